// Rebuilding the projections from the log, and verifying that they are what the log says.
#include <fmt/format.h>
#include <sodium.h>
#include <map>

#include "log/writer.h"
#include "store/leftovers.h"
#include "store/sqlite.h"

namespace domdom::log {

namespace {

constexpr int64_t kStep = 10'000;  // events per transaction of a rebuild

constexpr const char* kNextEvents =
    "SELECT stream, seq, id, type, version, clock, occurred_at, recorded_at, author, place, person, body, "
    "hash"
    " FROM event WHERE (stream, seq) > ($1, $2) ORDER BY stream, seq LIMIT $3";
constexpr const char* kHold = "INSERT INTO held (stream, seq, reason) VALUES ($1, $2, $3)";
constexpr const char* kProjectionState = "SELECT version, complete FROM projection WHERE name = $1";
constexpr const char* kSetProjection =
    "INSERT INTO projection (name, version, complete) VALUES ($1, $2, $3)"
    " ON CONFLICT (name) DO UPDATE SET version = excluded.version, complete = excluded.complete";

bool is_storage(Code code) {
    return code == Code::kStorage || code == Code::kStorageFull || code == Code::kBusy;
}

// Applies one event; a failing one is undone and reported through `reason`.
Result<> apply_or_hold(store::Connection& db, const Applier& applier, const Event& event, Changes& changes,
                       std::string& reason) {
    TRY(db.run("SAVEPOINT replay"));
    const auto applied = applier.apply(db, event, changes);
    if (!applied.ok()) {
        if (is_storage(applied.error().code)) return applied.error();
        TRY(db.run("ROLLBACK TO replay"));
        db.memory.forget();
        applier.forget();
        reason = applied.error().line();
    }
    return db.run("RELEASE replay");
}

struct Replayed {
    int64_t events = 0, held = 0;
};

// Reads events after `from` and applies them to `to`; stops after one step.
Result<Replayed> replay_step(store::Connection& source, store::Connection& target, const Applier& applier,
                             Position& from) {
    Replayed done;
    Changes changes;
    auto rows = TRY(source.query(kNextEvents, from.stream, from.seq, kStep));
    while (TRY(rows.next())) {
        const Event event = read_event(rows);
        std::string reason;
        TRY(apply_or_hold(target, applier, event, changes, reason));
        if (!reason.empty()) {
            TRY(target.run(kHold, event.position.stream, event.position.seq, reason));
            ++done.held;
        }
        from = event.position;
        ++done.events;
    }
    return done;
}

Result<> create_projections(store::Connection& db, const Applier& applier) {
    for (const auto& projection : applier.projections()) {
        TRY(db.run_script(projection->schema()));
        TRY(db.run(kSetProjection, projection->name(), projection->version(), 0));
    }
    return {};
}

// Where others read meanwhile, rows are deleted if that is enough: they go on with the old figures until the
// new ones are committed, while a dropped table would make them wait.
Result<> clear_projections(store::Connection& db, const Applier& applier, bool same_tables) {
    const char* clear = db.is_shared() && same_tables ? "DELETE FROM " : "DROP TABLE IF EXISTS ";
    for (const auto& projection : applier.projections())
        for (const auto& table : projection->tables()) TRY(db.run_script(clear + table));
    if (db.is_shared() && same_tables) return {};
    return create_projections(db, applier);
}

// Every stream: seq dense from 1, each hash over the one before.
Result<> verify_hashes(store::Connection& db, Verdict& verdict,
                       const std::function<void(int64_t)>& progress) {
    Position from{-1, 0};
    Position previous{-1, 0};
    std::string hash;
    for (bool more = true; more;) {
        more = false;
        auto rows = TRY(db.query(kNextEvents, from.stream, from.seq, kStep));
        while (TRY(rows.next())) {
            more = true;
            const Event event = read_event(rows);
            if (event.position.stream != previous.stream) {
                previous = {event.position.stream, 0};
                hash.assign(32, '\0');
            }
            if (event.position.seq != previous.seq + 1)
                verdict.problems.push_back(
                    fmt::format("stream {}: event {} is missing", previous.stream, previous.seq + 1));
            hash = event_hash(hash, event, rows.text(11));
            if (hash != rows.blob(12)) {
                verdict.problems.push_back(
                    fmt::format("stream {}, event {}: it is not what was written (hash differs)",
                                event.position.stream, event.position.seq));
                hash = std::string(rows.blob(12));
            }
            previous = from = event.position;
            ++verdict.events;
        }
        if (progress) progress(verdict.events);
    }
    return {};
}

}  // namespace

Result<bool> Writer::are_projections_current(store::Connection& db) {
    for (const auto& projection : applier_.projections()) {
        auto rows = TRY(db.query(kProjectionState, projection->name()));
        if (!TRY(rows.next()) || rows.integer(0) != projection->version() || rows.integer(1) != 1)
            return false;
    }
    return true;
}

Result<> Writer::prepare_projections() {
    if (TRY(are_projections_current(store_.writer()))) return {};
    TRY(rebuild({}, true));
    return {};
}

Result<int64_t> Writer::rebuild(const std::function<void(int64_t)>& progress, bool only_if_stale) {
    store::Connection& db = store_.writer();
    const auto news = TRY(store_.begin_turn());
    int64_t total = 0;
    const auto work = [&]() -> Result<> {
        if (news.reconnected) TRY(load_head());
        // Another server may have done it while this one waited for its turn.
        if (only_if_stale && TRY(are_projections_current(db))) return db.commit();
        return recompute(db, progress, total);
    };
    const auto done = work();
    if (!done.ok()) db.rollback();
    applier_.forget();
    if (!done.ok()) return done.error();
    return total;
}

// In steps, so that the write-ahead log stays small: `complete` stays 0 until the end, and a rebuild that was
// cut short begins again on the next opening. Where others write too, in one transaction.
Result<> Writer::recompute(store::Connection& db, const std::function<void(int64_t)>& progress,
                           int64_t& total) {
    TRY(clear_projections(db, applier_, TRY(are_projections_current(db))));
    TRY(db.run("DELETE FROM held"));
    applier_.forget();
    Position from{-1, 0};
    for (bool more = true; more;) {
        if (!db.is_shared()) {
            TRY(db.commit());
            TRY(db.begin());
        }
        const auto step = TRY(replay_step(db, db, applier_, from));
        total += step.events;
        if (progress) progress(total);
        more = step.events == kStep;
    }
    for (const auto& projection : applier_.projections())
        TRY(db.run(kSetProjection, projection->name(), projection->version(), 1));
    store::News made;
    made.rebuilt = true;
    return store_.commit_turn(made);
}

Result<int64_t> Log::rebuild(const std::function<void(int64_t)>& progress) {
    int64_t events = 0;
    TRY(writer_->run_alone([&](store::Connection&) -> Result<> {
        events = TRY(writer_->rebuild(progress, false));
        return {};
    }));
    return events;
}

Result<std::string> table_digest(store::Connection& db, const std::string& table) {
    auto rows = TRY(db.query_once("SELECT * FROM " + table));
    std::string sum(32, '\0');
    while (TRY(rows->step())) {
        std::string row;
        for (int i = 0; i < rows->columns(); ++i) {
            if (rows->is_null(i)) {
                row += "n,";
            } else if (rows->is_integer(i)) {
                row += fmt::format("i{},", rows->integer(i));
            } else {
                const std::string_view bytes = rows->bytes(i);
                row += fmt::format("b{},", bytes.size());
                row += bytes;
            }
        }
        unsigned char hash[32];
        crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char*>(row.data()), row.size(),
                           nullptr, 0);
        unsigned carry = 0;  // addition modulo 2^256: equal rows do not cancel out
        for (size_t i = 0; i < sum.size(); ++i) {
            carry += static_cast<unsigned char>(sum[i]) + unsigned{hash[i]};
            sum[i] = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
    }
    return sum;
}

namespace {

// Rebuilds the projections of `source` in an empty database and compares table by table.
Result<> compare_projections(store::Connection& source, store::Connection& aside, const Applier& applier,
                             Verdict& verdict) {
    TRY(
        aside.run_script("PRAGMA synchronous=OFF; CREATE TABLE held (stream BIGINT, seq BIGINT, reason TEXT);"
                         "CREATE TABLE projection (name TEXT PRIMARY KEY, version BIGINT, complete BIGINT)"));
    TRY(create_projections(aside, applier));
    Position from{-1, 0};
    for (bool more = true; more;) {
        TRY(aside.begin());
        const auto step = TRY(replay_step(source, aside, applier, from));
        TRY(aside.commit());
        verdict.held += step.held;
        more = step.events == kStep;
    }
    for (const auto& projection : applier.projections())
        for (const auto& table : projection->tables())
            if (TRY(table_digest(source, table)) != TRY(table_digest(aside, table)))
                verdict.problems.push_back(
                    fmt::format("the table {} is not what the log says (domdom rebuild mends it)", table));
    return {};
}

Result<Verdict> verify_with_aside(store::Connection& source, const Applier& applier,
                                  const std::string& aside_file,
                                  const std::function<void(int64_t)>& progress) {
    Verdict verdict;
    TRY(verify_hashes(source, verdict, progress));
    auto aside = TRY(store::open_sqlite(aside_file, store::Access::kWrite));
    TRY(compare_projections(source, *aside, applier, verdict));
    return verdict;
}

}  // namespace

Result<Verdict> verify(const std::string& address, std::vector<std::unique_ptr<Projection>> projections,
                       const std::function<void(int64_t)>& progress) {
    const auto snapshot = TRY(store::open_snapshot(address));
    const Applier applier(std::move(projections));
    store::remove_dead_verifications(snapshot.scratch);
    const std::string aside_file = store::verify_aside(snapshot.scratch);
    auto verdict = verify_with_aside(*snapshot.db, applier, aside_file, progress);
    store::remove_database(aside_file);
    return verdict;
}

}  // namespace domdom::log
