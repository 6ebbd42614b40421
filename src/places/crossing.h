// Segments in the plane that cross, found in one sweep over them.
//
// Shamos and Hoey, "Geometric intersection problems", 17th FOCS (1976): a line moves over the plane and keeps
// the segments that it meets in their order; only neighbours are compared, n log n in all. Touching is not
// crossing, so segments may share ends, end upon one another or lie on one another.
#pragma once

#include <optional>
#include <span>

#include "places/geometry.h"

namespace domdom::places {

// On which side of the line from a to b does c lie? 1: left, -1: right, 0: on it. Exact for coordinates of
// the earth: differences have 31 bits, so the products fit.
int side(Point a, Point b, Point c);

// An end of a segment that crosses another one, when there is such a pair among the edges of these rings.
std::optional<Point> find_crossing(std::span<const Ring> rings);

}  // namespace domdom::places
