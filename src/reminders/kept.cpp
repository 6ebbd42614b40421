#include "reminders/kept.h"

#include <array>

namespace domdom::reminders {

namespace {

constexpr const char* kLoad =
    "SELECT sign_up, number, kind, starts_at, held_at, claimed_at, state, next_at, tries FROM reminder"
    " WHERE session = $1 ORDER BY sign_up, number";
constexpr const char* kClaim =
    "INSERT INTO reminder (sign_up, number, session, kind, starts_at, held_at, claimed_at, state, next_at, "
    "tries)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (sign_up, number) DO NOTHING";
constexpr const char* kSettle =
    "UPDATE reminder SET state = $3, next_at = $4, tries = $5 WHERE sign_up = $1 AND number = $2";
constexpr const char* kWaiting =
    "SELECT COUNT(*) FROM reminder WHERE starts_at > $1 AND (state = 'failed' OR (state = 'in-hand' AND"
    " next_at <= $1))";
constexpr const char* kExpire = "DELETE FROM reminder WHERE starts_at < $1";
constexpr int64_t kDayMs = 86'400'000;
constexpr std::array kKinds{Kind::kEve, Kind::kMoved, Kind::kCalledOff, Kind::kPlace};
constexpr std::array kStates{State::kInHand, State::kFailed, State::kSent, State::kRefused, State::kDropped};

template <typename Value, size_t kCount>
Result<Value> named(const std::array<Value, kCount>& values, std::string_view name) {
    for (const Value value : values)
        if (name_of(value) == name) return value;
    return Error{Code::kInternal, "a reminder is of no known kind or state", std::string(name)};
}

Result<Said> read_said(const store::Rows& rows) {
    Said said;
    said.number = rows.integer(1);
    said.kind = TRY(named(kKinds, rows.text(2)));
    said.of = {rows.integer(3), rows.uuid(4)};
    said.claimed_ms = rows.integer(5);
    said.state = TRY(named(kStates, rows.text(6)));
    said.next_ms = rows.integer(7);
    said.tries = static_cast<int>(rows.integer(8));
    return said;
}

}  // namespace

Result<SaidOf> load_said(store::Connection& db, const Uuid& session) {
    SaidOf said;
    auto rows = TRY(db.query(kLoad, session));
    while (TRY(rows.next())) said[rows.uuid(0)].push_back(TRY(read_said(rows)));
    return said;
}

Result<bool> claim(store::Connection& db, const fieldwork::SignUp& one, const Said& said) {
    TRY(db.run(kClaim, one.id, said.number, one.session, name_of(said.kind), said.of.starts_at,
               store::Bind::key(said.of.where), said.claimed_ms, name_of(said.state), said.next_ms,
               said.tries));
    return db.changed() > 0;
}

Result<> settle(store::Connection& db, const Uuid& sign_up, const Said& said) {
    return db.run(kSettle, sign_up, said.number, name_of(said.state), said.next_ms, said.tries);
}

Result<int64_t> count_waiting(store::Connection& db, int64_t now_ms) {
    return db.integer_or(0, kWaiting, now_ms);
}

Result<> expire_reminders(log::Log& log) {
    return log.run([](log::Writing& writing) {
        return writing.db.run(kExpire, writing.now_ms - fieldwork::kSignUpKeptDays * kDayMs);
    });
}

}  // namespace domdom::reminders
