#include "cli/routes.h"

#include "access/outbox.h"
#include "access/routes.h"
#include "fieldwork/fieldwork.h"
#include "places/routes.h"

namespace domdom::cli {

namespace {

http::Reply healthz() {
    return access::json_answer(json::object{{"status", "ok"}, {"version", DOMDOM_VERSION}});
}

}  // namespace

void add_routes(const access::Services& services, plans::Live& live, const Content& content,
                std::shared_ptr<const access::Commands> commands) {
    auto& router = services.router;
    router.set_gate([&access = services.access](const http::Request& request, const http::Route& route) {
        const bool is_write = route.method != http::Method::kGet && route.method != http::Method::kHead;
        return access.admit(request, route.access, is_write);
    });
    access::add_get(services, "/healthz", "public",
                    [](const http::Request&) -> Result<http::Reply> { return healthz(); });
    access::add_access_routes(services);
    places::add_place_routes(router, services.places, services.log);
    people::add_people_routes(services);
    learning::add_learning_routes(services, content.framework);
    fieldwork::add_fieldwork_routes(services);
    rights::add_rights_routes(services, content.rights, content.framework);
    plans::add_plans_routes(services, live, content.framework);
    access::add_outbox_route(router, services.access, services.places, services.log, std::move(commands));
}

}  // namespace domdom::cli
