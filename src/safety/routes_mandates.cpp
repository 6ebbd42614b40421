// What somebody allowed whom, and what was done under it.
#include "people/people.h"
#include "safety/mandates.h"
#include "safety/safety.h"

namespace domdom::safety {

namespace {

using access::Services;
using http::Reply;
using http::Request;

Result<json::object> account_json(store::Connection& db, const Uuid& account) {
    return json::object{{"account", account.text()},
                        {"name", or_null(TRY(access::find_account_name(db, account)))}};
}

Result<json::object> mandate_json(store::Connection& db, const Mandate& mandate, int64_t now_ms) {
    const auto words = TRY(find_mandate_words(db, mandate.mandate))
    .value_or(MandateWords{});
    json::array acts;
    for (const auto& act : TRY(acts_under(db, mandate)))
        acts.push_back({{"task", act.task},
                        {"by", TRY(account_json(db, act.account))},
                        {"at", act.at},
                        {"note", act.note},
                        {"outside", act.outside}});
    return json::object{{"mandate", mandate.mandate.text()},
                        {"companion", TRY(account_json(db, mandate.account))},
                        {"tasks", json::array(mandate.tasks.begin(), mandate.tasks.end())},
                        {"from", mandate.from.text()},
                        {"until", mandate.until.text()},
                        {"witness", words.witness},
                        {"family", words.family},
                        {"revokedAt", or_null(mandate.revoked_at)},
                        {"holds", mandate.holds_at(now_ms)},
                        {"acts", std::move(acts)}};
}

Result<Reply> list_mandates(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto tree = TRY(services.places.tree());
    const Uuid id = TRY(access::id_asked(request, "id"));
    auto db = TRY(services.log.store().read());
    const auto whole = TRY(people::load_whole(*db, id));
    if (!whole.person->enrolled() || whole.person->erased_on())
        return Error{Code::kNotFound, "nobody has this id", "id"};
    TRY(access::require_within(actor, whole.person->current_place(), *tree, services.log.clock().today()));
    const std::vector<Uuid> ids(whole.members.begin(), whole.members.end());
    json::array list;
    for (const auto& mandate : TRY(mandates_of(*db, ids)))
        list.push_back(TRY(mandate_json(*db, mandate, services.log.clock().now_ms())));
    return access::json_answer(json::object{{"mandates", std::move(list)}});
}

}  // namespace

void add_mandate_routes(const Services& services) {
    access::add_get(services, "/api/v1/people/{id}/mandates", "read-people",
                    [services](const Request& request) { return list_mandates(services, request); });
}

}  // namespace domdom::safety
