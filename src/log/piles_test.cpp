#include "log/piles.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <random>
#include <set>

#include "log/log.h"
#include "store/test_store.h"

namespace domdom::log {

namespace {

// What read_event() takes, made of nothing but numbers.
constexpr const char* kRow =
    "SELECT 1, $1, $2, 'task.observed', 1, $1 << 16, -5, $1, NULL, $3, $4, '{\"n\":1}', NULL";

struct PilesTest : testing::Test {
    // Adds the events 1 … `count` about `persons` people who move about `places`; gives whom each concerns.
    std::map<int64_t, Uuid> add(Piles& piles, int count, uint64_t persons, uint64_t places) {
        std::mt19937_64 random(count);
        std::map<int64_t, Uuid> about;
        for (int64_t seq = 1; seq <= count; ++seq) {
            const Uuid id = make_uuid_v8(fmt::format("event {}", seq));
            const Uuid person = make_uuid_v8(fmt::format("person {}", random() % persons));
            const Uuid place = make_uuid_v8(fmt::format("place {}", random() % places));
            auto rows = *db->query(kRow, seq, id, place, person);
            EXPECT_TRUE(*rows.next());
            EXPECT_TRUE(piles.add(rows).ok());
            about[seq] = person;
        }
        return about;
    }

    store::TemporaryFolder folder;
    std::unique_ptr<store::Connection> db = *store::open_sqlite(":memory:", store::Access::kWrite);
};

TEST_F(PilesTest, Every_event_comes_once_beside_those_of_its_person_and_in_their_order) {
    auto piles = *Piles::open(folder.path, 5'000, 200);
    const auto about = add(piles, 5'000, 60, 3);
    EXPECT_GT(piles.size(), 3u);
    std::set<int64_t> seen;
    std::set<Uuid> done;
    for (size_t pile = 0; pile < piles.size(); ++pile) {
        Uuid person;
        int64_t last = 0;
        const auto read = piles.read(pile, [&](const Event& event) -> Result<> {
            if (event.person != person) {
                EXPECT_TRUE(done.insert(event.person).second) << "their events lie in two places";
                person = event.person;
                last = 0;
            }
            EXPECT_GT(event.position.seq, last);
            last = event.position.seq;
            EXPECT_EQ(about.at(last), person);
            EXPECT_TRUE(seen.insert(last).second);
            EXPECT_EQ(event.id, make_uuid_v8(fmt::format("event {}", last)));
            EXPECT_EQ(event.type, "task.observed");
            EXPECT_EQ(event.clock, last << 16);
            EXPECT_EQ(event.occurred_at, -5);
            EXPECT_TRUE(event.author.is_nil());
            EXPECT_FALSE(event.place.is_nil());
            EXPECT_EQ(event.body.at("n").as_int64(), 1);
            return {};
        });
        EXPECT_TRUE(read.ok());
    }
    EXPECT_EQ(seen.size(), 5'000u);
}

// Otherwise the events of a city would lie in memory at once.
TEST_F(PilesTest, One_place_alone_fills_several_piles) {
    auto piles = *Piles::open(folder.path, 0, 100);
    add(piles, 2'000, 500, 1);
    EXPECT_GT(piles.size(), 2u);
}

TEST_F(PilesTest, Nothing_is_left_behind_and_a_folder_that_is_not_there_is_said) {
    {
        auto piles = *Piles::open(folder.path, 1'000, 100);
        add(piles, 1'000, 10, 2);
        EXPECT_TRUE(std::filesystem::is_empty(folder.path));
    }
    const auto refused = Piles::open(folder.path + "/none", 1);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().where, folder.path + "/none");
}

}  // namespace

}  // namespace domdom::log
