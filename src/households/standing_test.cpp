#include "households/standing.h"

#include <gtest/gtest.h>

#include "households/doors.h"
#include "households/events.h"

#include <algorithm>
#include <random>

namespace domdom::households {

namespace {

State after(std::initializer_list<const char*> outcomes) {
    Standing standing;
    for (const char* outcome : outcomes) standing.add({outcome, {}, {}});
    return standing.state();
}

std::vector<std::string> walked(std::vector<Door> doors) {
    std::mt19937 random(7);
    std::shuffle(doors.begin(), doors.end(), random);
    std::stable_sort(doors.begin(), doors.end(), walks_before);
    std::vector<std::string> names;
    for (const auto& door : doors) names.push_back(door.address + door.building + door.stairwell + door.door);
    return names;
}

log::Event event_on(const char* occurred, const char* recorded) {
    log::Event event;
    event.occurred_at = *parse_time(occurred);
    event.recorded_at = *parse_time(recorded);
    return event;
}

}  // namespace

TEST(Households, A_refusal_stands_until_the_household_itself_invites) {
    EXPECT_EQ(after({"refused", "nobody-home", "come-back"}), State::kRefused);
    EXPECT_EQ(after({"refused", "invited"}), State::kInvited);
    EXPECT_EQ(after({"refused", "invited", "nobody-home"}), State::kInvited);
    EXPECT_EQ(after({"refused", "met"}), State::kMet);
    EXPECT_EQ(after({"met", "refused"}), State::kRefused);
}

TEST(Households, What_was_met_stays_met_when_nobody_opens) {
    EXPECT_EQ(after({}), State::kNew);
    EXPECT_EQ(after({"met", "nobody-home"}), State::kMet);
    EXPECT_EQ(after({"met", "invited"}), State::kMet);
    EXPECT_EQ(after({"nobody-home", "come-back"}), State::kComeBack);
    EXPECT_EQ(after({"met", "moved"}), State::kMoved);
    EXPECT_EQ(after({"moved", "nobody-home"}), State::kMoved);
    EXPECT_EQ(after({"moved", "come-back"}), State::kComeBack) << "someone lives there";
}

TEST(Households, What_was_last_said_of_the_phone_stays_when_nothing_more_is_said) {
    Standing standing;
    standing.add({"met", {}, {}, std::nullopt, "smartphone", "weak", true});
    standing.add({"nobody-home", {}, {}});
    EXPECT_EQ(standing.phone(), "smartphone");
    EXPECT_EQ(standing.signal(), "weak");
    EXPECT_EQ(standing.shared(), true);
}

TEST(Households, One_walks_from_the_top_floor_down_and_door_by_door) {
    const auto flat = [](const char* stairwell, int64_t floor, const char* door) {
        return Door{"", "CT1", stairwell, door, floor};
    };
    const std::vector<Door> doors = {flat("A", 10, "1001"), flat("A", 9, "901"), flat("A", 9, "902"),
                                     flat("A", 1, "101"),   flat("B", 2, "2"),   flat("B", 2, "10")};
    EXPECT_EQ(walked(doors),
              (std::vector<std::string>{"CT1A1001", "CT1A901", "CT1A902", "CT1A101", "CT1B2", "CT1B10"}));
}

TEST(Households, A_given_order_comes_before_floors_and_numbers) {
    const std::vector<Door> doors = {{"3 ngõ 9"},
                                     {"12 ngõ 9", "", "", "", std::nullopt, 1},
                                     {"4 ngõ 9", "", "", "", std::nullopt, 2},
                                     {"10 ngõ 9"},
                                     {"9A ngõ 9"}};
    EXPECT_EQ(walked(doors),
              (std::vector<std::string>{"12 ngõ 9", "4 ngõ 9", "3 ngõ 9", "9A ngõ 9", "10 ngõ 9"}));
}

// What std::sort needs, over doors of every kind.
TEST(Households, The_order_of_doors_is_one_order) {
    std::vector<Door> doors;
    for (const char* text : {"", "9", "09", "10", "9a", "Đ1", "đ1", "a-b"})
        for (const auto floor :
             {std::optional<int64_t>{}, std::optional<int64_t>(0), std::optional<int64_t>(3)})
            for (const auto order : {std::optional<int64_t>{}, std::optional<int64_t>(0)})
                doors.push_back({text, "", "", text, floor, order});
    for (const auto& a : doors)
        for (const auto& b : doors) {
            EXPECT_FALSE(walks_before(a, b) && walks_before(b, a));
            for (const auto& c : doors)
                if (walks_before(a, b) && walks_before(b, c)) {
                    EXPECT_TRUE(walks_before(a, c)) << a.address << "|" << b.address << "|" << c.address;
                }
        }
}

TEST(Households, A_clock_that_is_years_off_does_not_decide_the_day) {
    const auto day = [](const char* occurred) {
        return day_of(event_on(occurred, "2026-03-26T18:00:00+07:00")).text();
    };
    EXPECT_EQ(day("2026-03-24T09:00:00+07:00"), "2026-03-24");
    EXPECT_EQ(day("2026-03-27T09:00:00+07:00"), "2026-03-26") << "tomorrow";
    EXPECT_EQ(day("2019-01-01T09:00:00+07:00"), "2026-03-26") << "seven years ago";
}

TEST(Households, Coverage_says_of_how_many) {
    Coverage coverage;
    for (const auto state : {State::kMet, State::kMet, State::kRefused, State::kMoved, State::kNew})
        coverage.count(state);
    EXPECT_EQ(coverage.of(), 4);
    EXPECT_FALSE(coverage.is_of_stated());
    coverage.stated = 210;
    EXPECT_EQ(coverage.of(), 210);
    EXPECT_TRUE(coverage.is_of_stated());
    Coverage other;
    other.count(State::kNobodyHome);
    other.add(coverage);
    EXPECT_EQ(other.of(), 211);
    EXPECT_EQ(other.met, 2);
    coverage.stated = 3;
    EXPECT_EQ(coverage.of(), 4) << "the list has more";
}

}  // namespace domdom::households
