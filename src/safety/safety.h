// Safe visits: the resident knows who stands at her door, and whoever goes to a stranger's home is missed
// when they do not come back. The module's public header.
#pragma once

#include <memory>

#include "access/command.h"
#include "access/routing.h"
#include "fieldwork/place_page.h"
#include "learning/learning.h"
#include "safety/mandates.h"

namespace domdom::safety {

std::unique_ptr<log::Projection> make_safety_projection();
void add_safety_commands(access::Commands& commands);
void add_safety_routes(const access::Services& services, std::shared_ptr<const fieldwork::PlacePage> page,
                       std::shared_ptr<const learning::Catalogue> catalogue);
void add_mandate_routes(const access::Services& services);
void add_mandate_pages(const access::Services& services, std::shared_ptr<const fieldwork::PlacePage> page,
                       MandateTermsPtr terms);
// Deletes what was written about outings of long ago.
Result<> expire_outings(log::Log& log);

}  // namespace domdom::safety
