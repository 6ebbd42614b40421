// What the pages of the composer have in common: of which ward, and for which team, a proposal is asked.
#pragma once

#include <optional>

#include "access/routing.h"
#include "teams/teams.h"

namespace domdom::composer {

struct WardAsked {
    Uuid commune;                          // that of the team, where one is named
    std::optional<teams::Team> team = {};  // the one that was named
};
// kNotFound for a team that is not there, or is not in the place of whoever asks; kInvalid for a place that
// is not one ward or commune.
Result<WardAsked> ward_asked(store::Connection& db, const http::Request& request,
                             const access::AskedHere& here);

}  // namespace domdom::composer
