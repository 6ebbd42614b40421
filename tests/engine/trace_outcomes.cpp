// Plays seeded random practices and prints what the engine made of them, one JSON line each, so that the
// same can be asked of the WebAssembly build (compare.mjs) and of a browser. Also writes
// tests/vectors/engine.
//   engine_traces FOLDER [COUNT] [SEED]      FOLDER holds scenario.json files, at any depth
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/replay.h"

namespace {

using namespace domdom::engine;

struct Loaded {
    std::string source;
    Scenario scenario;
    Atlas atlas;
};

struct Typed {
    std::size_t at_action;
    std::string field, text, answer_class;
};

std::vector<Loaded> load_all(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;  // an unreadable folder ends the walk and is told below
    std::filesystem::recursive_directory_iterator walk(folder, error);
    for (; !error && walk != std::filesystem::recursive_directory_iterator(); walk.increment(error)) {
        if (walk->path().filename() == "scenario.json") files.push_back(walk->path());
    }
    std::sort(files.begin(), files.end());
    std::vector<Loaded> all;
    for (const auto& path : files) {
        std::stringstream text;
        text << std::ifstream(path).rdbuf();
        ParsedScenario parsed = parse_scenario(text.str());
        for (const Problem& problem : parsed.problems) {
            std::fprintf(stderr, "%s %s\n", path.c_str(), to_line(problem).c_str());
        }
        if (!parsed.ok()) std::exit(1);
        Atlas atlas = Atlas::explore(parsed.scenario);
        all.push_back({text.str(), std::move(parsed.scenario), std::move(atlas)});
    }
    return all;
}

// One random practice: mostly what the screen offers, often what leads to the goal, now and then nonsense.
class Player {
  public:
    Player(const Loaded& one, std::uint64_t seed)
        : one_(one),
          draw_(seed),
          session_(one.scenario, one.atlas, static_cast<std::uint32_t>(draw_.next())) {
        trace_.scenario = one.scenario.id;
        trace_.version = "0000000000000000";
        trace_.seed = session_.seed();
        trace_.level = static_cast<Level>(draw_.below(4));
        trace_.hand = draw_.below(5) == 0 ? Hand::kCompanion : Hand::kLearner;
    }

    std::string play() {
        const std::uint64_t length = draw_.below(40);
        const std::uint64_t skill = draw_.below(10);
        for (std::uint64_t i = 0; i < length && sound_; ++i) {
            const auto choices = offered(one_.scenario, session_.state());
            if (choices.empty() && draw_.below(8) != 0) break;
            if (choices.empty() || draw_.below(60) == 0) {
                press("send to nobody");
            } else {
                press_choice(pick(choices, skill));
            }
        }
        return line();
    }

  private:
    const Choice& pick(const std::vector<std::uint16_t>& choices, std::uint64_t skill) {
        const Choice* next = session_.next();
        if (next != nullptr && draw_.below(10) < skill) return *next;
        return screen().choices[choices[static_cast<std::size_t>(draw_.below(choices.size()))]];
    }

    void press_choice(const Choice& choice) {
        if (choice.slot == Slot::kField) return type_into(screen().fields[choice.field]);
        press(choice.action);
    }

    void type_into(const Field& field) {
        const AnswerClass& answers =
            field.classes[static_cast<std::size_t>(draw_.below(field.classes.size()))];
        std::string text = answers.sample;
        if (draw_.below(3) == 0) text.insert(0, draw_.below(2) == 0 ? " " : "7");
        if (draw_.below(4) == 0) text = "  " + text + "\xC4\x90";  // a stray capital đ
        const std::string found = classify(screen(), field.id, text);
        typed_.push_back({trace_.actions.size(), field.id, text, found});
        press("type " + found);
    }

    void press(const std::string& action) {
        at_ms_ += static_cast<std::int64_t>(draw_.below(9'000));
        trace_.actions.push_back({at_ms_, action, draw_.below(12) == 0});
        sound_ = session_.act(action).offered;
    }

    const Screen& screen() const { return one_.scenario.screens[session_.state().screen]; }

    std::string trace_json() const {
        constexpr std::string_view kLevels[] = {"watch", "guided", "hints", "alone"};
        JsonWriter out;
        out.open_object().key("scenario").text(trace_.scenario).key("version").text(trace_.version);
        out.key("seed")
            .number(trace_.seed)
            .key("level")
            .text(kLevels[static_cast<std::size_t>(trace_.level)]);
        out.key("hand")
            .text(trace_.hand == Hand::kLearner ? "learner" : "companion")
            .key("actions")
            .open_array();
        for (const TraceAction& one : trace_.actions) {
            out.open_object()
                .key("at")
                .number(one.at_ms)
                .key("do")
                .text(one.action)
                .key("hint")
                .boolean(one.hint)
                .close_object();
        }
        out.close_array().close_object();
        return out.result();
    }

    std::string outcome_json(const std::string& trace) const {
        Trace read;
        Problem problem;
        if (!parse_trace(trace, read, problem)) std::abort();  // we wrote it ourselves
        const Replayed replayed = replay(one_.scenario, one_.atlas, read);
        if (replayed.ok()) return to_json(replayed.outcome);
        JsonWriter out;
        out.open_object().key("error").text(replayed.problem);
        out.key("index").number(static_cast<std::int64_t>(replayed.at_action)).close_object();
        return out.result();
    }

    std::string line() const {
        const std::string trace = trace_json();
        const Choice* next = session_.next();
        JsonWriter out;
        out.open_object().key("trace").raw(trace).key("typed").open_array();
        for (const Typed& one : typed_) {
            out.open_object()
                .key("at")
                .number(static_cast<std::int64_t>(one.at_action))
                .key("field")
                .text(one.field);
            out.key("text").text(one.text).key("class").text(one.answer_class).close_object();
        }
        out.close_array().key("outcome").raw(outcome_json(trace)).key("view").raw(session_.view());
        out.key("next")
            .text_or_null(next == nullptr ? std::string_view() : std::string_view(next->action))
            .close_object();
        return out.result();
    }

    const Loaded& one_;
    Draw draw_;
    Session session_;
    Trace trace_;
    std::vector<Typed> typed_;
    std::int64_t at_ms_ = 0;
    bool sound_ = true;
};

}  // namespace

int main(int count_of_arguments, char** arguments) {
    if (count_of_arguments < 2) {
        std::fprintf(stderr, "usage: engine_traces FOLDER [COUNT] [SEED]\n");
        return 2;
    }
    const std::uint64_t count = count_of_arguments > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1'000;
    const std::uint64_t seed = count_of_arguments > 3 ? std::strtoull(arguments[3], nullptr, 10) : 1;
    const std::vector<Loaded> all = load_all(arguments[1]);
    if (all.empty()) {
        std::fprintf(stderr, "%s: no scenario.json below this folder\n", arguments[1]);
        return 1;
    }
    JsonWriter head;
    head.open_object().key("seed").number(static_cast<std::int64_t>(seed)).key("sources").open_object();
    for (const Loaded& one : all) head.key(one.scenario.id).text(one.source);
    head.close_object().close_object();
    std::puts(head.result().c_str());
    for (std::uint64_t i = 0; i < count; ++i) {
        const Loaded& one = all[static_cast<std::size_t>(i % all.size())];
        std::puts(Player(one, Draw(seed * 1'000'003 + i).next()).play().c_str());
    }
    return 0;
}
