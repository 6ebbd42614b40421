// The synthetic movement: seeded, whole, and never mixed with real people.
#include "cli/simulate_command.h"

#include <gtest/gtest.h>

#include "cli/app.h"
#include "log/log.h"
#include "simulation/simulation.h"
#include "store/temporary_folder.h"

namespace domdom::cli {

namespace {

struct Simulated {
    store::TemporaryFolder folder;
    std::unique_ptr<Store> store;
    simulation::Report report;

    explicit Simulated(uint64_t seed) {
        simulation::Parameters parameters;
        parameters.persons = 60;
        parameters.days = 120;
        parameters.communes = 3;
        parameters.seed = seed;
        auto clock = std::make_unique<FakeClock>(start_of(parameters.from));
        FakeClock& time = *clock;
        store = std::move(*open_store(folder.path, std::move(clock)));
        const auto content = *load_content();
        EXPECT_TRUE(publish_framework(*store->log, *content.framework).ok());
        auto done =
            simulation::simulate(*store->log, time, *store->places, *make_commands(content), parameters);
        EXPECT_TRUE(done.ok()) << done.error().line();
        if (done.ok()) report = *done;
    }
    std::string digest(const std::string& table) const {
        auto db = *store->data->read();
        return *log::table_digest(*db, table);
    }
    int64_t number(const char* sql) const {
        auto db = *store->data->read();
        return *db->integer_or(-1, sql);
    }
};

}  // namespace

TEST(Simulate, The_same_seed_gives_the_same_bytes) {
    const Simulated first(7);
    const Simulated second(7);
    for (const char* table : {"event", "register_person", "progress", "person_evidence"})
        EXPECT_EQ(first.digest(table), second.digest(table)) << table;
}

TEST(Simulate, Another_seed_gives_another_movement) {
    EXPECT_NE(Simulated(7).digest("event"), Simulated(8).digest("event"));
}

TEST(Simulate, Late_and_repeated_records_all_find_their_person_and_count_once) {
    const Simulated run(7);
    EXPECT_GT(run.report.repeated, 0);
    EXPECT_EQ(run.report.unsettled, 0);
    EXPECT_EQ(run.number("SELECT COUNT(*) FROM held"), 0);
    // Enrolled twice under two ids are more rows than people met, never fewer.
    EXPECT_GE(run.number("SELECT COUNT(*) FROM person"), run.report.persons);
    EXPECT_GT(run.number("SELECT SUM(witnessed) FROM progress"), 0);
}

TEST(Simulate, A_store_with_people_is_left_as_it_is) {
    const Simulated run(7);
    const auto before = run.digest("event");
    FakeClock clock(start_of(make_date(2025, 7, 1)));
    const auto again =
        simulation::simulate(*run.store->log, clock, *run.store->places, *make_commands(*load_content()), {});
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, Code::kConflict);
    EXPECT_EQ(run.digest("event"), before);
}

}  // namespace domdom::cli
