// The writer thread behind Log. Private to this folder.
#pragma once

#include "log/applier.h"
#include "log/listeners.h"
#include "log/log.h"

namespace domdom::log {

inline constexpr size_t kQueueMax = 20'000;  // jobs waiting; beyond it kBusy
inline constexpr size_t kGroupMax = 2'000;   // jobs in one transaction

class Writer {
  public:
    Writer(store::Store& store, const Clock& clock, std::vector<std::unique_ptr<Projection>> projections)
        : store_(store), clock_(clock), applier_(std::move(projections)) {}
    ~Writer();

    Result<> open();
    void submit(Job job, Answer answer);
    Listening on_commit(std::function<void(const Changes&)> listener) {
        return Listeners::add(listeners_, std::move(listener));
    }
    // The id must not be in the log yet.
    Result<Receipt> append(store::Connection& db, Changes& changes, Event event);
    Result<std::optional<Position>> find(store::Connection& db, const Uuid& id);
    // Runs alone on the writer's thread, outside of any transaction.
    Result<> run_alone(const std::function<Result<>(store::Connection&)>& work);

    store::Store& store() { return store_; }
    const Clock& clock() const { return clock_; }
    const Applier& applier() const { return applier_; }
    size_t queued() const { return queued_.load(std::memory_order_relaxed); }
    const WriterFigures& figures() const { return figures_; }
    Head head() const;
    int64_t own_stream() const { return store_.own_stream(); }
    // On the writer's thread, or before it runs.
    Result<int64_t> rebuild(const std::function<void(int64_t)>& progress, bool only_if_stale);

  private:
    struct Waiting {
        Job job;
        Answer answer;
        bool alone = false;
    };
    void loop();
    void run_group(std::vector<Waiting>& group);
    // True when the group was committed or refused whole; false when it must run one by one.
    bool try_together(std::vector<Waiting>& group, std::vector<Result<>>& results);
    void run_each(std::vector<Waiting>& group, std::vector<Result<>>& results);
    // Begins a transaction, and takes note of what other servers did since the last one.
    Result<> begin();
    Result<> hear(const store::News& news);
    Result<> commit(Changes& changes);
    Result<> commit_timed(const store::News& made);
    void undo_all();
    Result<> load_head();
    Result<> prepare_projections();
    Result<bool> are_projections_current(store::Connection& db);
    Result<> rebuild_once(const std::function<void(int64_t)>& progress, bool only_if_stale, bool in_hurry,
                          int64_t& total);
    Result<> recompute(store::Connection& db, const std::function<void(int64_t)>& progress, bool in_hurry,
                       int64_t& total);
    int64_t next_clock();
    void scrub();

    store::Store& store_;
    const Clock& clock_;
    Applier applier_;

    Head head_;               // as written, perhaps not yet committed
    Head committed_head_;     // guarded by mutex_
    int64_t clock_seen_ = 0;  // of the newest event, whoever wrote it
    bool careful_ = false;    // savepoints around projections
    bool must_redo_ = false;  // an event could not be applied: its group runs again, carefully
    int64_t written_ = 0;     // appends in this transaction
    bool is_sure_ = true;    // of the head and of the projections: nothing was heard that was not looked into
    bool has_more_ = false;  // projections want another commit, whether or not anything is waiting
    bool scrub_ = false;     // deleted bytes are still in the write-ahead log

    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Waiting> queue_;
    std::atomic<size_t> queued_ = 0;
    WriterFigures figures_;
    bool stopping_ = false;
    const std::shared_ptr<Listeners> listeners_ = std::make_shared<Listeners>();
    std::thread thread_;
};

}  // namespace domdom::log
