#include "rights/records.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "fieldwork/fieldwork.h"

namespace domdom::rights {

namespace {

constexpr const char* kRecords =
    "SELECT stream, seq, id, type, version, clock, occurred_at, recorded_at, author, place, person, body "
    "FROM event"
    " WHERE person = $1 AND (clock, stream, seq) > ($2, $3, $4) ORDER BY clock, stream, seq LIMIT $5";
constexpr const char* kNote = "SELECT note FROM register_visit WHERE commune = $1 AND event = $2";
constexpr const char* kTrace = "SELECT trace FROM register_trace WHERE commune = $1 AND event = $2";

// "clock.stream.seq" of the last record shown.
std::string cursor_text(const log::Stamp& stamp) {
    return fmt::format("{}.{}.{}", stamp.clock, stamp.position.stream, stamp.position.seq);
}

Result<log::Stamp> parse_cursor(std::string_view text) {
    log::Stamp stamp;
    if (text.empty()) return stamp;
    const char* at = text.data();
    const char* end = text.data() + text.size();
    for (int64_t* number : {&stamp.clock, &stamp.position.stream, &stamp.position.seq}) {
        const auto read = std::from_chars(at, end, *number);
        const bool is_last = number == &stamp.position.seq;
        if (read.ec != std::errc{} || is_last != (read.ptr == end) || (!is_last && *read.ptr != '.'))
            return invalid("this cursor was not given by this server", "cursor", "begin without one");
        at = read.ptr + 1;
    }
    return stamp;
}

bool is_id(const json::value& value) {
    const auto* text = value.if_string();
    return text && parse_uuid({text->data(), text->size()}).has_value();
}

// Ids in a body may be other people's: only those of things are shown.
json::object without_people(const json::object& body) {
    json::object shown;
    for (const auto& [name, value] : body) {
        const bool of_a_thing = name == "session" || name == "visit" || name == "organisation" ||
                                name == "request" || name == "residentialGroup" || name == "import";
        const auto* list = value.if_array();
        const bool ids =
            is_id(value) || (list && std::any_of(list->begin(), list->end(), is_id)) || name == "trainers";
        if (of_a_thing || !ids) shown[name] = value;
    }
    return shown;
}

Result<json::value> text_or_null(store::Connection& db, const char* sql, const Uuid& home,
                                 const Uuid& event) {
    auto rows = TRY(db.query(sql, store::Bind::key(home), event));
    if (!TRY(rows.next())) return json::value(nullptr);
    return json::value(std::string(rows.text(0)));
}

Result<json::value> session_json(store::Connection& db, const json::object& body) {
    const auto id = TRY(Fields::of(body).uuid_or_none("session"));
    const auto session = id ? TRY(fieldwork::find_session(db, *id)) : std::nullopt;
    if (!session) return json::value(nullptr);
    return json::value(json::object{
        {"title", session->title}, {"venue", session->where()}, {"startsAt", time_text(session->starts_at)}});
}

class Page {
  public:
    Page(store::Connection& db, const places::PlaceTree& tree, const Uuid& home, Date today,
         Recorders& recorders)
        : db_(db), tree_(tree), home_(home), today_(today), recorders_(recorders) {}

    Result<json::object> record(const log::Event& event) {
        json::object out{{"at", time_text(event.occurred_at)},
                         {"recordedAt", time_text(event.recorded_at)},
                         {"type", event.type},
                         {"by", TRY(recorders_.show(event.author))},
                         {"place", places::brief_json(tree_, event.place, today_)},
                         {"says", without_people(event.body)}};
        if (event.body.contains("session")) out["session"] = TRY(session_json(db_, event.body));
        if (event.type == "visit.recorded") out["note"] = TRY(text_or_null(db_, kNote, home_, event.id));
        if (event.type == "trace.submitted") TRY(add_trace(event.id, out));
        return out;
    }
    bool is_full() const { return trace_bytes_ >= kTraceBytesAPage; }

  private:
    Result<> add_trace(const Uuid& event, json::object& out) {
        const auto text = TRY(text_or_null(db_, kTrace, home_, event));
        out["trace"] = nullptr;
        if (!text.is_string()) return {};
        trace_bytes_ += text.as_string().size();
        out["trace"] = TRY(parse_json({text.as_string().data(), text.as_string().size()}));
        return {};
    }

    store::Connection& db_;
    const places::PlaceTree& tree_;
    const Uuid home_;
    const Date today_;
    Recorders& recorders_;
    size_t trace_bytes_ = 0;
};

// One more than a page holds, so that it is known whether another one follows.
Result<std::vector<log::Event>> next_events(store::Connection& db, const people::Whole& whole,
                                            const log::Stamp& after) {
    std::vector<log::Event> events;
    for (const auto& member : whole.members) {
        auto rows = TRY(db.query(kRecords, member, after.clock, after.position.stream, after.position.seq,
                                 kRecordsAPage + 1));
        while (TRY(rows.next())) events.push_back(log::read_event(rows));
    }
    std::sort(events.begin(), events.end(), [](const log::Event& one, const log::Event& other) {
        return log::stamp_of(one) < log::stamp_of(other);
    });
    return events;
}

}  // namespace

Result<RecordsPage> read_records(store::Connection& db, const places::PlaceTree& tree,
                                 const DossierAsked& asked, const people::Whole& whole,
                                 Recorders& recorders) {
    auto last = TRY(parse_cursor(asked.cursor));
    Page page(db, tree, whole.person->current_place(), asked.today, recorders);
    RecordsPage read;
    for (const auto& event : TRY(next_events(db, whole, last))) {
        if (read.records.size() == static_cast<size_t>(kRecordsAPage) || page.is_full()) {
            read.next = json::value(cursor_text(last));
            break;
        }
        read.records.push_back(TRY(page.record(event)));
        last = log::stamp_of(event);
    }
    return read;
}

}  // namespace domdom::rights
