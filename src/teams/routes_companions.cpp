// The companions of a place, what one of them sees of their own work, and the page of thanks they share.
#include <algorithm>

#include "teams/accounts.h"

namespace domdom::teams {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kThanksOf = "SELECT token, name, shows FROM register_thanks WHERE account = $1";
constexpr const char* kThanks =
    "SELECT register_thanks.account, register_thanks.name, register_thanks.shows, account.place"
    " FROM register_thanks JOIN account ON account.account = register_thanks.account"
    " WHERE register_thanks.token = $1 AND account.disabled = 0";
constexpr Date kEver{INT32_MIN};

json::value text_or_null(const store::Rows& rows, int column) {
    return rows.is_null(column) ? json::value(nullptr) : json::value(std::string(rows.text(column)));
}

// "hours people " as a list.
json::array shows_json(std::string_view text) {
    json::array list;
    for (size_t end = text.find(' '); end != text.npos; end = text.find(' ')) {
        list.emplace_back(std::string(text.substr(0, end)));
        text.remove_prefix(end + 1);
    }
    return list;
}

Result<Reply> list_companions(const Services& services, const Request& request,
                              const learning::Catalogue& catalogue) {
    const auto asked = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    json::array list;
    for (const auto& [id, account] : TRY(load_accounts(*db, asked.tree->subtree(asked.place, asked.today)))) {
        if (account.closed || !goes_out(account.role)) continue;
        json::object shown{{"account", id.text()},
                           {"name", account.name},
                           {"role", account.role},
                           {"place", places::brief_json(*asked.tree, account.place, asked.today)}};
        for (auto& [name, value] : TRY(description_json(*db, id))) shown[name] = value;
        for (auto& [name, value] : TRY(training_json(*db, catalogue, id, asked.today))) shown[name] = value;
        list.push_back(std::move(shown));
    }
    return access::json_answer(json::object{{"companions", std::move(list)}});
}

Result<json::array> teams_of(store::Connection& db, const Uuid& account, Date today) {
    json::array list;
    for (const auto& member : TRY(memberships_of(db, account))) {
        const auto team = TRY(find_team(db, member.team));
        if (!team || !member.holds_on(today) || team->is.ended_by(today)) continue;
        list.push_back({{"id", member.team.text()},
                        {"name", team->is.name},
                        {"kind", team->is.kind},
                        {"role", member.is_head ? "head" : "member"},
                        {"since", member.since.text()}});
    }
    return list;
}

Result<json::value> thanks_json(store::Connection& db, const Uuid& account) {
    auto rows = TRY(db.query(kThanksOf, account));
    if (!TRY(rows.next())) return json::value(nullptr);
    return json::value(json::object{{"token", std::string(rows.text(0))},
                                    {"name", text_or_null(rows, 1)},
                                    {"shows", shows_json(rows.text(2))}});
}

Result<Reply> show_mine(const Services& services, const Request& request,
                        const learning::Catalogue& catalogue) {
    const auto actor = TRY(services.access.require_actor(request));
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    const Date year = make_date(today.year(), 1, 1);
    json::object out{{"account", actor.account.text()},
                     {"teams", TRY(teams_of(*db, actor.account, today))},
                     {"people", TRY(count_people_met(*db, actor.account))},
                     {"year", today.year()},
                     {"givenThisYear", given_json(TRY(load_given(*db, actor.account, year, today)))},
                     {"given", given_json(TRY(load_given(*db, actor.account, kEver, today)))},
                     {"thanks", TRY(thanks_json(*db, actor.account))}};
    for (auto& [name, value] : TRY(description_json(*db, actor.account))) out[name] = value;
    for (auto& [name, value] : TRY(training_json(*db, catalogue, actor.account, today))) out[name] = value;
    return access::json_answer(out);
}

struct Shared {
    Uuid account, place;
    json::value name;
    json::array shows;
    bool has(std::string_view what) const {
        return std::find(shows.begin(), shows.end(), json::value(what)) != shows.end();
    }
};
Result<std::optional<Shared>> find_shared(store::Connection& db, const std::string& token) {
    auto rows = TRY(db.query(kThanks, token));
    if (!TRY(rows.next())) return std::optional<Shared>{};
    return std::optional(Shared{rows.uuid(0), rows.uuid(3), text_or_null(rows, 1), shows_json(rows.text(2))});
}

// What its owner chose, and nothing else: no account, no learner, no place below a commune.
Result<Reply> show_thanks(const Services& services, const Request& request) {
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    const auto shared = TRY(find_shared(*db, request.params.find("token")->second));
    if (!shared) return Error{Code::kNotFound, "there is no such page; it may have been withdrawn", "token"};
    json::object out{{"name", shared->name},
                     {"place", places::brief_json(*tree, shared->place, today)},
                     {"hours", nullptr},
                     {"people", nullptr},
                     {"teams", nullptr}};
    if (shared->has("hours")) out["hours"] = TRY(load_given(*db, shared->account, kEver, today))
    .minutes() / 60;
    if (shared->has("people")) out["people"] = TRY(count_people_met(*db, shared->account));
    if (shared->has("team")) {
        json::array names;
        for (const auto& team : TRY(teams_of(*db, shared->account, today))) names.push_back(team.at("name"));
        out["teams"] = std::move(names);
    }
    return access::json_answer(out);
}

}  // namespace

void add_companion_routes(const Services& services, CataloguePtr catalogue) {
    access::add_get(services, "/api/v1/companions", "read-people",
                    [services, catalogue](const Request& request) {
                        return list_companions(services, request, *catalogue);
                    });
    access::add_get(
        services, "/api/v1/companions/me", "record",
        [services, catalogue](const Request& request) { return show_mine(services, request, *catalogue); });
    access::add_get(services, "/api/v1/thanks/{token}", "public",
                    [services](const Request& request) { return show_thanks(services, request); });
}

}  // namespace domdom::teams
