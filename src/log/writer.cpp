#include "log/writer.h"

#include <chrono>
#include <future>

#include "base/json.h"

namespace domdom::log {

namespace {

constexpr const char* kFindOwnStream =
    "SELECT stream, epoch FROM stream WHERE own = 1 ORDER BY stream DESC LIMIT 1";
constexpr const char* kInsertStream = "INSERT INTO stream (stream, node, epoch, own) VALUES ($1, $2, $3, 1)";
constexpr const char* kFindHead =
    "SELECT seq, hash, clock FROM event WHERE stream = $1 ORDER BY seq DESC LIMIT 1";
constexpr const char* kFindEvent = "SELECT stream, seq FROM event WHERE id = $1";
constexpr const char* kInsertEvent =
    "INSERT INTO event (stream, seq, id, type, version, clock, occurred_at, recorded_at, author, place, "
    "person, body, hash)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
constexpr const char* kHold = "INSERT INTO held (stream, seq, reason) VALUES ($1, $2, $3)";

constexpr auto kScrubEvery = std::chrono::milliseconds(200);

// Failures of the store concern the whole transaction; anything else only the job that met it.
bool is_fatal(const Result<>& result) {
    if (result.ok()) return false;
    const Code code = result.error().code;
    return code == Code::kStorage || code == Code::kStorageFull || code == Code::kBusy;
}

}  // namespace

Writer::~Writer() {
    {
        std::lock_guard guard(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable()) thread_.join();
}

Result<> Writer::open() {
    TRY(load_own_stream());
    TRY(prepare_projections());
    thread_ = std::thread([this] { loop(); });
    return {};
}

Result<> Writer::load_own_stream() {
    store::Connection& db = folder_.writer();
    {
        auto rows = TRY(db.query(kFindOwnStream));
        if (TRY(rows.next())) own_stream_ = rows.integer(0);
    }
    if (own_stream_ == 0) {
        own_stream_ = 1;
        const auto& key = folder_.node_key();
        TRY(db.run(kInsertStream, own_stream_,
                   store::Bind::blob({reinterpret_cast<const char*>(key.data()), key.size()}), int64_t{1}));
    }
    auto rows = TRY(db.query(kFindHead, own_stream_));
    if (TRY(rows.next())) head_ = {rows.integer(0), std::string(rows.blob(1)), rows.integer(2)};
    committed_head_ = head_;
    return {};
}

void Writer::submit(Job job, Answer answer) {
    {
        std::unique_lock guard(mutex_);
        if (queue_.size() < kQueueMax && !stopping_) {
            queue_.push_back({std::move(job), std::move(answer), false});
            queued_.store(queue_.size(), std::memory_order_relaxed);
            guard.unlock();
            wake_.notify_one();
            return;
        }
    }
    answer(Error{Code::kBusy,
                 "too many records are waiting to be written",
                 {},
                 "send the same records again in a moment"});
}

Result<> Writer::run_alone(const std::function<Result<>(store::Connection&)>& work) {
    std::promise<Result<>> promise;
    auto future = promise.get_future();
    {
        std::lock_guard guard(mutex_);
        queue_.push_back({[&work](Writing& writing) { return work(writing.db); },
                          [&promise](Result<> result) { promise.set_value(std::move(result)); }, true});
    }
    wake_.notify_one();
    return future.get();
}

void Writer::on_commit(std::function<void(const Changes&)> listener) {
    std::lock_guard guard(mutex_);
    listeners_.push_back(std::move(listener));
}

Head Writer::head() const {
    std::lock_guard guard(mutex_);
    return committed_head_;
}

void Writer::loop() {
    for (;;) {
        std::vector<Waiting> group;
        {
            std::unique_lock guard(mutex_);
            const auto ready = [this] { return stopping_ || !queue_.empty(); };
            if (scrub_)
                wake_.wait_for(guard, kScrubEvery, ready);
            else
                wake_.wait(guard, ready);
            if (queue_.empty() && stopping_) break;
            while (!queue_.empty() && group.size() < kGroupMax) {
                const bool alone = queue_.front().alone;
                if (alone && !group.empty()) break;
                group.push_back(std::move(queue_.front()));
                queue_.pop_front();
                if (alone) break;
            }
            queued_.store(queue_.size(), std::memory_order_relaxed);
        }
        if (!group.empty()) run_group(group);
        if (scrub_) scrub();
    }
    if (scrub_) scrub();
}

// After an erasure the write-ahead log still holds the pages from before. A reader may be in the way: then
// again soon.
void Writer::scrub() { scrub_ = !store::checkpoint_and_truncate(folder_.writer()).ok(); }

void Writer::run_group(std::vector<Waiting>& group) {
    if (group.front().alone) {
        Changes changes;
        Writing writing(*this, folder_.writer(), changes, clock_.now_ms());
        group.front().answer(group.front().job(writing));
        return;
    }
    std::vector<Result<>> results;
    if (!try_together(group, results)) {
        results.clear();
        run_each(group, results);
    }
    for (size_t i = 0; i < group.size(); ++i) group[i].answer(std::move(results[i]));
}

bool Writer::try_together(std::vector<Waiting>& group, std::vector<Result<>>& results) {
    store::Connection& db = folder_.writer();
    Changes changes;
    careful_ = false;
    auto begun = db.begin();
    if (!begun.ok()) {
        results.assign(group.size(), begun);
        return true;
    }
    const int64_t now = clock_.now_ms();
    for (auto& waiting : group) {
        const int64_t written_before = written_;
        const int64_t changes_before = db.total_changes();
        Writing writing(*this, db, changes, now);
        results.push_back(waiting.job(writing));
        const bool clean = written_ == written_before && db.total_changes() == changes_before;
        if (results.back().ok() || (clean && !is_fatal(results.back()))) continue;
        undo_all();
        return false;
    }
    if (auto committed = commit(changes); !committed.ok()) {
        undo_all();
        results.assign(group.size(), committed);
    }
    return true;
}

void Writer::run_each(std::vector<Waiting>& group, std::vector<Result<>>& results) {
    store::Connection& db = folder_.writer();
    careful_ = true;
    for (auto& waiting : group) {
        Changes changes;
        auto result = db.begin();
        if (result.ok()) {
            Writing writing(*this, db, changes, clock_.now_ms());
            result = waiting.job(writing);
            if (result.ok()) result = commit(changes);
            if (!result.ok()) undo_all();
        }
        results.push_back(std::move(result));
    }
    careful_ = false;
}

Result<> Writer::commit(Changes& changes) {
    TRY(folder_.writer().commit());
    std::vector<std::function<void(const Changes&)>> listeners;
    if (!changes.erased.empty()) scrub_ = true;
    {
        std::lock_guard guard(mutex_);
        committed_head_ = head_;
        listeners = listeners_;
    }
    if (changes.places || changes.targets || !changes.erased.empty() || !changes.counts.empty())
        for (const auto& listener : listeners) listener(changes);
    return {};
}

void Writer::undo_all() {
    folder_.writer().rollback();
    applier_.forget();
    std::lock_guard guard(mutex_);
    head_ = committed_head_;
}

// A hybrid logical clock: never behind the system's, never backwards.
int64_t Writer::next_clock() { return std::max(head_.clock + 1, clock_.now_ms() << 16); }

Result<Receipt> Writer::append(store::Connection& db, Changes& changes, Event event) {
    event.position = {own_stream_, head_.seq + 1};
    event.clock = next_clock();
    event.recorded_at = clock_.now_ms();
    const std::string body = json::serialize(event.body);
    std::string hash = event_hash(head_.hash, event, body);
    ++written_;
    TRY(db.run(kInsertEvent, event.position.stream, event.position.seq, event.id, event.type, event.version,
               event.clock, event.occurred_at, event.recorded_at, event.author, event.place, event.person,
               body, store::Bind::blob(hash)));
    head_ = {event.position.seq, std::move(hash), event.clock};

    if (!careful_) {
        TRY(applier_.apply(db, event, changes));
        return Receipt{event.position, false};
    }
    TRY(db.run("SAVEPOINT projections"));
    const auto applied = applier_.apply(db, event, changes);
    if (is_fatal(applied)) return applied.error();
    if (!applied.ok()) {
        TRY(db.run("ROLLBACK TO projections"));
        db.memory.forget();
        applier_.forget();
        TRY(db.run(kHold, event.position.stream, event.position.seq, applied.error().line()));
    }
    TRY(db.run("RELEASE projections"));
    return Receipt{event.position, false};
}

Result<std::optional<Position>> Writer::find(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kFindEvent, id));
    if (!TRY(rows.next())) return std::optional<Position>{};
    return std::optional<Position>{Position{rows.integer(0), rows.integer(1)}};
}

Result<Receipt> Writing::append(Event event) {
    if (event.id != absent_)
        if (const auto position = TRY(writer_.find(db, event.id))) return Receipt{*position, true};
    absent_ = {};
    return writer_.append(db, changes, std::move(event));
}

Result<std::optional<Position>> Writing::find(const Uuid& id) {
    const auto position = TRY(writer_.find(db, id));
    absent_ = position ? Uuid{} : id;
    return position;
}

}  // namespace domdom::log
