#include "fieldwork/sign_ups.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "people/people.h"

namespace domdom::fieldwork {

namespace {

using access::Asked;
using access::Item;

constexpr const char* kSchema = R"(
CREATE TABLE sign_up (
    place BLOB NOT NULL,
    sign_up BLOB NOT NULL,
    session BLOB NOT NULL,
    person BLOB,
    seats BIGINT NOT NULL,
    consent TEXT NOT NULL,
    language TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    held_at BLOB NOT NULL,
    waited BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (place, sign_up)
) WITHOUT ROWID;
CREATE TABLE sign_up_cancelled (
    place BLOB NOT NULL,
    sign_up BLOB NOT NULL,
    PRIMARY KEY (place, sign_up)
) WITHOUT ROWID;
CREATE TABLE sign_up_met (
    place BLOB NOT NULL,
    sign_up BLOB NOT NULL,
    person BLOB NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (place, sign_up)
) WITHOUT ROWID;
)";
constexpr const char* kIndexes = R"(
CREATE INDEX sign_up_session ON sign_up (session);
CREATE INDEX sign_up_id ON sign_up (sign_up);
CREATE INDEX sign_up_person ON sign_up (person);
CREATE INDEX sign_up_start ON sign_up (starts_at);
)";
// One that reached two hubs has the place in the list that it had first.
constexpr const char* kMake =
    "INSERT INTO sign_up (place, sign_up, session, person, seats, consent, language, starts_at, held_at, "
    "waited,"
    " clock, stream, seq) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    " ON CONFLICT (place, sign_up) DO UPDATE SET consent = excluded.consent, language = excluded.language,"
    " starts_at = excluded.starts_at, held_at = excluded.held_at, waited = excluded.waited,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) < (sign_up.clock, sign_up.stream, sign_up.seq)";
constexpr const char* kCancel =
    "INSERT INTO sign_up_cancelled (place, sign_up) VALUES ($1, $2) ON CONFLICT (place, sign_up) DO NOTHING";
constexpr const char* kMeet =
    "INSERT INTO sign_up_met (place, sign_up, person, clock, stream, seq) VALUES ($1, $2, $3, $4, $5, $6)"
    " ON CONFLICT (place, sign_up) DO UPDATE SET person = excluded.person, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq WHERE (excluded.clock, excluded.stream, excluded.seq) >"
    " (sign_up_met.clock, sign_up_met.stream, sign_up_met.seq)";
constexpr std::string_view kRead =
    "SELECT s.sign_up, s.session, s.place, COALESCE(m.person, s.person), s.seats,"
    " CASE WHEN c.sign_up IS NULL THEN 0 ELSE 1 END, r.name, r.phone, r.email, s.consent, s.language,"
    " s.starts_at, s.held_at, s.waited, s.clock FROM sign_up AS s"
    " LEFT JOIN sign_up_cancelled AS c ON c.place = s.place AND c.sign_up = s.sign_up"
    " LEFT JOIN sign_up_met AS m ON m.place = s.place AND m.sign_up = s.sign_up"
    " LEFT JOIN register_sign_up AS r ON r.commune = s.place AND r.sign_up = s.sign_up";
constexpr const char* kPut =
    "INSERT INTO register_sign_up (commune, sign_up, name, phone, email, expires_at)"
    " VALUES ($1, $2, $3, $4, $5, $6)"
    " ON CONFLICT (commune, sign_up) DO NOTHING";
constexpr const char* kForget = "DELETE FROM register_sign_up WHERE commune = $1 AND sign_up = $2";
constexpr const char* kExpire = "DELETE FROM register_sign_up WHERE expires_at < $1";
constexpr const char* kAhead =
    "SELECT session FROM sign_up WHERE starts_at >= $1 UNION SELECT s.session FROM session_plan AS p"
    " JOIN sign_up AS s ON s.session = p.session WHERE p.starts_at >= $1";
constexpr size_t kWaitingMax = 500;
constexpr int64_t kDayMs = 86'400'000;
constexpr int kClockShift = 16;    // a clock is milliseconds and a count
constexpr size_t kEmailMax = 254;  // RFC 5321, 4.5.3.1.3

// What an event says that they were told; nothing in those from before it was said.
struct Told {
    Appointment appointment;
    bool to_wait = false;
};
Result<Told> read_told(const Fields& fields) {
    const auto* value = fields.find("told");
    if (!value) return Told{};
    const auto told = TRY(Fields::of(*value, fields.where("told")));
    return Told {
        {
            TRY(told.integer("startsAt", 0, INT64_MAX))
            , TRY(told.uuid("where"))
        }
        , TRY(told.integer("waiting", 0, INT32_MAX))
        > 0
    };
}

class SignUpsProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "sign-ups"; }
    int version() const override { return 3; }
    std::string schema() const override { return kSchema; }
    std::string indexes() const override { return kIndexes; }
    std::vector<std::string> tables() const override {
        return {"sign_up", "sign_up_cancelled", "sign_up_met"};
    }
    std::vector<std::string_view> types() const override {
        return {kSignUpMade, kSignUpCancelled, kSignUpMet};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        const auto& at = event.position;
        const auto place = store::Bind::key(event.place);
        if (event.type == kSignUpMade) {
            const Uuid session = TRY(fields.uuid("session"));
            const auto told = TRY(read_told(fields));
            return db.run(
                kMake, place, event.id, session, event.person, TRY(fields.integer("seats", 1, kSeatsMax)),
                TRY(fields.text_or_none("consent", 20)).value_or(kFirstConsent),
                TRY(fields.text_or_none("language", 10)).value_or(""), told.appointment.starts_at,
                store::Bind::key(told.appointment.where), told.to_wait, event.clock, at.stream, at.seq);
        }
        const Uuid id = TRY(fields.uuid("signUp"));
        if (event.type == kSignUpCancelled) return db.run(kCancel, place, id);
        return db.run(kMeet, place, id, store::Bind::key(event.person), event.clock, at.stream, at.seq);
    }
};

SignUp read_sign_up(const store::Rows& rows) {
    SignUp one{
        rows.uuid(0),        rows.uuid(1), rows.uuid(2), rows.uuid(3), static_cast<int>(rows.integer(4)),
        rows.integer(5) != 0};
    if (!rows.is_null(6)) one.name = std::string(rows.text(6));
    if (!rows.is_null(7)) one.phone = std::string(rows.text(7));
    if (!rows.is_null(8)) one.email = std::string(rows.text(8));
    one.consent = std::string(rows.text(9));
    one.language = std::string(rows.text(10));
    one.told = {rows.integer(11), rows.uuid(12)};
    one.told_to_wait = rows.integer(13) != 0;
    one.made_ms = rows.integer(14) >> kClockShift;
    return one;
}

Result<> put_name(store::Connection& db, const Session& session, const Coming& coming) {
    return db.run(kPut, store::Bind::key(session.place), coming.id, coming.name, coming.phone, coming.email,
                  session.ends_at() + kSignUpKeptDays * kDayMs);
}

// `waiting`: the number on the waiting list, as they are told now.
json::object made_body(const Session& session, const Coming& coming, int waiting, const char* by) {
    const auto appointment = session.appointment();
    json::object body{
        {"session", session.id.text()},
        {"seats", coming.seats},
        {"by", by},
        {"consent", coming.consent},
        {"told",
         {{"startsAt", appointment.starts_at}, {"where", appointment.where.text()}, {"waiting", waiting}}}};
    if (!coming.language.empty()) body["language"] = coming.language;
    return body;
}

// One more on the list: their number among those who wait, 0 where they have a place. kConflict where the
// session takes nobody.
Result<int> require_open(store::Connection& db, const Session& session, int seats) {
    if (session.cancelled) return Error{Code::kConflict, "this session is called off", "session"};
    auto list = TRY(load_sign_ups(db, session));
    list.push_back({});
    list.back().seats = seats;
    give_places(list, session.places());
    const int waiting = list.back().waiting;
    if (waiting <= static_cast<int>(kWaitingMax)) return waiting;
    return Error{Code::kConflict, "the waiting list of this session is as long as it may be", "session"};
}

Result<log::Receipt> make(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const Uuid id = TRY(fields.uuid("session"));
    const auto session = TRY(find_session(asked.writing.db, id));
    if (!session)
        return Error{Code::kNotFound, "no session has this id", fields.where("session"),
                     "send the session first"};
    TRY(access::require_within(asked.actor, session->place, asked.tree, asked.today));
    const int seats = static_cast<int>(TRY(fields.integer("seats", 1, kSeatsMax)));
    const int waiting = TRY(require_open(asked.writing.db, *session, seats));
    log::Event event = item.event(asked.actor);
    event.place = session->place;
    Coming coming{item.id, seats};
    coming.consent = TRY(consent_asked(fields));
    event.body = made_body(*session, coming, waiting, "companion");
    if (const auto person = TRY(fields.uuid_or_none("person"))) {
        TRY(people::require_person(asked, *person, fields.where("person")));
        event.person = *person;
    } else {
        TRY(put_name(asked.writing.db, *session, TRY(parse_coming(TRY(item.secrets()), item.id, seats))));
    }
    return asked.writing.append(std::move(event));
}

// The sign-up that a record is about, in a place of whoever records.
Result<SignUp> asked_sign_up(const Asked& asked, const Fields& fields) {
    auto found = TRY(find_sign_up(asked.writing.db, TRY(fields.uuid("signUp"))));
    if (!found)
        return Error{Code::kNotFound, "nobody signed up under this id", fields.where("signUp"),
                     "send the sign-up first"};
    TRY(access::require_within(asked.actor, found->place, asked.tree, asked.today));
    return std::move(*found);
}

Result<log::Receipt> cancel(Asked& asked, const Item& item) {
    const auto of = TRY(asked_sign_up(asked, TRY(item.fields())));
    TRY(asked.writing.db.run(kForget, store::Bind::key(of.place), of.id));
    log::Event event = item.event(asked.actor);
    event.place = of.place;
    event.body = {{"signUp", of.id.text()}};
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> meet(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto of = TRY(asked_sign_up(asked, fields));
    log::Event event = item.event(asked.actor);
    event.person = TRY(fields.uuid("person"));
    TRY(people::require_person(asked, event.person, fields.where("person")));
    TRY(asked.writing.db.run(kForget, store::Bind::key(of.place), of.id));
    event.place = of.place;
    event.body = {{"signUp", of.id.text()}};
    return asked.writing.append(std::move(event));
}

}  // namespace

std::unique_ptr<log::Projection> make_sign_ups_projection() { return std::make_unique<SignUpsProjection>(); }

int give_places(std::vector<SignUp>& list, std::optional<int> capacity) {
    int taken = 0, waiting = 0;
    for (auto& one : list) {
        if (one.cancelled) continue;
        if (waiting > 0 || (capacity && taken + one.seats > *capacity))
            one.waiting = ++waiting;
        else
            taken += one.seats;
    }
    return taken;
}

Result<std::vector<SignUp>> load_sign_ups(store::Connection& db, const Session& session) {
    static const std::string sql =
        fmt::format("{} WHERE s.session = $1 ORDER BY s.clock, s.stream, s.seq", kRead);
    std::vector<SignUp> list;
    auto rows = TRY(db.query(sql.c_str(), session.id));
    while (TRY(rows.next())) list.push_back(read_sign_up(rows));
    give_places(list, session.places());
    return list;
}

Result<std::vector<SignUp>> sign_ups_of(store::Connection& db, const Uuid& person) {
    static const std::string sql = fmt::format("{} WHERE s.person = $1", kRead);
    std::vector<SignUp> list;
    auto rows = TRY(db.query(sql.c_str(), person));
    while (TRY(rows.next())) list.push_back(read_sign_up(rows));
    return list;
}

Result<std::optional<SignUp>> find_sign_up(store::Connection& db, const Uuid& id) {
    static const std::string sql = fmt::format("{} WHERE s.sign_up = $1", kRead);
    auto rows = TRY(db.query(sql.c_str(), id));
    if (!TRY(rows.next())) return std::optional<SignUp>();
    return std::optional(read_sign_up(rows));
}

bool is_email(std::string_view text) {
    const size_t at = text.find('@');
    if (at == 0 || at == text.npos || at + 1 == text.size() || text.find('@', at + 1) != text.npos)
        return false;
    const auto is_plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("@.!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
    };
    return text.size() <= kEmailMax && std::all_of(text.begin(), text.end(), is_plain);
}

Result<std::vector<Uuid>> sessions_with_sign_ups(store::Connection& db, int64_t from) {
    std::vector<Uuid> sessions;
    auto rows = TRY(db.query(kAhead, from));
    while (TRY(rows.next())) sessions.push_back(rows.uuid(0));
    return sessions;
}

Result<Coming> parse_coming(const Fields& secrets, const Uuid& id, int seats) {
    Coming coming{id, seats};
    coming.name = normalise_vietnamese(TRY(secrets.text("name", 1, 120)));
    if (coming.name.empty()) return invalid("a name is needed here", secrets.where("name"));
    coming.phone = TRY(secrets.text_or_none("phone", 40));
    if (coming.phone && coming.phone->empty()) coming.phone.reset();
    if (coming.phone && !is_phone(*coming.phone, 1))
        return invalid("this is no phone number", secrets.where("phone"), "write it with digits");
    coming.email = TRY(secrets.text_or_none("email", kEmailMax));
    if (coming.email && coming.email->empty()) coming.email.reset();
    if (coming.email && !is_email(*coming.email))
        return invalid("this is no e-mail address", secrets.where("email"), "for example hoa@example.vn");
    return coming;
}

Result<std::string> consent_asked(const Fields& fields) {
    const auto given = TRY(fields.text_or_none("consent", 20))
    .value_or(kFirstConsent);
    if (given == kFirstConsent || given == kSignUpConsent) return given;
    return invalid("these words are not known", fields.where("consent"),
                   fmt::format("say {}, as people read them", kSignUpConsent));
}

Result<> sign_up(log::Writing& writing, const Session& session, const Coming& coming) {
    if (TRY(writing.find(coming.id))) return {};
    if (session.ends_at() <= writing.now_ms) return Error{Code::kConflict, "this session is over", "session"};
    const int waiting = TRY(require_open(writing.db, session, coming.seats));
    TRY(put_name(writing.db, session, coming));
    log::Event event;
    event.id = coming.id;
    event.type = kSignUpMade;
    event.occurred_at = writing.now_ms;
    event.place = session.place;
    event.body = made_body(session, coming, waiting, "page");
    TRY(writing.append(std::move(event)));
    return {};
}

Result<> cancel_sign_up(log::Writing& writing, const SignUp& of) {
    TRY(writing.db.run(kForget, store::Bind::key(of.place), of.id));
    log::Event event;
    event.id = make_uuid_v8("sign-up cancelled " + of.id.text());
    event.type = kSignUpCancelled;
    event.occurred_at = writing.now_ms;
    event.place = of.place;
    event.body = {{"signUp", of.id.text()}};
    TRY(writing.append(std::move(event)));
    return {};
}

Result<> expire_sign_ups(log::Log& log) {
    return log.run([](log::Writing& writing) { return writing.db.run(kExpire, writing.now_ms); });
}

void add_sign_up_commands(access::Commands& commands) {
    using access::Right;
    commands.add(kSignUpMade, Right::kRecord, make);
    commands.add(kSignUpCancelled, Right::kRecord, cancel);
    commands.add(kSignUpMet, Right::kRecord, meet);
}

}  // namespace domdom::fieldwork
