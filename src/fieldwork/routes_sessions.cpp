// What whoever plans sessions asks: those ahead, the days of a rule before it is kept, and the venues of a
// place.
#include "fieldwork/fieldwork.h"
#include "fieldwork/recurrence.h"
#include "fieldwork/series.h"

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr int kDaysUsual = 30;
constexpr int kDaysMax = 100;
constexpr size_t kSessionsMax = 500;
constexpr int kPreviewDays = 366;
constexpr size_t kPreviewMax = 60;

struct Span {
    Date from, until;  // the first day without
};

Result<Span> span_asked(const Request& request, Date today) {
    const Date from = TRY(access::date_asked(request, "from"))
    .value_or(today);
    const Date last = TRY(access::date_asked(request, "until"))
    .value_or(from.plus_days(kDaysUsual));
    if (last < from || from.plus_days(kDaysMax) < last)
        return invalid("the last day lies at most 100 days after the first", "until");
    return Span{from, last.plus_days(1)};
}

json::value name_of_holiday(const Holidays& holidays, Date day) {
    const auto* name = holidays.find_name(day);
    return name ? json::value(*name) : json::value(nullptr);
}

// The days on which a series rests, unless somebody planned that day all the same.
Result<json::array> skipped_between(store::Connection& db, std::span<const Uuid> units, const Span& span,
                                    const Holidays& holidays, const std::vector<Session>& held) {
    json::array skipped;
    for (const auto& series : TRY(series_of_units(db, units))) {
        if (!series.skips_holidays) continue;
        for (const Date day : TRY(series.days(span.from, span.until))) {
            const auto session = series.on(day);
            const auto is_it = [&](const Session& one) { return one.id == session.session; };
            if (holidays.contains(day) && std::none_of(held.begin(), held.end(), is_it))
                skipped.push_back({{"session", session.session.text()},
                                   {"title", series.title},
                                   {"on", day.text()},
                                   {"holiday", name_of_holiday(holidays, day)}});
        }
    }
    return skipped;
}

Result<Reply> list_sessions(const Services& services, const Request& request, const Holidays& holidays) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    const auto span = TRY(span_asked(request, today));
    const auto& units = tree->subtree(place, today);
    auto db = TRY(services.log.store().read());
    const auto sessions = TRY(
        sessions_between(*db, units, start_of(span.from), start_of(span.until), holidays, kSessionsMax + 1));
    json::array list;
    for (const auto& session : std::span(sessions).first(std::min(sessions.size(), kSessionsMax)))
        list.push_back(session_json(session, *tree, today));
    return access::json_answer(
        json::object{{"sessions", std::move(list)},
                     {"skipped", TRY(skipped_between(*db, units, span, holidays, sessions))},
                     {"more", sessions.size() > kSessionsMax}});
}

// The days of the first year, holidays with their names, whether or not the series will keep them.
Result<Reply> preview(const Services& services, const Request& request, const Holidays& holidays) {
    TRY(services.access.require_actor(request));
    const auto rule = TRY(Recurrence::parse(request.query_value("rule").value_or(""), "rule"));
    const auto first = TRY(access::date_asked(request, "from"));
    if (!first) return invalid("the day of the first session is needed", "from");
    const auto days = rule.days(*first, *first, first->plus_days(kPreviewDays));
    json::array list;
    for (const Date day : std::span(days).first(std::min(days.size(), kPreviewMax)))
        list.push_back({{"on", day.text()}, {"holiday", name_of_holiday(holidays, day)}});
    return access::json_answer(json::object{{"days", std::move(list)}, {"more", days.size() > kPreviewMax}});
}

Result<Reply> list_venues(const Services& services, const Request& request) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    json::array list;
    for (const auto& venue : TRY(venues_of(*db, tree->subtree(place, today)))) {
        auto one = venue_json(venue);
        one["place"] = places::brief_json(*tree, venue.place, today);
        list.push_back(std::move(one));
    }
    return access::json_answer(json::object{{"venues", std::move(list)}});
}

}  // namespace

void add_session_routes(const Services& services, HolidaysPtr holidays) {
    access::add_get(
        services, "/api/v1/sessions", "read-people",
        [services, holidays](const Request& request) { return list_sessions(services, request, *holidays); });
    access::add_get(
        services, "/api/v1/series/preview", "manage-sessions",
        [services, holidays](const Request& request) { return preview(services, request, *holidays); });
    access::add_get(services, "/api/v1/venues", "read-people",
                    [services](const Request& request) { return list_venues(services, request); });
}

}  // namespace domdom::fieldwork
