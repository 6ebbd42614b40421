// The next sessions of a place by their distance, as a page without a script: from a residential group that
// one chooses, or from the middle of the place. With a small map that we draw ourselves, from the boundary
// and the positions of venues: nobody else is asked for anything.
#pragma once

#include <memory>

#include "fieldwork/place_page.h"

namespace domdom::fieldwork {

// Between two positions in degrees, in kilometres, on a sphere: off by less than 0.6 %.
double kilometres(double lat_a, double lon_a, double lat_b, double lon_b);

// GET /p/{code}/near?group=uuid
void add_near_page(const access::Services& services, std::shared_ptr<const PlacePage> page,
                   HolidaysPtr holidays);

}  // namespace domdom::fieldwork
