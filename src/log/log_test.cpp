#include "log/log.h"

#include <gtest/gtest.h>
#include "base/json.h"
#include "store/temporary_folder.h"

namespace domdom::log {

namespace {

// Counts events per person; refuses bodies that say so.
class CountingProjection final : public Projection {
  public:
    explicit CountingProjection(int version = 1) : version_(version) {}
    std::string_view name() const override { return "counting"; }
    int version() const override { return version_; }
    std::string schema() const override {
        return "CREATE TABLE counted (person BLOB PRIMARY KEY, n BIGINT NOT NULL)";
    }
    std::vector<std::string> tables() const override { return {"counted"}; }
    std::vector<std::string_view> types() const override { return {"counted"}; }
    Result<> apply(store::Connection& db, const Event& event, Changes& changes) override {
        TRY(db.run(
            "INSERT INTO counted (person, n) VALUES ($1, 1) ON CONFLICT (person) DO UPDATE SET n = n + 1",
            event.person));
        if (event.body.contains("fail")) return invalid("this body cannot be applied");
        changes.counts.insert(event.person);
        return {};
    }

  private:
    int version_;
};

struct LogTest : testing::Test {
    void open(int version = 1) {
        log.reset();
        folder.reset();
        folder = *store::Folder::open(temporary.path, clock.now_ms());
        std::vector<std::unique_ptr<Projection>> projections;
        projections.push_back(std::make_unique<CountingProjection>(version));
        log = *Log::open(*folder, clock, std::move(projections));
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
    Result<Verdict> verify() {
        std::vector<std::unique_ptr<Projection>> projections;
        projections.push_back(std::make_unique<CountingProjection>());
        return verify_folder(temporary.path, std::move(projections));
    }
    int64_t number(const char* sql) {
        auto reader = *folder->read();
        return *reader->integer_or(0, sql);
    }

    store::TemporaryFolder temporary;
    FakeClock clock{1'790'000'000'000};
    std::unique_ptr<store::Folder> folder;
    std::unique_ptr<Log> log;
};

}  // namespace

TEST_F(LogTest, Places_in_the_stream_are_dense_from_one) {
    for (int64_t seq = 1; seq <= 5; ++seq) EXPECT_EQ(append(event())->position, (Position{1, seq}));
    EXPECT_EQ(log->head().seq, 5);
}

TEST_F(LogTest, The_same_identity_again_gives_the_same_receipt_and_counts_once) {
    const Event made = event();
    const auto first = *append(made);
    ASSERT_TRUE(append(event()).ok());
    const auto again = *append(made);
    EXPECT_EQ(again.position, first.position);
    EXPECT_TRUE(again.repeated);
    EXPECT_EQ(number("SELECT SUM(n) FROM counted"), 2);
}

TEST_F(LogTest, An_event_that_cannot_be_applied_is_held_and_blocks_nothing) {
    EXPECT_TRUE(append(event(make_uuid_v8("p"), {{"fail", true}})).ok());
    EXPECT_TRUE(append(event(make_uuid_v8("p"), {}, "from.the.future")).ok());
    EXPECT_TRUE(append(event()).ok());
    EXPECT_EQ(number("SELECT COUNT(*) FROM held"), 2);
    EXPECT_EQ(number("SELECT SUM(n) FROM counted"), 1);
    const auto verdict = *verify();
    EXPECT_EQ(verdict.events, 3);
    EXPECT_EQ(verdict.held, 2);
    EXPECT_TRUE(verdict.problems.empty());
}

TEST_F(LogTest, A_job_that_fails_after_writing_undoes_itself_and_not_its_neighbours) {
    std::atomic<int> answered = 0;
    std::atomic<int> failed = 0;
    for (int i = 0; i < 50; ++i) {
        const Event made = event();
        log->submit(
            [made, i](Writing& writing) -> Result<> {
                TRY(writing.append(made));
                if (i % 7 == 3) return invalid("changed its mind");
                return {};
            },
            [&](Result<> result) {
                if (!result.ok()) ++failed;
                ++answered;
            });
    }
    while (answered < 50) std::this_thread::yield();
    EXPECT_EQ(failed, 7);
    EXPECT_EQ(number("SELECT SUM(n) FROM counted"), 43);
    EXPECT_EQ(log->head().seq, 43);
    EXPECT_TRUE(verify()->problems.empty());
}

TEST_F(LogTest, It_goes_on_where_it_stopped_after_reopening) {
    ASSERT_TRUE(append(event()).ok());
    const auto head = log->head();
    open();
    EXPECT_EQ(log->head().hash, head.hash);
    EXPECT_EQ(append(event())->position.seq, 2);
    EXPECT_TRUE(verify()->problems.empty());
}

TEST_F(LogTest, The_clock_never_runs_backwards) {
    ASSERT_TRUE(append(event()).ok());
    const int64_t before = log->head().clock;
    clock.set(clock.now_ms() - 86'400'000);
    ASSERT_TRUE(append(event()).ok());
    EXPECT_GT(log->head().clock, before);
}

TEST_F(LogTest, A_changed_event_is_found) {
    ASSERT_TRUE(append(event()).ok());
    ASSERT_TRUE(append(event()).ok());
    ASSERT_TRUE(folder->writer().run("UPDATE event SET body = '{\"n\":2}' WHERE seq = 1").ok());
    const auto verdict = *verify();
    ASSERT_EQ(verdict.problems.size(), 1u);
    EXPECT_EQ(verdict.problems[0], "stream 1, event 1: it is not what was written (hash differs)");
}

TEST_F(LogTest, A_changed_figure_is_found_and_a_rebuild_mends_it) {
    ASSERT_TRUE(append(event()).ok());
    ASSERT_TRUE(folder->writer().run("UPDATE counted SET n = 9").ok());
    EXPECT_EQ(verify()->problems.size(), 1u);
    EXPECT_EQ(*log->rebuild(), 1);
    EXPECT_TRUE(verify()->problems.empty());
    EXPECT_EQ(number("SELECT SUM(n) FROM counted"), 1);
}

TEST_F(LogTest, A_new_version_of_a_projection_is_computed_anew_on_opening) {
    ASSERT_TRUE(append(event()).ok());
    ASSERT_TRUE(folder->writer().run("UPDATE counted SET n = 9").ok());
    open(2);
    EXPECT_EQ(number("SELECT SUM(n) FROM counted"), 1);
}

TEST_F(LogTest, A_second_process_is_refused) {
    const auto second = store::Folder::open(temporary.path, clock.now_ms());
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, Code::kLocked);
}

TEST_F(LogTest, A_store_of_a_newer_version_is_left_alone) {
    ASSERT_TRUE(folder->writer().run("INSERT INTO migration (number, applied_at) VALUES (999, 0)").ok());
    log.reset();
    folder.reset();
    const auto reopened = store::Folder::open(temporary.path, clock.now_ms());
    ASSERT_FALSE(reopened.ok());
    EXPECT_EQ(reopened.error().code, Code::kNewerStore);
}

}  // namespace domdom::log
