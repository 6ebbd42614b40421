// Whom people of a place turn to: the name and number of its team, published by whoever manages it. They name
// a person, so they lie in the register and are gone when withdrawn; the log says only that and when it was
// done.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "access/command.h"
#include "base/json.h"
#include "places/places.h"
#include "store/connection.h"

namespace domdom::places {

// {"place":code or id}, private {"name","phone","hours"?}
inline constexpr const char* kHelpPublished = "help.published";
// {"place":code or id}
inline constexpr const char* kHelpWithdrawn = "help.withdrawn";

struct Help {
    Uuid place;
    std::string name, phone;
    std::optional<std::string> hours;  // when someone answers, in the words of the place
    Date since;                        // the day it was published
};

std::unique_ptr<log::Projection> make_help_projection();

// The contact of this unit, or of the nearest one above it that has published one.
Result<std::optional<Help>> find_help(store::Connection& db, const PlaceTree& tree, const Uuid& place,
                                      Date day);

void add_help_commands(access::Commands& commands);

}  // namespace domdom::places
