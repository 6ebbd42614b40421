// Progress towards targets: figures now (from the rows kept at write) or as of a day (from the people's
// states).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "places/groups.h"
#include "plans/plans.h"

namespace domdom::plans {

struct ChildProgress {
    const places::Place* place = nullptr;
    Figures figures;
};

// What lies on the two sides of a day cannot be compared: on it a unit was split, or took part of another.
struct Break {
    Date on;
    std::vector<Uuid> from, into;
};
// Those of a place, and of the units that went whole into it, by the day.
std::vector<Break> breaks_of(const places::PlaceTree& tree, const Uuid& place, Date day);

struct GroupProgress {
    std::optional<places::ResidentialGroup> group;  // none: the people who are in no group yet
    Figures figures;
};

struct TargetProgress {
    const Target* target = nullptr;
    Uuid scope;            // the place or organisation that the figures are about
    bool is_whole = true;  // the target's own scope; false: a part of it, which has no denominator of its own
    Figures figures;
    std::vector<ChildProgress> children;
    std::vector<GroupProgress> groups;  // of a commune that has some; they add up to the figures
};

struct Progress {
    Date at;
    bool is_live = true;
    bool is_counting = false;  // a new target is being counted: figures may still grow
    std::vector<TargetProgress> targets;
};

// The plan's targets as they concern `place`: those set for it, for something above it (restricted to it), or
// for something below it. `at` unset or not before today: now. Otherwise: what had occurred by the end of
// that day, under the units of that day.
Result<Progress> load_progress(store::Connection& db, const places::PlaceTree& tree, const Plan& plan,
                               const Uuid& place, std::optional<Date> at, Date today);

json::object progress_json(const Plan& plan, const Progress& progress, const places::PlaceTree& tree,
                           const Uuid& place);
json::object target_json(const Target& target, const places::PlaceTree& tree, Date day);

}  // namespace domdom::plans
