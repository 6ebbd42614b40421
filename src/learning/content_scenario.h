// A practice scenario of the content: proved by the engine, its pictures taken, ready to be served.
#pragma once

#include <map>
#include <set>

#include "engine/view.h"
#include "learning/content_source.h"

namespace domdom::learning {

struct CompiledScenario {
    std::string id;  // <skill>/<name>
    std::string skill;
    std::string version;     // of its bytes without spaces and comments
    std::string json;        // what is served
    std::string scam, part;  // of a drill; empty otherwise
    bool arrives = false;    // begins with something that the phone does, not the finger
    std::size_t states = 0;
    std::vector<std::string> shortest;  // actions
    // One album in each language; empty where the scenario has problems. The last picture shows the end.
    std::array<std::vector<engine::Picture>, kLanguages.size()> albums;
};

using Scenarios = std::map<std::string, CompiledScenario>;

// Every scenario of the folder, sound or not; an unsound one has states == 0 and no albums.
Scenarios read_scenarios(const std::set<std::string>& skills, Findings& findings);

// The first 16 hex digits of BLAKE2b-256.
std::string content_version(std::string_view bytes);

}  // namespace domdom::learning
