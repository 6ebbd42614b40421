#include "engine/parse_node.h"

#include "engine/text.h"

namespace domdom::engine {
namespace {

bool is_lower_name(std::string_view text, bool dots) {
    if (text.empty() || text.size() > kNameBytesMax) return false;
    for (const char c : text) {
        const bool fine = (c >= 'a' && c <= 'z') || is_digit(c) || c == '-' || (dots && c == '.');
        if (!fine) return false;
    }
    return true;
}

}  // namespace

void Node::fail(std::string message) const {
    if (problems_->size() >= kProblemsMax) return;
    problems_->push_back(Problem{line_, path_, std::move(message)});
}

bool Node::is_object_of(std::initializer_list<std::string_view> keys) const {
    if (!is(Json::Kind::kObject)) {
        fail("an object {…} was expected");
        return false;
    }
    for (std::size_t i = 0; i < json_->keys.size(); ++i) {
        bool known = false;
        for (const std::string_view key : keys) known = known || key == json_->keys[i];
        if (!known) child(&json_->items[i], path_ + "." + json_->keys[i]).fail("this part is not known here");
    }
    return true;
}

std::vector<Node> Node::list(std::size_t count_max) const {
    std::vector<Node> found;
    if (!present()) return found;
    if (!is(Json::Kind::kArray)) {
        fail("a list […] was expected");
        return found;
    }
    if (json_->items.size() > count_max) {
        fail("at most " + decimal(static_cast<std::int64_t>(count_max)) + " are allowed");
        return found;
    }
    for (std::size_t i = 0; i < json_->items.size(); ++i) {
        found.push_back(child(&json_->items[i], path_ + "[" + decimal(static_cast<std::int64_t>(i)) + "]"));
    }
    return found;
}

std::vector<std::pair<std::string, Node>> Node::members(std::size_t count_max) const {
    std::vector<std::pair<std::string, Node>> found;
    if (!present()) return found;
    if (!is(Json::Kind::kObject)) {
        fail("an object {…} was expected");
        return found;
    }
    if (json_->items.size() > count_max) {
        fail("at most " + decimal(static_cast<std::int64_t>(count_max)) + " are allowed");
        return found;
    }
    for (std::size_t i = 0; i < json_->items.size(); ++i) {
        found.emplace_back(
            json_->keys[i],
            child(&json_->items[i], path_.empty() ? json_->keys[i] : path_ + "." + json_->keys[i]));
        if (!is_lower_name(json_->keys[i], false)) {
            found.back().second.fail("its name needs lower case letters, digits and hyphens, at most 64");
        }
    }
    return found;
}

Node Node::operator[](std::string_view key) const {
    const Json* found = present() ? json_->find(key) : nullptr;
    std::string path = path_;
    if (!path.empty()) path += '.';
    path += key;
    Node part = child(found, std::move(path));
    if (found == nullptr) part.line_ = line_;
    return part;
}

std::string Node::name(bool required) const {
    if (!present()) {
        if (required) fail("is missing");
        return {};
    }
    if (!is(Json::Kind::kString) || !is_lower_name(json_->text, false)) {
        fail("a name was expected: lower case letters, digits and hyphens, at most 64");
        return {};
    }
    return json_->text;
}

std::string Node::text_key(bool required) const {
    if (!present()) {
        if (required) fail("is missing");
        return {};
    }
    if (!is(Json::Kind::kString) || !is_lower_name(json_->text, true)) {
        fail("a text key was expected: lower case letters, digits, hyphens and points, at most 64");
        return {};
    }
    return json_->text;
}

std::string Node::text(bool required) const {
    if (!present()) {
        if (required) fail("is missing");
        return {};
    }
    if (!is(Json::Kind::kString) || json_->text.empty()) {
        fail("a text in quotes was expected");
        return {};
    }
    return json_->text;
}

bool Node::flag() const {
    if (!present()) return false;
    if (!is(Json::Kind::kBoolean)) fail("true or false was expected");
    return json_->boolean;
}

std::uint8_t read_value(const Node& node, const Variable& variable) {
    const std::string value = node.name();
    for (std::size_t i = 0; i < variable.values.size(); ++i) {
        if (variable.values[i] == value) return static_cast<std::uint8_t>(i);
    }
    if (!value.empty()) node.fail("the variable " + variable.name + " has no value " + value);
    return 0;
}

namespace {

std::vector<Node> one_or_list(const Node& node, std::size_t count_max) {
    if (node.is(Json::Kind::kArray)) return node.list(count_max);
    return {node};
}

void read_screens(const Node& node, const Scenario& scenario, std::vector<std::uint16_t>& out) {
    for (const Node& one : one_or_list(node, kScreensMax)) {
        const std::string name = one.name();
        const int screen = scenario.find_screen(name);
        if (screen >= 0) {
            out.push_back(static_cast<std::uint16_t>(screen));
        } else if (!name.empty()) {
            one.fail("no screen is called " + name);
        }
    }
}

}  // namespace

Condition read_condition(const Node& node, const Scenario& scenario, bool with_screens) {
    Condition condition;
    for (const auto& [name, value] : node.members(kVariablesMax + 1)) {
        if (with_screens && name == "at") {
            read_screens(value, scenario, condition.screens);
            continue;
        }
        const int variable = scenario.find_variable(name);
        if (variable < 0) {
            value.fail("no variable is called " + name);
            continue;
        }
        std::uint32_t allowed = 0;
        for (const Node& one : one_or_list(value, kValuesMax)) {
            allowed |= 1U << read_value(one, scenario.variables[static_cast<std::size_t>(variable)]);
        }
        condition.terms.push_back({static_cast<std::uint8_t>(variable), allowed});
    }
    return condition;
}

}  // namespace domdom::engine
