// The tables that are not computed from events: the log itself, the register, accounts. Changed only by
// adding a numbered step; a step that has shipped is never edited. Projections keep their own tables
// (log/projection.h).
#pragma once

#include <string>

#include "store/connection.h"

namespace domdom::store {

// Brings a store up to this program's schema, in one transaction. kNewerStore when it is already beyond it.
Result<> migrate(Connection& db, int64_t now_ms);
int64_t newest_migration();
// A database of some other program is not touched; `file` is the name that the error carries.
Result<> refuse_foreign(Connection& db, const std::string& file);
Result<> refuse_newer(Connection& db, const std::string& file);
// As refuse_foreign, and an empty or a newer store is refused too: what can be read without migrating.
Result<> check_readable(Connection& db, const std::string& file);

}  // namespace domdom::store
