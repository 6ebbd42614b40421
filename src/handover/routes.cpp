// Phones with their keys, and parcels that somebody brings for somebody else.
#include <algorithm>

#include "access/outbox.h"
#include "access/secrets.h"
#include "handover/devices.h"
#include "handover/handover.h"
#include "handover/parcel.h"

namespace domdom::handover {

namespace {

using access::Services;
using http::Reply;
using http::Request;
using Commands = std::shared_ptr<const access::Commands>;

constexpr size_t kPointCharsMax = 100;

Result<std::string> parse_point(const Fields& fields) {
    auto point = access::from_base64url(TRY(fields.text("key", 1, kPointCharsMax)));
    if (!point || !is_point(*point))
        return invalid("this is no public key", "key", "a point of P-256, 65 bytes in base64url");
    return std::move(*point);
}

json::object device_json(const Device& device) {
    return {
        {"id", device.id.text()},
        {"madeAt", time_text(device.made_at)},
        {"droppedAt", device.dropped_at ? json::value(time_text(*device.dropped_at)) : json::value(nullptr)}};
}

Result<Reply> show_devices(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    json::array list;
    for (const auto& device : TRY(devices_of(*TRY(services.log.store().read()), actor.account)))
        list.push_back(device_json(device));
    return access::json_answer(json::object{{"devices", std::move(list)}});
}

Result<Reply> post_device(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const Device device {
        TRY(fields.uuid("id"))
        , actor.account, TRY(parse_point(fields))
    };
    TRY(services.log.run([&device](log::Writing& writing) { return add_device(writing, device); }));
    const auto hub = TRY(hub_key(services.log));
    Reply reply = access::json_answer(
        json::object{{"id", device.id.text()}, {"hub", access::to_base64url(hub.point())}});
    reply.status = 201;
    return reply;
}

// One's own: whoever lost a phone signs in on another one.
Result<Reply> delete_device(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto device = TRY(find_device(*TRY(services.log.store().read()), id));
    if (!device || device->account != actor.account)
        return Error{Code::kNotFound, "your account has no such phone", "id"};
    TRY(services.log.run([&id](log::Writing& writing) { return drop_device(writing, id); }));
    services.access.audit(actor.account, "phone dropped", id.text());
    Reply reply;
    reply.status = 204;
    return reply;
}

Error unknown_phone(std::string what, std::string kind) {
    return {Code::kConflict,
            std::move(what),
            "parcel",
            "its companion sends the records from the phone itself, which still has them",
            0,
            std::move(kind)};
}

struct Sender {
    Device device;
    access::Actor actor;
};
Result<Sender> sender_of(const Services& services, const Parcel& parcel) {
    const auto device = TRY(find_device(*TRY(services.log.store().read()), parcel.device));
    if (!device)
        return unknown_phone("this parcel is from a phone that this server does not know",
                             "parcel-unknown-phone");
    if (device->dropped_at)
        return unknown_phone("this parcel is from a phone that was reported lost", "parcel-lost-phone");
    const auto actor = TRY(services.access.actor_of_account(device->account));
    if (!actor)
        return unknown_phone("this parcel is of a companion whose account has ended", "parcel-ended-account");
    return Sender{*device, *actor};
}

// The carrier is told how many were taken, and why others were not, but nothing of what they say: the phone
// that made them still has them, and shows each with its reason.
Result<Reply> post_parcel(const Services& services, const Commands& commands, const Request& request) {
    const auto carrier = TRY(services.access.require_actor(request));
    const auto parcel = TRY(read_parcel(request.body));
    const auto hub = TRY(hub_key(services.log));
    if (parcel->hub != hub.id()) return open_parcel(*parcel, hub, {}).error();
    const auto sender = TRY(sender_of(services, *parcel));
    const auto batch = TRY(open_parcel(*parcel, hub, sender.device.point));
    const auto answered = TRY(
        access::post_batch(sender.actor, batch, services.access, services.places, services.log, *commands));
    services.access.audit(carrier.account, "parcel", sender.actor.account.text());
    return access::json_answer(json::object{{"id", parcel->id.text()},
                                            {"from", sender.actor.name},
                                            {"madeAt", time_text(parcel->made_at)},
                                            {"taken", answered.taken},
                                            {"refused", answered.results.size() - answered.taken}});
}

}  // namespace

void add_handover_routes(const Services& services, Commands commands) {
    const auto with = [services](auto handler) {
        return [services, handler](const Request& request) { return handler(services, request); };
    };
    access::add_get(services, "/api/v1/devices", "record", with(show_devices));
    access::add_post(services, "/api/v1/devices", "record", with(post_device));
    access::add_delete(services, "/api/v1/devices/{id}", "record", with(delete_device));
    access::add_upload(
        services, "/api/v1/parcels", "record", kParcelCharsMax, [](const Request&) -> Result<> { return {}; },
        [services, commands = std::move(commands)](const Request& request) {
            return post_parcel(services, commands, request);
        });
}

}  // namespace domdom::handover
