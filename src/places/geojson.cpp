#include "places/geojson.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "places/events.h"
#include "places/position.h"

namespace domdom::places {

namespace {

constexpr size_t kAroundBytesMax = 64 * 1024;
constexpr size_t kNameBytesMax = 200;
constexpr size_t kPieceBytes = 256 * 1024;

bool is_space(char letter) { return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'; }

Result<Point> parse_position(const json::value& value) {
    const auto* pair = value.if_array();
    if (!pair || pair->size() < 2 || !(*pair)[0].is_number() || !(*pair)[1].is_number())
        return invalid("a position is longitude and latitude");
    const double longitude = (*pair)[0].to_number<double>(), latitude = (*pair)[1].to_number<double>();
    if (const auto fault = fault_of_position(longitude, latitude))
        return invalid(fmt::format("{}: {}, {}", *fault, longitude, latitude));
    return Point{static_cast<int32_t>(to_millionths(longitude)),
                 static_cast<int32_t>(to_millionths(latitude))};
}

Result<Ring> parse_ring(const json::value& value) {
    const auto* list = value.if_array();
    if (!list) return invalid("an outline is a list of positions");
    if (list->size() > kRingPointsMax)
        return invalid(
            fmt::format("an outline has {} positions, and {} are read", list->size(), kRingPointsMax), {},
            "simplify it first");
    Ring ring;
    for (const auto& position : *list) {
        const Point point = TRY(parse_position(position));
        if (ring.empty() || ring.back() != point) ring.push_back(point);
    }
    if (list->size() < 4) return invalid("an outline needs at least four positions");
    if (TRY(parse_position(list->front())) != TRY(parse_position(list->back())))
        return invalid("an outline is not closed", {}, "repeat its first position at the end");
    if (ring.size() < 4) return invalid("an outline is smaller than a metre");
    return ring;
}

Result<Polygon> parse_polygon(const json::value& value) {
    const auto* list = value.if_array();
    if (!list || list->empty()) return invalid("a polygon is a list of outlines");
    Polygon polygon;
    for (const auto& ring : *list) polygon.push_back(TRY(parse_ring(ring)));
    return polygon;
}

Result<Area> parse_geometry(const json::object& geometry) {
    const auto* type = geometry.if_contains("type");
    const auto* coordinates = geometry.if_contains("coordinates");
    Area area;
    if (type && *type == "Polygon" && coordinates) {
        area.push_back(TRY(parse_polygon(*coordinates)));
    } else if (type && *type == "MultiPolygon" && coordinates && coordinates->is_array()) {
        for (const auto& polygon : coordinates->get_array()) area.push_back(TRY(parse_polygon(polygon)));
    }
    if (area.empty()) return invalid("the geometry is no Polygon or MultiPolygon");
    if (const auto fault = fault_of(area)) return invalid(*fault);
    return area;
}

}  // namespace

Result<> FeatureReader::read(std::string_view piece) {
    for (const char letter : piece) TRY(read(letter));
    return {};
}

Result<> FeatureReader::read(char letter) {
    const bool in_feature = in_features_ && depth_ > 2;
    if (in_text_) {
        if (is_escaped_)
            is_escaped_ = false;
        else if (letter == '\\')
            is_escaped_ = true;
        else if (letter == '"')
            in_text_ = false;
        if (in_text_ && !in_feature && last_text_.size() < kNameBytesMax) last_text_ += letter;
        return keep(letter);
    }
    if (in_features_ && !in_feature) return read_between(letter);
    if (letter == '"') {
        in_text_ = true;
        if (!in_feature) last_text_.clear();
    }
    if (letter == '{' || letter == '[') return open(letter);
    if (letter == '}' || letter == ']') return close(letter);
    return keep(letter);
}

// Between the features of the list: nothing but commas.
Result<> FeatureReader::read_between(char letter) {
    if (is_space(letter)) return {};
    if (letter == ']' && (!wants_feature_ || number_ == 0)) return close(letter);
    if (letter == '{' && wants_feature_) {
        wants_feature_ = false;
        return open(letter);
    }
    if (letter == ',' && !wants_feature_) {
        wants_feature_ = true;
        return {};
    }
    return invalid(fmt::format("this is no JSON, after feature {}", number_), {}, "write the file anew");
}

Result<> FeatureReader::open(char letter) {
    if (letter == '[' && depth_ == 1 && last_text_ == "features") {
        if (seen_features_) return invalid("the collection has two lists of features");
        in_features_ = seen_features_ = true;
        TRY(keep(letter));
        ++depth_;
        return {};
    }
    ++depth_;
    if (in_features_ && depth_ == 3) ++number_;
    return keep(letter);
}

Result<> FeatureReader::close(char letter) {
    --depth_;
    if (in_features_ && depth_ == 1) {
        in_features_ = false;
        return keep(letter);
    }
    if (!in_features_ || depth_ != 2) return keep(letter);
    feature_ += letter;
    TRY(take_(feature_, number_));
    feature_.clear();
    return {};
}

Result<> FeatureReader::keep(char letter) {
    const bool in_feature = in_features_ && depth_ > 2;
    std::string& text = in_feature ? feature_ : around_;
    if (text.size() == (in_feature ? kFeatureBytesMax : kAroundBytesMax))
        return Error{Code::kTooLarge,
                     in_feature
                         ? fmt::format("feature {} is larger than {} MB", number_, kFeatureBytesMax >> 20)
                         : std::string("this is no FeatureCollection of GeoJSON"),
                     {},
                     in_feature ? "simplify it first" : "export the boundaries as GeoJSON"};
    text += letter;
    return {};
}

Result<> FeatureReader::end() {
    if (in_features_)
        return invalid(fmt::format("the file ends within the list, after {} features begun", number_), {},
                       "it was cut short: fetch it again");
    const auto value = parse_json(around_.starts_with("\xEF\xBB\xBF") ? around_.substr(3) : around_);
    const auto* object = value.ok() ? value->if_object() : nullptr;
    const auto* type = object ? object->if_contains("type") : nullptr;
    if (!type || *type != "FeatureCollection" || !seen_features_)
        return invalid("this is no FeatureCollection of GeoJSON", {}, "export the boundaries as GeoJSON");
    return {};
}

Result<> read_features(const std::string& path, FeatureReader::Take take) {
    const std::unique_ptr<FILE, int (*)(FILE*)> file(std::fopen(path.c_str(), "rb"), std::fclose);
    if (!file) return invalid(std::strerror(errno), path, "check the name of the file");
    FeatureReader reader(std::move(take));
    std::string piece(kPieceBytes, '\0');
    const auto named = [&path](Result<> result) -> Result<> {
        if (result.ok()) return {};
        Error error = result.take_error();
        if (error.where.empty()) error.where = path;
        return error;
    };
    while (const size_t read = std::fread(piece.data(), 1, piece.size(), file.get()))
        TRY(named(reader.read(std::string_view(piece).substr(0, read))));
    if (std::ferror(file.get())) return invalid("the file could not be read", path);
    return named(reader.end());
}

Result<Area> parse_feature(const json::object& feature) {
    const auto* geometry = feature.if_contains("geometry");
    if (!geometry || !geometry->is_object()) return invalid("the feature has no geometry");
    return parse_geometry(geometry->get_object());
}

}  // namespace domdom::places
