// Who may record what at a door.
#include <fmt/format.h>

#include "households/events.h"
#include "households/households.h"
#include "people/moving.h"
#include "people/people.h"
#include "places/groups.h"

namespace domdom::households {

namespace {

using access::Asked;
using access::Item;
using access::Right;

// A household that is known here, in a place of the actor's.
Result<Household> require_household(Asked& asked, const Uuid& id, const std::string& where) {
    const auto household = TRY(find_household(asked.writing.db, id));
    if (!household)
        return Error{Code::kNotFound, "no household has this id", where, "list the household first"};
    TRY(access::require_within(asked.actor, household->commune, asked.tree, asked.today));
    return *household;
}

// Whoever lives there lives where the household is: of one who does not, a move is recorded.
Result<> follow(Asked& asked, const Item& item, const Household& household, const Uuid& id) {
    const auto person = TRY(people::load_whole(asked.writing.db, id))
    .person;
    if (person->erased_on() || !person->enrolled()) return {};
    const bool lives_here = person->current_place() == household.commune;
    if (lives_here &&
        (household.residential_group.is_nil() || person->current_group() == household.residential_group))
        return {};
    log::Event event = item.event(asked.actor);
    event.id = make_uuid_v8(fmt::format("{} {}", item.id.text(), id.text()));
    event.person = id;
    event.place = household.commune;
    TRY(people::record_move(asked.writing, std::move(event), household.residential_group));
    return {};
}

Result<log::Receipt> list(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto listed = TRY(HouseholdListed::parse(fields));
    const auto door = TRY(Door::parse(TRY(item.secrets())));
    const auto known = TRY(find_household(asked.writing.db, listed.household));
    if (known) TRY(access::require_within(asked.actor, known->commune, asked.tree, asked.today));
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    TRY(people::require_group(asked, listed.residential_group, event.place,
                              fields.where("residentialGroup")));
    event.body = listed.body();
    const Household household{listed.household, event.place, listed.residential_group};
    const auto receipt = TRY(asked.writing.append(std::move(event)));
    TRY(put_door(asked.writing.db, household.commune, household.id, door, asked.writing.now_ms));
    if (known)
        for (const auto& person : TRY(living_in(asked.writing.db, household.id)))
            TRY(follow(asked, item, household, person));
    return receipt;
}

Result<log::Receipt> meet(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto met = TRY(HouseholdMet::parse(fields));
    log::Event event = item.event(asked.actor);
    event.place = TRY(require_household(asked, met.household, fields.where("household")))
    .commune;
    event.body = met.body();
    return asked.writing.append(std::move(event));
}

// Who has left is untied also where consent is withdrawn: what is known already is kept right.
Result<log::Receipt> join(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto joined = TRY(HouseholdJoined::parse(fields));
    const auto household = TRY(require_household(asked, joined.household, fields.where("household")));
    const auto require = joined.until ? people::require_known : people::require_person;
    log::Event event = item.event(asked.actor);
    event.person = TRY(people::person_of(asked, fields));
    event.place = TRY(require(asked, event.person, fields.where("person")))
    ->current_place();
    event.body = joined.body();
    const Uuid person = event.person;
    const auto receipt = TRY(asked.writing.append(std::move(event)));
    if (joined.until) {
        TRY(untie(asked.writing.db, person, household.id));
        return receipt;
    }
    TRY(follow(asked, item, household, person));
    TRY(tie(asked.writing.db, household.commune, person, household.id));
    return receipt;
}

Result<log::Receipt> state(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto stated = TRY(HouseholdsStated::parse(fields));
    const auto group = TRY(places::find_group(asked.writing.db, stated.residential_group));
    if (!group)
        return Error{Code::kNotFound, "no residential group has this id", fields.where("residentialGroup")};
    log::Event event = item.event(asked.actor);
    event.place = group->now().commune;
    TRY(access::require_within(asked.actor, event.place, asked.tree, asked.today));
    event.body = stated.body();
    return asked.writing.append(std::move(event));
}

constexpr const char* kHomes =
    "SELECT household FROM household_resident WHERE commune = $1 AND person = $2 AND until_on IS NULL";

}  // namespace

Result<> leave_all(log::Writing& writing, log::Event event, Date day) {
    std::vector<Uuid> homes;
    {
        auto rows = TRY(writing.db.query(kHomes, store::Bind::key(event.place), event.person));
        while (TRY(rows.next())) homes.push_back(rows.uuid(0));
    }
    const Uuid by = event.id;
    event.type = HouseholdJoined::kType;
    for (const auto& home : homes) {
        event.id = make_uuid_v8(fmt::format("{} leaves {}", by.text(), home.text()));
        event.body = HouseholdJoined{home, day, day}.body();
        TRY(writing.append(event));
        TRY(untie(writing.db, event.person, home));
    }
    return {};
}

void add_household_commands(access::Commands& commands) {
    commands.add(HouseholdListed::kType, Right::kRecord, list);
    commands.add(HouseholdMet::kType, Right::kRecord, meet);
    commands.add(HouseholdJoined::kType, Right::kRecord, join);
    commands.add(HouseholdsStated::kType, Right::kManagePlaces, state);
}

}  // namespace domdom::households
