// The gate: decided from the header, before a body is read.
#include "access/access.h"
#include "access/secrets.h"

namespace domdom::access {

namespace {

// A form on another site can post here; the browser says where it came from.
bool is_cross_site(const http::Request& request) {
    const auto site = request.header("sec-fetch-site");
    if (!site.empty()) return site != "same-origin" && site != "none";
    const auto origin = request.header("origin");
    if (origin.empty()) return false;  // not a browser
    const auto host_at = origin.find("://");
    return host_at == std::string_view::npos || origin.substr(host_at + 3) != request.header("host");
}

}  // namespace

Result<> Access::admit(const http::Request& request, std::string_view right_name, bool is_write) {
    const auto right = parse_right(right_name);
    ASSERT(right.has_value());
    if (is_write && is_cross_site(request)) {
        audit({}, "refused", "cross-site");
        return Error{Code::kForbidden,
                     "this request comes from another site",
                     {},
                     "open the page itself and try again"};
    }
    if (*right == Right::kPublic) return {};
    const auto actor = TRY(require_actor(request));
    if (is_write && !equal_secrets(request.header("x-csrf-token"), actor.csrf)) {
        audit(actor.author(), "refused", "csrf");
        return Error{Code::kForbidden, "the session's token is missing or wrong", "X-CSRF-Token",
                     "load the page again"};
    }
    if (!may(actor.role, *right)) {
        audit(actor.author(), "refused", std::string(right_name));
        return Error{
            Code::kForbidden, "your role may not do this", {}, "ask your administrator if you need it"};
    }
    return {};
}

void Access::audit_refusal(const http::Request& request, const Error& error, std::string_view what) {
    if (error.code != Code::kForbidden) return;
    const auto actor = actor_of(request);
    audit(actor.ok() && *actor ? (*actor)->author() : Uuid{}, "refused", std::string(what));
}

}  // namespace domdom::access
