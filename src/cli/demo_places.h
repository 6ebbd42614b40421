// The example's lists of units, compiled in from example/.
#pragma once

namespace domdom::cli {

extern const char* const kPlacesBefore;
extern const char* const kPlacesSince;
extern const char* const kPlacesLineage;

}  // namespace domdom::cli
