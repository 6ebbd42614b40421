// Boundaries: GeoJSON in pieces, and outlines as the log keeps them.
#include <algorithm>
#include <array>

#include "places/geojson.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/targets.h"

namespace domdom::fuzz {

namespace {

using places::Area;

void check_area(const Area& area) {
    ASSERT(!area.empty() && !places::fault_of(area));
    for (const auto& polygon : area)
        for (const auto& ring : polygon) {
            const auto again = places::decode_ring(places::encode_ring(ring));
            ASSERT(again.ok() && *again == ring);
            const auto simpler = places::simplify(ring, 1'000);
            ASSERT(simpler.size() >= 4 && simpler.size() <= ring.size() && simpler.front() == simpler.back());
            static_cast<void>(places::holds(area, ring.front()));
        }
    const auto simplified = places::simplify_to(area, 8);
    ASSERT(!places::fault_of(simplified.area));
    ASSERT(simplified.tolerance == 0 ? simplified.area == area : places::count_points(simplified.area) <= 8);
    const auto box = places::box_of(area);
    ASSERT(box.west <= box.east && box.south <= box.north);
}

struct Read {
    std::vector<std::string> features;
    bool whole = false;
    bool operator==(const Read&) const = default;
};

Read read(std::string_view first, std::string_view second) {
    Read got;
    places::FeatureReader reader([&got](std::string_view feature, int64_t number) -> Result<> {
        got.features.emplace_back(feature);
        ASSERT(number == static_cast<int64_t>(got.features.size()));
        return {};
    });
    auto done = reader.read(first);
    if (done.ok()) done = reader.read(second);
    if (done.ok()) done = reader.end();
    check_error(done);
    got.whole = done.ok();
    return got;
}

// The features that a reader of whole documents finds; nothing when this is no collection of objects.
const json::array* features_of(const json::value& document) {
    const auto* object = document.if_object();
    const auto* type = object ? object->if_contains("type") : nullptr;
    const auto* list = type && *type == "FeatureCollection" ? object->if_contains("features") : nullptr;
    const auto* features = list ? list->if_array() : nullptr;
    const auto is_object = [](const json::value& one) { return one.is_object(); };
    return features && std::ranges::all_of(*features, is_object) ? features : nullptr;
}

// A document that is whole has the features that a reader of whole documents finds in it.
void compare(const Read& got, std::string_view input) {
    if (input.starts_with("\xEF\xBB\xBF")) input.remove_prefix(3);
    const bool all_are_json =
        std::ranges::all_of(got.features, [](const auto& text) { return parse_json(text).ok(); });
    // Two levels lie around the features.
    if (got.whole && all_are_json) ASSERT(parse_json(input, kJsonDepthMax + 2).ok());
    const auto document = parse_json(input);
    const auto* features = document.ok() ? features_of(*document) : nullptr;
    const bool is_escaped = input.find("\\u") != std::string_view::npos;  // the name of the list may be
    if (!features || is_escaped) return;
    ASSERT(got.whole && got.features.size() == features->size());
    for (size_t i = 0; i < features->size(); ++i) ASSERT(*parse_json(got.features[i]) == (*features)[i]);
}

// The first byte says where the rest is cut, which must make no difference.
void geojson(std::string_view input) {
    if (input.empty()) return;
    const size_t cut = static_cast<unsigned char>(input.front());
    input.remove_prefix(1);
    const Read got = read(input, "");
    ASSERT(read(input.substr(0, cut), input.substr(std::min(cut, input.size()))) == got);
    compare(got, input);
    for (const auto& text : got.features) {
        const auto feature = parse_json(text);
        if (!feature.ok()) continue;
        const auto area = places::parse_feature(feature->as_object());
        area.ok() ? check_area(*area) : check_error(area);
    }
}

void outline(std::string_view input) {
    const auto ring = places::decode_ring(input);
    if (!ring.ok()) return check_error(ring);
    const auto again = places::decode_ring(places::encode_ring(*ring));
    ASSERT(again.ok() && *again == *ring);
}

constexpr std::array kTargets{
    Target{"geojson", geojson},
    Target{"outline", outline},
};

}  // namespace

std::span<const Target> boundary_targets() { return kTargets; }

}  // namespace domdom::fuzz
