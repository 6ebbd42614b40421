// Who may ask people to come, and tell what they said.
#include "composer/composer.h"
#include "helpdesk/helpdesk.h"
#include "people/people.h"

namespace domdom::composer {

namespace {

using access::Asked;
using access::Item;
using access::Right;

// The session and whoever it is about, all within the places of whoever records.
template <typename Said>
Result<log::Receipt> record(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto said = TRY(Said::parse(fields));
    const auto session = TRY(fieldwork::find_session(asked.writing.db, said.session));
    if (!session)
        return Error{Code::kNotFound, "no session has this id", fields.where("session"),
                     "send the session first"};
    TRY(access::require_within(asked.actor, session->place, asked.tree, asked.today));
    const auto person = TRY(fields.uuid_or_none("person"));
    if (person.has_value() != said.request.is_nil())
        return invalid("a person or a request for help is asked to come, one of the two",
                       fields.where("person"));
    log::Event event = item.event(asked.actor);
    event.body = said.body();
    if (person) {
        event.person = *person;
        event.place = TRY(people::require_person(asked, *person, fields.where("person")))
        ->current_place();
        return asked.writing.append(std::move(event));
    }
    const auto asking = TRY(helpdesk::find_asking(asked.writing.db, said.request));
    if (!asking)
        return Error{Code::kNotFound, "no request for help has this id", fields.where("request"),
                     "send the request first"};
    TRY(access::require_within(asked.actor, asking->place, asked.tree, asked.today));
    event.place = asking->place;
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_composer_commands(access::Commands& commands) {
    commands.add(SessionInvited::kType, Right::kManageSessions, record<SessionInvited>);
    commands.add(InvitationAnswered::kType, Right::kRecord, record<InvitationAnswered>);
}

}  // namespace domdom::composer
