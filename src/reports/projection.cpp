// The moves of reports as they came, and closing days. What a report is follows from its moves when it is
// asked for (life.h), so their order makes no difference; there are a handful of them.
#include <algorithm>

#include "fieldwork/activity.h"
#include "reports/reports.h"

namespace domdom::reports {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE report_move (
    place BLOB NOT NULL,
    form TEXT NOT NULL,
    period TEXT NOT NULL,
    event BLOB NOT NULL,
    type TEXT NOT NULL,
    author BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (place, form, period, event)
) WITHOUT ROWID;
CREATE TABLE report_closings (
    place BLOB NOT NULL,
    holds_from BIGINT NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (place, holds_from)
) WITHOUT ROWID;
)";

constexpr const char* kMoved =
    "INSERT INTO report_move (place, form, period, event, type, author, clock, stream, seq, body)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (place, form, period, event) DO NOTHING";
constexpr const char* kSetClosings =
    "INSERT INTO report_closings (place, holds_from, body, clock, stream, seq) VALUES ($1, $2, $3, $4, $5, "
    "$6)"
    " ON CONFLICT (place, holds_from) DO UPDATE SET body = excluded.body, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq WHERE (excluded.clock, excluded.stream, excluded.seq) >"
    " (report_closings.clock, report_closings.stream, report_closings.seq)";
constexpr const char* kMoves =
    "SELECT event, type, author, clock, stream, seq, body FROM report_move WHERE place = $1 AND form = $2 AND"
    " period = $3";
constexpr const char* kClosings = "SELECT holds_from, body FROM report_closings WHERE place = $1";
constexpr const char* kWords = "SELECT line, words FROM register_report WHERE place = $1 AND event = $2";
constexpr const char* kPutWords =
    "INSERT INTO register_report (place, event, line, words) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (place, event, line) DO NOTHING";

class ReportsProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "reports"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override { return {"report_move", "report_closings"}; }
    std::vector<std::string_view> types() const override {
        return {kReportSaved,    kReportSubmitted, kReportReturned,
                kReportApproved, kReportCorrected, kClosingsSet};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        const auto& at = event.position;
        if (event.type == kClosingsSet)
            return db.run(kSetClosings, store::Bind::key(event.place), TRY(ClosingsSet::parse(fields)).from,
                          json::serialize(event.body), event.clock, at.stream, at.seq);
        const auto which = TRY(Which::parse(fields));
        return db.run(kMoved, store::Bind::key(event.place), which.form, which.period.text(), event.id,
                      event.type, event.author, event.clock, at.stream, at.seq, json::serialize(event.body));
    }
};

// From the nearest place: what a place above set holds until the first day of one's own.
Result<> add_settings(store::Connection& db, const Uuid& place, std::map<Date, Closings>& settings) {
    std::map<Date, Closings> own;
    auto rows = TRY(db.query(kClosings, store::Bind::key(place)));
    while (TRY(rows.next())) {
        const auto body = TRY(parse_json(rows.text(1)));
        own.emplace(rows.date(0), TRY(ClosingsSet::parse(TRY(Fields::of(body, "")))).closings);
    }
    const Date first = settings.empty() ? Date{INT32_MAX} : settings.begin()->first;
    for (const auto& [from, closings] : own)
        if (from < first) settings.emplace(from, closings);
    return {};
}

}  // namespace

std::unique_ptr<log::Projection> make_reports_projection() { return std::make_unique<ReportsProjection>(); }

Result<Report> load_report(store::Connection& db, const Uuid& place, const Which& which) {
    std::vector<Move> moves;
    const std::string period = which.period.text();
    auto rows = TRY(db.query(kMoves, store::Bind::key(place), which.form, period));
    while (TRY(rows.next()))
        moves.push_back({rows.uuid(0),
                         rows.is_null(2) ? Uuid{} : rows.uuid(2),
                         std::string(rows.text(1)),
                         {rows.integer(3), {rows.integer(4), rows.integer(5)}},
                         log::parse_body(rows.text(6))});
    return fold(std::move(moves));
}

Result<Calendar> load_calendar(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                               Date today) {
    std::map<Date, Closings> settings;
    TRY(add_settings(db, place, settings));
    const auto* unit = tree.find_latest(place);
    while (unit && !unit->parent.is_nil()) {
        TRY(add_settings(db, unit->parent, settings));
        const auto* above = tree.find(unit->parent, today);
        unit = above ? above : tree.find_latest(unit->parent);
    }
    return Calendar(std::move(settings));
}

Result<Date> load_beginning(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                            Date today) {
    const auto* unit = tree.find_latest(place);
    while (unit && !unit->parent.is_nil()) unit = tree.find_latest(unit->parent);
    const auto first = TRY(fieldwork::find_first_day(db, tree.subtree(unit ? unit->id : place, today)));
    return first.value_or(Date{INT32_MAX});
}

Result<std::map<std::string, std::string>> load_words(store::Connection& db, const Uuid& place,
                                                      const Uuid& event) {
    std::map<std::string, std::string> words;
    auto rows = TRY(db.query(kWords, store::Bind::key(place), event));
    while (TRY(rows.next())) words.emplace(rows.text(0), rows.text(1));
    return words;
}

Result<> put_words(store::Connection& db, const Uuid& place, const Uuid& event, const std::string& line,
                   const std::string& words) {
    return db.run(kPutWords, store::Bind::key(place), event, line, words);
}

Days days_of(const Report& report, const Calendar& calendar, const Period& period) {
    Days days{calendar.first_day(period), calendar.closing_day(period), calendar.due_day(period)};
    const auto& frozen = report.versions.front().frozen;
    if (frozen.empty()) return days;
    const auto fields = Fields::of(frozen);
    const auto from = fields.date("from"), until = fields.date("until"), due = fields.date("due");
    if (from.ok() && until.ok() && due.ok()) days = {*from, *until, *due};
    return days;
}

}  // namespace domdom::reports
