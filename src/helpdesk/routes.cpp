// The queue of a place, how long people wait there, and asking without an account.
#include "helpdesk/asking.h"
#include "people/people.h"
#include "people/register.h"
#include "teams/teams.h"

namespace domdom::helpdesk {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr size_t kListedMax = 300;

Result<json::value> team_json(store::Connection& db, const Uuid& id) {
    const auto team = TRY(teams::find_team(db, id));
    if (!team) return json::value(nullptr);
    return json::value(json::object{{"id", id.text()}, {"name", team->is.name}});
}

Result<json::value> companion_json(store::Connection& db, const Uuid& id) {
    if (id.is_nil()) return json::value(nullptr);
    return json::value(
        json::object{{"account", id.text()}, {"name", or_null(TRY(access::find_account_name(db, id)))}});
}

// Of someone known, as the register calls them today; nothing of whoever withdrew, was erased, or lives
// elsewhere by now.
Result<json::value> person_json(store::Connection& db, const access::AskedHere& asked, const Uuid& id) {
    if (id.is_nil()) return json::value(nullptr);
    const auto whole = TRY(people::load_whole(db, id));
    const auto entry = TRY(people::find_entry(db, whole.head));
    const bool is_here =
        access::require_within(asked.actor, whole.person->current_place(), *asked.tree, asked.today).ok();
    if (!entry || !is_here || whole.person->has_withdrawn() || whole.person->erased_on())
        return json::value(nullptr);
    return json::value(
        json::object{{"id", whole.head.text()}, {"name", entry->name}, {"phone", or_null(entry->phone)}});
}

Result<json::object> asking_json(store::Connection& db, const access::AskedHere& asked,
                                 const Asking& asking) {
    const auto asker = TRY(find_asker(db, asking.request))
    .value_or(Asker{});
    json::object shown{{"request", asking.request.text()},
                       {"place", places::brief_json(*asked.tree, asking.place, asked.today)},
                       {"via", asking.via},
                       {"to", asking.to.empty() ? json::value(nullptr) : json::value(asking.to)},
                       {"forOther", asking.for_other},
                       {"askedAt", time_text(asking.asked_at)},
                       {"name", or_null(asker.name)},
                       {"phone", or_null(asker.phone)},
                       {"words", or_null(asker.words)},
                       {"forWhom", or_null(asker.for_whom)},
                       {"person", TRY(person_json(db, asked, asker.person))},
                       {"team", TRY(team_json(db, asking.team))},
                       {"companion", TRY(companion_json(db, asking.companion))},
                       {"outcome", or_null(asking.outcome)},
                       {"answeredAt", nullptr},
                       {"answer", or_null(asker.answer)}};
    if (asking.outcome) shown["answeredAt"] = time_text(asking.answered_at);
    return shown;
}

Result<Reply> list_requests(const Services& services, const Request& request) {
    const auto asked = TRY(access::asked_here(services, request));
    const auto state = request.query_value("state").value_or("open");
    if (state != "open" && state != "answered")
        return invalid("requests are open or answered", "state", "ask for open or answered");
    auto db = TRY(services.log.store().read());
    const auto& units = asked.tree->subtree(asked.place, asked.today);
    auto askings = TRY(state == "open" ? open_askings(*db, units) : answered_askings(*db, units, kListedMax));
    const bool more = askings.size() > kListedMax;
    if (more) askings.resize(kListedMax);
    json::array list;
    for (const auto& asking : askings) list.push_back(TRY(asking_json(*db, asked, asking)));
    return access::json_answer(json::object{{"requests", std::move(list)}, {"more", more}});
}

json::object waits_json(const Waits& waits, json::value place) {
    return {{"place", std::move(place)},
            {"open", waits.open},
            {"answered", waits.answered},
            {"medianMs", or_null(waits.median_ms)},
            {"longestOpenMs", or_null(waits.longest_open_ms)},
            {"due", waits.due},
            {"withinTwoDays", waits.within_two_days}};
}

Result<Reply> show_waits(const Services& services, const Request& request) {
    const auto asked = TRY(access::asked_here(services, request));
    const int64_t now = services.log.clock().now_ms();
    auto db = TRY(services.log.store().read());
    const auto waits_of = [&](const Uuid& place) -> Result<json::object> {
        return waits_json(TRY(load_waits(*db, asked.tree->subtree(place, asked.today), now)),
                          places::brief_json(*asked.tree, place, asked.today));
    };
    json::array below;
    for (const auto* unit : asked.tree->children(asked.place, asked.today))
        below.push_back(TRY(waits_of(unit->id)));
    return access::json_answer(json::object{
        {"days", kFiguresDays}, {"here", TRY(waits_of(asked.place))}, {"below", std::move(below)}});
}

Result<Reply> ask(const Services& services, const Request& request) {
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto tree = TRY(services.places.tree());
    PublicAsking asking;
    asking.said = TRY(RequestAsked::parse(fields));
    asking.place = TRY(commune_asked(*tree, TRY(fields.text("place", 1, 40)), services.log.clock().today()))
    ->id;
    asking.asker = TRY(parse_asker(fields, {.name = true, .phone = true}));
    TRY(record_asking(services, asking, request.peer));
    return access::json_answer(json::object{{"request", asking.said.request.text()}});
}

}  // namespace

void add_helpdesk_routes(const Services& services, std::shared_ptr<const fieldwork::PlacePage> page) {
    access::add_get(services, "/api/v1/help-requests", "read-people",
                    [services](const Request& request) { return list_requests(services, request); });
    access::add_get(services, "/api/v1/help-requests/waits", "read-plans",
                    [services](const Request& request) { return show_waits(services, request); });
    access::add_post(services, "/api/v1/help-requests", "public",
                     [services](const Request& request) { return ask(services, request); });
    add_asking_page(services, std::move(page));
}

}  // namespace domdom::helpdesk
