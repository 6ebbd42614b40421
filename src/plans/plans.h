// Plans: targets as data, and the progress towards them. The module's public header.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "plans/counting.h"
#include "plans/events.h"
#include "skills/framework.h"

namespace domdom::plans {

std::unique_ptr<log::Projection> make_plans_projection();
void add_plans_commands(access::Commands& commands, std::shared_ptr<const skills::Framework> framework);

struct Target {
    TargetSet set;
    Uuid place;  // nil when it is an organisation's
    int64_t indicator = 0;
};
struct Plan {
    PlanMade made;
    Uuid place;
    std::vector<Target> targets;
};
// Where a target stands: its own place, or its organisation's; nil when that is not known here.
Result<Uuid> place_of(store::Connection& db, const Target& target);
// All plans, by the time they were made, with the targets in force.
Result<std::vector<Plan>> load_plans(store::Connection& db);
Result<std::optional<Plan>> find_plan(store::Connection& db, const Uuid& plan);
// A target in force.
Result<std::optional<Target>> find_target(store::Connection& db, const Uuid& target);
// Everyone is being counted anew for what a new target counts: figures may still grow.
Result<bool> is_counting(store::Connection& db);
// What the targets in force count, each indicator once.
Result<std::vector<Indicator>> load_indicators(store::Connection& db);
// The published criterion as an indicator for some group, whether or not a target uses it.
Result<std::optional<Indicator>> find_criterion(store::Connection& db, const std::string& criterion,
                                                const std::string& group, Date reference);

// How many people the goal asks for; none where a percentage has nothing to be a percentage of.
std::optional<int64_t> people_wanted(const TargetSet& set);

// Everyone, as they were at the end of a day.
struct PersonThen {
    const people::Whole& whole;
    const skills::Evidence& evidence;
    people::Placement placement;  // where they lived
};
// Calls for whoever may have lived in one of these units then, each person once, in no order; whoever has
// moved is among them wherever they lived, so look at the placement.
Result<> for_each_person(store::Connection& db, const std::vector<Uuid>& units, Date day,
                         const std::function<void(const PersonThen&)>& look);

}  // namespace domdom::plans
