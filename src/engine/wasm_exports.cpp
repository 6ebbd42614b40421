// The engine as the browser calls it: plain functions over bytes. One scenario and one practice at a time,
// so the module keeps them here. Every answer is JSON in UTF-8, valid until the next call; dd_len() is its
// length. Arguments are copied in by the host through dd_alloc.
#include <cstdlib>
#include <memory>

#include "engine/daily.h"
#include "engine/next.h"
#include "engine/replay.h"

#define DD_EXPORT(name) extern "C" __attribute__((export_name(#name)))

namespace {

using namespace domdom::engine;

struct Loaded {
    Scenario scenario;
    Atlas atlas;
};

Loaded* loaded = nullptr;
Session* session = nullptr;
std::string* answer = nullptr;

const char* reply(std::string json) {
    if (answer == nullptr) answer = new std::string;
    *answer = std::move(json);
    return answer->c_str();
}

const char* reply_error(std::string_view message) {
    JsonWriter out;
    out.open_object().key("error").text(message).close_object();
    return reply(out.result());
}

constexpr std::string_view kNotStarted = "no practice has been started";

std::int64_t to_count(std::size_t value) { return static_cast<std::int64_t>(value); }

const char* reply_problems(const std::vector<Problem>& problems) {
    JsonWriter out;
    out.open_object().key("problems").open_array();
    for (const Problem& one : problems) out.text(to_line(one));
    out.close_array().close_object();
    return reply(out.result());
}

// What watch types for "type right": the first text of the class.
std::string_view sample_of(const Screen& screen, const Choice& choice) {
    if (choice.slot != Slot::kField) return {};
    for (const AnswerClass& one : screen.fields[choice.field].classes) {
        if (one.name == choice.id) return one.sample;
    }
    return {};
}

void write_step(JsonWriter& out, const Screen& screen, const Choice& choice) {
    out.key("action").text(choice.action).key("label").text(choice.slot == Slot::kBack ? "" : choice.label);
    if (choice.slot != Slot::kField) return;
    out.key("field").text(screen.fields[choice.field].id).key("sample").text(sample_of(screen, choice));
}

void drop_practice() {
    delete session;
    session = nullptr;
}

}  // namespace

DD_EXPORT(dd_alloc) void* dd_alloc(std::size_t bytes) { return std::malloc(bytes == 0 ? 1 : bytes); }
DD_EXPORT(dd_free) void dd_free(void* bytes) { std::free(bytes); }
DD_EXPORT(dd_len) std::size_t dd_len() { return answer == nullptr ? 0 : answer->size(); }

// {"id","skill","title","task","states"} or {"problems":["line 3, …"]}
DD_EXPORT(dd_load) const char* dd_load(const char* text, std::size_t bytes) {
    drop_practice();
    delete loaded;
    loaded = nullptr;
    ParsedScenario parsed = parse_scenario({text, bytes});
    if (!parsed.ok()) return reply_problems(parsed.problems);
    Atlas atlas = Atlas::explore(parsed.scenario);
    if (!atlas.complete()) return reply_problems({{0, "", "more states than the engine explores"}});
    loaded = new Loaded{std::move(parsed.scenario), std::move(atlas)};
    JsonWriter out;
    out.open_object().key("id").text(loaded->scenario.id).key("skill").text(loaded->scenario.skill);
    out.key("title").text(loaded->scenario.title).key("task").text(loaded->scenario.task);
    out.key("states").number(to_count(loaded->atlas.size())).close_object();
    return reply(out.result());
}

// A View
DD_EXPORT(dd_start) const char* dd_start(std::uint32_t seed) {
    if (loaded == nullptr) return reply_error("no scenario is loaded");
    drop_practice();
    session = new Session(loaded->scenario, loaded->atlas, seed);
    return reply(session->view());
}

DD_EXPORT(dd_view) const char* dd_view() {
    return session == nullptr ? reply_error(kNotStarted) : reply(session->view());
}

// {"changed","mistake","trap":name|null,"view":View}; an action that is not offered is an error and changes
// nothing. The engine has no clock: at_ms is for the host's trace and is not looked at.
DD_EXPORT(dd_act) const char* dd_act(const char* action, std::size_t bytes, [[maybe_unused]] double at_ms) {
    if (session == nullptr) return reply_error(kNotStarted);
    const Session::Reaction reaction = session->act({action, bytes});
    if (!reaction.offered) return reply_error("the screen does not offer this action");
    JsonWriter out;
    out.open_object()
        .key("changed")
        .boolean(reaction.changed)
        .key("mistake")
        .boolean(reaction.mistake)
        .key("trap");
    reaction.trap < 0 ? out.null()
                      : out.text(loaded->scenario.traps[static_cast<std::size_t>(reaction.trap)]);
    out.key("view").raw(session->view()).close_object();
    return reply(out.result());
}

// {"action","label","field"?,"sample"?,"steps":n,"to":"goal|lost"}; action null when it has ended.
DD_EXPORT(dd_next) const char* dd_next() {
    if (session == nullptr) return reply_error(kNotStarted);
    JsonWriter out;
    out.open_object();
    const Choice* next = session->next();
    if (next == nullptr) {
        out.key("action").null().key("steps").number(0);
    } else {
        const std::uint32_t goal = loaded->atlas.steps_to_goal(loaded->scenario, session->state());
        const std::uint32_t end = loaded->atlas.steps_to_end(loaded->scenario, session->state());
        write_step(out, loaded->scenario.screens[session->state().screen], *next);
        out.key("steps").number(goal == kNever ? end : goal).key("to").text(goal == kNever ? "lost" : "goal");
    }
    out.close_object();
    return reply(out.result());
}

// {"steps":[{"action","label","field"?,"sample"?,"view":View with the press highlighted}], "view": the View
// at the end}, from where the practice stands; the practice itself is not moved.
DD_EXPORT(dd_shortest) const char* dd_shortest() {
    if (session == nullptr) return reply_error(kNotStarted);
    Session ahead = *session;
    JsonWriter out;
    out.open_object().key("steps").open_array();
    while (const Choice* next = ahead.next()) {
        out.open_object();
        write_step(out, loaded->scenario.screens[ahead.state().screen], *next);
        out.key("view").raw(ahead.view(next->action)).close_object();
        ahead.act(next->action);
    }
    out.close_array().key("view").raw(ahead.view()).close_object();
    return reply(out.result());
}

// A trace of the loaded scenario → Outcome, or {"error","index"?}
DD_EXPORT(dd_replay) const char* dd_replay(const char* text, std::size_t bytes) {
    if (loaded == nullptr) return reply_error("no scenario is loaded");
    Trace trace;
    Problem problem;
    if (!parse_trace({text, bytes}, trace, problem)) return reply_error(to_line(problem));
    const Replayed replayed = replay(loaded->scenario, loaded->atlas, trace);
    if (replayed.ok()) return reply(to_json(replayed.outcome));
    JsonWriter out;
    out.open_object()
        .key("error")
        .text(replayed.problem)
        .key("index")
        .number(to_count(replayed.at_action))
        .close_object();
    return reply(out.result());
}

// {"class":"right","action":"type right"} for a field of the screen now shown
DD_EXPORT(dd_classify)
const char* dd_classify(const char* field, std::size_t field_bytes, const char* text,
                        std::size_t text_bytes) {
    if (session == nullptr) return reply_error(kNotStarted);
    const Screen& screen = loaded->scenario.screens[session->state().screen];
    const std::string found = classify(screen, {field, field_bytes}, {text, text_bytes});
    if (found.empty()) return reply_error("the screen has no such field");
    JsonWriter out;
    out.open_object().key("class").text(found).key("action").text("type " + found).close_object();
    return reply(out.result());
}

// A Learner → the next step, or {"error"}. Needs no scenario.
DD_EXPORT(dd_advise) const char* dd_advise(const char* text, std::size_t bytes) {
    Learner learner;
    Problem problem;
    if (!parse_learner({text, bytes}, learner, problem)) return reply_error(to_line(problem));
    return reply(to_json(choose_next(learner)));
}

// A Learner → the three minutes of today, or {"error"}. Needs no scenario.
DD_EXPORT(dd_daily) const char* dd_daily(const char* text, std::size_t bytes) {
    Learner learner;
    Problem problem;
    if (!parse_learner({text, bytes}, learner, problem)) return reply_error(to_line(problem));
    return reply(to_json(choose_daily(learner)));
}
