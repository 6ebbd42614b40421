#include "cli/routes.h"

#include "access/outbox.h"
#include "access/routes.h"
#include "composer/composer.h"
#include "fieldwork/ahead.h"
#include "fieldwork/calendar.h"
#include "fieldwork/fieldwork.h"
#include "fieldwork/near_page.h"
#include "fieldwork/own_calendar.h"
#include "fieldwork/place_page.h"
#include "fieldwork/sign_up_page.h"
#include "handover/handover.h"
#include "helpdesk/helpdesk.h"
#include "households/households.h"
#include "papers/papers.h"
#include "places/routes.h"
#include "reminders/reminders.h"
#include "reports/reports.h"
#include "safety/safety.h"
#include "teams/teams.h"

namespace domdom::cli {

namespace {

// Both are asked often, by machines, and must answer while everything else waits: on the network thread.
void add_probe(http::Router& router, std::string pattern, http::Plain handler) {
    http::Route route;
    route.pattern = std::move(pattern);
    route.where = http::Route::Where::kInline;
    route.handler = std::move(handler);
    router.add(std::move(route));
}

http::Reply well() {
    return access::json_answer(json::object{{"status", "ok"}, {"version", DOMDOM_VERSION}});
}

}  // namespace

void add_routes(const access::Services& services, plans::Live& live, classroom::Live& classes,
                const Content& content, std::shared_ptr<const access::Commands> commands,
                std::function<Result<>()> check, const reminders::Settings& reminding) {
    auto& router = services.router;
    router.set_gate([&access = services.access](const http::Request& request, const http::Route& route) {
        const bool is_write = route.method != http::Method::kGet && route.method != http::Method::kHead;
        return access.admit(request, route.access, is_write);
    });
    add_probe(router, "/livez", [](const http::Request&) -> Result<http::Reply> { return well(); });
    add_probe(router, "/healthz", [check = std::move(check)](const http::Request&) -> Result<http::Reply> {
        TRY(check());
        return well();
    });
    access::add_access_routes(services);
    places::add_place_routes(router, services.places, services.log);
    people::add_people_routes(services, content.rights->guardian_under_age());
    people::add_import_routes(services);
    people::add_split_routes(services);
    learning::add_learning_routes(services, content.framework, content.catalogue);
    learning::add_retests_route(services, content.framework);
    learning::add_duplicates_routes(services, content.framework);
    const fieldwork::HolidaysPtr holidays(content.rights, &content.rights->holidays());
    fieldwork::add_fieldwork_routes(services, holidays, reminders::make_reminded(services.log, reminding));
    fieldwork::add_ahead_routes(services);
    fieldwork::add_session_routes(services, holidays);
    fieldwork::add_place_page(services, content.place_page, holidays);
    fieldwork::add_sign_up_pages(services, content.place_page, reminding.has_mail());
    fieldwork::add_calendar_routes(services, holidays);
    fieldwork::add_own_calendar_routes(services, holidays);
    fieldwork::add_near_page(services, content.place_page, holidays);
    households::add_household_routes(services);
    papers::add_papers_routes(services);
    teams::add_teams_routes(services, content.catalogue);
    helpdesk::add_helpdesk_routes(services, content.place_page);
    safety::add_safety_routes(services, content.place_page, content.catalogue);
    safety::add_mandate_routes(services);
    safety::add_mandate_pages(services, content.place_page, content.mandates);
    const composer::Knowledge knowledge{content.framework, content.catalogue, holidays, content.campaigns};
    composer::add_composer_routes(services, knowledge);
    composer::add_campaign_routes(services, knowledge);
    classroom::add_classroom_routes(services, classes, content.catalogue);
    handover::add_handover_routes(services, commands);
    rights::add_rights_routes(services, content.rights, content.framework);
    voice::add_voice_routes(services, content.spoken);
    plans::add_plans_routes(services, live, content.framework);
    reports::add_reports_routes(services, content.forms);
    access::add_outbox_route(router, services.access, services.places, services.log, std::move(commands));
}

}  // namespace domdom::cli
