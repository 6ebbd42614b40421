// What the synthetic movement assumes. Shares are per 100.
//
// Where a figure was published its source stands beside it; everything else is an assumption of ours, chosen
// so that a year looks like one, and said to be nothing more. Trials and benchmarks may lean on the shape of
// the data, never on its level.
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
};

// Assumed: how many of the people of a place one companion looks after.
inline constexpr int kPeoplePerCompanion = 100;
// Assumed: home visits a companion makes on a day, at most.
inline constexpr int kVisitsPerDay = 3;
// Assumed: seats of a Volunteer Saturday.
inline constexpr int kSeats = 20;

// Of those met, by age: from 60 on, pupils of upper-secondary schools, everyone between. Assumed: the
// movement goes to the old first.
inline constexpr int kOlderShare = 45;
inline constexpr int kPupilShare = 10;
// Assumed, by age group.
inline constexpr int kSmartphoneShareOlder = 65;
inline constexpr int kSmartphoneShareYounger = 95;
inline constexpr int kPublicStaffShare = 8;
inline constexpr int kWorkerShare = 40;

// Assumed: what happens at a door that was knocked at.
inline constexpr int kNobodyHomeShare = 18;
inline constexpr int kRefusedShare = 4;
inline constexpr int kComeBackShare = 8;

// Assumed: a task first shown is done alone this often, and each time it was helped before adds so much.
inline constexpr int kAloneAtFirst = 25;
inline constexpr int kAloneGain = 25;

// Assumed: how often the next skill of the courses is practised, and not what the person asks for.
inline constexpr int kInOrderShare = 70;

// The forgetting curve of FSRS-4.5, R(t) = (1 + 19/81 · t/S)^-0.5, where t and S are days and R(S) = 0.9
// (open-spaced-repetition, "The Algorithm", FSRS-4.5). The stability of a skill once shown alone is assumed.
inline constexpr double kStabilityDays = 20;

// Assumed: records of a place that leave the phone late, and by how many days at most; and those that are
// sent again although they were received.
inline constexpr int kLateShare = 10;
inline constexpr int kLateDays = 14;
inline constexpr int kRepeatedShare = 2;
// Assumed: people enrolled a second time by another companion, with a name written otherwise.
inline constexpr int kEnrolledTwiceShare = 1;

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
