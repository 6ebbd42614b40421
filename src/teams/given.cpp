// What an account gave: sessions, visits, trainings, and the people they met.
#include <algorithm>

#include "fieldwork/fieldwork.h"
#include "people/person.h"
#include "teams/teams.h"

namespace domdom::teams {

namespace {

constexpr const char* kSessions = "SELECT session FROM worked_session WHERE account = $1";
constexpr const char* kVisits =
    "SELECT COUNT(*), CAST(COALESCE(SUM(minutes), 0) AS BIGINT), COUNT(*) - COUNT(minutes)"
    " FROM worked_visit WHERE account = $1 AND on_day >= $2 AND on_day <= $3";
constexpr const char* kWentOut =
    "SELECT 1 FROM worked_visit WHERE account = $1 AND on_day >= $2 AND on_day <= $3 LIMIT 1";
constexpr const char* kTrainings =
    "SELECT COUNT(*), CAST(COALESCE(SUM(minutes), 0) AS BIGINT) FROM training_attended WHERE account = $1 "
    "AND on_day >= $2"
    " AND on_day <= $3";
constexpr const char* kMet =
    "SELECT COUNT(DISTINCT person) FROM event WHERE author = $1 AND person IS NOT NULL";
// Of these, who may have another id too.
constexpr const char* kMetMoved =
    "SELECT DISTINCT event.person FROM event JOIN person ON person.person = event.person"
    " WHERE event.author = $1 AND event.person IS NOT NULL AND person.moved = 1";

}  // namespace

Result<Given> load_given(store::Connection& db, const Uuid& account, Date from, Date until) {
    Given given;
    std::vector<Uuid> sessions;
    {
        auto rows = TRY(db.query(kSessions, account));
        while (TRY(rows.next())) sessions.push_back(rows.uuid(0));
    }
    for (const auto& id : sessions) {
        const auto session = TRY(fieldwork::find_session(db, id));
        if (!session || date_of(session->starts_at) < from || until < date_of(session->starts_at)) continue;
        ++given.sessions;
        given.session_minutes += session->minutes;
    }
    {
        auto rows = TRY(db.query(kVisits, account, from, until));
        TRY(rows.next());
        given.visits = rows.integer(0);
        given.visit_minutes = rows.integer(1);
        given.visits_without_length = rows.integer(2);
    }
    auto rows = TRY(db.query(kTrainings, account, from, until));
    TRY(rows.next());
    given.trainings = rows.integer(0);
    given.training_minutes = rows.integer(1);
    return given;
}

Result<bool> was_active(store::Connection& db, const Uuid& team, Date from, Date until,
                        const std::map<Uuid, Date>& held) {
    for (const auto& member : TRY(members_of(db, team))) {
        const Date since = std::max(from, member.since);
        const Date left = member.until ? std::min(until, *member.until) : until;
        if (left < since) continue;
        if (TRY(db.integer_or(0, kWentOut, member.account, since, left)) != 0) return true;
        auto rows = TRY(db.query(kSessions, member.account));
        while (TRY(rows.next())) {
            const auto session = held.find(rows.uuid(0));
            if (session != held.end() && since <= session->second && session->second <= left) return true;
        }
    }
    return false;
}

Result<int64_t> count_people_met(store::Connection& db, const Uuid& account) {
    const int64_t ids = TRY(db.integer_or(0, kMet, account));
    std::vector<Uuid> moved;
    {
        auto rows = TRY(db.query(kMetMoved, account));
        while (TRY(rows.next())) moved.push_back(rows.uuid(0));
    }
    return ids - TRY(people::count_doubles(db, moved));
}

}  // namespace domdom::teams
