#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "places/test_support.h"

namespace domdom::places {

namespace {

Uuid id_of(const std::string& name) { return make_uuid_v8(name); }

Place place(const std::string& name, const std::string& code, const std::string& parent,
            std::optional<Date> from = {}, std::optional<Date> to = {}) {
    Place out;
    out.id = id_of(name);
    out.code = code;
    out.name = name;
    out.level = *level_of_code(code);
    if (!parent.empty()) out.parent = id_of(parent);
    out.valid_from = from;
    out.valid_to = to;
    return out;
}

// One province that merges into another; a ward that goes whole, one that is split, one that stays.
PlaceTree make_tree() {
    const auto from = kFirstNewDay;
    const auto to = kLastOldDay;
    return PlaceTree(
        {place("old province", "02", "", {}, to), place("hanoi", "01", ""),
         place("new province", "08", "", from), place("district", "030", "old province", {}, to),
         place("whole", "00100", "district", {}, to), place("split", "00101", "district", {}, to),
         place("stays", "00102", "district", {}, to), place("stays", "00102", "new province", from),
         place("a", "00100", "new province", from), place("b", "00101", "hanoi", from)},
        {{id_of("old province"), id_of("new province"), from, Extent::kFull},
         {id_of("whole"), id_of("a"), from, Extent::kFull},
         {id_of("split"), id_of("a"), from, Extent::kPartial},
         {id_of("split"), id_of("b"), from, Extent::kPartial}});
}

std::vector<std::string> names(const std::vector<const Place*>& places) {
    std::vector<std::string> out;
    for (const Place* each : places) out.push_back(each->name);
    return out;
}

}  // namespace

TEST(PlaceTree, A_code_means_the_unit_of_that_day) {
    const auto tree = make_tree();
    EXPECT_EQ(tree.find_by_code("00100", kLastOldDay)->name, "whole");
    EXPECT_EQ(tree.find_by_code("00100", kFirstNewDay)->name, "a");
    EXPECT_EQ(tree.find_by_code("02", kFirstNewDay), nullptr);
    EXPECT_EQ(tree.find_by_code("99999", kFirstNewDay), nullptr);
    EXPECT_EQ(tree.find(id_of("stays"), kLastOldDay)->parent, id_of("district"));
    EXPECT_EQ(tree.find(id_of("stays"), kFirstNewDay)->parent, id_of("new province"));
    EXPECT_EQ(tree.find(id_of("whole"), kFirstNewDay), nullptr);
    EXPECT_EQ(tree.find_latest(id_of("whole"))->code, "00100");
    EXPECT_EQ(tree.find_latest(id_of("nobody")), nullptr);
}

TEST(PlaceTree, Children_and_provinces_are_those_of_the_day_by_code) {
    const auto tree = make_tree();
    using Names = std::vector<std::string>;
    EXPECT_EQ(names(tree.provinces(kLastOldDay)), (Names{"hanoi", "old province"}));
    EXPECT_EQ(names(tree.provinces(kFirstNewDay)), (Names{"hanoi", "new province"}));
    EXPECT_EQ(names(tree.children(id_of("district"), kLastOldDay)), (Names{"whole", "split", "stays"}));
    EXPECT_EQ(names(tree.children(id_of("district"), kFirstNewDay)), Names{});
    EXPECT_EQ(names(tree.children(id_of("new province"), kLater)), (Names{"a", "stays"}));
}

TEST(PlaceTree, People_of_a_unit_that_went_whole_count_in_its_successor) {
    const auto tree = make_tree();
    EXPECT_EQ(tree.counted_in(id_of("whole"), kLastOldDay), id_of("whole"));
    EXPECT_EQ(tree.counted_in(id_of("whole"), kFirstNewDay), id_of("a"));
    EXPECT_EQ(tree.counted_in(id_of("stays"), kLater), id_of("stays"));
}

TEST(PlaceTree, People_of_a_split_unit_wait_where_they_were) {
    const auto tree = make_tree();
    EXPECT_EQ(tree.counted_in(id_of("split"), kLater), id_of("split"));
    EXPECT_FALSE(tree.is_within(id_of("split"), id_of("a"), kLater));
    EXPECT_TRUE(tree.is_within(id_of("split"), id_of("new province"), kLater))
        << "by its district's province";
}

TEST(PlaceTree, Counting_never_goes_back_in_time) {
    const auto tree = make_tree();
    EXPECT_EQ(tree.counted_in(id_of("a"), kLastOldDay), id_of("a"));
    EXPECT_FALSE(tree.is_within(id_of("a"), id_of("new province"), kLastOldDay));
    EXPECT_TRUE(tree.is_within(id_of("a"), id_of("a"), kLastOldDay));
}

TEST(PlaceTree, A_unit_that_ended_lies_under_its_last_parent_and_its_whole_successor) {
    const auto tree = make_tree();
    for (const char* upper : {"district", "old province", "new province", "a"})
        EXPECT_TRUE(tree.is_within(id_of("whole"), id_of(upper), kLater)) << upper;
    EXPECT_FALSE(tree.is_within(id_of("whole"), id_of("new province"), kLastOldDay));
    EXPECT_FALSE(tree.is_within(id_of("whole"), id_of("hanoi"), kLater));
    EXPECT_FALSE(tree.is_within(id_of("stays"), id_of("district"), kLater));
}

TEST(PlaceTree, A_circle_in_the_data_holds_nobody) {
    const PlaceTree tree(
        {place("x", "00100", "y", {}, kLastOldDay), place("y", "00101", "x", {}, kLastOldDay)},
        {{id_of("x"), id_of("y"), kFirstNewDay, Extent::kFull},
         {id_of("y"), id_of("x"), kFirstNewDay, Extent::kFull}});
    EXPECT_TRUE(tree.is_within(id_of("x"), id_of("y"), kLater));
    EXPECT_EQ(tree.subtree(id_of("x"), kLater).size(), 2u);
    static_cast<void>(tree.counted_in(id_of("x"), kLater));
}

RC_GTEST_PROP(PlaceTree, A_subtree_holds_just_the_units_that_are_within, ()) {
    const auto tree = make_tree();
    const auto& all = tree.all();
    const auto top = all[*rc::gen::inRange<size_t>(0, all.size())].id;
    const Date day = kFirstNewDay.plus_days(*rc::gen::inRange(-3, 3));
    const auto& subtree = tree.subtree(top, day);
    RC_ASSERT(subtree.front() == top);
    for (const Place& each : all)
        RC_ASSERT(tree.is_within(each.id, top, day) ==
                  (std::find(subtree.begin(), subtree.end(), each.id) != subtree.end()));
    RC_ASSERT(&tree.subtree(top, day) == &subtree);  // remembered
}

}  // namespace domdom::places
