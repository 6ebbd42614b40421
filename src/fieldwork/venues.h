// Where sessions are held: a house of culture, a school, the ward's counter. Described once, and used by any
// session.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "access/command.h"
#include "fieldwork/events.h"

namespace domdom::fieldwork {

struct Venue : VenueDescribed {
    Uuid place = {};
    // "Nhà văn hóa, 12 phố Trích Sài"
    std::string text() const { return address.empty() ? name : name + ", " + address; }
};

std::unique_ptr<log::Projection> make_venues_projection();

Result<std::optional<Venue>> find_venue(store::Connection& db, const Uuid& id);
// Those of these places that are not closed, by name.
Result<std::vector<Venue>> venues_of(store::Connection& db, std::span<const Uuid> places);
// kNotFound where a session names one that nobody has described. Nil is none.
Result<> require_venue(store::Connection& db, const Uuid& id, const std::string& where);

// {"id","name","address","lat","lon","capacity","stepFree","note"}
json::object venue_json(const Venue& venue);

void add_venue_commands(access::Commands& commands);

}  // namespace domdom::fieldwork
