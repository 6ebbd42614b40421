#include "plans/progress.h"

#include <functional>
#include <unordered_map>
#include <unordered_set>

#include "skills/skills.h"

namespace domdom::plans {

namespace {

constexpr const char* kFiguresOf =
    "SELECT indicator, enrolled, attended, completed, declared, practised, witnessed, observed, retained, "
    "recorded"
    " FROM progress WHERE scope = $1";
constexpr const char* kAllFigures =
    "SELECT scope, indicator, enrolled, attended, completed, declared, practised, witnessed, observed, "
    "retained, recorded"
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
class PastReader {
  public:
    PastReader(store::Connection& db, std::vector<Indicator> indicators, Date day, const Receive& receive)
        : db_(db), indicators_(std::move(indicators)), day_(day), receive_(receive) {}

    Result<> read(const std::vector<Uuid>& scopes) {
        for (const auto& scope : scopes) {
            auto rows = TRY(db_.query(kPeopleHere, scope));
            TRY(read_people(rows));
        }
        auto rows = TRY(db_.query(kPeopleWhoMoved));
        return read_people(rows);
    }

  private:
    Result<> read_people(store::Rows& rows) {
        while (TRY(rows.next())) {
            const auto whole = TRY(people::find_whole_at(db_, rows.uuid(0), rows.blob(1)));
            if (!whole) continue;
            const auto& person = whole->person;
            const auto evidence = TRY(skills::load_evidence(db_, *whole));
            for (const auto& indicator : indicators_) {
                const auto level = level_of(*person, *evidence, indicator, day_);
                if (!level) continue;
                Figures one;
                one.add(*level, 1);
                receive_(person->place_on(day_), indicator.id, one);
                for (const auto& organisation : person->organisations_on(day_))
                    receive_(organisation, indicator.id, one);
            }
        }
        return {};
    }

    store::Connection& db_;
    std::vector<Indicator> indicators_;
    Date day_;
    const Receive& receive_;
};

// Sums what comes in for one place: the whole and each child.
struct PlaceSum {
    std::vector<const places::Place*> children;
    std::unordered_map<Uuid, size_t> child_of;  // every unit below a child → the child's number
    std::unordered_set<Uuid> whole_units;
    FiguresByIndicator whole;
    std::vector<FiguresByIndicator> parts;

    PlaceSum(const places::PlaceTree& tree, const Uuid& place, Date day)
        : children(tree.children(place, day)) {
        for (const auto& unit : tree.subtree(place, day)) whole_units.insert(unit);
        for (size_t i = 0; i < children.size(); ++i)
            for (const auto& unit : tree.subtree(children[i]->id, day)) child_of.emplace(unit, i);
        parts.resize(children.size());
    }
    void receive(const Uuid& scope, int64_t indicator, const Figures& figures) {
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

Result<Progress> load_progress(store::Connection& db, const places::PlaceTree& tree, const Plan& plan,
                               const Uuid& place, std::optional<Date> at, Date today) {
    Progress progress;
    progress.is_live = !at || *at >= today;
    progress.at = at.value_or(today);
    const Date day = progress.at;
    const auto concerns = TRY(find_concerns(db, tree, plan, place, day));

    std::map<Uuid, PlaceSum> sums;
    std::map<Uuid, FiguresByIndicator> organisations;
    std::unordered_set<Uuid> units;
    for (const auto& concern : concerns) {
        if (concern.target->set.organisation) {
            organisations.try_emplace(concern.scope);
            units.insert(concern.scope);
        } else if (!sums.contains(concern.scope)) {
            sums.try_emplace(concern.scope, tree, concern.scope, day);
            for (const auto& unit : tree.subtree(concern.scope, day)) units.insert(unit);
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
        TRY(PastReader(db, TRY(load_indicators(db)), day, receive).read(where));
    }

    for (const auto& concern : concerns) {
        const int64_t indicator = concern.target->indicator;
        TargetProgress one{concern.target, concern.scope, concern.is_whole, {}, {}};
        if (const auto sum = sums.find(concern.scope); sum != sums.end()) {
            one.figures = figures_of(sum->second.whole, indicator);
            for (size_t i = 0; i < sum->second.children.size(); ++i)
                one.children.push_back(
                    {sum->second.children[i], figures_of(sum->second.parts[i], indicator)});
        } else {
            one.figures = figures_of(organisations[concern.scope], indicator);
        }
        progress.targets.push_back(std::move(one));
    }
    return progress;
}

}  // namespace domdom::plans
