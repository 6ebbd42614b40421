// W4: events appended in batches, with all projections, beside a program on the raw C API of SQLite, or of
// PostgreSQL, that makes the same row writes.
//
//   bench_append SOURCE EVENTS BATCH FOLDER [OURS RAW]      prints one JSON object
//
// The events are those of the simulated store SOURCE. The row writes are taken down by SQLite's own preupdate
// hook while they are appended once, untimed; the raw program then replays them with prepared statements, the
// same schema, the same settings and one commit for each batch. OURS and RAW are two empty databases.
#include <sodium.h>
#define SQLITE_ENABLE_PREUPDATE_HOOK 1  // declares what Debian built in
#include <sqlite3.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>

#include "cli/app.h"
#include "raw_postgres.h"
#include "row_writes.h"
#include "store/sqlite.h"

namespace {

using namespace domdom;
using bench::RowWrite;
using bench::Value;

// --- a run's cost -----------------------------------------------------------------------------------------

double cpu_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Cost {
    double wall_s = 0, cpu_s = 0;
};

template <typename Work>
Cost cost_of(Work work) {
    const auto began = std::chrono::steady_clock::now();
    const double cpu = cpu_seconds();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(),
            cpu_seconds() - cpu};
}

[[noreturn]] void give_up(const std::string& why) {
    fmt::print(stderr, "bench_append: {}\n", why);
    std::exit(1);
}

template <typename T>
T must(Result<T> result) {
    if (!result.ok()) give_up(result.error().line());
    if constexpr (!std::is_same_v<T, Done>)
        return std::move(*result);
    else
        return {};
}

// --- ours -------------------------------------------------------------------------------------------------

std::vector<log::Event> read_events(const std::string& address, int64_t count) {
    const auto snapshot = must(store::open_snapshot(address));
    auto rows = must(
        snapshot.db->query("SELECT stream, seq, id, type, version, clock, occurred_at, recorded_at, author, "
                           "place, person, body FROM event ORDER BY stream, seq LIMIT $1",
                           count));
    std::vector<log::Event> events;
    while (must(rows.next())) events.push_back(log::read_event(rows));
    return events;
}

class Appending {
  public:
    explicit Appending(const std::string& address) : store_(must(cli::open_store(address))) {}
    void append(const std::vector<log::Event>& events, size_t batch,
                const std::function<void()>& after_batch = {}) {
        for (size_t at = 0; at < events.size(); at += batch) {
            must(store_->log->run([&](log::Writing& writing) -> Result<> {
                for (size_t i = at; i < std::min(events.size(), at + batch); ++i)
                    TRY(writing.append(events[i]));
                return {};
            }));
            if (after_batch) after_batch();
        }
    }

  private:
    std::unique_ptr<cli::Store> store_;
};

// --- the rows that were written ---------------------------------------------------------------------------

std::vector<RowWrite>* taken_down = nullptr;

Value value_of(sqlite3_value* value) {
    if (sqlite3_value_type(value) == SQLITE_NULL) return nullptr;
    if (sqlite3_value_type(value) == SQLITE_INTEGER) return int64_t{sqlite3_value_int64(value)};
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    std::string text(bytes ? bytes : "", static_cast<size_t>(sqlite3_value_bytes(value)));
    // Texts and blobs differ in how they are bound; a tag in front keeps them apart.
    return (sqlite3_value_type(value) == SQLITE_TEXT ? 't' : 'b') + text;
}

void take_down(void*, sqlite3* db, int operation, const char*, const char* table, sqlite3_int64,
               sqlite3_int64) {
    if (!taken_down) return;
    RowWrite write{operation, table, {}, {}};
    const int columns = sqlite3_preupdate_count(db);
    for (int i = 0; i < columns; ++i) {
        sqlite3_value* value = nullptr;
        if (operation != SQLITE_INSERT && sqlite3_preupdate_old(db, i, &value) == SQLITE_OK)
            write.before.push_back(value_of(value));
        if (operation != SQLITE_DELETE && sqlite3_preupdate_new(db, i, &value) == SQLITE_OK)
            write.after.push_back(value_of(value));
    }
    taken_down->push_back(std::move(write));
}

int watch(sqlite3* db, char**, const void*) {
    sqlite3_preupdate_hook(db, take_down, nullptr);
    return SQLITE_OK;
}

// --- the raw program --------------------------------------------------------------------------------------

class Raw {
  public:
    // The schema is copied from a store that ours has made; migrations and accounts stay behind.
    Raw(const std::string& file, const std::string& model) {
        for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(file + end);
        check(sqlite3_open(file.c_str(), &db_));
        written_ = bench::Statements(db_);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
            "PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=16000");
        auto source = must(store::open_sqlite(model, store::Access::kRead));
        auto rows = must(source->query("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"));
        while (must(rows.next())) run(std::string(rows.text(0)).c_str());
    }
    ~Raw() {
        for (const auto& [key, statement] : statements_) sqlite3_finalize(statement);
        sqlite3_close(db_);
    }
    sqlite3* db() { return db_; }
    // Laid out before the clock runs: a raw program knows its statements.
    void prepare(const std::vector<RowWrite>& writes) {
        for (const auto& write : writes)
            if (write.operation != 0) statement_of(write);
    }
    void replay(const std::vector<RowWrite>& writes) {
        run("BEGIN IMMEDIATE");
        for (const auto& write : writes) {
            if (write.operation == 0)
                run("COMMIT; BEGIN IMMEDIATE");
            else
                make(write);
        }
        run("COMMIT");
    }

  private:
    void make(const RowWrite& write) {
        sqlite3_stmt* statement = statement_of(write);
        int at = 0;
        written_.parameters_of(write, [&](const Value& value) { bind(statement, ++at, value); });
        if (sqlite3_step(statement) != SQLITE_DONE) give_up(sqlite3_errmsg(db_));
        sqlite3_reset(statement);
    }
    static void bind(sqlite3_stmt* statement, int at, const Value& value) {
        if (const auto* number = std::get_if<int64_t>(&value)) {
            sqlite3_bind_int64(statement, at, *number);
        } else if (const auto* bytes = std::get_if<std::string>(&value)) {
            if (bytes->front() == 't')
                sqlite3_bind_text64(statement, at, bytes->data() + 1, bytes->size() - 1, SQLITE_STATIC,
                                    SQLITE_UTF8);
            else
                sqlite3_bind_blob64(statement, at, bytes->data() + 1, bytes->size() - 1, SQLITE_STATIC);
        } else {
            sqlite3_bind_null(statement, at);
        }
    }
    sqlite3_stmt* statement_of(const RowWrite& write) {
        auto& statement = statements_[{write.table, write.operation}];
        if (!statement)
            check(sqlite3_prepare_v2(db_, written_.sql_of(write).c_str(), -1, &statement, nullptr));
        return statement;
    }
    void run(const char* sql) { check(sqlite3_exec(db_, sql, nullptr, nullptr, nullptr)); }
    void check(int status) {
        if (status != SQLITE_OK) give_up(sqlite3_errmsg(db_));
    }

    sqlite3* db_ = nullptr;
    bench::Statements written_{nullptr};
    std::map<std::pair<std::string, int>, sqlite3_stmt*> statements_;
};

}  // namespace

int main(int argc, char** argv) {
    if ((argc != 5 && argc != 7) || sodium_init() < 0)
        give_up("usage: bench_append SOURCE EVENTS BATCH FOLDER [OURS RAW]");
    const std::string folder = argv[4];
    const auto batch = static_cast<size_t>(std::strtoull(argv[3], nullptr, 10));
    const auto events = read_events(argv[1], std::strtoll(argv[2], nullptr, 10));
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const std::string taken_from = folder + "/taken-down";

    Cost ours;
    {
        Appending appending(argc == 7 ? argv[5] : folder + "/ours");
        ours = cost_of([&] { appending.append(events, batch); });
    }
    std::vector<RowWrite> writes;
    {
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
        Appending appending(taken_from);
        taken_down = &writes;
        appending.append(events, batch, [&] { writes.push_back({}); });
        taken_down = nullptr;
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch));
    }
    Raw program(folder + "/raw.sqlite", taken_from + "/domdom.sqlite");
    Cost raw;
    if (argc == 7) {
        const Appending makes_the_tables(argv[6]);
        bench::RawPostgres on_postgres(argv[6], program.db());
        on_postgres.prepare(writes);
        raw = cost_of([&] { on_postgres.replay(writes); });
    } else {
        program.prepare(writes);
        raw = cost_of([&] { program.replay(writes); });
    }
    std::filesystem::remove_all(folder);
    fmt::print(R"({{"events":{},"rowWrites":{},"ours":{{"wall":{},"cpu":{}}},"raw":{{"wall":{},"cpu":{}}}}})"
               "\n",
               events.size(), writes.size(), ours.wall_s, ours.cpu_s, raw.wall_s, raw.cpu_s);
}
