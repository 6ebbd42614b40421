// Who may ask, see to a request, and answer it.
#include <fmt/format.h>

#include "helpdesk/register.h"
#include "people/people.h"
#include "teams/teams.h"

namespace domdom::helpdesk {

namespace {

using access::Asked;
using access::Item;
using access::Right;

constexpr size_t kNoteMax = 1000;

Result<Asking> require_request(Asked& asked, const Fields& fields) {
    const Uuid id = TRY(fields.uuid("request"));
    const auto asking = TRY(find_asking(asked.writing.db, id));
    if (!asking)
        return Error{Code::kNotFound, "no request has this id", fields.where("request"),
                     "send the request first"};
    TRY(access::require_within(asked.actor, asking->place, asked.tree, asked.today));
    return *asking;
}

// Whoever is known is found by their id, and a number to call is in the register or on the request.
Result<log::Receipt> ask(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto said = TRY(RequestAsked::parse(fields));
    const bool is_learner = asked.actor.role == access::Role::kLearner;
    if (is_learner && fields.has("place"))
        return Error{Code::kForbidden, "you ask where you live", fields.where("place"),
                     "for a relative elsewhere, ask on the page of their ward or commune"};
    if (const auto known = TRY(find_asking(asked.writing.db, said.request)))
        TRY(access::require_within(asked.actor, known->place, asked.tree, asked.today));
    log::Event event = item.event(asked.actor);
    if (is_learner || TRY(fields.uuid_or_none("person"))) {
        event.person = TRY(people::person_of(asked, fields));
        event.place = TRY(people::require_person(asked, event.person, fields.where("person")))
        ->current_place();
    } else {
        event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    }
    const bool is_unknown = event.person.is_nil();
    Asker asker = TRY(parse_asker(TRY(item.secrets()), {.name = is_unknown, .phone = false}));
    asker.person = event.person;
    event.body = said.body();
    TRY(put_asker(asked.writing.db, event.place, said.request, asker, asked.writing.now_ms));
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> assign(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto assigned = TRY(RequestAssigned::parse(fields));
    log::Event event = item.event(asked.actor);
    event.place = TRY(require_request(asked, fields))
    .place;
    if (!assigned.team.is_nil()) TRY(teams::require_open_team(asked, assigned.team, fields.where("team")));
    if (!assigned.companion.is_nil())
        TRY(teams::require_account(asked, assigned.companion, fields.where("companion")));
    event.body = assigned.body();
    return asked.writing.append(std::move(event));
}

Result<> keep_note(Asked& asked, const Item& item, const Uuid& request) {
    const auto note = TRY(TRY(item.secrets()).text_or_none("note", kNoteMax));
    if (!note || note->empty()) return {};
    return set_answer(asked.writing.db, request, *note);
}

// Who wants nothing any more is forgotten at once.
Result<log::Receipt> answer(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto answered = TRY(RequestAnswered::parse(fields));
    log::Event event = item.event(asked.actor);
    event.place = TRY(require_request(asked, fields))
    .place;
    event.body = answered.body();
    TRY(answered.outcome == "withdrawn" ? forget_asker(asked.writing.db, answered.request)
                                        : keep_note(asked, item, answered.request));
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> reopen(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto asking = TRY(require_request(asked, fields));
    log::Event event = item.event(asked.actor);
    event.place = asking.place;
    event.body = {{"request", asking.request.text()}};
    TRY(keep_note(asked, item, asking.request));
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> identify(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto asking = TRY(require_request(asked, fields));
    log::Event event = item.event(asked.actor);
    event.person = TRY(fields.uuid("person"));
    const auto person = TRY(people::require_person(asked, event.person, fields.where("person")));
    event.place = person->current_place();
    event.body = {{"request", asking.request.text()}};
    TRY(set_person(asked.writing.db, event.place, asking.request, event.person));
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_helpdesk_commands(access::Commands& commands) {
    commands.add(RequestAsked::kType, Right::kRecordLearning, ask);
    commands.add(RequestAssigned::kType, Right::kRecord, assign);
    commands.add(RequestAnswered::kType, Right::kRecord, answer);
    commands.add(RequestAnswered::kReopenedType, Right::kRecord, reopen);
    commands.add(kRequestIdentified, Right::kRecord, identify);
}

}  // namespace domdom::helpdesk
