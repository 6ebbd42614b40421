// The composer: from open requests, people whom nobody has taught, languages, distances and who is free it
// proposes when and where a session is held, who of a team goes, whom to ask and what to teach, each with its
// reasons (compose.h). Whoever leads changes anything; what they keep becomes an ordinary session, and a list
// of people to be asked. The module's public header.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "composer/campaign.h"
#include "composer/events.h"
#include "fieldwork/fieldwork.h"
#include "learning/learning.h"

namespace domdom::composer {

// What a proposal is reckoned with, besides the store.
struct Knowledge {
    std::shared_ptr<const skills::Framework> framework;
    std::shared_ptr<const learning::Catalogue> catalogue;
    fieldwork::HolidaysPtr holidays;
    CampaignsPtr campaigns = {};
};

// Somebody was asked to come to a session, or is to be.
struct Invitation {
    Uuid person, request;               // one of the two
    std::optional<std::string> answer;  // none: nobody has asked them yet, or has told
};

std::unique_ptr<log::Projection> make_composer_projection();
Result<std::vector<Invitation>> invitations_to(store::Connection& db, const Uuid& session);
// Ids of people, and of requests, that declined anything since then (Unix ms).
Result<std::vector<Uuid>> declined_since(store::Connection& db, const Uuid& commune, int64_t since_ms);

void add_composer_commands(access::Commands& commands);
void add_campaign_routes(const access::Services& services, const Knowledge& knowledge);
void add_composer_routes(const access::Services& services, const Knowledge& knowledge);

}  // namespace domdom::composer
