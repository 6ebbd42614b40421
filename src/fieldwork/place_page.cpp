#include "fieldwork/place_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "fieldwork/page_writer.h"
#include "places/help.h"

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr std::array kWords{
    "heading",        "lead",           "start",         "sessions",     "none",
    "length",         "help",           "call",          "nobody",       "courses",
    "volunteer",      "volunteerHow",   "safe",          "cancelled",    "stepFree",
    "days",           "signUp",         "name",          "nameHint",     "phone",
    "phoneHint",      "seats",          "agree",         "send",         "left",
    "full",           "over",           "signedUp",      "waits",        "keepAddress",
    "giveBack",       "givenBack",      "nameFirst",     "phoneWrong",   "agreeFirst",
    "tooOften",       "calendar",       "ask",           "askTitle",     "askLead",
    "askName",        "askPhone",       "askWords",      "askForWhom",   "askKept",
    "askAgree",       "askSend",        "askDone",       "askDoneHow",   "askBack",
    "askNameFirst",   "askPhoneFirst",  "askAgreeFirst", "askTooMany",   "askWrong",
    "visitTitle",     "visitLead",      "visitHow",      "visitWard",    "visitFind",
    "visitNoWard",    "visitWhich",     "visitCode",     "visitCheck",   "visitSix",
    "visitPhotoOf",   "visitHere",      "visitLook",     "visitNoPhoto", "visitOther",
    "visitUnknown",   "visitOld",       "visitLeft",     "visitLost",    "visitSeveral",
    "visitOnceMore",  "visitDont",      "visitTooOften", "visitRing",    "visitNever",
    "visitLink",      "mandateTitle",   "mandateWho",    "mandateWhen",  "mandateWitness",
    "mandateFamily",  "mandateEnd",     "mandateEnded",  "mandateOver",  "mandateJournal",
    "mandateNothing", "mandateOutside", "nearLink",      "nearTitle",    "nearLead",
    "nearFrom",       "nearMiddle",     "nearShow",      "nearUnknown",  "email",
    "emailHint",      "emailWrong",     "remindSubject", "remindWhere",  "remindEve",
    "remindMoved",    "remindOff",      "remindPlace",   "remindCall",   "remindAsk",
    "remindSee"};
constexpr int kDaysAhead = 60;
constexpr size_t kSessionsMax = 12;
// A province has some hundreds, with those it had before; for more, the page of a province is the better one.
constexpr size_t kUnitsMax = 1000;

// Whoever looks for the door of one that has begun finds it too.
Result<std::vector<Session>> sessions_ahead(store::Connection& db, std::span<const Uuid> units, Date today,
                                            const Holidays& holidays) {
    return sessions_between(db, units, start_of(today), start_of(today.plus_days(kDaysAhead)), holidays,
                            kSessionsMax);
}

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
    const PageWriter write(page, language, place->name);
    std::string html = fmt::format("<h1>{}</h1><p>{}</p><p><a class=\"main\" href=\"/\">{}</a></p>",
                                   write.word("heading"), write.word("lead"), write.word("start"));
    if (lists_sessions) html += fmt::format("<h2>{}</h2>", write.word("sessions"));
    if (lists_sessions && sessions.empty()) html += fmt::format("<p>{}</p>", write.word("none"));
    html += "<ul>";
    for (const auto& session : sessions)
        html += write.session(session, fmt::format("{}/sessions/{}", path, session.id.text()));
    html += "</ul>";
    if (place->level == places::Level::kCommune)
        html +=
            fmt::format("<p><a href=\"{}/near{}\">{}</a></p>", path, write.query(), write.word("nearLink"));
    html += fmt::format("<p><a href=\"{}/calendar.ics\">{}</a></p><h2>{}</h2>{}", path,
                        write.word("calendar"), write.word("help"), write.help(help));
    if (place->level == places::Level::kCommune)
        html += fmt::format("<p><a class=\"main\" href=\"{}/help{}\">{}</a></p>", path, write.query(),
                            write.word("ask"));
    if (place->level == places::Level::kCommune)
        html += fmt::format("<p><a class=\"main quiet\" href=\"/v/{}{}\">{}</a></p>", escape(place->code),
                            write.query(), write.word("visitLink"));
    html += fmt::format("<h2>{}</h2><ul>{}</ul>", write.word("courses"), write.courses());
    html += fmt::format("<h2>{}</h2><p>{}</p><p class=\"soft\">{}</p>", write.word("volunteer"),
                        write.word("volunteerHow"), write.word("safe"));
    auto reply = write.page({"heading", "lead", access::public_address(services, request, path)}, path, html);
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
