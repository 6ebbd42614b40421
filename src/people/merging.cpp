#include "people/merging.h"

#include "people/events.h"
#include "people/people.h"
#include "people/register.h"

namespace domdom::people {

namespace {

using access::Asked;
using access::Item;
using access::Right;

// Two people as one record names them: both enrolled, both within the actor's area, and each by the id that
// stands for all of theirs.
struct Two {
    Whole person, other;
};

Result<Two> load_two(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const Uuid person = TRY(fields.uuid("person"));
    const Uuid other = TRY(PairJudged::parse(item.type, fields))
    .other;
    const char* name = PairJudged::field_of(item.type);
    if (person == other)
        return invalid("two different people are needed here", fields.where(name), "choose the second one");
    TRY(require_person(asked, person, fields.where("person")));
    TRY(require_person(asked, other, fields.where(name)));
    auto& db = asked.writing.db;
    return Two {
        TRY(load_whole(db, person))
        , TRY(load_whole(db, other))
    };
}

Result<log::Receipt> append(Asked& asked, const Item& item, const Uuid& person, const Uuid& other,
                            const Uuid& place) {
    log::Event event = item.event(asked.actor);
    event.person = person;
    event.place = place;
    event.body = PairJudged{other}.body(item.type);
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> merge(Asked& asked, const Item& item) {
    const auto two = TRY(load_two(asked, item));
    if (two.person.head == two.other.head)
        return Error{Code::kConflict, "these two are merged already", item.path + ".body.into"};
    const auto receipt =
        TRY(append(asked, item, two.person.head, two.other.head, two.other.person->current_place()));
    TRY(follow_home(asked.writing.db, two.other.head));
    return receipt;
}

Result<log::Receipt> tell_apart(Asked& asked, const Item& item) {
    const auto two = TRY(load_two(asked, item));
    if (two.person.head == two.other.head)
        return Error{Code::kConflict, "these two are merged", item.path + ".body.other",
                     "undo the merge first"};
    return append(asked, item, two.person.head, two.other.head, two.person.person->current_place());
}

// Each goes back to where they were: whoever may not see that place must not move its figures.
Result<log::Receipt> unmerge(Asked& asked, const Item& item) {
    const auto two = TRY(load_two(asked, item));
    const auto fields = TRY(item.fields());
    const Uuid person = TRY(fields.uuid("person"));
    const Uuid other = TRY(PairJudged::parse(item.type, fields))
    .other;
    auto& db = asked.writing.db;
    const auto state = TRY(load_person(db, person));
    const auto pair = state->pairs().find(other);
    if (pair == state->pairs().end() || pair->second.verdict == Pair::Verdict::kUndone)
        return Error{Code::kConflict, "nothing was decided of these two", fields.where("from"),
                     "choose one of the ids that their page names"};
    for (const auto& one : {person, other}) {
        const auto alone = TRY(load_person(db, one));
        TRY(access::require_within(asked.actor, alone->current_place(), asked.tree, asked.today));
    }
    const auto receipt = TRY(append(asked, item, person, other, two.person.person->current_place()));
    TRY(follow_home(db, person));
    TRY(follow_home(db, other));
    return receipt;
}

}  // namespace

Result<Uuid> follow_home(store::Connection& db, const Uuid& id) {
    const auto whole = TRY(load_whole(db, id));
    const Uuid home = whole.person->current_place();
    if (!whole.person->has_moved() && whole.person->pairs().empty()) return home;
    for (const auto& member : whole.members) TRY(move_entry(db, home, member));
    return home;
}

void add_merging_commands(access::Commands& commands) {
    commands.add(PairJudged::kMergedType, Right::kMergePeople, merge);
    commands.add(PairJudged::kUnmergedType, Right::kMergePeople, unmerge);
    commands.add(PairJudged::kDistinctType, Right::kMergePeople, tell_apart);
}

}  // namespace domdom::people
