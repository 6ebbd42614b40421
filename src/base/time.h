// Dates and clocks. Times are Unix milliseconds in UTC; a Date is a calendar day in Vietnam (UTC+7, no summer
// time).
#pragma once

#include <atomic>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace domdom {

// A calendar day, as the number of days since 1970-01-01.
struct Date {
    int32_t days = 0;

    auto operator<=>(const Date&) const = default;
    int year() const;
    std::string text() const;  // 2025-07-01
    Date plus_days(int n) const { return {days + n}; }
};

Date make_date(int year, unsigned month, unsigned day);
// Reads YYYY-MM-DD, years 1800 to 2200, real days only.
std::optional<Date> parse_date(std::string_view text);
// The day it is in Vietnam at that moment.
Date date_of(int64_t unix_ms);
// The first millisecond of that day in Vietnam.
int64_t start_of(Date date);

// RFC 3339: 2025-07-01T08:30:00+07:00 or …Z, fractions of a second allowed.
std::optional<int64_t> parse_time(std::string_view text);
std::string time_text(int64_t unix_ms);  // 2025-07-01T01:30:00.000Z

// Where the time comes from. Tests give their own; nothing else may ask the system.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual int64_t now_ms() const = 0;
    Date today() const { return date_of(now_ms()); }
};

class SystemClock final : public Clock {
  public:
    int64_t now_ms() const override;
};

// Set by one thread while others ask.
class FakeClock final : public Clock {
  public:
    explicit FakeClock(int64_t unix_ms) : now_(unix_ms) {}
    int64_t now_ms() const override { return now_; }
    void set(int64_t unix_ms) { now_ = unix_ms; }
    void advance_days(int days) { now_ += days * int64_t{86'400'000}; }

  private:
    std::atomic<int64_t> now_;
};

}  // namespace domdom
