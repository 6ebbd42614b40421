#include "engine/check.h"

#include <algorithm>

#include "engine/text.h"

namespace domdom::engine {
namespace {

class Checker {
  public:
    explicit Checker(ScenarioReport& report) : report_(report) {}

    void check(const Scenario& scenario) {
        const Atlas atlas = Atlas::explore(scenario);
        report_.states = atlas.size();
        if (!atlas.complete()) {
            complain("", "more than " + decimal(kStatesMax) + " states; leave out a variable or a screen");
            return;
        }
        check_starts(scenario, atlas);
        check_states(scenario, atlas);
        check_uses(scenario, atlas);
        for (const Picture& picture : pictures(scenario, atlas, 0, nullptr)) {
            if (!picture.action.empty()) report_.shortest.push_back(picture.action);
        }
    }

  private:
    void complain(std::string path, std::string message) {
        if (report_.problems.size() < kProblemsMax)
            report_.problems.push_back({0, std::move(path), std::move(message)});
    }

    static std::string describe(const Scenario& scenario, const State& state) {
        std::string text = "screen " + scenario.screens[state.screen].name;
        for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
            const Variable& variable = scenario.variables[i];
            text += ", " + variable.name + "=" + variable.values[state.values[i]];
        }
        return text;
    }

    void check_starts(const Scenario& scenario, const Atlas& atlas) {
        for (const State& first : first_states(scenario, kStatesMax)) {
            const std::uint32_t steps = atlas.steps_to_goal(scenario, first);
            if (steps != kNever && steps > 0) continue;
            complain("goal", "it cannot be reached from the start: " + describe(scenario, first));
            return;
        }
    }

    void check_states(const Scenario& scenario, const Atlas& atlas) {
        std::vector<bool> seen(scenario.screens.size());
        bool told = false;
        for (std::size_t i = 0; i < atlas.size(); ++i) {
            const State state = atlas.state(scenario, i);
            seen[state.screen] = true;
            if (told || atlas.steps_to_end(scenario, state) != kNever) continue;
            told = true;
            complain("screens." + scenario.screens[state.screen].name,
                     "a learner would be stuck here: " + describe(scenario, state));
        }
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (!seen[i]) complain("screens." + scenario.screens[i].name, "no way leads to this screen");
        }
    }

    void check_uses(const Scenario& scenario, const Atlas& atlas) {
        for (std::size_t i = 0; i < scenario.traps.size(); ++i) {
            if (!atlas.traps_met()[i]) complain("traps", "nobody can meet the trap " + scenario.traps[i]);
        }
        for (std::size_t i = 0; i < atlas.rules_used().size(); ++i) {
            if (atlas.rules_used()[i]) continue;
            complain("rules[" + decimal(static_cast<std::int64_t>(i)) + "]", "this rule can never apply");
        }
    }

    ScenarioReport& report_;
};

std::size_t count_characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

void check_texts(const Scenario& scenario, const ScenarioTexts& given, ScenarioReport& report) {
    const std::string file = given.language + ".json";
    const std::string prefix = file + ", ";
    Texts texts;
    std::vector<Problem> problems;
    if (!Texts::parse(given.json, texts, problems)) {
        for (const Problem& one : problems) report.problems.push_back({0, file, to_line(one)});
        return;
    }
    const std::vector<std::string> keys = text_keys(scenario);
    for (const std::string& key : keys) {
        if (texts.find(key) == nullptr) report.problems.push_back({0, prefix + key, "this text is missing"});
    }
    for (const auto& [key, text] : texts.all()) {
        if (!std::binary_search(keys.begin(), keys.end(), key)) {
            report.problems.push_back({0, prefix + key, "this text is never shown"});
        }
        if (fold_answer(text).empty()) report.problems.push_back({0, prefix + key, "this text is empty"});
        if (count_characters(text) > kTextCharactersMax) {
            report.problems.push_back(
                {0, prefix + key, "longer than " + decimal(kTextCharactersMax) + " characters"});
        }
    }
}

}  // namespace

ScenarioReport check_scenario(std::string_view scenario_json, std::span<const ScenarioTexts> texts) {
    ScenarioReport report;
    ParsedScenario parsed = parse_scenario(scenario_json);
    report.id = parsed.scenario.id;
    report.problems = std::move(parsed.problems);
    if (!report.ok()) return report;
    Checker(report).check(parsed.scenario);
    for (const ScenarioTexts& one : texts) check_texts(parsed.scenario, one, report);
    return report;
}

}  // namespace domdom::engine
