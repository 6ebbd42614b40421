// Reporting periods: a pure calendar. A period has a name ("2026-11", "2026-Q4") that never changes, and runs
// from the day after the closing day of the one before it to its own closing day.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace domdom::reports {

enum class Kind { kDay, kMonth, kQuarter, kHalfYear, kYear };
std::string_view kind_name(Kind kind);  // "day", "month", "quarter", "half-year", "year"
std::optional<Kind> parse_kind(std::string_view name);

// Periods of a kind are numbered one after the other: the one before is `number - 1`.
struct Period {
    Kind kind = Kind::kMonth;
    int32_t number = 0;

    Period before() const { return {kind, number - 1}; }
    std::string text() const;  // 2026-11-14, 2026-11, 2026-Q4, 2026-H2, 2026
    bool operator==(const Period&) const = default;
};
// The years 2000 to 2200.
std::optional<Period> parse_period(std::string_view text);

// On which day of its last month a period closes; the 31st of a shorter month is its last day. Reports are
// due so many days after the closing day, those of a day on the day itself.
struct Closings {
    int month = 14, quarter = 14, half_year = 14, year = 14;
    int due_days = 3;
    bool operator==(const Closings&) const = default;
};

// What holds from which day on. A period closes as was set by the first day of its last month, so that what
// is set later never moves a closing day that has been.
class Calendar {
  public:
    Calendar() = default;
    explicit Calendar(std::map<Date, Closings> settings) : settings_(std::move(settings)) {}

    Date first_day(const Period& period) const { return closing_day(period.before()).plus_days(1); }
    Date closing_day(const Period& period) const;
    Date due_day(const Period& period) const;
    // The one in which that day lies.
    Period period_of(Kind kind, Date day) const;
    Closings in_force(Date day) const;

  private:
    std::map<Date, Closings> settings_;
};

}  // namespace domdom::reports
