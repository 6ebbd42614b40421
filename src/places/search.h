// Finding places by the words of their names, without marks: "tay ho" finds Phường Tây Hồ.
#pragma once

#include <string>
#include <vector>

#include "places/places.h"

namespace domdom::places {

struct FoundPlaces {
    std::vector<const Place*> places;  // in the tree that was given
    std::string next;                  // where the list goes on; empty at the end
};

// The units valid on `at` whose names hold every word of `query`, the last word as a beginning. Whole names
// come first ("Tây Hồ" before "Tây Hồ Thượng"), then by level and code. `cursor` is empty or a former `next`.
Result<FoundPlaces> find_places(store::Connection& db, const PlaceTree& tree, std::string_view query, Date at,
                                std::string_view cursor = {});

}  // namespace domdom::places
