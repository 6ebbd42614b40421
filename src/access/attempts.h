// Failed sign-ins: counted per name and per address, locked out for longer and longer. Successes are never
// limited.
//
// Kept in the store, so that a restart does not help. Subjects are folded into a bounded number of buckets:
// invented names cannot fill the disk, and whether a name exists does not show.
#pragma once

#include <string>
#include <vector>

#include "log/log.h"

namespace domdom::access {

struct Attempt {
    std::vector<std::string> subjects;  // buckets
};
// What an address is counted as. A household has a whole /64 of IPv6, which must not give it a new address for
// every guess; IPv4 is itself.
std::string network_of(std::string_view peer);
Attempt make_attempt(std::string_view kind, std::string_view name, std::string_view peer);
// Of what has no name of its own: counted by the address alone, apart from sign-ins, and forgiven by a
// success.
Attempt make_attempt(std::string_view kind, std::string_view peer);

// kTooMany while one of the subjects is locked.
Result<> check_not_locked(store::Connection& db, const Attempt& attempt, int64_t now_ms);
Result<> record_failure(store::Connection& db, const Attempt& attempt, int64_t now_ms);
// A success forgives the name, not the address: whoever owns one account must not guess others for free.
Result<> record_success(store::Connection& db, const Attempt& attempt);

}  // namespace domdom::access
