// The register: names, phone numbers and notes, keyed by the person's id. Deletable, and never in the log.
//
// Finding: each word of the folded name is a row; a search needs every word, the last one as a prefix.
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

// Keeps the newest: an entry that is there already is replaced.
Result<> put_entry(store::Connection& db, const Uuid& person, const Entry& entry, int64_t now_ms);
Result<std::optional<Entry>> find_entry(store::Connection& db, const Uuid& person);
// Name, words, notes of visits, practice traces: everything the store knows by this person's id outside of
// the log. Remembers the erasure, so that a restored backup can apply it again.
Result<> erase_entry(store::Connection& db, const Uuid& person, int64_t now_ms);

}  // namespace domdom::people
