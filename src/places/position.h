// Longitude and latitude as people write them.
#pragma once

#include <optional>
#include <string_view>

namespace domdom::places {

// Why these degrees cannot be a position; none when they can. Latitudes of Vietnam lie between 8 and 24 and
// longitudes between 102 and 118, so two that stand in each other's place are recognised.
std::optional<std::string_view> fault_of_position(double longitude, double latitude);

}  // namespace domdom::places
