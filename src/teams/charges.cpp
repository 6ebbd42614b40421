// Who is in charge of whom.
#include <algorithm>

#include "people/person.h"
#include "teams/teams.h"

namespace domdom::teams {

namespace {

// Whoever has several ids, or has moved, is looked at as a whole.
constexpr const char* kEveryone =
    "SELECT person.person, person.residential_group, person.moved, person_charge.team, person_charge.account"
    " FROM person JOIN register_person ON register_person.commune = person.commune AND "
    "register_person.person = person.person"
    " LEFT JOIN person_charge ON person_charge.commune = person.commune AND person_charge.person = "
    "person.person"
    " WHERE person.commune = $1 AND person.erased = 0 AND (person.withdrawn = 0 OR person.moved = 1)"
    " ORDER BY person.person";
constexpr const char* kOfPerson =
    "SELECT team, account, clock, stream, seq FROM person_charge WHERE person = $1";
constexpr const char* kClosedAccounts = "SELECT account FROM account WHERE disabled = 1";

// The newest word under any of their ids.
Result<std::pair<Uuid, Uuid>> entrusted_to(store::Connection& db, const people::Whole& whole) {
    std::pair<Uuid, Uuid> to;
    log::Stamp newest;
    for (const auto& member : whole.members) {
        auto rows = TRY(db.query(kOfPerson, member));
        if (!TRY(rows.next())) continue;
        const log::Stamp stamp{rows.integer(2), {rows.integer(3), rows.integer(4)}};
        if (stamp < newest) continue;
        newest = stamp;
        to = {rows.uuid(0), rows.uuid(1)};
    }
    return to;
}

}  // namespace

Result<Charges> Charges::load(store::Connection& db, std::span<const Uuid> communes, Date day) {
    Charges charges;
    charges.communes_.assign(communes.begin(), communes.end());
    charges.day_ = day;
    charges.groups_ = TRY(places::load_groups(db, communes));
    for (auto& [id, team] : TRY(load_teams(db, communes))) {
        if (!team.is.group.is_nil())
            charges.of_group_[places::stands_for(charges.groups_, team.is.group, day)].push_back(id);
        charges.teams_.emplace(id, std::move(team));
    }
    auto rows = TRY(db.query(kClosedAccounts));
    while (TRY(rows.next())) charges.closed_accounts_.insert(rows.uuid(0));
    return charges;
}

Result<Uuid> Charges::stands_for(store::Connection& db, Uuid team) {
    const Uuid asked = team;
    if (const auto known = standing_.find(asked); known != standing_.end()) return known->second;
    std::set<Uuid> seen;
    while (!team.is_nil() && seen.insert(team).second) {
        if (!teams_.contains(team)) teams_[team] = TRY(find_team(db, team));
        const auto& found = teams_[team];
        if (found && !found->is.ended_by(day_)) break;
        team = found && !seen.contains(found->is.into) ? found->is.into : Uuid{};
    }
    standing_[asked] = team;
    return team;
}

// Of several open teams the one that was first there; where all have ended, what the last of them left to.
Result<Uuid> Charges::serving(store::Connection& db, const Uuid& group) {
    if (group.is_nil()) return Uuid{};
    const Uuid standing = places::stands_for(groups_, group, day_);
    if (const auto known = serving_.find(standing); known != serving_.end()) return known->second;
    Uuid open;
    std::vector<std::pair<Date, Uuid>> ended;
    for (const auto& id : of_group_[standing]) {
        const auto& is = teams_.at(id)->is;
        if (is.ended_by(day_))
            ended.emplace_back(*is.until, id);
        else if (open.is_nil() || std::pair(is.from, id) < std::pair(teams_.at(open)->is.from, open))
            open = id;
    }
    std::sort(ended.rbegin(), ended.rend());
    for (const auto& [until, id] : ended)
        if (open.is_nil()) open = TRY(stands_for(db, id));
    serving_[standing] = open;
    return open;
}

Result<InCharge> Charges::decide(store::Connection& db, const Uuid& person, const Uuid& group, Uuid team,
                                 Uuid companion) {
    if (closed_accounts_.contains(companion)) companion = {};
    team = TRY(stands_for(db, team));
    if (team.is_nil() && companion.is_nil()) team = TRY(serving(db, group));
    return InCharge{person, team, companion};
}

Result<std::vector<InCharge>> Charges::everyone(store::Connection& db) {
    struct Row {
        Uuid person, group, team, companion;
        bool moved;
    };
    std::vector<InCharge> all;
    for (const auto& commune : communes_) {
        std::vector<Row> rows_read;
        {
            auto rows = TRY(db.query(kEveryone, commune));
            while (TRY(rows.next()))
                rows_read.push_back(
                    {rows.uuid(0), rows.uuid(1), rows.uuid(3), rows.uuid(4), rows.integer(2) != 0});
        }
        for (const auto& row : rows_read) {
            if (!row.moved) {
                all.push_back(TRY(decide(db, row.person, row.group, row.team, row.companion)));
                continue;
            }
            const auto whole = TRY(people::load_whole(db, row.person));
            if (whole.anchor != row.person || whole.person->has_withdrawn() || whole.person->erased_on())
                continue;
            const auto [team, companion] = TRY(entrusted_to(db, whole));
            all.push_back(TRY(decide(db, whole.head, whole.person->current_group(), team, companion)));
        }
    }
    return all;
}

Result<InCharge> Charges::of(store::Connection& db, const Uuid& person) {
    const auto whole = TRY(people::load_whole(db, person));
    const auto [team, companion] = TRY(entrusted_to(db, whole));
    return decide(db, whole.head, whole.person->current_group(), team, companion);
}

}  // namespace domdom::teams
