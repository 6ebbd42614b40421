#include "reports/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace domdom::reports {

namespace {

constexpr std::array<std::string_view, 5> kKinds = {"day", "month", "quarter", "half-year", "year"};
constexpr int kFirstYear = 2000, kLastYear = 2200;

int months_in(Kind kind) {
    switch (kind) {
        case Kind::kQuarter:
            return 3;
        case Kind::kHalfYear:
            return 6;
        case Kind::kYear:
            return 12;
        default:
            return 1;
    }
}

// Months are counted from January of the year 0.
int month_number(Date day) {
    const std::string text = day.text();
    return day.year() * 12 + (text[5] - '0') * 10 + (text[6] - '0') - 1;
}

Date first_of(int month) { return make_date(month / 12, static_cast<unsigned>(month % 12 + 1), 1); }

int last_month(const Period& period) { return (period.number + 1) * months_in(period.kind) - 1; }

int closing_of(const Closings& closings, Kind kind) {
    switch (kind) {
        case Kind::kQuarter:
            return closings.quarter;
        case Kind::kHalfYear:
            return closings.half_year;
        case Kind::kYear:
            return closings.year;
        default:
            return closings.month;
    }
}

std::optional<int> number_of(std::string_view digits) {
    int number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || digits.front() == '-' || read.ec != std::errc{} ||
        read.ptr != digits.data() + digits.size())
        return std::nullopt;
    return number;
}

// "11", "Q4", "H2": which one of its year, from 0, and of what kind.
std::optional<std::pair<Kind, int>> parse_part(std::string_view text) {
    if (text.size() != 2) return std::nullopt;
    const Kind kind = text[0] == 'Q' ? Kind::kQuarter : text[0] == 'H' ? Kind::kHalfYear : Kind::kMonth;
    const auto number = number_of(kind == Kind::kMonth ? text : text.substr(1));
    if (!number || *number < 1 || *number > 12 / months_in(kind)) return std::nullopt;
    return std::pair{kind, *number - 1};
}

}  // namespace

std::string_view kind_name(Kind kind) { return kKinds[static_cast<size_t>(kind)]; }

std::optional<Kind> parse_kind(std::string_view name) {
    const auto* const found = std::find(kKinds.begin(), kKinds.end(), name);
    if (found == kKinds.end()) return std::nullopt;
    return static_cast<Kind>(found - kKinds.begin());
}

std::string Period::text() const {
    if (kind == Kind::kDay) return Date{number}.text();
    const int in_year = 12 / months_in(kind);
    const int year = number / in_year, part = number % in_year + 1;
    switch (kind) {
        case Kind::kMonth:
            return fmt::format("{:04}-{:02}", year, part);
        case Kind::kQuarter:
            return fmt::format("{:04}-Q{}", year, part);
        case Kind::kHalfYear:
            return fmt::format("{:04}-H{}", year, part);
        default:
            return fmt::format("{:04}", year);
    }
}

std::optional<Period> parse_period(std::string_view text) {
    if (text.size() == 10) {
        const auto day = parse_date(text);
        if (!day || day->year() < kFirstYear) return std::nullopt;
        return Period{Kind::kDay, day->days};
    }
    const auto year = number_of(text.substr(0, 4));
    if (!year || *year < kFirstYear || *year > kLastYear) return std::nullopt;
    if (text.size() == 4) return Period{Kind::kYear, *year};
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto part = parse_part(text.substr(5));
    if (!part) return std::nullopt;
    return Period{part->first, *year * (12 / months_in(part->first)) + part->second};
}

Closings Calendar::in_force(Date day) const {
    const auto after = settings_.upper_bound(day);
    return after == settings_.begin() ? Closings{} : std::prev(after)->second;
}

Date Calendar::closing_day(const Period& period) const {
    if (period.kind == Kind::kDay) return Date{period.number};
    const int month = last_month(period);
    const Date first = first_of(month);
    const int wanted = closing_of(in_force(first), period.kind);
    return std::min(first.plus_days(wanted - 1), first_of(month + 1).plus_days(-1));
}

Date Calendar::due_day(const Period& period) const {
    const Date closing = closing_day(period);
    if (period.kind == Kind::kDay) return closing;
    return closing.plus_days(in_force(first_of(last_month(period))).due_days);
}

Period Calendar::period_of(Kind kind, Date day) const {
    if (kind == Kind::kDay) return {kind, day.days};
    const Period period{kind, month_number(day) / months_in(kind)};
    return day <= closing_day(period) ? period : Period{kind, period.number + 1};
}

}  // namespace domdom::reports
