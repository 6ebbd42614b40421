#include "engine/view.h"

#include <algorithm>

namespace domdom::engine {
namespace {

class ViewWriter {
  public:
    ViewWriter(const Scenario& scenario, const State& state, std::uint32_t seed, const ViewOptions& options)
        : scenario_(scenario),
          state_(state),
          screen_(scenario.screens[state.screen]),
          seed_(seed),
          options_(options) {}

    std::string write() {
        out_.open_object().key("screen").text(screen_.name).key("kind").text(screen_.kind);
        if (!screen_.app.empty()) out_.key("app").text(screen_.app);
        write_words("title", key_now(screen_.title));
        write_words("address", key_now(screen_.address));
        write_words("task", scenario_.task);
        write_lines();
        write_choices("items", Slot::kItem);
        write_choices("buttons", Slot::kButton);
        write_fields();
        out_.key("back").boolean(find_offered(scenario_, state_, "back").has_value());
        out_.key("say").text_or_null(words(options_.say));
        out_.key("ended");
        state_.ended == Ended::kOpen ? out_.null() : out_.text(to_word(state_.ended));
        out_.key("highlight").text_or_null(options_.highlight);
        out_.close_object();
        return out_.result();
    }

  private:
    std::string_view key_now(const Key& key) const {
        if (key.variable < 0) return key.name;
        const auto variable = static_cast<std::size_t>(key.variable);
        return scenario_.variables[variable].values[state_.values[variable]];
    }

    std::string_view words(std::string_view key) const {
        if (options_.texts == nullptr || key.empty()) return key;
        const std::string* found = options_.texts->find(key);
        return found == nullptr ? key : std::string_view(*found);
    }

    void write_words(std::string_view name, std::string_view key) {
        if (!key.empty()) out_.key(name).text(words(key));
    }

    void write_lines() {
        out_.key("lines").open_array();
        for (const Line& line : screen_.lines) {
            if (!holds(line.shown, state_)) continue;
            out_.open_object().key("from").text(line.from);
            write_words("text", key_now(line.text));
            write_words("detail", key_now(line.detail));
            if (!line.picture.empty()) out_.key("picture").text(line.picture);
            out_.close_object();
        }
        out_.close_array();
    }

    void write_choices(std::string_view name, Slot slot) {
        std::vector<std::uint16_t> shown;
        for (std::size_t i = 0; i < screen_.choices.size(); ++i) {
            const Choice& choice = screen_.choices[i];
            if (choice.slot == slot && holds(choice.shown, state_))
                shown.push_back(static_cast<std::uint16_t>(i));
        }
        out_.key(name).open_array();
        for (const std::uint16_t position : ordered(shown, slot)) write_choice(screen_.choices[position]);
        out_.close_array();
    }

    // Drawn over all items of the screen, shown or not: an item that appears moves no other.
    std::vector<std::uint16_t> ordered(const std::vector<std::uint16_t>& shown, Slot slot) const {
        if (!screen_.shuffled || slot != Slot::kItem) return shown;
        std::vector<std::uint16_t> result;
        for (const std::uint16_t position : drawn_order(screen_.choices.size(), seed_, screen_.name)) {
            if (std::find(shown.begin(), shown.end(), position) != shown.end()) result.push_back(position);
        }
        return result;
    }

    void write_choice(const Choice& choice) {
        out_.open_object().key("id").text(choice.id);
        write_words("label", choice.label);
        write_words("detail", choice.detail);
        out_.key("icon").text(choice.icon);
        if (choice.is_switch) out_.key("on").boolean(holds(choice.on, state_));
        out_.key("action").text(choice.action);
        out_.close_object();
    }

    // What to type into the field that is highlighted.
    std::string_view sample_of(const Field& field) const {
        constexpr std::string_view kType = "type ";
        if (!options_.highlight.starts_with(kType)) return {};
        const std::string_view wanted = options_.highlight.substr(kType.size());
        for (const AnswerClass& one : field.classes) {
            if (one.name == wanted) return one.sample;
        }
        return {};
    }

    void write_fields() {
        out_.key("fields").open_array();
        for (const Field& field : screen_.fields) {
            out_.open_object().key("id").text(field.id);
            write_words("label", field.label);
            out_.key("keyboard").text(field.digits ? "digits" : "words");
            if (const std::string_view sample = sample_of(field); !sample.empty())
                out_.key("sample").text(sample);
            out_.close_object();
        }
        out_.close_array();
    }

    const Scenario& scenario_;
    const State& state_;
    const Screen& screen_;
    std::uint32_t seed_;
    const ViewOptions& options_;
    JsonWriter out_;
};

}  // namespace

bool Texts::parse(std::string_view json, Texts& out, std::vector<Problem>& problems) {
    Json document;
    Problem problem;
    if (!parse_json(json, JsonLimits{}, document, problem)) {
        problems.push_back(std::move(problem));
        return false;
    }
    if (!document.is(Json::Kind::kObject)) {
        problems.push_back({document.line, "", "an object of texts was expected"});
        return false;
    }
    for (std::size_t i = 0; i < document.items.size(); ++i) {
        if (!document.items[i].is(Json::Kind::kString)) {
            problems.push_back({document.items[i].line, document.keys[i], "a text was expected"});
            return false;
        }
        out.texts_.emplace_back(std::move(document.keys[i]), std::move(document.items[i].text));
    }
    std::sort(out.texts_.begin(), out.texts_.end());
    return true;
}

const std::string* Texts::find(std::string_view key) const {
    const auto found =
        std::lower_bound(texts_.begin(), texts_.end(), key,
                         [](const auto& one, std::string_view wanted) { return one.first < wanted; });
    return found != texts_.end() && found->first == key ? &found->second : nullptr;
}

std::string view_json(const Scenario& scenario, const State& state, std::uint32_t seed,
                      const ViewOptions& options) {
    return ViewWriter(scenario, state, seed, options).write();
}

std::vector<Picture> pictures(const Scenario& scenario, const Atlas& atlas, std::uint32_t seed,
                              const Texts* texts) {
    std::vector<Picture> album;
    State state = first_state(scenario, seed);
    std::string_view say;
    while (const auto next = atlas.next(scenario, state)) {
        const std::string& action = scenario.screens[state.screen].choices[*next].action;
        album.push_back({action, view_json(scenario, state, seed, {say, action, texts})});
        const Step taken = step(scenario, state, *next);
        say = taken.effect == nullptr ? std::string_view() : std::string_view(taken.effect->say);
        state = taken.state;
    }
    album.push_back({"", view_json(scenario, state, seed, {say, "", texts})});
    return album;
}

}  // namespace domdom::engine
