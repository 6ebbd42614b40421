// What the synthetic movement assumes. Shares are per 100.
//
// Where a figure was published or measured its source stands beside it; everything else is an assumption of
// ours, chosen so that a year looks like one, and said to be nothing more. Trials and benchmarks may lean on
// the shape of the data, never on its level.
#pragma once

#include <array>
#include <cstdint>

#include "base/time.h"

namespace domdom::simulation {

struct Parameters {
    int64_t persons = 1'000;
    int days = 180;
    uint64_t seed = 1;
    int communes = 100;                 // made up when the store holds no places yet
    Date from = make_date(2025, 7, 1);  // the communes of today begin here
    int guardian_under_age = 16;        // content/rights.json says it
    int hubs = 1;                       // nodes that write, each its own stream
};

// --- where people live -------------------------------------------------------------------------------

// Residents of a made-up commune: log-normal. Measured over the 3 251 communes of July 2025 whose population
// is published (thanglequoc/vietnamese-provinces-database): median 27 099, mean 33 091, and a log-normal
// distribution with that median and mean has sigma = sqrt(2 ln(33 091 / 27 099)) = 0.63.
inline constexpr double kCommuneMedian = 27'100;
inline constexpr double kCommuneSigma = 0.63;
// Where a list of places gives no population. Assumed: the same median.
inline constexpr int64_t kCommuneUnknown = 27'100;

// Of 100 households, how many have one, two, three … members who may be met (adults and pupils of
// upper-secondary schools). A household has 3.6 members on average, children included (General Statistics
// Office, census of 2019); assumed: the rest of the shape, which gives 2.4 who may be met.
inline constexpr std::array<int, 5> kHouseholdSizes = {16, 44, 24, 12, 4};
// Assumed: households whose members give one phone number, and people who give none.
inline constexpr int kSharedPhoneShare = 40;
inline constexpr int kNoPhoneShare = 12;

// Assumed: of the households, those whose head is 60 or older. The movement goes to the old first.
inline constexpr int kOlderShare = 45;
// Assumed, by age group.
inline constexpr int kSmartphoneShareOlder = 65;
inline constexpr int kSmartphoneShareYounger = 95;
inline constexpr int kPublicStaffShare = 8;
inline constexpr int kWorkerShare = 40;

// --- what companions can do --------------------------------------------------------------------------

// Assumed: how many of the people of a place one companion looks after, at how many doors they knock on a
// day, at most, and how many seats a Volunteer Saturday has. Who is not reached today is not reached today.
inline constexpr int kPeoplePerCompanion = 100;
inline constexpr int kDoorsPerDay = 3;
inline constexpr int kSeats = 20;
// Assumed: how often a companion goes to a door where nobody has been yet, while there is one.
inline constexpr int kNewDoorShare = 50;

// --- who answers -------------------------------------------------------------------------------------

// Assumed: what happens at a door that was knocked at. Where nobody is 60 or older they are out more often.
inline constexpr int kNobodyHomeShareOlder = 12;
inline constexpr int kNobodyHomeShareYounger = 26;
inline constexpr int kRefusedShare = 4;
inline constexpr int kComeBackShare = 8;
// Assumed: a member of a household is in when somebody is.
inline constexpr int kMemberInShare = 60;

// Assumed: after an hour together someone wants no further one, of a thousand, and why, of a hundred: by age
// group, as listed in life.cpp.
inline constexpr int kLeavesPerMilleOlder = 12;
inline constexpr int kLeavesPerMilleYounger = 20;
inline constexpr std::array<int, 5> kReasonsOlder = {40, 10, 20, 22, 8};
inline constexpr std::array<int, 5> kReasonsYounger = {5, 45, 20, 10, 20};

// --- learning and forgetting -------------------------------------------------------------------------

// Assumed: a task shown for the first time is learned this often, and each time it was shown before adds so
// much, up to the most; from 60 on it is this much less.
inline constexpr int kLearnsAtFirst = 45;
inline constexpr int kLearnsMore = 25;
inline constexpr int kLearnsMost = 90;
inline constexpr int kLearnsLessOlder = 8;
// Assumed: how often the next skill of the courses is practised, and not what the person asks for.
inline constexpr int kInOrderShare = 70;

// The forgetting curve of FSRS-4.5, R(t) = (1 + 19/81 · t/S)^-0.5, where t and S are days and R(S) = 0.9
// (open-spaced-repetition, "The Algorithm", FSRS-4.5). Assumed: the stability S of a skill just learned, its
// growth each time it is done again, and its most. (FSRS fits these to a learner's own reviews of flash
// cards; nobody has measured them for phones and people of sixty.)
inline constexpr int kStabilityDays = 20;
inline constexpr int kStabilityGrowth = 2;
inline constexpr int kStabilityDaysMost = 240;

// Assumed: companions who write "alone" though a hand helped, and people who do not manage before them what
// they can do.
inline constexpr int kGenerousShare = 8;
inline constexpr int kFumbleShare = 3;
// Assumed: an observer says "not alone" of someone who can, and "alone" of someone who cannot.
inline constexpr int kMissedShare = 5;
inline constexpr int kFalselySeenShare = 2;

// Assumed: of the people met so far who have a phone, those who practise on it on a day; how often one
// presses something that leads nowhere, knowing the task and not; how often one finishes the lesson first.
inline constexpr int kPractisePerMille = 10;
inline constexpr int kWandersKnowing = 3;
inline constexpr int kWandersLearning = 30;
inline constexpr int kLessonShare = 40;
// "I can do it alone" is said by nearly all who can, and by most who cannot. In Austria 94 % called their
// skills average or better and 39 % could prove it (ECDL Foundation, "Perception & Reality", 2014); assumed:
// the same holds here.
inline constexpr int kDeclareAskedShare = 20;
inline constexpr int kDeclaresShare = 94;

// --- records -----------------------------------------------------------------------------------------

// Assumed: days of a companion whose records leave the phone late, and by how many days at most; records that
// are sent again although they were received; weeks during which a whole hub is cut off.
inline constexpr int kLateShare = 10;
inline constexpr int kLateDays = 14;
inline constexpr int kRepeatedShare = 2;
inline constexpr int kHubAwayShare = 10;

// Assumed: people enrolled a second time by another companion. Assumed: names and years with an error, when
// someone is enrolled, and when they are enrolled again (a second hearing differs more often).
inline constexpr int kEnrolledTwiceShare = 2;
inline constexpr int kNameSlipShare = 3;
inline constexpr int kYearSlipShare = 2;
inline constexpr int kNameSlipShareAgain = 60;
inline constexpr int kYearSlipShareAgain = 15;

// What is practised: the skills of the criteria that plans use.
inline constexpr std::array<const char*, 16> kSkills = {"device.touch",
                                                        "device.connect",
                                                        "information.search",
                                                        "communication.message",
                                                        "communication.video-call",
                                                        "services.identity",
                                                        "services.submit",
                                                        "payment.qr",
                                                        "safety.otp",
                                                        "safety.calls",
                                                        "safety.links",
                                                        "safety.recover",
                                                        "ai.ask",
                                                        "ai.check",
                                                        "ai.private",
                                                        "safety.privacy"};

}  // namespace domdom::simulation
