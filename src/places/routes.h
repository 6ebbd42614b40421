// Places over HTTP: public, read only.
//
//   GET /api/v1/places                     the provinces of the day
//   GET /api/v1/places?code=               the unit with that code
//   GET /api/v1/places?parent=             the units below one (id or code), by code
//   GET /api/v1/places?q=&cursor=          by words of the name
//   GET /api/v1/places/{id}                one unit, as it was on the day or, if it was not, as it was last
//   GET /api/v1/places/{id}/help           whom its people turn to: its own contact or the nearest above it
//   GET /api/v1/places/{id}/boundary       its outline as GeoJSON; &children=true: with those of the units
//   below GET /api/v1/places/{id}/successors     and /predecessors GET /api/v1/places/{id}/groups         the
//   residential groups that are or were in it, by name
//
// Each takes `at`, a date; without it the day is today.
#pragma once

#include "base/json.h"
#include "http/router.h"
#include "places/places.h"

namespace domdom::places {

void add_place_routes(http::Router& router, Places& places, log::Log& log);

// The unit as every answer shows it; its parent as it was on `day`, or as it was last.
json::object place_json(const PlaceTree& tree, const Place& place, Date day);

}  // namespace domdom::places
