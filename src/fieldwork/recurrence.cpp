#include "fieldwork/recurrence.h"

#include <fmt/format.h>
#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>
#include <optional>

namespace domdom::fieldwork {

namespace {

constexpr size_t kTextMax = 200;
constexpr std::array<std::string_view, 9> kParts{"FREQ",       "INTERVAL", "COUNT",    "UNTIL", "BYDAY",
                                                 "BYMONTHDAY", "BYMONTH",  "BYSETPOS", "WKST"};
constexpr std::array<std::string_view, 4> kOncePerDay{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array<std::string_view, 7> kWeekdays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

template <typename List>
bool has(const List& list, std::string_view value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::optional<int> number_of(std::string_view text) {
    int value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

// Calls `take` with each part of a list; false as soon as it says so.
template <typename Take>
bool each(std::string_view list, char separator, Take take) {
    for (;;) {
        const size_t end = list.find(separator);
        if (!take(list.substr(0, end))) return false;
        if (end == std::string_view::npos) return true;
        list.remove_prefix(end + 1);
    }
}

bool is_within(std::string_view text, int min, int max) {
    const auto value = number_of(text);
    return value && *value >= min && *value <= max && *value != 0;
}

// "SA", "2SA", "-1SU": beyond the fifth of a month there is none, and libical would look for one for seconds.
bool is_weekday(std::string_view text) {
    if (text.size() < 2 || !has(kWeekdays, text.substr(text.size() - 2))) return false;
    text.remove_suffix(2);
    return text.empty() || is_within(text, -5, 5);
}

// The last day, from "20261231" or "20261231T165959Z".
std::optional<Date> last_day(std::string_view text) {
    if (text.size() < 8) return std::nullopt;
    const std::string day = fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
    if (text.size() == 8) return parse_date(day);
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z') return std::nullopt;
    const auto time = parse_time(
        fmt::format("{}T{}:{}:{}Z", day, text.substr(9, 2), text.substr(11, 2), text.substr(13, 2)));
    return time ? std::optional(date_of(*time)) : std::nullopt;
}

bool is_good(std::string_view name, std::string_view value) {
    const auto within = [](int min, int max) {
        return [min, max](std::string_view one) { return is_within(one, min, max); };
    };
    if (name == "INTERVAL") return is_within(value, 1, 60);
    if (name == "COUNT") return is_within(value, 1, Recurrence::kCountMax);
    if (name == "UNTIL") return last_day(value).has_value();
    if (name == "BYDAY") return each(value, ',', is_weekday);
    if (name == "BYMONTHDAY") return each(value, ',', within(-31, 31));
    if (name == "BYMONTH") return each(value, ',', within(1, 12));
    if (name == "BYSETPOS") return each(value, ',', within(-31, 31));
    return name == "FREQ" || has(kWeekdays, value);
}

// Some day of BYMONTHDAY exists in some month of BYMONTH: libical would look for 30 February for half a
// second.
bool may_exist(std::string_view months, std::string_view days) {
    return months.empty() || days.empty() || !each(months, ',', [days](std::string_view month) {
               const int longest = month == "2"                                                    ? 29
                                   : month == "4" || month == "6" || month == "9" || month == "11" ? 30
                                                                                                   : 31;
               return each(days, ',',
                           [longest](std::string_view day) { return !is_within(day, -longest, longest); });
           });
}

icaltimetype ical_date(Date day) {
    icaltimetype time = icaltime_null_time();
    const std::string text = day.text();
    time.year = *number_of(text.substr(0, 4));
    time.month = *number_of(text.substr(5, 2));
    time.day = *number_of(text.substr(8, 2));
    time.is_date = 1;
    return time;
}

Date date_from(const icaltimetype& time) {
    return make_date(time.year, static_cast<unsigned>(time.month), static_cast<unsigned>(time.day));
}

struct Free {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, Free>;

Iterator begin(const std::string& rule, Date first) {
    return Iterator(icalrecur_iterator_new(icalrecurrencetype_from_string(rule.c_str()), ical_date(first)));
}

Error wrong(std::string what, const std::string& where) {
    return invalid(std::move(what), where, "write it like FREQ=WEEKLY;BYDAY=SA or FREQ=MONTHLY;BYDAY=2SA");
}

}  // namespace

Result<Recurrence> Recurrence::parse(std::string_view text, const std::string& where) {
    if (text.empty() || text.size() > kTextMax) return wrong("this is no rule of repetition", where);
    Recurrence rule;
    std::string problem;
    std::map<std::string, std::string_view> values;
    each(text, ';', [&](std::string_view part) {
        const size_t equal = part.find('=');
        const std::string name(part.substr(0, equal));
        const std::string_view value = equal == std::string_view::npos ? "" : part.substr(equal + 1);
        if (name == "BYHOUR" || name == "BYMINUTE" || name == "BYSECOND" ||
            (name == "FREQ" && (value == "HOURLY" || value == "MINUTELY" || value == "SECONDLY")))
            problem = "a series has at most one session a day; plan a second series for a second one";
        else if (!has(kParts, name) || !values.emplace(name, value).second)
            problem = fmt::format("\"{}\" is not understood here", name.substr(0, 20));
        else if (!is_good(name, value) || (name == "FREQ" && !has(kOncePerDay, value)))
            problem = fmt::format("what {} says is not understood", name);
        rule.text_ += (rule.text_.empty() ? "" : ";") + name + "=";
        // Days are compared with days.
        const auto last = name == "UNTIL" ? last_day(value) : std::nullopt;
        for (const char c : last ? last->text() : std::string(value))
            if (!last || c != '-') rule.text_ += c;
        return problem.empty();
    });
    if (problem.empty() && !values.contains("FREQ"))
        problem = "a rule says how often: DAILY, WEEKLY, MONTHLY or YEARLY";
    if (problem.empty() && values.contains("COUNT") && values.contains("UNTIL"))
        problem = "a series ends after a number of times or on a day, not both";
    if (!problem.empty()) return wrong(std::move(problem), where);
    rule.is_counted_ = values.contains("COUNT");
    if (!may_exist(values["BYMONTH"], values["BYMONTHDAY"]) || !begin(rule.text_, make_date(2026, 1, 1)))
        return wrong("these parts do not go together, or no day answers to them", where);
    return rule;
}

std::vector<Date> Recurrence::days(Date first, Date from, Date until) const {
    std::vector<Date> found;
    from = std::max(from, first);
    until = std::min(until, from.plus_days(kDaysMax));
    if (from >= until) return found;
    const auto iterator = begin(text_, first);
    if (!iterator) return found;
    // What is counted must be gone through from its beginning; everything else from where it is asked.
    if (!is_counted_) icalrecur_iterator_set_start(iterator.get(), ical_date(from));
    for (int i = 0; i <= kCountMax; ++i) {
        const auto next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) || date_from(next) >= until) break;
        if (date_from(next) >= from) found.push_back(date_from(next));
    }
    return found;
}

}  // namespace domdom::fieldwork
