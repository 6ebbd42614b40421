// Who may record what about a person, and when.
#include <fmt/format.h>

#include "base/text.h"
#include "people/events.h"
#include "people/merging.h"
#include "people/moving.h"
#include "people/people.h"
#include "people/register.h"
#include "places/groups.h"

namespace domdom::people {

namespace {

using access::Asked;
using access::Item;
using access::Right;

Result<Entry> parse_entry(const Fields& secrets) {
    Entry entry;
    entry.name = normalise_vietnamese(TRY(secrets.text("name", 1, 200)));
    if (fold_words(entry.name).empty())
        return invalid("a name needs at least one letter", secrets.where("name"));
    entry.phone = TRY(secrets.text_or_none("phone", 40));
    entry.note = TRY(secrets.text_or_none("note", 2000));
    return entry;
}

Result<log::Receipt> enrol(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto enrolled = TRY(PersonEnrolled::parse(fields, asked.today.year()));
    const auto entry = TRY(parse_entry(TRY(item.secrets())));
    log::Event event = item.event(asked.actor);
    event.person = TRY(fields.uuid("person"));
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    TRY(require_group(asked, enrolled.residential_group, event.place, fields.where("residentialGroup")));
    event.body = enrolled.body();
    const auto whole = TRY(load_whole(asked.writing.db, event.person));
    const auto& known = whole.person;
    if (known->enrolled())
        TRY(access::require_within(asked.actor, known->current_place(), asked.tree, asked.today));
    if (known->erased_on())
        return Error{Code::kConflict, "this person was erased", fields.where("person"),
                     "enrol them under a new id"};
    const Uuid id = event.person;
    const auto receipt = TRY(asked.writing.append(std::move(event)));
    const Uuid home = TRY(follow_home(asked.writing.db, id));
    TRY(put_entry(asked.writing.db, home, id, entry, asked.writing.now_ms));
    return receipt;
}

// Loads and checks the person an item is about, and starts its event. What keeps right what is known already,
// or ends it, needs no consent.
Result<log::Event> about_person(Asked& asked, const Item& item, bool needs_consent = false) {
    const auto fields = TRY(item.fields());
    const auto require = needs_consent ? require_person : require_known;
    log::Event event = item.event(asked.actor);
    event.person = TRY(person_of(asked, fields));
    event.place = TRY(require(asked, event.person, fields.where("person")))
    ->current_place();
    return event;
}

Result<log::Receipt> move(Asked& asked, const Item& item) {
    log::Event event = TRY(about_person(asked, item));
    const auto fields = TRY(item.fields());
    const auto moved = TRY(PersonMoved::parse(fields));
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    TRY(require_group(asked, moved.residential_group, event.place, fields.where("residentialGroup")));
    return record_move(asked.writing, std::move(event), moved.residential_group);
}

template <typename Body>
Result<log::Receipt> record(Asked& asked, const Item& item) {
    log::Event event = TRY(about_person(asked, item, true));
    auto said = TRY(Body::parse(TRY(item.fields())));
    if constexpr (requires { said.import; }) said.import = {};  // no list says so
    event.body = said.body();
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> record_fact(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    TRY(require_code(TRY(FactRecorded::parse(fields)).fact, fields.where("fact")));
    return record<FactRecorded>(asked, item);
}

Result<log::Receipt> join(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto joined = TRY(PersonJoined::parse(fields));
    const auto organisation = TRY(find_organisation(asked.writing.db, joined.organisation));
    if (!organisation)
        return Error{Code::kNotFound, "no organisation has this id", fields.where("organisation"),
                     "found it first"};
    // Its people count for its targets: whoever may not see it must not move its figures.
    TRY(access::require_within(asked.actor, organisation->place, asked.tree, asked.today));
    return record<PersonJoined>(asked, item);
}

Result<log::Receipt> leave(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    PersonJoined left;
    left.organisation = TRY(fields.uuid("organisation"));
    left.until = TRY(fields.date("until"));
    log::Event event = TRY(about_person(asked, item));
    const auto whole = TRY(load_whole(asked.writing.db, event.person));
    const auto since = whole.person->member_since(left.organisation);
    if (!since)
        return Error{Code::kConflict, "this person does not belong to that organisation",
                     fields.where("organisation")};
    left.from = *since;
    if (*left.until < left.from) return invalid("this lies before the beginning", fields.where("until"));
    event.body = left.body();
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> found(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto founded = TRY(OrganisationFounded::parse(fields));
    if (const auto known = TRY(find_organisation(asked.writing.db, founded.organisation)))
        TRY(access::require_within(asked.actor, known->place, asked.tree, asked.today));
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    event.body = founded.body();
    return asked.writing.append(std::move(event));
}

// With every other id of theirs: none may be left that a merge, once undone, would bring back.
Result<log::Receipt> erase(Asked& asked, const Item& item) {
    const log::Event event = TRY(about_person(asked, item));
    const auto whole = TRY(load_whole(asked.writing.db, event.person));
    std::optional<log::Receipt> receipt;
    for (const auto& member : whole.members) {
        TRY(erase_entry(asked.writing.db, member, asked.writing.now_ms));
        asked.writing.changes.erased.insert(member);
        log::Event erased = event;
        erased.person = member;
        if (member != event.person)
            erased.id = make_uuid_v8(fmt::format("{} {}", event.id.text(), member.text()));
        const auto written = TRY(asked.writing.append(std::move(erased)));
        if (member == event.person) receipt = written;
    }
    return *receipt;
}

}  // namespace

Result<> require_guardian(const ConsentGiven& given, int birth_year, int under_age, std::string where) {
    if (given.by_guardian || given.on.year() - birth_year >= under_age) return {};
    return invalid(fmt::format("for someone under {} a parent or guardian agrees", under_age),
                   std::move(where), "ask them, and send by: guardian");
}

Result<> require_code(const std::string& text, std::string where) {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-./";
    if (text.find_first_not_of(kLetters) == std::string::npos) return {};
    return invalid("this is a code, like owns-smartphone: small letters, digits, - . /", std::move(where));
}

Result<Uuid> person_of(const Asked& asked, const Fields& fields) {
    if (asked.actor.role == access::Role::kLearner && !fields.has("person")) return asked.actor.person;
    return fields.uuid("person");
}

Result<std::shared_ptr<const Person>> require_known(Asked& asked, const Uuid& id, const std::string& where) {
    auto whole = TRY(load_whole(asked.writing.db, id));
    auto& person = whole.person;
    if (asked.actor.role == access::Role::kLearner && id != asked.actor.person)
        return Error{Code::kForbidden, "a learner records only for themselves", where};
    if (!person->enrolled())
        return Error{Code::kNotFound, "this person is not enrolled here", where, "send the enrolment first"};
    if (asked.actor.role != access::Role::kLearner)
        TRY(access::require_within(asked.actor, person->current_place(), asked.tree, asked.today));
    if (person->erased_on()) return Error{Code::kConflict, "this person was erased", where};
    return std::move(person);
}

Result<std::shared_ptr<const Person>> require_person(Asked& asked, const Uuid& id, const std::string& where) {
    auto person = TRY(require_known(asked, id, where));
    if (person->has_withdrawn())
        return Error{Code::kConflict,
                     "this person has withdrawn their consent: nothing new is recorded about them", where,
                     "they may go on learning; if they agree again, record that first"};
    return person;
}

Result<> require_group(Asked& asked, const Uuid& id, const Uuid& commune, std::string where) {
    if (id.is_nil()) return {};
    const auto group = TRY(places::find_group(asked.writing.db, id));
    if (!group) return Error{Code::kNotFound, "no residential group has this id", std::move(where)};
    if (group->was_in(asked.tree, commune, asked.today)) return {};
    return Error{Code::kConflict, "this residential group lies in another commune", std::move(where),
                 "choose a group of the commune, or leave it out"};
}

Result<log::Receipt> record_move(log::Writing& writing, log::Event event, const Uuid& residential_group) {
    event.type = PersonMoved::kType;
    event.body = PersonMoved{residential_group}.body();
    const Uuid id = event.person;
    const auto receipt = TRY(writing.append(std::move(event)));
    TRY(follow_home(writing.db, id));
    return receipt;
}

Withdrawn sight_of(const access::Actor& actor) {
    return access::may(actor.role, Right::kErase) ? Withdrawn::kShown : Withdrawn::kHidden;
}

Result<> require_sight(const access::Actor& actor, const Person& person) {
    if (!person.has_withdrawn() || sight_of(actor) == Withdrawn::kShown) return {};
    return Error{Code::kForbidden, "this person has withdrawn their consent", "id",
                 "whoever handles such requests at your place still sees them"};
}

void add_people_commands(access::Commands& commands) {
    commands.add(PersonEnrolled::kType, Right::kRecord, enrol);
    commands.add(PersonMoved::kType, Right::kRecord, move);
    commands.add(PersonGrouped::kType, Right::kRecord, record<PersonGrouped>);
    commands.add(PersonJoined::kType, Right::kRecord, join);
    commands.add(PersonJoined::kLeftType, Right::kRecord, leave);
    commands.add(FactRecorded::kType, Right::kRecord, record_fact);
    commands.add(OrganisationFounded::kType, Right::kRecord, found);
    commands.add(PersonErased::kType, Right::kErase, erase);
    add_merging_commands(commands);
}

}  // namespace domdom::people
