#include "places/boundaries.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "places/events.h"
#include "places/geojson.h"

namespace domdom::places {

namespace {

constexpr const char* kBounded = "place.bounded";
constexpr const char* kSchema = R"(
CREATE TABLE place_boundary (
    place BLOB NOT NULL PRIMARY KEY,
    west BIGINT NOT NULL,
    south BIGINT NOT NULL,
    east BIGINT NOT NULL,
    north BIGINT NOT NULL,
    polygons TEXT NOT NULL,
    clock BIGINT NOT NULL,
    event BLOB NOT NULL
) WITHOUT ROWID;
)";
constexpr const char* kPut =
    "INSERT INTO place_boundary (place, west, south, east, north, polygons, clock, event)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    " ON CONFLICT (place) DO UPDATE SET west = excluded.west, south = excluded.south, east = excluded.east,"
    " north = excluded.north, polygons = excluded.polygons, clock = excluded.clock, event = excluded.event"
    " WHERE (excluded.clock, excluded.event) > (place_boundary.clock, place_boundary.event)";
constexpr const char* kFind = "SELECT polygons FROM place_boundary WHERE place = $1";
constexpr const char* kFindBox =
    "SELECT polygons FROM place_boundary WHERE place = $1 AND west <= $2 AND $2 <= east AND south <= $3 AND"
    " $3 <= north";

constexpr double kUnitsPerMetre = 9;  // millionths of a degree of latitude
constexpr size_t kProblemsMax = 1'000;

json::array polygons_json(const Area& area) {
    json::array polygons;
    for (const Polygon& polygon : area) {
        json::array rings;
        for (const Ring& ring : polygon) rings.emplace_back(encode_ring(ring));
        polygons.push_back(std::move(rings));
    }
    return polygons;
}

Result<Area> parse_polygons(const json::value& value) {
    const Error damaged = invalid("a boundary is a list of polygons", "polygons");
    const auto* list = value.if_array();
    if (!list || list->empty()) return damaged;
    Area area;
    for (const auto& entry : *list) {
        const auto* rings = entry.if_array();
        if (!rings || rings->empty()) return damaged;
        Polygon& polygon = area.emplace_back();
        for (const auto& ring : *rings) {
            if (!ring.is_string()) return damaged;
            polygon.push_back(TRY(decode_ring({ring.get_string().data(), ring.get_string().size()})));
        }
    }
    return area;
}

class BoundariesProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "boundaries"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override { return {"place_boundary"}; }
    std::vector<std::string_view> types() const override { return {kBounded}; }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto* polygons = event.body.if_contains("polygons");
        const Area area = TRY(parse_polygons(polygons ? *polygons : json::value()));
        const Box box = box_of(area);
        return db.run(kPut, event.place, box.west, box.south, box.east, box.north, json::serialize(*polygons),
                      event.clock, event.id);
    }
};

Result<std::optional<Area>> read_boundary(store::Rows rows) {
    if (!TRY(rows.next())) return std::optional<Area>{};
    return std::optional<Area> { TRY(parse_polygons(TRY(parse_json(rows.text(0))))) };
}

Result<std::string> code_of(const json::object& properties, const std::string& property) {
    const auto read = [&properties](std::string_view name) -> std::optional<std::string> {
        const auto* value = properties.if_contains(name);
        const auto* text = value ? value->if_string() : nullptr;
        if (text && level_of_code({text->data(), text->size()})) return std::string(*text);
        return std::nullopt;
    };
    if (!property.empty()) {
        if (const auto code = read(property)) return *code;
        return invalid(fmt::format("the property \"{}\" holds no code", property), {},
                       "codes are texts of 2, 3 or 5 figures; name the property with --code");
    }
    for (const char* name :
         {"code", "ma", "ma_xa", "maXa", "MA_XA", "ma_phuong", "ward_code", "commune_code", "ma_huyen",
          "maHuyen", "district_code", "ma_tinh", "maTinh", "MA_TINH", "province_code"})
        if (const auto code = read(name)) return *code;
    return invalid("no property holds a code", {},
                   "codes are texts of 2, 3 or 5 figures; name the property with --code");
}

class Importer {
  public:
    Importer(const PlaceTree& tree, const BoundaryOptions& options) : tree_(tree), options_(options) {}

    Result<> take(std::string_view text, int64_t number) {
        report.features = number;
        std::string code;
        if (const auto done = take_one(text, number, code); !done.ok()) {
            ++report.wrong;
            const std::string where =
                fmt::format("feature {}{}{}", number, code.empty() ? "" : ", code ", code);
            if (report.problems.size() < kProblemsMax)
                report.problems.push_back(fmt::format("{}: {}", where, done.error().line()));
        }
        return {};
    }

    Result<> write(log::Writing& writing) {
        report.fresh = report.known = 0;  // a job may run twice
        for (const auto& [place, bounded] : by_place_) {
            const std::string polygons = json::serialize(bounded.body.at("polygons"));
            {
                auto rows = TRY(writing.db.query(kFind, place));
                if (TRY(rows.next()) && rows.text(0) == polygons) {
                    ++report.known;
                    continue;
                }
            }
            log::Event event;
            event.type = kBounded;
            event.place = place;
            event.id = make_uuid_v7(writing.now_ms);
            event.occurred_at = writing.now_ms;
            event.body = bounded.body;
            TRY(writing.append(std::move(event)));
            ++report.fresh;
        }
        report.imported = true;
        return {};
    }

    BoundaryReport report;

  private:
    struct Bounded {
        int64_t feature = 0;
        json::object body;
    };

    Result<> take_one(std::string_view text, int64_t number, std::string& code) {
        const auto value = TRY(parse_json(text));
        if (const auto* properties = value.as_object().if_contains("properties");
            properties && properties->is_object())
            code = TRY(code_of(properties->get_object(), options_.property));
        else
            return invalid("the feature has no properties");
        const Place* place = tree_.find_by_code(code, options_.on);
        if (!place)
            return invalid(fmt::format("no unit had this code on {}", options_.on.text()), {},
                           "import the units first, or give the day of the boundaries with --on");
        const Area area = TRY(parse_feature(value.as_object()));
        if (const auto other = by_place_.find(place->id); other != by_place_.end())
            return invalid(fmt::format("feature {} is of the same unit", other->second.feature), {},
                           "keep one of them; islands belong into one MultiPolygon");
        const auto simpler = simplify_to(area, kBoundaryPointsMax);
        if (simpler.tolerance == 0 && count_points(simpler.area) > kBoundaryPointsAtWorst)
            return invalid(fmt::format("its {} points cannot be made fewer", count_points(simpler.area)), {},
                           "simplify it first");
        const double metres = std::ceil(simpler.tolerance / kUnitsPerMetre);
        report.coarsest = std::max(report.coarsest, metres);
        by_place_[place->id] = {number,
                                {{"place", place->id.text()},
                                 {"tolerance", static_cast<int64_t>(metres)},
                                 {"polygons", polygons_json(simpler.area)}}};
        return {};
    }

    const PlaceTree& tree_;
    const BoundaryOptions& options_;
    std::map<Uuid, Bounded> by_place_;
};

json::array ring_json(const Ring& ring) {
    json::array list;
    for (const Point& point : ring) list.push_back(json::array{point.x / 1e6, point.y / 1e6});
    return list;
}

json::object feature_json(const Place& place, const Area& area) {
    json::array polygons;
    for (const Polygon& polygon : area) {
        json::array rings;
        for (const Ring& ring : polygon) rings.push_back(ring_json(ring));
        polygons.push_back(std::move(rings));
    }
    return {{"type", "Feature"},
            {"properties", {{"id", place.id.text()}, {"code", place.code}, {"name", place.name}}},
            {"geometry", {{"type", "MultiPolygon"}, {"coordinates", std::move(polygons)}}}};
}

}  // namespace

std::unique_ptr<log::Projection> make_boundaries_projection() {
    return std::make_unique<BoundariesProjection>();
}

Result<std::optional<Area>> find_boundary(store::Connection& db, const Uuid& place) {
    return read_boundary(TRY(db.query(kFind, place)));
}

Result<std::optional<Uuid>> find_holder(store::Connection& db, const std::vector<Uuid>& units, Point point) {
    for (const Uuid& unit : units) {
        const int64_t x = point.x, y = point.y;
        const auto area = TRY(read_boundary(TRY(db.query(kFindBox, unit, x, y))));
        if (area && holds(*area, point)) return std::optional<Uuid>{unit};
    }
    return std::optional<Uuid>{};
}

Result<BoundaryReport> import_boundaries(log::Log& log, const PlaceTree& tree, const std::string& file,
                                         const BoundaryOptions& options) {
    Importer importer(tree, options);
    TRY(read_features(file, [&importer](std::string_view feature, int64_t number) {
        return importer.take(feature, number);
    }));
    if (importer.report.wrong > 0 && !options.leave_out) return importer.report;
    TRY(log.run([&importer](log::Writing& writing) { return importer.write(writing); }));
    return importer.report;
}

// The first unit is the whole that is drawn: half a pixel of it is not seen.
Result<json::object> boundaries_json(store::Connection& db, const std::vector<const Place*>& units,
                                     int width) {
    std::vector<std::pair<const Place*, Area>> found;
    Box all;
    for (const Place* unit : units) {
        auto area = TRY(find_boundary(db, unit->id));
        if (!area) continue;
        const Box box = box_of(*area);
        all.add({box.west, box.south});
        all.add({box.east, box.north});
        found.emplace_back(unit, std::move(*area));
    }
    json::array features;
    for (auto& [unit, area] : found) {
        const double across =
            std::max(static_cast<double>(all.east) - all.west, static_cast<double>(all.north) - all.south);
        for (Polygon& polygon : area)
            for (Ring& ring : polygon) ring = simplify(ring, across / width / 2);
        features.push_back(feature_json(*unit, area));
    }
    return json::object{{"type", "FeatureCollection"}, {"features", std::move(features)}};
}

}  // namespace domdom::places
