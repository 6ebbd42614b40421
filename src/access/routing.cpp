#include "access/routing.h"

#include <fmt/format.h>

#include "access/command.h"

namespace domdom::access {

namespace {

http::Route make_route(const Services& services, http::Method method, std::string pattern, std::string right,
                       http::Plain handler) {
    http::Route route;
    route.method = method;
    route.pattern = pattern;
    route.access = std::move(right);
    route.handler = http::Plain([&access = services.access, pattern = std::move(pattern),
                                 handler = std::move(handler)](const http::Request& request) {
        auto reply = handler(request);
        if (!reply.ok()) access.audit_refusal(request, reply.error(), pattern);
        return reply;
    });
    return route;
}

void add(const Services& services, http::Method method, std::string pattern, std::string right,
         http::Plain handler) {
    services.router.add(
        make_route(services, method, std::move(pattern), std::move(right), std::move(handler)));
}

// "localhost:8080" is another machine on each phone.
bool is_this_machine(std::string_view host) {
    return host.starts_with("localhost") || host.starts_with("127.") || host.starts_with("[::1]");
}

}  // namespace

void add_get(const Services& services, std::string pattern, std::string right, http::Plain handler) {
    add(services, http::Method::kGet, std::move(pattern), std::move(right), std::move(handler));
}

void add_post(const Services& services, std::string pattern, std::string right, http::Plain handler) {
    add(services, http::Method::kPost, std::move(pattern), std::move(right), std::move(handler));
}

void add_delete(const Services& services, std::string pattern, std::string right, http::Plain handler) {
    add(services, http::Method::kDelete, std::move(pattern), std::move(right), std::move(handler));
}

void add_upload(const Services& services, std::string pattern, std::string right, size_t bytes_max,
                std::function<Result<>(const http::Request&)> admit, http::Plain handler) {
    auto route = make_route(services, http::Method::kPost, pattern, std::move(right), std::move(handler));
    route.body_bytes_max = bytes_max;
    route.admit = [&access = services.access, pattern = std::move(pattern),
                   admit = std::move(admit)](const http::Request& request) {
        auto admitted = admit(request);
        if (!admitted.ok()) access.audit_refusal(request, admitted.error(), pattern);
        return admitted;
    };
    services.router.add(std::move(route));
}

Result<Uuid> place_asked(const http::Request& request, const Actor& actor, const places::PlaceTree& tree,
                         Date today) {
    const auto given = request.query_value("place");
    if (!given || given->empty()) {
        if (actor.place.is_nil()) return invalid("a place is needed", "place");
        return actor.place;
    }
    const Uuid place = TRY(resolve_place(tree, *given, today, "place"));
    TRY(require_within(actor, place, tree, today));
    return place;
}

Result<AskedHere> asked_here(const Services& services, const http::Request& request) {
    AskedHere asked;
    asked.actor = TRY(services.access.require_actor(request));
    asked.tree = TRY(services.places.tree());
    asked.today = services.log.clock().today();
    asked.place = TRY(place_asked(request, asked.actor, *asked.tree, asked.today));
    return asked;
}

Result<std::optional<Date>> date_asked(const http::Request& request, const char* name) {
    const auto given = request.query_value(name);
    if (!given || given->empty()) return std::optional<Date>{};
    const auto date = parse_date(*given);
    if (!date) return invalid("a date like 2025-07-01 is needed here", name);
    return date;
}

Result<Uuid> id_asked(const http::Request& request, const char* name) {
    const auto param = request.params.find(name);
    const auto id = param == request.params.end() ? std::nullopt : parse_uuid(param->second);
    if (!id) return Error{Code::kNotFound, "no such id; ids are UUIDs", name};
    return *id;
}

std::string PageCursor::text() const { return fmt::format("{}.{}", unit, after.text()); }

Result<PageCursor> parse_cursor(std::string_view text, size_t units) {
    if (text.empty()) return PageCursor{};
    const Error wrong =
        invalid("this cursor was not made by this server", "cursor", "begin at the first page");
    const size_t dot = text.find('.');
    if (dot == 0 || dot > 6) return wrong;  // npos too
    PageCursor cursor;
    for (char c : text.substr(0, dot)) {
        if (c < '0' || c > '9') return wrong;
        cursor.unit = cursor.unit * 10 + static_cast<size_t>(c - '0');
    }
    const auto after = parse_uuid(text.substr(dot + 1));
    if (!after || cursor.unit >= units) return wrong;
    cursor.after = *after;
    return cursor;
}

std::string public_address(const Services& services, const http::Request& request, std::string_view path) {
    if (!services.public_url.empty()) return services.public_url + std::string(path);
    const auto host = request.header("host");
    if (host.empty() || is_this_machine(host)) return std::string(path);
    return fmt::format("{}://{}{}", request.secure ? "https" : "http", host, path);
}

http::Reply json_answer(const json::value& value) { return http::json_reply(json::serialize(value)); }

}  // namespace domdom::access
