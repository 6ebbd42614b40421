#include "learning/content_scenario.h"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>

#include "engine/check.h"

namespace domdom::learning {

using engine::Json;
using engine::JsonWriter;

namespace {

constexpr const char* kRoot = "scenarios";

class ScenarioReader {
  public:
    ScenarioReader(std::string skill, const std::string& name, Findings& findings)
        : findings_(findings), folder_(fmt::format("{}/{}/{}", kRoot, skill, name)) {
        out_.id = fmt::format("{}/{}", skill, name);
        out_.skill = std::move(skill);
    }

    CompiledScenario read() {
        const auto source = read_text(file("scenario.json"), findings_);
        for (const auto language : kLanguages) {
            auto text = read_text(text_file(language), findings_);
            if (text) texts_.push_back({std::string(language), std::move(*text)});
        }
        if (!source) return std::move(out_);
        const auto report = engine::check_scenario(*source, texts_);
        for (const auto& problem : report.problems) complain(problem);
        check_words();
        if (report.ok() && texts_.size() == kLanguages.size()) compile(*source, report);
        return std::move(out_);
    }

  private:
    std::string file(std::string_view name) const { return fmt::format("{}/{}", folder_, name); }
    std::string text_file(std::string_view language) const { return file(fmt::format("{}.json", language)); }

    // The engine names the file of a text first: "vi.json, torch".
    void complain(const engine::Problem& problem) {
        constexpr std::string_view kEnding = ".json";
        const size_t end = problem.path.find(kEnding);
        if (end == std::string::npos || end != 2)
            return findings_.add({file("scenario.json"), problem.line, problem.path, problem.message,
                                  "content/scenarios/README.md says how it is written"});
        const size_t key = problem.path.find_first_not_of(", ", end + kEnding.size());
        findings_.add({file(problem.path.substr(0, end + kEnding.size())), problem.line,
                       key == std::string::npos ? "" : problem.path.substr(key), problem.message,
                       "give every language the texts of the scenario, each once"});
    }

    void check_words() {
        std::array<Json, kLanguages.size()> files;
        for (const auto& [language, text] : texts_) {
            engine::Problem ignored;  // the engine has told it already
            const auto at = std::find(kLanguages.begin(), kLanguages.end(), language) - kLanguages.begin();
            if (!engine::parse_json(text, {}, files[static_cast<size_t>(at)], ignored)) return;
        }
        const Json& vietnamese = files[kVietnamese];
        for (size_t i = 0; i < vietnamese.keys.size(); ++i) check_word(files, vietnamese.keys[i]);
    }

    void check_word(const std::array<Json, kLanguages.size()>& files, const std::string& key) {
        Words words;
        for (size_t i = 0; i < files.size(); ++i)
            if (const Json* text = files[i].find(key); text && text->is(Json::Kind::kString))
                words[i] = text->text;
        for (auto& fault : findings_.words.check(words)) {
            const Json* text = files[fault.language].find(key);
            findings_.add({text_file(kLanguages[fault.language]), text ? text->line : 0, key,
                           std::move(fault.what), std::move(fault.mend)});
        }
    }

    void compile(std::string_view source, const engine::ScenarioReport& report) {
        const auto parsed = engine::parse_scenario(source);
        check_identity(parsed.scenario);
        out_.scam = parsed.scenario.scam;
        out_.part = parsed.scenario.part;
        const std::string& first = parsed.scenario.screens[parsed.scenario.start].kind;
        out_.arrives = first == "incoming-call" || first == "notification";
        const auto atlas = engine::Atlas::explore(parsed.scenario);
        out_.states = report.states;
        out_.shortest = report.shortest;
        Json document;
        engine::Problem ignored;
        engine::parse_json(source, {}, document, ignored);
        const std::string minified = engine::to_text(document);
        out_.version = content_version(minified);

        JsonWriter json;
        json.open_object()
            .key("id")
            .text(out_.id)
            .key("version")
            .text(out_.version)
            .key("skill")
            .text(out_.skill);
        json.key("scenario").raw(minified).key("texts").open_object();
        for (size_t i = 0; i < kLanguages.size(); ++i) {
            engine::Texts texts;
            std::vector<engine::Problem> none;
            engine::Texts::parse(texts_[i].json, texts, none);
            out_.albums[i] = engine::pictures(parsed.scenario, atlas, 0, &texts);
            json.key(kLanguages[i]).open_object();
            for (const auto& [key, text] : texts.all()) json.key(key).text(text);
            json.close_object();
        }
        out_.json = json.close_object().close_object().result();
    }

    void check_identity(const engine::Scenario& scenario) {
        if (scenario.id != out_.id)
            findings_.add({file("scenario.json"), 0, "id", fmt::format("the folder is called {}", out_.id),
                           "let the id be <skill>/<name>, as the folders are called"});
        if (scenario.skill != out_.skill)
            findings_.add({file("scenario.json"), 0, "skill",
                           fmt::format("the folder is called {}", out_.skill),
                           "let the skill be the name of the folder"});
    }

    Findings& findings_;
    const std::string folder_;
    std::vector<engine::ScenarioTexts> texts_;
    CompiledScenario out_;
};

}  // namespace

Scenarios read_scenarios(const std::set<std::string>& skills, Findings& findings) {
    Scenarios scenarios;
    for (const auto& skill : folders_in(kRoot, findings)) {
        const std::string folder = fmt::format("{}/{}", kRoot, skill);
        if (!skills.contains(skill))
            findings.add({folder, 0, "", fmt::format("the framework has no skill {}", skill),
                          "name the folder after a skill of framework/framework.json"});
        for (const auto& name : folders_in(folder, findings)) {
            auto scenario = ScenarioReader(skill, name, findings).read();
            scenarios.emplace(scenario.id, std::move(scenario));
        }
    }
    return scenarios;
}

std::string content_version(std::string_view bytes) {
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size(), nullptr, 0);
    std::string hex;
    for (size_t i = 0; i < 8; ++i) hex += fmt::format("{:02x}", hash[i]);
    return hex;
}

}  // namespace domdom::learning
