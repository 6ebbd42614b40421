// Rules of the file become effects of the choices they apply to, in the order of the file.
#include <algorithm>

#include "engine/parse_node.h"

namespace domdom::engine {
namespace {

struct Pattern {
    std::string_view action;
    bool any_item = false;  // "choose *"

    bool fits(const Choice& choice) const {
        if (!any_item) return choice.action == action;
        return choice.slot == Slot::kItem && choice.action.size() > action.size() &&
               choice.action.starts_with(action);
    }
};

// One rule as written, before it is dealt out to the choices.
struct Rule {
    Effect effect;
    std::vector<std::uint8_t> bound;  // variables set to "*", the id of the item chosen
    std::vector<std::uint16_t> screens;
};

void read_assignments(const Node& node, const Scenario& scenario, Rule& rule) {
    for (const auto& [name, value] : node.members(kVariablesMax)) {
        const int variable = scenario.find_variable(name);
        if (variable < 0) {
            value.fail("no variable is called " + name);
        } else if (value.is(Json::Kind::kString) && value.json().text == "*") {
            rule.bound.push_back(static_cast<std::uint8_t>(variable));
        } else {
            const std::uint8_t chosen =
                read_value(value, scenario.variables[static_cast<std::size_t>(variable)]);
            rule.effect.set.emplace_back(static_cast<std::uint8_t>(variable), chosen);
        }
    }
}

Ended read_end(const Node& node) {
    if (!node.present()) return Ended::kOpen;
    const std::string word = node.name();
    if (word == "goal") return Ended::kGoal;
    if (word != "lost") node.fail("lost or goal was expected");
    return Ended::kLost;
}

int read_trap(const Node& node, const Scenario& scenario) {
    if (!node.present()) return -1;
    const std::string name = node.name();
    const auto found = std::find(scenario.traps.begin(), scenario.traps.end(), name);
    if (found != scenario.traps.end()) return static_cast<int>(found - scenario.traps.begin());
    node.fail("the list of traps has no " + name);
    return -1;
}

Rule read_rule(const Node& node, const Scenario& scenario, std::size_t index) {
    Rule rule;
    rule.effect.rule = index;
    rule.effect.when = read_condition(node["if"], scenario, false);
    read_assignments(node["set"], scenario, rule);
    if (node["go"].present()) {
        const std::string target = node["go"].name();
        rule.effect.go = scenario.find_screen(target);
        if (rule.effect.go < 0 && !target.empty()) node["go"].fail("no screen is called " + target);
    }
    rule.effect.say = node["say"].text_key();
    rule.effect.end = read_end(node["end"]);
    rule.effect.fine = node["fine"].flag();
    rule.effect.trap = read_trap(node["trap"], scenario);
    return rule;
}

// Which screens the rule speaks of; none named means all of them.
bool read_places(const Node& node, const Scenario& scenario, std::vector<std::uint16_t>& out) {
    if (!node.present()) {
        for (std::size_t i = 0; i < scenario.screens.size(); ++i)
            out.push_back(static_cast<std::uint16_t>(i));
        return true;
    }
    const std::vector<Node> names =
        node.is(Json::Kind::kArray) ? node.list(kScreensMax) : std::vector<Node>{node};
    for (const Node& one : names) {
        const std::string name = one.name();
        const int screen = scenario.find_screen(name);
        if (screen < 0) {
            if (!name.empty()) one.fail("no screen is called " + name);
            return false;
        }
        out.push_back(static_cast<std::uint16_t>(screen));
    }
    return true;
}

bool bind(const Node& node, const Scenario& scenario, const Rule& rule, const Choice& choice,
          Effect& effect) {
    for (const std::uint8_t variable : rule.bound) {
        const std::vector<std::string>& values = scenario.variables[variable].values;
        const auto found = std::find(values.begin(), values.end(), choice.id);
        if (found == values.end()) {
            node.fail("the variable " + scenario.variables[variable].name + " has no value " + choice.id);
            return false;
        }
        effect.set.emplace_back(variable, static_cast<std::uint8_t>(found - values.begin()));
    }
    return true;
}

// How many choices of the screen the rule speaks of; each gets it as an effect.
std::size_t deal_out(const Node& node, const Rule& rule, const Pattern& pattern, Screen& screen,
                     const Scenario& scenario) {
    std::size_t dealt = 0;
    for (Choice& choice : screen.choices) {
        if (!pattern.fits(choice)) continue;
        ++dealt;
        Effect effect = rule.effect;
        if (!bind(node["set"], scenario, rule, choice, effect)) return dealt;
        // The way back of the screen itself stays the last resort.
        const bool has_default = !choice.effects.empty() && choice.effects.back().rule == SIZE_MAX;
        choice.effects.insert(has_default ? choice.effects.end() - 1 : choice.effects.end(),
                              std::move(effect));
    }
    return dealt;
}

std::size_t deal_out_to_screens(const Node& node, const Rule& rule, const Pattern& pattern,
                                Scenario& scenario) {
    std::size_t dealt = 0;
    for (const std::uint16_t index : rule.screens) {
        const std::size_t here = deal_out(node, rule, pattern, scenario.screens[index], scenario);
        dealt += here;
        if (here == 0 && node["at"].present()) {
            node["on"].fail("the screen " + scenario.screens[index].name + " does not offer this action");
        }
    }
    if (dealt == 0 && !node["at"].present()) node["on"].fail("no screen offers this action");
    return dealt;
}

std::size_t read_one_rule(const Node& node, Scenario& scenario, std::size_t index) {
    if (!node.is_object_of({"on", "at", "if", "set", "go", "say", "end", "trap", "fine"})) return 0;
    const std::string action = node["on"].text();
    if (action.empty()) return 0;
    Pattern pattern{action};
    if (action.ends_with(" *")) pattern = {std::string_view(action).substr(0, action.size() - 1), true};
    Rule rule = read_rule(node, scenario, index);
    if (!read_places(node["at"], scenario, rule.screens)) return 0;
    return deal_out_to_screens(node, rule, pattern, scenario);
}

}  // namespace

void read_rules(const Node& root, Scenario& scenario) {
    const std::vector<Node> rules = root["rules"].list(kRulesMax);
    scenario.rules = rules.size();
    std::size_t effects = 0;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        effects += read_one_rule(rules[i], scenario, i);
        if (effects > kEffectsMax)
            return rules[i].fail("the rules fit too many things; name their screens with \"at\"");
    }
    const Node goal = root["goal"];
    if (!goal.present()) {
        goal.fail("is missing");
    } else if (goal.is(Json::Kind::kArray)) {
        for (const Node& one : goal.list(kPartsMax))
            scenario.goal.push_back(read_condition(one, scenario, true));
    } else {
        scenario.goal.push_back(read_condition(goal, scenario, true));
    }
    for (const Condition& one : scenario.goal) {
        if (one.terms.empty() && one.screens.empty())
            goal.fail("an empty goal would be won before the first press");
    }
}

}  // namespace domdom::engine
