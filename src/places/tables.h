// The tables of this module, as its own files read them.
#pragma once

#include <limits>
#include <tuple>

#include "places/places.h"

namespace domdom::places {

// What `since` holds when a version is valid from before the records: a key cannot be NULL.
inline constexpr int64_t kSinceEver = std::numeric_limits<int32_t>::min();

inline int64_t since_of(const std::optional<Date>& valid_from) {
    return valid_from ? valid_from->days : kSinceEver;
}

// The rows as they stand, with the event that each comes from.
struct VersionRow {
    Place place;
    Uuid event;
};
struct SuccessionRow {
    Succession succession;
    Uuid event;
};
struct PlaceTables {
    std::vector<VersionRow> versions;  // by place, then by the day they begin
    std::vector<SuccessionRow> successions;
    int64_t revision = 0;
};
// A version ends at the latest when the next one of its unit begins.
Result<PlaceTables> read_tables(store::Connection& db);

}  // namespace domdom::places
