// What a proposal is reckoned from, read from the store: in one sweep each of the people of a commune, of
// their visits and of the sessions around, so that its price is that of the commune's size.
#pragma once

#include <unordered_map>
#include <vector>

#include "composer/compose.h"
#include "composer/composer.h"
#include "fieldwork/venues.h"
#include "people/person.h"
#include "teams/accounts.h"
#include "teams/teams.h"

namespace domdom::composer {

// Sessions further ahead keep nobody busy, and nobody from being asked.
inline constexpr int kAheadDaysMax = 70;
inline constexpr int kDeclinedDays = 30;  // who said no is not asked again before

struct Material {
    std::vector<fieldwork::Session> sessions;  // a week back to kAheadDaysMax ahead, those that are held
    std::vector<fieldwork::Venue> venues;
    std::vector<Hall> halls;  // in their order
    teams::Accounts accounts;
    std::vector<Helper> helpers;  // without in_charge_of
    std::vector<Candidate> candidates;
    std::unordered_map<Uuid, teams::InCharge> charges;  // by person
    bool groups_lack_positions = false;
};

struct About {
    Uuid commune, team;  // team nil: everyone of the commune
    Date today;
    int64_t now_ms = 0;
};
Result<Material> load_material(store::Connection& db, const Knowledge& knowledge, const About& about);

// The language other than Vietnamese that somebody would rather hear: as recorded of them ("speaks-tay"), or
// in which they heard what they agreed to. Empty: none.
std::string language_of(const people::Person& person, Date today);

}  // namespace domdom::composer
