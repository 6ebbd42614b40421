// Rebuilding the projections from the log, and verifying that they are what the log says.
#include <fmt/format.h>
#include <sodium.h>
#include <span>

#include "log/piles.h"
#include "log/writer.h"
#include "store/leftovers.h"
#include "store/sqlite.h"

namespace domdom::log {

namespace {

constexpr int64_t kStep = 10'000;  // events per transaction of a rebuild
constexpr size_t kTogether = 100;  // events behind one savepoint, which costs as much as several

constexpr const char* kNextEvents =
    "SELECT stream, seq, id, type, version, clock, occurred_at, recorded_at, author, place, person, body, "
    "hash"
    " FROM event WHERE (stream, seq) > ($1, $2) ORDER BY stream, seq LIMIT $3";
constexpr int kPersonColumn = 10;
constexpr const char* kEvents =
    "SELECT CAST(COALESCE(SUM(seqs), 0) AS BIGINT) FROM (SELECT MAX(seq) AS seqs FROM event GROUP BY stream) "
    "AS each";
constexpr const char* kHold = "INSERT INTO held (stream, seq, reason) VALUES ($1, $2, $3)";
constexpr const char* kProjectionState = "SELECT version, complete FROM projection WHERE name = $1";
constexpr const char* kSetProjection =
    "INSERT INTO projection (name, version, complete) VALUES ($1, $2, $3)"
    " ON CONFLICT (name) DO UPDATE SET version = excluded.version, complete = excluded.complete";

bool is_storage(Code code) {
    return code == Code::kStorage || code == Code::kStorageFull || code == Code::kBusy;
}

// Applies these events, or none of them: then it says why.
Result<std::optional<std::string>> try_apply(store::Connection& db, const Applier& applier,
                                             std::span<const Event> events, Changes& changes) {
    std::optional<std::string> reason;
    TRY(db.run("SAVEPOINT replay"));
    db.memory.mark();
    for (const Event& event : events) {
        const auto applied = applier.apply(db, event, changes);
        if (applied.ok()) continue;
        if (is_storage(applied.error().code)) return applied.error();
        TRY(db.run("ROLLBACK TO replay"));
        db.memory.undo();
        applier.forget();
        reason = applied.error().line();
        break;
    }
    db.memory.release();
    TRY(db.run("RELEASE replay"));
    return reason;
}

struct Replayed {
    int64_t events = 0, held = 0;
};

// Applies every event of `source` to the empty projections of `target`: first those that concern no person,
// in the order of the log, then person by person. Figures follow from states, so it is the same as in the
// order in which they came; what each person's rows were is then read and written once.
class Replay {
  public:
    // `pause` may end the transaction of `target` and begin another; `progress` is told how many are done.
    using Pause = std::function<Result<>()>;
    using Progress = std::function<void(int64_t)>;
    Replay(store::Connection& source, store::Connection& target, const Applier& applier, Pause pause,
           Progress progress)
        : source_(source),
          target_(target),
          applier_(applier),
          pause_(std::move(pause)),
          progress_(std::move(progress)) {}

    Result<Replayed> run(const std::string& scratch) {
        Piles piles = TRY(Piles::open(scratch, TRY(source_.integer_or(0, kEvents))));
        TRY(apply_what_concerns_nobody(piles));
        for (size_t pile = 0; pile < piles.size(); ++pile) {
            TRY(piles.read(pile, [this](Event event) { return add(std::move(event)); }));
            TRY(finish_and_pause());
        }
        while (TRY(applier_.has_more(target_))) TRY(finish_and_pause());
        return done_;
    }

  private:
    Result<> apply_what_concerns_nobody(Piles& piles) {
        Position from{-1, 0};
        for (int64_t read = kStep; read == kStep;) {
            read = 0;
            {
                auto rows = TRY(source_.query(kNextEvents, from.stream, from.seq, kStep));
                for (; TRY(rows.next()); ++read) {
                    from = {rows.integer(0), rows.integer(1)};
                    if (rows.uuid(kPersonColumn).is_nil())
                        TRY(add(read_event(rows)));
                    else
                        TRY(piles.add(rows));
                }
            }
            TRY(finish_and_pause());
        }
        return {};
    }

    Result<> add(Event event) {
        waiting_.push_back(std::move(event));
        return waiting_.size() < kTogether ? Result<>{} : apply_waiting();
    }

    Result<> apply_waiting() {
        const auto waiting = std::exchange(waiting_, {});
        TRY(apply(waiting));
        done_.events += static_cast<int64_t>(waiting.size());
        if (!target_.memory.is_full()) return {};
        TRY(applier_.finish(target_, changes_));
        target_.memory.forget();
        return {};
    }

    // All together; one by one where any of them fails, so that only that one is held.
    Result<> apply(std::span<const Event> events) {
        const auto reason = TRY(try_apply(target_, applier_, events, changes_));
        if (!reason) return {};
        if (events.size() > 1) {
            for (size_t i = 0; i < events.size(); ++i) TRY(apply(events.subspan(i, 1)));
            return {};
        }
        ++done_.held;
        const auto [stream, seq] = events.front().position;
        return target_.run(kHold, stream, seq, *reason);
    }

    Result<> finish_and_pause() {
        TRY(apply_waiting());
        TRY(applier_.finish(target_, changes_));
        if (progress_) progress_(done_.events);
        return pause_();
    }

    store::Connection& source_;
    store::Connection& target_;
    const Applier& applier_;
    const Pause pause_;
    const Progress progress_;
    std::vector<Event> waiting_;  // to be applied
    Changes changes_;
    Replayed done_;
};

Result<> create_projections(store::Connection& db, const Applier& applier) {
    for (const auto& projection : applier.projections()) {
        TRY(db.run_script(projection->schema()));
        TRY(db.run(kSetProjection, projection->name(), projection->version(), 0));
    }
    return {};
}

enum class Clear { kRows, kTables };

Result<> clear_projections(store::Connection& db, const Applier& applier, Clear what) {
    const char* clear = what == Clear::kRows ? "DELETE FROM " : "DROP TABLE IF EXISTS ";
    for (const auto& projection : applier.projections())
        for (const auto& table : projection->tables()) TRY(db.run_script(clear + table));
    if (what == Clear::kRows) return {};
    return create_projections(db, applier);
}

Result<> make_indexes(store::Connection& db, const Applier& applier) {
    for (const auto& projection : applier.projections()) TRY(db.run_script(projection->indexes()));
    return {};
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
    int64_t total = 0;
    auto done = rebuild_once(progress, only_if_stale, true, total);
    // In a hurry it is not known which event could not be applied: then once more, patiently.
    if (!done.ok() && db.is_shared()) done = rebuild_once(progress, only_if_stale, false, total);
    if (!done.ok()) return done.error();
    return total;
}

Result<> Writer::rebuild_once(const std::function<void(int64_t)>& progress, bool only_if_stale, bool in_hurry,
                              int64_t& total) {
    store::Connection& db = store_.writer();
    const auto news = TRY(store_.begin_turn());
    const auto work = [&]() -> Result<> {
        if (news.reconnected) TRY(load_head());
        // Another server may have done it while this one waited for its turn.
        if (only_if_stale && TRY(are_projections_current(db))) return db.commit();
        return recompute(db, progress, in_hurry, total);
    };
    const auto done = work();
    if (!done.ok()) static_cast<void>(db.set_hurry(false).ok());
    if (!done.ok()) db.rollback();
    applier_.forget();
    return done;
}

// In steps, so that the write-ahead log stays small: `complete` stays 0 until the end, and a rebuild that was
// cut short begins again on the next opening. Where others write too, in one transaction.
Result<> Writer::recompute(store::Connection& db, const std::function<void(int64_t)>& progress, bool in_hurry,
                           int64_t& total) {
    // Where others read meanwhile, rows are deleted if that is enough: they go on with the old figures until
    // the new ones are committed, while a dropped table would make them wait.
    const bool same_tables = TRY(are_projections_current(db));
    const Clear what = db.is_shared() && same_tables ? Clear::kRows : Clear::kTables;
    TRY(clear_projections(db, applier_, what));
    TRY(db.run("DELETE FROM held"));
    applier_.forget();
    TRY(db.set_hurry(in_hurry));
    const auto pause = [&db]() -> Result<> {
        if (db.is_shared()) return {};
        TRY(db.commit());
        return db.begin();
    };
    total = TRY(Replay(db, db, applier_, pause, progress).run(store_.scratch()))
    .events;
    if (what == Clear::kTables) TRY(make_indexes(db, applier_));
    for (const auto& projection : applier_.projections())
        TRY(db.run(kSetProjection, projection->name(), projection->version(), 1));
    TRY(db.set_hurry(false));
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
                             const std::string& scratch, Verdict& verdict) {
    if (TRY(applier.has_more(source)))
        return Error{Code::kBusy,
                     "figures that a new target asks for are still being counted",
                     {},
                     "let domdom serve run for a while, and verify again"};
    applier.forget();
    TRY(
        aside.run_script("PRAGMA synchronous=OFF; CREATE TABLE held (stream BIGINT, seq BIGINT, reason TEXT);"
                         "CREATE TABLE projection (name TEXT PRIMARY KEY, version BIGINT, complete BIGINT)"));
    TRY(create_projections(aside, applier));
    TRY(aside.begin());
    const auto pause = [&aside]() -> Result<> {
        TRY(aside.commit());
        return aside.begin();
    };
    verdict.held = TRY(Replay(source, aside, applier, pause, {}).run(scratch))
    .held;
    TRY(aside.commit());
    for (const auto& projection : applier.projections())
        for (const auto& table : projection->tables())
            if (TRY(table_digest(source, table)) != TRY(table_digest(aside, table)))
                verdict.problems.push_back(
                    fmt::format("the table {} is not what the log says (domdom rebuild mends it)", table));
    return {};
}

Result<Verdict> verify_with_aside(store::Connection& source, const Applier& applier,
                                  const std::string& scratch, const std::function<void(int64_t)>& progress) {
    Verdict verdict;
    TRY(verify_hashes(source, verdict, progress));
    auto aside = TRY(store::open_sqlite(store::verify_aside(scratch), store::Access::kWrite));
    TRY(compare_projections(source, *aside, applier, scratch, verdict));
    return verdict;
}

}  // namespace

Result<Verdict> verify(const std::string& address, std::vector<std::unique_ptr<Projection>> projections,
                       const std::function<void(int64_t)>& progress) {
    const auto snapshot = TRY(store::open_snapshot(address));
    const Applier applier(std::move(projections));
    store::remove_dead_verifications(snapshot.scratch);
    auto verdict = verify_with_aside(*snapshot.db, applier, snapshot.scratch, progress);
    store::remove_database(store::verify_aside(snapshot.scratch));
    return verdict;
}

}  // namespace domdom::log
