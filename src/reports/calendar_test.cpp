#include "reports/calendar.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace domdom::reports {

namespace {

Period period(const char* text) { return *parse_period(text); }

// Any settings, at any days.
rc::Gen<Calendar> calendars() {
    return rc::gen::map(rc::gen::container<std::vector<std::array<int, 6>>>(
                            rc::gen::container<std::array<int, 6>>(rc::gen::inRange(0, 10'000))),
                        [](const std::vector<std::array<int, 6>>& drawn) {
                            std::map<Date, Closings> settings;
                            for (const auto& one : drawn)
                                settings[make_date(2024, 1, 1).plus_days(one[0] % 1500)] = {
                                    one[1] % 31 + 1, one[2] % 31 + 1, one[3] % 31 + 1, one[4] % 31 + 1,
                                    one[5] % 28};
                            return Calendar(std::move(settings));
                        });
}

}  // namespace

TEST(ReportCalendar, Closes_on_the_days_that_the_movement_uses) {
    const Calendar calendar;
    const auto days = [&](const char* name) {
        return calendar.first_day(period(name)).text() + " " + calendar.closing_day(period(name)).text();
    };
    EXPECT_EQ(days("2026-11"), "2026-10-15 2026-11-14");
    EXPECT_EQ(days("2026-01"), "2025-12-15 2026-01-14");
    EXPECT_EQ(days("2026-Q1"), "2025-12-15 2026-03-14");
    EXPECT_EQ(days("2026-H1"), "2025-12-15 2026-06-14");
    EXPECT_EQ(days("2026-H2"), "2026-06-15 2026-12-14");
    EXPECT_EQ(days("2026"), "2025-12-15 2026-12-14");
    EXPECT_EQ(days("2026-11-14"), "2026-11-14 2026-11-14");
    EXPECT_EQ(calendar.due_day(period("2026-11")).text(), "2026-11-17");
    EXPECT_EQ(calendar.due_day(period("2026-11-14")).text(), "2026-11-14");
}

TEST(ReportCalendar, The_31st_of_a_shorter_month_is_its_last_day) {
    const Calendar calendar({{make_date(2025, 1, 1), {31, 31, 31, 31, 0}}});
    EXPECT_EQ(calendar.closing_day(period("2026-02")).text(), "2026-02-28");
    EXPECT_EQ(calendar.closing_day(period("2028-02")).text(), "2028-02-29");
    EXPECT_EQ(calendar.first_day(period("2026-03")).text(), "2026-03-01");
}

TEST(ReportCalendar, What_is_set_later_moves_no_closing_day_that_has_been) {
    const Calendar before;
    const Calendar after({{make_date(2026, 11, 10), {20, 20, 20, 20, 5}}});
    EXPECT_EQ(after.closing_day(period("2026-11")), before.closing_day(period("2026-11")));
    EXPECT_EQ(after.closing_day(period("2026-12")).text(), "2026-12-20");
    EXPECT_EQ(after.first_day(period("2026-12")).text(), "2026-11-15");
}

TEST(ReportCalendar, Reads_the_names_of_periods_and_nothing_else) {
    for (const char* name : {"2026-11-14", "2026-11", "2026-Q4", "2026-H2", "2026"})
        EXPECT_EQ(period(name).text(), name);
    for (const char* name :
         {"", "26", "2026-", "2026-1", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-H3", "2026-q1",
          "2026-02-30", "1999-11", "1999-12-31", "2026-11-", "-026", "2026-W1", "2026-+1"})
        EXPECT_FALSE(parse_period(name)) << name;
}

RC_GTEST_PROP(ReportCalendar, Periods_tile_time_without_gap_or_overlap, ()) {
    const auto calendar = *calendars();
    for (const auto kind : {Kind::kDay, Kind::kMonth, Kind::kQuarter, Kind::kHalfYear, Kind::kYear}) {
        const Date day = make_date(2023, 1, 1).plus_days(*rc::gen::inRange(0, 2500));
        const Period here = calendar.period_of(kind, day);
        RC_ASSERT(calendar.first_day(here) <= day);
        RC_ASSERT(day <= calendar.closing_day(here));
        RC_ASSERT(calendar.first_day(here) == calendar.closing_day(here.before()).plus_days(1));
        RC_ASSERT(calendar.closing_day(here) <= calendar.due_day(here));
        RC_ASSERT(parse_period(here.text()) == here);
    }
}

RC_GTEST_PROP(ReportCalendar, A_setting_leaves_what_closed_before_it_as_it_was, ()) {
    const auto calendar = *calendars();
    const Date from = make_date(2026, 1, 1).plus_days(*rc::gen::inRange(0, 700));
    std::map<Date, Closings> more;
    for (Date day = make_date(2023, 12, 1); day < from; day = day.plus_days(1))
        more[day] = calendar.in_force(day);
    more[from] = {*rc::gen::inRange(1, 32), 1, 1, 1, 0};
    const Calendar changed(more);
    const Period closed = calendar.period_of(Kind::kMonth, from).before();
    RC_ASSERT(changed.closing_day(closed) == calendar.closing_day(closed));
    RC_ASSERT(changed.first_day(closed) == calendar.first_day(closed));
}

}  // namespace domdom::reports
