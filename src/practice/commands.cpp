#include <fmt/format.h>

#include "engine/replay.h"
#include "people/people.h"
#include "practice/practice.h"
#include "skills/events.h"

namespace domdom::practice {

namespace {

using access::Asked;
using access::Item;

constexpr const char* kPutTrace =
    "INSERT INTO register_trace (commune, event, person, trace) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (commune, event) DO NOTHING";

// The trace as the engine reads it: the item's body without the person.
std::string trace_text(const Fields& fields) {
    json::object trace = fields.object();
    trace.erase("person");
    return json::serialize(trace);
}

Result<engine::Outcome> replay(const Playable& playable, const engine::Trace& trace,
                               const std::string& path) {
    if (trace.version != playable.version)
        return Error{Code::kConflict, "this trace was recorded with another version of the scenario",
                     path + ".version", "open the lesson again and practise once more"};
    const auto replayed = engine::replay(playable.scenario, playable.atlas, trace);
    if (!replayed.ok())
        return invalid(replayed.problem, fmt::format("{}.actions[{}]", path, replayed.at_action),
                       "send what the phone recorded, unchanged");
    return replayed.outcome;
}

Result<std::shared_ptr<const Playable>> find_playable(Library& library, const std::string& scenario,
                                                      const std::string& path) {
    auto found = library.find(scenario);
    if (found.ok()) return found;
    Error error = found.take_error();
    error.where = path + ".scenario";
    return error;
}

Result<log::Receipt> submit(Asked& asked, const Item& item, Library& library) {
    const auto fields = TRY(item.fields());
    const std::string path = item.path + ".body";
    // Whom it is about comes first: replaying is work, and its answer would tell.
    log::Event event = item.event(asked.actor);
    event.person = TRY(people::person_of(asked, fields));
    event.place = TRY(people::require_person(asked, event.person, fields.where("person")))
    ->current_place();
    engine::Trace trace;
    engine::Problem problem;
    const std::string text = trace_text(fields);
    if (!engine::parse_trace(text, trace, problem))
        return invalid(problem.message, fmt::format("{}.{}", path, problem.path));
    const auto playable = TRY(find_playable(library, trace.scenario, path));
    const auto outcome = TRY(replay(*playable, trace, path));

    skills::TraceSubmitted submitted;
    submitted.scenario = trace.scenario;
    submitted.version = trace.version;
    submitted.skill = playable->scenario.skill;
    submitted.level = TRY(fields.one_of("level", {"watch", "guided", "hints", "alone"}));
    submitted.hand = TRY(fields.one_of("hand", {"learner", "companion", "both"}));
    submitted.unaided = outcome.unaided && trace.level == engine::Level::kAlone;
    submitted.outcome = TRY(parse_json(engine::to_json(outcome)))
    .get_object();
    (*asked.answer)["outcome"] = submitted.outcome;

    event.body = submitted.body();
    TRY(asked.writing.db.run(kPutTrace, event.place, event.id, event.person, text));
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_practice_commands(access::Commands& commands, std::shared_ptr<Library> library) {
    commands.add(skills::TraceSubmitted::kType, access::Right::kRecordLearning,
                 [library](Asked& asked, const Item& item) { return submit(asked, item, *library); });
}

}  // namespace domdom::practice
