// National ids, kept as keyed hashes alone: enough to see that two entries are one person, useless to whoever
// finds the table without the store's key. Digits are few: a hash without a key could be tried out in
// minutes.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/uuid.h"
#include "store/store.h"

namespace domdom::people {

// Derived from the key that all servers of a store share.
using IdentityKey = std::array<uint8_t, 32>;
IdentityKey identity_key(const store::Store& store);

// BLAKE2b-256 of the 12 digits (or 9, of an old card); spaces, dots and dashes between them do not matter.
// kInvalid, without the digits, for anything else.
Result<std::string> identity_hash(const IdentityKey& key, std::string_view national_id);

Result<> put_identity(store::Connection& db, const Uuid& person, const std::string& hash);
Result<std::vector<Uuid>> holders_of(store::Connection& db, const std::string& hash);
// Whether some id of this person is known, and it is another one.
Result<bool> has_other_identity(store::Connection& db, const Uuid& person, const std::string& hash);

}  // namespace domdom::people
