#include "engine/replay.h"

#include <initializer_list>

namespace domdom::engine {
namespace {

bool refuse(Problem& problem, const Json& at, std::string path, std::string message) {
    problem = Problem{at.line, std::move(path), std::move(message)};
    return false;
}

bool read_text(const Json& object, std::string_view key, std::string& out, Problem& problem) {
    const Json* found = object.find(key);
    if (found == nullptr || !found->is(Json::Kind::kString))
        return refuse(problem, object, std::string(key), "a text was expected");
    out = found->text;
    return true;
}

bool read_number(const Json& object, std::string_view key, std::int64_t max, std::int64_t& out,
                 Problem& problem) {
    const Json* found = object.find(key);
    if (found == nullptr || !found->is(Json::Kind::kNumber) || found->number < 0 || found->number > max) {
        return refuse(problem, object, std::string(key),
                      "a number from 0 to " + decimal(max) + " was expected");
    }
    out = found->number;
    return true;
}

template <class Enum>
bool read_word(const Json& object, std::string_view key, std::initializer_list<std::string_view> words,
               Enum& out, Problem& problem) {
    std::string word;
    if (!read_text(object, key, word, problem)) return false;
    std::uint8_t position = 0;
    for (const std::string_view one : words) {
        if (one == word) {
            out = static_cast<Enum>(position);
            return true;
        }
        ++position;
    }
    return refuse(problem, object, std::string(key), "an unknown word");
}

constexpr std::int64_t kTraceMsMax = 7LL * 24 * 3600 * 1000;

bool read_actions(const Json& list, Trace& out, Problem& problem) {
    for (const Json& one : list.items) {
        TraceAction action;
        const Json* hint = one.find("hint");
        if (!read_number(one, "at", kTraceMsMax, action.at_ms, problem)) return false;
        if (!read_text(one, "do", action.action, problem)) return false;
        action.hint = hint != nullptr && hint->boolean;
        if (!out.actions.empty() && action.at_ms < out.actions.back().at_ms) {
            return refuse(problem, one,
                          "actions[" + decimal(static_cast<std::int64_t>(out.actions.size())) + "].at",
                          "it lies before the action that came before it");
        }
        out.actions.push_back(std::move(action));
    }
    return true;
}

}  // namespace

bool parse_trace(std::string_view json, Trace& out, Problem& problem) {
    Json document;
    if (!parse_json(json, JsonLimits{}, document, problem)) return false;
    out = Trace{};
    std::int64_t seed = 0;
    if (!read_text(document, "scenario", out.scenario, problem) ||
        !read_text(document, "version", out.version, problem) ||
        !read_number(document, "seed", 0xFFFFFFFFLL, seed, problem) ||
        !read_word(document, "level", {"watch", "guided", "hints", "alone"}, out.level, problem) ||
        !read_word(document, "hand", {"learner", "companion", "both"}, out.hand, problem)) {
        return false;
    }
    out.seed = static_cast<std::uint32_t>(seed);
    const Json* actions = document.find("actions");
    if (actions == nullptr || !actions->is(Json::Kind::kArray))
        return refuse(problem, document, "actions", "a list was expected");
    if (actions->items.size() > kActionsMax)
        return refuse(problem, *actions, "actions", "at most 2000 actions are kept");
    return read_actions(*actions, out, problem);
}

Replayed replay(const Scenario& scenario, const Atlas& atlas, const Trace& trace) {
    Replayed result;
    if (trace.scenario != scenario.id) {
        result.problem = "the trace is of another scenario";
        return result;
    }
    Session session(scenario, atlas, trace.seed);
    for (std::size_t i = 0; i < trace.actions.size(); ++i) {
        if (!session.act(trace.actions[i].action).offered) {
            result.problem = "actions[" + decimal(static_cast<std::int64_t>(i)) +
                             "]: the screen does not offer this action";
            result.at_action = i;
            return result;
        }
        if (trace.actions[i].hint) ++result.outcome.hints;
    }
    Outcome& outcome = result.outcome;
    outcome.ended = session.state().ended;
    outcome.reached = outcome.ended == Ended::kGoal;
    outcome.actions = trace.actions.size();
    outcome.mistakes = session.mistakes();
    outcome.traps_met = session.traps_met();
    const bool free_hand = trace.level == Level::kHints || trace.level == Level::kAlone;
    outcome.unaided = outcome.reached && free_hand && trace.hand == Hand::kLearner && outcome.hints == 0 &&
                      outcome.traps_met == 0;
    return result;
}

std::string to_json(const Outcome& outcome) {
    const auto count = [](std::size_t value) { return static_cast<std::int64_t>(value); };
    JsonWriter out;
    out.open_object().key("reached").boolean(outcome.reached).key("ended").text(to_word(outcome.ended));
    out.key("actions").number(count(outcome.actions)).key("mistakes").number(count(outcome.mistakes));
    out.key("hints").number(count(outcome.hints)).key("trapsMet").number(count(outcome.traps_met));
    out.key("unaided").boolean(outcome.unaided).close_object();
    return out.result();
}

}  // namespace domdom::engine
