#include "people/register.h"

#include "base/text.h"

namespace domdom::people {

namespace {

constexpr const char* kPut =
    "INSERT INTO register_person (commune, person, name, folded, phone, note, version, changed_at)"
    " VALUES ($1, $2, $3, $4, $5, $6, 1, $7)"
    " ON CONFLICT (commune, person) DO UPDATE SET name = excluded.name, folded = excluded.folded, phone = "
    "excluded.phone,"
    " note = excluded.note, version = register_person.version + 1, changed_at = excluded.changed_at";
constexpr const char* kFind = "SELECT name, phone, note FROM register_person WHERE person = $1";
constexpr const char* kForgetWords = "DELETE FROM register_word WHERE person = $1";
constexpr const char* kPutWord = "INSERT INTO register_word (commune, word, person) VALUES ($1, $2, $3)";
constexpr const char* kFollow[] = {
    "UPDATE register_person SET commune = $1 WHERE person = $2",
    "UPDATE register_word SET commune = $1 WHERE person = $2",
    "UPDATE register_visit SET commune = $1 WHERE person = $2",
    "UPDATE register_trace SET commune = $1 WHERE person = $2",
    "UPDATE register_resident SET commune = $1 WHERE person = $2",
    "UPDATE register_request SET commune = $1 WHERE person = $2",
    "UPDATE register_mandate SET commune = $1 WHERE person = $2",
    "UPDATE register_mandate_act SET commune = $1 WHERE person = $2",
};
// An empty commune comes before every id.
constexpr const char* kUnsettled = "SELECT COUNT(*) FROM register_person WHERE commune < $1";
constexpr const char* kNextUnsettled =
    "SELECT person.person, person.commune FROM register_person JOIN person"
    " ON person.person = register_person.person WHERE register_person.commune < $1 LIMIT 500";
constexpr const char* kErase[] = {
    "DELETE FROM register_person WHERE person = $1",
    kForgetWords,
    "DELETE FROM register_visit WHERE person = $1",
    "DELETE FROM register_trace WHERE person = $1",
    // With nobody else behind it, a door says who lived there.
    "DELETE FROM register_household WHERE household IN (SELECT household FROM register_resident WHERE person "
    "= $1)"
    " AND household NOT IN (SELECT household FROM register_resident WHERE person <> $1)",
    "DELETE FROM register_resident WHERE person = $1",
    "DELETE FROM register_request WHERE person = $1",
    "DELETE FROM register_mandate WHERE person = $1",
    "DELETE FROM register_mandate_act WHERE person = $1",
    "DELETE FROM register_identity WHERE person = $1",
    "DELETE FROM register_code WHERE person = $1",
    "DELETE FROM import_row WHERE person = $1",
    "DELETE FROM card WHERE person = $1",
    "DELETE FROM session WHERE person = $1",
    "DELETE FROM calendar_key WHERE person = $1",
    "UPDATE classroom_seat SET person = NULL, called = NULL WHERE person = $1",
};
constexpr const char* kRemember =
    "INSERT INTO erasure (person, erased_at) VALUES ($1, $2) ON CONFLICT (person) DO NOTHING";

struct Homeless {
    Uuid person, home;
};
Result<std::vector<Homeless>> next_unsettled(store::Connection& db) {
    std::vector<Homeless> found;
    auto rows = TRY(db.query(kNextUnsettled, store::Bind::key(kNil)));
    while (TRY(rows.next())) found.push_back({rows.uuid(0), rows.uuid(1)});
    return found;
}

}  // namespace

Result<> put_entry(store::Connection& db, const Uuid& home, const Uuid& person, const Entry& entry,
                   int64_t now_ms) {
    TRY(db.run(kPut, home, person, entry.name, fold_vietnamese(entry.name), entry.phone, entry.note, now_ms));
    TRY(db.run(kForgetWords, person));
    for (const auto& word : fold_words(entry.name)) TRY(db.run(kPutWord, home, word, person));
    return {};
}

Result<> move_entry(store::Connection& db, const Uuid& home, const Uuid& person) {
    for (const char* sql : kFollow) TRY(db.run(sql, home, person));
    return {};
}

Result<bool> is_settled(store::Connection& db) {
    const int64_t unsettled = TRY(db.integer_or(0, kUnsettled, store::Bind::key(kNil)));
    return unsettled == 0;
}

Result<> settle_register(store::Connection& db) {
    for (auto found = TRY(next_unsettled(db)); !found.empty(); found = TRY(next_unsettled(db)))
        for (const auto& [person, home] : found) TRY(move_entry(db, home, person));
    return {};
}

Result<std::optional<Entry>> find_entry(store::Connection& db, const Uuid& person) {
    auto rows = TRY(db.query(kFind, person));
    if (!TRY(rows.next())) return std::optional<Entry>{};
    Entry entry{std::string(rows.text(0)), std::nullopt, std::nullopt};
    if (!rows.is_null(1)) entry.phone = std::string(rows.text(1));
    if (!rows.is_null(2)) entry.note = std::string(rows.text(2));
    return std::optional<Entry>{std::move(entry)};
}

Result<> forget_entry(store::Connection& db, const Uuid& person) {
    for (const char* sql : kErase) TRY(db.run(sql, person));
    return {};
}

Result<> erase_entry(store::Connection& db, const Uuid& person, int64_t now_ms) {
    TRY(forget_entry(db, person));
    return db.run(kRemember, person, now_ms);
}

}  // namespace domdom::people
