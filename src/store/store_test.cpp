// The contract of every store, then what only a folder or only a database promises.
#include "store/store.h"

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <set>

#include "store/test_store.h"

namespace domdom::store {

namespace {

constexpr int64_t kNow = 1'790'000'000'000;

struct ConnectionTest : testing::TestWithParam<Engine> {
    void SetUp() override {
        ASSERT_TRUE(
            db->run_script("CREATE TABLE thing (id BLOB NOT NULL PRIMARY KEY, n BIGINT CHECK (n < 100),"
                           " name TEXT) WITHOUT ROWID; CREATE INDEX thing_name ON thing (name)")
                .ok());
    }
    Result<> add(const char* id, int64_t n, std::string_view name = "x") {
        return db->run("INSERT INTO thing (id, n, name) VALUES ($1, $2, $3)", Bind::blob(id), n, name);
    }
    int64_t count() { return *db->integer_or(-1, "SELECT COUNT(*) FROM thing"); }

    TemporaryStore temporary{GetParam()};
    std::unique_ptr<Connection> db = temporary.connect();
};

struct StoreTest : testing::TestWithParam<Engine> {
    TemporaryStore temporary{GetParam()};
};

struct DatabaseTest : testing::TestWithParam<Engine> {
    std::unique_ptr<Store> open() { return *store::open(temporary.address, kNow); }
    // Ends every other connection of this test, as a database does that is stopped.
    void cut_connections() {
        auto db = *open_postgres(test_database(), Access::kWrite);
        const auto schema = temporary.address.substr(temporary.address.rfind("test_"));
        EXPECT_TRUE(db->run_script("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> "
                                   "pg_backend_pid() AND pid IN (SELECT pid FROM pg_locks WHERE locktype = "
                                   "'advisory' AND classid = '" +
                                   schema + "'::regnamespace::oid)")
                        .ok());
    }
    TemporaryStore temporary{Engine::kPostgres};
};

DOMDOM_ON_EVERY_ENGINE(ConnectionTest);
DOMDOM_ON_EVERY_ENGINE(StoreTest);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(DatabaseTest);
INSTANTIATE_TEST_SUITE_P(Stores, DatabaseTest, testing::ValuesIn(databases()), engine_name);

}  // namespace

TEST_P(ConnectionTest, What_goes_in_comes_out) {
    const std::string bytes("\0\xff\x80", 3);
    ASSERT_TRUE(db->run("INSERT INTO thing (id, n, name) VALUES ($1, $2, $3)", Bind::blob(bytes), INT64_MIN,
                        "Đường Tây Hồ")
                    .ok());
    ASSERT_TRUE(db->run("INSERT INTO thing (id, n, name) VALUES ($1, $2, $3)", Bind::blob(""), nullptr,
                        std::string_view())
                    .ok());
    auto rows = *db->query("SELECT id, n, name FROM thing ORDER BY id DESC");
    ASSERT_TRUE(*rows.next());
    EXPECT_EQ(rows.blob(0), bytes);
    EXPECT_EQ(rows.integer(1), INT64_MIN);
    EXPECT_EQ(rows.text(2), "Đường Tây Hồ");
    ASSERT_TRUE(*rows.next());
    EXPECT_FALSE(rows.is_null(0));
    EXPECT_TRUE(rows.is_null(1));
    EXPECT_EQ(rows.text(2), "");
    EXPECT_FALSE(*rows.next());
}

TEST_P(ConnectionTest, Parameters_are_named_by_their_number_and_may_repeat) {
    ASSERT_TRUE(db->run("INSERT INTO thing (id, name, n) VALUES ($3, $2, $1)", 7, "b", Bind::blob("a")).ok());
    EXPECT_EQ(*db->integer_or(0, "SELECT n FROM thing WHERE n = $1 AND n <= $1 AND name = $2", 7, "b"), 7);
}

TEST_P(ConnectionTest, A_query_may_run_inside_the_loop_over_the_same_query) {
    for (int64_t n = 0; n < 3; ++n) ASSERT_TRUE(add(std::to_string(n).c_str(), n).ok());
    static constexpr const char* kAll = "SELECT n FROM thing ORDER BY n";
    int64_t sum = 0;
    auto outer = *db->query(kAll);
    while (*outer.next()) {
        auto inner = *db->query(kAll);
        while (*inner.next()) sum += 10 * outer.integer(0) + inner.integer(0);
        ASSERT_TRUE(db->run("UPDATE thing SET name = 'y' WHERE n = $1", outer.integer(0)).ok());
    }
    EXPECT_EQ(sum, 99);
}

TEST_P(ConnectionTest, Text_is_ordered_by_its_bytes) {
    for (const char* name : {"b", "B", "đ", "a"}) ASSERT_TRUE(add(name, 1, name).ok());
    std::string order;
    auto rows = *db->query("SELECT name FROM thing ORDER BY name");
    while (*rows.next()) order += rows.text(0);
    EXPECT_EQ(order, "Babđ");
}

TEST_P(ConnectionTest, It_knows_how_many_rows_a_statement_changed) {
    for (const char* id : {"a", "b", "c"}) ASSERT_TRUE(add(id, 1).ok());
    const int64_t before = db->total_changes();
    ASSERT_TRUE(db->run("UPDATE thing SET n = 2 WHERE id <> $1", Bind::blob("a")).ok());
    EXPECT_EQ(db->changed(), 2);
    ASSERT_TRUE(
        db->run("INSERT INTO thing (id) VALUES ($1) ON CONFLICT (id) DO NOTHING", Bind::blob("a")).ok());
    EXPECT_EQ(db->changed(), 0);
    EXPECT_EQ(db->total_changes() - before, 2);
}

TEST_P(ConnectionTest, A_broken_rule_is_a_conflict_and_its_words_hold_no_value) {
    ASSERT_TRUE(add("secret-id", 1).ok());
    for (const auto& refused : {add("secret-id", 2), add("b", 4711)}) {
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, Code::kConflict);
        EXPECT_EQ(refused.error().line().find("secret"), std::string::npos);
        EXPECT_EQ(refused.error().line().find("4711"), std::string::npos);
    }
    EXPECT_EQ(count(), 1);
}

TEST_P(ConnectionTest, After_a_failed_statement_a_savepoint_saves_what_was_before) {
    ASSERT_TRUE(db->begin().ok());
    ASSERT_TRUE(add("a", 1).ok());
    ASSERT_TRUE(db->run("SAVEPOINT here").ok());
    ASSERT_TRUE(add("b", 1).ok());
    ASSERT_FALSE(add("a", 1).ok());
    ASSERT_TRUE(db->run("ROLLBACK TO here").ok());
    EXPECT_FALSE(db->must_undo());
    ASSERT_TRUE(db->run("RELEASE here").ok());
    ASSERT_TRUE(add("c", 1).ok());
    ASSERT_TRUE(db->commit().ok());
    EXPECT_EQ(count(), 2);
}

TEST_P(ConnectionTest, A_commit_that_says_yes_has_committed) {
    ASSERT_TRUE(db->begin().ok());
    ASSERT_TRUE(add("a", 1).ok());
    ASSERT_FALSE(add("a", 1).ok());
    const bool must_undo = db->must_undo();
    EXPECT_EQ(db->commit().ok(), !must_undo);
    db->rollback();
    EXPECT_EQ(count(), must_undo ? 0 : 1);
}

TEST_P(ConnectionTest, In_a_hurry_a_query_sees_what_was_run_before) {
    ASSERT_TRUE(db->begin().ok());
    ASSERT_TRUE(db->set_hurry(true).ok());
    for (int64_t n = 0; n < 1200; ++n) ASSERT_TRUE(add(std::to_string(n).c_str(), n % 100).ok());
    EXPECT_EQ(count(), 1200);
    ASSERT_TRUE(db->run("UPDATE thing SET n = 0 WHERE n < $1", 50).ok());
    EXPECT_EQ(db->changed(), 600);
    ASSERT_TRUE(add("last", 1).ok());
    ASSERT_TRUE(db->set_hurry(false).ok());
    ASSERT_TRUE(db->commit().ok());
    EXPECT_EQ(count(), 1201);
}

TEST_P(ConnectionTest, In_a_hurry_an_error_comes_with_the_end_of_it_at_the_latest) {
    for (const bool asks_between : {false, true}) {
        ASSERT_TRUE(db->begin().ok());
        ASSERT_TRUE(db->set_hurry(true).ok());
        bool failed = !add("a", 1).ok();
        failed |= !add("a", 2).ok();
        failed |= !add("b", 3).ok();
        if (asks_between) static_cast<void>(db->changed());
        failed |= !db->set_hurry(false).ok();
        EXPECT_TRUE(failed);
        db->rollback();
        EXPECT_EQ(count(), 0);
    }
    ASSERT_TRUE(add("a", 1).ok());
}

TEST_P(ConnectionTest, A_table_can_be_read_row_by_row_without_being_prepared) {
    for (int64_t n = 0; n < 50; ++n) ASSERT_TRUE(add(std::to_string(n).c_str(), n).ok());
    int64_t sum = 0;
    {
        auto rows = *db->query_once("SELECT n, name FROM thing");
        while (*rows->step()) {
            EXPECT_TRUE(rows->is_integer(0));
            EXPECT_FALSE(rows->is_integer(1));
            sum += rows->integer(0);
        }
    }
    EXPECT_EQ(sum, 49 * 50 / 2);
    { const auto left_early = *db->query_once("SELECT n FROM thing"); }
    EXPECT_EQ(count(), 50);
}

TEST_P(StoreTest, It_keeps_its_stream_and_its_key) {
    std::array<uint8_t, 32> key{};
    for (int i = 0; i < 2; ++i) {
        const auto opened = open(temporary.address, kNow);
        ASSERT_TRUE(opened.ok()) << opened.error().line();
        EXPECT_EQ((*opened)->own_stream(), 1);
        EXPECT_TRUE(i == 0 || (*opened)->node_key() == key);
        key = (*opened)->node_key();
        auto reader = *(*opened)->read();
        auto rows = *reader->query("SELECT node, epoch, own FROM stream");
        ASSERT_TRUE(*rows.next());
        EXPECT_EQ(rows.blob(0), std::string_view(reinterpret_cast<const char*>(key.data()), key.size()));
    }
}

TEST_P(StoreTest, A_reader_cannot_write) {
    const auto opened = *open(temporary.address, kNow);
    auto reader = *opened->read();
    EXPECT_FALSE(reader->run("INSERT INTO migration (number, applied_at) VALUES (998, 0)").ok());
}

TEST_P(StoreTest, A_snapshot_stays_as_it_was) {
    const auto opened = *open(temporary.address, kNow);
    static constexpr const char* kCount = "SELECT COUNT(*) FROM held";
    const auto snapshot = open_snapshot(temporary.address);
    ASSERT_TRUE(snapshot.ok()) << snapshot.error().line();
    EXPECT_EQ(*snapshot->db->integer_or(-1, kCount), 0);
    ASSERT_TRUE(opened->writer().run("INSERT INTO held (stream, seq, reason) VALUES (1, 1, 'x')").ok());
    EXPECT_EQ(*snapshot->db->integer_or(-1, kCount), 0);
    EXPECT_EQ(*(*opened->read())->integer_or(-1, kCount), 1);
}

TEST_P(StoreTest, There_is_no_snapshot_of_nothing) {
    const auto snapshot = open_snapshot(temporary.address);
    ASSERT_FALSE(snapshot.ok());
    EXPECT_EQ(snapshot.error().code, Code::kNotFound);
}

TEST_P(StoreTest, A_store_of_a_newer_version_is_left_alone) {
    ASSERT_TRUE((*open(temporary.address, kNow))
                    ->writer()
                    .run("INSERT INTO migration (number, applied_at) VALUES (999, 0)")
                    .ok());
    const auto reopened = open(temporary.address, kNow);
    ASSERT_FALSE(reopened.ok());
    EXPECT_EQ(reopened.error().code, Code::kNewerStore);
}

TEST_P(StoreTest, A_migration_that_came_after_a_later_one_is_not_passed_over) {
    const char* const undone[] = {"DROP TABLE register_thanks", "DROP TABLE register_request",
                                  "DELETE FROM migration WHERE number = 13"};
    {
        const auto store = *open(temporary.address, kNow);
        for (const auto* sql : undone) ASSERT_TRUE(store->writer().run(sql).ok()) << sql;
    }
    const auto reopened = open(temporary.address, kNow);
    ASSERT_TRUE(reopened.ok()) << reopened.error().line();
    EXPECT_EQ(*(*reopened)->writer().integer_or(-1, "SELECT COUNT(*) FROM register_thanks"), 0);
}

TEST(Folder, A_second_process_is_refused) {
    const TemporaryFolder folder;
    const auto first = *open(folder.path, kNow);
    const auto second = open(folder.path, kNow);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, Code::kLocked);
}

TEST(Folder, An_address_of_another_kind_is_no_folder) {
    EXPECT_EQ(open("mysql://there/domdom", kNow).error().code, Code::kInvalid);
}

TEST(Postgres, Its_address_is_shown_without_user_and_password) {
    EXPECT_EQ(describe_postgres("postgresql://minh:tre-xanh@db.example:5433/domdom?sslmode=require"),
              "postgresql://db.example:5433/domdom");
}

TEST(Postgres, A_database_that_is_not_there_is_said_in_one_line) {
    const auto opened = open("postgresql://minh:tre-xanh@localhost:1/domdom", kNow);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, Code::kBusy);
    EXPECT_EQ(opened.error().line().find("tre-xanh"), std::string::npos);
    EXPECT_EQ(opened.error().line().find('\n'), std::string::npos);
}

TEST(Postgres, Every_error_has_its_kind) {
    const auto code = [](std::string_view sqlstate) { return postgres_error(sqlstate, {}, {}).code; };
    EXPECT_EQ(code("53100"), Code::kStorageFull);
    EXPECT_EQ(code("53300"), Code::kBusy);
    EXPECT_EQ(code("57P01"), Code::kBusy);
    EXPECT_EQ(code("08006"), Code::kBusy);
    EXPECT_EQ(code("55P03"), Code::kBusy);
    EXPECT_EQ(code("40001"), Code::kBusy);
    EXPECT_EQ(code("23505"), Code::kConflict);
    EXPECT_EQ(code("22003"), Code::kInvalid);
    EXPECT_EQ(code("25006"), Code::kStorage);
    EXPECT_EQ(code("XX001"), Code::kStorage);
    EXPECT_EQ(postgres_error("42P01", "person", "").what, "the store failed: person (42P01)");
}

TEST(Postgres, A_schema_is_put_into_its_words) {
    EXPECT_EQ(
        translate_schema("CREATE TABLE a_TEXT (b BLOB NOT NULL, c TEXT, PRIMARY KEY (b)) WITHOUT ROWID;\n"),
        "CREATE TABLE a_TEXT (b BYTEA NOT NULL, c TEXT COLLATE \"C\", PRIMARY KEY (b));\n");
}

TEST_P(DatabaseTest, Each_server_has_a_stream_and_a_key_of_its_own) {
    auto first = open();
    const auto second = open();
    EXPECT_EQ(first->own_stream(), 1);
    EXPECT_EQ(second->own_stream(), 2);
    EXPECT_NE(first->node_key(), second->node_key());
    EXPECT_NE(first->sign("x"), second->sign("x"));
    EXPECT_EQ(first->seal("x"), second->seal("x"));
    const auto key = first->node_key();
    first.reset();
    EXPECT_EQ(open()->node_key(), key);  // the lowest stream that nobody holds
}

TEST_P(DatabaseTest, A_database_of_another_program_is_left_alone) {
    ASSERT_TRUE(temporary.connect()->run_script("CREATE TABLE invoice (n BIGINT)").ok());
    const auto opened = store::open(temporary.address, kNow);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, Code::kInvalid);
}

TEST_P(DatabaseTest, A_retired_stream_is_not_written_again) {
    ASSERT_TRUE(open()->writer().run("UPDATE stream SET own = 0").ok());
    EXPECT_EQ(open()->own_stream(), 2);
}

TEST_P(DatabaseTest, Servers_that_start_at_once_on_an_empty_database_all_start) {
    std::vector<std::future<std::unique_ptr<Store>>> starting;
    for (int i = 0; i < 4; ++i) starting.push_back(std::async(std::launch::async, [this] { return open(); }));
    std::vector<std::unique_ptr<Store>> started;
    for (auto& one : starting) started.push_back(one.get());
    std::set<int64_t> streams;
    for (const auto& one : started) streams.insert(one->own_stream());
    EXPECT_EQ(streams, (std::set<int64_t>{1, 2, 3, 4}));
}

TEST_P(DatabaseTest, A_turn_tells_what_others_committed) {
    const auto first = open(), second = open();
    ASSERT_TRUE(first->begin_turn().ok());
    News made;
    made.places = true;
    made.clock = 4711;
    ASSERT_TRUE(first->commit_turn(made).ok());
    const auto news = second->begin_turn();
    ASSERT_TRUE(news.ok());
    EXPECT_TRUE(news->places);
    EXPECT_FALSE(news->targets);
    EXPECT_EQ(news->clock, 4711);
    second->writer().rollback();
    EXPECT_FALSE(second->begin_turn()->places);
    second->writer().rollback();
    EXPECT_FALSE(first->begin_turn()->places);  // its own
    first->writer().rollback();
}

TEST_P(DatabaseTest, Only_one_server_at_a_time_has_its_turn) {
    const auto first = open(), second = open();
    ASSERT_TRUE(first->begin_turn().ok());
    auto waiting = std::async(std::launch::async, [&] { return second->begin_turn(); });
    EXPECT_EQ(waiting.wait_for(std::chrono::milliseconds(50)), std::future_status::timeout);
    ASSERT_TRUE(first->commit_turn({}).ok());
    EXPECT_TRUE(waiting.get().ok());
    second->writer().rollback();
}

TEST_P(DatabaseTest, A_watcher_hears_of_others_and_not_of_its_own) {
    const auto first = open(), second = open();
    std::promise<News> heard;
    std::atomic<int> own = 0;
    first->watch([&](const News&) { ++own; });
    second->watch([&](const News& news) { heard.set_value(news); });
    News made;
    made.counts = true;
    ASSERT_TRUE(first->begin_turn().ok());
    ASSERT_TRUE(first->commit_turn(made).ok());
    EXPECT_TRUE(heard.get_future().get().counts);
    first->watch({});
    second->watch({});
    EXPECT_EQ(own, 0);
}

TEST_P(DatabaseTest, After_a_lost_connection_the_next_turn_connects_anew) {
    const auto store = open();
    auto reader = *store->read();
    EXPECT_EQ(*reader->integer_or(0, "SELECT COUNT(*) FROM stream"), 1);
    ASSERT_TRUE(store->begin_turn().ok());
    cut_connections();
    const auto lost = store->writer().run("INSERT INTO held (stream, seq, reason) VALUES (1, 1, 'x')");
    ASSERT_FALSE(lost.ok());
    EXPECT_EQ(lost.error().code, Code::kBusy);
    EXPECT_FALSE(store->writer().commit().ok());
    const auto news = store->begin_turn();
    ASSERT_TRUE(news.ok()) << news.error().line();
    EXPECT_TRUE(news->reconnected);
    EXPECT_EQ(store->own_stream(), 1);
    ASSERT_TRUE(store->commit_turn({}).ok());
    EXPECT_EQ(*reader->integer_or(0, "SELECT COUNT(*) FROM held"), 0);
    EXPECT_FALSE(store->begin_turn()->reconnected);
    store->writer().rollback();
}

TEST_P(DatabaseTest, A_stream_that_another_server_took_meanwhile_is_not_written_by_two) {
    const auto store = open();
    cut_connections();
    const auto other = open();
    EXPECT_EQ(other->own_stream(), 1);
    ASSERT_TRUE(store->begin_turn().ok());
    EXPECT_EQ(store->own_stream(), 2);
    store->writer().rollback();
}

}  // namespace domdom::store
