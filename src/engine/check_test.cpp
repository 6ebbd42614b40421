#include "engine/check.h"

#include <gtest/gtest.h>

#include <set>

#include "engine/test_support.h"
#include "engine/widgets.h"

namespace domdom::engine {
namespace {

// The scenarios of the repository are part of the program: none may be broken.
TEST(Check, Every_scenario_of_the_repository_is_sound) {
    const auto folders = test::scenario_folders();
    ASSERT_GE(folders.size(), 2U);
    for (const auto& folder : folders) {
        const ScenarioReport report = test::check(folder);
        for (const Problem& problem : report.problems) ADD_FAILURE() << folder << " " << to_line(problem);
        EXPECT_GT(report.states, 5U) << folder;
        EXPECT_GE(report.shortest.size(), 2U) << folder;
        EXPECT_LE(report.shortest.size(), 10U) << folder;
        std::string steps;
        for (const std::string& action : report.shortest) steps += (steps.empty() ? "" : ", ") + action;
        std::printf("%s: %zu states, %s\n", report.id.c_str(), report.states, steps.c_str());
    }
}

// The golden traces are worth what this scenario covers.
TEST(Check, The_scenario_of_the_vectors_is_sound_and_has_every_kind_of_screen_and_line) {
    const auto folder = test::source_path("tests/vectors/engine/scenarios/lantern");
    for (const Problem& problem : test::check(folder).problems) ADD_FAILURE() << to_line(problem);
    std::set<std::string, std::less<>> kinds, lines;
    bool switches = false;
    const Scenario scenario = test::load(folder).scenario;
    for (const Screen& screen : scenario.screens) {
        kinds.insert(screen.kind);
        for (const Line& line : screen.lines) lines.insert(line.from);
        for (const Choice& choice : screen.choices) switches = switches || choice.is_switch;
    }
    for (const Widget& widget : kWidgets) EXPECT_TRUE(kinds.contains(widget.kind)) << widget.kind;
    for (const char* kind : {"them", "me", "note", "big", "good", "warn", "row"})
        EXPECT_TRUE(lines.contains(kind)) << kind;
    EXPECT_TRUE(switches);
}

TEST(Check, The_photo_takes_five_steps_and_the_call_is_answered_before_it_is_hung_up) {
    const auto root = test::source_path("content/scenarios");
    EXPECT_EQ(
        test::check(root / "communication.message/send-photo").shortest,
        (std::vector<std::string>{"open messages", "choose daughter", "attach", "pick garden", "send"}));
    const std::vector<std::string> call = test::check(root / "safety.calls/fake-identity-update").shortest;
    EXPECT_EQ(call, (std::vector<std::string>{"open bank", "movements", "answer", "hang-up", "open phone",
                                              "choose daughter", "say tell"}));
}

constexpr std::string_view kHead =
    R"("id": "a.b/c", "skill": "a.b", "title": "t", "task": "t", "otherwise": "t", "start": "one",)";

std::vector<std::string> problems_of(const std::string& body, std::vector<ScenarioTexts> texts = {}) {
    std::vector<std::string> lines;
    for (const Problem& problem : check_scenario("{" + std::string(kHead) + body + "}", texts).problems) {
        lines.push_back(to_line(problem));
    }
    return lines;
}

TEST(Check, A_learner_who_could_be_stuck_is_found) {
    EXPECT_EQ(
        problems_of(
            R"("screens": { "one": { "kind": "list", "items": ["right", "wrong"] }, "pit": { "kind": "page" },
                             "far": { "kind": "page" } },
                             "rules": [ { "on": "choose right", "go": "far" }, { "on": "choose wrong", "go": "pit" } ],
                             "goal": { "at": "far" })"),
        (std::vector<std::string>{"screens.pit: a learner would be stuck here: screen pit"}));
}

TEST(Check, Unreachable_goals_traps_rules_and_screens_are_found) {
    EXPECT_EQ(problems_of(R"("vars": { "v": ["no", "yes"], "never": ["no", "yes"] }, "traps": ["hole"],
                             "screens": { "one": { "kind": "list", "items": ["a", "b"] }, "island": { "kind": "page", "back": "one" } },
                             "rules": [ { "on": "choose a", "set": { "v": "yes" }, "end": "lost" },
                                        { "on": "choose b", "if": { "never": "yes" }, "trap": "hole" } ],
                             "goal": { "never": "yes" })"),
              (std::vector<std::string>{
                  "goal: it cannot be reached from the start: screen one, v=no, never=no",
                  "screens.island: no way leads to this screen", "traps: nobody can meet the trap hole",
                  "rules[1]: this rule can never apply"}));
}

TEST(Check, Missing_and_unused_and_empty_texts_are_found) {
    const std::string body =
        R"("screens": { "one": { "kind": "list", "items": ["a"] }, "far": { "kind": "page" } },
                                "rules": [ { "on": "choose a", "go": "far" } ], "goal": { "at": "far" })";
    EXPECT_EQ(problems_of(body, {{"vi", R"({"t": "x", "a": "y"})"}}), (std::vector<std::string>{}));
    EXPECT_EQ(problems_of(body, {{"vi", R"({"t": " ", "z": "y"})"}, {"en", "{"}}),
              (std::vector<std::string>{"vi.json, a: this text is missing", "vi.json, t: this text is empty",
                                        "vi.json, z: this text is never shown",
                                        "en.json: line 1: a name in quotes was expected"}));
}

// Sixteen switches that can be pressed in any order are more states than anyone needs.
TEST(Check, It_stops_with_a_word_at_a_hundred_thousand_states) {
    std::string vars, buttons, rules;
    for (int i = 0; i < 16; ++i) {
        const std::string name = "v" + std::to_string(i);
        vars += (i ? "," : "") + ("\"" + name + "\": [\"a\", \"b\", \"c\"]");
        buttons += (i ? "," : "") + ("\"" + name + "\"");
        rules += (i ? "," : "") +
                 ("{\"on\": \"" + name + "\", \"if\": {\"" + name + "\": \"a\"}, \"set\": {\"" + name +
                  "\": \"b\"}},") +
                 ("{\"on\": \"" + name + "\", \"set\": {\"" + name + "\": \"c\"}}");
    }
    const auto problems = problems_of(
        "\"vars\": {" + vars + "}, \"screens\": { \"one\": { \"kind\": \"page\", \"buttons\": [" + buttons +
        "] } }, \"rules\": [" + rules + "], \"goal\": { \"v0\": \"c\", \"v1\": \"c\" }");
    EXPECT_EQ(problems,
              (std::vector<std::string>{"more than 100000 states; leave out a variable or a screen"}));
}

}  // namespace
}  // namespace domdom::engine
