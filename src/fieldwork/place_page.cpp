#include "fieldwork/place_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "places/help.h"

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr std::array<std::string_view, 3> kLanguages{"vi", "en", "fr"};
constexpr std::array<std::string_view, 3> kLanguageNames{"Tiếng Việt", "English", "Français"};
constexpr std::array kWords{"heading", "lead",      "start",    "sessions", "none",      "length",
                            "help",    "call",      "nobody",   "courses",  "volunteer", "volunteerHow",
                            "safe",    "cancelled", "stepFree", "days"};
constexpr int kDaysAhead = 60;
constexpr size_t kSessionsMax = 12;
// A province has some hundreds, with those it had before; for more, the page of a province is the better one.
constexpr size_t kUnitsMax = 1000;

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

using Values = std::vector<std::pair<std::string_view, std::string>>;

// {name} is filled from the values; everything is escaped.
std::string fill(std::string_view words, const Values& values) {
    std::string text(words);
    for (const auto& [name, value] : values) {
        const std::string slot = fmt::format("{{{}}}", name);
        if (const size_t at = text.find(slot); at != std::string::npos) text.replace(at, slot.size(), value);
    }
    return escape(text);
}

Result<std::string_view> language_of(const Request& request) {
    const auto asked = request.query_value("lang");
    if (!asked) return kLanguages.front();
    const auto* const known = std::find(kLanguages.begin(), kLanguages.end(), *asked);
    if (known == kLanguages.end())
        return invalid("this page is not written in that language", "lang", "ask for vi, en or fr");
    return *known;
}

// Whoever looks for the door of one that has begun finds it too.
Result<std::vector<Session>> sessions_ahead(store::Connection& db, std::span<const Uuid> units, Date today,
                                            const Holidays& holidays) {
    return sessions_between(db, units, start_of(today), start_of(today.plus_days(kDaysAhead)), holidays,
                            kSessionsMax);
}

class Writer {
  public:
    Writer(const PlacePage& page, std::string_view language, std::string place)
        : page_(page), language_(language), place_(std::move(place)) {}

    std::string word(std::string_view key, Values values = {}) const {
        values.emplace_back("place", place_);
        return fill(page_.words(key, language_), values);
    }

    std::string head(const std::string& address) const {
        std::string others;
        for (const auto language : kLanguages)
            others += fmt::format("<link rel=\"alternate\" hreflang=\"{0}\" href=\"{1}?lang={0}\">", language,
                                  escape(address));
        return fmt::format(
            "<!doctype html><html lang=\"{0}\"><head><meta charset=\"utf-8\">"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            "<title>{1} · Đom Đóm</title><meta name=\"description\" content=\"{2}\">"
            "<meta property=\"og:title\" content=\"{1}\"><meta property=\"og:description\" content=\"{2}\">"
            "<meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"{3}\">"
            "<link rel=\"canonical\" href=\"{3}\">{4}<link rel=\"icon\" href=\"/firefly.svg\">"
            "<link rel=\"stylesheet\" href=\"/place.css\"></head><body>",
            language_, word("heading"), word("lead"),
            escape(language_ == kLanguages.front() ? address : fmt::format("{}?lang={}", address, language_)),
            others);
    }

    std::string header(std::string_view path) const {
        std::string links;
        for (size_t i = 0; i < kLanguages.size(); ++i)
            if (kLanguages[i] != language_)
                links += fmt::format("<a lang=\"{0}\" href=\"{1}?lang={0}\">{2}</a>", kLanguages[i],
                                     escape(path), kLanguageNames[i]);
        return fmt::format("<header><a href=\"/\">Đom Đóm</a><nav>{}</nav></header>", links);
    }

    // One that is called off stays, so that nobody who saw it yesterday comes for nothing.
    std::string session(const Session& one) const {
        const std::string where = one.where();
        const std::string time =
            fmt::format("<time datetime=\"{}\">{}</time>, {}", time_text(one.starts_at), when(one.starts_at),
                        word("length", {{"minutes", fmt::format("{}", one.minutes)}}));
        return fmt::format("<li><strong>{}</strong>{}{}{}</li>", escape(one.title),
                           one.cancelled
                               ? fmt::format("<strong class=\"off\">{}</strong><span><s>{}</s></span>",
                                             word("cancelled", {{"reason", *one.cancelled}}), time)
                               : fmt::format("<span>{}</span>", time),
                           where.empty() ? "" : fmt::format("<span>{}</span>", escape(where)),
                           one.at && one.at->step_free == true
                               ? fmt::format("<span class=\"soft\">{}</span>", word("stepFree"))
                               : "");
    }

    std::string help(const std::optional<places::Help>& known) const {
        if (!known) return fmt::format("<p>{}</p>", word("nobody"));
        std::string dialled;
        for (const char c : known->phone)
            if ((c >= '0' && c <= '9') || (c == '+' && dialled.empty())) dialled += c;
        return fmt::format(
            "<p>{}</p><p><a class=\"main\" href=\"tel:{}\">{}</a></p>{}",
            word("call", {{"name", known->name}, {"phone", known->phone}}), dialled, escape(known->phone),
            known->hours ? fmt::format("<p class=\"soft\">{}</p>", escape(*known->hours)) : "");
    }

    std::string courses() const {
        std::string list;
        for (const auto& course : page_.courses(language_))
            list += fmt::format("<li><a href=\"/courses/{}\">{}</a></li>", escape(course.id),
                                escape(course.title));
        return list;
    }

  private:
    // "Saturday 28/11, 8:00", in Vietnam.
    std::string when(int64_t unix_ms) const {
        constexpr int64_t kDayMs = 86'400'000, kHourMs = 3'600'000, kMinuteMs = 60'000;
        const Date day = date_of(unix_ms);
        const int64_t minutes = (unix_ms - start_of(day)) % kDayMs / kMinuteMs;
        const std::string iso = day.text();
        std::string_view names = page_.words("days", language_);
        for (int skip = (day.days + 4) % 7; skip > 0; --skip) names.remove_prefix(names.find(", ") + 2);
        return fmt::format("{} {}/{}, {}:{:02}", escape(names.substr(0, names.find(", "))), iso.substr(8, 2),
                           iso.substr(5, 2), minutes * kMinuteMs / kHourMs, minutes % 60);
    }

    const PlacePage& page_;
    std::string_view language_;
    std::string place_;
};

Result<Reply> show(const Services& services, const Request& request, const PlacePage& page,
                   const Holidays& holidays) {
    const auto language = TRY(language_of(request));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    const std::string& asked = request.params.find("code")->second;
    const auto id = parse_uuid(asked);
    const auto* place = id ? tree->find(*id, today) : tree->find_by_code(asked, today);
    if (!place)
        return Error{Code::kNotFound, fmt::format("there is no such unit on {}", today.text()), "code"};
    auto db = TRY(services.log.store().read());
    const auto units = tree->subtree(place->id, today);
    const bool lists_sessions = units.size() <= kUnitsMax;
    std::vector<Session> sessions;
    if (lists_sessions) sessions = TRY(sessions_ahead(*db, units, today, holidays));
    const auto help = TRY(places::find_help(*db, *tree, place->id, today));

    const std::string path = "/p/" + place->code;
    const Writer write(page, language, place->name);
    std::string html = write.head(access::public_address(services, request, path)) + write.header(path);
    html += fmt::format("<main><h1>{}</h1><p>{}</p><p><a class=\"main\" href=\"/\">{}</a></p>",
                        write.word("heading"), write.word("lead"), write.word("start"));
    if (lists_sessions) html += fmt::format("<h2>{}</h2>", write.word("sessions"));
    if (lists_sessions && sessions.empty()) html += fmt::format("<p>{}</p>", write.word("none"));
    html += "<ul>";
    for (const auto& session : sessions) html += write.session(session);
    html += fmt::format("</ul><h2>{}</h2>{}", write.word("help"), write.help(help));
    html += fmt::format("<h2>{}</h2><ul>{}</ul>", write.word("courses"), write.courses());
    html += fmt::format("<h2>{}</h2><p>{}</p><p class=\"soft\">{}</p></main></body></html>\n",
                        write.word("volunteer"), write.word("volunteerHow"), write.word("safe"));
    Reply reply;
    reply.mime = "text/html; charset=utf-8";
    reply.body = std::move(html);
    reply.cache_control = "public, max-age=300";
    return reply;
}

}  // namespace

Result<PlacePage> PlacePage::load(
    const std::function<Result<std::string_view>(const std::string&)>& compiled) {
    PlacePage page;
    const auto value = TRY(parse_json(TRY(compiled("place-page.json"))));
    for (const auto& [key, texts] : TRY(Fields::of(value, "")).object())
        for (const auto language : kLanguages)
            page.words_[std::string(key)][std::string(language)] =
                TRY(TRY(Fields::of(texts, std::string(key))).text(language, 1, 1000));
    for (const auto language : kLanguages) {
        const auto courses = TRY(parse_json(TRY(compiled(fmt::format("courses.{}.json", language)))));
        const auto* list = TRY(Fields::of(courses, ""))
        .find("courses");
        if (!list || !list->is_array()) return invalid("a list of courses is needed here", "courses");
        auto& known = page.courses_[std::string(language)];
        for (const auto& course : list->get_array()) {
            const auto fields = TRY(Fields::of(course, "courses"));
            known.push_back({
                TRY(fields.text("id", 1, 60))
                , TRY(fields.text("title", 1, 200))
            });
        }
    }
    for (const auto* key : kWords)
        if (!page.words_.contains(std::string_view(key)))
            return invalid(fmt::format("\"{}\" is missing", key), "place-page.json");
    for (const auto& [language, days] : page.words_.find("days")->second)
        if (std::count(days.begin(), days.end(), ',') != 6)
            return invalid("seven days are needed, from Sunday on", fmt::format("days.{}", language));
    return page;
}

std::string_view PlacePage::words(std::string_view key, std::string_view language) const {
    const auto texts = words_.find(key);
    if (texts == words_.end()) return {};
    const auto text = texts->second.find(language);
    return text == texts->second.end() ? std::string_view() : text->second;
}

const std::vector<PlacePage::Course>& PlacePage::courses(std::string_view language) const {
    return courses_.find(language)->second;
}

void add_place_page(const Services& services, std::shared_ptr<const PlacePage> page, HolidaysPtr holidays) {
    access::add_get(services, "/p/{code}", "public", [services, page, holidays](const Request& request) {
        return show(services, request, *page, *holidays);
    });
}

}  // namespace domdom::fieldwork
