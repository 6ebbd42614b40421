// The law of the log: of two records about one series, one end or one session called off, the one with the
// higher (clock, stream, seq) stands; each lies in a table of its own, so it does not matter which came
// first.
#include "fieldwork/series.h"

#include <fmt/format.h>

#include <algorithm>

#include "fieldwork/fieldwork.h"
#include "fieldwork/recurrence.h"
#include "fieldwork/units.h"
#include "fieldwork/venues.h"
#include "skills/skills.h"

namespace domdom::fieldwork {

namespace {

using access::Asked;
using access::Item;
using FrameworkPtr = std::shared_ptr<const skills::Framework>;

constexpr const char* kSchema = R"(
CREATE TABLE session_series (
    series BLOB NOT NULL PRIMARY KEY,
    root BLOB NOT NULL,
    place BLOB NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE session_series_end (
    series BLOB NOT NULL PRIMARY KEY,
    on_day BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE session_cancelled (
    session BLOB NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
)";
constexpr const char* kIndexes = R"(
CREATE INDEX session_series_root ON session_series (root);
CREATE INDEX session_series_place ON session_series (place);
)";
constexpr const char* kPlan =
    "INSERT INTO session_series (series, root, place, body, clock, stream, seq) VALUES ($1, $2, $3, $4, $5, "
    "$6, $7)"
    " ON CONFLICT (series) DO UPDATE SET place = excluded.place, body = excluded.body, clock = "
    "excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq WHERE (excluded.clock, excluded.stream, excluded.seq) >"
    " (session_series.clock, session_series.stream, session_series.seq)";
constexpr const char* kEnd =
    "INSERT INTO session_series_end (series, on_day, clock, stream, seq) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (series) DO UPDATE SET on_day = excluded.on_day, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq WHERE (excluded.clock, excluded.stream, excluded.seq) >"
    " (session_series_end.clock, session_series_end.stream, session_series_end.seq)";
constexpr const char* kCancel =
    "INSERT INTO session_cancelled (session, reason, clock, stream, seq) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (session) DO UPDATE SET reason = excluded.reason, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq WHERE (excluded.clock, excluded.stream, excluded.seq) >"
    " (session_cancelled.clock, session_cancelled.stream, session_cancelled.seq)";
constexpr std::string_view kSeries =
    "SELECT s.place, s.body, s.clock, e.on_day, e.clock FROM session_series AS s"
    " LEFT JOIN session_series_end AS e ON e.series = s.series WHERE s.";
constexpr const char* kCancelled =
    "SELECT reason, clock, stream, seq FROM session_cancelled WHERE session = $1";

constexpr size_t kDayBytes = 4;
constexpr int kAheadMax = 3 * 366;
constexpr int kYear = 366;

class SeriesProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "series"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::string indexes() const override { return kIndexes; }
    std::vector<std::string> tables() const override {
        return {"session_series", "session_series_end", "session_cancelled"};
    }
    std::vector<std::string_view> types() const override {
        return {SeriesPlanned::kType, SeriesEnded::kType, SessionCancelled::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        const auto& at = event.position;
        if (event.type == SeriesPlanned::kType) {
            const auto planned = TRY(SeriesPlanned::parse(fields));
            const Uuid root = split_session(session_on(planned.series, {})).root;
            return db.run(kPlan, planned.series, root, store::Bind::key(event.place),
                          json::serialize(event.body), event.clock, at.stream, at.seq);
        }
        if (event.type == SeriesEnded::kType) {
            const auto ended = TRY(SeriesEnded::parse(fields));
            return db.run(kEnd, ended.series, ended.on, event.clock, at.stream, at.seq);
        }
        const auto cancelled = TRY(SessionCancelled::parse(fields));
        return db.run(kCancel, cancelled.session, cancelled.reason, event.clock, at.stream, at.seq);
    }
};

Result<Series> read_series(const store::Rows& rows) {
    const auto body = TRY(parse_json(rows.text(1)));
    Series series {
        TRY(SeriesPlanned::parse(TRY(Fields::of(body, ""))))
        , rows.uuid(0), {}, rows.integer(2)
    };
    if (rows.is_null(3)) return series;
    series.ends_on = rows.date(3);
    series.clock = std::max(series.clock, rows.integer(4));
    return series;
}

Result<std::optional<Series>> first_series(Result<store::Rows> found) {
    auto rows = TRY(std::move(found));
    if (!TRY(rows.next())) return std::optional<Series>();
    return std::optional(TRY(read_series(rows)));
}

// What has been held under a series stays what it was: it is ended, and another one begins.
Result<> require_changeable(const Asked& asked, const Series& known, const Fields& fields) {
    TRY(access::require_within(asked.actor, known.place, asked.tree, asked.today));
    if (date_of(known.starts_at) > asked.today) return {};
    return Error{Code::kConflict, "this series has begun", fields.where("series"),
                 "end it, and plan another one from that day on"};
}

Result<> require_sensible(const Asked& asked, const SeriesPlanned& planned, const Fields& fields) {
    const Date first = date_of(planned.starts_at);
    if (first < asked.today.plus_days(-kYear) || first > asked.today.plus_days(kAheadMax))
        return invalid("a series begins within a year back and three years ahead", fields.where("startsAt"));
    const auto rule = TRY(Recurrence::parse(planned.rule, fields.where("rule")));
    if (!rule.days(first, first, first.plus_days(kYear)).empty()) return {};
    return invalid("no day of the first year answers to this rule", fields.where("rule"));
}

Result<log::Receipt> plan(Asked& asked, const Item& item, const skills::Framework& framework) {
    const auto fields = TRY(item.fields());
    const auto planned = TRY(SeriesPlanned::parse(fields));
    for (const auto& skill : planned.skills)
        TRY(skills::require_skill(framework, skill, fields.where("skills")));
    TRY(require_venue(asked.writing.db, planned.venue_id, fields.where("venueId")));
    if (const auto known = TRY(find_series(asked.writing.db, planned.series)))
        TRY(require_changeable(asked, *known, fields));
    TRY(require_sensible(asked, planned, fields));
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    event.body = planned.body();
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> end(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto ended = TRY(SeriesEnded::parse(fields));
    const auto series = TRY(find_series(asked.writing.db, ended.series));
    if (!series)
        return Error{Code::kNotFound, "no series has this id", fields.where("series"),
                     "send the series first"};
    TRY(access::require_within(asked.actor, series->place, asked.tree, asked.today));
    if (ended.on < asked.today)
        return invalid("what has been held cannot be ended any more", fields.where("on"),
                       "give today or a later day");
    log::Event event = item.event(asked.actor);
    event.place = series->place;
    event.body = ended.body();
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> cancel(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto cancelled = TRY(SessionCancelled::parse(fields));
    const auto session = TRY(find_session(asked.writing.db, cancelled.session));
    if (!session)
        return Error{Code::kNotFound, "no session has this id", fields.where("session"),
                     "send the session first"};
    TRY(access::require_within(asked.actor, session->place, asked.tree, asked.today));
    log::Event event = item.event(asked.actor);
    event.place = session->place;
    event.body = cancelled.body();
    return asked.writing.append(std::move(event));
}

}  // namespace

SessionOfSeries split_session(const Uuid& session) {
    SessionOfSeries parts{session, {}};
    uint32_t day = 0;
    for (size_t i = session.bytes.size() - kDayBytes; i < session.bytes.size(); ++i) {
        day = day << 8 | session.bytes[i];
        parts.root.bytes[i] = 0;
    }
    parts.day.days = static_cast<int32_t>(day);
    return parts;
}

Uuid session_on(const Uuid& series, Date day) {
    Uuid id = make_uuid_v8(fmt::format("sessions of {}", series.text()));
    auto rest = static_cast<uint32_t>(day.days);
    for (size_t i = 0; i < kDayBytes; ++i, rest >>= 8)
        id.bytes[id.bytes.size() - 1 - i] = static_cast<uint8_t>(rest);
    return id;
}

Result<std::vector<Date>> Series::days(Date from, Date until) const {
    const auto repeats = TRY(Recurrence::parse(rule, "rule"));
    return repeats.days(date_of(starts_at), from, ends_on ? std::min(until, *ends_on) : until);
}

SessionPlanned Series::on(Date day) const {
    SessionPlanned session{*this, session_on(series, day)};
    session.starts_at = start_of(day) + (starts_at - start_of(date_of(starts_at)));
    return session;
}

std::unique_ptr<log::Projection> make_series_projection() { return std::make_unique<SeriesProjection>(); }

Result<std::optional<Series>> find_series(store::Connection& db, const Uuid& series) {
    static const std::string sql = fmt::format("{}series = $1", kSeries);
    return first_series(db.query(sql.c_str(), series));
}

Result<std::optional<Series>> find_series_of(store::Connection& db, const Uuid& session) {
    static const std::string sql = fmt::format("{}root = $1", kSeries);
    const auto parts = split_session(session);
    auto series = TRY(first_series(db.query(sql.c_str(), parts.root)));
    if (series && TRY(series->days(parts.day, parts.day.plus_days(1))).empty()) series.reset();
    return series;
}

Result<std::vector<Series>> series_of_units(store::Connection& db, std::span<const Uuid> units) {
    static const std::string sql = units_sql(fmt::format("{}place", kSeries), 1, "");
    std::vector<Series> found;
    TRY(for_units(db, sql, units, [&](const store::Rows& rows) -> Result<> {
        found.push_back(TRY(read_series(rows)));
        return {};
    }));
    return found;
}

Result<std::optional<Cancelled>> find_cancelled(store::Connection& db, const Uuid& session) {
    auto rows = TRY(db.query(kCancelled, session));
    if (!TRY(rows.next())) return std::optional<Cancelled>();
    return std::optional(
        Cancelled{std::string(rows.text(0)), {rows.integer(1), {rows.integer(2), rows.integer(3)}}});
}

void add_series_commands(access::Commands& commands, FrameworkPtr framework) {
    using access::Right;
    commands.add(SeriesPlanned::kType, Right::kManageSessions,
                 [framework](Asked& asked, const Item& item) { return plan(asked, item, *framework); });
    commands.add(SeriesEnded::kType, Right::kManageSessions, end);
    commands.add(SessionCancelled::kType, Right::kManageSessions, cancel);
}

}  // namespace domdom::fieldwork
