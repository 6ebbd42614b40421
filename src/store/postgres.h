// PostgreSQL 15 behind Connection, over libpq.
//
// A lost connection is kBusy: whatever was under way was not done, or can be sent again. A reader, and a
// writer that begins its turn, connect anew by themselves.
#pragma once

#include <memory>
#include <string>

#include "store/connection.h"

namespace domdom::store {

class PostgresConnection : public Connection {
  public:
    // How often the connection was made, the first time included.
    virtual int64_t times_connected() const = 0;
};

Result<std::unique_ptr<PostgresConnection>> open_postgres(const std::string& address, Access access);

// The address for people: host, port and database; no user, no password.
std::string describe_postgres(const std::string& address);

// What went wrong, from the SQLSTATE of an error; `table` and `rule` may be empty.
Error postgres_error(std::string_view sqlstate, std::string_view table, std::string_view rule);

// PostgreSQL's words for a schema in SQLite's.
std::string translate_schema(const std::string& sql);

}  // namespace domdom::store
