// Signing in and out, and the accounts of one's subtree.
#include "access/routes.h"

#include <fmt/format.h>

#include "access/command.h"

namespace domdom::access {

namespace {

using http::Reply;
using http::Request;

std::string cookie_header(std::string_view token, bool secure, bool ends) {
    return fmt::format("domdom_session={}; Path=/; HttpOnly; SameSite=Lax{}{}", token,
                       secure ? "; Secure" : "", ends ? "; Max-Age=0" : "; Max-Age=43200");
}

json::object session_json(const Actor& actor, const places::PlaceTree& tree, Date today) {
    const auto role = role_name(actor.role);
    return {
        {"signedIn", true},
        {"csrf", actor.csrf},
        {"name", actor.name},
        {"role", json::string_view(role.data(), role.size())},
        {"place", actor.place.is_nil() ? json::value(nullptr) : places::brief_json(tree, actor.place, today)},
        {"person", or_null(actor.person)},
        {"account", or_null(actor.account)}};
}

Result<Reply> sign_in(const Services& services, const Request& request) {
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto name = TRY(fields.text("name", 1, 200));
    const auto password = TRY(fields.text("password", 1, 400));
    const auto signed_in = TRY(services.access.sign_in(name, password, request.peer));
    return session_reply(signed_in, *TRY(services.places.tree()), services.log.clock().today(),
                         request.secure);
}

Result<Reply> sign_in_by_card(const Services& services, const Request& request) {
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto card = TRY(fields.text("card", 1, 40));
    const auto pictures = TRY(fields.texts("pin", 8, 20));
    const auto signed_in = TRY(services.access.sign_in_by_card(card, pictures, request.peer));
    return session_reply(signed_in, *TRY(services.places.tree()), services.log.clock().today(),
                         request.secure);
}

Result<Reply> show_session(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.actor_of(request));
    if (!actor) return json_answer(json::object{{"signedIn", false}});
    return json_answer(session_json(*actor, *TRY(services.places.tree()), services.log.clock().today()));
}

Result<Reply> sign_out(const Services& services, const Request& request) {
    TRY(services.access.sign_out(request.cookie("domdom_session")));
    Reply reply;
    reply.status = 204;
    reply.headers.emplace_back("Set-Cookie", cookie_header("", request.secure, true));
    return reply;
}

bool is_in_charge(const Actor& actor, const Access::Account& account, const places::PlaceTree& tree,
                  Date today) {
    return !account.place.is_nil() && require_within(actor, account.place, tree, today).ok();
}

Result<Reply> list_accounts(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    json::array list;
    for (const auto& account : TRY(services.access.accounts())) {
        if (!is_in_charge(actor, account, *tree, today)) continue;
        const auto role = role_name(account.role);
        list.push_back({{"id", account.id.text()},
                        {"name", account.name},
                        {"role", json::string_view(role.data(), role.size())},
                        {"place", places::brief_json(*tree, account.place, today)},
                        {"disabled", account.disabled}});
    }
    return json_answer(json::object{{"accounts", std::move(list)}});
}

Result<Reply> add_account(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    const auto role = parse_role(TRY(fields.text("role", 1, 20)));
    if (!role) return invalid("there is no such role", "role");
    const Uuid place = TRY(resolve_place(*tree, TRY(fields.text("place", 1, 40)), today, "place"));
    TRY(require_within(actor, place, *tree, today));
    const auto name = TRY(fields.text("name", 1, 80));
    const auto password = TRY(fields.text("password", 1, 400));
    const Uuid id = TRY(services.access.add_account(name, password, *role, place));
    Reply reply = json_answer(json::object{{"id", id.text()}});
    reply.status = 201;
    return reply;
}

Result<Reply> disable_account(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid id = TRY(id_asked(request, "id"));
    const auto tree = TRY(services.places.tree());
    if (id == actor.account)
        return Error{Code::kConflict, "this is your own account", "id", "let another administrator do it"};
    for (const auto& account : TRY(services.access.accounts())) {
        if (account.id != id) continue;
        if (!is_in_charge(actor, account, *tree, services.log.clock().today())) break;
        TRY(services.access.disable_account(id));
        Reply reply;
        reply.status = 204;
        return reply;
    }
    return Error{Code::kNotFound, "there is no such account in your area", "id"};
}

// Where a phone's camera leads from a poster: a page of this application, whatever it is called from outside.
Result<Reply> show_qr(const Services& services, const Request& request) {
    constexpr size_t kPathMax = 200;
    const std::string path(request.query_value("path").value_or(""));
    const bool is_page =
        path.starts_with('/') && !path.starts_with("//") && path.size() <= kPathMax &&
        path.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789/.-?=") == std::string::npos;
    if (!is_page)
        return invalid("this is no page of the application", "path", "write it like /courses/first-steps");
    const std::string address = public_address(services, request, path);
    return json_answer(json::object{{"address", address}, {"svg", TRY(qr_svg(address))}});
}

}  // namespace

Reply session_reply(const SignedIn& signed_in, const places::PlaceTree& tree, Date today, bool secure,
                    json::object extra) {
    json::object body = session_json(signed_in.actor, tree, today);
    for (auto& [name, value] : extra) body[name] = value;
    Reply reply = json_answer(body);
    reply.headers.emplace_back("Set-Cookie", cookie_header(signed_in.token, secure, false));
    return reply;
}

void add_access_routes(const Services& services) {
    const auto with = [services](auto handler) {
        return [services, handler](const Request& request) { return handler(services, request); };
    };
    add_post(services, "/api/v1/session", "public", with(sign_in));
    add_post(services, "/api/v1/session/card", "public", with(sign_in_by_card));
    add_get(services, "/api/v1/session", "public", with(show_session));
    add_delete(services, "/api/v1/session", "signed-in", with(sign_out));
    add_get(services, "/api/v1/qr", "public", with(show_qr));
    add_get(services, "/api/v1/accounts", "manage-accounts", with(list_accounts));
    add_post(services, "/api/v1/accounts", "manage-accounts", with(add_account));
    add_delete(services, "/api/v1/accounts/{id}", "manage-accounts", with(disable_account));
}

}  // namespace domdom::access
