// The state machine: where a practice stands, what the screen offers, and what a press does.
// Pure functions of a scenario and a state; the same everywhere, for ever.
#pragma once

#include <array>
#include <optional>

#include "engine/scenario.h"

namespace domdom::engine {

struct State {
    std::uint16_t screen = 0;
    Ended ended = Ended::kOpen;
    std::array<std::uint8_t, kVariablesMax> values{};

    bool operator==(const State&) const = default;
};

// A state as one number, dense enough for tables: mixed radix over screens, values and ends.
std::uint64_t pack(const Scenario& scenario, const State& state);
State unpack(const Scenario& scenario, std::uint64_t packed);

// The first state for a seed; all of them when variables are drawn (at most limit_max).
State first_state(const Scenario& scenario, std::uint32_t seed);
std::vector<State> first_states(const Scenario& scenario, std::size_t count_max);

bool holds(const Condition& condition, const State& state);

// Positions in the choices of the state's screen that can be pressed now; none once it has ended.
std::vector<std::uint16_t> offered(const Scenario& scenario, const State& state);
// The position of an action among them, if it is offered.
std::optional<std::uint16_t> find_offered(const Scenario& scenario, const State& state,
                                          std::string_view action);

struct Step {
    State state;
    const Effect* effect = nullptr;  // nullptr: nothing took the press up
    bool changed = false;
};
Step step(const Scenario& scenario, const State& state, std::uint16_t choice);

// Positions of 0..count-1 in an order drawn from the seed and a name; the same for the same both.
std::vector<std::uint16_t> drawn_order(std::size_t count, std::uint32_t seed, std::string_view name);

// A small repeatable source of numbers (SplitMix64): for drawing, never for secrets.
class Draw {
  public:
    explicit Draw(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next();
    std::uint64_t below(std::uint64_t count) { return next() % count; }

  private:
    std::uint64_t state_;
};

}  // namespace domdom::engine
