#include "cli/app.h"

#include <fmt/format.h>

#include "composer/composer.h"
#include "fieldwork/fieldwork.h"
#include "fieldwork/series.h"
#include "fieldwork/sign_ups.h"
#include "helpdesk/helpdesk.h"
#include "households/households.h"
#include "http/assets.h"
#include "people/register.h"
#include "places/boundaries.h"
#include "places/groups.h"
#include "places/help.h"
#include "plans/plans.h"
#include "reports/reports.h"
#include "safety/safety.h"
#include "skills/skills.h"
#include "teams/teams.h"

namespace domdom::cli {

namespace {

Result<std::string_view> compiled(const std::string& name) {
    const auto* asset = http::find_asset("/api/v1/content/" + name);
    if (!asset)
        return Error{Code::kInternal, "this binary was built without its content", name,
                     "build it with make build"};
    return asset->plain;
}

// After an upgrade from a version whose register did not lie by communes.
Result<> settle(log::Log& log) {
    if (TRY(people::is_settled(*TRY(log.store().read())))) return {};
    return log.run([](log::Writing& writing) { return people::settle_register(writing.db); });
}

}  // namespace

std::vector<std::unique_ptr<log::Projection>> make_projections() {
    std::vector<std::unique_ptr<log::Projection>> projections;
    projections.push_back(places::make_places_projection());
    projections.push_back(places::make_groups_projection());
    projections.push_back(places::make_boundaries_projection());
    projections.push_back(places::make_help_projection());
    projections.push_back(people::make_people_projection());
    projections.push_back(skills::make_skills_projection());
    projections.push_back(learning::make_learning_projection());
    projections.push_back(fieldwork::make_fieldwork_projection());
    projections.push_back(fieldwork::make_venues_projection());
    projections.push_back(fieldwork::make_series_projection());
    projections.push_back(fieldwork::make_sign_ups_projection());
    projections.push_back(households::make_households_projection());
    projections.push_back(teams::make_teams_projection());
    projections.push_back(helpdesk::make_helpdesk_projection());
    projections.push_back(safety::make_safety_projection());
    projections.push_back(safety::make_mandates_projection());
    projections.push_back(composer::make_composer_projection());
    projections.push_back(rights::make_rights_projection());
    projections.push_back(reports::make_reports_projection());
    projections.push_back(plans::make_plans_projection());  // counts what the others know: last
    return projections;
}

Result<std::unique_ptr<Store>> open_store(const std::string& address, std::unique_ptr<Clock> clock) {
    auto store = std::make_unique<Store>();
    store->clock = std::move(clock);
    store->data = TRY(store::open(address, store->clock->now_ms()));
    store->log = TRY(log::Log::open(*store->data, *store->clock, make_projections()));
    TRY(settle(*store->log));
    store->places = std::make_unique<places::Places>(*store->log);
    return store;
}

Result<rights::RulesPtr> load_rights() {
    return std::make_shared<const rights::Rules>(TRY(rights::Rules::parse(TRY(compiled("rights.json")))));
}

Result<Content> load_content() {
    Content content;
    content.framework = std::make_shared<const skills::Framework>(
        TRY(skills::Framework::parse(TRY(compiled("framework.json")))));
    content.catalogue = std::make_shared<const learning::Catalogue>(
        TRY(learning::Catalogue::parse(TRY(compiled("courses.vi.json")))));
    content.rights = TRY(load_rights());
    content.forms = TRY(reports::parse_forms(TRY(compiled("reports.json"))));
    content.mandates = std::make_shared<const safety::MandateTerms>(
        TRY(safety::MandateTerms::parse(TRY(compiled("mandates.json")))));
    content.campaigns = TRY(composer::parse_campaigns(TRY(compiled("campaigns.json"))));
    content.place_page =
        std::make_shared<const fieldwork::PlacePage>(TRY(fieldwork::PlacePage::load(compiled)));
    content.library =
        std::make_shared<practice::Library>([](const std::string& path) -> std::optional<std::string_view> {
            const auto file = compiled(path);
            if (!file.ok()) return std::nullopt;
            return *file;
        });
    content.spoken =
        std::make_shared<voice::Spoken>([](const std::string& path) -> std::optional<std::string_view> {
            const auto* asset = http::find_asset(path);
            return asset ? std::optional(asset->plain) : std::nullopt;
        });
    return content;
}

std::shared_ptr<const access::Commands> make_commands(const Content& content) {
    auto commands = std::make_shared<access::Commands>();
    places::add_group_commands(*commands);
    places::add_help_commands(*commands);
    people::add_people_commands(*commands);
    rights::add_rights_commands(*commands, content.rights);
    skills::add_skills_commands(*commands, content.framework);
    learning::add_learning_commands(*commands, content.catalogue);
    practice::add_practice_commands(*commands, content.library);
    fieldwork::add_fieldwork_commands(*commands, content.framework);
    fieldwork::add_sign_up_commands(*commands);
    households::add_household_commands(*commands);
    teams::add_teams_commands(*commands, content.framework, content.catalogue);
    helpdesk::add_helpdesk_commands(*commands);
    safety::add_safety_commands(*commands);
    safety::add_mandate_commands(*commands, content.mandates);
    composer::add_composer_commands(*commands);
    plans::add_plans_commands(*commands, content.framework);
    reports::add_reports_commands(*commands, content.forms);
    return commands;
}

// The event's id follows from what it says, so publishing the same again changes nothing.
Result<> publish_framework(log::Log& log, const skills::Framework& framework) {
    log::Event event;
    event.type = skills::kFrameworkPublished;
    event.body = framework.body();
    event.id = make_uuid_v8(fmt::format("{}{}", event.type, json::serialize(event.body)));
    event.occurred_at = log.clock().now_ms();
    return log.run([event](log::Writing& writing) -> Result<> {
        TRY(writing.append(event));
        return {};
    });
}

}  // namespace domdom::cli
