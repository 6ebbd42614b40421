// The tables that are not computed from events: the log itself, the register, accounts. Changed only by
// adding a numbered step; a step that has shipped is never edited. Projections keep their own tables
// (log/projection.h).
#pragma once

#include "store/connection.h"

namespace domdom::store {

// Brings a store up to this program's schema, in one transaction. kNewerStore when it is already beyond it.
Result<> migrate(Connection& db, int64_t now_ms);
int64_t newest_migration();

}  // namespace domdom::store
