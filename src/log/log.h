// The log: appends events durably, keeps the projections in step, answers after COMMIT.
//
// One writer thread. Jobs that wait together are committed together (group commit, synchronous=FULL); each is
// answered only when its rows are on disk. If anything in such a group fails after it wrote, the whole group
// is undone and its jobs run again one by one under savepoints; so a job must not keep state between two
// runs.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

#include "base/histogram.h"
#include "base/time.h"
#include "log/projection.h"
#include "store/store.h"

namespace domdom::log {

struct Receipt {
    Position position;
    bool repeated = false;  // this id was there already; nothing was written
};

// The end of a stream: what is signed and printed on reports.
struct Head {
    int64_t seq = 0;
    std::string hash = std::string(32, '\0');
    int64_t clock = 0;
};

// How the writer fares, for whoever watches the server. Lives as long as the log.
struct WriterFigures {
    Histogram commits;  // how long each COMMIT took, that of an empty turn too
    std::atomic<uint64_t> failed_commits = 0;
};

class Writer;

// What a job may do: read and write through db, append events. Valid inside the job only.
class Writing {
  public:
    Writing(Writer& writer, store::Connection& db_in, Changes& changes_in, int64_t now)
        : db(db_in), changes(changes_in), now_ms(now), writer_(writer) {}

    store::Connection& db;
    Changes& changes;
    const int64_t now_ms;

    // Gives the event its place in the own stream and applies the projections. The same id again: its first
    // receipt.
    Result<Receipt> append(Event event);
    // Where an id already lies.
    Result<std::optional<Position>> find(const Uuid& id);

  private:
    Writer& writer_;
    Uuid absent_;  // looked for in this job and not found: append() need not look again
};

using Job = std::function<Result<>(Writing&)>;
using Answer = std::function<void(Result<>)>;  // called once, from the writer thread, after COMMIT

// While it lives a listener is called. When it has ended no call runs any more, so it must not end within
// one; it may outlive the log.
using Listening = std::shared_ptr<void>;

class Log {
  public:
    // Opens the own stream and brings projections of an older version up to date (a rebuild).
    static Result<std::unique_ptr<Log>> open(store::Store& store, const Clock& clock,
                                             std::vector<std::unique_ptr<Projection>> projections);
    // Finishes what is queued.
    ~Log();

    // Never blocks. With a full queue the answer is kBusy at once.
    void submit(Job job, Answer answer);
    // Runs a job and waits for its COMMIT. Not from the writer thread.
    Result<> run(Job job);
    // Called after each COMMIT that changed something: from the writer thread, and from another one when it
    // was another server's; one call at a time.
    [[nodiscard]] Listening on_commit(std::function<void(const Changes&)> listener);

    store::Store& store();
    const Clock& clock() const;
    size_t queued() const;
    const WriterFigures& figures() const;
    Head head() const;
    // The latest day on which this node wrote something, by the clock of then.
    Date last_day() const;
    int64_t own_stream() const;

    // Empties files in which deleted bytes remain. kBusy while someone reads.
    Result<> scrub();

    // Drops and recomputes every projection, in steps; `progress` is told how many events are done.
    Result<int64_t> rebuild(const std::function<void(int64_t)>& progress = {});

  private:
    explicit Log(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> writer_;
};

struct Verdict {
    int64_t events = 0, held = 0;
    std::vector<std::string> problems;  // empty: all is well
};
// Re-hashes every stream of a store, rebuilds the projections aside, in a file, and compares them with what
// is kept. Reads one consistent state and needs no lock: the store may be in use.
Result<Verdict> verify(const std::string& address, std::vector<std::unique_ptr<Projection>> projections,
                       const std::function<void(int64_t)>& progress = {});

// A digest of a table's rows that depends neither on the order they lie in nor on the store they lie in.
Result<std::string> table_digest(store::Connection& db, const std::string& table);

// Reads one row of `SELECT stream, seq, id, type, version, clock, occurred_at, recorded_at, author, place,
// person, body`.
Event read_event(const store::Rows& rows);

// BLAKE2b-256 over the previous hash and every field of the event, each length first.
std::string event_hash(std::string_view previous, const Event& event, std::string_view body);

}  // namespace domdom::log
