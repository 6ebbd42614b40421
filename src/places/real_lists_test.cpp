// The real lists of 2025, where the environment variable DOMDOM_PLACES names their folder; the small ones
// elsewhere.
#include <cstdlib>

#include "places/search.h"
#include "places/test_support.h"

namespace domdom::places {

namespace {

struct Expected {
    std::vector<std::string> files;
    int64_t old_communes, new_communes, provinces;
};

Expected lists_at_hand() {
    const char* folder = std::getenv("DOMDOM_PLACES");
    if (!folder) return {{kBefore, kUnits, kSuccession}, 9, 7, 2};
    const std::string path = std::string(folder) + "/";
    return {{path + "succession_2025-07-01.csv", path + "gso_wards_before_2025-07-01.csv",
             path + "units_from_2025-07-01.csv"},
            10035,
            3321,
            34};
}

int64_t count(const PlaceTree& tree, Level level, Date day) {
    int64_t found = 0;
    for (const Place& place : tree.all()) found += place.level == level && place.valid_on(day);
    return found;
}

}  // namespace

TEST(RealLists, Are_imported_as_they_are_and_mean_what_they_meant_on_each_day) {
    const auto expected = lists_at_hand();
    PlacesStore store;
    const auto report = store.import(expected.files);
    ASSERT_TRUE(report.ok()) << report.error().line();
    const auto tree = store.tree();
    EXPECT_EQ(count(*tree, Level::kCommune, kLastOldDay), expected.old_communes);
    EXPECT_EQ(count(*tree, Level::kCommune, kFirstNewDay), expected.new_communes);
    EXPECT_EQ(count(*tree, Level::kProvince, kFirstNewDay), expected.provinces);
    EXPECT_EQ(count(*tree, Level::kDistrict, kFirstNewDay), 0);

    const Place* xuan_la = tree->find_by_code("00103", kLastOldDay);
    ASSERT_TRUE(xuan_la);
    EXPECT_EQ(xuan_la->name, "Phường Xuân La");
    EXPECT_EQ(tree->find_by_code("00103", make_date(2025, 7, 2))->name, "Phường Tây Hồ");
    const auto parts = tree->successors(xuan_la->id);
    EXPECT_EQ(parts.size(), 4u);
    for (const auto& part : parts) EXPECT_EQ(part.extent, Extent::kPartial);
    const auto found = *find_places(**store.data->read(), *tree, "tay ho", kFirstNewDay);
    ASSERT_FALSE(found.places.empty());
    EXPECT_EQ(found.places[0]->code, "00103");
    EXPECT_EQ(tree->find_by_code("01", kLastOldDay), tree->find_by_code("01", kLater));

    EXPECT_EQ(store.import(expected.files)->opened, 0);
    EXPECT_EQ(store.number("SELECT COUNT(*) FROM held"), 0);
}

TEST(RealLists, Every_unit_in_force_lies_within_its_province) {
    PlacesStore store;
    ASSERT_TRUE(store.import(lists_at_hand().files).ok());
    const auto tree = store.tree();
    size_t below = 0;
    for (const Place* province : tree->provinces(kLater)) {
        for (const Place* commune : tree->children(province->id, kLater))
            EXPECT_TRUE(tree->is_within(commune->id, province->id, kLater));
        below += tree->subtree(province->id, kLater).size();
    }
    // Every unit of any time counts under one of today's provinces, none under two.
    std::set<Uuid> units;
    for (const Place& place : tree->all()) units.insert(place.id);
    EXPECT_EQ(below, units.size());
}

}  // namespace domdom::places
