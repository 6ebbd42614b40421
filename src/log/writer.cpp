#include "log/writer.h"

#include <chrono>
#include <future>

#include "base/json.h"

namespace domdom::log {

namespace {

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
    store_.watch({});
    {
        std::lock_guard guard(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable()) thread_.join();
}

Result<> Writer::open() {
    TRY(load_head());
    TRY(prepare_projections());
    has_more_ = TRY(applier_.has_more(store_.writer()));
    thread_ = std::thread([this] { loop(); });
    store_.watch([this](const store::News& news) {
        Changes changes;
        changes.places = news.places || news.rebuilt;
        changes.targets = news.targets || news.rebuilt;
        changes.sessions = news.sessions;
        changes.elsewhere = true;
        listeners_->tell(changes);
    });
    return {};
}

Result<> Writer::load_head() {
    Head head;
    {
        auto rows = TRY(store_.writer().query(kFindHead, own_stream()));
        if (TRY(rows.next())) head = {rows.integer(0), std::string(rows.blob(1)), rows.integer(2)};
    }
    std::lock_guard guard(mutex_);
    head_ = committed_head_ = std::move(head);
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

Head Writer::head() const {
    std::lock_guard guard(mutex_);
    return committed_head_;
}

void Writer::loop() {
    for (;;) {
        std::vector<Waiting> group;
        {
            std::unique_lock guard(mutex_);
            const auto ready = [this] { return stopping_ || has_more_ || !queue_.empty(); };
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
        if (!group.empty() || std::exchange(has_more_, false)) run_group(group);
        if (scrub_) scrub();
    }
    if (scrub_) scrub();
}

// After an erasure the write-ahead log still holds the pages from before. A reader may be in the way: then
// again soon.
void Writer::scrub() { scrub_ = !store_.scrub().ok(); }

void Writer::run_group(std::vector<Waiting>& group) {
    if (!group.empty() && group.front().alone) {
        Changes changes;
        Writing writing(*this, store_.writer(), changes, clock_.now_ms());
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
    store::Connection& db = store_.writer();
    Changes changes;
    careful_ = false;
    must_redo_ = false;
    auto begun = begin();
    if (!begun.ok()) {
        results.assign(group.size(), begun);
        return true;
    }
    static_cast<void>(db.set_hurry(true).ok());
    const int64_t now = clock_.now_ms();
    for (auto& waiting : group) {
        const int64_t written_before = written_;
        const int64_t changes_before = db.total_changes();
        Writing writing(*this, db, changes, now);
        results.push_back(waiting.job(writing));
        const bool clean =
            written_ == written_before && db.total_changes() == changes_before && !db.must_undo();
        const bool goes_on = results.back().ok() ? !must_redo_ : clean && !is_fatal(results.back());
        if (goes_on) continue;
        undo_all();
        return false;
    }
    if (!applier_.finish(db, changes).ok()) {
        undo_all();
        return false;
    }
    // A statement that nobody waited for may have failed, or a job went on as if it had not.
    if (!db.set_hurry(false).ok() || db.must_undo()) {
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
    store::Connection& db = store_.writer();
    careful_ = true;
    for (auto& waiting : group) {
        Changes changes;
        auto result = begin();
        if (!result.ok()) {  // the store is away: asking it again for each would take long
            results.resize(group.size(), result);
            break;
        }
        Writing writing(*this, db, changes, clock_.now_ms());
        result = waiting.job(writing);
        if (result.ok()) result = commit(changes);
        if (!result.ok()) undo_all();
        results.push_back(std::move(result));
    }
    careful_ = false;
}

Result<> Writer::begin() {
    const auto news = TRY(store_.begin_turn());
    auto heard = hear(news);
    if (!heard.ok()) undo_all();
    return heard;
}

Result<> Writer::hear(const store::News& news) {
    is_sure_ = is_sure_ && !news.reconnected && !news.rebuilt;
    if (!is_sure_) TRY(load_head());
    if (!is_sure_ || news.places || news.targets) applier_.forget();
    if (!is_sure_ && !TRY(are_projections_current(store_.writer())))
        return Error{Code::kNewerStore,
                     "another version of domdom has computed the figures of this database anew",
                     {},
                     "start this server with that version"};
    is_sure_ = true;
    clock_seen_ = std::max(clock_seen_, news.clock);
    return {};
}

Result<> Writer::commit(Changes& changes) {
    store::News made;
    made.places = changes.places;
    made.targets = changes.targets;
    made.counts = !changes.counts.empty();
    made.sessions = changes.sessions || !changes.erased.empty();
    made.clock = head_.clock;
    const bool has_more = TRY(applier_.has_more(store_.writer()));
    TRY(commit_timed(made));
    has_more_ = has_more;
    if (!changes.erased.empty()) scrub_ = true;
    {
        std::lock_guard guard(mutex_);
        committed_head_ = head_;
    }
    if (changes.places || changes.targets || !changes.erased.empty() || !changes.counts.empty())
        listeners_->tell(changes);
    return {};
}

Result<> Writer::commit_timed(const store::News& made) {
    const auto began = std::chrono::steady_clock::now();
    auto committed = store_.commit_turn(made);
    const auto took = std::chrono::steady_clock::now() - began;
    figures_.commits.observe(std::chrono::duration_cast<std::chrono::microseconds>(took).count());
    if (!committed.ok()) ++figures_.failed_commits;
    return committed;
}

void Writer::undo_all() {
    static_cast<void>(store_.writer().set_hurry(false).ok());
    store_.writer().rollback();
    applier_.forget();
    std::lock_guard guard(mutex_);
    head_ = committed_head_;
}

// A hybrid logical clock: never behind the system's, never backwards, and beyond every event in this store.
int64_t Writer::next_clock() {
    return std::max(std::max(head_.clock, clock_seen_) + 1, clock_.now_ms() << 16);
}

Result<Receipt> Writer::append(store::Connection& db, Changes& changes, Event event) {
    event.position = {own_stream(), head_.seq + 1};
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
        const auto applied = applier_.apply(db, event, changes);
        if (!applied.ok()) must_redo_ = true;
        if (!applied.ok()) return applied.error();
        return Receipt{event.position, false};
    }
    TRY(db.run("SAVEPOINT projections"));
    auto applied = applier_.apply(db, event, changes);
    if (applied.ok()) applied = applier_.finish(db, changes);
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
