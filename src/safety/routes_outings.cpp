// Who is out today, and who should be back.
#include <algorithm>
#include <map>

#include "people/people.h"
#include "places/groups.h"
#include "safety/outings.h"
#include "safety/photo.h"
#include "teams/teams.h"

namespace domdom::safety {

namespace {

using access::Services;
using http::Reply;
using http::Request;
using CataloguePtr = std::shared_ptr<const learning::Catalogue>;

constexpr int64_t kNightMs = 12 * int64_t{3'600'000};
constexpr const char* kPersonName = "SELECT name FROM register_person WHERE person = $1";

Result<json::value> person_name(store::Connection& db, const Uuid& person) {
    auto rows = TRY(db.query(kPersonName, person));
    if (!TRY(rows.next())) return json::value(nullptr);
    return json::value(std::string(rows.text(0)));
}

// What the answer is written with: who asks, and what was looked up already.
struct Writing {
    store::Connection& db;
    const learning::Catalogue& catalogue;
    const access::AskedHere& asked;
    int64_t now_ms;
    std::map<Uuid, OutingRules> rules = {};  // by place
};

// Numbers for those who ring when somebody is missed, and for whoever goes along.
Result<json::object> goer_json(Writing& writing, const Outing& outing, const Uuid& account) {
    const bool may_ring = access::may(writing.asked.actor.role, access::Right::kManageSessions) ||
                          outing.is_of(writing.asked.actor.account);
    json::object goer{{"account", account.text()},
                      {"name", or_null(TRY(access::find_account_name(writing.db, account)))},
                      {"phone", nullptr}};
    if (may_ring) goer["phone"] = or_null(TRY(find_shown(writing.db, account)).phone);
    return goer;
}

Result<OutingRules> rules_of(Writing& writing, const Uuid& place) {
    if (const auto known = writing.rules.find(place); known != writing.rules.end()) return known->second;
    auto rules = TRY(find_rules(writing.db, *writing.asked.tree, place, writing.asked.today));
    return writing.rules.emplace(place, std::move(rules)).first->second;
}

// Alone where the rule says two.
Result<bool> is_against_rule(Writing& writing, const Outing& outing, const OutingRules& rules) {
    if (!outing.with.empty() || rules.alone == "anyone") return false;
    if (rules.alone == "nobody") return true;
    const auto training = TRY(teams::load_training(writing.db, writing.catalogue, outing.account));
    return !training.is_ready_on(date_of(outing.began_at));
}

Result<json::value> settled_json(Writing& writing, const Outing& outing, const OutingWords& words) {
    if (!outing.settled) return json::value(nullptr);
    return json::value(
        json::object{{"word", outing.settled->word},
                     {"by", or_null(TRY(access::find_account_name(writing.db, outing.settled->by)))},
                     {"at", outing.settled->at},
                     {"note", or_null(words.settled)}});
}

Result<json::object> goal_json(Writing& writing, const Outing& outing, const OutingWords& words) {
    json::object goal{{"group", nullptr}, {"person", nullptr}, {"goesTo", or_null(words.goes_to)}};
    if (const auto group = TRY(places::find_group(writing.db, outing.residential_group)))
        goal["group"] = json::object{{"id", group->id.text()}, {"name", group->now().is.name}};
    if (!outing.person.is_nil())
        goal["person"] =
            json::object{{"id", outing.person.text()}, {"name", TRY(person_name(writing.db, outing.person))}};
    return goal;
}

Result<json::object> outing_json(Writing& writing, const Outing& outing) {
    const auto rules = TRY(rules_of(writing, outing.place));
    const auto words = TRY(find_words(writing.db, outing.id));
    const auto state = outing.state(writing.now_ms, rules);
    json::array company;
    for (const auto& account : outing.with) company.push_back(TRY(goer_json(writing, outing, account)));
    json::object shown = TRY(goal_json(writing, outing, words));
    shown["id"] = outing.id.text();
    shown["place"] = places::brief_json(*writing.asked.tree, outing.place, writing.asked.today);
    shown["by"] = TRY(goer_json(writing, outing, outing.account));
    shown["with"] = std::move(company);
    shown["beganAt"] = outing.began_at;
    shown["until"] = outing.until;
    shown["overdueAt"] = outing.until + rules.overdue_minutes * 60'000;
    shown["state"] = state_name(state);
    shown["backAt"] = or_null(outing.back_at);
    shown["settled"] = TRY(settled_json(writing, outing, words));
    shown["againstRule"] = TRY(is_against_rule(writing, outing, rules));
    shown["lastHeardAt"] =
        state == OutingState::kOverdue
            ? or_null(TRY(last_heard(writing.db, outing.place, outing.account, outing.began_at)))
            : json::value(nullptr);
    return shown;
}

// Of today and of the night before, and what is still open of the days before: whoever set out in the evening
// is settled after midnight.
Result<Reply> list_outings(const Services& services, const Request& request, const CataloguePtr& catalogue) {
    const auto asked = TRY(access::asked_here(services, request));
    const int64_t now = services.log.clock().now_ms();
    auto db = TRY(services.log.store().read());
    Writing writing{*db, *catalogue, asked, now};
    json::array list;
    const int64_t since = std::min(start_of(asked.today), now - kNightMs);
    for (const auto& outing :
         TRY(load_outings(*db, asked.tree->subtree(asked.place, asked.today), since, now)))
        list.push_back(TRY(outing_json(writing, outing)));
    const auto rules = TRY(rules_of(writing, asked.place));
    const auto training = TRY(teams::load_training(*db, *catalogue, asked.actor.account));
    const bool may_alone =
        rules.alone == "anyone" || (rules.alone == "trained" && training.is_ready_on(asked.today));
    json::object rules_json = rules.body();
    rules_json["mayGoAlone"] = may_alone;
    return access::json_answer(
        json::object{{"now", now}, {"rules", std::move(rules_json)}, {"outings", std::move(list)}});
}

}  // namespace

void add_outing_routes(const Services& services, CataloguePtr catalogue) {
    access::add_get(
        services, "/api/v1/outings", "read-people",
        [services, catalogue](const Request& request) { return list_outings(services, request, catalogue); });
}

}  // namespace domdom::safety
