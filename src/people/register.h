// The register: names, phone numbers and notes, keyed by the person's id. Deletable, and never in the log.
//
// Finding: each word of the folded name is a row beside those of the same commune (people/search.cpp).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/uuid.h"
#include "store/connection.h"

namespace domdom::people {

struct Entry {
    std::string name;
    std::optional<std::string> phone, note;
};

// Keeps the newest: an entry that is there already is replaced. `home` is the commune where the person lives
// by the latest record; one who lived elsewhere before was moved first.
Result<> put_entry(store::Connection& db, const Uuid& home, const Uuid& person, const Entry& entry,
                   int64_t now_ms);
// What names a person lies with the commune they live in: to be called where one moves.
Result<> move_entry(store::Connection& db, const Uuid& home, const Uuid& person);
// Whether every entry lies with its commune; those of older versions do not until settle_register.
Result<bool> is_settled(store::Connection& db);
Result<> settle_register(store::Connection& db);
Result<std::optional<Entry>> find_entry(store::Connection& db, const Uuid& person);
// Name, words, notes of visits, practice traces, hashes of ids, rows of lists: everything the store knows by
// this person's id outside of the log.
Result<> forget_entry(store::Connection& db, const Uuid& person);
// The same, and remembers the erasure, so that a restored backup can apply it again.
Result<> erase_entry(store::Connection& db, const Uuid& person, int64_t now_ms);

}  // namespace domdom::people
