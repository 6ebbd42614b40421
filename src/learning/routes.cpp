// People and what they can do: lists, a person's page, a learner's own progress.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "learning/next.h"
#include "people/events.h"
#include "people/people.h"
#include "people/register.h"
#include "places/groups.h"
#include "skills/skills.h"

namespace domdom::learning {

namespace {

using access::Services;
using http::Reply;
using http::Request;
using skills::Rung;

constexpr const char* kHistory =
    "SELECT type, occurred_at, body, clock, place FROM event WHERE person = $1 ORDER BY clock DESC LIMIT $2";
constexpr int64_t kHistoryMax = 200;
constexpr size_t kPageSize = 50;
constexpr Date kNow{INT32_MAX};

json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

json::array skills_json(const skills::Framework& framework, const skills::Evidence& evidence) {
    json::array list;
    for (const auto& id : framework.skills()) {
        const auto key = skills::skill_key(id);
        const Rung best = evidence.rung(key, skills::Mode::kEver, kNow);
        if (best == Rung::kNone) continue;
        const auto reached = evidence.reached_on(key, best, kNow);
        json::object skill{{"skill", id},
                           {"best", view(skills::rung_name(best))},
                           {"at", or_null(reached)},
                           {"retest", nullptr},
                           {"mastered", evidence.mastered(key)}};
        if (const auto retest = evidence.latest_retest(key, kNow))
            skill["retest"] = {{"ok", retest->ok}, {"at", retest->on.text()}};
        list.push_back(std::move(skill));
    }
    return list;
}

// How many skills someone has seen this person do alone.
int64_t count_shown(const skills::Framework& framework, const skills::Evidence& evidence) {
    int64_t shown = 0;
    for (const auto& id : framework.skills())
        if (evidence.rung(skills::skill_key(id), skills::Mode::kEver, kNow) >= Rung::kWitnessed) ++shown;
    return shown;
}

// What to practise next: begun but not yet shown alone.
json::array begun_skills(const skills::Framework& framework, const skills::Evidence& evidence) {
    json::array begun;
    for (const auto& id : framework.skills()) {
        const Rung best = evidence.rung(skills::skill_key(id), skills::Mode::kEver, kNow);
        if (best != Rung::kNone && best < Rung::kWitnessed) begun.emplace_back(id);
    }
    return begun;
}

json::object person_brief(const people::Found& found, const people::Person& person,
                          const places::PlaceTree& tree, Date today) {
    json::array groups;
    for (const auto& group : person.groups_on(today)) groups.emplace_back(group);
    return {{"id", found.person.text()},
            {"name", found.name},
            {"birthYear", found.birth_year},
            {"place", places::brief_json(tree, found.place, today)},
            {"groups", std::move(groups)}};
}

Result<Reply> list_people(const Services& services, const Request& request,
                          const skills::Framework& framework) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    const auto page = TRY(people::search_people(
        *db, tree->subtree(place, today), request.query_value("q").value_or(""),
        request.query_value("cursor").value_or(""), kPageSize, people::sight_of(actor)));
    json::array list;
    for (const auto& found : page.people) {
        const auto whole = TRY(people::load_whole(*db, found.person));
        const auto evidence = TRY(skills::load_evidence(*db, whole));
        json::object one = person_brief(found, *whole.person, *tree, today);
        one["can"] = count_shown(framework, *evidence);
        one["needs"] = whole.person->has_withdrawn() ? json::array{} : begun_skills(framework, *evidence);
        list.push_back(std::move(one));
    }
    return access::json_answer(json::object{{"people", std::move(list)}, {"next", or_null(page.next)}});
}

json::array facts_json(const people::Person& person) {
    json::array facts;
    for (const auto& [name, history] : person.facts()) {
        const auto& latest = history.rbegin()->second;
        facts.push_back({{"fact", name}, {"value", latest.value}, {"at", latest.on.text()}});
    }
    return facts;
}

// What lists of the state's platform say: shown beside the skills, and none of them.
json::array confirmations_json(const people::Person& person) {
    json::array list;
    for (const auto& [stamp, one] : person.confirmations())
        list.push_back({{"source", one.source}, {"on", one.on.text()}, {"import", one.import.text()}});
    return list;
}

json::array consents_json(const people::Person& person) {
    json::array consents;
    for (const auto& [on, consent] : person.consents())
        consents.push_back({{"on", on.text()},
                            {"text", consent.text},
                            {"language", consent.language},
                            {"by", consent.by_guardian ? "guardian" : "self"},
                            {"withdrawn", or_null(consent.withdrawn)}});
    return consents;
}

Result<json::array> organisations_json(store::Connection& db, const people::Person& person) {
    json::array list;
    for (const auto& id : person.organisations())
        if (const auto organisation = TRY(people::find_organisation(db, id)))
            list.push_back({{"id", id.text()}, {"name", organisation->name}, {"kind", organisation->kind}});
    return list;
}

// The name of a residential group, or null.
Result<json::value> group_name(store::Connection& db, const Uuid& id, Date day) {
    const auto group = TRY(places::find_group(db, id));
    return group ? json::value(group->on(day).is.name) : json::value(nullptr);
}

// Where someone came to live: the commune's name, and the group's.
Result<> add_home(store::Connection& db, const places::PlaceTree& tree, Date day, const Uuid& place,
                  const json::object& body, json::object& entry) {
    if (const auto* unit = tree.find(place, day) ? tree.find(place, day) : tree.find_latest(place))
        entry["place"] = unit->name;
    if (const auto group = TRY(Fields::of(body).uuid_or_none("residentialGroup")))
        entry["residentialGroup"] = TRY(group_name(db, *group, day));
    return {};
}

Result<json::array> history_json(store::Connection& db, const places::PlaceTree& tree,
                                 const people::Whole& whole) {
    std::multimap<int64_t, json::object, std::greater<>> newest;
    for (const auto& member : whole.members) {
        auto rows = TRY(db.query(kHistory, member, kHistoryMax));
        while (TRY(rows.next())) {
            json::object entry{{"type", std::string(rows.text(0))}, {"at", time_text(rows.integer(1))}};
            const auto body = TRY(parse_json(rows.text(2)));
            if (const auto* fields = body.if_object())
                for (const char* name :
                     {"skill", "help", "skills", "lesson", "course", "scenario", "unaided", "outcome", "fact",
                      "value", "group", "next", "session", "source", "on"})
                    if (const auto* value = fields->if_contains(name)) entry[name] = *value;
            const std::string_view type = rows.text(0);
            if (type == people::PersonEnrolled::kType || type == people::PersonMoved::kType)
                TRY(add_home(db, tree, date_of(rows.integer(1)), rows.uuid(4), body.as_object(), entry));
            newest.emplace(rows.integer(3), std::move(entry));
        }
    }
    json::array history;
    for (auto& [clock, entry] : newest)
        if (history.size() < static_cast<size_t>(kHistoryMax)) history.push_back(std::move(entry));
    return history;
}

// Each merge that holds, as it may be undone: whose id went into whose, on which day, and who said so.
Result<json::array> merges_json(store::Connection& db, const Services& services, const people::Whole& whole) {
    json::array merges;
    if (!whole.is_merged()) return merges;
    const auto accounts = TRY(services.access.accounts());
    for (const auto& gone : whole.members) {
        const auto person = TRY(people::load_person(db, gone));
        for (const auto& [other, pair] : person->pairs()) {
            if (pair.verdict != people::Pair::Verdict::kSame || pair.kept != other) continue;
            const auto entry = TRY(people::find_entry(db, gone));
            const auto by = std::ranges::find(accounts, pair.author, &access::Access::Account::id);
            merges.push_back({{"person", gone.text()},
                              {"into", other.text()},
                              {"name", entry ? json::value(entry->name) : json::value(nullptr)},
                              {"birthYear", person->birth_year()},
                              {"on", pair.on.text()},
                              {"by", by == accounts.end() ? json::value(nullptr) : json::value(by->name)}});
        }
    }
    return merges;
}

// As it is by today: a merged group is shown as what it became.
Result<json::value> group_of(store::Connection& db, const people::Person& person, Date today) {
    const Uuid communes[] = {person.current_place()};
    const auto groups = TRY(places::load_groups(db, communes));
    const auto found = groups.find(places::stands_for(groups, person.current_group(), today));
    return found == groups.end() ? json::value(nullptr)
                                 : json::value(places::group_json(found->second, today));
}

Result<Reply> show_person(const Services& services, const Request& request,
                          const skills::Framework& framework, const Catalogue& catalogue) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    const auto whole = TRY(people::load_whole(*db, id));
    const auto& person = whole.person;
    if (!person->enrolled()) return Error{Code::kNotFound, "this person is not enrolled here", "id"};
    TRY(access::require_within(actor, person->current_place(), *tree, today));
    TRY(people::require_sight(actor, *person));
    const auto entry = TRY(people::find_entry(*db, whole.head));
    const auto evidence = TRY(skills::load_evidence(*db, whole));
    json::object out =
        person_brief({whole.head, entry ? entry->name : "", person->birth_year(), person->current_place()},
                     *person, *tree, today);
    out["erased"] = or_null(person->erased_on());
    out["residentialGroup"] = TRY(group_of(*db, *person, today));
    out["phone"] = entry ? or_null(entry->phone) : json::value(nullptr);
    out["facts"] = facts_json(*person);
    out["confirmations"] = confirmations_json(*person);
    out["consents"] = consents_json(*person);
    out["organisations"] = TRY(organisations_json(*db, *person));
    out["can"] = count_shown(framework, *evidence);
    out["withdrawn"] = person->has_withdrawn();
    out["needs"] = person->has_withdrawn() ? json::array{} : begun_skills(framework, *evidence);
    out["skills"] = skills_json(framework, *evidence);
    out["next"] = nullptr;
    if (!person->has_withdrawn())
        out["next"] = next_step(TRY(load_learnt(*db, whole)), *evidence, framework, catalogue, today);
    out["history"] = TRY(history_json(*db, *tree, whole));
    out["merges"] = TRY(merges_json(*db, services, whole));
    return access::json_answer(out);
}

json::array practice_json(const Learnt& learnt) {
    json::array list;
    for (const auto& [scenario, days] : learnt.practice) {
        const auto unaided =
            std::count_if(days.begin(), days.end(), [](const auto& day) { return day.second; });
        list.push_back({{"scenario", scenario}, {"unaidedDays", unaided}, {"mastered", unaided >= 2}});
    }
    return list;
}

json::object attempts_json(const Learnt& learnt, const skills::Evidence& evidence,
                           const skills::Framework& framework) {
    json::object all;
    for (const auto& [skill, attempts] : attempts_of(learnt, evidence, framework)) {
        json::array list;
        for (const auto& attempt : attempts)
            list.push_back({{"at", Date{attempt.day}.text()}, {"alone", attempt.alone}});
        all[skill] = std::move(list);
    }
    return all;
}

json::object taught_json(const skills::Evidence& evidence, const skills::Framework& framework) {
    json::object all;
    for (const auto& [skill, day] : taught_of(evidence, framework)) all[skill] = Date{day}.text();
    return all;
}

Result<Reply> own_progress(const Services& services, const Request& request,
                           const skills::Framework& framework) {
    const auto actor = TRY(services.access.require_actor(request));
    auto db = TRY(services.log.store().read());
    const auto whole = TRY(people::load_whole(*db, actor.person));
    const auto evidence = TRY(skills::load_evidence(*db, whole));
    const auto learnt = TRY(load_learnt(*db, whole));
    std::set<std::tuple<Date, std::string, std::string>> by_day;
    for (const auto& [lesson, on] : learnt.lessons) by_day.emplace(on, lesson.first, lesson.second);
    json::array lessons;
    for (const auto& [on, course, lesson] : by_day)
        lessons.push_back({{"course", course}, {"lesson", lesson}, {"at", on.text()}});
    // The session knows the name under which the card was made; a merge may have kept another one.
    const auto entry = TRY(people::find_entry(*db, whole.head));
    return access::json_answer(json::object{{"name", entry ? json::value(entry->name) : json::value(nullptr)},
                                            {"lessons", std::move(lessons)},
                                            {"skills", skills_json(framework, *evidence)},
                                            {"practice", practice_json(learnt)},
                                            {"attempts", attempts_json(learnt, *evidence, framework)},
                                            {"taught", taught_json(*evidence, framework)}});
}

}  // namespace

void add_learning_routes(const Services& services, std::shared_ptr<const skills::Framework> framework,
                         std::shared_ptr<const Catalogue> catalogue) {
    access::add_get(services, "/api/v1/people", "read-people", [services, framework](const Request& request) {
        return list_people(services, request, *framework);
    });
    access::add_get(services, "/api/v1/people/{id}", "read-people",
                    [services, framework, catalogue](const Request& request) {
                        return show_person(services, request, *framework, *catalogue);
                    });
    access::add_get(services, "/api/v1/me/progress", "own-learning",
                    [services, framework](const Request& request) {
                        return own_progress(services, request, *framework);
                    });
}

}  // namespace domdom::learning
