#include "fieldwork/recurrence.h"

#include <gmock/gmock.h>

namespace domdom::fieldwork {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr auto kFirst = "2026-11-28";  // a Saturday

std::vector<std::string> days(std::string_view rule, std::string_view from, std::string_view until,
                              std::string_view first = kFirst) {
    const auto parsed = Recurrence::parse(rule);
    EXPECT_TRUE(parsed.ok()) << parsed.error().line();
    std::vector<std::string> found;
    for (const Date day : parsed->days(*parse_date(first), *parse_date(from), *parse_date(until)))
        found.push_back(day.text());
    return found;
}

std::string refusal(std::string_view rule) {
    const auto parsed = Recurrence::parse(rule, "rule");
    EXPECT_FALSE(parsed.ok()) << rule;
    return parsed.ok() ? "" : parsed.error().line();
}

}  // namespace

TEST(Recurrence, Every_second_week_keeps_its_step_wherever_one_begins_to_look) {
    EXPECT_THAT(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "2026-11-01", "2026-12-31"),
                ElementsAre("2026-11-28", "2026-12-12", "2026-12-26"));
    EXPECT_THAT(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "2026-12-13", "2027-01-10"),
                ElementsAre("2026-12-26", "2027-01-09"));
}

TEST(Recurrence, The_second_saturday_of_a_month) {
    EXPECT_THAT(days("FREQ=MONTHLY;BYDAY=2SA", "2026-11-01", "2027-03-01"),
                ElementsAre("2026-12-12", "2027-01-09", "2027-02-13"));
    EXPECT_THAT(days("FREQ=MONTHLY;BYDAY=-1SA", "2027-02-01", "2027-03-31"),
                ElementsAre("2027-02-27", "2027-03-27"));
}

TEST(Recurrence, Ends_after_a_number_of_times_or_on_a_day) {
    EXPECT_THAT(days("FREQ=WEEKLY;COUNT=3;BYDAY=SA", "2026-12-05", "2027-12-31"),
                ElementsAre("2026-12-05", "2026-12-12"));
    EXPECT_THAT(days("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261212", "2026-11-01", "2027-12-31"),
                ElementsAre("2026-11-28", "2026-12-05", "2026-12-12"));
    // The evening of the 11th in Greenwich is the 12th in Vietnam.
    EXPECT_THAT(days("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261211T200000Z", "2026-12-06", "2027-12-31"),
                ElementsAre("2026-12-12"));
    EXPECT_THAT(days("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261212", "2027-01-01", "2027-12-31"), IsEmpty());
}

TEST(Recurrence, One_that_never_ends_is_bounded_by_who_asks) {
    EXPECT_THAT(days("FREQ=DAILY", "2106-11-28", "2106-11-30"), ElementsAre("2106-11-28", "2106-11-29"));
    EXPECT_EQ(days("FREQ=DAILY", "2026-11-28", "2190-01-01").size(),
              static_cast<size_t>(Recurrence::kDaysMax));
}

TEST(Recurrence, Holds_for_its_days_alone) {
    const auto rule = *Recurrence::parse("FREQ=WEEKLY;BYDAY=SA");
    EXPECT_TRUE(rule.holds(*parse_date(kFirst), *parse_date("2026-12-05")));
    EXPECT_FALSE(rule.holds(*parse_date(kFirst), *parse_date("2026-12-06")));
    EXPECT_FALSE(rule.holds(*parse_date(kFirst), *parse_date("2026-11-21")));
}

TEST(Recurrence, Millions_a_day_are_refused_with_a_word) {
    for (const char* rule : {"FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=HOURLY",
                             "FREQ=DAILY;BYSECOND=0,1,2", "FREQ=DAILY;BYHOUR=8,14"})
        EXPECT_THAT(refusal(rule), HasSubstr("at most one session a day")) << rule;
}

TEST(Recurrence, What_is_no_rule_says_which_part) {
    EXPECT_THAT(refusal(""), HasSubstr("no rule"));
    EXPECT_THAT(refusal("BYDAY=SA"), HasSubstr("how often"));
    EXPECT_THAT(refusal("FREQ=WEEKLY;BYDAY=XX"), HasSubstr("what BYDAY says"));
    EXPECT_THAT(refusal("FREQ=MONTHLY;BYDAY=9SA"), HasSubstr("what BYDAY says"));
    EXPECT_THAT(refusal("FREQ=WEEKLY;INTERVAL=0"), HasSubstr("what INTERVAL says"));
    EXPECT_THAT(refusal("FREQ=WEEKLY;COUNT=1000000000"), HasSubstr("what COUNT says"));
    EXPECT_THAT(refusal("FREQ=WEEKLY;UNTIL=tomorrow"), HasSubstr("what UNTIL says"));
    EXPECT_THAT(refusal("FREQ=WEEKLY;COUNT=3;UNTIL=20261231"), HasSubstr("not both"));
    EXPECT_THAT(refusal("FREQ=WEEKLY;FREQ=DAILY"), HasSubstr("FREQ"));
    EXPECT_THAT(refusal("FREQ=WEEKLY;RSCALE=CHINESE"), HasSubstr("\"RSCALE\" is not understood"));
    EXPECT_THAT(refusal("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"), HasSubstr("no day answers"));
    EXPECT_THAT(refusal("FREQ=WEEKLY;BYMONTHDAY=3"), HasSubstr("do not go together"));
    EXPECT_THAT(refusal("FREQ=WEEKLY\r\nATTENDEE:x"), HasSubstr("what FREQ says"));
    EXPECT_THAT(refusal(std::string(5000, ';')), HasSubstr("no rule"));
}

}  // namespace domdom::fieldwork
