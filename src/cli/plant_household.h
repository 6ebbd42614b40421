// For tests of who may do what: the household of a planted person.
#pragma once

#include "cli/test_support.h"

namespace domdom::cli {

inline Uuid household_of(const Planted& planted) {
    return make_uuid_v8("household of " + planted.person.text());
}

// Where the planted person lives from now on, in the planted group where that lies in the same commune.
inline void plant_household(World& world, const Planted& planted) {
    json::object listed{{"household", household_of(planted).text()}, {"place", planted.code}};
    if (places::level_of_code(planted.code) == places::Level::kCommune)
        listed["residentialGroup"] = planted.group.text();
    world.record("household.listed", std::move(listed), {{"address", "Ngõ " + planted.mark}});
    world.record("household.joined", {{"person", planted.person.text()},
                                      {"household", household_of(planted).text()},
                                      {"from", "2026-01-01"}});
}

}  // namespace domdom::cli
