// SQLite behind Connection: WAL, synchronous=FULL, one writer and read-only readers.
#pragma once

#include <memory>
#include <string>

#include "store/connection.h"

namespace domdom::store {

// Opens (for kWrite: creates) the database file.
Result<std::unique_ptr<Connection>> open_sqlite(const std::string& file, Access access);

// Moves everything from the write-ahead log into the database and empties the log file, so that nothing
// deleted is left in it. kBusy when a reader was in the way; try again later.
Result<> checkpoint_and_truncate(Connection& connection);

// A consistent copy of the whole database into a new file, while it is in use.
Result<> copy_database(Connection& connection, const std::string& file);

}  // namespace domdom::store
