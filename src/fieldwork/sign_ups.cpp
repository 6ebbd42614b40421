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
)";
// One that reached two hubs has the place in the list that it had first.
constexpr const char* kMake =
    "INSERT INTO sign_up (place, sign_up, session, person, seats, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (place, sign_up) DO UPDATE SET"
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
    " CASE WHEN c.sign_up IS NULL THEN 0 ELSE 1 END, r.name, r.phone FROM sign_up AS s"
    " LEFT JOIN sign_up_cancelled AS c ON c.place = s.place AND c.sign_up = s.sign_up"
    " LEFT JOIN sign_up_met AS m ON m.place = s.place AND m.sign_up = s.sign_up"
    " LEFT JOIN register_sign_up AS r ON r.commune = s.place AND r.sign_up = s.sign_up";
constexpr const char* kPut =
    "INSERT INTO register_sign_up (commune, sign_up, name, phone, expires_at) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (commune, sign_up) DO NOTHING";
constexpr const char* kForget = "DELETE FROM register_sign_up WHERE commune = $1 AND sign_up = $2";
constexpr const char* kExpire = "DELETE FROM register_sign_up WHERE expires_at < $1";
constexpr size_t kWaitingMax = 500;
constexpr int64_t kMinuteMs = 60'000, kDayMs = 86'400'000;

class SignUpsProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "sign-ups"; }
    int version() const override { return 2; }
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
            return db.run(kMake, place, event.id, session, event.person,
                          TRY(fields.integer("seats", 1, kSeatsMax)), event.clock, at.stream, at.seq);
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
    return one;
}

int64_t end_of(const Session& session) { return session.starts_at + session.minutes * kMinuteMs; }

Result<> put_name(store::Connection& db, const Session& session, const Coming& coming) {
    return db.run(kPut, store::Bind::key(session.place), coming.id, coming.name, coming.phone,
                  end_of(session) + kSignUpKeptDays * kDayMs);
}

json::object made_body(const Uuid& session, int seats, const char* by) {
    return {{"session", session.text()}, {"seats", seats}, {"by", by}, {"consent", kSignUpConsent}};
}

Result<> require_open(store::Connection& db, const Session& session) {
    if (session.cancelled) return Error{Code::kConflict, "this session is called off", "session"};
    const auto list = TRY(load_sign_ups(db, session));
    if (std::count_if(list.begin(), list.end(), [](const SignUp& one) { return one.waiting > 0; }) <
        static_cast<std::ptrdiff_t>(kWaitingMax))
        return {};
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
    TRY(require_open(asked.writing.db, *session));
    const int seats = static_cast<int>(TRY(fields.integer("seats", 1, kSeatsMax)));
    log::Event event = item.event(asked.actor);
    event.place = session->place;
    event.body = made_body(id, seats, "companion");
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

Result<Coming> parse_coming(const Fields& secrets, const Uuid& id, int seats) {
    Coming coming { id, normalise_vietnamese(TRY(secrets.text("name", 1, 120))), {}, seats };
    if (coming.name.empty()) return invalid("a name is needed here", secrets.where("name"));
    coming.phone = TRY(secrets.text_or_none("phone", 40));
    if (coming.phone && coming.phone->empty()) coming.phone.reset();
    if (coming.phone && !is_phone(*coming.phone, 1))
        return invalid("this is no phone number", secrets.where("phone"), "write it with digits");
    return coming;
}

Result<> sign_up(log::Writing& writing, const Session& session, const Coming& coming) {
    if (TRY(writing.find(coming.id))) return {};
    if (end_of(session) <= writing.now_ms) return Error{Code::kConflict, "this session is over", "session"};
    TRY(require_open(writing.db, session));
    TRY(put_name(writing.db, session, coming));
    log::Event event;
    event.id = coming.id;
    event.type = kSignUpMade;
    event.occurred_at = writing.now_ms;
    event.place = session.place;
    event.body = made_body(session.id, coming.seats, "page");
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
