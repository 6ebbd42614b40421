// What can happen to teams and their members. Bodies hold ids of accounts, never names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.h"

namespace domdom::teams {

// {"team":uuid,"kind":"community","name":…,"group":uuid|null,"decision":{"number","on","by"}|null,
//  "from":"2026-03-01","until":"2026-12-31"|null,"into":uuid|null}; the event's place is the team's. The same
// team again changes it. `group` is the residential group that a community team serves; `by` is the office
// that signed; `until` its last day, and `into` the team that its people are handed to.
struct TeamSet {
    static constexpr const char* kType = "team.set";
    struct Decision {
        std::string number, by;
        Date on;
    };
    Uuid team;
    std::string kind, name;  // community, youth, campaign, school
    Uuid group;
    std::optional<Decision> decision;
    Date from;
    std::optional<Date> until;
    Uuid into;

    bool is_community() const { return kind == "community"; }
    bool holds_on(Date day) const { return from <= day && (!until || day <= *until); }
    bool ended_by(Date day) const { return until && *until < day; }
    json::object body() const;
    static Result<TeamSet> parse(const Fields& fields);
};

// {"team":uuid,"account":uuid,"role":"head"|"member","since":date,"until":date|null}: the last day, once they
// left. The latest record of a team and an account holds.
struct MemberSet {
    static constexpr const char* kType = "team.member-set";
    Uuid team, account;
    bool is_head = false;
    Date since;
    std::optional<Date> until;

    bool holds_on(Date day) const { return since <= day && (!until || day <= *until); }
    json::object body() const;
    static Result<MemberSet> parse(const Fields& fields);
};

// {"account":uuid,"languages":["vi","tay"],"skills":[…],"free":["sat-am","sun-pm"],"group":uuid|null}: what a
// companion brings, when they are free in a week (mon … sun, am, pm or eve), and the residential group they
// live in.
struct CompanionDescribed {
    static constexpr const char* kType = "companion.described";
    Uuid account;
    std::vector<std::string> languages, skills, free;
    Uuid group;
    json::object body() const;
    static Result<CompanionDescribed> parse(const Fields& fields);
};

// {"team":uuid|null,"companion":uuid|null}: who accompanies the event's person from now on. Neither: again
// whoever serves their residential group.
struct PersonEntrusted {
    static constexpr const char* kType = "person.entrusted";
    Uuid team, companion;
    json::object body() const;
    static Result<PersonEntrusted> parse(const Fields& fields);
};

// {"course":"companion","lesson":"hands-off"}: the author, an account, finished it on a device.
struct TrainingCompleted {
    static constexpr const char* kType = "training.completed";
    std::string course, lesson;
    json::object body() const { return {{"course", course}, {"lesson", lesson}}; }
    static Result<TrainingCompleted> parse(const Fields& fields);
};

// {"training":uuid,"account":uuid,"on":date,"minutes":180,"course":"companion"|null}: was at a training; with
// a course, it taught all of that course. The same training again changes it.
struct TrainingAttended {
    static constexpr const char* kType = "training.attended";
    Uuid training, account;
    Date on;
    int64_t minutes = 0;
    std::string course;
    json::object body() const;
    static Result<TrainingAttended> parse(const Fields& fields);
};

// {}: the author shares a page of thanks, or withdraws it. What it shows lies in the register.
inline constexpr const char* kThanksShared = "thanks.shared";
inline constexpr const char* kThanksWithdrawn = "thanks.withdrawn";

}  // namespace domdom::teams
