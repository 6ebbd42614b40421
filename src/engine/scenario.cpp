#include "engine/scenario.h"

#include <algorithm>

#include "engine/parse_node.h"
#include "engine/text.h"
#include "engine/widgets.h"

namespace domdom::engine {
namespace {

// How a line is drawn: two voices, a remark, something large, good news, a warning, a row of two.
constexpr std::string_view kLineKinds[] = {"them", "me", "note", "big", "good", "warn", "row"};

void read_variable(const std::string& name, const Node& node, Scenario& scenario) {
    Variable variable;
    variable.name = name;
    const bool is_long = node.is(Json::Kind::kObject);
    if (is_long && !node.is_object_of({"values", "start"})) return;
    for (const Node& value : (is_long ? node["values"] : node).list(kValuesMax)) {
        std::string word = value.name();
        if (std::find(variable.values.begin(), variable.values.end(), word) != variable.values.end()) {
            value.fail(word + " stands here twice");
        }
        variable.values.push_back(std::move(word));
    }
    if (variable.values.empty()) {
        node.fail("a variable needs at least one value");
        variable.values.emplace_back();
    }
    const Node start = is_long ? node["start"] : Node(nullptr, "", nullptr);
    if (start.present()) {
        variable.drawn = start.json().text == "any";
        if (!variable.drawn) variable.start = read_value(start, variable);
    }
    scenario.variables.push_back(std::move(variable));
}

// "$chat" names a variable, anything else is a text key.
Key read_key(const Node& node, const Scenario& scenario, bool required) {
    Key key;
    if (node.is(Json::Kind::kString) && node.json().text.starts_with('$')) {
        key.variable = scenario.find_variable(std::string_view(node.json().text).substr(1));
        if (key.variable < 0) node.fail("no variable is called " + node.json().text.substr(1));
        return key;
    }
    key.name = node.text_key(required);
    return key;
}

Line read_line(const Node& node, const Scenario& scenario) {
    Line line;
    line.from = "them";
    if (!node.is(Json::Kind::kObject)) {
        line.text = read_key(node, scenario, true);
        return line;
    }
    if (!node.is_object_of({"from", "text", "detail", "picture", "if"})) return line;
    if (node["from"].present()) line.from = node["from"].name();
    if (std::find(std::begin(kLineKinds), std::end(kLineKinds), line.from) == std::end(kLineKinds))
        node["from"].fail("them, me, note, big, good, warn or row was expected");
    line.text = read_key(node["text"], scenario, !node["picture"].present());
    line.detail = read_key(node["detail"], scenario, line.from == "row");
    if (!line.detail.empty() && line.from != "row") node["detail"].fail("only a row has a detail");
    line.picture = node["picture"].name(false);
    line.shown = read_condition(node["if"], scenario, false);
    return line;
}

Choice read_choice(const Node& node, const Scenario& scenario, Slot slot, std::string_view verb) {
    Choice choice;
    choice.slot = slot;
    if (node.is(Json::Kind::kObject)) {
        if (!node.is_object_of({"id", "label", "detail", "icon", "if", "on"})) return choice;
        choice.id = node["id"].name();
        choice.label = node["label"].text_key();
        choice.detail = node["detail"].text_key();
        choice.icon = node["icon"].name(false);
        choice.shown = read_condition(node["if"], scenario, false);
        choice.is_switch = node["on"].present();
        choice.on = read_condition(node["on"], scenario, false);
    } else {
        choice.id = node.name();
    }
    if (choice.label.empty()) choice.label = choice.id;
    if (choice.icon.empty()) choice.icon = choice.id;
    if (slot == Slot::kItem) choice.action.append(verb).append(" ");
    choice.action += choice.id;
    if (slot == Slot::kButton && choice.id == "back")
        node.fail("write \"back\": \"screen\" for the way back");
    return choice;
}

// What watch types for a pattern: # becomes a digit, * and ? vanish.
std::string sample_of(std::string_view pattern) {
    std::string sample;
    char digit = '1';
    for (const char c : pattern) {
        if (c == '#') {
            sample.push_back(digit);
            digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
        } else if (c != '*' && c != '?') {
            sample.push_back(c);
        }
    }
    return sample;
}

void read_classes(const Node& node, Field& field) {
    for (const auto& [name, texts] : node.members(kValuesMax)) {
        AnswerClass answers;
        answers.name = name;
        for (const Node& text : texts.list(kValuesMax)) {
            const std::string raw = text.text();
            if (answers.patterns.empty()) answers.sample = sample_of(raw);
            std::string pattern = fold_answer(raw);
            if (field.digits)
                pattern.erase(
                    std::remove_if(pattern.begin(), pattern.end(),
                                   [](char c) { return !is_digit(c) && c != '#' && c != '*' && c != '?'; }),
                    pattern.end());
            if (pattern.empty()) text.fail("nothing is left of this text to compare");
            answers.patterns.push_back(std::move(pattern));
        }
        if (answers.patterns.empty()) texts.fail("a class needs at least one text");
        field.classes.push_back(std::move(answers));
    }
    if (field.classes.empty()) node.fail("a field needs at least one class of answers");
}

void read_field(const Node& node, Screen& screen) {
    if (!node.is_object_of({"id", "label", "compare", "classes", "other"})) return;
    Field field;
    field.id = node["id"].name();
    field.label = node["label"].text_key();
    if (field.label.empty()) field.label = field.id;
    const std::string compare = node["compare"].name(false);
    if (!compare.empty() && compare != "digits" && compare != "words")
        node["compare"].fail("digits or words was expected");
    field.digits = compare == "digits";
    read_classes(node["classes"], field);
    field.other = node["other"].name(false);
    if (field.other.empty()) field.other = "other";
    std::vector<std::string> names;
    for (const AnswerClass& answers : field.classes) names.push_back(answers.name);
    names.push_back(field.other);
    for (const std::string& name : names) {
        Choice choice;
        choice.slot = Slot::kField;
        choice.id = name;
        choice.action = "type " + name;
        choice.label = field.label;
        choice.field = static_cast<std::uint8_t>(screen.fields.size());
        screen.choices.push_back(std::move(choice));
    }
    screen.fields.push_back(std::move(field));
}

void read_back(const Node& node, const Scenario& scenario, Screen& screen) {
    if (!node.present()) return;
    const std::string target = node.name();
    Choice back;
    back.slot = Slot::kBack;
    back.id = back.action = "back";
    Effect effect;
    effect.go = scenario.find_screen(target);
    effect.rule = SIZE_MAX;  // no rule of the file: it comes after all of them
    if (effect.go < 0 && !target.empty()) node.fail("no screen is called " + target);
    back.effects.push_back(std::move(effect));
    screen.choices.push_back(std::move(back));
}

void complain_about_twins(const Node& node, const Screen& screen) {
    for (std::size_t i = 0; i < screen.choices.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (screen.choices[i].action == screen.choices[j].action) {
                node.fail("the action \"" + screen.choices[i].action + "\" is offered twice");
            }
        }
    }
}

void read_screen(const Node& node, const Scenario& scenario, Screen& screen) {
    if (!node.is_object_of(
            {"kind", "app", "title", "address", "lines", "items", "buttons", "fields", "back", "shuffle"}))
        return;
    screen.kind = node["kind"].name();
    screen.app = node["app"].name(false);
    const std::string_view verb = verb_of(screen.kind);
    if (verb.empty() && !screen.kind.empty()) node["kind"].fail("no widget is called " + screen.kind);
    screen.title = read_key(node["title"], scenario, false);
    screen.address = read_key(node["address"], scenario, false);
    screen.shuffled = node["shuffle"].flag();
    for (const Node& line : node["lines"].list(kPartsMax)) screen.lines.push_back(read_line(line, scenario));
    for (const Node& item : node["items"].list(kPartsMax)) {
        screen.choices.push_back(read_choice(item, scenario, Slot::kItem, verb));
    }
    for (const Node& button : node["buttons"].list(kPartsMax)) {
        screen.choices.push_back(read_choice(button, scenario, Slot::kButton, verb));
    }
    for (const Node& field : node["fields"].list(kFieldsMax)) read_field(field, screen);
    read_back(node["back"], scenario, screen);
    complain_about_twins(node, screen);
}

std::string read_dotted(const Node& node) {
    const std::string skill = node.text_key(true);
    if (!skill.empty() && skill.find('.') == std::string::npos)
        node.fail("a skill was expected, such as communication.message");
    return skill;
}

void read_head(const Node& root, Scenario& scenario) {
    scenario.skill = read_dotted(root["skill"]);
    scenario.id = root["id"].text();
    const std::string_view id = scenario.id;
    const std::size_t slash = id.find('/');
    if (!id.empty() && (slash == std::string_view::npos || id.substr(0, slash) != scenario.skill ||
                        id.size() > 2 * kNameBytesMax)) {
        root["id"].fail("the id is <skill>/<name>");
    }
    scenario.title = root["title"].text_key(true);
    scenario.task = root["task"].text_key(true);
    scenario.otherwise = root["otherwise"].text_key(true);
    for (const Node& trap : root["traps"].list(kTrapsMax)) scenario.traps.push_back(trap.name());
}

void read_drill(const Node& node, Scenario& scenario) {
    if (!node.present() || !node.is_object_of({"scam", "as"})) return;
    scenario.scam = node["scam"].name();
    scenario.part = node["as"].name();
    if (scenario.part != "target" && scenario.part != "helper")
        node["as"].fail("target or helper was expected");
}

void complain_about_size(const Node& node, const Scenario& scenario) {
    std::uint64_t states = std::max<std::size_t>(scenario.screens.size(), 1);
    for (const Variable& variable : scenario.variables) {
        states *= variable.values.size();
        if (states > kStateSpaceMax)
            return node.fail("too many variables and values together; leave some out");
    }
}

void read_document(const Node& root, Scenario& scenario) {
    if (!root.is_object_of({"id", "skill", "title", "task", "otherwise", "drill", "vars", "start", "screens",
                            "rules", "traps", "goal"}))
        return;
    read_head(root, scenario);
    read_drill(root["drill"], scenario);
    for (const auto& [name, node] : root["vars"].members(kVariablesMax)) read_variable(name, node, scenario);
    const auto screens = root["screens"].members(kScreensMax);
    if (screens.empty()) root["screens"].fail("a scenario needs at least one screen");
    for (const auto& [name, node] : screens) scenario.screens.emplace_back().name = name;
    for (std::size_t i = 0; i < screens.size(); ++i)
        read_screen(screens[i].second, scenario, scenario.screens[i]);
    complain_about_size(root["vars"], scenario);
    const std::string start = root["start"].name();
    const int first = scenario.find_screen(start);
    if (first < 0 && !start.empty()) root["start"].fail("no screen is called " + start);
    scenario.start = static_cast<std::uint16_t>(std::max(first, 0));
    read_rules(root, scenario);
}

void collect(std::vector<std::string>& keys, const Key& key, const Scenario& scenario) {
    if (key.variable >= 0) {
        for (const std::string& value : scenario.variables[static_cast<std::size_t>(key.variable)].values)
            keys.push_back(value);
    } else {
        keys.push_back(key.name);
    }
}

}  // namespace

std::string_view to_word(Ended ended) {
    return ended == Ended::kGoal ? "goal" : ended == Ended::kLost ? "lost" : "open";
}

int Scenario::find_screen(std::string_view name) const {
    for (std::size_t i = 0; i < screens.size(); ++i) {
        if (screens[i].name == name) return static_cast<int>(i);
    }
    return -1;
}

int Scenario::find_variable(std::string_view name) const {
    for (std::size_t i = 0; i < variables.size(); ++i) {
        if (variables[i].name == name) return static_cast<int>(i);
    }
    return -1;
}

ParsedScenario parse_scenario(std::string_view text) {
    ParsedScenario parsed;
    Json document;
    Problem problem;
    if (!parse_json(text, JsonLimits{}, document, problem)) {
        parsed.problems.push_back(std::move(problem));
        return parsed;
    }
    read_document(Node(&document, "", &parsed.problems), parsed.scenario);
    return parsed;
}

std::string classify(const Screen& screen, std::string_view field, std::string_view text) {
    for (const Field& one : screen.fields) {
        if (one.id != field) continue;
        const std::string folded = one.digits ? only_digits(text) : fold_answer(text);
        for (const AnswerClass& answers : one.classes) {
            for (const std::string& pattern : answers.patterns) {
                if (matches_pattern(pattern, folded)) return answers.name;
            }
        }
        return one.other;
    }
    return {};
}

std::vector<std::string> text_keys(const Scenario& scenario) {
    std::vector<std::string> keys = {scenario.title, scenario.task, scenario.otherwise};
    for (const Screen& screen : scenario.screens) {
        collect(keys, screen.title, scenario);
        collect(keys, screen.address, scenario);
        for (const Line& line : screen.lines) {
            collect(keys, line.text, scenario);
            collect(keys, line.detail, scenario);
        }
        for (const Choice& choice : screen.choices) {
            keys.push_back(choice.label);
            keys.push_back(choice.detail);
            for (const Effect& effect : choice.effects) keys.push_back(effect.say);
        }
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    if (!keys.empty() && keys.front().empty()) keys.erase(keys.begin());
    return keys;
}

}  // namespace domdom::engine
