// Where people get stuck: many traces of practice played again, summed by screen, for whoever writes
// scenarios. What it gives names nobody, and says nothing of a scenario that fewer than kPeopleMin have
// practised.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/result.h"
#include "base/uuid.h"
#include "practice/practice.h"

namespace domdom::practice {

inline constexpr size_t kPeopleMin = 5;

// One screen of a scenario, over all practices at the levels hints and alone: elsewhere the frame leads.
struct ScreenUse {
    int64_t presses = 0, mistakes = 0, hints = 0, traps = 0;
    std::vector<int32_t> waits_ms;        // before each press; a phone that slept counts as a minute
    std::map<std::string, int64_t> away;  // presses that led nowhere or away: how often each
};

struct ScenarioUse {
    std::string id;
    int64_t practices = 0, reached = 0, lost = 0;
    int64_t older = 0;  // of another version of the scenario: not played again
    std::set<Uuid> people;
    std::map<std::string, ScreenUse> screens;
};

class Stuck {
  public:
    explicit Stuck(Library& library) : library_(library) {}

    // A trace as the register keeps it. One of a scenario that is gone, or that cannot be read, counts as
    // unread.
    void add(const Uuid& person, std::string_view trace);

    int64_t unread() const { return unread_; }
    const std::map<std::string, ScenarioUse>& scenarios() const { return scenarios_; }
    // {"scenarios":[{"scenario","practices","people","reached","lost","older","screens":[{"screen","presses","mistakes",
    //  "hints","traps","waitMs":{"p50","p90"},"away":[{"press","times"}]}]}],"tooFew":n,"unread":n}; the
    //  screens with the
    // largest share of mistakes first.
    json::object to_json() const;

  private:
    Library& library_;
    std::map<std::string, ScenarioUse> scenarios_;
    int64_t unread_ = 0;
};

}  // namespace domdom::practice
