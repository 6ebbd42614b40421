// What can happen at a door: a household is listed, met, lived in; and how many there are, by whoever knows.
// Bodies hold ids and outcomes; where the door is lies in the register (households/doors.h).
#pragma once

#include <optional>
#include <string>

#include "base/json.h"
#include "log/event.h"

namespace domdom::households {

// {"household":uuid,"residentialGroup":uuid}; the event's place is the commune. Without a group: in none, or
// not said. The same household again changes it. Private: the door (households/doors.h).
struct HouseholdListed {
    static constexpr const char* kType = "household.listed";
    Uuid household, residential_group;
    json::object body() const;
    static Result<HouseholdListed> parse(const Fields& fields);
};

// Somebody was at the door, or the household called: "invited" is what a household says by itself, also one
// that had refused.
// {"household":uuid,"outcome":"met","next":"2026-12-01","phone":"smartphone","shared":true,"signal":"weak"};
// what was not said is left out.
struct HouseholdMet {
    static constexpr const char* kType = "household.met";
    Uuid household;
    std::string outcome;  // nobody-home, come-back, refused, met, moved, invited
    std::optional<Date> next = {};
    std::optional<std::string> phone = {};   // smartphone, plain, none
    std::optional<bool> shared = {};         // one phone for several people
    std::optional<std::string> signal = {};  // good, weak, none
    json::object body() const;
    static Result<HouseholdMet> parse(const Fields& fields);
};

// {"household":uuid,"from":"2026-03-26","until":null}: the event's person lives there. Of a person and a
// household the newest record holds: one with `until` ends it.
struct HouseholdJoined {
    static constexpr const char* kType = "household.joined";
    Uuid household;
    Date from;
    std::optional<Date> until = {};
    json::object body() const;
    static Result<HouseholdJoined> parse(const Fields& fields);
};

// {"residentialGroup":uuid,"households":210}: how many there are, listed or not.
struct HouseholdsStated {
    static constexpr const char* kType = "households.stated";
    Uuid residential_group;
    int64_t households = 0;
    json::object body() const;
    static Result<HouseholdsStated> parse(const Fields& fields);
};

// The day that a record counts on: the one it claims, unless that lies after the day it arrived or more than
// a year before, when the clock of the phone was wrong: then the day it arrived.
Date day_of(const log::Event& event);

}  // namespace domdom::households
