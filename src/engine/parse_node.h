// A place in a scenario file while it is read: the value, its path, and where to complain.
// Every reading function complains by itself and returns something harmless, so that one run finds all
// mistakes.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "engine/json.h"
#include "engine/scenario.h"

namespace domdom::engine {

class Node {
  public:
    Node(const Json* json, std::string path, std::vector<Problem>* problems)
        : json_(json), path_(std::move(path)), problems_(problems), line_(json == nullptr ? 0 : json->line) {}

    bool present() const { return json_ != nullptr; }
    bool is(Json::Kind kind) const { return present() && json_->kind == kind; }
    const Json& json() const { return *json_; }
    const std::string& path() const { return path_; }

    void fail(std::string message) const;

    // An object with no other keys than these; complains otherwise.
    bool is_object_of(std::initializer_list<std::string_view> keys) const;
    // A list of at most count_max things; absent is an empty list.
    std::vector<Node> list(std::size_t count_max) const;
    std::vector<std::pair<std::string, Node>> members(std::size_t count_max) const;
    Node operator[](std::string_view key) const;

    // A name in lower case; empty and a complaint when it is not one. Absent: a complaint if required.
    std::string name(bool required = true) const;
    std::string text_key(bool required = false) const;
    std::string text(bool required = true) const;
    bool flag() const;

  private:
    Node child(const Json* json, std::string path) const { return Node(json, std::move(path), problems_); }

    const Json* json_;
    std::string path_;
    std::vector<Problem>* problems_;
    std::size_t line_;  // of an absent part: the line of what it is missing from
};

// A condition over variables; "at" with screens is understood when allowed.
Condition read_condition(const Node& node, const Scenario& scenario, bool with_screens);

// The position of value among the values of a variable; complains and gives 0 when it is none.
std::uint8_t read_value(const Node& node, const Variable& variable);

// Reads the rules and the goal into a scenario whose variables and screens are complete.
void read_rules(const Node& root, Scenario& scenario);

}  // namespace domdom::engine
