// Reading GeoJSON (RFC 7946) a feature at a time: a file of 2 GB needs the memory of its largest feature.
#pragma once

#include <functional>
#include <string>

#include "base/json.h"
#include "places/geometry.h"

namespace domdom::places {

inline constexpr size_t kFeatureBytesMax = 8 * 1024 * 1024;  // some 350 000 points as they are published
inline constexpr size_t kRingPointsMax = 200'000;

// Splits a FeatureCollection that comes in pieces of any size. No feature is kept after it was handed over.
class FeatureReader {
  public:
    // The feature's text and its number, from 1. An error ends the reading.
    using Take = std::function<Result<>(std::string_view feature, int64_t number)>;
    explicit FeatureReader(Take take) : take_(std::move(take)) {}

    Result<> read(std::string_view piece);
    // After the last piece: was it a whole FeatureCollection?
    Result<> end();

  private:
    Result<> read(char letter);
    Result<> read_between(char letter);
    Result<> open(char letter);
    Result<> close(char letter);
    Result<> keep(char letter);

    Take take_;
    std::string around_;  // the collection without its features
    std::string feature_;
    std::string last_text_;  // at the first level, the name of the member that comes next
    int64_t number_ = 0;
    int depth_ = 0;
    bool in_text_ = false, is_escaped_ = false, in_features_ = false, seen_features_ = false;
    bool wants_feature_ = true;  // within the list, rather than a comma
};

// Hands over every feature of a file.
Result<> read_features(const std::string& path, FeatureReader::Take take);

// The geometry of one feature: a Polygon or MultiPolygon of good rings. What is wrong is said with the place
// of it.
Result<Area> parse_feature(const json::object& feature);

}  // namespace domdom::places
