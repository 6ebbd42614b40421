#include "fieldwork/page_writer.h"

#include <fmt/format.h>

namespace domdom::fieldwork {

std::string PageWriter::query() const {
    return language() == kLanguages.front() ? "" : fmt::format("?lang={}", language());
}

std::string PageWriter::session(const Session& one, const std::string& path) const {
    const std::string where = one.where();
    const std::string time =
        fmt::format("<time datetime=\"{}\">{}</time>, {}", time_text(one.starts_at), when(one.starts_at),
                    word("length", {{"minutes", fmt::format("{}", one.minutes)}}));
    return fmt::format("<li><strong>{}</strong>{}{}{}{}</li>", escape(one.title),
                       one.cancelled ? fmt::format("<strong class=\"off\">{}</strong><span><s>{}</s></span>",
                                                   word("cancelled", {{"reason", *one.cancelled}}), time)
                                     : fmt::format("<span>{}</span>", time),
                       where.empty() ? "" : fmt::format("<span>{}</span>", escape(where)),
                       one.at && one.at->step_free == true
                           ? fmt::format("<span class=\"soft\">{}</span>", word("stepFree"))
                           : "",
                       path.empty() || one.cancelled
                           ? ""
                           : fmt::format("<a href=\"{}{}\">{}</a>", escape(path), query(), word("signUp")));
}

std::string PageWriter::help(const std::optional<places::Help>& known) const {
    if (!known) return fmt::format("<p>{}</p>", word("nobody"));
    std::string dialled;
    for (const char c : known->phone)
        if ((c >= '0' && c <= '9') || (c == '+' && dialled.empty())) dialled += c;
    return fmt::format("<p>{}</p><p><a class=\"main\" href=\"tel:{}\">{}</a></p>{}",
                       word("call", {{"name", known->name}, {"phone", known->phone}}), dialled,
                       escape(known->phone),
                       known->hours ? fmt::format("<p class=\"soft\">{}</p>", escape(*known->hours)) : "");
}

std::string PageWriter::courses() const {
    std::string list;
    for (const auto& course : page_.courses(language()))
        list +=
            fmt::format("<li><a href=\"/courses/{}\">{}</a></li>", escape(course.id), escape(course.title));
    return list;
}

std::string PageWriter::when(int64_t unix_ms) const {
    constexpr int64_t kDayMs = 86'400'000, kHourMs = 3'600'000, kMinuteMs = 60'000;
    const Date day = date_of(unix_ms);
    const int64_t minutes = (unix_ms - start_of(day)) % kDayMs / kMinuteMs;
    const std::string iso = day.text();
    std::string_view names = page_.words("days", language());
    for (int skip = (day.days + 4) % 7; skip > 0; --skip) names.remove_prefix(names.find(", ") + 2);
    return fmt::format("{} {}/{}, {}:{:02}", escape(names.substr(0, names.find(", "))), iso.substr(8, 2),
                       iso.substr(5, 2), minutes * kMinuteMs / kHourMs, minutes % 60);
}

}  // namespace domdom::fieldwork
