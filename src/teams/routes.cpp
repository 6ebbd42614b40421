// Teams of a place, one team, and who accompanies whom.
#include <algorithm>

#include "people/people.h"
#include "people/register.h"
#include "teams/accounts.h"

namespace domdom::teams {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr size_t kListedMax = 500;

bool is_commune(const places::PlaceTree& tree, const Uuid& id) {
    const auto* place = tree.find_latest(id);
    return place && place->level == places::Level::kCommune;
}

// {"id","name"} of a team, by whatever means it is known; null for none.
Result<json::value> brief_team(store::Connection& db, const Uuid& id) {
    const auto team = TRY(find_team(db, id));
    if (!team) return json::value(nullptr);
    return json::value(json::object{{"id", id.text()}, {"name", team->is.name}});
}

json::value decision_json(const std::optional<TeamSet::Decision>& decision) {
    if (!decision) return nullptr;
    return {{"number", decision->number}, {"on", decision->on.text()}, {"by", decision->by}};
}

// How many each team is in charge of; nil: nobody is.
using Shares = std::map<Uuid, int64_t>;
Shares share_out(const std::vector<InCharge>& everyone) {
    Shares shares;
    for (const auto& one : everyone)
        if (one.is_nobody() || !one.team.is_nil()) ++shares[one.team];
    return shares;
}

// `people` is null where they are not counted: above a commune.
Result<json::object> team_json(store::Connection& db, const places::PlaceTree& tree, const Team& team,
                               const Accounts& accounts, std::optional<int64_t> people, Date today) {
    const auto members = TRY(members_of(db, team.is.team));
    const auto group = TRY(places::find_group(db, team.is.group));
    json::value head = nullptr;
    int64_t now = 0;
    for (const auto& member : members) {
        if (!member.holds_on(today)) continue;
        ++now;
        if (member.is_head) head = account_json(accounts, member.account);
    }
    const auto missing = lacks(team, members, today);
    return json::object{
        {"id", team.is.team.text()},
        {"kind", team.is.kind},
        {"name", team.is.name},
        {"place", places::brief_json(tree, team.place, today)},
        {"group", group ? json::value(json::object{{"id", group->id.text()}, {"name", group->now().is.name}})
                        : json::value(nullptr)},
        {"decision", decision_json(team.is.decision)},
        {"from", team.is.from.text()},
        {"until", or_null(team.is.until)},
        {"into", TRY(brief_team(db, team.is.into))},
        {"open", !team.is.ended_by(today)},
        {"members", now},
        {"head", std::move(head)},
        {"people", or_null(people)},
        {"lacks", json::array(missing.begin(), missing.end())}};
}

Result<Reply> list_teams(const Services& services, const Request& request) {
    const auto asked = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    const auto& units = asked.tree->subtree(asked.place, asked.today);
    const auto accounts = TRY(load_accounts(*db, units));
    std::optional<Shares> shares;
    if (is_commune(*asked.tree, asked.place))
        shares = share_out(TRY(TRY(Charges::load(*db, units, asked.today)).everyone(*db)));
    const auto people_of = [&](const Uuid& team) {
        return shares ? std::optional((*shares)[team]) : std::nullopt;
    };
    json::array list;
    for (const auto& [id, team] : TRY(load_teams(*db, units)))
        list.push_back(TRY(team_json(*db, *asked.tree, team, accounts, people_of(id), asked.today)));
    const auto nobody = people_of({});
    return access::json_answer(
        json::object{{"place", places::brief_json(*asked.tree, asked.place, asked.today)},
                     {"teams", std::move(list)},
                     {"nobodyInCharge", or_null(nobody)}});
}

Result<json::object> member_json(store::Connection& db, const learning::Catalogue& catalogue,
                                 const Accounts& accounts, const MemberSet& member, Date today) {
    json::object shown = account_json(accounts, member.account);
    shown["role"] = member.is_head ? "head" : "member";
    shown["since"] = member.since.text();
    shown["until"] = or_null(member.until);
    shown["open"] = member.holds_on(today);
    for (auto& [name, value] : TRY(description_json(db, member.account))) shown[name] = value;
    for (auto& [name, value] : TRY(training_json(db, catalogue, member.account, today))) shown[name] = value;
    const Date year = make_date(today.year(), 1, 1);
    shown["given"] = given_json(TRY(load_given(db, member.account, year, today)));
    return shown;
}

Result<Reply> show_team(const Services& services, const Request& request,
                        const learning::Catalogue& catalogue) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    const auto team = TRY(find_team(*db, id));
    if (!team) return Error{Code::kNotFound, "there is no such team", "id"};
    TRY(access::require_within(actor, team->place, *tree, today));
    const auto accounts = TRY(load_accounts(*db, tree->subtree(actor.place, today)));
    const auto& units = tree->subtree(team->place, today);
    std::optional<int64_t> people;
    if (is_commune(*tree, team->place))
        people = share_out(TRY(TRY(Charges::load(*db, units, today)).everyone(*db)))[id];
    json::object out = TRY(team_json(*db, *tree, *team, accounts, people, today));
    json::array members;
    for (const auto& member : TRY(members_of(*db, id)))
        members.push_back(TRY(member_json(*db, catalogue, accounts, member, today)));
    out["memberList"] = std::move(members);
    return access::json_answer(out);
}

// People of one team, or those of a place whom nobody accompanies.
Result<Reply> list_charges(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    Uuid team, place;
    if (const auto given = request.query_value("team")) {
        const auto id = parse_uuid(*given);
        if (!id) return invalid("a team is asked for by its id", "team");
        const auto found = TRY(find_team(*db, *id));
        if (!found) return Error{Code::kNotFound, "there is no such team", "team"};
        TRY(access::require_within(actor, found->place, *tree, today));
        team = *id;
        place = found->place;
    } else {
        place = TRY(access::place_asked(request, actor, *tree, today));
    }
    if (!is_commune(*tree, place))
        return invalid("this is asked of one ward or commune at a time", "place", "choose a ward or commune");
    const auto accounts = TRY(load_accounts(*db, tree->subtree(actor.place, today)));
    json::array list;
    bool more = false;
    for (const auto& one : TRY(TRY(Charges::load(*db, tree->subtree(place, today), today)).everyone(*db))) {
        if (team.is_nil() ? !one.is_nobody() : one.team != team) continue;
        more = list.size() == kListedMax;
        if (more) break;
        const auto whole = TRY(people::load_whole(*db, one.person));
        const auto entry = TRY(people::find_entry(*db, one.person));
        list.push_back(
            {{"id", one.person.text()},
             {"name", entry ? json::value(entry->name) : json::value(nullptr)},
             {"birthYear", whole.person->birth_year()},
             {"companion", one.companion.is_nil() ? json::value(nullptr)
                                                  : json::value(account_json(accounts, one.companion))}});
    }
    return access::json_answer(json::object{{"people", std::move(list)}, {"more", more}});
}

}  // namespace

void add_teams_routes(const Services& services, CataloguePtr catalogue) {
    access::add_get(services, "/api/v1/teams", "read-people",
                    [services](const Request& request) { return list_teams(services, request); });
    access::add_get(
        services, "/api/v1/teams/{id}", "read-people",
        [services, catalogue](const Request& request) { return show_team(services, request, *catalogue); });
    access::add_get(services, "/api/v1/charges", "read-people",
                    [services](const Request& request) { return list_charges(services, request); });
    add_companion_routes(services, std::move(catalogue));
}

}  // namespace domdom::teams
