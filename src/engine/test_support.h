// What the tests of the engine share: the scenarios of the repository, and files of it.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "engine/atlas.h"
#include "engine/check.h"

namespace domdom::engine::test {

inline std::string read_text(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

inline std::filesystem::path source_path(const std::string& path) {
    return std::filesystem::path(DOMDOM_SOURCE_DIR) / path;
}

// The folders of all scenarios, in the order of their names.
inline std::vector<std::filesystem::path> scenario_folders() {
    std::vector<std::filesystem::path> folders;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(source_path("content/scenarios"))) {
        if (entry.path().filename() == "scenario.json") folders.push_back(entry.path().parent_path());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

struct Loaded {
    Scenario scenario;
    Atlas atlas;
};

inline Loaded load(const std::filesystem::path& folder) {
    ParsedScenario parsed = parse_scenario(read_text(folder / "scenario.json"));
    if (!parsed.ok()) throw std::runtime_error(folder.string() + " " + to_line(parsed.problems.front()));
    Atlas atlas = Atlas::explore(parsed.scenario);
    return {std::move(parsed.scenario), std::move(atlas)};
}

inline ScenarioReport check(const std::filesystem::path& folder) {
    std::vector<ScenarioTexts> texts;
    for (const char* language : {"vi", "en", "fr"}) {
        texts.push_back({language, read_text(folder / (std::string(language) + ".json"))});
    }
    return check_scenario(read_text(folder / "scenario.json"), texts);
}

}  // namespace domdom::engine::test
