#include "places/position.h"

#include <cmath>

namespace domdom::places {

std::optional<std::string_view> fault_of_position(double longitude, double latitude) {
    if (!std::isfinite(longitude) || !std::isfinite(latitude)) return "this is not a number of degrees";
    const bool swapped = latitude >= 102 && latitude <= 118 && longitude >= 8 && longitude <= 24;
    if (swapped) return "longitude and latitude look swapped";
    if (std::abs(latitude) > 90) return "a latitude lies between -90 and 90";
    if (std::abs(longitude) > 180) return "a longitude lies between -180 and 180";
    return std::nullopt;
}

}  // namespace domdom::places
