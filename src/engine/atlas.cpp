#include "engine/atlas.h"

namespace domdom::engine {
namespace {

// Steps from every state to the nearest of the targets, walking the edges backwards.
// Edges are grouped by where they lead, so that the walk is linear in their number.
struct Backwards {
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> from;

    std::vector<std::uint32_t> distances(std::vector<std::uint32_t> queue) const {
        std::vector<std::uint32_t> steps(begin.size() - 1, kNever);
        for (const std::uint32_t target : queue) steps[target] = 0;
        for (std::size_t head = 0; head < queue.size(); ++head) {
            const std::uint32_t here = queue[head];
            for (std::uint32_t i = begin[here]; i < begin[here + 1]; ++i) {
                if (steps[from[i]] != kNever) continue;
                steps[from[i]] = steps[here] + 1;
                queue.push_back(from[i]);
            }
        }
        return steps;
    }
};

}  // namespace

Atlas Atlas::explore(const Scenario& scenario, std::size_t states_max) {
    Atlas atlas;
    atlas.traps_met_.resize(scenario.traps.size());
    atlas.rules_used_.resize(scenario.rules);
    atlas.slots_.resize(1024);
    std::vector<Edge> edges;
    for (const State& first : first_states(scenario, states_max)) {
        atlas.find_or_add(pack(scenario, first), states_max);
    }
    for (std::uint32_t i = 0; i < atlas.packed_.size() && atlas.complete_; ++i) {
        atlas.expand(scenario, i, states_max, edges);
    }
    atlas.measure(scenario, edges);
    return atlas;
}

void Atlas::expand(const Scenario& scenario, std::uint32_t index, std::size_t states_max,
                   std::vector<Edge>& edges) {
    const State here = unpack(scenario, packed_[index]);
    for (const std::uint16_t choice : offered(scenario, here)) {
        const Step taken = step(scenario, here, choice);
        if (taken.effect != nullptr) {
            if (taken.effect->rule < rules_used_.size()) rules_used_[taken.effect->rule] = true;
            if (taken.effect->trap >= 0) traps_met_[static_cast<std::size_t>(taken.effect->trap)] = true;
        }
        if (!taken.changed) continue;
        const std::uint32_t to = find_or_add(pack(scenario, taken.state), states_max);
        if (to == kNever) return;
        edges.push_back({index, to});
    }
}

void Atlas::measure(const Scenario& scenario, const std::vector<Edge>& edges) {
    Backwards backwards;
    backwards.begin.resize(packed_.size() + 1);
    backwards.from.resize(edges.size());
    for (const Edge& edge : edges) ++backwards.begin[edge.to + 1];
    for (std::size_t i = 1; i < backwards.begin.size(); ++i) backwards.begin[i] += backwards.begin[i - 1];
    std::vector<std::uint32_t> next = backwards.begin;
    for (const Edge& edge : edges) backwards.from[next[edge.to]++] = edge.from;

    std::vector<std::uint32_t> goals;
    std::vector<std::uint32_t> ends;
    for (std::uint32_t i = 0; i < packed_.size(); ++i) {
        const Ended ended = unpack(scenario, packed_[i]).ended;
        if (ended == Ended::kGoal) goals.push_back(i);
        if (ended != Ended::kOpen) ends.push_back(i);
    }
    to_goal_ = backwards.distances(std::move(goals));
    to_end_ = backwards.distances(std::move(ends));
}

std::uint32_t Atlas::steps_to_goal(const Scenario& scenario, const State& state) const {
    const std::uint32_t index = find(pack(scenario, state));
    return index == kNever ? kNever : to_goal_[index];
}

std::uint32_t Atlas::steps_to_end(const Scenario& scenario, const State& state) const {
    const std::uint32_t index = find(pack(scenario, state));
    return index == kNever ? kNever : to_end_[index];
}

std::optional<std::uint16_t> Atlas::next(const Scenario& scenario, const State& state) const {
    const std::uint32_t here = find(pack(scenario, state));
    if (here == kNever) return std::nullopt;
    const std::vector<std::uint32_t>& steps = to_goal_[here] != kNever ? to_goal_ : to_end_;
    if (steps[here] == kNever || steps[here] == 0) return std::nullopt;
    for (const std::uint16_t choice : offered(scenario, state)) {
        const std::uint32_t there = find(pack(scenario, step(scenario, state, choice).state));
        if (there != kNever && steps[there] == steps[here] - 1) return choice;
    }
    return std::nullopt;
}

std::uint32_t Atlas::slot_of(std::uint64_t packed) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = static_cast<std::size_t>(Draw(packed).next()) & mask;
    while (slots_[slot] != 0 && packed_[slots_[slot] - 1] != packed) slot = (slot + 1) & mask;
    return static_cast<std::uint32_t>(slot);
}

std::uint32_t Atlas::find(std::uint64_t packed) const {
    const std::uint32_t found = slots_[slot_of(packed)];
    return found == 0 ? kNever : found - 1;
}

std::uint32_t Atlas::find_or_add(std::uint64_t packed, std::size_t states_max) {
    const std::uint32_t slot = slot_of(packed);
    if (slots_[slot] != 0) return slots_[slot] - 1;
    if (packed_.size() >= states_max) {
        complete_ = false;
        return kNever;
    }
    packed_.push_back(packed);
    slots_[slot] = static_cast<std::uint32_t>(packed_.size());
    if (packed_.size() * 2 > slots_.size()) grow();
    return static_cast<std::uint32_t>(packed_.size() - 1);
}

void Atlas::grow() {
    slots_.assign(slots_.size() * 2, 0);
    for (std::uint32_t i = 0; i < packed_.size(); ++i) slots_[slot_of(packed_[i])] = i + 1;
}

}  // namespace domdom::engine
