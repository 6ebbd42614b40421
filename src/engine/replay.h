// A trace is what a phone recorded of one practice; its outcome is what the engine finds by playing it again.
// The server believes only the outcome. Replay proves that a trace is consistent, not who held the phone.
#pragma once

#include "engine/session.h"

namespace domdom::engine {

inline constexpr std::size_t kActionsMax = 2'000;

enum class Level : std::uint8_t { kWatch, kGuided, kHints, kAlone };
// Whose presses these are; both: now the learner's, now the companion's.
enum class Hand : std::uint8_t { kLearner, kCompanion, kBoth };

struct TraceAction {
    std::int64_t at_ms = 0;
    std::string action;
    bool hint = false;
};

struct Trace {
    std::string scenario;
    std::string version;
    std::uint32_t seed = 0;
    Level level = Level::kAlone;
    Hand hand = Hand::kLearner;
    std::vector<TraceAction> actions;
};

// Reads a trace; false with the problem told when it is not one.
bool parse_trace(std::string_view json, Trace& out, Problem& problem);

struct Outcome {
    bool reached = false;
    Ended ended = Ended::kOpen;
    std::size_t actions = 0;
    std::size_t mistakes = 0;
    std::size_t hints = 0;
    std::size_t traps_met = 0;
    // The goal was reached by the learner's own hand, without highlights, hints or a trap: what mastery
    // counts.
    bool unaided = false;

    bool operator==(const Outcome&) const = default;
};

struct Replayed {
    Outcome outcome;
    std::string problem;        // empty when the trace is consistent
    std::size_t at_action = 0;  // which action the problem is about
    bool ok() const { return problem.empty(); }
};
Replayed replay(const Scenario& scenario, const Atlas& atlas, const Trace& trace);

std::string to_json(const Outcome& outcome);

}  // namespace domdom::engine
