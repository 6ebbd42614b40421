#include "people/register.h"

#include "base/text.h"

namespace domdom::people {

namespace {

constexpr const char* kPut =
    "INSERT INTO register_person (person, name, folded, phone, note, version, changed_at) VALUES ($1, $2, "
    "$3, $4, $5, 1, $6)"
    " ON CONFLICT (person) DO UPDATE SET name = excluded.name, folded = excluded.folded, phone = "
    "excluded.phone,"
    " note = excluded.note, version = register_person.version + 1, changed_at = excluded.changed_at";
constexpr const char* kFind = "SELECT name, phone, note FROM register_person WHERE person = $1";
constexpr const char* kForgetWords = "DELETE FROM register_word WHERE person = $1";
constexpr const char* kPutWord = "INSERT INTO register_word (word, person) VALUES ($1, $2)";
constexpr const char* kErase[] = {
    "DELETE FROM register_person WHERE person = $1",
    kForgetWords,
    "DELETE FROM register_visit WHERE person = $1",
    "DELETE FROM register_trace WHERE person = $1",
    "DELETE FROM card WHERE person = $1",
    "DELETE FROM session WHERE person = $1",
};
constexpr const char* kRemember =
    "INSERT INTO erasure (person, erased_at) VALUES ($1, $2) ON CONFLICT (person) DO NOTHING";

}  // namespace

Result<> put_entry(store::Connection& db, const Uuid& person, const Entry& entry, int64_t now_ms) {
    TRY(db.run(kPut, person, entry.name, fold_vietnamese(entry.name), entry.phone, entry.note, now_ms));
    TRY(db.run(kForgetWords, person));
    for (const auto& word : fold_words(entry.name)) TRY(db.run(kPutWord, word, person));
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

Result<> erase_entry(store::Connection& db, const Uuid& person, int64_t now_ms) {
    for (const char* sql : kErase) TRY(db.run(sql, person));
    return db.run(kRemember, person, now_ms);
}

}  // namespace domdom::people
