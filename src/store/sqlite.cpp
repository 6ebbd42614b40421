#include "store/sqlite.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <mutex>
#include <unordered_map>

namespace domdom::store {

namespace {

// SQLite says "disk I/O error" or "cannot open" where there was no room for its own files.
bool is_disk_full(sqlite3* db, int status) {
    if ((status & 0xff) == SQLITE_FULL || status == SQLITE_IOERR_SHMSIZE) return true;
    const bool by_system = (status & 0xff) == SQLITE_IOERR || (status & 0xff) == SQLITE_CANTOPEN;
    const int fault = by_system && db ? sqlite3_system_errno(db) : 0;
    return fault == ENOSPC || fault == EDQUOT;
}

Error store_error(sqlite3* db, int status) {
    if (is_disk_full(db, status))
        return {Code::kStorageFull, "the disk is full", {}, "free some space; nothing was recorded"};
    switch (status & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {Code::kBusy, "the store is busy", {}, "try again in a moment"};
        case SQLITE_CONSTRAINT:
            return {Code::kConflict, "the store refused a row that breaks a rule of its table"};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {
                Code::kStorage, "the database file is damaged or cut short", {}, "restore the last backup"};
        case SQLITE_CANTOPEN:
            return {
                Code::kStorage, "the database file cannot be opened", {}, "check the folder and its rights"};
        case SQLITE_READONLY:
            return {
                Code::kStorage, "the database cannot be written", {}, "check the rights of the data folder"};
        case SQLITE_IOERR:
            return {Code::kStorage,
                    fmt::format("the disk failed to read or write (SQLite {})", status),
                    {},
                    "look after the disk; nothing was recorded"};
        default:
            break;
    }
    // sqlite3_errmsg names tables and columns, never bound values.
    return {Code::kStorage,
            fmt::format("the store failed: {} ({})", sqlite3_errmsg(db), sqlite3_extended_errcode(db))};
}

class SqliteStatement final : public Statement {
  public:
    SqliteStatement(sqlite3* db, sqlite3_stmt* statement) : db_(db), statement_(statement) {}
    ~SqliteStatement() override { sqlite3_finalize(statement_); }

    // SQLite numbers parameters by appearance; $1 … $n are numbered by their name, as in PostgreSQL.
    bool number_parameters() {
        const int count = sqlite3_bind_parameter_count(statement_);
        for (int i = 1; i <= count; ++i) {
            positions_.push_back(sqlite3_bind_parameter_index(statement_, fmt::format("${}", i).c_str()));
            if (positions_.back() == 0) return false;
        }
        return true;
    }

    Result<> bind(const Bind* binds, size_t count) {
        ASSERT(count == positions_.size());
        for (size_t i = 0; i < count; ++i) {
            const int status = bind_one(positions_[i], binds[i]);
            if (status != SQLITE_OK) return store_error(db_, status);
        }
        return {};
    }
    Result<bool> step() override {
        const int status = sqlite3_step(statement_);
        if (status == SQLITE_ROW) return true;
        if (status == SQLITE_DONE) return false;
        return store_error(db_, status);
    }
    int64_t integer(int column) const override { return sqlite3_column_int64(statement_, column); }
    double real(int column) const override { return sqlite3_column_double(statement_, column); }
    std::string_view bytes(int column) const override {
        const void* data = sqlite3_column_blob(statement_, column);
        const int size = sqlite3_column_bytes(statement_, column);
        return data ? std::string_view{static_cast<const char*>(data), static_cast<size_t>(size)}
                    : std::string_view{};
    }
    bool is_null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    bool is_integer(int column) const override {
        return sqlite3_column_type(statement_, column) == SQLITE_INTEGER;
    }
    int columns() const override { return sqlite3_column_count(statement_); }
    void release() override {
        sqlite3_reset(statement_);
        busy = false;
    }

    bool busy = false;

  private:
    int bind_one(int position, const Bind& bind) {
        switch (bind.kind) {
            case Bind::Kind::kNull:
                return sqlite3_bind_null(statement_, position);
            case Bind::Kind::kInteger:
                return sqlite3_bind_int64(statement_, position, bind.integer);
            case Bind::Kind::kReal:
                return sqlite3_bind_double(statement_, position, bind.real);
            case Bind::Kind::kText:
                return sqlite3_bind_text64(statement_, position, bind.bytes.data(), bind.bytes.size(),
                                           SQLITE_STATIC, SQLITE_UTF8);
            case Bind::Kind::kBytes:
                return sqlite3_bind_blob64(statement_, position, bind.bytes.data(), bind.bytes.size(),
                                           SQLITE_STATIC);
        }
        return SQLITE_MISUSE;
    }

    sqlite3* db_;
    sqlite3_stmt* statement_;
    std::vector<int> positions_;
};

class SqliteConnection final : public Connection {
  public:
    explicit SqliteConnection(sqlite3* db) : db_(db) {}
    ~SqliteConnection() override {
        statements_.clear();
        sqlite3_close(db_);
    }

    Result<> run_bound(const char* sql, const Bind* binds, size_t count) override {
        auto rows = TRY(query_bound(sql, binds, count));
        TRY(rows.next());
        return {};
    }

    Result<Rows> query_bound(const char* sql, const Bind* binds, size_t count) override {
        SqliteStatement* statement = TRY(idle_statement(sql));
        statement->busy = true;
        Rows rows(statement);
        TRY(statement->bind(binds, count));
        return rows;
    }

    Result<> run_script(const std::string& sql) override {
        const int status = sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr);
        if (status != SQLITE_OK) return store_error(db_, status);
        return {};
    }

    Result<std::unique_ptr<Statement>> query_once(const std::string& sql) override {
        std::unique_ptr<Statement> statement = TRY(prepare(sql.c_str()));
        return statement;
    }

    Result<> begin_writing() override { return run("BEGIN IMMEDIATE"); }
    bool must_undo() const override { return false; }
    bool is_shared() const override { return false; }
    Result<> set_hurry(bool) override { return {}; }  // there is nothing to wait for
    int64_t changed() override { return sqlite3_changes64(db_); }
    int64_t total_changes() const override { return sqlite3_total_changes64(db_); }
    sqlite3* handle() { return db_; }

  private:
    Result<std::unique_ptr<SqliteStatement>> prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        const int status = sqlite3_prepare_v3(db_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (status != SQLITE_OK) return store_error(db_, status);
        auto prepared = std::make_unique<SqliteStatement>(db_, statement);
        ASSERT(prepared->number_parameters());
        return prepared;
    }

    // A statement that is being read (a query inside the loop over the same query) gets a twin.
    Result<SqliteStatement*> idle_statement(const char* sql) {
        auto& twins = statements_[sql];
        for (auto& twin : twins)
            if (!twin->busy) return twin.get();
        twins.push_back(TRY(prepare(sql)));
        return twins.back().get();
    }

    sqlite3* db_;
    std::unordered_map<const char*, std::vector<std::unique_ptr<SqliteStatement>>> statements_;
};

// secure_delete: erased names must not linger in free pages. cell_size_check: damage is found before it
// spreads. temp_store: what an index of millions of rows is sorted in does not fit into memory; what a query
// sorts stays there, up to the size of the cache.
constexpr const char* kWriterPragmas =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
    "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=FILE; PRAGMA "
    "cache_size=-65536;"
    "PRAGMA wal_autocheckpoint=16000; PRAGMA journal_size_limit=67108864;";
constexpr const char* kReaderPragmas =
    "PRAGMA query_only=ON; PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384;";

// What a savepoint may have to undo stays in memory: a file for each group of events would cost as much as
// applying them. Before the first database is opened, once.
void keep_savepoints_in_memory() {
    static std::once_flag done;
    std::call_once(done, [] { sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, -1); });
}

Result<> try_checkpoint(Connection& connection) {
    auto rows = TRY(connection.query("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (TRY(rows.next()) && rows.integer(0) != 0)
        return Error{Code::kBusy, "the write-ahead log is still being read", {}, "try again in a moment"};
    return {};
}

}  // namespace

Result<std::unique_ptr<Connection>> open_sqlite(const std::string& file, Access access) {
    const int flags =
        SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
        (access == Access::kWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE);
    keep_savepoints_in_memory();
    sqlite3* db = nullptr;
    const int status = sqlite3_open_v2(file.c_str(), &db, flags, nullptr);
    auto connection = std::make_unique<SqliteConnection>(db);
    if (status != SQLITE_OK) return store_error(db, status);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_busy_timeout(db, 5000);
    TRY(connection->run_script(access == Access::kWrite ? kWriterPragmas : kReaderPragmas));
    return std::unique_ptr<Connection>(std::move(connection));
}

Result<> checkpoint_and_truncate(Connection& connection) {
    // Never wait for readers here: the caller may be the writer, and tries again.
    TRY(connection.run_script("PRAGMA busy_timeout=20"));
    const auto emptied = try_checkpoint(connection);
    TRY(connection.run_script("PRAGMA busy_timeout=5000"));
    return emptied;
}

Result<> copy_database(Connection& connection, const std::string& file) {
    return connection.run("VACUUM INTO $1", file);
}

}  // namespace domdom::store
