// The visitor's card of whoever asks, and whose a code is.
#include "access/secrets.h"
#include "handover/devices.h"
#include "places/help.h"
#include "safety/badge.h"
#include "safety/outings.h"
#include "safety/photo.h"
#include "safety/safety.h"
#include "safety/totp.h"

namespace domdom::safety {

namespace {

using access::Services;
using http::Reply;
using http::Request;

json::object holder_json(const Holder& holder) {
    return {{"account", holder.account.text()},
            {"name", holder.name},
            {"role", holder.role},
            {"teams", json::array(holder.teams.begin(), holder.teams.end())},
            {"photo", holder.photo.empty() ? json::value(nullptr) : json::value(data_address(holder.photo))}};
}

json::value help_json(const std::optional<places::Help>& help) {
    if (!help) return nullptr;
    return {{"name", help->name}, {"phone", help->phone}, {"hours", or_null(help->hours)}};
}

Result<std::string> secret_for(const Services& services, store::Connection& db, const Uuid& account,
                               const Uuid& id) {
    const auto device = TRY(handover::find_device(db, id));
    if (!device || device->account != account)
        return Error{Code::kNotFound, "your account has no such phone", "device"};
    if (device->dropped_at)
        return Error{Code::kConflict, "this phone was reported lost", "device", "sign in again on it"};
    return secret_of_phone(TRY(TRY(handover::hub_key(services.log)).der()), id.text());
}

// What a phone keeps, so that it shows the card without a network.
Result<Reply> show_badge(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto id = parse_uuid(request.query_value("device").value_or(""));
    if (!id) return invalid("which phone is it?", "device", "give the id of this phone");
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    const auto secret = TRY(secret_for(services, *db, actor.account, *id));
    const auto* place = tree->find(actor.place, today);
    const bool in_ward = place && place->level == places::Level::kCommune;
    const auto address =
        access::public_address(services, request, in_ward ? "/v/" + place->code : std::string("/v"));
    auto badge = holder_json(TRY(load_holder(*db, actor.account, today)));
    badge["place"] = places::brief_json(*tree, actor.place, today);
    badge["phone"] = or_null(TRY(find_shown(*db, actor.account)).phone);
    badge["help"] = help_json(TRY(places::find_help(*db, *tree, actor.place, today)));
    badge["address"] = address;
    badge["qr"] = TRY(access::qr_svg(address));
    badge["secret"] = access::to_base64url(secret);
    badge["stepMs"] = kStepMs;
    badge["digits"] = kDigits;
    badge["now"] = services.log.clock().now_ms();
    return access::json_answer(badge);
}

Result<const places::Place*> ward_asked(const places::PlaceTree& tree, const Uuid& id, Date today) {
    const auto* place = tree.find(id, today);
    if (place && place->level == places::Level::kCommune) return place;
    return invalid("a code is looked for in one ward or commune", "place", "choose one");
}

// For whoever answers the ward's phone.
Result<Reply> post_check(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    Uuid id = actor.place;
    if (const auto given = TRY(fields.text_or_none("place", 40)); given && !given->empty())
        id = TRY(access::resolve_place(*tree, *given, today, "place"));
    TRY(access::require_within(actor, id, *tree, today));
    const auto* ward = TRY(ward_asked(*tree, id, today));
    const auto visitor =
        TRY(check_code(services, *ward, TRY(fields.text("code", 1, 20)), actor.account.text()));
    json::value shown = nullptr;
    if (visitor.verdict == Verdict::kHere) {
        auto holder = holder_json(visitor.holder);
        auto db = TRY(services.log.store().read());
        holder["phone"] = or_null(TRY(find_shown(*db, visitor.holder.account)).phone);
        shown = std::move(holder);
    }
    return access::json_answer(
        json::object{{"verdict", verdict_name(visitor.verdict)}, {"holder", std::move(shown)}});
}

}  // namespace

void add_safety_routes(const Services& services, std::shared_ptr<const fieldwork::PlacePage> page,
                       std::shared_ptr<const learning::Catalogue> catalogue) {
    access::add_get(services, "/api/v1/badge", "record",
                    [services](const Request& request) { return show_badge(services, request); });
    access::add_post(services, "/api/v1/badge/check", "read-people",
                     [services](const Request& request) { return post_check(services, request); });
    add_outing_routes(services, std::move(catalogue));
    add_visitor_pages(services, std::move(page));
}

}  // namespace domdom::safety
