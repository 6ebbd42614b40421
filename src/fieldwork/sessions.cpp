// Sessions as they are asked for: planned one by one, or reckoned from a series.
#include <algorithm>

#include "base/text.h"
#include "fieldwork/fieldwork.h"
#include "fieldwork/series.h"
#include "fieldwork/units.h"

namespace domdom::fieldwork {

namespace {

constexpr const char* kPlanned =
    "SELECT place, body, clock, stream, seq FROM session_plan WHERE session = $1";
constexpr const char* kPresent = "SELECT COUNT(*) FROM session_present WHERE session = $1";
constexpr int kClockShift = 16;  // a clock is milliseconds and a count

int64_t ms_of(int64_t clock) { return clock >> kClockShift; }

struct Held {
    SessionPlanned planned;
    Uuid place;
    log::Stamp at;
};

Result<std::optional<Held>> find_planned(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kPlanned, id));
    if (!TRY(rows.next())) return std::optional<Held>();
    const auto body = TRY(parse_json(rows.text(1)));
    return std::optional(Held {
        TRY(SessionPlanned::parse(TRY(Fields::of(body, ""))))
        , rows.uuid(0), {
            rows.integer(2), { rows.integer(3), rows.integer(4) }
        }
    });
}

// A session that was planned again after it had been called off is held.
Result<Session> complete(store::Connection& db, const Held& held, const Uuid& series) {
    Session session{held.planned, held.planned.session, held.place};
    session.series = series;
    session.present = TRY(db.integer_or(0, kPresent, session.id));
    if (!session.venue_id.is_nil()) session.at = TRY(find_venue(db, session.venue_id));
    session.changed_ms = ms_of(held.at.clock);
    const auto cancelled = TRY(find_cancelled(db, session.id));
    if (!cancelled || cancelled->at < held.at) return session;
    session.cancelled = cancelled->reason;
    session.changed_ms = ms_of(cancelled->at.clock);
    return session;
}

// What a series says of one of its days. Calling that day off is said of the day alone, so it stands whatever
// becomes of the series.
Held held_on(const Series& series, Date day) { return {series.on(day), series.place, {}}; }

Result<Session> complete(store::Connection& db, const Series& series, Date day) {
    auto session = TRY(complete(db, held_on(series, day), series.series));
    session.changed_ms = std::max(session.changed_ms, ms_of(series.clock));
    return session;
}

struct Found {
    int64_t starts_at = 0;
    Uuid id;
    std::optional<std::pair<size_t, Date>> of_series;
    bool operator<(const Found& other) const {
        return std::tie(starts_at, id) < std::tie(other.starts_at, other.id);
    }
};

Result<> add_planned(store::Connection& db, std::span<const Uuid> units, int64_t from, int64_t until,
                     std::vector<Found>& found) {
    static const std::string sql = units_sql(
        "SELECT session, starts_at FROM session_plan WHERE starts_at >= $1 AND starts_at < $2 AND place", 3,
        "ORDER BY starts_at");
    return for_units(
        db, sql, units,
        [&](const store::Rows& rows) -> Result<> {
            found.push_back({rows.integer(1), rows.uuid(0), std::nullopt});
            return {};
        },
        from, until);
}

// What was moved or changed stands among those that are planned one by one, on its own day.
Result<> add_series(store::Connection& db, const std::vector<Series>& list, int64_t from, int64_t until,
                    const Holidays& holidays, std::vector<Found>& found) {
    for (size_t i = 0; i < list.size(); ++i) {
        const auto& series = list[i];
        for (const Date day : TRY(series.days(date_of(from), date_of(until - 1).plus_days(1)))) {
            if (series.skips_holidays && holidays.contains(day)) continue;
            const auto session = series.on(day);
            if (session.starts_at < from || session.starts_at >= until) continue;
            if (!TRY(find_planned(db, session.session)))
                found.push_back({session.starts_at, session.session, std::pair(i, day)});
        }
    }
    return {};
}

}  // namespace

Appointment Session::appointment() const {
    return {starts_at, venue_id.is_nil() ? make_uuid_v8("held at " + fold_vietnamese(venue)) : venue_id};
}

Result<std::optional<Session>> find_session(store::Connection& db, const Uuid& id) {
    const auto series = TRY(find_series_of(db, id));
    if (const auto planned = TRY(find_planned(db, id)))
        return std::optional(TRY(complete(db, *planned, series ? series->series : kNil)));
    if (!series) return std::optional<Session>();
    return std::optional(TRY(complete(db, *series, split_session(id).day)));
}

Result<std::vector<Session>> sessions_between(store::Connection& db, std::span<const Uuid> units,
                                              int64_t from, int64_t until, const Holidays& holidays,
                                              size_t max) {
    std::vector<Session> sessions;
    if (from >= until) return sessions;
    std::vector<Found> found;
    const auto series = TRY(series_of_units(db, units));
    TRY(add_planned(db, units, from, until, found));
    TRY(add_series(db, series, from, until, holidays, found));
    std::sort(found.begin(), found.end());
    if (found.size() > max) found.resize(max);
    for (const auto& one : found) {
        if (one.of_series)
            sessions.push_back(TRY(complete(db, series[one.of_series->first], one.of_series->second)));
        else if (auto session = TRY(find_session(db, one.id)))
            sessions.push_back(std::move(*session));
    }
    return sessions;
}

}  // namespace domdom::fieldwork
