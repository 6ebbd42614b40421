// The program put together: the store with all its projections, and the server with all its routes.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "access/access.h"
#include "access/command.h"
#include "classroom/classroom.h"
#include "composer/campaign.h"
#include "fieldwork/place_page.h"
#include "learning/learning.h"
#include "log/log.h"
#include "people/people.h"
#include "places/places.h"
#include "plans/live.h"
#include "practice/practice.h"
#include "reports/form.h"
#include "rights/rights.h"
#include "safety/safety.h"
#include "skills/framework.h"
#include "store/store.h"
#include "voice/voice.h"

namespace domdom::cli {

// All projections, in the order in which they may read each other's tables.
std::vector<std::unique_ptr<log::Projection>> make_projections();

// A data folder or database opened for writing.
struct Store {
    std::unique_ptr<Clock> clock;
    std::unique_ptr<store::Store> data;
    std::unique_ptr<log::Log> log;
    std::unique_ptr<places::Places> places;
};
// A simulation brings its own clock; everything else asks the system's.
Result<std::unique_ptr<Store>> open_store(const std::string& address,
                                          std::unique_ptr<Clock> clock = std::make_unique<SystemClock>());

// The compiled content inside the binary.
struct Content {
    std::shared_ptr<const skills::Framework> framework;
    std::shared_ptr<const learning::Catalogue> catalogue;
    std::shared_ptr<const fieldwork::PlacePage> place_page;
    std::shared_ptr<practice::Library> library;
    rights::RulesPtr rights;
    reports::FormsPtr forms;
    safety::MandateTermsPtr mandates;
    composer::CampaignsPtr campaigns;
    std::shared_ptr<voice::Spoken> spoken;
};
Result<Content> load_content();
Result<rights::RulesPtr> load_rights();

std::shared_ptr<const access::Commands> make_commands(const Content& content);

// Publishes the framework to the log when this store does not have it yet.
Result<> publish_framework(log::Log& log, const skills::Framework& framework);

}  // namespace domdom::cli
