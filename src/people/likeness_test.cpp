#include "people/likeness.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace domdom::people {

namespace {

Likable person(const std::string& name, int birth_year, const std::string& phone = {},
               const std::vector<std::string>& hashes = {}) {
    return {make_uuid_v8(name + phone), name, birth_year, phone, hashes};
}

// A commune of 3 000 in which the names of the tests are as common as anywhere.
std::vector<Likable> neighbours() {
    const std::vector<std::string> families = {"Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Lê", "Phạm", "Đỗ"};
    const std::vector<std::string> middles = {"Thị", "Thị", "Văn", "Ngọc", "Đức", "Thu"};
    const std::vector<std::string> given = {
        "Hoa",  "Hòa",  "Lan", "Thùy", "Thụy", "Thúy", "Anh",  "Ánh",  "Minh", "Bình", "Sơn",  "Mai", "Nga",
        "Hùng", "Hưng", "Yến", "Liên", "Cúc",  "Tâm",  "Long", "Tuấn", "Dũng", "Hạnh", "Hiền", "Vân", "Xuân"};
    std::mt19937 random(5);
    std::vector<Likable> people;
    for (int i = 0; i < 3'000; ++i)
        people.push_back(
            person(fmt::format("{} {} {}", families[random() % families.size()],
                               middles[random() % middles.size()], given[random() % given.size()]),
                   1900 + static_cast<int>(random() % 30)));
    return people;
}

// Whether these two are asked about among those neighbours, who were born long before them.
bool are_alike(const Likable& one, const Likable& two) {
    auto people = neighbours();
    people.push_back(one);
    people.push_back(two);
    for (const auto& found : find_alike(people))
        if (found.one == people.size() - 2) return true;
    return false;
}

}  // namespace

TEST(Likeness, The_same_name_and_year_are_asked_about) {
    EXPECT_TRUE(are_alike(person("Nguyễn Thị Lan", 1956), person("Nguyễn Thị Lan", 1956)));
    EXPECT_FALSE(are_alike(person("Nguyễn Thị Lan", 1956), person("Nguyễn Thị Lan", 1966)));
    EXPECT_FALSE(are_alike(person("Nguyễn Thị Lan", 1956), person("Trần Văn Bình", 1956)));
}

TEST(Likeness, Capitals_and_the_place_of_a_tone_mean_nothing) {
    EXPECT_TRUE(are_alike(person("NGUYỄN THỊ HÒA", 1956), person("Nguyễn Thị Hòa", 1956)));
}

TEST(Likeness, Missing_marks_are_no_difference_and_other_marks_are_another_name) {
    EXPECT_TRUE(are_alike(person("Đỗ Bích Thùy", 1956), person("Do Bich Thuy", 1956)));
    EXPECT_FALSE(are_alike(person("Nguyễn Thị Thùy", 1956), person("Nguyễn Thị Thụy", 1956)));
    EXPECT_FALSE(are_alike(person("Nguyễn Thị Hoa", 1956), person("Nguyễn Thị Hòa", 1956)));
}

TEST(Likeness, Words_in_another_order_and_one_wrong_letter_are_found) {
    EXPECT_TRUE(are_alike(person("Tạ Bích Cúc", 1956), person("Cúc Tạ Bích", 1956)));
    EXPECT_TRUE(are_alike(person("Phạm Bích Liên", 1956), person("Phạm Bích Lirn", 1956)));
    EXPECT_TRUE(are_alike(person("Phạm Bích Liên", 1956), person("Phạm Bcíh Liên", 1956)));
    EXPECT_FALSE(are_alike(person("Phạm Ngọc Hùng", 1956), person("Phạm Ngọc Hưng", 1956)));
}

TEST(Likeness, A_year_off_by_one_or_a_middle_name_left_out_needs_the_phone) {
    EXPECT_TRUE(
        are_alike(person("Lê Ngọc Yến", 1956, "0912 345 678"), person("Lê Ngọc Yến", 1957, "+84912345678")));
    EXPECT_TRUE(are_alike(person("Nguyễn Thị Thu Nga", 1956, "0912345678"),
                          person("Nguyễn Thị Nga", 1956, "0912345678")));
    EXPECT_FALSE(are_alike(person("Nguyễn Thị Nga", 1956), person("Nguyễn Thị Nga", 1957)));
}

TEST(Likeness, A_birthday_tells_apart_who_is_called_alike_and_joins_who_is_not_quite) {
    const auto born = [](const std::string& name, int month, int day, int year = 1956) {
        Likable one = person(name, year);
        one.born = make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
        return one;
    };
    EXPECT_FALSE(are_alike(born("Nguyễn Thị Lan", 3, 26), born("Nguyễn Thị Lan", 8, 14)));
    EXPECT_TRUE(are_alike(born("Nguyễn Thị Nga", 3, 26), born("Nguyễn Thị Nga", 3, 26, 1957)));
    EXPECT_TRUE(are_alike(born("Nguyễn Thị Thu Nga", 3, 26), born("Nguyễn Thị Nga", 3, 26)));
    EXPECT_TRUE(are_alike(born("Tạ Bích Cúc", 3, 8), born("Tạ Bích Cúc", 8, 3)));
    EXPECT_FALSE(are_alike(born("Lê Văn Hùng", 3, 26), born("Lê Văn Hưng", 3, 26)));
}

// Papers that knew the year alone say the first of January.
TEST(Likeness, A_birthday_that_half_of_all_have_says_little) {
    auto people = neighbours();
    for (size_t i = 0; i < people.size(); ++i)
        people[i].born = make_date(people[i].birth_year, i % 2 ? 1 : 1 + static_cast<unsigned>(i % 12),
                                   i % 2 ? 1 : 1 + static_cast<unsigned>(i % 28));
    Likable one = person("Nguyễn Thị Nga", 1956), other = person("Nguyễn Thị Nga", 1957);
    const auto is_asked = [&](unsigned month, unsigned day) {
        one.born = make_date(1956, month, day), other.born = make_date(1957, month, day);
        auto all = people;
        all.push_back(one), all.push_back(other);
        const auto found = find_alike(all);
        return std::any_of(found.begin(), found.end(),
                           [&](const Likeness& pair) { return pair.one == all.size() - 2; });
    };
    EXPECT_TRUE(is_asked(3, 27));
    EXPECT_FALSE(is_asked(1, 1));
}

TEST(Likeness, Twins_who_share_a_phone_are_two) {
    for (const auto& [one, two] : {std::pair("Nguyễn Thị Lan", "Nguyễn Thị Mai"),
                                   {"Trần Minh Anh", "Trần Minh Ánh"},
                                   {"Lê Văn Hùng", "Lê Văn Hưng"},
                                   {"Tạ Bích Thủy", "Tạ Bích Thúy"},
                                   {"Lê Văn Hòa", "Lê Văn Bình"}})
        EXPECT_FALSE(are_alike(person(one, 1990, "0912345678"), person(two, 1990, "0912345678"))) << one;
}

TEST(Likeness, An_identity_number_decides_whatever_the_name_says) {
    EXPECT_TRUE(are_alike(person("Nguyễn Thị Lan", 1956, "", {"a"}), person("Lan", 1960, "", {"a"})));
    EXPECT_FALSE(
        are_alike(person("Nguyễn Thị Lan", 1956, "", {"a"}), person("Nguyễn Thị Lan", 1956, "", {"b"})));
}

// A list in which everyone was born on the first of January 1970 must not stop the server.
TEST(Likeness, Thousands_of_one_name_and_year_are_passed_over) {
    std::vector<Likable> people(20'000, person("Nguyễn Văn Nam", 1970));
    EXPECT_TRUE(find_alike(people).empty());
}

TEST(Likeness, Names_of_one_word_or_none_are_no_trouble) {
    EXPECT_NO_FATAL_FAILURE(find_alike({}));
    EXPECT_TRUE(find_alike({person("", 1950), person("", 1950), person("Ý", 1950)}).size() <= 1);
}

}  // namespace domdom::people
