// Areas on the map: what makes a ring good, whether a point lies within, and fewer points for the same
// outline.
//
// Positions are whole millionths of a degree (11 cm), so that every decision is exact. Longitude and latitude
// are taken for plane coordinates: over a commune or a province the difference is far below the tolerance.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace domdom::places {

struct Point {
    int32_t x = 0, y = 0;  // longitude and latitude
    auto operator<=>(const Point&) const = default;
};
using Ring = std::vector<Point>;    // closed: the last point is the first
using Polygon = std::vector<Ring>;  // the outline, then its holes
using Area = std::vector<Polygon>;

struct Box {
    int32_t west = INT32_MAX, south = INT32_MAX, east = INT32_MIN, north = INT32_MIN;
    void add(Point point);
    bool holds(Point point) const {
        return west <= point.x && point.x <= east && south <= point.y && point.y <= north;
    }
};
Box box_of(const Area& area);

// What is wrong with an area, with the place of it: a ring that crosses itself or another of its polygon, or
// a hole outside of its outline. None when it is good. Touching is not crossing.
std::optional<std::string> fault_of(const Area& area);

// Even-odd rule over all rings: Hormann and Agathos, "The point in polygon problem for arbitrary polygons",
// Computational Geometry 20 (2001). A point on an outline may be told to lie on either side of it.
bool holds(const Area& area, Point point);

// Leaves out points that lie nearer than `tolerance` to the line without them: Douglas and Peucker,
// "Algorithms for the reduction of the number of points", Cartographica 10 (1973). A ring never falls below a
// triangle. Where that would take too long (thousands of long teeth), points stay that could be left out.
Ring simplify(const Ring& ring, double tolerance);

struct Simplified {
    Area area;
    double tolerance = 0;  // in millionths of a degree; 0: as it was
};
// An area of at most `points_max` points stays as it is. Otherwise the finest simplification, by 10 m, 20 m,
// 40 m …, that has no more of them and is still good; where none is, the area as it was.
Simplified simplify_to(const Area& area, size_t points_max);

size_t count_points(const Area& area);

// One ring as text, about five letters a point: differences in Google's "Encoded Polyline Algorithm Format",
// with six decimals.
std::string encode_ring(const Ring& ring);
Result<Ring> decode_ring(std::string_view text);

}  // namespace domdom::places
