#include "helpdesk/register.h"

#include "base/text.h"

namespace domdom::helpdesk {

namespace {

constexpr const char* kPut =
    "INSERT INTO register_request (commune, request, person, name, phone, words, for_whom, asked_at)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (request) DO NOTHING";
constexpr const char* kFind =
    "SELECT name, phone, words, for_whom, answer, person FROM register_request WHERE request = $1";
constexpr const char* kAnswer = "UPDATE register_request SET answer = $2 WHERE request = $1";
constexpr const char* kIdentify = "UPDATE register_request SET person = $3, commune = $1 WHERE request = $2";
constexpr const char* kForget = "DELETE FROM register_request WHERE request = $1";
constexpr const char* kExpire =
    "DELETE FROM register_request WHERE request IN"
    " (SELECT request FROM help_answered WHERE outcome IS NOT NULL AND answered_at < $1)";

std::optional<std::string> text_at(const store::Rows& rows, int column) {
    if (rows.is_null(column)) return std::nullopt;
    return std::string(rows.text(column));
}

Result<std::optional<std::string>> text_or_none(const Fields& fields, std::string_view name, size_t max) {
    auto text = TRY(fields.text_or_none(name, max));
    if (!text) return text;
    auto written = normalise_vietnamese(*text);
    if (written.empty()) return std::optional<std::string>{};
    return std::optional(std::move(written));
}

Result<> check_phone(const std::string& phone, std::string where) {
    if (is_phone(phone)) return {};
    return invalid("this is no phone number", std::move(where), "write it with digits, like 0912 345 678")
        .as("request-phone");
}

}  // namespace

Result<Asker> parse_asker(const Fields& secrets, Wanted wanted) {
    Asker asker;
    asker.name = TRY(text_or_none(secrets, "name", 120));
    asker.phone = TRY(text_or_none(secrets, "phone", 40));
    asker.words = TRY(text_or_none(secrets, "words", 600));
    asker.for_whom = TRY(text_or_none(secrets, "forWhom", 120));
    if (wanted.name && !asker.name)
        return invalid("a name is needed", secrets.where("name"), "write how to call whoever asks")
            .as("request-name");
    if (wanted.phone && !asker.phone)
        return invalid("a phone number is needed", secrets.where("phone"), "write the number to call back")
            .as("request-phone");
    if (asker.phone) TRY(check_phone(*asker.phone, secrets.where("phone")));
    return asker;
}

Result<> put_asker(store::Connection& db, const Uuid& home, const Uuid& request, const Asker& asker,
                   int64_t now_ms) {
    return db.run(kPut, store::Bind::key(home), request, asker.person, asker.name, asker.phone, asker.words,
                  asker.for_whom, now_ms);
}

Result<std::optional<Asker>> find_asker(store::Connection& db, const Uuid& request) {
    auto rows = TRY(db.query(kFind, request));
    if (!TRY(rows.next())) return std::optional<Asker>{};
    return std::optional(Asker{text_at(rows, 0), text_at(rows, 1), text_at(rows, 2), text_at(rows, 3),
                               text_at(rows, 4), rows.uuid(5)});
}

Result<> set_answer(store::Connection& db, const Uuid& request, const std::string& answer) {
    return db.run(kAnswer, request, answer);
}

Result<> set_person(store::Connection& db, const Uuid& home, const Uuid& request, const Uuid& person) {
    return db.run(kIdentify, store::Bind::key(home), request, person);
}

Result<> forget_asker(store::Connection& db, const Uuid& request) { return db.run(kForget, request); }

Result<> expire_requests(log::Log& log) {
    return log.run([](log::Writing& writing) {
        return writing.db.run(kExpire, start_of(date_of(writing.now_ms).plus_days(-kKeptDays)));
    });
}

}  // namespace domdom::helpdesk
