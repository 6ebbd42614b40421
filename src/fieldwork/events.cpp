#include "fieldwork/events.h"

#include "base/text.h"
#include "fieldwork/recurrence.h"
#include "places/events.h"
#include "places/position.h"

namespace domdom::fieldwork {

namespace {

Result<int64_t> time_of(const Fields& fields, std::string_view name) {
    const auto* value = fields.find(name);
    // The years that parse_time reads.
    if (value && value->is_int64() && value->get_int64() >= start_of(make_date(1800, 1, 1)) &&
        value->get_int64() < start_of(make_date(2201, 1, 1)))
        return value->get_int64();
    if (value && value->is_string())
        if (const auto time = parse_time({value->get_string().data(), value->get_string().size()}))
            return *time;
    return invalid("a time like 2026-11-28T08:00:00+07:00 is needed here", fields.where(name));
}

Result<std::optional<int>> count_or_none(const Fields& fields, std::string_view name, int max) {
    const auto* value = fields.find(name);
    if (!value || value->is_null()) return std::optional<int>();
    return std::optional(static_cast<int>(TRY(fields.integer(name, 1, max))));
}

json::object merged(json::object into, const json::object& more) {
    for (const auto& [name, value] : more) into[name] = value;
    return into;
}

json::value millionths(const std::optional<double>& degrees) {
    return degrees ? json::value(places::to_millionths(*degrees)) : json::value(nullptr);
}

json::array ids_json(const std::vector<Uuid>& ids) {
    json::array list;
    for (const auto& id : ids) list.emplace_back(id.text());
    return list;
}

Result<std::vector<Uuid>> ids_of(const Fields& fields, std::string_view name) {
    std::vector<Uuid> ids;
    for (const auto& text : TRY(fields.texts(name, 20, 36))) {
        const auto id = parse_uuid(text);
        if (!id) return invalid("each of these is a UUID", fields.where(name));
        ids.push_back(*id);
    }
    return ids;
}

constexpr int kCapacityMax = 5000;

}  // namespace

json::object SessionHeld::body() const {
    return {{"title", title},
            {"kind", kind},
            {"venue", venue},
            {"venueId", or_null(venue_id)},
            {"capacity", or_null(capacity)},
            {"startsAt", starts_at},
            {"minutes", minutes},
            {"skills", json::array(skills.begin(), skills.end())},
            {"trainers", ids_json(trainers)}};
}

Result<SessionHeld> SessionHeld::parse(const Fields& fields) {
    SessionHeld held;
    held.title = normalise_vietnamese(TRY(fields.text("title", 1, 200)));
    held.venue = normalise_vietnamese(TRY(fields.text_or_none("venue", 200)).value_or(""));
    held.starts_at = TRY(time_of(fields, "startsAt"));
    held.minutes = static_cast<int>(TRY(fields.integer("minutes", 5, 24 * 60)));
    held.skills = TRY(fields.texts("skills", 60, 60));
    held.trainers = TRY(ids_of(fields, "trainers"));
    if (fields.has("kind"))
        held.kind = TRY(fields.one_of("kind", {"class", "saturday", "mobile-point", "counter", "campaign"}));
    held.venue_id = TRY(fields.uuid_or_none("venueId"))
    .value_or(kNil);
    held.capacity = TRY(count_or_none(fields, "capacity", kCapacityMax));
    return held;
}

json::object SessionPlanned::body() const {
    return merged({{"session", session.text()}}, SessionHeld::body());
}

Result<SessionPlanned> SessionPlanned::parse(const Fields& fields) {
    const Uuid session = TRY(fields.uuid("session"));
    return SessionPlanned {
        TRY(SessionHeld::parse(fields))
        , session
    };
}

json::object SessionCancelled::body() const { return {{"session", session.text()}, {"reason", reason}}; }

Result<SessionCancelled> SessionCancelled::parse(const Fields& fields) {
    const Uuid session = TRY(fields.uuid("session"));
    return SessionCancelled { session, normalise_vietnamese(TRY(fields.text("reason", 1, 300))) };
}

json::object SeriesPlanned::body() const {
    return merged({{"series", series.text()}, {"rule", rule}, {"holidays", skips_holidays ? "skip" : "keep"}},
                  SessionHeld::body());
}

Result<SeriesPlanned> SeriesPlanned::parse(const Fields& fields) {
    const Uuid series = TRY(fields.uuid("series"));
    const auto rule = TRY(Recurrence::parse(TRY(fields.text("rule", 1, 200)), fields.where("rule")));
    const bool skips = TRY(fields.one_of("holidays", {"skip", "keep"}))
    == "skip";
    return SeriesPlanned {
        TRY(SessionHeld::parse(fields))
        , series, rule.text(), skips
    };
}

json::object SeriesEnded::body() const { return {{"series", series.text()}, {"on", on.text()}}; }

Result<SeriesEnded> SeriesEnded::parse(const Fields& fields) {
    const Uuid series = TRY(fields.uuid("series"));
    return SeriesEnded { series, TRY(fields.date("on")) };
}

json::object VenueDescribed::body() const {
    return {{"venue", venue.text()},
            {"name", name},
            {"address", address},
            {"latE6", millionths(lat)},
            {"lonE6", millionths(lon)},
            {"capacity", or_null(capacity)},
            {"stepFree", or_null(step_free)},
            {"note", note},
            {"closed", closed}};
}

Result<VenueDescribed> VenueDescribed::parse(const Fields& fields) {
    const auto is_said = [&](std::string_view name) {
        const auto* value = fields.find(name);
        return value && !value->is_null();
    };
    VenueDescribed event;
    event.venue = TRY(fields.uuid("venue"));
    event.name = normalise_vietnamese(TRY(fields.text("name", 1, 120)));
    event.address = normalise_vietnamese(TRY(fields.text_or_none("address", 200)).value_or(""));
    event.note = normalise_vietnamese(TRY(fields.text_or_none("note", 300)).value_or(""));
    if (is_said("latE6") || is_said("lonE6")) {
        event.lat = places::from_millionths(TRY(fields.integer("latE6", -180'000'000, 180'000'000)));
        event.lon = places::from_millionths(TRY(fields.integer("lonE6", -180'000'000, 180'000'000)));
        if (const auto fault = places::fault_of_position(*event.lon, *event.lat))
            return invalid(std::string(*fault), fields.where("latE6"));
    }
    event.capacity = TRY(count_or_none(fields, "capacity", kCapacityMax));
    if (is_said("stepFree")) event.step_free = TRY(fields.boolean("stepFree"));
    if (is_said("closed")) event.closed = TRY(fields.boolean("closed"));
    return event;
}

json::object VisitRecorded::body() const {
    return {{"visit", visit.text()},  {"outcome", outcome},
            {"next", or_null(next)},  {"wants", json::array(wants.begin(), wants.end())},
            {"with", ids_json(with)}, {"minutes", or_null(minutes)}};
}

Result<VisitRecorded> VisitRecorded::parse(const Fields& fields) {
    VisitRecorded event;
    event.visit = TRY(fields.uuid("visit"));
    event.outcome = TRY(fields.one_of("outcome", {"nobody-home", "come-back", "refused", "helped", "moved"}));
    event.next = TRY(fields.date_or_none("next"));
    event.wants = TRY(fields.texts("wants", 60, 60));
    event.with = TRY(ids_of(fields, "with"));
    if (const auto* said = fields.find("minutes"); said && !said->is_null())
        event.minutes = TRY(fields.integer("minutes", 1, 24 * 60));
    return event;
}

}  // namespace domdom::fieldwork
