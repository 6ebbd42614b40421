#include "base/time.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace domdom {

namespace {

constexpr int64_t kDayMs = 86'400'000;
constexpr int64_t kVietnamOffsetMs = 7 * 3'600'000;

std::chrono::year_month_day civil(Date date) {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{date.days}}};
}

int64_t floor_divide(int64_t a, int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

// Exactly `width` digits at `at`; -1 when something else stands there.
int digits(std::string_view text, size_t at, size_t width) {
    if (at + width > text.size()) return -1;
    int value = 0;
    for (char c : text.substr(at, width)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

// "+07:00" or "Z" as milliseconds east of UTC.
std::optional<int64_t> parse_offset(std::string_view text) {
    if (text == "Z" || text == "z") return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    const int hours = digits(text, 1, 2);
    const int minutes = digits(text, 4, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return std::nullopt;
    const int64_t offset = (hours * 60 + minutes) * int64_t{60'000};
    return text[0] == '-' ? -offset : offset;
}

}  // namespace

int Date::year() const { return static_cast<int>(civil(*this).year()); }

std::string Date::text() const {
    const auto date = civil(*this);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

Date make_date(int year, unsigned month, unsigned day) {
    using namespace std::chrono;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    return {static_cast<int32_t>(sys_days{date}.time_since_epoch().count())};
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 1800 || year > 2200 || month < 1 || day < 1) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    return make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

Date date_of(int64_t unix_ms) {
    return {static_cast<int32_t>(floor_divide(unix_ms + kVietnamOffsetMs, kDayMs))};
}

int64_t start_of(Date date) { return date.days * kDayMs - kVietnamOffsetMs; }

std::optional<int64_t> parse_time(std::string_view text) {
    if (text.size() < 20 || (text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto date = parse_date(text.substr(0, 10));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (!date || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;

    size_t at = 19;
    int64_t fraction_ms = 0;
    if (text[at] == '.') {
        int64_t scale = 100;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            fraction_ms += (text[at] - '0') * scale;
    }
    const auto offset = parse_offset(text.substr(at));
    if (!offset) return std::nullopt;
    return date->days * kDayMs + ((hour * 60 + minute) * 60 + second) * int64_t{1000} + fraction_ms - *offset;
}

std::string time_text(int64_t unix_ms) {
    const int64_t days = floor_divide(unix_ms, kDayMs);
    const int64_t rest = unix_ms - days * kDayMs;
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", Date{static_cast<int32_t>(days)}.text(),
                       rest / 3'600'000, rest / 60'000 % 60, rest / 1000 % 60, rest % 1000);
}

int64_t SystemClock::now_ms() const {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

}  // namespace domdom
