// Residential groups from a list, renamed, moved and merged, on every engine.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "places/group_import.h"
#include "places/groups.h"
#include "places/position.h"
#include "places/test_support.h"

namespace domdom::places {

namespace {

const char* const kList =
    "Mã,Loại,Tên,Vĩ độ,Kinh độ\n"
    "1,Tổ dân phố,Tổ dân phố số 1,21.058,105.820\n"
    "2,Tổ dân phố,Tổ dân phố số 2,,\n"
    "3,Thôn,Tổ dân phố số 2,,\n";

class GroupLists : public testing::TestWithParam<store::Engine> {
  protected:
    GroupLists() : store(GetParam()) {
        projections.push_back(make_places_projection());
        projections.push_back(make_groups_projection());
        store.log.reset();
        store.log = *log::Log::open(*store.data, store.clock, std::move(projections));
        EXPECT_TRUE(store.import({kBefore, kUnits, kSuccession}).ok());
        commune = store.tree()->find_by_code("00103", kLater)->id;
    }
    Result<GroupImportReport> import(const std::string& text, bool dry_run = false, Date from = kLater) {
        store.clock.set(store.clock.now_ms() + 1000);
        return import_groups(*store.log, store.file("groups.csv", text), {commune, from, dry_run});
    }
    Groups groups() const {
        const Uuid units[] = {commune};
        return *load_groups(**store.data->read(), units);
    }

    PlacesStore store;
    std::vector<std::unique_ptr<log::Projection>> projections;
    Uuid commune;
};

DOMDOM_ON_EVERY_ENGINE(GroupLists);

int64_t count(const Result<GroupImportReport>& report, GroupRow::What what) { return report->count(what); }

}  // namespace

TEST_P(GroupLists, A_list_founds_groups_and_the_same_list_again_changes_nothing) {
    const auto first = import(kList);
    ASSERT_TRUE(first.ok()) << first.error().line();
    EXPECT_EQ(count(first, GroupRow::What::kNew), 3);
    EXPECT_EQ(groups().size(), 3u) << "two share a name, and stay two";
    const int64_t head = store.log->head().seq;
    const auto again = import(kList);
    EXPECT_EQ(count(again, GroupRow::What::kSame), 3);
    EXPECT_EQ(store.log->head().seq, head);
}

TEST_P(GroupLists, A_preview_writes_nothing) {
    const auto report = import(kList, true);
    EXPECT_EQ(count(report, GroupRow::What::kNew), 3);
    EXPECT_FALSE(report->imported);
    EXPECT_TRUE(groups().empty());
}

TEST_P(GroupLists, A_new_name_is_kept_beside_the_old_one_with_its_day) {
    ASSERT_TRUE(import(kList).ok());
    const Date later = kLater.plus_days(60);
    const auto renamed = import("key,name,kind\n2,Tổ dân phố Hồ Tây,Tổ dân phố\n", false, later);
    EXPECT_EQ(count(renamed, GroupRow::What::kChanged), 1);
    ASSERT_EQ(groups().size(), 3u);
    for (const auto& [id, group] : groups())
        if (group.now().is.key == "2") {
            EXPECT_EQ(group.on(later.plus_days(-1)).is.name, "Tổ dân phố số 2");
            EXPECT_EQ(group.on(later).is.name, "Tổ dân phố Hồ Tây");
        }
}

TEST_P(GroupLists, Every_wrong_row_is_named_and_nothing_is_imported) {
    const auto report = import(
        "key,name,lat,lon\n"
        "1,Thôn Một,105.82,21.05\n"
        "1,Thôn Hai,21.05,105.82\n"
        ",Thôn Ba,,\n"
        "4,,,\n"
        "5,Thôn Năm,21.05,\n"
        "6,Thôn Sáu,hai mốt,105\n");
    ASSERT_TRUE(report.ok());
    EXPECT_FALSE(report->imported);
    ASSERT_EQ(report->problems.size(), 5u);
    EXPECT_NE(report->problems[0].find("groups.csv:2: longitude and latitude look swapped"),
              std::string::npos)
        << report->problems[0];
    EXPECT_NE(report->problems[4].find("groups.csv:7"), std::string::npos) << report->problems[4];
    EXPECT_TRUE(groups().empty());
    EXPECT_FALSE(import("một,hai\n1,2\n").ok());
}

TEST_P(GroupLists, A_kind_longer_than_the_log_takes_is_refused_and_not_held_there) {
    const auto report = import("key,kind,name\n1," + std::string(201, 'x') + ",Thôn Một\n");
    ASSERT_EQ(report->problems.size(), 1u);
    EXPECT_NE(report->problems[0].find("groups.csv:2: a kind has 200 letters"), std::string::npos)
        << report->problems[0];
}

TEST_P(GroupLists, A_key_twice_in_a_list_is_refused) {
    const auto report = import("key,name\n1,Thôn Một\n1,Thôn Hai\n");
    ASSERT_EQ(report->problems.size(), 1u);
    EXPECT_NE(report->problems[0].find("row 2 already"), std::string::npos) << report->problems[0];
}

namespace {

ResidentialGroup closed_into(const Uuid& id, const Uuid& into) {
    ResidentialGroup group;
    group.id = id;
    group.versions.push_back({make_uuid_v8("commune"), {id, "1", "", "Thôn", kLater, {}, {}}});
    group.closed_on = kLater.plus_days(10);
    group.into = into;
    return group;
}

Uuid numbered(int number) { return make_uuid_v8("group " + std::to_string(number)); }

}  // namespace

TEST(Groups, A_merged_group_stands_for_the_last_of_the_chain_from_its_day_on) {
    Groups groups;
    groups.emplace(numbered(1), closed_into(numbered(1), numbered(2)));
    groups.emplace(numbered(2), closed_into(numbered(2), numbered(3)));
    groups.emplace(numbered(3), closed_into(numbered(3), {}));
    EXPECT_EQ(stands_for(groups, numbered(1), kLater.plus_days(10)), numbered(3));
    EXPECT_EQ(stands_for(groups, numbered(1), kLater.plus_days(9)), numbered(1));
}

RC_GTEST_PROP(Groups, Every_group_of_a_circle_stands_for_the_same_one, ()) {
    const int size = *rc::gen::inRange(1, 6);
    Groups groups;
    for (int i = 0; i < size; ++i)
        groups.emplace(numbered(i), closed_into(numbered(i), numbered(*rc::gen::inRange(0, size))));
    for (int i = 0; i < size; ++i) {
        const Uuid one = stands_for(groups, numbered(i), kLater.plus_days(20));
        RC_ASSERT(stands_for(groups, groups.at(numbered(i)).into, kLater.plus_days(20)) == one);
        RC_ASSERT(stands_for(groups, one, kLater.plus_days(20)) == one);
    }
}

TEST(Position, Two_that_stand_in_each_others_place_are_told) {
    EXPECT_FALSE(fault_of_position(105.8, 21.0));
    EXPECT_EQ(fault_of_position(21.0, 105.8), "longitude and latitude look swapped");
    EXPECT_TRUE(fault_of_position(105.8, 91));
    EXPECT_TRUE(fault_of_position(-181, 21));
}

}  // namespace domdom::places
