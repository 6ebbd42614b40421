#include "store/database.h"

#include <sodium.h>
#include <filesystem>

#include <chrono>
#include <utility>

#include "store/migrations.h"

namespace domdom::store {

namespace {

// What a folder does not need: the keys of the servers' streams (only the owner of the tables reads them),
// and what one server lets the others know.
constexpr const char* kSchema = R"(
CREATE TABLE IF NOT EXISTS stream_key (
    stream BIGINT NOT NULL PRIMARY KEY,
    seed BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS change (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    clock BIGINT NOT NULL,
    places BIGINT NOT NULL,
    targets BIGINT NOT NULL,
    counts BIGINT NOT NULL,
    sessions BIGINT NOT NULL,
    rebuilt BIGINT NOT NULL
);
INSERT INTO change (one, clock, places, targets, counts, sessions, rebuilt)
    SELECT 1, COALESCE(MAX(clock), 0), 0, 0, 0, 0, 0 FROM event ON CONFLICT (one) DO NOTHING;
)";
constexpr const char* kHasChange = "SELECT COUNT(*) FROM pg_class WHERE oid = to_regclass('change')";
constexpr const char* kReadChange = "SELECT clock, places, targets, counts, sessions, rebuilt FROM change";
constexpr const char* kRaiseChange =
    "UPDATE change SET clock = GREATEST(clock, $1), places = places + $2, targets = targets + $3,"
    " counts = counts + $4, sessions = sessions + $5, rebuilt = rebuilt + $6";

constexpr const char* kOwnStreams = "SELECT stream FROM stream WHERE own = 1 ORDER BY stream";
// Two numbers: the schema, so that two stores in one database do not meet, and the stream.
constexpr const char* kTryHold =
    "SELECT pg_try_advisory_lock(current_schema()::regnamespace::oid::integer, $1::bigint::integer)";
constexpr const char* kNewestStream = "SELECT COALESCE(MAX(stream), 0) FROM stream";
constexpr const char* kInsertStream = "INSERT INTO stream (stream, node, epoch, own) VALUES ($1, $2, 1, 1)";
constexpr const char* kInsertKey = "INSERT INTO stream_key (stream, seed) VALUES ($1, $2)";
constexpr const char* kFindKey = "SELECT seed FROM stream_key WHERE stream = $1";
constexpr const char* kOldestKey = "SELECT seed FROM stream_key ORDER BY stream LIMIT 1";
constexpr const char* kForeignTables =
    "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND NOT EXISTS"
    " (SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = "
    "'migration')";

Result<ChangeCounts> read_change(Connection& db) {
    auto rows = TRY(db.query(kReadChange));
    if (!TRY(rows.next()))
        return Error{Code::kStorage, "the table of changes is empty", {}, "restore the last backup"};
    return ChangeCounts{rows.integer(0), rows.integer(1), rows.integer(2),
                        rows.integer(3), rows.integer(4), rows.integer(5)};
}

News news_between(const ChangeCounts& before, const ChangeCounts& now) {
    News news;
    news.places = now.places > before.places;
    news.targets = now.targets > before.targets;
    news.counts = now.counts > before.counts;
    news.sessions = now.sessions > before.sessions;
    news.rebuilt = now.rebuilt > before.rebuilt;
    news.clock = now.clock;
    return news;
}

bool says_anything(const News& news) {
    return news.places || news.targets || news.counts || news.sessions || news.rebuilt;
}

ChangeCounts sum(ChangeCounts counts, const News& made) {
    counts.clock = std::max(counts.clock, made.clock);
    counts.places += made.places;
    counts.targets += made.targets;
    counts.counts += made.counts;
    counts.sessions += made.sessions;
    counts.rebuilt += made.rebuilt;
    return counts;
}

Result<> read_seed(Rows& rows, const std::string& where, std::array<uint8_t, 32>& public_key,
                   std::array<uint8_t, 64>& secret_key) {
    if (!TRY(rows.next()) || rows.blob(0).size() != crypto_sign_SEEDBYTES)
        return Error{Code::kStorage, "a server's key is missing from the table stream_key", where,
                     "restore it, or UPDATE stream SET own = 0 to become new nodes"};
    crypto_sign_seed_keypair(public_key.data(), secret_key.data(),
                             reinterpret_cast<const unsigned char*>(rows.blob(0).data()));
    return {};
}

}  // namespace

Result<std::unique_ptr<Database>> Database::open(const std::string& address, int64_t now_ms) {
    std::unique_ptr<Database> database(new Database(address));
    auto connection = TRY(open_postgres(address, Access::kWrite));
    database->connection_ = connection.get();
    database->writer_ = std::move(connection);
    if (TRY(database->writer_->integer_or(0, kForeignTables)) > 0)
        return invalid("this database is not a store of domdom", database->describe(),
                       "give an empty one, or the one that domdom serve uses");
    TRY(migrate(*database->writer_, now_ms));
    TRY(database->prepare_tables());
    TRY(database->claim_stream());
    TRY(database->load_store_key());
    database->told_ = database->seen_ = TRY(read_change(*database->writer_));
    return database;
}

Database::~Database() {
    watch({});
    close_connections();
}

Result<> Database::prepare_tables() {
    if (TRY(writer_->integer_or(0, kHasChange)) > 0) return {};
    TRY(writer_->begin());
    auto made = writer_->run_script(kSchema);
    if (made.ok()) made = writer_->commit();
    if (!made.ok()) writer_->rollback();
    return made;
}

Result<> Database::claim_stream() {
    TRY(writer_->begin());  // two servers that start together take turns
    own_stream_ = 0;
    const auto claim = [this]() -> Result<> {
        auto rows = TRY(writer_->query(kOwnStreams));
        while (own_stream_ == 0 && TRY(rows.next()))
            if (TRY(try_hold(rows.integer(0)))) own_stream_ = rows.integer(0);
        if (own_stream_ != 0) return load_key(own_stream_);
        return make_stream();
    };
    auto claimed = claim();
    if (claimed.ok()) claimed = writer_->commit();
    if (!claimed.ok()) writer_->rollback();
    times_connected_ = claimed.ok() ? connection_->times_connected() : 0;
    return claimed;
}

Result<bool> Database::try_hold(int64_t stream) {
    return TRY(writer_->integer_or(0, kTryHold, stream))
    != 0;
}

Result<> Database::make_stream() {
    const int64_t newest = TRY(writer_->integer_or(0, kNewestStream));
    own_stream_ = newest + 1;
    if (!TRY(try_hold(own_stream_)))
        return Error{Code::kLocked, "another program holds the stream that would be this server's",
                     describe()};
    crypto_sign_keypair(public_key_.data(), secret_key_.data());
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
    crypto_sign_ed25519_sk_to_seed(seed.data(), secret_key_.data());
    const auto raw = [](const auto& bytes) {
        return Bind::blob({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    };
    auto stored = writer_->run(kInsertKey, own_stream_, raw(seed));
    if (stored.ok()) stored = writer_->run(kInsertStream, own_stream_, raw(public_key_));
    sodium_memzero(seed.data(), seed.size());
    return stored;
}

Result<> Database::load_key(int64_t stream) {
    auto rows = TRY(writer_->query(kFindKey, stream));
    return read_seed(rows, describe(), public_key_, secret_key_);
}

Result<> Database::load_store_key() {
    auto rows = TRY(writer_->query(kOldestKey));
    std::array<uint8_t, 32> public_key{};
    return read_seed(rows, describe(), public_key, store_key_);
}

Result<std::unique_ptr<Connection>> Database::open_reader() {
    return std::unique_ptr<Connection>(TRY(open_postgres(address_, Access::kRead)));
}

// A lost connection took the hold on the stream with it; another server may have it by now. The connection
// may be lost again while the turn is waited for: a turn begins only in the session that holds the stream.
Result<> Database::begin_holding() {
    for (;;) {
        TRY(writer_->begin());
        if (connection_->times_connected() == times_connected_) return {};
        writer_->rollback();
        TRY(claim_stream());
        reconnected_ = true;
    }
}

Result<News> Database::begin_turn() {
    TRY(begin_holding());
    const auto now = read_change(*writer_);
    if (!now.ok()) {
        writer_->rollback();
        return now.error();
    }
    News news = news_between(seen_, *now);
    news.reconnected = std::exchange(reconnected_, false);
    seen_ = *now;
    return news;
}

Result<> Database::commit_turn(const News& made) {
    if (made.clock > seen_.clock || says_anything(made))
        TRY(writer_->run(kRaiseChange, made.clock, made.places, made.targets, made.counts, made.sessions,
                         made.rebuilt));
    // Held meanwhile, so that the watcher does not take what this server made for another's.
    std::lock_guard guard(watch_mutex_);
    TRY(writer_->commit());
    const ChangeCounts before = seen_;
    seen_ = sum(seen_, made);
    // What came before its own the watcher still has to tell.
    if (!says_anything(news_between(told_, before))) told_ = seen_;
    return {};
}

std::string Database::scratch() const { return std::filesystem::temp_directory_path().string(); }

void Database::watch(std::function<void(const News&)> listener) {
    {
        std::lock_guard guard(watch_mutex_);
        stopping_ = !listener;
        if (listener) listener_ = std::move(listener);
    }
    watch_wake_.notify_all();
    if (stopping_ && watcher_.joinable()) watcher_.join();
    if (!stopping_ && !watcher_.joinable()) watcher_ = std::thread([this] { look(); });
}

void Database::look() {
    std::unique_lock guard(watch_mutex_);
    while (
        !watch_wake_.wait_for(guard, std::chrono::milliseconds(kLookEveryMs), [this] { return stopping_; })) {
        guard.unlock();
        look_once();
        guard.lock();
    }
}

// While the database does not answer there is nothing to tell; it is asked again soon.
void Database::look_once() {
    auto reader = read();
    if (!reader.ok()) return;
    const auto now = read_change(**reader);
    if (!now.ok()) return;
    News news;
    {
        std::lock_guard guard(watch_mutex_);
        news = news_between(told_, *now);
        if (says_anything(news)) told_ = *now;
    }
    if (says_anything(news)) listener_(news);
}

}  // namespace domdom::store
