// Boundaries of units: read from GeoJSON, matched by code at a date, simplified to a bounded size, kept in
// the log. They are public. Of two boundaries of a unit the later one stands.
//
//   place.bounded  {"place":uuid,"tolerance":20,"polygons":[["outline","hole",…],…]}
//   tolerance: how far, in metres, the outline may lie from the one that was read; outlines as encode_ring()
//   writes them. The event's place is the unit.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/json.h"
#include "log/log.h"
#include "places/geometry.h"
#include "places/places.h"

namespace domdom::places {

// Some 2 kB as text: 3 321 communes in less than 10 MB, and more points than a screen shows of one.
inline constexpr size_t kBoundaryPointsMax = 400;
// Where no outline so short is good, such as a coast of hundreds of islands.
inline constexpr size_t kBoundaryPointsAtWorst = 20'000;

std::unique_ptr<log::Projection> make_boundaries_projection();

Result<std::optional<Area>> find_boundary(store::Connection& db, const Uuid& place);
// Which of these units holds the point, the first of several; their boxes are asked first.
Result<std::optional<Uuid>> find_holder(store::Connection& db, const std::vector<Uuid>& units, Point point);

struct BoundaryOptions {
    Date on;                 // the codes are those of this day
    std::string property;    // that holds the code; empty: the usual names are tried
    bool leave_out = false;  // features that are wrong are left out; otherwise one of them refuses the file
};
struct BoundaryReport {
    bool imported = false;
    int64_t features = 0, fresh = 0, known = 0;
    int64_t wrong = 0;
    std::vector<std::string>
        problems;         // one line each, with the number of the feature and its code; the first 1 000
    double coarsest = 0;  // metres
};
Result<BoundaryReport> import_boundaries(log::Log& log, const PlaceTree& tree, const std::string& file,
                                         const BoundaryOptions& options);

// GeoJSON of those of the units that have a boundary, each with id, code and name; `width` in pixels is what
// it is drawn on, and decides how fine it is.
Result<json::object> boundaries_json(store::Connection& db, const std::vector<const Place*>& units,
                                     int width);

}  // namespace domdom::places
