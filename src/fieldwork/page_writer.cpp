#include "fieldwork/page_writer.h"

#include <fmt/format.h>

#include <algorithm>

namespace domdom::fieldwork {

namespace {

constexpr std::array<std::string_view, 3> kLanguageNames{"Tiếng Việt", "English", "Français"};

}  // namespace

std::string escape_html(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else if (c == '"')
            safe += "&quot;";
        else
            safe += c;
    }
    return safe;
}

Result<std::string_view> language_of(const http::Request& request) {
    const auto asked = request.query_value("lang");
    if (!asked) return kLanguages.front();
    const auto* const known = std::find(kLanguages.begin(), kLanguages.end(), *asked);
    if (known == kLanguages.end())
        return invalid("this page is not written in that language", "lang", "ask for vi, en or fr");
    return *known;
}

std::string PageWriter::query() const {
    return language_ == kLanguages.front() ? "" : fmt::format("?lang={}", language_);
}

std::string PageWriter::word(std::string_view key, Values values) const {
    values.emplace_back("place", place_);
    std::string text(page_.words(key, language_));
    for (const auto& [name, value] : values) {
        const std::string slot = fmt::format("{{{}}}", name);
        if (const size_t at = text.find(slot); at != std::string::npos) text.replace(at, slot.size(), value);
    }
    return escape_html(text);
}

std::string PageWriter::head(const std::string& address, bool is_found) const {
    std::string others;
    for (const auto language : kLanguages)
        others += fmt::format("<link rel=\"alternate\" hreflang=\"{0}\" href=\"{1}?lang={0}\">", language,
                              escape_html(address));
    return fmt::format(
        "<!doctype html><html lang=\"{0}\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<title>{1} · Đom Đóm</title><meta name=\"description\" content=\"{2}\">"
        "<meta property=\"og:title\" content=\"{1}\"><meta property=\"og:description\" content=\"{2}\">"
        "<meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"{3}\">"
        "{5}{4}<link rel=\"icon\" href=\"/firefly.svg\">"
        "<link rel=\"stylesheet\" href=\"/place.css\"></head><body>",
        language_, word("heading"), word("lead"),
        escape_html(language_ == kLanguages.front() ? address
                                                    : fmt::format("{}?lang={}", address, language_)),
        others,
        is_found
            ? fmt::format("<link rel=\"canonical\" href=\"{}\">", escape_html(address))
            : "<meta name=\"robots\" content=\"noindex\"><meta name=\"referrer\" content=\"same-origin\">");
}

std::string PageWriter::header(std::string_view path) const {
    std::string links;
    for (size_t i = 0; i < kLanguages.size(); ++i)
        if (kLanguages[i] != language_)
            links += fmt::format("<a lang=\"{0}\" href=\"{1}?lang={0}\">{2}</a>", kLanguages[i],
                                 escape_html(path), kLanguageNames[i]);
    return fmt::format("<header><a href=\"/\">Đom Đóm</a><nav>{}</nav></header>", links);
}

std::string PageWriter::session(const Session& one, const std::string& path) const {
    const std::string where = one.where();
    const std::string time =
        fmt::format("<time datetime=\"{}\">{}</time>, {}", time_text(one.starts_at), when(one.starts_at),
                    word("length", {{"minutes", fmt::format("{}", one.minutes)}}));
    return fmt::format(
        "<li><strong>{}</strong>{}{}{}{}</li>", escape_html(one.title),
        one.cancelled ? fmt::format("<strong class=\"off\">{}</strong><span><s>{}</s></span>",
                                    word("cancelled", {{"reason", *one.cancelled}}), time)
                      : fmt::format("<span>{}</span>", time),
        where.empty() ? "" : fmt::format("<span>{}</span>", escape_html(where)),
        one.at && one.at->step_free == true ? fmt::format("<span class=\"soft\">{}</span>", word("stepFree"))
                                            : "",
        path.empty() || one.cancelled
            ? ""
            : fmt::format("<a href=\"{}{}\">{}</a>", escape_html(path), query(), word("signUp")));
}

std::string PageWriter::help(const std::optional<places::Help>& known) const {
    if (!known) return fmt::format("<p>{}</p>", word("nobody"));
    std::string dialled;
    for (const char c : known->phone)
        if ((c >= '0' && c <= '9') || (c == '+' && dialled.empty())) dialled += c;
    return fmt::format(
        "<p>{}</p><p><a class=\"main\" href=\"tel:{}\">{}</a></p>{}",
        word("call", {{"name", known->name}, {"phone", known->phone}}), dialled, escape_html(known->phone),
        known->hours ? fmt::format("<p class=\"soft\">{}</p>", escape_html(*known->hours)) : "");
}

std::string PageWriter::courses() const {
    std::string list;
    for (const auto& course : page_.courses(language_))
        list += fmt::format("<li><a href=\"/courses/{}\">{}</a></li>", escape_html(course.id),
                            escape_html(course.title));
    return list;
}

std::string PageWriter::when(int64_t unix_ms) const {
    constexpr int64_t kDayMs = 86'400'000, kHourMs = 3'600'000, kMinuteMs = 60'000;
    const Date day = date_of(unix_ms);
    const int64_t minutes = (unix_ms - start_of(day)) % kDayMs / kMinuteMs;
    const std::string iso = day.text();
    std::string_view names = page_.words("days", language_);
    for (int skip = (day.days + 4) % 7; skip > 0; --skip) names.remove_prefix(names.find(", ") + 2);
    return fmt::format("{} {}/{}, {}:{:02}", escape_html(names.substr(0, names.find(", "))), iso.substr(8, 2),
                       iso.substr(5, 2), minutes * kMinuteMs / kHourMs, minutes % 60);
}

}  // namespace domdom::fieldwork
