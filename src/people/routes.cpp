// Signing up, cards and organisations. What people can do is shown by learning/.
#include <qrencode.h>

#include <fmt/format.h>

#include "access/routes.h"
#include "base/text.h"
#include "people/events.h"
#include "people/people.h"
#include "people/register.h"

namespace domdom::people {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kOrganisations =
    "SELECT organisation, name, kind FROM organisation WHERE place = $1 ORDER BY name LIMIT 1000";

// A QR code as SVG, one path, dark on white with the quiet zone that readers need (4 modules, ISO/IEC 18004).
Result<std::string> qr_svg(const std::string& text) {
    QRcode* code = QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    if (!code) return Error{Code::kInternal, "the QR code could not be made"};
    const int width = code->width;
    std::string path;
    for (int y = 0; y < width; ++y)
        for (int x = 0; x < width; ++x)
            if (code->data[y * width + x] & 1) path += fmt::format("M{} {}h1v1h-1z", x + 4, y + 4);
    QRcode_free(code);
    return fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {0}" shape-rendering="crispEdges">)"
        R"(<path fill="#fff" d="M0 0h{0}v{0}H0z"/><path d="{1}"/></svg>)",
        width + 8, path);
}

Result<std::string> pin_hash_from(access::Access& access, const Fields& fields) {
    const auto pictures = TRY(fields.texts("pin", 8, 20));
    TRY(access::Access::check_pictures(pictures));
    return access.hash_secret(fmt::format("{} {} {} {}", pictures[0], pictures[1], pictures[2], pictures[3]));
}

// Issues a card for someone in the actor's subtree; earlier cards end.
Result<Reply> issue_card(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto pin_hash = TRY(pin_hash_from(services.access, fields));
    const auto tree = TRY(services.places.tree());
    std::string card;
    TRY(services.log.run([&](log::Writing& writing) -> Result<> {
        json::object unused;
        access::Asked asked{writing, actor, *tree, services.log.clock().today(), &unused};
        TRY(require_person(asked, id, "id"));
        card = TRY(services.access.issue_card(writing, id, pin_hash));
        return {};
    }));
    services.access.audit(actor.account, "card issued", id.text());
    // The code opens the sign-in page with the card filled in, on whichever host serves this page.
    const std::string svg = TRY(qr_svg(fmt::format("/card#{}", card)));
    return access::json_answer(json::object{{"card", card}, {"svg", svg}});
}

// Signing up oneself: the same enrolment event as a companion's, written by the person.
Result<Reply> sign_up(const Services& services, const Request& request) {
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const Date today = services.log.clock().today();
    const auto enrolled = TRY(PersonEnrolled::parse(fields, today.year()));
    Entry entry;
    entry.name = normalise_vietnamese(TRY(fields.text("name", 1, 200)));
    if (fold_words(entry.name).empty()) return invalid("a name needs at least one letter", "name");
    const auto tree = TRY(services.places.tree());
    const Uuid place = TRY(access::resolve_place(*tree, TRY(fields.text("place", 1, 40)), today, "place"));
    const auto* unit = tree->find(place, today);
    if (!unit || unit->level != places::Level::kCommune)
        return invalid("choose the ward or commune you live in", "place");
    const auto pin_hash = TRY(pin_hash_from(services.access, fields));

    const int64_t now = services.log.clock().now_ms();
    log::Event event;
    event.id = make_uuid_v7(now);
    event.type = PersonEnrolled::kType;
    event.occurred_at = now;
    event.person = make_uuid_v7(now);
    event.author = event.person;
    event.place = place;
    event.body = enrolled.body();
    std::string card;
    TRY(services.log.run([&](log::Writing& writing) -> Result<> {
        TRY(put_entry(writing.db, event.person, entry, writing.now_ms));
        TRY(writing.append(event));
        card = TRY(services.access.issue_card(writing, event.person, pin_hash));
        return {};
    }));
    const auto signed_in = TRY(services.access.open_session_for_person(event.person));
    return access::session_reply(signed_in, *tree, today, request.secure, {{"card", card}});
}

Result<Reply> list_organisations(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    const Uuid place = TRY(access::place_asked(request, actor, *tree, today));
    auto db = TRY(services.log.store().read());
    json::array list;
    for (const auto& unit : tree->subtree(place, today)) {
        auto rows = TRY(db->query(kOrganisations, unit));
        while (TRY(rows.next()))
            list.push_back({{"id", rows.uuid(0).text()},
                            {"name", std::string(rows.text(1))},
                            {"kind", std::string(rows.text(2))},
                            {"place", unit.text()}});
    }
    return access::json_answer(json::object{{"organisations", std::move(list)}});
}

}  // namespace

void add_people_routes(const Services& services) {
    auto& router = services.router;
    access::add_post(router, "/api/v1/people/{id}/card", "record",
                     [services](const Request& request) { return issue_card(services, request); });
    access::add_post(router, "/api/v1/learners", "public",
                     [services](const Request& request) { return sign_up(services, request); });
    access::add_get(router, "/api/v1/organisations", "read-people",
                    [services](const Request& request) { return list_organisations(services, request); });
}

}  // namespace domdom::people
