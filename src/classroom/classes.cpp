#include "classroom/classes.h"

#include <fmt/format.h>
#include <sodium.h>

#include "classroom/classroom.h"

namespace domdom::classroom {

namespace {

#define DOMDOM_CLASS "classroom, code, place, account, session, course, lesson, page, opened_at, version"
#define DOMDOM_SEAT \
    "classroom, number, person, called, page, hand, scenario, level, presses, slips, hints, ended, moved_at"

constexpr const char* kOpen = "SELECT " DOMDOM_CLASS " FROM classroom ORDER BY opened_at DESC, classroom";
constexpr const char* kFind = "SELECT " DOMDOM_CLASS " FROM classroom WHERE classroom = $1";
constexpr const char* kFindByCode = "SELECT " DOMDOM_CLASS " FROM classroom WHERE code = $1";
constexpr const char* kSeats =
    "SELECT " DOMDOM_SEAT " FROM classroom_seat WHERE classroom = $1 ORDER BY number";
constexpr const char* kFindSeat = "SELECT " DOMDOM_SEAT " FROM classroom_seat WHERE token = $1";

constexpr const char* kLed = "SELECT COUNT(*) FROM classroom WHERE account = $1";
constexpr const char* kInsert =
    "INSERT INTO classroom (" DOMDOM_CLASS ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)";
constexpr const char* kMove =
    "UPDATE classroom SET course = $2, lesson = $3, page = $4, version = version + 1 WHERE classroom = $1";
constexpr const char* kTouch = "UPDATE classroom SET version = version + 1 WHERE classroom = $1";
constexpr const char* kEnd = "DELETE FROM classroom WHERE classroom = $1";
constexpr const char* kEndSeats = "DELETE FROM classroom_seat WHERE classroom = $1";
constexpr const char* kExpireSeats =
    "DELETE FROM classroom_seat WHERE classroom IN (SELECT classroom FROM classroom WHERE opened_at < $1)";
constexpr const char* kExpire = "DELETE FROM classroom WHERE opened_at < $1";
constexpr const char* kTake =
    "INSERT INTO classroom_seat (classroom, number, token, person, called, page, hand, presses, slips, "
    "hints, "
    "moved_at) VALUES ($1, $2, $3, $4, $5, 1, 0, 0, 0, 0, $6)";
constexpr const char* kReport =
    "UPDATE classroom_seat SET person = $2, page = $3, hand = $4, scenario = $5, level = $6, presses = $7,"
    " slips = $8, hints = $9, ended = $10, moved_at = $11 WHERE token = $1";
constexpr const char* kLeave = "DELETE FROM classroom_seat WHERE token = $1";

std::string text_or_empty(const store::Rows& rows, int column) {
    return rows.is_null(column) ? std::string() : std::string(rows.text(column));
}

Uuid uuid_or_nil(const store::Rows& rows, int column) {
    return rows.is_null(column) ? Uuid{} : rows.uuid(column);
}

Class read_class(const store::Rows& rows) {
    return {.id = rows.uuid(0),
            .place = rows.uuid(2),
            .account = rows.uuid(3),
            .session = uuid_or_nil(rows, 4),
            .code = std::string(rows.text(1)),
            .spot = {std::string(rows.text(5)), std::string(rows.text(6)), static_cast<int>(rows.integer(7))},
            .opened_at = rows.integer(8),
            .version = rows.integer(9)};
}

Seat read_seat(const store::Rows& rows) {
    Seat seat{.of = rows.uuid(0),
              .number = static_cast<int>(rows.integer(1)),
              .person = uuid_or_nil(rows, 2),
              .called = text_or_empty(rows, 3),
              .report = {static_cast<int>(rows.integer(4)), rows.integer(5) != 0, std::nullopt},
              .moved_at = rows.integer(12)};
    if (!rows.is_null(6))
        seat.report.practising =
            Practising{std::string(rows.text(6)),          text_or_empty(rows, 7),
                       static_cast<int>(rows.integer(8)),  static_cast<int>(rows.integer(9)),
                       static_cast<int>(rows.integer(10)), text_or_empty(rows, 11)};
    return seat;
}

std::optional<std::string> some(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

// Digits, since they are read out to a room and typed on any keyboard.
Result<std::string> free_code(store::Connection& db) {
    for (;;) {
        std::string code = fmt::format("{:06}", randombytes_uniform(1'000'000));
        if (!TRY(find_class_by_code(db, code))) return code;
    }
}

// A wrong press is no progress, and neither is a raised hand.
bool got_on(const Report& before, const Report& now) {
    if (before.page != now.page) return true;
    if (before.practising == now.practising || !now.practising) return false;
    const auto& is = *now.practising;
    return !before.practising || before.practising->scenario != is.scenario ||
           before.practising->level != is.level || before.practising->ended != is.ended || is.slips == 0;
}

}  // namespace

Result<std::vector<Class>> open_classes(store::Connection& db) {
    std::vector<Class> all;
    auto rows = TRY(db.query(kOpen));
    while (TRY(rows.next())) all.push_back(read_class(rows));
    return all;
}

Result<std::optional<Class>> find_class(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kFind, id));
    if (!TRY(rows.next())) return std::optional<Class>();
    return std::optional(read_class(rows));
}

Result<std::optional<Class>> find_class_by_code(store::Connection& db, std::string_view code) {
    auto rows = TRY(db.query(kFindByCode, code));
    if (!TRY(rows.next())) return std::optional<Class>();
    return std::optional(read_class(rows));
}

Result<std::vector<Seat>> seats_of(store::Connection& db, const Uuid& id) {
    std::vector<Seat> all;
    auto rows = TRY(db.query(kSeats, id));
    while (TRY(rows.next())) all.push_back(read_seat(rows));
    return all;
}

Result<std::optional<Seat>> find_seat(store::Connection& db, std::string_view digest) {
    auto rows = TRY(db.query(kFindSeat, store::Bind::blob(digest)));
    if (!TRY(rows.next())) return std::optional<Seat>();
    return std::optional(read_seat(rows));
}

Result<> open_class(log::Writing& writing, Class& made) {
    auto& db = writing.db;
    if (TRY(db.integer_or(0, kLed, made.account)) >= static_cast<int64_t>(kOpenMax))
        return Error{Code::kConflict,
                     fmt::format("you already lead {} classes", kOpenMax),
                     {},
                     "end one of them first"};
    made.code = TRY(free_code(db));
    made.opened_at = writing.now_ms;
    made.version = 1;
    return db.run(kInsert, made.id, made.code, made.place, made.account, made.session, made.spot.course,
                  made.spot.lesson, made.spot.page, made.opened_at);
}

Result<> move_class(log::Writing& writing, const Uuid& id, const Spot& spot) {
    return writing.db.run(kMove, id, spot.course, spot.lesson, spot.page);
}

Result<> end_class(log::Writing& writing, const Uuid& id) {
    TRY(writing.db.run(kEndSeats, id));
    return writing.db.run(kEnd, id);
}

Result<Seat> take_seat(log::Writing& writing, const Uuid& id, std::string_view digest, const Uuid& person,
                       const std::string& called) {
    const auto taken = TRY(seats_of(writing.db, id));
    if (taken.size() >= kSeatsMax)
        return Error{Code::kConflict, fmt::format("{} phones are in this class already", kSeatsMax), "code",
                     "share a phone with a neighbour"};
    Seat seat;
    seat.of = id;
    seat.number = 1;
    seat.person = person;
    seat.called = called;
    seat.moved_at = writing.now_ms;
    for (const auto& one : taken)
        if (one.number == seat.number) ++seat.number;
    TRY(writing.db.run(kTake, id, seat.number, store::Bind::blob(digest), person, some(called),
                       writing.now_ms));
    TRY(writing.db.run(kTouch, id));
    return seat;
}

Result<> report(log::Writing& writing, std::string_view digest, const Uuid& person, const Report& report) {
    const auto seat = TRY(find_seat(writing.db, digest));
    if (!seat) return Error{Code::kNotFound, "this class has ended"};
    const auto& doing = report.practising;
    const Practising none;
    const auto& is = doing ? *doing : none;
    const int64_t moved_at = got_on(seat->report, report) ? writing.now_ms : seat->moved_at;
    TRY(writing.db.run(kReport, store::Bind::blob(digest), person, report.page, report.hand,
                       some(is.scenario), some(is.level), is.presses, is.slips, is.hints, some(is.ended),
                       moved_at));
    return writing.db.run(kTouch, seat->of);
}

Result<> leave_seat(log::Writing& writing, std::string_view digest) {
    const auto seat = TRY(find_seat(writing.db, digest));
    if (!seat) return {};
    TRY(writing.db.run(kLeave, store::Bind::blob(digest)));
    return writing.db.run(kTouch, seat->of);
}

Result<> expire_classes(log::Log& log) {
    return log.run([](log::Writing& writing) -> Result<> {
        TRY(writing.db.run(kExpireSeats, writing.now_ms - kLastsMs));
        return writing.db.run(kExpire, writing.now_ms - kLastsMs);
    });
}

}  // namespace domdom::classroom
