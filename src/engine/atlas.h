// The map of a scenario: every state that can be reached, and how far each is from the goal and from an end.
// Built once by breadth-first search, then only read; from any state it names the next press of a shortest
// way.
#pragma once

#include "engine/machine.h"

namespace domdom::engine {

inline constexpr std::size_t kStatesMax = 100'000;
inline constexpr std::uint32_t kNever = 0xFFFFFFFF;

class Atlas {
  public:
    // Explores at most states_max states; complete() says whether that was all of them.
    static Atlas explore(const Scenario& scenario, std::size_t states_max = kStatesMax);

    bool complete() const { return complete_; }
    std::size_t size() const { return packed_.size(); }
    State state(const Scenario& scenario, std::size_t index) const {
        return unpack(scenario, packed_[index]);
    }

    // kNever for a state that is not on the map, or from which there is no way.
    std::uint32_t steps_to_goal(const Scenario& scenario, const State& state) const;
    std::uint32_t steps_to_end(const Scenario& scenario, const State& state) const;

    // The next press: towards the goal, or where that is lost for ever, towards the explained end.
    std::optional<std::uint16_t> next(const Scenario& scenario, const State& state) const;

    // Which traps and which rules some reachable press meets, by their position.
    const std::vector<bool>& traps_met() const { return traps_met_; }
    const std::vector<bool>& rules_used() const { return rules_used_; }

  private:
    struct Edge {
        std::uint32_t from, to;
    };

    std::uint32_t find(std::uint64_t packed) const;  // kNever when absent
    std::uint32_t find_or_add(std::uint64_t packed, std::size_t states_max);
    void grow();
    void expand(const Scenario& scenario, std::uint32_t index, std::size_t states_max,
                std::vector<Edge>& edges);
    void measure(const Scenario& scenario, const std::vector<Edge>& edges);
    std::uint32_t slot_of(std::uint64_t packed) const;

    std::vector<std::uint64_t> packed_;   // in the order of discovery
    std::vector<std::uint32_t> slots_;    // open addressing; position in packed_ plus one, 0 is empty
    std::vector<std::uint32_t> to_goal_;  // beside packed_
    std::vector<std::uint32_t> to_end_;
    std::vector<bool> traps_met_;
    std::vector<bool> rules_used_;
    bool complete_ = true;
};

}  // namespace domdom::engine
