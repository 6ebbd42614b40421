#include "engine/scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <sstream>

#include "engine/check.h"

namespace domdom::engine {
namespace {

std::string read_text(const std::string& path) {
    std::ifstream file(std::string(DOMDOM_SOURCE_DIR) + "/" + path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

// The first fenced JSON block of the page for authors: what stands there must work.
std::string example_of_the_readme() {
    const std::string page = read_text("content/scenarios/README.md");
    const std::size_t begin = page.find("```json\n") + 8;
    return page.substr(begin, page.find("```", begin) - begin);
}

// A sound scenario in which a test replaces one piece.
std::string with(std::string_view from, std::string_view to) {
    std::string text = R"({
"id": "a.b/c", "skill": "a.b", "title": "t", "task": "t", "otherwise": "o",
"vars": { "who": ["none", "mother", "father"] },
"start": "one",
"screens": {
  "one": { "kind": "list", "items": ["mother", "father"] },
  "two": { "kind": "page", "back": "one" }
},
"rules": [ { "on": "choose *", "at": "one", "set": { "who": "*" }, "go": "two" } ],
"goal": { "who": "mother", "at": "two" }
})";
    if (const std::size_t at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
    return text;
}

std::string first_problem(const std::string& text) {
    const ParsedScenario parsed = parse_scenario(text);
    return parsed.ok() ? "" : to_line(parsed.problems.front());
}

TEST(Scenario, The_example_of_the_authors_page_is_sound) {
    const ParsedScenario parsed = parse_scenario(example_of_the_readme());
    ASSERT_TRUE(parsed.ok()) << to_line(parsed.problems.front());
    EXPECT_EQ(parsed.scenario.id, "device.light/torch-on");
    EXPECT_EQ(parsed.scenario.screens.size(), 2U);
    EXPECT_EQ(text_keys(parsed.scenario),
              (std::vector<std::string>{"camera", "it-is-dark", "it-is-light", "nothing-here", "switch",
                                        "task", "title", "torch", "well-done", "wifi", "wifi-is-off"}));
}

TEST(Scenario, A_slip_of_the_pen_is_told_with_line_and_path) {
    EXPECT_EQ(first_problem(with("", "")), "");
    EXPECT_EQ(first_problem(with("\"go\": \"two\"", "\"go\": \"tow\"")),
              "line 9, rules[0].go: no screen is called tow");
    EXPECT_EQ(first_problem(with("choose *", "open *")),
              "line 9, rules[0].on: the screen one does not offer this action");
    EXPECT_EQ(first_problem(with("\"father\"],", "\"uncle\"],")), "");
    EXPECT_EQ(
        first_problem(with("\"who\": [\"none\", \"mother\", \"father\"]", "\"who\": [\"none\", \"mother\"]")),
        "line 9, rules[0].set: the variable who has no value father");
    EXPECT_EQ(first_problem(with("\"kind\": \"page\"", "\"kind\": \"book\"")),
              "line 7, screens.two.kind: no widget is called book");
    EXPECT_EQ(first_problem(with("\"back\": \"one\"", "\"bakc\": \"one\"")),
              "line 7, screens.two.bakc: this part is not known here");
    EXPECT_EQ(first_problem(with("\"start\": \"one\",", "")), "line 1, start: is missing");
    EXPECT_EQ(first_problem(with("\"a.b/c\"", "\"c\"")), "line 2, id: the id is <skill>/<name>");
    EXPECT_EQ(first_problem(with("[\"mother\", \"father\"] }", "[\"mother\", \"mother\"] }")),
              "line 6, screens.one: the action \"choose mother\" is offered twice");
}

TEST(Scenario, A_line_is_of_a_known_kind_and_only_a_row_has_two_ends) {
    const auto line = [](std::string_view text) {
        return first_problem(
            with(R"("kind": "page",)", R"("kind": "page", "lines": [)" + std::string(text) + "],"));
    };
    for (const char* kind : {"them", "me", "note", "big", "good", "warn"})
        EXPECT_EQ(line(R"({ "from": ")" + std::string(kind) + R"(", "text": "fee" })"), "") << kind;
    EXPECT_EQ(line(R"({ "from": "row", "text": "fee", "detail": "none" })"), "");
    EXPECT_EQ(line(R"({ "from": "row", "text": "fee", "detail": "$who" })"), "");
    EXPECT_EQ(line(R"({ "from": "huge", "text": "fee" })"),
              "line 7, screens.two.lines[0].from: them, me, note, big, good, warn or row was expected");
    EXPECT_EQ(line(R"({ "from": "row", "text": "fee" })"), "line 7, screens.two.lines[0].detail: is missing");
    EXPECT_EQ(line(R"({ "from": "big", "text": "fee", "detail": "none" })"),
              "line 7, screens.two.lines[0].detail: only a row has a detail");
    EXPECT_EQ(line(R"({ "from": "row", "text": "fee", "detail": "$whom" })"),
              "line 7, screens.two.lines[0].detail: no variable is called whom");
}

TEST(Scenario, A_drill_names_its_pattern_and_whose_part_is_played) {
    const auto drill = [](std::string_view text) {
        return first_problem(
            with(R"("otherwise": "o",)", R"("otherwise": "o", "drill": )" + std::string(text) + ","));
    };
    EXPECT_EQ(drill(R"({ "scam": "prize", "as": "target" })"), "");
    EXPECT_EQ(drill(R"({ "scam": "prize", "as": "helper" })"), "");
    EXPECT_EQ(drill(R"({ "scam": "prize", "as": "thief" })"),
              "line 2, drill.as: target or helper was expected");
    EXPECT_EQ(drill(R"({ "scam": "prize" })"), "line 2, drill.as: is missing");
    EXPECT_EQ(drill(R"({ "as": "helper" })"), "line 2, drill.scam: is missing");
    EXPECT_EQ(drill(R"("prize")"), "line 2, drill: an object {…} was expected");
}

TEST(Scenario, A_switch_stands_on_by_a_condition_that_can_hold) {
    const auto button = [](std::string_view on) {
        return first_problem(with(R"("items": ["mother", "father"] })",
                                  R"("items": ["mother", "father"], "buttons": [{ "id": "light", "on": )" +
                                      std::string(on) + "}] }"));
    };
    EXPECT_EQ(button(R"({ "who": ["mother", "father"] })"), "");
    EXPECT_EQ(button(R"({ "whom": "mother" })"),
              "line 6, screens.one.buttons[0].on.whom: no variable is called whom");
    EXPECT_EQ(button(R"({ "who": "uncle" })"),
              "line 6, screens.one.buttons[0].on.who: the variable who has no value uncle");
}

TEST(Scenario, All_mistakes_are_told_at_once) {
    std::string text = with("\"go\": \"two\"", "\"go\": \"tow\"");
    text.replace(text.find("\"kind\": \"page\""), 14, "\"kind\": \"book\"");
    EXPECT_EQ(parse_scenario(text).problems.size(), 2U);
}

TEST(Scenario, Broken_documents_are_refused_with_a_line) {
    EXPECT_EQ(first_problem("{\n\"id\": 1,\n\"id\": 2}"), "line 3: \"id\" stands here twice");
    EXPECT_EQ(first_problem("[1, 2"), "line 1: a comma or ] was expected");
    EXPECT_EQ(first_problem("{} /* for ever"), "line 1: a comment is never closed by */");
    EXPECT_EQ(first_problem("\"\xC3\x28\""), "line 1: a text is not UTF-8");
    EXPECT_EQ(first_problem("\"\\u0000\""), "line 1: U+0000 is not allowed in a text");
    EXPECT_EQ(first_problem(std::string(100'000, '[')), "line 1: nested deeper than 12 levels");
    EXPECT_EQ(first_problem("123456789012345678901234567890"), "line 1: a number that does not fit");
    EXPECT_EQ(first_problem(std::string(300 * 1024, ' ')), "line 1: the file is larger than 262144 bytes");
    EXPECT_EQ(first_problem(""), "line 1: the file ends too early");
    EXPECT_EQ(first_problem("[]"), "line 1: an object {…} was expected");
}

TEST(Scenario, Too_many_variables_are_refused_before_any_search) {
    std::string vars = "\"who\": [\"none\", \"mother\", \"father\"]";
    for (int i = 0; i < 15; ++i) {
        vars += ", \"v" + std::to_string(i) + "\": [";
        for (int j = 0; j < 32; ++j) vars += (j == 0 ? "\"x" : ",\"x") + std::to_string(j) + "\"";
        vars += "]";
    }
    EXPECT_EQ(first_problem(with("\"who\": [\"none\", \"mother\", \"father\"]", vars)),
              "line 3, vars: too many variables and values together; leave some out");
}

TEST(Scenario, Names_are_plain_and_rules_are_few) {
    EXPECT_EQ(
        first_problem(with("\"two\": {", "\"Screen Two\": {")),
        "line 7, screens.Screen Two: its name needs lower case letters, digits and hyphens, at most 64");
    std::string items, rules;
    for (int i = 0; i < 40; ++i) items += (i ? ",\"x" : "\"x") + std::to_string(i) + "\"";
    for (int i = 0; i < 600; ++i) rules += (i ? "," : "") + std::string(R"({ "on": "choose *" })");
    std::string text = with(R"(["mother", "father"] })", "[" + items + "] }");
    const std::size_t begin = text.find(R"({ "on")");
    text.replace(begin, text.find(" ],\n\"goal\"") - begin, rules);
    EXPECT_EQ(first_problem(text),
              "line 9, rules[500]: the rules fit too many things; name their screens with \"at\"");
}

// Authors save half-finished files: whatever a slip does to a scenario, it is read or refused with a word.
RC_GTEST_PROP(Scenario, A_damaged_file_is_read_or_refused_but_never_harms, ()) {
    static const std::string kWhole =
        read_text("content/scenarios/safety.calls/fake-identity-update/scenario.json");
    std::string text = kWhole;
    const int slips = *rc::gen::inRange(1, 6);
    for (int i = 0; i < slips; ++i) {
        const std::size_t at = *rc::gen::inRange<std::size_t>(0, text.size());
        const std::size_t length = *rc::gen::inRange<std::size_t>(0, 30);
        const std::size_t from = *rc::gen::inRange<std::size_t>(0, text.size());
        text.replace(at, length, text.substr(from, *rc::gen::inRange<std::size_t>(0, 30)));
    }
    const ScenarioReport report = check_scenario(text, {});
    if (!report.ok()) RC_ASSERT(!to_line(report.problems.front()).empty());
    RC_ASSERT(report.problems.size() <= kProblemsMax);
}

TEST(Scenario, Typed_answers_are_told_apart_as_a_person_would) {
    const std::string text = with(R"({ "kind": "page", "back": "one" })",
                                  R"({ "kind": "form", "fields": [
        { "id": "street", "classes": { "right": ["Đường Láng"], "near": ["*láng*"] }, "other": "elsewhere" },
        { "id": "amount", "compare": "digits", "classes": { "fifty": ["50.000"], "code": ["######"] } }] })");
    const ParsedScenario parsed = parse_scenario(text);
    ASSERT_TRUE(parsed.ok()) << to_line(parsed.problems.front());
    const Screen& form = parsed.scenario.screens[1];
    EXPECT_EQ(classify(form, "street", "  ĐƯỜNG   láng "), "right");
    EXPECT_EQ(classify(form, "street", "duong lang"), "right");
    EXPECT_EQ(classify(form, "street", "Phường Láng Hạ"), "near");
    EXPECT_EQ(classify(form, "street", "Cầu Giấy"), "elsewhere");
    EXPECT_EQ(classify(form, "amount", "50 000 đồng"), "fifty");
    EXPECT_EQ(classify(form, "amount", "123456"), "code");
    EXPECT_EQ(form.fields[0].classes[1].sample, "láng");
    EXPECT_EQ(form.fields[1].classes[1].sample, "123456");
    EXPECT_EQ(classify(form, "amount", ""), "other");
    EXPECT_EQ(classify(form, "nothing", "x"), "");
}

}  // namespace
}  // namespace domdom::engine
