#include "people/split.h"

#include <algorithm>
#include <map>

#include "people/events.h"
#include "people/merging.h"
#include "places/boundaries.h"

namespace domdom::people {

namespace {

constexpr const char* kCounts =
    "SELECT residential_group, COUNT(*) FROM person WHERE commune = $1 AND erased = 0 GROUP BY "
    "residential_group";
constexpr const char* kNext =
    "SELECT person FROM person WHERE commune = $1 AND residential_group = $2 AND erased = 0 ORDER BY person "
    "LIMIT $3";
constexpr const char* kLeft =
    "SELECT COUNT(*) FROM person WHERE commune = $1 AND residential_group = $2 AND erased = 0";

std::vector<Uuid> parts_of(const places::PlaceTree& tree, const Uuid& unit) {
    std::vector<const places::Place*> parts;
    for (const auto& step : tree.successors(unit))
        if (const auto* part = tree.find_latest(step.to)) parts.push_back(part);
    std::sort(parts.begin(), parts.end(), [](const auto* a, const auto* b) { return a->code < b->code; });
    std::vector<Uuid> ids;
    for (const auto* part : parts) ids.push_back(part->id);
    return ids;
}

// It has ended, in more than one part, and nobody is counted elsewhere by themselves.
bool was_split(const places::PlaceTree& tree, const Uuid& unit, Date today) {
    const auto* last = tree.find_latest(unit);
    return last && last->level == places::Level::kCommune && !tree.find(unit, today) &&
           !tree.successors(unit).empty() && tree.counted_in(unit, today) == unit;
}

Result<std::map<Uuid, int64_t>> count_by_group(store::Connection& db, const Uuid& unit) {
    std::map<Uuid, int64_t> counts;
    auto rows = TRY(db.query(kCounts, store::Bind::key(unit)));
    while (TRY(rows.next())) counts[rows.uuid(0)] += rows.integer(1);
    return counts;
}

Result<std::optional<Uuid>> propose(store::Connection& db, const std::vector<Uuid>& parts,
                                    const places::GroupDescribed& group) {
    if (!group.lat || !group.lon) return std::optional<Uuid>{};
    return places::find_holder(db, parts,
                               {static_cast<int32_t>(places::to_millionths(*group.lon)),
                                static_cast<int32_t>(places::to_millionths(*group.lat))});
}

Result<SplitUnit> load_unit(store::Connection& db, const places::PlaceTree& tree, const Uuid& unit,
                            Date today) {
    SplitUnit split{unit, parts_of(tree, unit), {}};
    std::map<Uuid, int64_t> by_group;
    const Uuid units[] = {unit};
    const auto groups = TRY(places::load_groups(db, units));
    for (const auto& [group, people] : TRY(count_by_group(db, unit)))
        by_group[places::stands_for(groups, group, today)] += people;
    for (const auto& [id, people] : by_group) {
        WaitingGroup waiting{std::nullopt, people, std::nullopt};
        if (const auto known = groups.find(id); known != groups.end()) {
            waiting.group = known->second;
            waiting.proposed = TRY(propose(db, split.parts, known->second.now().is));
        }
        split.groups.push_back(std::move(waiting));
    }
    std::sort(split.groups.begin(), split.groups.end(), [](const WaitingGroup& a, const WaitingGroup& b) {
        if (!a.group || !b.group) return a.group.has_value();
        return a.group->now().is.name < b.group->now().is.name;
    });
    return split;
}

log::Event event_of(const log::Writing& writing, const GroupMove& move, const char* type, json::object body) {
    log::Event event;
    event.id = make_uuid_v7(writing.now_ms);
    event.type = type;
    event.occurred_at = writing.now_ms;
    event.author = move.author;
    event.place = move.to;
    event.body = std::move(body);
    return event;
}

// The group lies in its new commune before its people do, so that none of them is in a group of elsewhere.
Result<> move_description(log::Writing& writing, const places::ResidentialGroup& group, const GroupMove& move,
                          Date today) {
    if (group.now().commune == move.to) return {};
    places::GroupDescribed described = group.now().is;
    described.from = std::max(today, described.from);
    TRY(writing.append(event_of(writing, move, places::GroupDescribed::kChangedType, described.body())));
    return {};
}

Result<> move_person(log::Writing& writing, const GroupMove& move, const Uuid& person) {
    log::Event event = event_of(writing, move, PersonMoved::kType, PersonMoved{move.group}.body());
    event.person = person;
    TRY(writing.append(std::move(event)));
    TRY(follow_home(writing.db, person));
    return {};
}

Result<std::vector<Uuid>> next_people(store::Connection& db, const Uuid& unit, const Uuid& group,
                                      int64_t most) {
    std::vector<Uuid> people;
    auto rows = TRY(db.query(kNext, store::Bind::key(unit), group, most));
    while (TRY(rows.next())) people.push_back(rows.uuid(0));
    return people;
}

}  // namespace

Result<std::vector<SplitUnit>> load_split_units(store::Connection& db, const places::PlaceTree& tree,
                                                const Uuid& place, Date today) {
    std::vector<SplitUnit> list;
    for (const Uuid& unit : tree.subtree(place, today)) {
        if (!was_split(tree, unit, today)) continue;
        auto split = TRY(load_unit(db, tree, unit, today));
        if (!split.groups.empty()) list.push_back(std::move(split));
    }
    return list;
}

Result<GroupMoved> move_group(log::Writing& writing, const places::PlaceTree& tree, const GroupMove& move,
                              Date today) {
    if (!was_split(tree, move.unit, today)) return Error{Code::kConflict, "this unit was not split", "id"};
    const auto parts = parts_of(tree, move.unit);
    if (std::find(parts.begin(), parts.end(), move.to) == parts.end())
        return Error{Code::kConflict, "the unit did not go into this one", "to", "choose one of its parts"};
    const Uuid units[] = {move.unit};
    const auto groups = TRY(places::load_groups(writing.db, units));
    const auto group = groups.find(move.group);
    if (group == groups.end())
        return Error{Code::kNotFound, "no residential group of this unit has this id", "residentialGroup"};
    TRY(move_description(writing, group->second, move, today));
    GroupMoved done;
    // Also the people of groups that were merged into this one.
    for (const auto& [id, other] : groups) {
        if (places::stands_for(groups, id, today) != move.group) continue;
        for (const auto& person : TRY(next_people(writing.db, move.unit, id, kMovedAtOnce - done.moved))) {
            TRY(move_person(writing, move, person));
            ++done.moved;
        }
        done.left += TRY(writing.db.integer_or(0, kLeft, store::Bind::key(move.unit), id));
    }
    return done;
}

}  // namespace domdom::people
