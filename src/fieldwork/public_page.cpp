#include "fieldwork/public_page.h"

#include <fmt/format.h>

#include <algorithm>

namespace domdom::fieldwork {

namespace {

constexpr std::array<std::string_view, 3> kLanguageNames{"Tiếng Việt", "English", "Français"};

}  // namespace

std::string escape(std::string_view text) {
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

std::string PublicPage::word(std::string_view key, Values values) const {
    return escape(text(key, std::move(values)));
}

std::string PublicPage::text(std::string_view key, Values values) const {
    values.emplace_back("place", place_);
    std::string filled(words_.words(key, language_));
    for (const auto& [name, value] : values) {
        const std::string slot = fmt::format("{{{}}}", name);
        if (const size_t at = filled.find(slot); at != std::string::npos)
            filled.replace(at, slot.size(), value);
    }
    return filled;
}

std::string PublicPage::head(const Head& head) const {
    std::string others;
    for (const auto language : kLanguages)
        others += fmt::format("<link rel=\"alternate\" hreflang=\"{0}\" href=\"{1}?lang={0}\">", language,
                              escape(head.address));
    return fmt::format(
        "<!doctype html><html lang=\"{0}\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<title>{1} · Đom Đóm</title><meta name=\"description\" content=\"{2}\">"
        "<meta property=\"og:title\" content=\"{1}\"><meta property=\"og:description\" content=\"{2}\">"
        "<meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"{3}\">"
        "{5}{4}<link rel=\"icon\" href=\"/firefly.svg\">"
        "<link rel=\"stylesheet\" href=\"/place.css\"></head><body>",
        language_, word(head.title), word(head.lead),
        escape(language_ == kLanguages.front() ? head.address
                                               : fmt::format("{}?lang={}", head.address, language_)),
        others,
        head.is_found
            ? fmt::format("<link rel=\"canonical\" href=\"{}\">", escape(head.address))
            : "<meta name=\"robots\" content=\"noindex\"><meta name=\"referrer\" content=\"same-origin\">");
}

http::Reply PublicPage::page(const Head& head, std::string_view path, std::string_view main,
                             int status) const {
    http::Reply reply;
    reply.status = status;
    reply.mime = "text/html; charset=utf-8";
    reply.body = fmt::format("{}{}<main>{}</main></body></html>\n", this->head(head), header(path), main);
    return reply;
}

std::string PublicPage::header(std::string_view path) const {
    std::string links;
    for (size_t i = 0; i < kLanguages.size(); ++i)
        if (kLanguages[i] != language_)
            links += fmt::format("<a lang=\"{0}\" href=\"{1}?lang={0}\">{2}</a>", kLanguages[i], escape(path),
                                 kLanguageNames[i]);
    return fmt::format("<header><a href=\"/\">Đom Đóm</a><nav>{}</nav></header>", links);
}

}  // namespace domdom::fieldwork
