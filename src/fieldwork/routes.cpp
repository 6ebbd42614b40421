// The companion's day: sessions and homes, and who was at a session.
#include <fmt/format.h>

#include <map>
#include <unordered_set>

#include "fieldwork/fieldwork.h"
#include "fieldwork/sign_ups.h"
#include "people/people.h"
#include "people/register.h"

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

// The latest visit of each person, where it asked to come back by that day.
constexpr const char* kVisitsDue =
    "SELECT person, outcome, visited_on, next_on, wants, clock FROM visit WHERE place = $1 AND next_on <= $2 "
    "AND "
    "next_on > $3"
    " AND person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM visit AS later WHERE later.person = visit.person"
    " AND (later.visited_on, later.clock) > (visit.visited_on, visit.clock)) ORDER BY next_on, person LIMIT "
    "200";
// Of those present, who may have another id too.
constexpr const char* kPresentMoved =
    "SELECT session_present.person FROM session_present JOIN person ON person.commune = "
    "session_present.commune AND person.person = session_present.person"
    " WHERE session_present.session = $1 AND person.moved = 1";
constexpr const char* kLaterVisit =
    "SELECT COUNT(*) FROM visit WHERE person = $1 AND (visited_on, clock) > ($2, $3)";
constexpr const char* kMine =
    "SELECT COUNT(*), COUNT(DISTINCT person) FROM event WHERE author = $1 AND person IS NOT NULL AND clock "
    ">= $2";
// Of these, who may have another id too.
constexpr const char* kMineMoved =
    "SELECT DISTINCT event.person FROM event JOIN person ON person.person = event.person"
    " WHERE event.author = $1 AND event.clock >= $2 AND event.person IS NOT NULL AND person.moved = 1";
constexpr const char* kPresent = "SELECT person FROM session_present WHERE session = $1 ORDER BY person";
constexpr int kOverdueDays = 60;  // an older promise is no longer of today
constexpr int kMineDays = 90;
constexpr size_t kRosterMax = 1000;
constexpr size_t kSessionsMax = 1000;

// How many ids of a list mean someone who stands in it already.
template <typename... Values>
Result<int64_t> count_doubles(store::Connection& db, const char* sql, const Values&... values) {
    std::vector<Uuid> moved;
    {
        auto rows = TRY(db.query(sql, values...));
        while (TRY(rows.next())) moved.push_back(rows.uuid(0));
    }
    return people::count_doubles(db, moved);
}

// Whoever was there under two ids was there once.
Result<std::optional<Session>> find_counted(store::Connection& db, const Uuid& id) {
    auto session = TRY(find_session(db, id));
    if (session) session->present -= TRY(count_doubles(db, kPresentMoved, id));
    return session;
}

using Units = std::unordered_set<Uuid>;

// Null for whoever was erased or withdrew, and for whoever lives outside of these units today: a name is for
// those in charge of where its owner lives, wherever they once were met.
Result<json::value> person_json(store::Connection& db, const people::Whole& whole, const Units& units) {
    const auto& person = whole.person;
    const auto entry = TRY(people::find_entry(db, whole.head));
    if (person->erased_on() || person->has_withdrawn() || !entry || !units.contains(person->current_place()))
        return json::value(nullptr);
    return json::value(
        json::object{{"id", whole.head.text()}, {"name", entry->name}, {"birthYear", person->birth_year()}});
}

Result<json::array> sessions_of(store::Connection& db, const places::PlaceTree& tree,
                                const std::vector<Uuid>& units, Date day, const Holidays& holidays) {
    json::array list;
    for (auto& session : TRY(sessions_between(db, units, start_of(day), start_of(day.plus_days(1)), holidays,
                                              kSessionsMax))) {
        session.present -= TRY(count_doubles(db, kPresentMoved, session.id));
        list.push_back(session_json(session, tree, day));
    }
    return list;
}

// Under another id of the same person: then that visit says when to come back.
Result<bool> was_visited_later(store::Connection& db, const people::Whole& whole, const Uuid& met_as, Date on,
                               int64_t clock) {
    for (const auto& member : whole.members)
        if (member != met_as && TRY(db.integer_or(0, kLaterVisit, member, on, clock)) > 0) return true;
    return false;
}

Result<json::array> visits_due(store::Connection& db, const std::vector<Uuid>& units, Date day) {
    json::array list;
    const Units within(units.begin(), units.end());
    for (const auto& unit : units) {
        auto rows = TRY(db.query(kVisitsDue, unit, day, day.plus_days(-kOverdueDays)));
        while (TRY(rows.next())) {
            const auto whole = TRY(people::load_whole(db, rows.uuid(0)));
            auto person = TRY(person_json(db, whole, within));
            if (person.is_null() ||
                TRY(was_visited_later(db, whole, rows.uuid(0), rows.date(2), rows.integer(5))))
                continue;
            list.push_back({{"person", std::move(person)},
                            {"due", rows.date(3).text()},
                            {"wants", TRY(parse_json(rows.text(4)))},
                            {"last", {{"outcome", std::string(rows.text(1))}, {"at", rows.date(2).text()}}}});
        }
    }
    return list;
}

Result<Reply> show_today(const Services& services, const Request& request, const Holidays& holidays) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    const Date day = TRY(access::date_asked(request, "date"))
    .value_or(today);
    const Uuid place = TRY(access::place_asked(request, actor, *tree, today));
    const auto& units = tree->subtree(place, today);
    auto db = TRY(services.log.store().read());
    json::object mine;
    {
        const int64_t since = start_of(today.plus_days(-kMineDays)) << 16;
        const Uuid author = actor.author();  // a query reads its values until its rows are gone
        auto rows = TRY(db->query(kMine, author, since));
        TRY(rows.next());
        mine = {{"records", rows.integer(0)},
                {"people", rows.integer(1) - TRY(count_doubles(*db, kMineMoved, author, since))}};
    }
    return access::json_answer(json::object{{"date", day.text()},
                                            {"sessions", TRY(sessions_of(*db, *tree, units, day, holidays))},
                                            {"visits", TRY(visits_due(*db, units, day))},
                                            {"mine", std::move(mine)}});
}

// Who said that they would come. Of whoever is known, the name as the register has it; whoever was met or
// cancelled has no name here any more.
Result<json::array> sign_ups_json(store::Connection& db, const Session& session, const Units& units,
                                  const Reminded& reminded) {
    json::array list;
    const auto sign_ups = TRY(load_sign_ups(db, session));
    auto reminders = reminded ? TRY(reminded(db, session, sign_ups)) : std::map<Uuid, json::value>();
    for (const auto& one : sign_ups) {
        if (one.cancelled) continue;
        json::value person = nullptr;
        if (!one.person.is_nil())
            person = TRY(person_json(db, TRY(people::load_whole(db, one.person)), units));
        list.push_back({{"id", one.id.text()},
                        {"name", or_null(one.name)},
                        {"phone", or_null(one.phone)},
                        {"email", or_null(one.email)},
                        {"person", std::move(person)},
                        {"seats", one.seats},
                        {"waiting", one.waiting},
                        {"reminder", std::move(reminders[one.id])}});
    }
    return list;
}

Result<Reply> show_session(const Services& services, const Request& request, const Reminded& reminded) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    const auto session = TRY(find_counted(*db, id));
    if (!session) return Error{Code::kNotFound, "there is no such session", "id"};
    TRY(access::require_within(actor, session->place, *tree, today));

    std::vector<Uuid> met;
    {
        auto rows = TRY(db->query(kPresent, id));
        while (TRY(rows.next())) met.push_back(rows.uuid(0));
    }
    std::map<Uuid, people::Whole> present;  // by the id that stands for all of theirs
    for (const auto& one : met) {
        auto whole = TRY(people::load_whole(*db, one));
        present.emplace(whole.head, std::move(whole));
    }
    json::array people;
    const auto& own = tree->subtree(actor.place, today);
    const Units within(own.begin(), own.end());
    for (const auto& [head, whole] : present) {
        auto person = TRY(person_json(*db, whole, within));
        if (person.is_null()) continue;
        person.as_object()["present"] = true;
        people.push_back(std::move(person));
    }
    const auto roster = TRY(people::search_people(*db, tree->subtree(session->place, today), "", "",
                                                  kRosterMax, people::Withdrawn::kHidden));
    for (const auto& found : roster.people)
        if (!present.contains(found.person))
            people.push_back({{"id", found.person.text()},
                              {"name", found.name},
                              {"birthYear", found.birth_year},
                              {"present", false}});
    json::object out = session_json(*session, *tree, today);
    out["people"] = std::move(people);
    out["signUps"] = TRY(sign_ups_json(*db, *session, within, reminded));
    out["more"] = roster.next.has_value();
    return access::json_answer(out);
}

}  // namespace

json::object session_json(const Session& session, const places::PlaceTree& tree, Date today) {
    json::array trainers;
    for (const auto& trainer : session.trainers) trainers.emplace_back(trainer.text());
    return {{"id", session.id.text()},
            {"title", session.title},
            {"kind", session.kind},
            {"venue", session.where()},
            {"at", session.at ? json::value(venue_json(*session.at)) : json::value(nullptr)},
            {"capacity", or_null(session.places())},
            {"startsAt", time_text(session.starts_at)},
            {"minutes", session.minutes},
            {"skills", json::array(session.skills.begin(), session.skills.end())},
            {"trainers", std::move(trainers)},
            {"place", places::brief_json(tree, session.place, today)},
            {"series", or_null(session.series)},
            {"cancelled", or_null(session.cancelled)},
            {"present", session.present}};
}

void add_fieldwork_routes(const Services& services, HolidaysPtr holidays, Reminded reminded) {
    access::add_get(services, "/api/v1/today", "read-people", [services, holidays](const Request& request) {
        return show_today(services, request, *holidays);
    });
    access::add_get(services, "/api/v1/sessions/{id}", "read-people",
                    [services, reminded = std::move(reminded)](const Request& request) {
                        return show_session(services, request, reminded);
                    });
}

}  // namespace domdom::fieldwork
