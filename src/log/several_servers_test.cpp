// Several servers on one database: each its own stream, none in the other's way.
#include <gtest/gtest.h>

#include <future>
#include <map>

#include "base/json.h"
#include "log/log.h"
#include "log/test_projection.h"
#include "store/test_store.h"

namespace domdom::log {

namespace {

constexpr int64_t kNow = 1'790'000'000'000;

// One server as the program puts it together.
struct Server {
    explicit Server(const std::string& address, int version = 1) {
        auto own = std::make_unique<CountingProjection>(version);
        projection = own.get();
        std::vector<std::unique_ptr<Projection>> projections;
        projections.push_back(std::move(own));
        data = *store::open(address, kNow);
        log = *Log::open(*data, clock, std::move(projections));
    }
    Result<Receipt> append(const Event& event) {
        Receipt receipt;
        const auto result = log->run([&](Writing& writing) -> Result<> {
            receipt = TRY(writing.append(event));
            return {};
        });
        if (!result.ok()) return result.error();
        return receipt;
    }

    FakeClock clock{kNow};
    CountingProjection* projection = nullptr;
    std::unique_ptr<store::Store> data;
    std::unique_ptr<Log> log;
};

Event make_event(json::object body = {}) {
    Event event;
    event.id = make_uuid_v7(kNow);
    event.type = "counted";
    event.person = make_uuid_v8("p");
    event.occurred_at = kNow;
    event.body = std::move(body);
    return event;
}

struct SeveralServers : testing::TestWithParam<store::Engine> {
    int64_t number(Server& server, const char* sql) { return *(*server.data->read())->integer_or(0, sql); }
    std::vector<std::string> problems() {
        std::vector<std::unique_ptr<Projection>> projections;
        projections.push_back(std::make_unique<CountingProjection>());
        return verify(temporary.address, std::move(projections))->problems;
    }
    // Ends the connections of every server of this test, as a database does that is stopped.
    void cut_connections() const {
        const std::string schema = temporary.address.substr(temporary.address.rfind("test_"));
        auto db = *store::open_postgres(store::test_database(), store::Access::kWrite);
        EXPECT_TRUE(
            db->run_script("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
                           "AND granted AND classid = '" +
                           schema + "'::regnamespace::oid")
                .ok());
    }
    store::TemporaryStore temporary{GetParam()};
};

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SeveralServers);
INSTANTIATE_TEST_SUITE_P(Stores, SeveralServers, testing::ValuesIn(store::databases()), store::engine_name);

}  // namespace

TEST_P(SeveralServers, Write_at_once_and_every_acknowledged_event_is_there_once) {
    constexpr int kEach = 300;
    std::vector<std::unique_ptr<Server>> servers;
    for (int i = 0; i < 3; ++i) servers.push_back(std::make_unique<Server>(temporary.address));
    std::vector<std::future<std::map<Uuid, Position>>> writing;
    for (auto& server : servers)
        writing.push_back(std::async(std::launch::async, [&server] {
            std::map<Uuid, Position> receipts;
            for (int i = 0; i < kEach; ++i) {
                const Event event = make_event();
                receipts[event.id] = server->append(event)->position;
            }
            return receipts;
        }));
    for (auto& one : writing)
        for (const auto& [id, position] : one.get()) {
            auto reader = *servers[0]->data->read();
            auto rows = *reader->query("SELECT stream, seq FROM event WHERE id = $1", id);
            ASSERT_TRUE(*rows.next());
            EXPECT_EQ((Position{rows.integer(0), rows.integer(1)}), position);
        }
    EXPECT_EQ(number(*servers[0], "SELECT COUNT(*) FROM event"), 3 * kEach);
    EXPECT_EQ(number(*servers[1], "SELECT n FROM counted"), 3 * kEach);
    EXPECT_EQ(number(*servers[2], "SELECT COUNT(*) FROM stream"), 3);
    EXPECT_EQ(problems(), std::vector<std::string>{});  // dense streams, sound hashes, right figures
}

TEST_P(SeveralServers, The_same_record_sent_to_two_gets_one_receipt) {
    Server first(temporary.address), second(temporary.address);
    for (int i = 0; i < 30; ++i) {
        const Event event = make_event();
        auto one = std::async(std::launch::async, [&] { return *first.append(event); });
        const Receipt two = *second.append(event);
        const Receipt other = one.get();
        EXPECT_EQ(other.position, two.position);
        EXPECT_NE(other.repeated, two.repeated);
    }
    EXPECT_EQ(number(first, "SELECT n FROM counted"), 30);
}

TEST_P(SeveralServers, What_one_commits_the_other_no_longer_remembers_otherwise) {
    Server first(temporary.address), second(temporary.address);
    ASSERT_TRUE(second.append(make_event()).ok());
    const int before = second.projection->forgotten;
    ASSERT_TRUE(first.append(make_event({{"target", 1}})).ok());
    ASSERT_TRUE(second.append(make_event()).ok());
    EXPECT_GT(second.projection->forgotten, before);
}

TEST_P(SeveralServers, Those_who_watch_one_hear_of_the_other) {
    Server first(temporary.address), second(temporary.address);
    std::promise<Changes> heard;
    const auto listening =
        second.log->on_commit([&heard](const Changes& changes) { heard.set_value(changes); });
    ASSERT_TRUE(first.append(make_event()).ok());
    EXPECT_TRUE(heard.get_future().get().elsewhere);
}

TEST_P(SeveralServers, A_later_event_has_a_later_clock_whichever_server_wrote_it) {
    Server first(temporary.address), second(temporary.address);
    second.clock.set(kNow - 3'600'000);
    int64_t last = 0;
    for (int i = 0; i < 4; ++i) {
        Server& server = i % 2 ? second : first;
        ASSERT_TRUE(server.append(make_event()).ok());
        EXPECT_GT(server.log->head().clock, last);
        last = server.log->head().clock;
    }
}

TEST_P(SeveralServers, A_rebuild_by_one_loses_nothing_that_the_other_writes_meanwhile) {
    Server first(temporary.address), second(temporary.address);
    for (int i = 0; i < 100; ++i) ASSERT_TRUE(first.append(make_event()).ok());
    auto rebuilding = std::async(std::launch::async, [&] { return *first.log->rebuild(); });
    for (int i = 0; i < 100; ++i) {
        ASSERT_TRUE(second.append(make_event()).ok());
        EXPECT_GE(number(second, "SELECT n FROM counted"), 101 + i);  // never half computed
    }
    EXPECT_GE(rebuilding.get(), 100);
    EXPECT_EQ(number(first, "SELECT n FROM counted"), 200);
    EXPECT_EQ(problems(), std::vector<std::string>{});
}

TEST_P(SeveralServers, A_server_whose_figures_another_version_computed_writes_no_more) {
    Server old(temporary.address);
    ASSERT_TRUE(old.append(make_event()).ok());
    Server upgraded(temporary.address, 2);
    const auto refused = old.append(make_event());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Code::kNewerStore);
    EXPECT_TRUE(upgraded.append(make_event()).ok());
    EXPECT_EQ(number(upgraded, "SELECT n FROM counted"), 2);
}

TEST_P(SeveralServers, A_database_that_is_cut_off_again_and_again_loses_nothing_acknowledged) {
    Server first(temporary.address), second(temporary.address);
    std::atomic<bool> stop = false;
    const auto write = [&stop](Server& server) {
        std::vector<Event> acknowledged;
        while (!stop) {
            const Event event = make_event();
            const auto receipt = server.append(event);
            if (receipt.ok())
                acknowledged.push_back(event);
            else
                EXPECT_EQ(receipt.error().code, Code::kBusy) << receipt.error().line();
        }
        return acknowledged;
    };
    auto one = std::async(std::launch::async, [&] { return write(first); });
    auto two = std::async(std::launch::async, [&] { return write(second); });
    for (int i = 0; i < 10; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        cut_connections();
    }
    stop = true;
    for (auto* writing : {&one, &two})
        for (const Event& event : writing->get()) EXPECT_TRUE(first.append(event)->repeated);
    EXPECT_EQ(problems(), std::vector<std::string>{});
}

}  // namespace domdom::log
