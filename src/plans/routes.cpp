#include "people/register.h"
#include "plans/live.h"
#include "plans/progress.h"
#include "skills/skills.h"

namespace domdom::plans {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kPeopleAfter =
    "SELECT person, state FROM person WHERE commune = $1 AND person > $2 AND erased = 0 ORDER BY person "
    "LIMIT 500";
constexpr size_t kPageSize = 50;

// A plan has one authority: whoever sets targets at its place or above.
bool may_change(const access::Actor& actor, const Plan& plan, const places::PlaceTree& tree, Date today) {
    return access::may(actor.role, access::Right::kSetTargets) &&
           access::require_within(actor, plan.place, tree, today).ok();
}

json::object plan_json(const Plan& plan, const places::PlaceTree& tree, Date today) {
    json::array targets;
    for (const auto& target : plan.targets) targets.push_back(target_json(target, tree, today));
    return {{"id", plan.made.plan.text()},
            {"name", plan.made.name},
            {"legalBasis", plan.made.legal_basis},
            {"place", places::brief_json(tree, plan.place, today)},
            {"targets", std::move(targets)}};
}

// What concerns an actor is theirs, above them or below them.
bool concerns(const access::Actor& actor, const Uuid& place, const places::PlaceTree& tree, Date today) {
    return tree.is_within(place, actor.place, today) || tree.is_within(actor.place, place, today);
}

// Plans that concern the actor: targets are published, not personal. What another place asks of its
// organisations is not among them.
Result<Reply> list_plans(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    json::array list;
    for (auto& plan : TRY(load_plans(*db))) {
        if (!concerns(actor, plan.place, *tree, today)) continue;
        std::vector<Target> shown;
        for (auto& target : plan.targets)
            if (concerns(actor, TRY(place_of(*db, target)), *tree, today)) shown.push_back(std::move(target));
        plan.targets = std::move(shown);
        json::object one = plan_json(plan, *tree, today);
        one["mayChange"] = may_change(actor, plan, *tree, today);
        list.push_back(std::move(one));
    }
    return access::json_answer(json::object{{"plans", std::move(list)}});
}

struct Asked {
    Plan plan;
    Uuid place;
    std::shared_ptr<const places::PlaceTree> tree;
};

Result<Asked> asked_for(const Services& services, const Request& request, store::Connection& db) {
    const auto actor = TRY(services.access.require_actor(request));
    Asked asked;
    asked.tree = TRY(services.places.tree());
    const Uuid id = TRY(access::id_asked(request, "id"));
    auto plan = TRY(find_plan(db, id));
    const Date today = services.log.clock().today();
    if (!plan || !concerns(actor, plan->place, *asked.tree, today))
        return Error{Code::kNotFound, "there is no such plan for your area", "id"};
    asked.plan = std::move(*plan);
    const auto at = TRY(access::date_asked(request, "at"));
    const auto given = request.query_value("place");
    // A code means the unit of the day that is looked at.
    if (given && !given->empty() && at) {
        asked.place = TRY(access::resolve_place(*asked.tree, *given, *at, "place"));
        TRY(access::require_within(actor, asked.place, *asked.tree, today));
    } else {
        asked.place = TRY(access::place_asked(request, actor, *asked.tree, today));
    }
    return asked;
}

Result<Reply> show_progress(const Services& services, const Request& request) {
    auto db = TRY(services.log.store().read());
    const auto asked = TRY(asked_for(services, request, *db));
    const auto at = TRY(access::date_asked(request, "at"));
    const auto progress =
        TRY(load_progress(*db, *asked.tree, asked.plan, asked.place, at, services.log.clock().today()));
    return access::json_answer(progress_json(asked.plan, progress, *asked.tree, asked.place));
}

Result<Reply> watch_progress(const Services& services, Live& live, const Request& request) {
    auto db = TRY(services.log.store().read());
    const auto asked = TRY(asked_for(services, request, *db));
    // The page lives no longer than the session that opened it.
    const auto is_open = [&access = services.access, token = std::string(request.cookie("domdom_session"))] {
        return access.is_session_open(token);
    };
    Reply reply;
    reply.mime = "text/event-stream; charset=utf-8";
    reply.stream = [&live, plan = asked.plan.made.plan, place = asked.place,
                    is_open](std::shared_ptr<http::EventSink> sink) {
        live.watch(plan, place, is_open, std::move(sink));
    };
    return reply;
}

// What a person behind a number still lacks.
json::array missing_skills(const std::vector<std::string>& skills, const skills::Evidence& evidence,
                           skills::Rung rung) {
    json::array missing;
    for (const auto& skill : skills)
        if (evidence.rung(skills::skill_key(skill), skills::Mode::kEver, Date{INT32_MAX}) < rung)
            missing.emplace_back(skill);
    return missing;
}

struct BehindNumber {
    Indicator indicator;
    std::vector<std::string> skills;  // of the criterion, by name
    skills::Rung rung = skills::Rung::kNone;
    bool reached = true;     // those who count, or those who do not yet
    bool confirmed = false;  // only those whom the state has confirmed
};

Result<std::optional<json::object>> person_behind(store::Connection& db, const access::Actor& actor,
                                                  const BehindNumber& asked, const Uuid& id,
                                                  std::string_view state) {
    const auto whole = TRY(people::find_whole_at(db, id, state));
    if (!whole || whole->person->erased_on()) return std::optional<json::object>{};
    const auto& person = whole->person;
    if (!people::require_sight(actor, *person).ok()) return std::optional<json::object>{};
    const auto evidence = TRY(skills::load_evidence(db, *whole));
    const auto level = level_of(*person, *evidence, asked.indicator, Date{INT32_MAX});
    if (!level) return std::optional<json::object>{};
    const bool counts =
        asked.indicator.skills.empty() ? *level == kRecorded : *level >= static_cast<Level>(asked.rung);
    if (counts != asked.reached) return std::optional<json::object>{};
    if (asked.confirmed && !person->is_confirmed(Date{INT32_MAX})) return std::optional<json::object>{};
    json::array facts;
    for (const auto& name : asked.indicator.facts) {
        const auto fact = person->fact(name, Date{INT32_MAX});
        if (!fact || !fact->value) facts.emplace_back(name);
    }
    const auto entry = TRY(people::find_entry(db, whole->head));
    return std::optional<json::object>{
        json::object{{"id", whole->head.text()},
                     {"name", entry ? json::value(entry->name) : json::value(nullptr)},
                     {"birthYear", person->birth_year()},
                     {"missing", missing_skills(asked.skills, *evidence, asked.rung)},
                     {"missingFacts", std::move(facts)}}};
}

Result<BehindNumber> parse_behind(const Services& services, store::Connection& db, const Request& request,
                                  const skills::Framework& framework) {
    const std::string id = request.params.at("id");
    const auto* criterion = framework.criterion(id);
    if (!criterion) return Error{Code::kNotFound, "there is no such criterion", "id"};
    const std::string group = request.query_value("group").value_or("adults");
    if (!framework.has_group(group)) return invalid("no such group", "group");
    const auto reference = TRY(access::date_asked(request, "reference"));
    auto indicator = TRY(find_criterion(db, id, group, reference.value_or(services.log.clock().today())));
    if (!indicator) return Error{Code::kNotFound, "this criterion has not been published", "id"};
    BehindNumber asked{std::move(*indicator), criterion->skills, skills::Rung::kNone, true, false};
    if (!criterion->skills.empty()) {
        const auto rung = skills::parse_rung(request.query_value("rung").value_or("witnessed"));
        if (!rung) return invalid("a rung of the evidence ladder is needed here", "rung");
        asked.rung = *rung;
    }
    const std::string reached = request.query_value("reached").value_or("true");
    if (reached != "true" && reached != "false") return invalid("true or false is needed here", "reached");
    asked.reached = reached == "true";
    const std::string confirmed = request.query_value("confirmed").value_or("false");
    if (confirmed != "true" && confirmed != "false")
        return invalid("true or false is needed here", "confirmed");
    asked.confirmed = confirmed == "true";
    return asked;
}

Result<Reply> people_behind(const Services& services, const Request& request,
                            const skills::Framework& framework) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    const auto asked = TRY(parse_behind(services, *db, request, framework));
    const auto& units = tree->subtree(place, today);
    auto cursor = TRY(access::parse_cursor(request.query_value("cursor").value_or(""), units.size()));

    json::array list;
    json::value next = nullptr;
    while (cursor.unit < units.size() && next.is_null()) {
        const Uuid after = cursor.after;  // the query reads it until its rows are gone; the cursor moves on
        auto rows = TRY(db->query(kPeopleAfter, units[cursor.unit], store::Bind::blob(after.raw())));
        bool any = false;
        while (next.is_null() && TRY(rows.next())) {
            any = true;
            cursor.after = rows.uuid(0);
            if (auto person = TRY(person_behind(*db, actor, asked, cursor.after, rows.blob(1))))
                list.push_back(std::move(*person));
            if (list.size() == kPageSize) next = json::value(cursor.text());
        }
        if (!any) cursor = {cursor.unit + 1, {}};
    }
    return access::json_answer(json::object{{"people", std::move(list)}, {"next", next}});
}

}  // namespace

void add_plans_routes(const Services& services, Live& live,
                      std::shared_ptr<const skills::Framework> framework) {
    access::add_get(services, "/api/v1/plans", "read-plans",
                    [services](const Request& request) { return list_plans(services, request); });
    access::add_get(services, "/api/v1/plans/{id}/progress", "read-plans",
                    [services](const Request& request) { return show_progress(services, request); });
    access::add_get(
        services, "/api/v1/plans/{id}/live", "read-plans",
        [services, &live](const Request& request) { return watch_progress(services, live, request); });
    access::add_get(services, "/api/v1/criteria/{id}/people", "read-people",
                    [services, framework](const Request& request) {
                        return people_behind(services, request, *framework);
                    });
}

}  // namespace domdom::plans
