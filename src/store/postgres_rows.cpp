#include "store/postgres_rows.h"

#include <bit>
#include <charconv>
#include <cstring>

#include "store/postgres.h"

namespace domdom::store {

namespace {

constexpr Oid kBool = 16, kInt2 = 21, kInt4 = 23;

// Big-endian, as on the wire.
template <typename T>
T read_number(const char* at) {
    T value = 0;
    for (size_t i = 0; i < sizeof(T); ++i)
        value = static_cast<T>((static_cast<uint64_t>(value) << 8) | static_cast<unsigned char>(at[i]));
    return value;
}

}  // namespace

int64_t rows_changed(PGresult* result) {
    if (PQresultStatus(result) != PGRES_COMMAND_OK) return 0;
    const std::string_view text = PQcmdTuples(result);
    int64_t rows = 0;
    std::from_chars(text.data(), text.data() + text.size(), rows);
    return rows;
}

int64_t PostgresRow::integer(int column) const {
    if (is_null(column)) return 0;
    const char* at = PQgetvalue(result_.get(), row_, column);
    const Oid type = PQftype(result_.get(), column);
    if (type == kInt8) return read_number<int64_t>(at);
    if (type == kInt4) return read_number<int32_t>(at);
    if (type == kInt2) return read_number<int16_t>(at);
    // SUM of BIGINT is numeric here: write CAST(SUM(…) AS BIGINT).
    ASSERT(type == kBool);
    return *at;
}

double PostgresRow::real(int column) const {
    if (is_null(column)) return 0;
    ASSERT(PQftype(result_.get(), column) == kFloat8);
    return std::bit_cast<double>(read_number<uint64_t>(PQgetvalue(result_.get(), row_, column)));
}

std::string_view PostgresRow::bytes(int column) const {
    return {PQgetvalue(result_.get(), row_, column),
            static_cast<size_t>(PQgetlength(result_.get(), row_, column))};
}

Result<bool> PostgresStream::step() {
    if (!done_) return false;
    result_.reset(PQgetResult(db_));
    row_ = 0;
    const auto status = PQresultStatus(result_.get());
    if (status == PGRES_SINGLE_TUPLE) return true;
    const bool ended = status == PGRES_TUPLES_OK;
    const char* state = PQresultErrorField(result_.get(), PG_DIAG_SQLSTATE);
    const std::string sqlstate = state ? state : "08006";
    release();
    if (ended) return false;
    return postgres_error(sqlstate, {}, {});
}

void PostgresStream::release() {
    result_.reset();
    if (!done_) return;
    while (PGresult* rest = PQgetResult(db_)) PQclear(rest);
    std::exchange(done_, nullptr)();
}

}  // namespace domdom::store
