// Reading plans, targets and what they count.
#include <algorithm>

#include "people/people.h"
#include "plans/plans.h"

namespace domdom::plans {

namespace {

constexpr const char* kPlans = "SELECT plan, place, body FROM plan ORDER BY clock, stream, seq";
constexpr const char* kOnePlan = "SELECT plan, place, body FROM plan WHERE plan = $1";
constexpr const char* kTargets =
    "SELECT place, body FROM target WHERE plan = $1 AND body IS NOT NULL ORDER BY clock, stream, seq";
constexpr const char* kOneTarget = "SELECT place, body FROM target WHERE target = $1 AND body IS NOT NULL";
constexpr const char* kTargetBodies = "SELECT body FROM target WHERE body IS NOT NULL";
constexpr const char* kIsCounting = "SELECT COUNT(*) FROM counting";
constexpr const char* kFrameworks = "SELECT body FROM framework ORDER BY framework";

struct Published {
    std::vector<skills::SkillKey> skills;
    std::vector<std::string> facts;
};

// The criteria of all published frameworks, by id.
Result<std::map<std::string, Published>> load_criteria(store::Connection& db) {
    std::map<std::string, Published> criteria;
    auto rows = TRY(db.query(kFrameworks));
    while (TRY(rows.next())) {
        const auto body = TRY(parse_json(rows.text(0)));
        const auto fields = TRY(Fields::of(body, ""));
        const auto* list = fields.find("criteria");
        if (!list || !list->is_array()) continue;
        for (const auto& entry : list->get_array()) {
            const auto one = TRY(Fields::of(entry, "criteria"));
            Published& published = criteria[TRY(one.text("id", 1, 60))];
            for (const auto& skill : TRY(one.texts("skills", 500, 60)))
                published.skills.push_back(skills::skill_key(skill));
            published.facts = TRY(one.texts("facts", 500, 60));
        }
    }
    return criteria;
}

Indicator make_indicator(const std::string& criterion, const Published& published, const std::string& group,
                         Date reference, skills::Mode mode) {
    return {indicator_id(criterion, group, reference, mode),
            criterion,
            group,
            published.skills,
            published.facts,
            reference,
            mode};
}

Result<Target> read_target(const store::Rows& row) {
    const auto body = TRY(parse_json(row.text(1)));
    Target target {
        TRY(TargetSet::parse(TRY(Fields::of(body, ""))))
        , row.uuid(0), 0
    };
    if (target.set.organisation) target.place = Uuid{};
    target.indicator =
        indicator_id(target.set.criterion, target.set.group, target.set.deadline, target.set.mode);
    return target;
}

Result<Plan> read_plan(store::Connection& db, const store::Rows& row) {
    const auto body = TRY(parse_json(row.text(2)));
    Plan plan {
        TRY(PlanMade::parse(TRY(Fields::of(body, ""))))
        , row.uuid(1), {}
    };
    auto rows = TRY(db.query(kTargets, plan.made.plan));
    while (TRY(rows.next())) plan.targets.push_back(TRY(read_target(rows)));
    return plan;
}

}  // namespace

Result<Uuid> place_of(store::Connection& db, const Target& target) {
    if (!target.set.organisation) return target.place;
    const auto organisation = TRY(people::find_organisation(db, *target.set.organisation));
    return organisation ? organisation->place : Uuid{};
}

Result<std::vector<Plan>> load_plans(store::Connection& db) {
    std::vector<Plan> plans;
    auto rows = TRY(db.query(kPlans));
    while (TRY(rows.next())) plans.push_back(TRY(read_plan(db, rows)));
    return plans;
}

Result<std::optional<Plan>> find_plan(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kOnePlan, id));
    if (!TRY(rows.next())) return std::optional<Plan>{};
    return std::optional<Plan> { TRY(read_plan(db, rows)) };
}

Result<std::optional<Target>> find_target(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kOneTarget, id));
    if (!TRY(rows.next())) return std::optional<Target>{};
    return std::optional<Target> { TRY(read_target(rows)) };
}

Result<bool> is_counting(store::Connection& db) {
    return TRY(db.integer_or(0, kIsCounting))
    > 0;
}

Result<std::vector<Indicator>> load_indicators(store::Connection& db) {
    const auto criteria = TRY(load_criteria(db));
    std::vector<Indicator> indicators;
    auto rows = TRY(db.query(kTargetBodies));
    while (TRY(rows.next())) {
        const auto body = TRY(parse_json(rows.text(0)));
        const auto set = TRY(TargetSet::parse(TRY(Fields::of(body, ""))));
        const auto published = criteria.find(set.criterion);
        if (published == criteria.end()) continue;  // its framework has not arrived yet
        indicators.push_back(
            make_indicator(set.criterion, published->second, set.group, set.deadline, set.mode));
    }
    const auto by_id = [](const Indicator& a, const Indicator& b) { return a.id < b.id; };
    std::sort(indicators.begin(), indicators.end(), by_id);
    const auto same = [](const Indicator& a, const Indicator& b) { return a.id == b.id; };
    indicators.erase(std::unique(indicators.begin(), indicators.end(), same), indicators.end());
    return indicators;
}

Result<std::optional<Indicator>> find_criterion(store::Connection& db, const std::string& criterion,
                                                const std::string& group, Date reference) {
    const auto criteria = TRY(load_criteria(db));
    const auto published = criteria.find(criterion);
    if (published == criteria.end()) return std::optional<Indicator>{};
    return std::optional<Indicator>{
        make_indicator(criterion, published->second, group, reference, skills::Mode::kEver)};
}

}  // namespace domdom::plans
