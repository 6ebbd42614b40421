#include "fieldwork/place_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "fieldwork/fieldwork.h"
#include "fieldwork/public_page.h"
#include "places/help.h"

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr std::array kWords{
    "heading",       "lead",          "start",      "sessions",  "none",         "length",   "help",
    "call",          "nobody",        "courses",    "volunteer", "volunteerHow", "safe",     "days",
    "ask",           "askTitle",      "askLead",    "askName",   "askPhone",     "askWords", "askForWhom",
    "askKept",       "askAgree",      "askSend",    "askDone",   "askDoneHow",   "askBack",  "askNameFirst",
    "askPhoneFirst", "askAgreeFirst", "askTooMany", "askWrong"};
constexpr int kDaysAhead = 60;
constexpr size_t kSessionsMax = 12;
// A province has some hundreds, with those it had before; for more, the page of a province is the better one.
constexpr size_t kUnitsMax = 1000;
// So many units are asked for at once: a province of today in one question.
constexpr size_t kUnitsAtOnce = 128;

// The sessions of units $3 to $130, the first ones; a place that is NULL is nobody's.
const char* sessions_of_units() {
    static const std::string sql = [] {
        std::string text =
            "SELECT session, starts_at FROM session_plan WHERE starts_at >= $1 AND starts_at < $2 AND place "
            "IN (";
        for (size_t i = 0; i < kUnitsAtOnce; ++i) text += fmt::format("{}${}", i == 0 ? "" : ", ", i + 3);
        return text + fmt::format(") ORDER BY starts_at LIMIT {}", kSessionsMax);
    }();
    return sql.c_str();
}

template <size_t... kIndex>
Result<store::Rows> query_units(store::Connection& db, std::span<const Uuid> units, int64_t from,
                                int64_t until, std::index_sequence<kIndex...>) {
    const auto bind = [&](size_t i) {
        return i < units.size() ? store::Bind(units[i]) : store::Bind(nullptr);
    };
    return db.query(sessions_of_units(), from, until, bind(kIndex)...);
}

Result<std::vector<Session>> sessions_ahead(store::Connection& db, std::span<const Uuid> units, int64_t now) {
    // Whoever looks for the door of one that has begun finds it too.
    const int64_t from = start_of(date_of(now));
    const int64_t until = start_of(date_of(now).plus_days(kDaysAhead));
    std::vector<std::pair<int64_t, Uuid>> first;
    for (; !units.empty(); units = units.subspan(std::min(units.size(), kUnitsAtOnce))) {
        auto rows = TRY(query_units(db, units, from, until, std::make_index_sequence<kUnitsAtOnce>()));
        while (TRY(rows.next())) first.emplace_back(rows.integer(1), rows.uuid(0));
    }
    std::sort(first.begin(), first.end());
    if (first.size() > kSessionsMax) first.resize(kSessionsMax);
    std::vector<Session> sessions;
    for (const auto& [starts_at, id] : first)
        if (auto session = TRY(find_session(db, id))) sessions.push_back(std::move(*session));
    return sessions;
}

class Writer : public PublicPage {
  public:
    Writer(const PlacePage& page, std::string_view language, std::string place)
        : PublicPage(page, language, std::move(place)), page_(page) {}

    std::string session(const Session& one) const {
        return fmt::format("<li><strong>{}</strong><span><time datetime=\"{}\">{}</time>, {}</span>{}</li>",
                           escape(one.title), time_text(one.starts_at), when(one.starts_at),
                           word("length", {{"minutes", fmt::format("{}", one.minutes)}}),
                           one.venue.empty() ? "" : fmt::format("<span>{}</span>", escape(one.venue)));
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
        for (const auto& course : page_.courses(language()))
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
        std::string_view names = page_.words("days", language());
        for (int skip = (day.days + 4) % 7; skip > 0; --skip) names.remove_prefix(names.find(", ") + 2);
        return fmt::format("{} {}/{}, {}:{:02}", escape(names.substr(0, names.find(", "))), iso.substr(8, 2),
                           iso.substr(5, 2), minutes * kMinuteMs / kHourMs, minutes % 60);
    }

    const PlacePage& page_;
};

Result<Reply> show(const Services& services, const Request& request, const PlacePage& page) {
    const auto language = TRY(language_of(request));
    const auto tree = TRY(services.places.tree());
    const int64_t now = services.log.clock().now_ms();
    const Date today = date_of(now);
    const std::string& asked = request.params.find("code")->second;
    const auto id = parse_uuid(asked);
    const auto* place = id ? tree->find(*id, today) : tree->find_by_code(asked, today);
    if (!place)
        return Error{Code::kNotFound, fmt::format("there is no such unit on {}", today.text()), "code"};
    auto db = TRY(services.log.store().read());
    const auto units = tree->subtree(place->id, today);
    const bool lists_sessions = units.size() <= kUnitsMax;
    std::vector<Session> sessions;
    if (lists_sessions) sessions = TRY(sessions_ahead(*db, units, now));
    const auto help = TRY(places::find_help(*db, *tree, place->id, today));

    const std::string path = "/p/" + place->code;
    const Writer write(page, language, place->name);
    std::string html =
        write.head("heading", "lead", access::public_address(services, request, path)) + write.header(path);
    html += fmt::format("<main><h1>{}</h1><p>{}</p><p><a class=\"main\" href=\"/\">{}</a></p>",
                        write.word("heading"), write.word("lead"), write.word("start"));
    if (lists_sessions) html += fmt::format("<h2>{}</h2>", write.word("sessions"));
    if (lists_sessions && sessions.empty()) html += fmt::format("<p>{}</p>", write.word("none"));
    html += "<ul>";
    for (const auto& session : sessions) html += write.session(session);
    html += fmt::format("</ul><h2>{}</h2>{}", write.word("help"), write.help(help));
    if (place->level == places::Level::kCommune)
        html += fmt::format("<p><a class=\"main\" href=\"{}/help?lang={}\">{}</a></p>", escape(path),
                            language, write.word("ask"));
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

void add_place_page(const Services& services, std::shared_ptr<const PlacePage> page) {
    access::add_get(services, "/p/{code}", "public",
                    [services, page](const Request& request) { return show(services, request, *page); });
}

}  // namespace domdom::fieldwork
