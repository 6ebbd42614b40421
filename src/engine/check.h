// What `domdom content check` proves of a scenario before any learner meets it.
#pragma once

#include <span>

#include "engine/view.h"

namespace domdom::engine {

inline constexpr std::size_t kTextCharactersMax = 600;

struct ScenarioTexts {
    std::string language;  // vi
    std::string json;      // the content of vi.json
};

struct ScenarioReport {
    std::string id;
    std::vector<Problem> problems;  // the path of a text problem begins with its file: "vi.json, torch"
    std::size_t states = 0;
    std::vector<std::string> shortest;  // actions from the first state to the goal
    bool ok() const { return problems.empty(); }
};

// Proves that from every state the goal or an explained end can be reached, that the goal can be reached from
// every first state, that each trap can be met, that no rule and no screen is dead, and that each language
// has each text and no other.
ScenarioReport check_scenario(std::string_view scenario_json, std::span<const ScenarioTexts> texts);

}  // namespace domdom::engine
