#include "composer/campaign.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace domdom::composer {

namespace {

using ::testing::HasSubstr;

const Date kMonday = make_date(2026, 4, 27);

std::string shipped() {
    std::ifstream file(DOMDOM_SOURCE_DIR "/content/campaigns/three-points.json");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}
std::vector<Uuid> some(const std::string& name, size_t many) {
    std::vector<Uuid> ids;
    for (size_t i = 0; i < many; ++i) ids.push_back(make_uuid_v8(name + std::to_string(i)));
    return ids;
}
bool is_no_holiday(Date) { return false; }

}  // namespace

TEST(Campaign, The_formula_in_use_is_three_points_five_groups_and_one_report_a_day) {
    const auto campaign = Campaign::parse(shipped());
    ASSERT_TRUE(campaign.ok()) << campaign.error().line();
    const Ground ground{make_uuid_v8("place"), some("venue", 4), some("member", 7), some("group", 3)};
    const auto layout = lay_out(*campaign, ground, kMonday, is_no_holiday);
    ASSERT_EQ(layout.days.size(), 5u);
    EXPECT_EQ(layout.members_of.size(), 5u);
    std::set<Uuid> sessions;
    for (const auto& day : layout.days) {
        EXPECT_EQ(day.sessions.size(), 6u);
        EXPECT_EQ(time_text(day.report_due), day.on.text() + "T13:00:00.000Z");
        for (const auto& session : day.sessions) sessions.insert(session.id);
        EXPECT_EQ(day.doors.size(), 2u);
    }
    EXPECT_EQ(sessions.size(), 30u);
    EXPECT_EQ(layout.days[0].doors[0].residential_group, ground.groups[0]);
    EXPECT_EQ(layout.days[1].doors[0].residential_group, ground.groups[2]);
    EXPECT_EQ(layout.days[1].doors[1].residential_group, ground.groups[0]);
}

TEST(Campaign, Holidays_are_passed_over_and_its_days_stay_as_many) {
    const auto campaign = *Campaign::parse(shipped());
    const auto layout =
        lay_out(campaign, {}, kMonday, [](Date day) { return day == make_date(2026, 4, 30); });
    EXPECT_EQ(layout.days.size(), 5u);
    EXPECT_EQ(layout.days.back().on, make_date(2026, 5, 2));
    EXPECT_EQ(layout.skipped, std::vector{make_date(2026, 4, 30)});
    EXPECT_TRUE(layout.days[0].sessions[0].venue.is_nil());
    EXPECT_TRUE(layout.days[0].doors.empty());
}

RC_GTEST_PROP(Campaign, Every_member_is_in_one_group_and_groups_differ_by_one_at_most, (uint8_t members)) {
    const auto campaign = *Campaign::parse(shipped());
    const auto layout = lay_out(campaign, {kNil, {}, some("member", members), {}}, kMonday, is_no_holiday);
    size_t all = 0, least = members, most = 0;
    for (const auto& group : layout.members_of) {
        all += group.size();
        least = std::min(least, group.size());
        most = std::max(most, group.size());
    }
    RC_ASSERT(all == members);
    RC_ASSERT(most - least <= 1u);
}

TEST(Campaign, What_is_wrong_in_a_template_is_named) {
    const auto fault = [](const std::string& from, const std::string& to) {
        std::string text = shipped();
        text.replace(text.find(from), from.size(), to);
        const auto parsed = Campaign::parse(text);
        return parsed.ok() ? std::string() : parsed.error().line();
    };
    EXPECT_THAT(fault("\"points\": 3", "\"points\": 2"), HasSubstr("3 groups are at a point, of 2 points"));
    EXPECT_THAT(fault("\"20:00\"", "\"20h\""), HasSubstr("report.dueBy"));
    EXPECT_THAT(fault("\"from\": \"08:00\"", "\"from\": \"25:00\""), HasSubstr("sessions[0].from"));
    EXPECT_THAT(fault("\"doors-2\"", "\"doors-1\""), HasSubstr("two groups have this id"));
    EXPECT_EQ(parse_clock("08:30"), 510);
    for (const char* wrong : {"8:30", "08:60", "24:00", "-1:00", "08-30", ""})
        EXPECT_FALSE(parse_clock(wrong));
}

}  // namespace domdom::composer
