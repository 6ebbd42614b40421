// The baseline register: households behind doors, who lives there, what was found, and how much of a
// residential group has been met. The module's public header.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "households/doors.h"
#include "households/standing.h"

namespace domdom::households {

std::unique_ptr<log::Projection> make_households_projection();
void add_household_commands(access::Commands& commands);
void add_household_routes(const access::Services& services);

// Columns outcome, met_on, claimed_on, next_on, phone, signal, shared, from `column` on.
AtDoor read_record(const store::Rows& rows, int column);

struct Household {
    Uuid id, commune, residential_group;  // nil: in no group
};
Result<std::optional<Household>> find_household(store::Connection& db, const Uuid& id);
// Whoever lives there, as far as nothing says that they have left.
Result<std::vector<Uuid>> living_in(store::Connection& db, const Uuid& household);

// In how many homes of these communes the people (heads, people::Whole) lived on any of the days named.
Result<int64_t> count_homes_of(store::Connection& db, const std::vector<Uuid>& communes,
                               const std::map<Uuid, std::set<Date>>& people);

// That the event's person lives in none of their households any more; their doors forget them.
Result<> leave_all(log::Writing& writing, log::Event event, Date day);

struct Resident {
    Uuid person;  // the id that stands for all of theirs
    std::string name;
    int birth_year = 0;
    Date since;
};
struct Listed {
    Uuid id;
    Door door;
    Standing standing;
    std::vector<Resident> residents;
};
// The doors of these residential groups of a commune (nil: of none) in walking order. Those without a door in
// the register are not among them.
Result<std::vector<Listed>> load_walk(store::Connection& db, const std::vector<Uuid>& communes,
                                      const std::vector<Uuid>& groups, Date today);

// Of each residential group that has households, by its own id, merged or not; nil: of none. Without what was
// stated.
Result<std::map<Uuid, Coverage>> load_coverage(store::Connection& db, const std::vector<Uuid>& communes);
// Whoever lives behind a door that is not to be called upon: it said no, or they have gone.
Result<std::set<Uuid>> load_left_alone(store::Connection& db, const Uuid& commune);
// How many households whoever knows said the group has.
Result<std::optional<int64_t>> find_stated(store::Connection& db, const Uuid& group);

}  // namespace domdom::households
