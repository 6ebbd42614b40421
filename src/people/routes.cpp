// Signing up, cards and organisations. What people can do is shown by learning/.
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

constexpr int64_t kSameSignUpMs = 600'000;
constexpr const char* kEnrolledSince =
    "SELECT COUNT(*) FROM event WHERE person = $1 AND recorded_at >= $2 AND type = 'person.enrolled'";

Result<std::string> pin_hash_from(access::Access& access, const Fields& fields) {
    const auto pictures = TRY(fields.texts("pin", 8, 20));
    TRY(access::Access::check_pictures(pictures));
    return access.hash_secret(fmt::format("{} {} {} {}", pictures[0], pictures[1], pictures[2], pictures[3]));
}

// What is printed on a card: its code, and where any phone's camera leads with it. What stands behind # stays
// in the browser: it reaches no server and no log.
Result<json::object> card_json(const Services& services, const Request& request, const std::string& card) {
    const std::string address = access::public_address(services, request, "/card#" + card);
    return json::object{{"card", card}, {"address", address}, {"svg", TRY(access::qr_svg(address))}};
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
    std::vector<Uuid> members;
    TRY(services.log.run([&](log::Writing& writing) -> Result<> {
        json::object unused;
        access::Asked asked{writing, actor, *tree, services.log.clock().today(), &unused};
        TRY(require_known(asked, id, "id"));
        members = TRY(load_whole(writing.db, id))
        .members;
        for (const auto& member : members) TRY(services.access.drop_cards(writing, member));
        card = TRY(services.access.issue_card(writing, id, pin_hash));
        return {};
    }));
    for (const auto& member : members) services.access.forget_person(member);
    services.access.audit(actor.account, "card issued", id.text());
    return access::json_answer(TRY(card_json(services, request, card)));
}

// Whose card was scanned at a session. A card of another area is answered as one that nobody holds.
Result<Reply> show_holder(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto id = TRY(services.access.holder_of(TRY(fields.text("card", 1, 40))));
    const Error unknown{Code::kNotFound, "nobody of your area has this card", "card", "look them up by name"};
    if (!id) return unknown;
    auto db = TRY(services.log.store().read());
    const auto whole = TRY(load_whole(*db, *id));
    const auto& person = whole.person;
    const auto entry = TRY(find_entry(*db, whole.head));
    const auto tree = TRY(services.places.tree());
    const bool within =
        access::require_within(actor, person->current_place(), *tree, services.log.clock().today()).ok();
    if (!within || !entry || person->erased_on() || !require_sight(actor, *person).ok()) return unknown;
    return access::json_answer(json::object{
        {"person", {{"id", whole.head.text()}, {"name", entry->name}, {"birthYear", person->birth_year()}}}});
}

struct SignUp {
    log::Event event, consent;
    Entry entry;
    std::vector<std::string> pictures;
    std::string pin_hash;
};

// Silence is not consent: who signs up says yes to a wording, or a parent or guardian does for them.
Result<log::Event> consent_to(const Fields& fields, const log::Event& enrolment, int birth_year, Date today,
                              int guardian_under_age) {
    const auto* value = fields.find("consent");
    if (!value)
        return invalid("nothing is kept of someone who has not agreed to it", fields.where("consent"),
                       "read the text of consent out, and send what was agreed to");
    json::value dated = *value;
    if (auto* object = dated.if_object()) (*object)["on"] = today.text();
    const auto said = TRY(Fields::of(dated, fields.where("consent")));
    const auto given = TRY(ConsentGiven::parse(said));
    TRY(require_code(given.text, said.where("text")));
    TRY(require_guardian(given, birth_year, guardian_under_age, said.where("by")));
    log::Event event = enrolment;
    event.id = make_uuid_v7(enrolment.occurred_at);
    event.type = ConsentGiven::kType;
    event.body = given.body();
    return event;
}

Result<SignUp> parse_sign_up(const Services& services, const Fields& fields, const places::PlaceTree& tree,
                             int guardian_under_age) {
    const Date today = services.log.clock().today();
    const int64_t now = services.log.clock().now_ms();
    SignUp up;
    up.entry.name = normalise_vietnamese(TRY(fields.text("name", 1, 200)));
    if (fold_words(up.entry.name).empty()) return invalid("a name needs at least one letter", "name");
    up.event.id = make_uuid_v7(now);
    up.event.type = PersonEnrolled::kType;
    up.event.occurred_at = now;
    up.event.person = fields.has("person") ? TRY(fields.uuid("person")) : make_uuid_v7(now);
    up.event.author = up.event.person;
    auto enrolled = TRY(PersonEnrolled::parse(fields, today.year()));
    enrolled.residential_group = {};  // staff say it, who know the groups
    up.event.body = enrolled.body();
    up.event.place = TRY(access::resolve_place(tree, TRY(fields.text("place", 1, 40)), today, "place"));
    const auto* unit = tree.find(up.event.place, today);
    if (!unit || unit->level != places::Level::kCommune)
        return invalid("choose the ward or commune you live in", "place");
    up.consent = TRY(consent_to(fields, up.event, enrolled.birth_year, today, guardian_under_age));
    up.pictures = TRY(fields.texts("pin", 8, 20));
    up.pin_hash = TRY(pin_hash_from(services.access, fields));
    return up;
}

// True when the person is new; nothing is written about one who is known.
Result<bool> write_sign_up(const Services& services, const SignUp& up, const std::string& card) {
    bool is_new = false;
    TRY(services.log.run([&](log::Writing& writing) -> Result<> {
        const auto known = TRY(load_person(writing.db, up.event.person));
        is_new = !known->enrolled();
        if (!is_new) return {};
        TRY(put_entry(writing.db, up.event.place, up.event.person, up.entry, writing.now_ms));
        TRY(writing.append(up.event));
        TRY(writing.append(up.consent));
        return services.access.put_card(writing, up.event.person, up.pin_hash, card);
    }));
    return is_new;
}

// The same sign-up again, as from a phone that never saw the first answer: the same card, and signed in.
// Whoever comes later, or with other pictures, signs in with the card.
Result<access::SignedIn> sign_up_again(const Services& services, const Request& request, const SignUp& up,
                                       const std::string& card) {
    auto db = TRY(services.log.store().read());
    const int64_t since = services.log.clock().now_ms() - kSameSignUpMs;
    if (TRY(db->integer_or(0, kEnrolledSince, up.event.person, since)) > 0) {
        auto signed_in = services.access.sign_in_by_card(card, up.pictures, request.peer);
        if (signed_in.ok() || signed_in.error().code != Code::kUnauthenticated) return signed_in;
    }
    return Error{Code::kConflict, "this person is there already", "person", "sign in with the card"};
}

// Signing up oneself: the same enrolment and consent as a companion records, written by the person.
Result<Reply> sign_up(const Services& services, const Request& request, int guardian_under_age) {
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto tree = TRY(services.places.tree());
    const auto up = TRY(parse_sign_up(services, fields, *tree, guardian_under_age));
    const std::string card = services.access.first_card_of(up.event.person);
    const bool is_new = TRY(write_sign_up(services, up, card));
    const auto signed_in = TRY(is_new ? services.access.open_session_for_person(up.event.person)
                                      : sign_up_again(services, request, up, card));
    return access::session_reply(signed_in, *tree, services.log.clock().today(), request.secure,
                                 TRY(card_json(services, request, card)));
}

Result<Reply> list_organisations(const Services& services, const Request& request) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
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

void add_people_routes(const Services& services, int guardian_under_age) {
    access::add_post(services, "/api/v1/people/{id}/card", "record",
                     [services](const Request& request) { return issue_card(services, request); });
    access::add_post(services, "/api/v1/cards/holder", "read-people",
                     [services](const Request& request) { return show_holder(services, request); });
    access::add_post(services, "/api/v1/learners", "public",
                     [services, guardian_under_age](const Request& request) {
                         return sign_up(services, request, guardian_under_age);
                     });
    access::add_get(services, "/api/v1/organisations", "read-people",
                    [services](const Request& request) { return list_organisations(services, request); });
}

}  // namespace domdom::people
