// A target that counts something new: everyone is counted anew, some in each commit, and nobody waits for it.
#include <thread>

#include "cli/test_support.h"
#include "plans/plans.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

constexpr int kOlder = 1'300;  // more than are counted in two commits

class CountingEveryone : public testing::TestWithParam<store::Engine> {
  protected:
    CountingEveryone() : store(GetParam()) {}

    static void enrol(World& world, log::Writing& writing, int birth_year) {
        world.record(writing, "person.enrolled",
                     {{"person", world.fresh().text()},
                      {"place", World::kOwn},
                      {"birthYear", birth_year},
                      {"groups", json::array{}}},
                     {{"name", "Nguyễn Đông"}});
    }
    static void enrol_many(World& world) {
        const auto enrolled = world.store.log->run([&](log::Writing& writing) -> Result<> {
            for (int i = 0; i < kOlder; ++i) enrol(world, writing, 1950);
            return {};
        });
        EXPECT_TRUE(enrolled.ok());
    }
    static void ask_for_the_older(World& world) {
        json::object body = World::target_body(world.own);
        body["target"] = make_uuid_v8("a target for the older").text();
        body["group"] = "60-plus";
        world.record("target.set", std::move(body));
    }
    static bool is_counting(log::Log& log) { return *plans::is_counting(**log.store().read()); }
    static void wait_until_counted(log::Log& log) {
        for (int i = 0; i < 2'000 && is_counting(log); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        EXPECT_FALSE(is_counting(log));
    }
    static json::value progress(World& world) {
        const auto reply = world.ask(world.asker("officer"), http::Method::kGet,
                                     "/api/v1/plans/" + world.own.plan.text() + "/progress");
        EXPECT_EQ(reply.status, 200) << reply.body;
        return *parse_json(reply.body);
    }
    static int64_t older_in(const json::value& progress) {
        for (const auto& target : progress.at("targets").as_array())
            if (target.at("group").as_string() == "60-plus") return target.at("enrolled").as_int64();
        return -1;
    }

    store::TemporaryStore store;
};

}  // namespace

TEST_P(CountingEveryone, Lets_others_write_in_between_and_says_that_figures_still_grow) {
    World world(store.address);
    const int64_t before = [&] {
        ask_for_the_older(world);
        wait_until_counted(*world.store.log);
        return older_in(progress(world));
    }();
    enrol_many(world);
    world.record("target.withdrawn",
                 {{"target", make_uuid_v8("a target for the older").text()}, {"reason", "để thử"}});
    wait_until_counted(*world.store.log);

    std::promise<void> written;
    std::vector<json::value> seen;  // after each of the first commits
    const auto listening = world.store.log->on_commit([&](const log::Changes& changes) {
        // What is heard from the database's own watcher may be of the target that was withdrawn before.
        if (changes.elsewhere || seen.size() >= 2 || (seen.empty() && !changes.targets)) return;
        seen.push_back(progress(world));
        if (seen.size() > 1) return;
        const auto verdict = log::verify(store.address, make_projections());
        EXPECT_TRUE(!verdict.ok() && verdict.error().code == Code::kBusy);
        world.store.log->submit(
            [&](log::Writing& writing) -> Result<> {
                enrol(world, writing, 1951);
                return {};
            },
            [&](const Result<>& result) {
                EXPECT_TRUE(result.ok());
                written.set_value();
            });
    });
    ask_for_the_older(world);
    written.get_future().wait();
    wait_until_counted(*world.store.log);

    ASSERT_EQ(seen.size(), 2u);
    for (const auto& page : seen) {
        EXPECT_TRUE(page.at("counting").as_bool());
        EXPECT_LT(older_in(page), before + kOlder);
    }
    EXPECT_LT(older_in(seen[0]), older_in(seen[1]));
    const auto counted = progress(world);
    EXPECT_FALSE(counted.at("counting").as_bool());
    EXPECT_EQ(older_in(counted), before + kOlder + 1);
    EXPECT_EQ(log::verify(store.address, make_projections())->problems, std::vector<std::string>{});
}

TEST_P(CountingEveryone, Goes_on_after_the_program_was_stopped_in_the_middle) {
    std::promise<void> is_ending;
    log::Listening listening;  // also while the log ends
    {
        World world(store.address);
        enrol_many(world);
        listening = world.store.log->on_commit([&, first = true](const log::Changes& changes) mutable {
            if (!changes.targets || !std::exchange(first, false)) return;
            is_ending.get_future().wait_for(std::chrono::milliseconds(300));
        });
        world.store.log->submit(
            [&](log::Writing& writing) -> Result<> {
                json::object body = World::target_body(world.own);
                body["target"] = world.fresh().text();
                body["group"] = "60-plus";
                world.record(writing, "target.set", std::move(body));
                return {};
            },
            [](const Result<>& result) { EXPECT_TRUE(result.ok()); });
        while (!is_counting(*world.store.log)) std::this_thread::yield();
    }
    FakeClock clock(*parse_time("2026-03-26T10:00:00+07:00"));
    const auto data = *store::open(store.address, clock.now_ms());
    const auto log = *log::Log::open(*data, clock, make_projections());
    wait_until_counted(*log);
    EXPECT_EQ(log::verify(store.address, make_projections())->problems, std::vector<std::string>{});
}

DOMDOM_ON_EVERY_ENGINE(CountingEveryone);

}  // namespace domdom::cli
