#include "store/postgres.h"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "store/postgres_rows.h"

namespace domdom::store {

namespace {

constexpr size_t kParametersMax = 160;  // a question about 128 units, and what stands before them
constexpr int kOldestVersion = 150000;
constexpr size_t kOutstandingMax = 500;  // statements sent ahead: their answers must fit into the sockets

// jit: a statement of ours is over before it is compiled. lock_timeout: a turn that does not come is kBusy.
constexpr const char* kSettings =
    "SET jit = off; SET client_min_messages = warning; SET lock_timeout = '10s'";
// enable_seqscan: statements are planned once, and a plan that was made while a table was small must not read
// it whole when it has grown. A server that stands still within its turn must not hold up the others for
// ever. A commit is on disk before it is acknowledged, whatever the database's own settings say.
constexpr const char* kWriterSettings =
    "SET idle_in_transaction_session_timeout = '60s'; SET plan_cache_mode = force_generic_plan;"
    "SET enable_seqscan = off;"
    "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = "
    "'off'";
constexpr const char* kReaderSettings = "SET default_transaction_read_only = on";
// The schema that the tables lie in names the lock: two stores in one database do not meet.
constexpr const char* kTurnLock = "SELECT current_schema()::regnamespace::oid::bigint";

Error lost() { return {Code::kBusy, "the database does not answer", {}, "send the same again in a moment"}; }

// Values in libpq's form; numbers lie here, texts where the caller has them.
struct Parameters {
    std::array<Oid, kParametersMax> types;
    std::array<const char*, kParametersMax> values;
    std::array<int, kParametersMax> lengths;
    std::array<int, kParametersMax> formats;
    std::array<uint64_t, kParametersMax> numbers;
    int count = 0;

    Parameters(const Bind* binds, size_t number) : count(static_cast<int>(number)) {
        ASSERT(number <= kParametersMax);
        for (size_t i = 0; i < number; ++i) put(i, binds[i]);
    }

  private:
    void put(size_t i, const Bind& bind) {
        formats[i] = 1;
        switch (bind.kind) {
            case Bind::Kind::kNull:
                types[i] = 0;  // the database knows from where it stands
                values[i] = nullptr;
                lengths[i] = 0;
                return;
            case Bind::Kind::kInteger:
                return put_number(i, kInt8, static_cast<uint64_t>(bind.integer));
            case Bind::Kind::kReal:
                return put_number(i, kFloat8, std::bit_cast<uint64_t>(bind.real));
            case Bind::Kind::kText:
            case Bind::Kind::kBytes:
                types[i] = bind.kind == Bind::Kind::kText ? kText : kBytea;
                values[i] = bind.bytes.data() ? bind.bytes.data() : "";
                lengths[i] = static_cast<int>(bind.bytes.size());
                return;
        }
    }
    void put_number(size_t i, Oid type, uint64_t value) {
        types[i] = type;
        numbers[i] = __builtin_bswap64(value);
        values[i] = reinterpret_cast<const char*>(&numbers[i]);
        lengths[i] = sizeof(uint64_t);
    }
};

// One line of what libpq says about a connection that could not be made; it holds no values.
std::string reason_of(PGconn* db) {
    std::string text = PQerrorMessage(db);
    std::replace(text.begin(), text.end(), '\n', ' ');
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

class LibpqConnection final : public PostgresConnection {
  public:
    LibpqConnection(std::string address, Access access) : address_(std::move(address)), access_(access) {}
    ~LibpqConnection() override { PQfinish(db_); }

    Result<> connect() {
        PQfinish(db_);
        prepared_.clear();
        // What stands behind the address cannot be overruled by it, what stands before can.
        const std::array<const char*, 9> names = {
            "connect_timeout",  "keepalives_idle",  "keepalives_interval",
            "keepalives_count", "tcp_user_timeout", "dbname",
            "application_name", "client_encoding",  nullptr};
        const std::array<const char*, 9> values = {"5",      "30",   "10",   "3", "30000", address_.c_str(),
                                                   "domdom", "UTF8", nullptr};
        db_ = PQconnectdbParams(names.data(), values.data(), 1);
        if (PQstatus(db_) != CONNECTION_OK)
            return Error{Code::kBusy, "the database cannot be reached: " + reason_of(db_),
                         describe_postgres(address_), "is it running, and is the address right?"};
        PQsetNoticeProcessor(
            db_, [](void*, const char*) {}, nullptr);
        ++times_connected_;
        is_over_ = false;
        in_transaction_ = false;
        outstanding_ = 0;
        failed_.reset();
        TRY(check_server());
        TRY(run_plain(kSettings));
        TRY(run_plain(access_ == Access::kWrite ? kWriterSettings : kReaderSettings));
        return access_ == Access::kWrite ? find_lock() : Result<>{};
    }

    Result<> begin_writing() override {
        const auto begun = try_begin();
        if (begun.ok() || is_connected()) return begun;
        TRY(connect_again());
        return try_begin();
    }
    bool must_undo() const override { return PQtransactionStatus(db_) == PQTRANS_INERROR; }
    bool is_shared() const override { return true; }
    int64_t times_connected() const override { return times_connected_; }
    Result<> set_hurry(bool in_hurry) override {
        in_hurry_ = in_hurry;
        return settle();
    }

    Result<> run_bound(const char* sql, const Bind* binds, size_t count) override {
        if (in_hurry_ && count > 0) return send_ahead(sql, Parameters(binds, count));
        const auto settled = settle();
        if (!settled.ok() && !std::string_view(sql).starts_with("ROLLBACK")) return settled.error();
        const PostgresResult result(TRY(execute(sql, binds, count)));
        // After a failed statement COMMIT succeeds and says that it undid everything.
        if (std::string_view(sql) == "COMMIT" && std::string_view(PQcmdStatus(result.get())) != "COMMIT")
            return Error{Code::kStorage, "the database undid what was to be committed"};
        changed_ = rows_changed(result.get());
        total_changes_ += changed_;
        return {};
    }

    Result<Rows> query_bound(const char* sql, const Bind* binds, size_t count) override {
        PostgresResult result(TRY(execute(sql, binds, count)));
        return Rows(idle_rows().hold(std::move(result)));
    }

    Result<> run_script(const std::string& sql) override { return run_plain(translate_schema(sql).c_str()); }

    Result<std::unique_ptr<Statement>> query_once(const std::string& sql) override {
        ASSERT(!streaming_);
        TRY(settle());
        if (PQsendQueryParams(db_, sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 1) != 1) return lost();
        PQsetSingleRowMode(db_);
        streaming_ = true;
        return std::unique_ptr<Statement>(
            std::make_unique<PostgresStream>(db_, [this] { streaming_ = false; }));
    }

    int64_t changed() override {
        if (auto settled = settle(); !settled.ok()) failed_ = settled.error();
        return changed_;
    }
    int64_t total_changes() const override { return total_changes_; }

  private:
    bool is_connected() const { return PQstatus(db_) == CONNECTION_OK && !is_over_; }

    // Readers of requests learn no more than that; where the database is, is said when the program starts.
    Result<> connect_again() { return connect().ok() ? Result<>{} : Result<>(lost()); }

    Result<> check_server() {
        const char* encoding = PQparameterStatus(db_, "server_encoding");
        if (!encoding || std::string_view(encoding) != "UTF8")
            return Error{Code::kStorage, "the database does not keep its text as UTF-8",
                         describe_postgres(address_),
                         "make it with createdb --encoding=UTF8 --template=template0"};
        if (PQserverVersion(db_) < kOldestVersion)
            return Error{Code::kStorage, "PostgreSQL 15 or newer is needed", describe_postgres(address_)};
        return {};
    }

    Result<> find_lock() {
        const PostgresResult result(PQexec(db_, kTurnLock));
        TRY(check(result.get()));
        if (PQntuples(result.get()) != 1 || PQgetisnull(result.get(), 0, 0))
            return Error{Code::kStorage, "there is no schema to keep the tables in",
                         describe_postgres(address_), "create the schema that search_path names"};
        turn_ = fmt::format("BEGIN; SELECT pg_advisory_xact_lock({})", PQgetvalue(result.get(), 0, 0));
        return {};
    }

    Result<> try_begin() {
        const auto begun = run_plain(turn_.c_str());
        if (!begun.ok() && is_connected()) rollback();  // the turn did not come in time
        return begun;
    }

    Result<> run_plain(const char* sql) {
        ASSERT(!streaming_);
        TRY(settle());
        const PostgresResult result(PQexec(db_, sql));
        if (is_connected()) in_transaction_ = PQtransactionStatus(db_) != PQTRANS_IDLE;
        return check(result.get());
    }

    // A reader connects anew and asks again; a transaction that was lost is lost.
    Result<PGresult*> execute(const char* sql, const Bind* binds, size_t count) {
        ASSERT(!streaming_);
        const bool may_repeat = access_ == Access::kRead && !in_transaction_;
        auto result = try_execute(sql, binds, count);
        if (result.ok() || is_connected() || !may_repeat) return result;
        TRY(connect_again());
        return try_execute(sql, binds, count);
    }

    Result<PGresult*> try_execute(const char* sql, const Bind* binds, size_t count) {
        const Parameters parameters(binds, count);
        const std::string* name = TRY(prepare(sql, parameters));
        if (outstanding_ > 0) {
            TRY(send(*name, parameters));
            PostgresResult last = TRY(read_outstanding());
            return last.release();
        }
        PostgresResult result(PQexecPrepared(db_, name->c_str(), parameters.count, parameters.values.data(),
                                             parameters.lengths.data(), parameters.formats.data(), 1));
        TRY(check(result.get()));
        return result.release();
    }

    Result<const std::string*> prepare(const char* sql, const Parameters& parameters) {
        if (const auto known = prepared_.find(sql); known != prepared_.end()) return &known->second;
        TRY(settle());
        std::string name = fmt::format("s{}", prepared_.size());
        const PostgresResult result(
            PQprepare(db_, name.c_str(), sql, parameters.count, parameters.types.data()));
        TRY(check(result.get()));
        return &(prepared_[sql] = std::move(name));
    }

    // Sent, and not waited for: what comes next waits for all.
    Result<> send_ahead(const char* sql, const Parameters& parameters) {
        ASSERT(!streaming_);
        const std::string* name = TRY(prepare(sql, parameters));
        if (outstanding_ == 0 && PQenterPipelineMode(db_) != 1) return lost();
        TRY(send(*name, parameters));
        ++total_changes_;  // it may have changed something
        return outstanding_ < kOutstandingMax ? Result<>{} : settle();
    }

    Result<> send(const std::string& name, const Parameters& parameters) {
        ++outstanding_;
        const int sent = PQsendQueryPrepared(db_, name.c_str(), parameters.count, parameters.values.data(),
                                             parameters.lengths.data(), parameters.formats.data(), 1);
        return sent == 1 ? Result<>{} : Result<>(lost());
    }

    Result<> settle() {
        if (outstanding_ > 0) TRY(read_outstanding());
        if (!failed_) return {};
        Error error = *failed_;
        failed_.reset();
        return error;
    }

    // The answer to the last statement, or the error of the first that failed.
    Result<PostgresResult> read_outstanding() {
        PQpipelineSync(db_);
        Result<> all;
        PostgresResult last;
        for (; outstanding_ > 0; --outstanding_) {
            last.reset(PQgetResult(db_));
            while (PGresult* more = PQgetResult(db_)) PQclear(more);
            if (all.ok()) all = check(last.get());
        }
        PQclear(PQgetResult(db_));  // the sync
        PQexitPipelineMode(db_);
        changed_ = rows_changed(last.get());
        TRY(std::move(all));
        return last;
    }

    Result<> check(const PGresult* result) {
        const auto status = PQresultStatus(result);
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return {};
        const auto field = [result](int code) {
            const char* text = PQresultErrorField(result, code);
            return std::string_view(text ? text : "");
        };
        // Without a code the error is libpq's own, and after a fatal one the session is gone: PQstatus may
        // say so only when the end of the stream has been read.
        if (status != PGRES_PIPELINE_ABORTED &&
            (field(PG_DIAG_SQLSTATE).empty() || field(PG_DIAG_SEVERITY_NONLOCALIZED) == "FATAL"))
            is_over_ = true;
        if (!is_connected()) return lost();
        return postgres_error(field(PG_DIAG_SQLSTATE), field(PG_DIAG_TABLE_NAME),
                              field(PG_DIAG_CONSTRAINT_NAME));
    }

    PostgresRows& idle_rows() {
        for (const auto& rows : rows_)
            if (!rows->busy()) return *rows;
        rows_.push_back(std::make_unique<PostgresRows>());
        return *rows_.back();
    }

    std::string address_;
    Access access_;
    PGconn* db_ = nullptr;
    std::string turn_;  // begins a transaction and waits for its turn
    std::unordered_map<const char*, std::string> prepared_;
    std::vector<std::unique_ptr<PostgresRows>> rows_;
    bool in_hurry_ = false;
    size_t outstanding_ = 0;       // statements sent in pipeline mode whose answers were not read
    std::optional<Error> failed_;  // where an answer could not be an error
    bool streaming_ = false;
    bool is_over_ = false;         // an error said that the session is gone
    bool in_transaction_ = false;  // begun by a script: what a reader reads must be of one state
    int64_t times_connected_ = 0;
    int64_t changed_ = 0;
    int64_t total_changes_ = 0;
};

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; }

}  // namespace

Result<std::unique_ptr<PostgresConnection>> open_postgres(const std::string& address, Access access) {
    auto connection = std::make_unique<LibpqConnection>(address, access);
    TRY(connection->connect());
    return std::unique_ptr<PostgresConnection>(std::move(connection));
}

std::string describe_postgres(const std::string& address) {
    std::string host, port, database;
    PQconninfoOption* options = PQconninfoParse(address.c_str(), nullptr);
    for (const auto* option = options; option && option->keyword; ++option) {
        if (!option->val) continue;
        const std::string_view name = option->keyword;
        if (name == "host") host = option->val;
        if (name == "port") port = fmt::format(":{}", option->val);
        if (name == "dbname") database = option->val;
    }
    PQconninfoFree(options);
    return fmt::format("postgresql://{}{}/{}", host, port, database);
}

Error postgres_error(std::string_view sqlstate, std::string_view table, std::string_view rule) {
    const auto is = [sqlstate](std::string_view beginning) { return sqlstate.starts_with(beginning); };
    if (is("23")) return {Code::kConflict, "the store refused a row that breaks a rule of its table"};
    if (is("22")) return {Code::kInvalid, "the store refused a value"};
    if (is("53100"))
        return {Code::kStorageFull, "the disk is full", {}, "free some space; nothing was recorded"};
    if (is("57P") || is("08")) return lost();
    if (is("53") || is("55P03") || is("40") || is("57"))
        return {Code::kBusy, "the store is busy", {}, "try again in a moment"};
    if (is("25006"))
        return {
            Code::kStorage, "the database cannot be written", {}, "give the address of the primary server"};
    if (is("42501"))
        return {
            Code::kStorage, "the database refuses its user", {}, "make this user the owner of the database"};
    if (is("XX001") || is("XX002"))
        return {Code::kStorage, "the database is damaged", {}, "restore the last backup"};
    return {Code::kStorage, fmt::format("the store failed: {}{}{} ({})", table, rule.empty() ? "" : " ", rule,
                                        sqlstate.empty() ? "no reason was given" : sqlstate)};
}

std::string translate_schema(const std::string& sql) {
    static constexpr std::string_view kNoRowid = " WITHOUT ROWID";
    std::string out;
    for (size_t at = 0; at < sql.size();) {
        if (sql.compare(at, kNoRowid.size(), kNoRowid) == 0) {
            at += kNoRowid.size();
            continue;
        }
        size_t end = at;
        while (end < sql.size() && is_letter(sql[end])) ++end;
        const std::string_view word = std::string_view(sql).substr(at, end - at);
        if (word == "BLOB")
            out += "BYTEA";
        else if (word == "TEXT")
            out += "TEXT COLLATE \"C\"";
        else
            out += word;
        at = end;
        if (word.empty()) out += sql[at++];
    }
    return out;
}

}  // namespace domdom::store
