#include "voice/collect.h"

#include <fmt/format.h>

#include <set>

#include "base/json.h"

namespace domdom::voice {

namespace {

std::string_view view(const json::string& text) { return {text.data(), text.size()}; }

class Collector {
  public:
    Collector(const Spoken::Load& load, std::string_view language)
        : load_(load), language_(language), texts_(language == "vi") {}

    Texts collect() {
        if (language_ == "vi") texts_.add("{you}");  // the forms of address, to choose from
        add_screens();
        add_courses();
        add_framework();
        add_drills();
        for (const auto& id : scenarios_) add_scenario(id);
        texts_.seal();
        return std::move(texts_);
    }

  private:
    json::value read(const std::string& path) const {
        const auto file = load_(path);
        if (!file) return {};
        auto value = parse_json(*file);
        return value.ok() ? std::move(*value) : json::value();
    }

    // The parts of an object that is there, or nothing.
    static const json::value& part(const json::value& value, std::string_view name) {
        static const json::value nothing;
        const auto* object = value.if_object();
        const auto* found = object ? object->if_contains({name.data(), name.size()}) : nullptr;
        return found ? *found : nothing;
    }
    static const json::array& list(const json::value& value, std::string_view name) {
        static const json::array none;
        const auto* array = part(value, name).if_array();
        return array ? *array : none;
    }
    static std::string_view text(const json::value& value, std::string_view name) {
        const auto* found = part(value, name).if_string();
        return found ? view(*found) : std::string_view();
    }

    // What the web application says by itself. {you} is a form of address; another gap is filled with what
    // only the page knows.
    void add_screens() {
        const auto screens = read(fmt::format("/spoken/{}.json", language_));
        const auto* all = screens.if_array();
        for (const auto& one : all ? *all : json::array()) {
            if (!one.is_string()) continue;
            const std::string said = addressed(view(one.as_string()), "");
            if (said.find('{') == std::string::npos)
                texts_.add_label(view(one.as_string()));
            else if (said.find('{') == said.find("{what}") && said.find('{') == said.rfind('{'))
                texts_.add_pattern(view(one.as_string()));
        }
    }

    void add_courses() {
        const auto courses = read(fmt::format("/api/v1/content/courses.{}.json", language_));
        for (const auto& course : list(courses, "courses")) {
            texts_.add(text(course, "title"));
            texts_.add(text(course, "for"));
            for (const auto& lesson : list(course, "lessons")) add_lesson(text(course, "id"), lesson);
        }
    }

    void add_lesson(std::string_view course, const json::value& entry) {
        texts_.add_label(text(entry, "title"));
        if (const auto scenario = text(entry, "scenario"); !scenario.empty()) scenarios_.emplace(scenario);
        const auto lesson =
            read(fmt::format("/api/v1/content/lessons/{}/{}.{}.json", course, text(entry, "id"), language_));
        for (const auto& group : list(lesson, "speech"))
            if (group.is_string()) texts_.add(view(group.as_string()));
        for (const auto& item : list(lesson, "items")) {
            texts_.add(text(item, "question"));
            for (const auto& choice : list(item, "choices")) {
                texts_.add(text(choice, "text"));
                texts_.add(text(choice, "why"));
            }
        }
    }

    void add_framework() {
        const auto framework = read("/api/v1/content/framework.json");
        for (const auto& area : list(framework, "areas")) {
            texts_.add(text(part(area, "name"), language_));
            for (const auto& skill : list(area, "skills")) {
                texts_.add(text(part(skill, "name"), language_));
                texts_.add(text(part(skill, "can"), language_));
            }
        }
        for (const auto& wish : list(framework, "wishes")) texts_.add(text(part(wish, "name"), language_));
    }

    void add_drills() {
        const auto drills = read(fmt::format("/api/v1/content/drills.{}.json", language_));
        for (const auto& scam : list(drills, "scams")) {
            texts_.add(text(scam, "name"));
            texts_.add(text(scam, "sign"));
            scenarios_.emplace(text(scam, "target"));
            scenarios_.emplace(text(scam, "helper"));
        }
    }

    void add_scenario(const std::string& id) {
        const auto file = read(fmt::format("/api/v1/content/scenarios/{}.json", id));
        const auto& texts = part(part(file, "texts"), language_);
        if (const auto* all = texts.if_object())
            for (const auto& [key, value] : *all)
                if (value.is_string()) texts_.add_label(view(value.as_string()));
        const auto& screens = part(part(file, "scenario"), "screens");
        if (const auto* all = screens.if_object())
            for (const auto& [key, screen] : *all)
                for (const auto& field : list(screen, "fields")) add_answers(part(field, "classes"));
    }

    // What is typed is said as it is to be typed.
    void add_answers(const json::value& classes) {
        const auto* all = classes.if_object();
        if (!all) return;
        for (const auto& [name, patterns] : *all)
            if (const auto* some = patterns.if_array())
                for (const auto& pattern : *some)
                    if (pattern.is_string()) texts_.add(view(pattern.as_string()));
    }

    const Spoken::Load& load_;
    std::string language_;
    Texts texts_;
    std::set<std::string> scenarios_;
};

}  // namespace

std::vector<Texts> collect_texts(const Spoken::Load& load) {
    std::vector<Texts> all;
    for (const auto language : kLanguages) all.push_back(Collector(load, language).collect());
    return all;
}

}  // namespace domdom::voice
