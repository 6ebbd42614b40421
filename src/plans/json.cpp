// Progress and targets as JSON.
#include <cmath>

#include "plans/progress.h"

namespace domdom::plans {

namespace {

json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

json::object counts_json(const Figures& figures, bool facts_alone) {
    if (facts_alone) return {{"recorded", figures.recorded}};
    json::object counts;
    for (size_t i = 0; i < figures.rungs.size(); ++i)
        counts[view(skills::rung_name(static_cast<skills::Rung>(i + 1)))] = figures.rungs[i];
    return counts;
}

// What the state says, beside what was seen here: never a rung, and never added to one.
json::object stated_json(const Figures& figures) {
    return {{"confirmed", figures.confirmed}, {"unseen", figures.unseen}};
}

// What the target counts: its rung or better, or the recorded fact.
int64_t reached(const Target& target, const Figures& figures) {
    if (target.set.rung == skills::Rung::kNone) return figures.recorded;
    return figures.rungs[static_cast<size_t>(target.set.rung) - 1];
}

json::object target_progress_json(const TargetProgress& one, const places::PlaceTree& tree, Date day) {
    const TargetSet& set = one.target->set;
    const bool facts_alone = set.rung == skills::Rung::kNone;
    json::object out = target_json(*one.target, tree, day);
    if (!set.organisation) out["place"] = places::brief_json(tree, one.scope, day);
    out["counts"] = counts_json(one.figures, facts_alone);
    out["stated"] = stated_json(one.figures);
    out["enrolled"] = one.figures.enrolled;
    const int64_t have = reached(*one.target, one.figures);
    out["reached"] = have;
    // A part of a target's place has no denominator of its own: nothing is invented.
    const auto wanted = one.is_whole ? people_wanted(set) : std::nullopt;
    if (!one.is_whole) out["denominator"] = nullptr;
    out["share"] = one.is_whole && set.denominator
                       ? json::value(static_cast<double>(have) / static_cast<double>(set.denominator->value))
                       : json::value(nullptr);
    out["gap"] = wanted ? json::value(std::max<int64_t>(0, *wanted - have)) : json::value(nullptr);
    json::array children;
    for (const auto& child : one.children)
        children.push_back({{"place", places::brief_json(tree, child.place->id, day)},
                            {"counts", counts_json(child.figures, facts_alone)},
                            {"stated", stated_json(child.figures)},
                            {"reached", reached(*one.target, child.figures)},
                            {"enrolled", child.figures.enrolled}});
    out["children"] = std::move(children);
    json::array groups;
    for (const auto& one_group : one.groups)
        groups.push_back({{"group", one_group.group ? json::value(places::group_json(*one_group.group, day))
                                                    : json::value(nullptr)},
                          {"counts", counts_json(one_group.figures, facts_alone)},
                          {"stated", stated_json(one_group.figures)},
                          {"reached", reached(*one.target, one_group.figures)},
                          {"enrolled", one_group.figures.enrolled}});
    out["groups"] = std::move(groups);
    return out;
}

json::array breaks_json(const places::PlaceTree& tree, const Uuid& place, Date day) {
    const auto list = [&tree](const std::vector<Uuid>& units, Date on) {
        json::array names;
        for (const auto& unit : units) names.push_back(places::brief_json(tree, unit, on));
        return names;
    };
    json::array breaks;
    for (const auto& one : breaks_of(tree, place, day))
        breaks.push_back({{"on", one.on.text()},
                          {"from", list(one.from, one.on.plus_days(-1))},
                          {"into", list(one.into, one.on)}});
    return breaks;
}

}  // namespace

std::optional<int64_t> people_wanted(const TargetSet& set) {
    if (!set.is_percent) return static_cast<int64_t>(std::llround(set.value));
    if (!set.denominator) return std::nullopt;
    return static_cast<int64_t>(
        std::ceil(static_cast<double>(set.denominator->value) * set.value / 100 - 1e-9));
}

json::object target_json(const Target& target, const places::PlaceTree& tree, Date day) {
    json::object out = target.set.body();
    out.erase("target");
    out.erase("plan");
    out.erase("value");
    out.erase("unit");
    out["id"] = target.set.target.text();
    out["place"] =
        target.set.organisation ? json::value(nullptr) : places::brief_json(tree, target.place, day);
    out["goal"] = {{"value", target.set.value}, {"unit", target.set.is_percent ? "percent" : "count"}};
    return out;
}

json::object progress_json(const Plan& plan, const Progress& progress, const places::PlaceTree& tree,
                           const Uuid& place) {
    json::array targets;
    for (const auto& one : progress.targets) targets.push_back(target_progress_json(one, tree, progress.at));
    return {{"plan", plan.made.plan.text()},    {"place", places::brief_json(tree, place, progress.at)},
            {"at", progress.at.text()},         {"live", progress.is_live},
            {"counting", progress.is_counting}, {"breaks", breaks_json(tree, place, progress.at)},
            {"targets", std::move(targets)}};
}

}  // namespace domdom::plans
