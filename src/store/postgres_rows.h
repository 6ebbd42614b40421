// Rows as libpq gives them, in binary. Private to this folder.
#pragma once

#include <libpq-fe.h>

#include <functional>
#include <memory>

#include "store/connection.h"

namespace domdom::store {

// Types by their number in pg_type.
inline constexpr Oid kBytea = 17, kInt8 = 20, kText = 25, kFloat8 = 701;

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, ClearResult>;

// Rows that an INSERT, UPDATE or DELETE changed.
int64_t rows_changed(PGresult* result);

// Reads the columns of one row.
class PostgresRow : public Statement {
  public:
    int64_t integer(int column) const override;
    double real(int column) const override;
    std::string_view bytes(int column) const override;
    bool is_null(int column) const override { return PQgetisnull(result_.get(), row_, column) == 1; }
    bool is_integer(int column) const override { return PQftype(result_.get(), column) == kInt8; }
    int columns() const override { return PQnfields(result_.get()); }

  protected:
    PostgresResult result_;
    int row_ = -1;
};

// A whole answer, kept; other statements may run meanwhile.
class PostgresRows final : public PostgresRow {
  public:
    Statement* hold(PostgresResult result) {
        result_ = std::move(result);
        row_ = -1;
        return this;
    }
    bool busy() const { return result_ != nullptr; }
    Result<bool> step() override { return ++row_ < PQntuples(result_.get()); }
    void release() override { result_.reset(); }
};

// Row by row, so that a large table need not fit in memory. Nothing else may run until it is gone.
class PostgresStream final : public PostgresRow {
  public:
    PostgresStream(PGconn* db, std::function<void()> done) : db_(db), done_(std::move(done)) {}
    ~PostgresStream() override { release(); }
    Result<bool> step() override;
    void release() override;

  private:
    PGconn* db_;
    std::function<void()> done_;
};

}  // namespace domdom::store
