// Who may found, change and close residential groups: whoever manages their commune.
#include <fmt/format.h>

#include "places/groups.h"

namespace domdom::places {

namespace {

using access::Asked;
using access::Item;
using access::Right;

constexpr int kAheadDaysMax = 366;  // a decision is known some months before it holds

Result<> check_day(const Asked& asked, Date day, std::string where) {
    if (day <= asked.today.plus_days(kAheadDaysMax)) return {};
    return invalid("this lies more than a year ahead", std::move(where), "check the year");
}

// Two open groups of one commune with the same key could not be told apart when a list comes again.
Result<> check_key(Asked& asked, const Fields& fields, const GroupDescribed& described, const Uuid& commune) {
    const Uuid units[] = {commune};
    for (const auto& [id, group] : TRY(load_groups(asked.writing.db, units)))
        if (id != described.group && group.now().commune == commune && !group.closed_on &&
            group.now().is.key == described.key)
            return Error{Code::kConflict, "another group of this commune has this key", fields.where("key"),
                         "choose another key, or change that group"};
    return {};
}

// A group in force that this actor manages.
Result<ResidentialGroup> require_group(Asked& asked, const Uuid& id, std::string where) {
    auto group = TRY(find_group(asked.writing.db, id));
    if (!group) return Error{Code::kNotFound, "no residential group has this id", std::move(where)};
    TRY(access::require_within(asked.actor, group->now().commune, asked.tree, asked.today));
    if (group->closed_on)
        return Error{Code::kConflict, fmt::format("this group was closed on {}", group->closed_on->text()),
                     std::move(where)};
    return std::move(*group);
}

Result<log::Receipt> describe(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto described = TRY(GroupDescribed::parse(fields));
    TRY(check_day(asked, described.from, fields.where("from")));
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    const Place* commune = asked.tree.find(event.place, described.from);
    if (!commune || commune->level != Level::kCommune)
        return invalid("residential groups lie in a commune that is in force on their first day",
                       fields.where("place"));
    const bool is_known = TRY(find_group(asked.writing.db, described.group))
    .has_value();
    if (is_known || item.type == GroupDescribed::kChangedType) {
        const auto known = TRY(require_group(asked, described.group, fields.where("residentialGroup")));
        if (described.from < known.versions.front().is.from)
            return Error{Code::kConflict, "this lies before the group's first day", fields.where("from")};
    }
    TRY(check_key(asked, fields, described, event.place));
    event.body = described.body();
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> close(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto closed = TRY(GroupClosed::parse(fields));
    TRY(check_day(asked, closed.on, fields.where("on")));
    const auto group = TRY(require_group(asked, closed.group, fields.where("residentialGroup")));
    // On its first day: it was founded by mistake.
    if (closed.on < group.versions.front().is.from)
        return Error{Code::kConflict, "this lies before the group's first day", fields.where("on")};
    if (!closed.into.is_nil()) {
        const auto into = TRY(require_group(asked, closed.into, fields.where("into")));
        if (into.now().commune != group.now().commune)
            return Error{Code::kConflict, "the two groups lie in different communes", fields.where("into"),
                         "move one of them to the other's commune first"};
    }
    log::Event event = item.event(asked.actor);
    event.place = group.now().commune;
    event.body = closed.body();
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_group_commands(access::Commands& commands) {
    commands.add(GroupDescribed::kFoundedType, Right::kManagePlaces, describe);
    commands.add(GroupDescribed::kChangedType, Right::kManagePlaces, describe);
    commands.add(GroupClosed::kType, Right::kManagePlaces, close);
}

}  // namespace domdom::places
