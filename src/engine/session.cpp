#include "engine/session.h"

namespace domdom::engine {

Session::Reaction Session::act(std::string_view action) {
    Reaction reaction;
    const auto choice = find_offered(*scenario_, state_, action);
    if (!choice) return reaction;
    const Step taken = step(*scenario_, state_, *choice);
    reaction.offered = true;
    reaction.changed = taken.changed;
    reaction.trap = taken.effect == nullptr ? -1 : taken.effect->trap;
    reaction.mistake = reaction.trap >= 0 || leads_away(state_, taken);
    say_ = taken.effect == nullptr ? std::string_view(scenario_->otherwise)
                                   : std::string_view(taken.effect->say);
    if (reaction.mistake) ++mistakes_;
    if (reaction.trap >= 0) ++traps_met_;
    state_ = taken.state;
    return reaction;
}

// A press that is answered without changing anything is a mistake only when no rule took it up:
// asking a kind neighbour twice is none.
bool Session::leads_away(const State& before, const Step& taken) const {
    if (!taken.changed) return taken.effect == nullptr;
    if (taken.effect != nullptr && taken.effect->fine) return false;
    const std::uint32_t there = atlas_->steps_to_goal(*scenario_, taken.state);
    const std::uint32_t here = atlas_->steps_to_goal(*scenario_, before);
    // Where the goal is lost already, the way to the explanation is no further mistake.
    return here != kNever && (there == kNever || there > here);
}

const Choice* Session::next() const {
    const auto choice = atlas_->next(*scenario_, state_);
    return choice ? &scenario_->screens[state_.screen].choices[*choice] : nullptr;
}

}  // namespace domdom::engine
