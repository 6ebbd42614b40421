// Who may set targets. A plan belongs to a place; its targets lie at or below it.
#include <fmt/format.h>

#include "plans/plans.h"

namespace domdom::plans {

namespace {

using access::Asked;
using access::Item;
using access::Right;

Result<log::Receipt> make_plan(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto made = TRY(PlanMade::parse(fields));
    if (const auto known = TRY(find_plan(asked.writing.db, made.plan)))
        TRY(access::require_within(asked.actor, known->place, asked.tree, asked.today));
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    event.body = made.body();
    return asked.writing.append(std::move(event));
}

Result<> check_target(const skills::Framework& framework, const Fields& fields, const TargetSet& set) {
    const auto* criterion = framework.criterion(set.criterion);
    if (!criterion)
        return invalid(fmt::format("the framework {} has no criterion \"{}\"", framework.id(), set.criterion),
                       fields.where("criterion"));
    if (!framework.has_group(set.group)) return invalid("no such group", fields.where("group"));
    if (criterion->skills.empty() && set.rung != skills::Rung::kNone)
        return invalid("this criterion is a fact, and a fact has no rung", fields.where("rung"),
                       "leave the rung out");
    if (!criterion->skills.empty() && set.rung == skills::Rung::kNone)
        return invalid("a target names the rung it counts", fields.where("rung"));
    return {};
}

// kConflict when the target is looser than one above it for the same people and criterion, unless said so.
Result<> check_not_looser(Asked& asked, const Fields& fields, const TargetSet& set, const Uuid& place) {
    if (fields.has("looserBecause")) return {};
    for (const auto& plan : TRY(load_plans(asked.writing.db)))
        for (const auto& above : plan.targets) {
            const bool same = above.set.group == set.group && above.set.criterion == set.criterion &&
                              above.set.is_percent && set.is_percent && above.place != place;
            if (!same || above.place.is_nil() || !asked.tree.is_within(place, above.place, asked.today))
                continue;
            if (set.value < above.set.value || set.rung < above.set.rung)
                return Error{Code::kConflict, "a place above asks for more of the same people",
                             fields.where("value"), "set at least as much, or say why in looserBecause"};
        }
    return {};
}

// A target that is known already is changed by whoever may set it where it stands.
Result<> require_own_target(Asked& asked, const Uuid& id) {
    const auto known = TRY(find_target(asked.writing.db, id));
    if (!known) return {};
    return access::require_within(asked.actor, TRY(place_of(asked.writing.db, *known)), asked.tree,
                                  asked.today);
}

Result<log::Receipt> set_target(Asked& asked, const Item& item, const skills::Framework& framework) {
    const auto fields = TRY(item.fields());
    auto set = TRY(TargetSet::parse(fields));
    TRY(check_target(framework, fields, set));
    const auto plan = TRY(find_plan(asked.writing.db, set.plan));
    if (!plan)
        return Error{Code::kNotFound, "no plan has this id", fields.where("plan"), "send the plan first"};
    // A plan has one authority. What a place below adds of its own goes into a plan of its own.
    if (!access::require_within(asked.actor, plan->place, asked.tree, asked.today).ok())
        return Error{Code::kForbidden, "this plan is another authority's", fields.where("plan"),
                     "make a plan of your own for your targets"};
    TRY(require_own_target(asked, set.target));
    log::Event event = item.event(asked.actor);
    if (set.organisation) {
        const auto organisation = TRY(people::find_organisation(asked.writing.db, *set.organisation));
        if (!organisation)
            return Error{Code::kNotFound, "no organisation has this id", fields.where("organisation")};
        TRY(access::require_within(asked.actor, organisation->place, asked.tree, asked.today));
        event.place = organisation->place;
    } else {
        event.place = TRY(access::place_from(asked, fields, "place", item.day()));
        TRY(check_not_looser(asked, fields, set, event.place));
    }
    if (!asked.tree.is_within(event.place, plan->place, asked.today))
        return Error{Code::kConflict, "the target lies outside of the plan's place", fields.where("place")};
    event.body = set.body();
    if (const auto why = TRY(fields.text_or_none("looserBecause", 1000))) event.body["looserBecause"] = *why;
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> withdraw_target(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto withdrawn = TRY(TargetWithdrawn::parse(fields));
    const auto target = TRY(find_target(asked.writing.db, withdrawn.target));
    if (!target) return Error{Code::kNotFound, "no target in force has this id", fields.where("target")};
    const auto plan = TRY(find_plan(asked.writing.db, target->set.plan));
    if (plan) TRY(access::require_within(asked.actor, plan->place, asked.tree, asked.today));
    log::Event event = item.event(asked.actor);
    event.place = TRY(place_of(asked.writing.db, *target));
    TRY(access::require_within(asked.actor, event.place, asked.tree, asked.today));
    event.body = withdrawn.body();
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_plans_commands(access::Commands& commands, std::shared_ptr<const skills::Framework> framework) {
    commands.add(PlanMade::kType, Right::kSetTargets, make_plan);
    commands.add(TargetSet::kType, Right::kSetTargets,
                 [framework](Asked& asked, const Item& item) { return set_target(asked, item, *framework); });
    commands.add(TargetWithdrawn::kType, Right::kSetTargets, withdraw_target);
}

}  // namespace domdom::plans
