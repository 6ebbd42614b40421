#include "learning/content_drills.h"

#include <fmt/format.h>

#include <algorithm>

namespace domdom::learning {

namespace {

constexpr const char* kScams = "framework/scams.json";
constexpr size_t kScamsMax = 100;

const CompiledScenario* find_drill(const Scenarios& scenarios, std::string_view scam, std::string_view part) {
    for (const auto& [id, scenario] : scenarios)
        if (scenario.scam == scam && scenario.part == part) return &scenario;
    return nullptr;
}

void check_drill(const CompiledScenario& drill, const std::vector<Scam>& scams, const Scenarios& scenarios,
                 Findings& findings) {
    const std::string file = fmt::format("scenarios/{}/scenario.json", drill.id);
    const auto is_it = [&](const Scam& scam) { return scam.id == drill.scam; };
    if (std::none_of(scams.begin(), scams.end(), is_it))
        findings.add({file, 0, "drill.scam", fmt::format("there is no pattern {}", drill.scam),
                      fmt::format("choose one of {}", kScams)});
    else if (const auto* first = find_drill(scenarios, drill.scam, drill.part); first != &drill)
        findings.add({file, 0, "drill",
                      fmt::format("{} is the drill of {} as {} too", first->id, drill.scam, drill.part),
                      "one drill for each pattern and part is enough"});
}

}  // namespace

std::vector<Scam> read_scams(Findings& findings) {
    std::vector<Scam> scams;
    std::error_code fault;
    if (!std::filesystem::exists(findings.folder / kScams, fault)) return scams;
    const auto document = read_object(kScams, findings);
    if (!document) return scams;
    for (const JsonNode& node : JsonNode(*document, kScams, "", findings).list("scams", 1, kScamsMax)) {
        node.expect_only({"id", "number", "name", "sign"});
        Scam scam{node.name("id"), node.whole("number", 1, kScamsMax), node.words("name"),
                  node.words("sign")};
        for (const Scam& other : scams)
            if (other.id == scam.id || other.number == scam.number)
                node.complain(fmt::format("\"{}\" has its id or number already", other.id), "choose another",
                              "id");
        scams.push_back(std::move(scam));
    }
    std::sort(scams.begin(), scams.end(), [](auto& a, auto& b) { return a.number < b.number; });
    return scams;
}

void check_drills(const std::vector<Scam>& scams, const Scenarios& scenarios, Findings& findings) {
    for (const auto& [id, scenario] : scenarios)
        if (!scenario.scam.empty()) check_drill(scenario, scams, scenarios, findings);
}

void check_all_drilled(const std::vector<Scam>& scams, const Scenarios& scenarios, Findings& findings) {
    for (const Scam& scam : scams)
        for (const std::string_view part : {"target", "helper"})
            if (!find_drill(scenarios, scam.id, part))
                findings.add({kScams, 0, scam.id, fmt::format("no scenario drills it as {}", part),
                              "write one; content/scenarios/README.md says how"});
}

std::string drills_json(const std::vector<Scam>& scams, const Scenarios& scenarios, size_t language) {
    engine::JsonWriter json;
    json.open_object().key("scams").open_array();
    for (const Scam& scam : scams) {
        const auto* target = find_drill(scenarios, scam.id, "target");
        const auto* helper = find_drill(scenarios, scam.id, "helper");
        if (!target || !helper) continue;  // told by the check
        json.open_object().key("id").text(scam.id).key("number").number(scam.number);
        json.key("name").text(scam.name[language]).key("sign").text(scam.sign[language]);
        json.key("target").text(target->id).key("helper").text(helper->id);
        json.key("arrives").boolean(target->arrives).close_object();
    }
    return json.close_array().close_object().result();
}

}  // namespace domdom::learning
