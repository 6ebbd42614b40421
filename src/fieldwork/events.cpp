#include "fieldwork/events.h"

#include "base/text.h"

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

}  // namespace

json::object SessionPlanned::body() const {
    return {{"session", session.text()},
            {"title", title},
            {"venue", venue},
            {"startsAt", starts_at},
            {"minutes", minutes},
            {"skills", json::array(skills.begin(), skills.end())},
            {"trainers", ids_json(trainers)}};
}

Result<SessionPlanned> SessionPlanned::parse(const Fields& fields) {
    SessionPlanned event;
    event.session = TRY(fields.uuid("session"));
    event.title = normalise_vietnamese(TRY(fields.text("title", 1, 200)));
    event.venue = normalise_vietnamese(TRY(fields.text_or_none("venue", 200)).value_or(""));
    event.starts_at = TRY(time_of(fields, "startsAt"));
    event.minutes = static_cast<int>(TRY(fields.integer("minutes", 5, 24 * 60)));
    event.skills = TRY(fields.texts("skills", 60, 60));
    event.trainers = TRY(ids_of(fields, "trainers"));
    return event;
}

json::object VisitRecorded::body() const {
    return {{"visit", visit.text()},
            {"outcome", outcome},
            {"next", next ? json::value(next->text()) : json::value(nullptr)},
            {"wants", json::array(wants.begin(), wants.end())},
            {"with", ids_json(with)},
            {"minutes", minutes ? json::value(*minutes) : json::value(nullptr)}};
}

Result<VisitRecorded> VisitRecorded::parse(const Fields& fields) {
    VisitRecorded event;
    event.visit = TRY(fields.uuid("visit"));
    event.outcome = TRY(fields.one_of("outcome", {"nobody-home", "come-back", "refused", "helped"}));
    event.next = TRY(fields.date_or_none("next"));
    event.wants = TRY(fields.texts("wants", 60, 60));
    event.with = TRY(ids_of(fields, "with"));
    if (const auto* said = fields.find("minutes"); said && !said->is_null())
        event.minutes = TRY(fields.integer("minutes", 1, 24 * 60));
    return event;
}

}  // namespace domdom::fieldwork
