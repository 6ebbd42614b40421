// The content compiler: a folder of text files in, the files that the server gives to phones out.
//
//   framework.json, tasks.json              as written, without spaces
//   courses.<lang>.json                     { "courses": [{ id, number, title, for, lessons: [{ id, title, …
//   }] }] } lessons/<course>/<lesson>.<lang>.json   { …, html, pictures, items, speech, card }
//   scenarios/<skill>/<name>.json           { id, version, skill, scenario, texts }
//   drills.<lang>.json                      { "scams": [{ id, number, name, sign, target, helper, arrives }]
//   } consent/<id>.json                       as written, without spaces
//
// The same folder always gives the same bytes.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "learning/content_source.h"

namespace domdom::learning {

struct ScenarioSummary {
    std::string id;
    size_t states = 0;
    std::vector<std::string> shortest;
};

struct ContentReport {
    size_t courses = 0, lessons = 0, scenarios = 0, drills = 0, items = 0, skills = 0;
    std::vector<ScenarioSummary> sound;  // the scenarios without problems, sorted
    std::vector<ContentProblem> problems;
    bool ok() const { return problems.empty(); }
};

struct CompiledContent {
    ContentReport report;
    std::map<std::string, std::string> files;  // path → bytes; complete only when the report is clean
};

// Reads and checks everything, and writes nothing.
CompiledContent compile_content(const std::filesystem::path& folder);
ContentReport check_content(const std::filesystem::path& folder);

// Writes the compiled files into `out`. With problems in the report it writes nothing.
Result<ContentReport> build_content(const std::filesystem::path& folder, const std::filesystem::path& out);

// {"courses":…,"lessons":…,"scenarios":…,"drills":…,"items":…,"skills":…,"problems":[{file,line,where,what,mend}]}
std::string to_json(const ContentReport& report);
// For people: a line for each scenario and each problem, and a line of counts.
std::string to_text(const ContentReport& report);

}  // namespace domdom::learning
