// The framework: areas, skills, facts, groups and criteria, as content/framework/framework.json says.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/result.h"

namespace domdom::skills {

// What must be shown: all of these skills, and all of these facts recorded as true.
struct Criterion {
    std::string id;
    std::vector<std::string> skills, facts;
};

class Framework {
  public:
    // Reads framework.json. kInvalid names the field: an unknown skill in a criterion, two skills whose keys
    // collide, …
    static Result<Framework> parse(std::string_view text);

    const std::string& id() const { return id_; }
    int64_t version() const { return version_; }
    bool has_skill(std::string_view skill) const { return skills_.contains(skill); }
    bool has_fact(std::string_view fact) const { return facts_.contains(fact); }
    // What one should be able to do before learning a skill; nothing for most.
    const std::map<std::string, std::vector<std::string>, std::less<>>& needs() const { return needs_; }
    bool has_group(std::string_view group) const { return groups_.contains(group); }
    const Criterion* criterion(std::string_view id) const;
    const std::vector<Criterion>& criteria() const { return criteria_; }
    const std::set<std::string, std::less<>>& skills() const { return skills_; }
    // The body of "framework.published": what the counting needs, without the texts.
    json::object body() const;

  private:
    Result<> read_needs(const Fields& fields);

    std::string id_;
    int64_t version_ = 0;
    std::set<std::string, std::less<>> skills_, facts_, groups_;
    std::vector<Criterion> criteria_;
    std::map<std::string, std::vector<std::string>, std::less<>> needs_;
};

inline constexpr const char* kFrameworkPublished = "framework.published";

}  // namespace domdom::skills
