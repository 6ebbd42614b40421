// The people of a commune, door by door: households with a family name, a house number and a phone.
#pragma once

#include <string>
#include <vector>

#include "places/places.h"
#include "simulation/life.h"

namespace domdom::simulation {

// Residents of a made-up commune.
int64_t invent_population(Chance& chance);

// How many of `persons` are met in each commune: by residents, and all of them in the end.
std::vector<int64_t> share_out(int64_t persons, const std::vector<const places::Place*>& communes);

struct Population {
    std::vector<Life> lives;  // household by household
    std::vector<uint32_t>
        doors;  // where each household's people begin in `lives`; and their number at the end
    uint32_t households() const { return static_cast<uint32_t>(doors.size()) - 1; }
};
// People with their age, groups and phones in `year`.
Population people_a_commune(int64_t persons, int year, Chance& chance);

// What they are called and where they can be called, made anew from the seed each time: the same each time.
struct Identity {
    std::string name, phone;  // phone: empty, or ten digits that belong to nobody (01… was given up in 2018)
};
Identity identity_of(const Population& population, uint32_t number, uint64_t commune_seed);
std::string address_of(uint32_t household);

}  // namespace domdom::simulation
