// Fieldwork: sessions with attendance, visits at home, and the companion's day. The module's public header.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "base/holidays.h"
#include "fieldwork/venues.h"
#include "skills/framework.h"

namespace domdom::fieldwork {

std::unique_ptr<log::Projection> make_fieldwork_projection();
void add_fieldwork_commands(access::Commands& commands, std::shared_ptr<const skills::Framework> framework);
using HolidaysPtr = std::shared_ptr<const Holidays>;
void add_fieldwork_routes(const access::Services& services, HolidaysPtr holidays);
void add_session_routes(const access::Services& services, HolidaysPtr holidays);

struct Session : SessionHeld {
    Uuid id = {}, place = {};
    int64_t present = 0;
    std::optional<Venue> at = {};               // of venue_id
    std::optional<std::string> cancelled = {};  // why it is not held
    Uuid series = {};                           // nil: it is held once
    int64_t changed_ms = 0;                     // when it became what it is

    std::string where() const { return at ? at->text() : venue; }
    // How many people it is for; none: nobody said.
    std::optional<int> places() const { return capacity || !at ? capacity : at->capacity; }
};
// What the screens of staff read of it.
json::object session_json(const Session& session, const places::PlaceTree& tree, Date today);

// Of a series too, also where its day fell on a holiday or it was called off.
Result<std::optional<Session>> find_session(store::Connection& db, const Uuid& session);
// Those of these units that begin from `from` to before `until` (Unix ms), the first `max` of them, by their
// beginning; called off or not. A session of a series that is skipped for a holiday is none.
Result<std::vector<Session>> sessions_between(store::Connection& db, std::span<const Uuid> units,
                                              int64_t from, int64_t until, const Holidays& holidays,
                                              size_t max);

}  // namespace domdom::fieldwork
