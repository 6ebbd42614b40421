// Who may record what happened in the field.
#include "fieldwork/events.h"
#include "fieldwork/fieldwork.h"
#include "fieldwork/series.h"
#include "households/households.h"
#include "people/people.h"
#include "skills/events.h"
#include "skills/skills.h"

namespace domdom::fieldwork {

namespace {

using access::Asked;
using access::Item;
using access::Right;
using FrameworkPtr = std::shared_ptr<const skills::Framework>;

constexpr const char* kPlaceOfVisit = "SELECT place FROM visit WHERE visit = $1";
constexpr const char* kPutNote =
    "INSERT INTO register_visit (commune, event, person, note) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (commune, event) DO NOTHING";

Result<> require_skills(const skills::Framework& framework, const std::vector<std::string>& list,
                        const std::string& where) {
    for (const auto& skill : list) TRY(skills::require_skill(framework, skill, where));
    return {};
}

Result<log::Receipt> plan_session(Asked& asked, const Item& item, const skills::Framework& framework) {
    const auto fields = TRY(item.fields());
    const auto planned = TRY(SessionPlanned::parse(fields));
    TRY(require_skills(framework, planned.skills, fields.where("skills")));
    TRY(require_venue(asked.writing.db, planned.venue_id, fields.where("venueId")));
    if (const auto known = TRY(find_session(asked.writing.db, planned.session)))
        TRY(access::require_within(asked.actor, known->place, asked.tree, asked.today));
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    event.body = planned.body();
    return asked.writing.append(std::move(event));
}

// What the session teaches, and who trains there, is copied into the attendance: it then means the same
// wherever it is read, also before the session itself has arrived.
Result<log::Receipt> attend(Asked& asked, const Item& item, const skills::Framework& framework) {
    const auto fields = TRY(item.fields());
    auto attended = TRY(skills::AttendanceRecorded::parse(fields));
    TRY(require_skills(framework, attended.skills, fields.where("skills")));
    if (attended.session) {
        const auto session = TRY(find_session(asked.writing.db, *attended.session));
        if (!session)
            return Error{Code::kNotFound, "no session has this id", fields.where("session"),
                         "send the session first"};
        TRY(access::require_within(asked.actor, session->place, asked.tree, asked.today));
        if (attended.skills.empty()) attended.skills = session->skills;
        attended.trainers.insert(attended.trainers.end(), session->trainers.begin(), session->trainers.end());
    }
    log::Event event = item.event(asked.actor);
    event.person = TRY(people::person_of(asked, fields));
    event.place = TRY(people::require_person(asked, event.person, fields.where("person")))
    ->current_place();
    event.body = attended.body();
    return asked.writing.append(std::move(event));
}

// A visit that is known already is changed by whoever is in charge of its place.
Result<> require_own_visit(Asked& asked, const Uuid& id) {
    auto rows = TRY(asked.writing.db.query(kPlaceOfVisit, id));
    if (!TRY(rows.next())) return {};
    return access::require_within(asked.actor, rows.uuid(0), asked.tree, asked.today);
}

Result<log::Receipt> visit(Asked& asked, const Item& item, const skills::Framework& framework) {
    const auto fields = TRY(item.fields());
    const auto visited = TRY(VisitRecorded::parse(fields));
    TRY(require_skills(framework, visited.wants, fields.where("wants")));
    TRY(require_own_visit(asked, visited.visit));
    log::Event event = item.event(asked.actor);
    if (const auto person = TRY(fields.uuid_or_none("person"))) {
        event.person = *person;
        event.place = TRY(people::require_person(asked, *person, fields.where("person")))
        ->current_place();
    } else {
        event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    }
    event.body = visited.body();
    const auto note = TRY(TRY(item.secrets()).text_or_none("note", 4000));
    if (note && !note->empty())
        TRY(asked.writing.db.run(kPutNote, event.place, event.id, event.person, *note));
    if (visited.outcome == "moved" && !event.person.is_nil())
        TRY(households::leave_all(asked.writing, event, item.day()));
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_fieldwork_commands(access::Commands& commands, FrameworkPtr framework) {
    commands.add(SessionPlanned::kType, Right::kManageSessions, [framework](Asked& asked, const Item& item) {
        return plan_session(asked, item, *framework);
    });
    commands.add(skills::AttendanceRecorded::kType, Right::kRecord,
                 [framework](Asked& asked, const Item& item) { return attend(asked, item, *framework); });
    commands.add(VisitRecorded::kType, Right::kRecord,
                 [framework](Asked& asked, const Item& item) { return visit(asked, item, *framework); });
    add_venue_commands(commands);
    add_series_commands(commands, framework);
}

}  // namespace domdom::fieldwork
