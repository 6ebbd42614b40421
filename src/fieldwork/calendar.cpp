#include "fieldwork/calendar.h"

#include <fmt/format.h>
#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kZone = "Asia/Ho_Chi_Minh";
constexpr int kDaysBack = 31;
constexpr int kDaysAhead = 184;
constexpr size_t kSessionsMax = 1000;
constexpr int64_t kSecondMs = 1000, kMinuteMs = 60'000;
constexpr int kOffset = 7 * 3600;
constexpr int64_t kFirstRevision = 1'577'836'800;  // 2020: seconds since then fit a SEQUENCE until 2088

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype utc(int64_t unix_ms) {
    return icaltime_from_timet_with_zone(unix_ms / kSecondMs, 0, icaltimezone_get_utc_timezone());
}

// The hour on the wall; its zone is named by the property.
icaltimetype local(int64_t unix_ms) {
    auto time = icaltime_from_timet_with_zone(unix_ms / kSecondMs + kOffset, 0, nullptr);
    time.zone = nullptr;
    return time;
}

// Vietnam has had one time since 1975 and no summer time.
icalcomponent* zone() {
    auto* standard = icalcomponent_new(ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(standard, icalproperty_new_dtstart(icaltime_from_string("19750613T000000")));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetfrom(kOffset));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetto(kOffset));
    icalcomponent_add_property(standard, icalproperty_new_tzname("+07"));
    auto* described = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(described, icalproperty_new_tzid(kZone));
    icalcomponent_add_component(described, standard);
    return described;
}

icalproperty* in_zone(icalproperty* property) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(kZone));
    return property;
}

icalcomponent* begin_event(const Uuid& id, int64_t changed_ms, const std::string& title) {
    auto* made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [made](icalproperty* property) { icalcomponent_add_property(made, property); };
    add(icalproperty_new_uid(fmt::format("{}@domdom", id.text()).c_str()));
    add(icalproperty_new_dtstamp(utc(changed_ms)));
    add(icalproperty_new_lastmodified(utc(changed_ms)));
    add(icalproperty_new_sequence(
        static_cast<int>(std::max<int64_t>(0, changed_ms / kSecondMs - kFirstRevision))));
    add(icalproperty_new_summary(title.c_str()));
    return made;
}

icalcomponent* event(const CalendarDay& day) {
    auto* made = begin_event(day.id, day.changed_ms, day.title);
    std::string day_text = day.on.text();  // 2026-12-03
    std::erase(day_text, '-');
    const auto on = icaltime_from_string(day_text.c_str());
    icalcomponent_add_property(made, icalproperty_new_dtstart(on));
    return made;
}

icalcomponent* event(const Session& session) {
    auto* made = begin_event(session.id, session.changed_ms, session.title);
    const auto add = [made](icalproperty* property) { icalcomponent_add_property(made, property); };
    add(in_zone(icalproperty_new_dtstart(local(session.starts_at))));
    add(in_zone(icalproperty_new_dtend(local(session.starts_at + session.minutes * kMinuteMs))));
    if (const auto where = session.where(); !where.empty()) add(icalproperty_new_location(where.c_str()));
    if (session.at && session.at->lat && session.at->lon)
        add(icalproperty_new_geo({*session.at->lat, *session.at->lon}));
    add(icalproperty_new_status(session.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    if (session.cancelled) add(icalproperty_new_description(session.cancelled->c_str()));
    return made;
}

void name_it(icalcomponent* calendar, const std::string& name) {
    auto* property = icalproperty_new_x(name.c_str());
    icalproperty_set_x_name(property, "X-WR-CALNAME");
    icalcomponent_add_property(calendar, property);
}

Result<Reply> answer(const Services& services, const Request& request, const Holidays& holidays) {
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    const auto* place = tree->find_by_code(request.params.find("code")->second, today);
    if (!place)
        return Error{Code::kNotFound, fmt::format("there is no such unit on {}", today.text()), "code"};
    auto db = TRY(services.log.store().read());
    auto sessions =
        TRY(sessions_between(*db, tree->subtree(place->id, today), start_of(today.plus_days(-kDaysBack)),
                             start_of(today.plus_days(kDaysAhead)), holidays, kSessionsMax));
    std::string name = "Đom Đóm, " + place->name;
    if (request.params.contains("id")) {
        const auto venue = TRY(find_venue(*db, TRY(access::id_asked(request, "id"))));
        if (!venue) return Error{Code::kNotFound, "there is no such venue", "id"};
        std::erase_if(sessions, [&](const Session& one) { return one.venue_id != venue->venue; });
        name = "Đom Đóm, " + venue->name;
    }
    Reply reply;
    reply.mime = "text/calendar; charset=utf-8";
    reply.body =
        calendar_text(name, access::public_address(services, request, "/p/" + place->code), sessions);
    reply.cache_control = "public, max-age=300";
    return reply;
}

}  // namespace

std::string calendar_text(const std::string& name, const std::string& url, std::span<const Session> sessions,
                          std::span<const CalendarDay> days) {
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Dom Dom//domdom//VI"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    name_it(calendar.get(), name);
    if (!url.empty()) icalcomponent_add_property(calendar.get(), icalproperty_new_url(url.c_str()));
    icalcomponent_add_component(calendar.get(), zone());
    for (const auto& session : sessions) icalcomponent_add_component(calendar.get(), event(session));
    for (const auto& day : days) icalcomponent_add_component(calendar.get(), event(day));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return text ? std::string(text.get()) : std::string();
}

void add_calendar_routes(const Services& services, HolidaysPtr holidays) {
    for (const char* pattern : {"/p/{code}/calendar.ics", "/p/{code}/venues/{id}/calendar.ics"})
        access::add_get(services, pattern, "public", [services, holidays](const Request& request) {
            return answer(services, request, *holidays);
        });
}

}  // namespace domdom::fieldwork
