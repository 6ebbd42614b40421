// Fieldwork: sessions with attendance, visits at home, and the companion's day. The module's public header.
#pragma once

#include <functional>
#include <map>
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
struct Session;
struct SignUp;
// What is shown beside each name of those who signed up: whether they were reminded (reminders). Empty:
// nothing.
using Reminded = std::function<Result<std::map<Uuid, json::value>>(
    store::Connection& db, const Session& session, const std::vector<SignUp>& list)>;
void add_fieldwork_routes(const access::Services& services, HolidaysPtr holidays, Reminded reminded);
void add_session_routes(const access::Services& services, HolidaysPtr holidays);

// When and where: what people remember of a session.
struct Appointment {
    int64_t starts_at = 0;  // Unix milliseconds
    Uuid where = {};        // the venue; without one it follows from the words, as they are folded
    bool operator==(const Appointment&) const = default;
};

struct Session : SessionHeld {
    Uuid id = {}, place = {};
    int64_t present = 0;
    std::optional<Venue> at = {};               // of venue_id
    std::optional<std::string> cancelled = {};  // why it is not held
    Uuid series = {};                           // nil: it is held once
    int64_t changed_ms = 0;                     // when it became what it is

    std::string where() const { return at ? at->text() : venue; }
    Appointment appointment() const;
    int64_t ends_at() const { return starts_at + minutes * int64_t{60'000}; }
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
