// What is posted: records of the outbox as they are parsed, as they become events, and as the commands of a
// whole server take them; and any request at all to its routes.
#include <array>

#include "access/outbox.h"
#include "cli/test_support.h"
#include "fieldwork/events.h"
#include "handover/test_parcel.h"
#include "people/events.h"
#include "places/events.h"
#include "plans/events.h"
#include "rights/events.h"
#include "skills/events.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/targets.h"

namespace domdom::fuzz {

namespace {

void outbox(std::string_view input) {
    const auto batch = access::parse_batch(input, kToday);
    if (!batch.ok()) return check_error(batch);
    ASSERT(batch->ids.size() == batch->items.size());
    for (const auto& item : batch->items) check_error(item);
}

template <typename Read>
void read_event(const json::object& body, Read read) {
    const auto event = read(Fields::of(body));
    if (!event.ok()) return check_error(event);
    check_event(event->body(), read);
}
template <typename... Events>
void read_events(const json::object& body) {
    (read_event(body, Events::parse), ...);
}

struct Pair {
    std::string_view type;
    people::PairJudged judged;
    json::object body() const { return judged.body(type); }
};

// One body, read as that of every event.
void event_body(std::string_view input) {
    const auto value = parse_json(input);
    if (!value.ok() || !value->is_object()) return;
    const auto& body = value->get_object();
    read_events<fieldwork::SessionPlanned, fieldwork::SessionCancelled, fieldwork::SeriesPlanned,
                fieldwork::SeriesEnded, fieldwork::VenueDescribed, fieldwork::VisitRecorded, people::PersonMoved,
                people::PersonGrouped, people::PersonJoined, people::FactRecorded, people::ConsentGiven,
                people::ConsentWithdrawn, people::OrganisationFounded, places::GroupDescribed,
                places::GroupClosed, plans::PlanMade, plans::TargetSet, plans::TargetWithdrawn,
                rights::RightsRequested, rights::RightsAnswered, skills::TaskObserved, skills::SkillDeclared,
                skills::LessonCompleted, skills::TraceSubmitted, skills::AttendanceRecorded>(body);
    read_event(body,
               [](const Fields& fields) { return people::PersonEnrolled::parse(fields, kToday.year()); });
    for (const std::string_view type : {"person.merged", "person.unmerged", "persons.distinct"})
        read_event(body, [type](const Fields& fields) -> Result<Pair> {
            return Pair { type, TRY(people::PairJudged::parse(type, fields)) };
        });
}

// "{person}" stands for the id of someone who is there, so that inputs reach what asks for them.
std::string fill(std::string text, cli::World& world) {
    const auto& own = world.own;
    const std::pair<std::string_view, std::string> words[] = {
        {"{new}", world.fresh().text()},
        {"{person}", own.person.text()},
        {"{learner}", world.learner_person.text()},
        {"{session}", own.session.text()},
        {"{organisation}", own.organisation.text()},
        {"{visit}", own.visit.text()},
        {"{plan}", own.plan.text()},
        {"{target}", own.target.text()},
        {"{group}", own.group.text()},
        {"{request}", own.request.text()},
        {"{import}", own.import.text()},
        {"{account}", own.account.text()},
        {"{card}", own.card},
        {"{place}", world.place(own.code).text()},
    };
    for (const auto& [word, id] : words)
        for (size_t at = 0; (at = text.find(word, at)) != std::string::npos; at += id.size())
            text.replace(at, word.size(), id);
    return text;
}

// The first line, of which nothing remains.
std::string_view cut_line(std::string_view& rest) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    return line;
}

const cli::Asker& asker(const cli::World& world, std::string_view name) {
    for (const auto& one : world.askers)
        if (one.name == name) return one;
    return world.asker("officer");
}

Result<access::Actor> actor(cli::World& world, const cli::Asker& who) {
    http::Request request;
    request.headers["cookie"] = "domdom_session=" + who.token;
    return world.access->require_actor(request);
}

Result<> try_batch(log::Writing& writing, cli::World& world, const access::Actor& who,
                   const places::PlaceTree& tree, const access::Batch& batch) {
    constexpr const char* kHeld = "SELECT COUNT(*) FROM held";
    const auto answered = access::run_batch(writing, *world.commands, who, tree, batch, kToday);
    ASSERT(answered.ok());
    ASSERT(answered->results.size() == batch.items.size());
    ASSERT(*writing.db.integer_or(0, kHeld) == 0);
    return invalid("nothing of this is kept");
}

// The role in the first line, then a batch. The log runs it twice, for it undoes it: together with what
// others write, and then alone. What a command accepts, every projection can apply.
void records(std::string_view input) {
    static cli::World world;
    const auto who = actor(world, asker(world, cut_line(input)));
    const auto batch = access::parse_batch(fill(std::string(input), world), kToday);
    if (!who.ok() || !batch.ok()) return;
    const auto tree = *world.store.places->tree();
    static_cast<void>(world.store.log->run(
        [&](log::Writing& writing) { return try_batch(writing, world, *who, *tree, *batch); }));
}

// As text that somebody brought: never opened without its phone's signature. And as a batch: what a phone closes is
// what the server opens.
void parcel(std::string_view input) {
    static const auto hub = *handover::HubKey::make();
    static const handover::TestPhone phone(make_uuid_v8("phone"));
    if (const auto read = handover::read_parcel(input); read.ok())
        ASSERT(!handover::open_parcel(**read, hub, phone.point()).ok());
    const std::string batch(input);
    const auto closed = handover::read_parcel(phone.close(hub.point(), batch, make_uuid_v8(batch)));
    if (batch.empty()) return;
    ASSERT(closed.ok());
    const auto opened = handover::open_parcel(**closed, hub, phone.point());
    ASSERT(opened.ok() && *opened == batch);
}

http::Method method_of(std::string_view name) {
    return name == "POST"     ? http::Method::kPost
           : name == "DELETE" ? http::Method::kDelete
                              : http::Method::kGet;
}

// "officer POST /api/v1/learners", then the body. Whatever was written is kept for a while, for others to
// meet.
void request(std::string_view input) {
    constexpr int kWritesKept = 200;
    static std::optional<cli::World> world;
    static int writes = 0;
    if (!world || writes > kWritesKept) world.emplace(), writes = 0;
    const auto line = cut_line(input);
    const size_t role = line.find(' '), method = line.find(' ', role + 1);
    if (role == std::string_view::npos || method == std::string_view::npos) return;
    const auto asked = method_of(line.substr(role + 1, method - role - 1));
    writes += asked != http::Method::kGet;
    const auto reply =
        world->ask(asker(*world, line.substr(0, role)), asked,
                   fill(std::string(line.substr(method + 1)), *world), fill(std::string(input), *world));
    ASSERT(reply.status < 500);
    if (reply.mime.find("json") != std::string::npos && !reply.body.empty())
        ASSERT(parse_json(reply.body).ok());
}

constexpr std::array kTargets{
    Target{"event_body", event_body},
    Target{"outbox", outbox},
    Target{"parcel", parcel},
    Target{"records", records},
    Target{"request", request},
};

}  // namespace

std::span<const Target> record_targets() { return kTargets; }

}  // namespace domdom::fuzz
