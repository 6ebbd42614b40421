#include "plans/progress.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "skills/skills.h"

namespace domdom::plans {

namespace {

constexpr const char* kFiguresOf =
    "SELECT indicator, enrolled, attended, completed, declared, practised, witnessed, observed, retained, "
    "recorded, confirmed, unseen"
    " FROM progress WHERE scope = $1";
constexpr const char* kAllFigures =
    "SELECT scope, indicator, enrolled, attended, completed, declared, practised, witnessed, observed, "
    "retained, recorded, confirmed, unseen"
    " FROM progress";
constexpr const char* kPeopleHere = "SELECT person, state FROM person WHERE commune = $1 AND moved = 0";
constexpr const char* kPeopleWhoMoved = "SELECT person, state FROM person WHERE moved = 1";

// Beyond this many units one pass over all rows is quicker than asking for each.
constexpr size_t kScopesMax = 600;

using FiguresByIndicator = std::unordered_map<int64_t, Figures>;
// Calls back with every (scope, indicator, figures) that may concern the scopes asked for.
using Receive = std::function<void(const Uuid&, int64_t, const Figures&)>;

Figures read_figures(const store::Rows& row, int first) {
    Figures figures;
    figures.enrolled = row.integer(first);
    for (size_t i = 0; i < figures.rungs.size(); ++i)
        figures.rungs[i] = row.integer(first + 1 + static_cast<int>(i));
    figures.recorded = row.integer(first + 8);
    figures.confirmed = row.integer(first + 9);
    figures.unseen = row.integer(first + 10);
    return figures;
}

Result<> read_live(store::Connection& db, const std::vector<Uuid>& scopes, const Receive& receive) {
    if (scopes.size() > kScopesMax) {
        auto rows = TRY(db.query(kAllFigures));
        while (TRY(rows.next())) receive(rows.uuid(0), rows.integer(1), read_figures(rows, 2));
        return {};
    }
    for (const auto& scope : scopes) {
        auto rows = TRY(db.query(kFiguresOf, scope));
        while (TRY(rows.next())) receive(scope, rows.integer(0), read_figures(rows, 1));
    }
    return {};
}

// The same from the people's states, as they were at the end of `day`.
Result<> read_past(store::Connection& db, const std::vector<Indicator>& indicators, Date day,
                   const std::vector<Uuid>& scopes, const Receive& receive) {
    return for_each_person(db, scopes, day, [&](const PersonThen& then) {
        const auto& [place, group] = std::pair(then.placement.place, then.placement.group);
        const Uuid in_group = group_scope(place, group);
        const bool is_confirmed = then.whole.person->is_confirmed(day);
        for (const auto& indicator : indicators) {
            const auto level = level_of(*then.whole.person, then.evidence, indicator, day);
            if (!level) continue;
            Figures one;
            one.add(beside(*level, is_confirmed), 1);
            receive(place, indicator.id, one);
            if (!group.is_nil()) receive(in_group, indicator.id, one);
            for (const auto& organisation : then.whole.person->organisations_on(day))
                receive(organisation, indicator.id, one);
        }
    });
}

Result<> look_at(store::Connection& db, store::Rows& rows, Date day,
                 const std::function<void(const PersonThen&)>& look) {
    while (TRY(rows.next())) {
        const auto whole = TRY(people::find_whole_at(db, rows.uuid(0), rows.blob(1)));
        if (!whole) continue;
        const auto evidence = TRY(skills::load_evidence(db, *whole));
        look({*whole, *evidence, whole->person->placement_on(day)});
    }
    return {};
}

// Sums what comes in for one place: the whole, and each child or residential group.
struct PlaceSum {
    std::vector<const places::Place*> children;
    std::unordered_map<Uuid, size_t> child_of;  // every unit below a child → the child's number
    std::unordered_set<Uuid> whole_units;
    FiguresByIndicator whole;
    std::vector<FiguresByIndicator> parts;
    places::Groups groups;
    std::unordered_map<Uuid, Uuid> group_of;  // scope → the group that its people count in by that day
    std::map<Uuid, FiguresByIndicator> in_groups;

    PlaceSum(const places::PlaceTree& tree, const Uuid& place, Date day)
        : children(tree.children(place, day)) {
        for (const auto& unit : tree.subtree(place, day)) whole_units.insert(unit);
        for (size_t i = 0; i < children.size(); ++i)
            for (const auto& unit : tree.subtree(children[i]->id, day)) child_of.emplace(unit, i);
        parts.resize(children.size());
    }
    void know(places::Groups known, Date day) {
        groups = std::move(known);
        for (const auto& [id, group] : groups)
            for (const auto& unit : whole_units)
                group_of.emplace(group_scope(unit, id), places::stands_for(groups, id, day));
    }
    void receive(const Uuid& scope, int64_t indicator, const Figures& figures) {
        if (const auto group = group_of.find(scope); group != group_of.end())
            in_groups[group->second][indicator] += figures;
        if (!whole_units.contains(scope)) return;
        whole[indicator] += figures;
        if (const auto child = child_of.find(scope); child != child_of.end())
            parts[child->second][indicator] += figures;
    }
};

Figures figures_of(const FiguresByIndicator& figures, int64_t indicator) {
    const auto it = figures.find(indicator);
    return it == figures.end() ? Figures{} : it->second;
}

// The groups in force that day and those that still have people, by name; at last whoever is in none.
std::vector<GroupProgress> group_progress(const PlaceSum& sum, int64_t indicator, Date day) {
    std::vector<GroupProgress> list;
    Figures in_none = figures_of(sum.whole, indicator);
    for (const auto& [id, group] : sum.groups) {
        const auto found = sum.in_groups.find(id);
        const Figures figures =
            found == sum.in_groups.end() ? Figures{} : figures_of(found->second, indicator);
        in_none -= figures;
        const auto& first = group.versions.front();
        const bool in_force =
            first.is.from <= day && !group.closed_by(day) && sum.whole_units.contains(group.on(day).commune);
        if (in_force || figures.enrolled > 0) list.push_back({group, figures});
    }
    std::sort(list.begin(), list.end(), [day](const GroupProgress& a, const GroupProgress& b) {
        const auto& one = a.group->on(day).is;
        const auto& other = b.group->on(day).is;
        return std::tie(one.name, one.key, one.group) < std::tie(other.name, other.key, other.group);
    });
    if (!list.empty()) list.push_back({std::nullopt, in_none});
    return list;
}

struct Concern {
    const Target* target;
    Uuid scope;
    bool is_whole;
};

// Which targets concern the place, and with which scope.
Result<std::vector<Concern>> find_concerns(store::Connection& db, const places::PlaceTree& tree,
                                           const Plan& plan, const Uuid& place, Date day) {
    std::vector<Concern> concerns;
    for (const auto& target : plan.targets) {
        if (target.set.organisation) {
            const auto organisation = TRY(people::find_organisation(db, *target.set.organisation));
            if (organisation && tree.is_within(organisation->place, place, day))
                concerns.push_back({&target, *target.set.organisation, true});
        } else if (tree.is_within(target.place, place, day)) {
            concerns.push_back({&target, target.place, true});
        } else if (tree.is_within(place, target.place, day)) {
            concerns.push_back({&target, place, false});
        }
    }
    return concerns;
}

}  // namespace

Result<> for_each_person(store::Connection& db, const std::vector<Uuid>& units, Date day,
                         const std::function<void(const PersonThen&)>& look) {
    for (const auto& unit : units) {
        auto rows = TRY(db.query(kPeopleHere, unit));
        TRY(look_at(db, rows, day, look));
    }
    auto rows = TRY(db.query(kPeopleWhoMoved));
    return look_at(db, rows, day, look);
}

Result<Progress> load_progress(store::Connection& db, const places::PlaceTree& tree, const Plan& plan,
                               const Uuid& place, std::optional<Date> at, Date today) {
    Progress progress;
    progress.is_live = !at || *at >= today;
    progress.is_counting = progress.is_live && TRY(is_counting(db));
    progress.at = at.value_or(today);
    const Date day = progress.at;
    const auto concerns = TRY(find_concerns(db, tree, plan, place, day));

    std::map<Uuid, PlaceSum> sums;
    const auto add_sum = [&](const Uuid& scope) -> Result<std::vector<Uuid>> {
        PlaceSum& sum = sums.try_emplace(scope, tree, scope, day).first->second;
        std::vector<Uuid> asked = tree.subtree(scope, day);
        const auto* unit = tree.find_latest(scope);
        if (!unit || unit->level != places::Level::kCommune) return asked;
        sum.know(TRY(places::load_groups(db, asked)), day);
        for (const auto& [in_group, group] : sum.group_of) asked.push_back(in_group);
        return asked;
    };
    std::map<Uuid, FiguresByIndicator> organisations;
    std::unordered_set<Uuid> units;
    for (const auto& concern : concerns) {
        if (concern.target->set.organisation) {
            organisations.try_emplace(concern.scope);
            units.insert(concern.scope);
        } else if (!sums.contains(concern.scope)) {
            for (const auto& scope : TRY(add_sum(concern.scope))) units.insert(scope);
        }
    }
    const Receive receive = [&](const Uuid& scope, int64_t indicator, const Figures& figures) {
        for (auto& [id, sum] : sums) sum.receive(scope, indicator, figures);
        if (const auto it = organisations.find(scope); it != organisations.end())
            it->second[indicator] += figures;
    };
    const std::vector<Uuid> scopes(units.begin(), units.end());
    if (progress.is_live) {
        TRY(read_live(db, scopes, receive));
    } else {
        // An organisation's people may live anywhere below the place.
        std::vector<Uuid> where = scopes;
        if (!organisations.empty())
            for (const auto& unit : tree.subtree(place, day))
                if (!units.contains(unit)) where.push_back(unit);
        TRY(read_past(db, TRY(load_indicators(db)), day, where, receive));
    }

    for (const auto& concern : concerns) {
        const int64_t indicator = concern.target->indicator;
        TargetProgress one{concern.target, concern.scope, concern.is_whole, {}, {}, {}};
        if (const auto sum = sums.find(concern.scope); sum != sums.end()) {
            one.figures = figures_of(sum->second.whole, indicator);
            for (size_t i = 0; i < sum->second.children.size(); ++i)
                one.children.push_back(
                    {sum->second.children[i], figures_of(sum->second.parts[i], indicator)});
            one.groups = group_progress(sum->second, indicator, day);
        } else {
            one.figures = figures_of(organisations[concern.scope], indicator);
        }
        progress.targets.push_back(std::move(one));
    }
    return progress;
}

}  // namespace domdom::plans
