// Practice: scenario files, and the traces that phones send.
#include <array>

#include "base/file.h"
#include "engine/atlas.h"
#include "engine/daily.h"
#include "engine/replay.h"
#include "engine/scenario.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/targets.h"

namespace domdom::fuzz {

namespace {

void check_problem(const engine::Problem& problem) { ASSERT(!problem.message.empty()); }

void engine_json(std::string_view input) {
    engine::Json value, again;
    engine::Problem problem;
    if (!engine::parse_json(input, {}, value, problem)) return check_problem(problem);
    const std::string text = engine::to_text(value);
    // What is written may be longer than what was read (an escape for a byte), and so beyond the limit.
    if (text.size() > engine::JsonLimits{}.bytes_max) return;
    ASSERT(engine::parse_json(text, {}, again, problem));
    ASSERT(engine::to_text(again) == text);
}

// Traces are played against the scenario that uses every part of the format once.
engine::ParsedScenario load_scenario() {
    const auto text =
        load_file(DOMDOM_SOURCE_DIR "/tests/vectors/engine/scenarios/lantern/scenario.json", 1 << 20);
    return engine::parse_scenario(*text);
}

void trace(std::string_view input) {
    static const auto parsed = load_scenario();
    ASSERT(parsed.ok());
    static const auto atlas = engine::Atlas::explore(parsed.scenario);
    engine::Trace read;
    engine::Problem problem;
    if (!engine::parse_trace(input, read, problem)) return check_problem(problem);
    const auto played = engine::replay(parsed.scenario, atlas, read);
    ASSERT(!played.outcome.unaided || played.outcome.reached);
}

void scenario(std::string_view input) {
    const auto parsed = engine::parse_scenario(input);
    ASSERT(parsed.problems.size() <= engine::kProblemsMax + 1);
    if (!parsed.ok()) return;
    static_cast<void>(engine::text_keys(parsed.scenario));
    static_cast<void>(engine::Atlas::explore(parsed.scenario, 2'000));
}

// What a device says of its learner: whatever is read, a step and a day can be chosen from it.
void learner(std::string_view input) {
    engine::Learner read;
    engine::Problem problem;
    if (!engine::parse_learner(input, read, problem)) return check_problem(problem);
    engine::Json answer;
    ASSERT(engine::parse_json(engine::to_json(engine::choose_next(read)), {}, answer, problem));
    ASSERT(engine::parse_json(engine::to_json(engine::choose_daily(read)), {}, answer, problem));
}

constexpr std::array kTargets{
    Target{"engine_json", engine_json},
    Target{"learner", learner},
    Target{"scenario", scenario},
    Target{"trace", trace},
};

}  // namespace

std::span<const Target> practice_targets() { return kTargets; }

}  // namespace domdom::fuzz
