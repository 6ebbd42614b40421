// One practice going on: a state, what was said last, and the count of what happened. The browser holds one,
// a replay makes one. Borrows the scenario and its atlas, which must outlive it.
#pragma once

#include "engine/view.h"

namespace domdom::engine {

class Session {
  public:
    Session(const Scenario& scenario, const Atlas& atlas, std::uint32_t seed)
        : scenario_(&scenario), atlas_(&atlas), seed_(seed), state_(first_state(scenario, seed)) {}

    struct Reaction {
        bool offered = false;  // false: nothing happened, the screen has no such action
        bool changed = false;
        bool mistake = false;
        int trap = -1;
    };
    Reaction act(std::string_view action);

    const State& state() const { return state_; }
    std::uint32_t seed() const { return seed_; }
    std::size_t mistakes() const { return mistakes_; }
    std::size_t traps_met() const { return traps_met_; }
    std::string view(std::string_view highlight = {}) const {
        return view_json(*scenario_, state_, seed_, {say_, highlight, nullptr});
    }
    const Choice* next() const;

  private:
    bool leads_away(const State& before, const Step& taken) const;

    const Scenario* scenario_;
    const Atlas* atlas_;
    std::uint32_t seed_;
    State state_;
    std::string_view say_;
    std::size_t mistakes_ = 0;
    std::size_t traps_met_ = 0;
};

}  // namespace domdom::engine
