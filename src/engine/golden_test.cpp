// The golden traces of tests/vectors/engine: an outcome once recorded must never change by accident, for the
// server replays what phones of last year recorded. The browser's module is held to the same file by
// compare.mjs.
#include <gtest/gtest.h>

#include <map>

#include "engine/replay.h"
#include "engine/test_support.h"

namespace domdom::engine {
namespace {

// Long lines: a whole scenario is quoted in the first.
constexpr JsonLimits kLineLimits{1 << 20, 12, 50'000, 1 << 18};

Json parse_line(const std::string& line) {
    Json document;
    Problem problem;
    EXPECT_TRUE(parse_json(line, kLineLimits, document, problem)) << to_line(problem);
    return document;
}

std::string replayed_json(const test::Loaded& one, const Trace& trace) {
    const Replayed replayed = replay(one.scenario, one.atlas, trace);
    if (replayed.ok()) return to_json(replayed.outcome);
    JsonWriter out;
    out.open_object().key("error").text(replayed.problem);
    out.key("index").number(static_cast<std::int64_t>(replayed.at_action)).close_object();
    return out.result();
}

TEST(Golden, Recorded_traces_have_the_outcomes_and_views_they_always_had) {
    const test::Loaded one = test::load(test::source_path("tests/vectors/engine/scenarios/lantern"));
    std::ifstream file(test::source_path("tests/vectors/engine/traces.jsonl"));
    std::string line;
    ASSERT_TRUE(std::getline(file, line));
    int count = 0;
    std::map<std::string, int> ends;
    while (std::getline(file, line)) {
        const Json golden = parse_line(line);
        ASSERT_TRUE(golden.is(Json::Kind::kObject));
        Trace trace;
        Problem problem;
        ASSERT_TRUE(parse_trace(to_text(*golden.find("trace")), trace, problem)) << to_line(problem);
        EXPECT_EQ(replayed_json(one, trace), to_text(*golden.find("outcome"))) << line;
        Session session(one.scenario, one.atlas, trace.seed);
        for (const TraceAction& action : trace.actions) session.act(action.action);
        EXPECT_EQ(session.view(), to_text(*golden.find("view"))) << line;
        ++ends[std::string(to_word(session.state().ended))];
        ++count;
    }
    EXPECT_EQ(count, 100);
    for (const char* end : {"goal", "lost", "open"}) EXPECT_GT(ends[end], 5) << end;
}

}  // namespace
}  // namespace domdom::engine
