#include <algorithm>
#include <map>
#include <set>

#include "plans/progress.h"

namespace domdom::plans {

namespace {

// The place with the units of its level that count in it.
std::set<Uuid> counted_as(const places::PlaceTree& tree, const Uuid& place, Date day) {
    std::set<Uuid> same{place};
    const auto* own = tree.find_latest(place);
    for (const auto& unit : tree.subtree(place, day))
        if (own && tree.find_latest(unit)->level == own->level) same.insert(unit);
    return same;
}

}  // namespace

std::vector<Break> breaks_of(const places::PlaceTree& tree, const Uuid& place, Date day) {
    const auto same = counted_as(tree, place, day);
    std::map<Date, std::pair<std::set<Uuid>, std::set<Uuid>>> by_day;
    const auto add = [&](const places::Succession& step) {
        const bool stays = same.contains(step.from) && same.contains(step.to);
        if (step.extent == places::Extent::kFull || stays) return;
        by_day[step.on].first.insert(step.from);
        by_day[step.on].second.insert(step.to);
    };
    for (const auto& unit : same) {
        for (const auto& step : tree.successors(unit)) add(step);
        for (const auto& step : tree.predecessors(unit)) add(step);
    }
    std::vector<Break> breaks;
    for (const auto& [on, sides] : by_day)
        breaks.push_back(
            {on, {sides.first.begin(), sides.first.end()}, {sides.second.begin(), sides.second.end()}});
    return breaks;
}

}  // namespace domdom::plans
