#include "engine/machine.h"

#include <utility>

namespace domdom::engine {
namespace {

std::uint64_t hash_name(std::string_view name) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

State fixed_start(const Scenario& scenario) {
    State state;
    state.screen = scenario.start;
    for (std::size_t i = 0; i < scenario.variables.size(); ++i) state.values[i] = scenario.variables[i].start;
    return state;
}

bool goal_holds(const Scenario& scenario, const State& state) {
    for (const Condition& one : scenario.goal) {
        if (holds(one, state)) return true;
    }
    return false;
}

}  // namespace

std::uint64_t pack(const Scenario& scenario, const State& state) {
    std::uint64_t packed = static_cast<std::uint64_t>(state.ended);
    packed = packed * scenario.screens.size() + state.screen;
    for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
        packed = packed * scenario.variables[i].values.size() + state.values[i];
    }
    return packed;
}

State unpack(const Scenario& scenario, std::uint64_t packed) {
    State state;
    for (std::size_t i = scenario.variables.size(); i-- > 0;) {
        const std::uint64_t count = scenario.variables[i].values.size();
        state.values[i] = static_cast<std::uint8_t>(packed % count);
        packed /= count;
    }
    state.screen = static_cast<std::uint16_t>(packed % scenario.screens.size());
    state.ended = static_cast<Ended>(packed / scenario.screens.size());
    return state;
}

State first_state(const Scenario& scenario, std::uint32_t seed) {
    State state = fixed_start(scenario);
    for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
        const Variable& variable = scenario.variables[i];
        if (!variable.drawn) continue;
        state.values[i] =
            static_cast<std::uint8_t>(Draw(seed ^ hash_name(variable.name)).below(variable.values.size()));
    }
    return state;
}

std::vector<State> first_states(const Scenario& scenario, std::size_t count_max) {
    std::vector<State> states = {fixed_start(scenario)};
    for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
        if (!scenario.variables[i].drawn) continue;
        const std::size_t before = states.size();
        for (std::size_t value = 1; value < scenario.variables[i].values.size(); ++value) {
            for (std::size_t j = 0; j < before && states.size() <= count_max; ++j) {
                State state = states[j];
                state.values[i] = static_cast<std::uint8_t>(value);
                states.push_back(state);
            }
        }
    }
    return states;
}

bool holds(const Condition& condition, const State& state) {
    for (const Condition::Term& term : condition.terms) {
        if ((term.allowed >> state.values[term.variable] & 1U) == 0) return false;
    }
    if (condition.screens.empty()) return true;
    for (const std::uint16_t screen : condition.screens) {
        if (screen == state.screen) return true;
    }
    return false;
}

std::vector<std::uint16_t> offered(const Scenario& scenario, const State& state) {
    std::vector<std::uint16_t> found;
    if (state.ended != Ended::kOpen) return found;
    const std::vector<Choice>& choices = scenario.screens[state.screen].choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (holds(choices[i].shown, state)) found.push_back(static_cast<std::uint16_t>(i));
    }
    return found;
}

std::optional<std::uint16_t> find_offered(const Scenario& scenario, const State& state,
                                          std::string_view action) {
    if (state.ended != Ended::kOpen) return std::nullopt;
    const std::vector<Choice>& choices = scenario.screens[state.screen].choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].action == action && holds(choices[i].shown, state))
            return static_cast<std::uint16_t>(i);
    }
    return std::nullopt;
}

Step step(const Scenario& scenario, const State& state, std::uint16_t choice) {
    Step result;
    result.state = state;
    for (const Effect& effect : scenario.screens[state.screen].choices[choice].effects) {
        if (!holds(effect.when, state)) continue;
        result.effect = &effect;
        for (const auto& [variable, value] : effect.set) result.state.values[variable] = value;
        if (effect.go >= 0) result.state.screen = static_cast<std::uint16_t>(effect.go);
        result.state.ended = effect.end;
        break;
    }
    if (result.state.ended == Ended::kOpen && goal_holds(scenario, result.state))
        result.state.ended = Ended::kGoal;
    result.changed = result.state != state;
    return result;
}

std::vector<std::uint16_t> drawn_order(std::size_t count, std::uint32_t seed, std::string_view name) {
    std::vector<std::uint16_t> order;
    for (std::size_t i = 0; i < count; ++i) order.push_back(static_cast<std::uint16_t>(i));
    Draw draw(seed ^ hash_name(name));
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[static_cast<std::size_t>(draw.below(i))]);
    return order;
}

std::uint64_t Draw::next() {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBULL;
    return mixed ^ mixed >> 31;
}

}  // namespace domdom::engine
