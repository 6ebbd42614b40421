#include "log/log.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>

#include "base/json.h"
#include "log/test_projection.h"
#include "store/test_store.h"

namespace domdom::log {

namespace {

struct LogTest : testing::TestWithParam<store::Engine> {
    void open(int version = 1) {
        log.reset();
        opened.reset();
        opened = *store::open(temporary.address, clock.now_ms());
        std::vector<std::unique_ptr<Projection>> projections;
        projections.push_back(std::make_unique<CountingProjection>(version));
        log = *Log::open(*opened, clock, std::move(projections));
    }
    void SetUp() override { open(); }

    Event event(const Uuid& person = make_uuid_v8("p"), json::object body = {},
                std::string type = "counted") {
        Event made;
        made.id = make_uuid_v7(clock.now_ms());
        made.type = std::move(type);
        made.person = person;
        made.occurred_at = clock.now_ms();
        made.body = std::move(body);
        return made;
    }
    Result<Receipt> append(Event made) {
        Receipt receipt;
        const auto result = log->run([&](Writing& writing) -> Result<> {
            receipt = TRY(writing.append(made));
            return {};
        });
        if (!result.ok()) return result.error();
        return receipt;
    }
    // Jobs that wait together, each with an event and a number of its own; gives how many failed.
    int submit_at_once(int count, const std::function<Result<>(Writing&, const Event&, int)>& job) {
        std::atomic<int> answered = 0;
        std::atomic<int> failed = 0;
        for (int i = 0; i < count; ++i)
            log->submit([made = event(), i, &job](Writing& writing) { return job(writing, made, i); },
                        [&](const Result<>& result) {
                            if (!result.ok()) ++failed;
                            ++answered;
                        });
        while (answered < count) std::this_thread::yield();
        return failed;
    }
    Result<Verdict> verify() {
        std::vector<std::unique_ptr<Projection>> projections;
        projections.push_back(std::make_unique<CountingProjection>());
        return log::verify(temporary.address, std::move(projections));
    }
    int64_t number(const char* sql) {
        auto reader = *opened->read();
        return *reader->integer_or(0, sql);
    }

    store::TemporaryStore temporary{GetParam()};
    FakeClock clock{1'790'000'000'000};
    std::unique_ptr<store::Store> opened;
    std::unique_ptr<Log> log;
};

DOMDOM_ON_EVERY_ENGINE(LogTest);

}  // namespace

TEST_P(LogTest, Places_in_the_stream_are_dense_from_one) {
    for (int64_t seq = 1; seq <= 5; ++seq) EXPECT_EQ(append(event())->position, (Position{1, seq}));
    EXPECT_EQ(log->head().seq, 5);
}

TEST_P(LogTest, The_same_identity_again_gives_the_same_receipt_and_counts_once) {
    const Event made = event();
    const auto first = *append(made);
    ASSERT_TRUE(append(event()).ok());
    const auto again = *append(made);
    EXPECT_EQ(again.position, first.position);
    EXPECT_TRUE(again.repeated);
    EXPECT_EQ(number("SELECT CAST(SUM(n) AS BIGINT) FROM counted"), 2);
}

TEST_P(LogTest, An_event_that_cannot_be_applied_is_held_and_blocks_nothing) {
    EXPECT_TRUE(append(event(make_uuid_v8("p"), {{"fail", true}})).ok());
    EXPECT_TRUE(append(event(make_uuid_v8("p"), {}, "from.the.future")).ok());
    EXPECT_TRUE(append(event()).ok());
    EXPECT_EQ(number("SELECT COUNT(*) FROM held"), 2);
    EXPECT_EQ(number("SELECT CAST(SUM(n) AS BIGINT) FROM counted"), 1);
    const auto verdict = *verify();
    EXPECT_EQ(verdict.events, 3);
    EXPECT_EQ(verdict.held, 2);
    EXPECT_TRUE(verdict.problems.empty());
}

TEST_P(LogTest, A_job_that_fails_after_writing_undoes_itself_and_not_its_neighbours) {
    const int failed = submit_at_once(50, [](Writing& writing, const Event& made, int i) -> Result<> {
        TRY(writing.append(made));
        if (i % 7 == 3) return invalid("changed its mind");
        return {};
    });
    EXPECT_EQ(failed, 7);
    EXPECT_EQ(number("SELECT CAST(SUM(n) AS BIGINT) FROM counted"), 43);
    EXPECT_EQ(log->head().seq, 43);
    EXPECT_TRUE(verify()->problems.empty());
}

TEST_P(LogTest, It_goes_on_where_it_stopped_after_reopening) {
    ASSERT_TRUE(append(event()).ok());
    const auto head = log->head();
    open();
    EXPECT_EQ(log->head().hash, head.hash);
    EXPECT_EQ(append(event())->position.seq, 2);
    EXPECT_TRUE(verify()->problems.empty());
}

TEST_P(LogTest, The_clock_never_runs_backwards) {
    ASSERT_TRUE(append(event()).ok());
    const int64_t before = log->head().clock;
    clock.set(clock.now_ms() - 86'400'000);
    ASSERT_TRUE(append(event()).ok());
    EXPECT_GT(log->head().clock, before);
}

TEST_P(LogTest, A_changed_event_is_found) {
    ASSERT_TRUE(append(event()).ok());
    ASSERT_TRUE(append(event()).ok());
    ASSERT_TRUE(opened->writer().run("UPDATE event SET body = '{\"n\":2}' WHERE seq = 1").ok());
    const auto verdict = *verify();
    ASSERT_EQ(verdict.problems.size(), 1u);
    EXPECT_EQ(verdict.problems[0], "stream 1, event 1: it is not what was written (hash differs)");
}

TEST_P(LogTest, A_changed_figure_is_found_and_a_rebuild_mends_it) {
    ASSERT_TRUE(append(event()).ok());
    ASSERT_TRUE(opened->writer().run("UPDATE counted SET n = 9").ok());
    EXPECT_EQ(verify()->problems.size(), 1u);
    EXPECT_EQ(*log->rebuild(), 1);
    EXPECT_TRUE(verify()->problems.empty());
    EXPECT_EQ(number("SELECT CAST(SUM(n) AS BIGINT) FROM counted"), 1);
}

TEST_P(LogTest, A_new_version_of_a_projection_is_computed_anew_on_opening) {
    ASSERT_TRUE(append(event()).ok());
    ASSERT_TRUE(opened->writer().run("UPDATE counted SET n = 9").ok());
    open(2);
    EXPECT_EQ(number("SELECT CAST(SUM(n) AS BIGINT) FROM counted"), 1);
}

TEST_P(LogTest, An_event_that_fails_inside_a_job_that_goes_on_is_held_all_the_same) {
    const auto result = log->run([&](Writing& writing) -> Result<> {
        static_cast<void>(writing.append(event(make_uuid_v8("p"), {{"fail", true}})).ok());
        TRY(writing.append(event()));
        return {};
    });
    ASSERT_TRUE(result.ok()) << result.error().line();
    EXPECT_EQ(number("SELECT COUNT(*) FROM held"), 1);
    EXPECT_EQ(number("SELECT CAST(SUM(n) AS BIGINT) FROM counted"), 1);
    EXPECT_TRUE(verify()->problems.empty());
}

TEST_P(LogTest, A_job_that_goes_on_after_a_failed_statement_harms_no_neighbour) {
    const int failed = submit_at_once(20, [](Writing& writing, const Event& made, int i) -> Result<> {
        const Uuid person = make_uuid_v8(std::to_string(i == 7 ? 6 : i));
        static_cast<void>(
            writing.db.run("INSERT INTO erasure (person, erased_at) VALUES ($1, 0)", person).ok());
        static_cast<void>(writing.append(made).ok());
        return {};
    });
    EXPECT_EQ(number("SELECT COUNT(*) FROM event") + failed, 20);  // what was acknowledged is there
    EXPECT_LE(failed, 1);
    EXPECT_TRUE(verify()->problems.empty());
}

TEST_P(LogTest, Whoever_stops_listening_has_seen_the_last_call_end) {
    std::promise<void> called;
    std::atomic<int> begun = 0, ended = 0;
    Listening listening = log->on_commit([&](const Changes&) {
        if (++begun == 1) called.set_value();
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        ++ended;
    });
    const auto change = [&](Writing& writing) -> Result<> {
        TRY(writing.append(event(make_uuid_v7(clock.now_ms()), {{"target", 1}})));
        return {};
    };
    log->submit(change, [](const Result<>& result) { EXPECT_TRUE(result.ok()); });
    called.get_future().wait();
    listening.reset();
    EXPECT_EQ(ended, begun);
    ASSERT_TRUE(log->run(change).ok());
    EXPECT_EQ(begun, 1);
    const Listening outlives = log->on_commit([](const Changes&) {});
    log.reset();
}

TEST_P(LogTest, A_statement_that_fails_in_one_job_does_not_reach_its_neighbours) {
    const int failed = submit_at_once(20, [](Writing& writing, const Event& made, int i) -> Result<> {
        if (i % 5 == 2) return writing.db.run("INSERT INTO migration (number, applied_at) VALUES (1, 0)");
        TRY(writing.append(made));
        return {};
    });
    EXPECT_EQ(failed, 4);
    EXPECT_EQ(number("SELECT COUNT(*) FROM event"), 16);
    EXPECT_TRUE(verify()->problems.empty());
}

}  // namespace domdom::log
