// What lies ahead of one person: the visit that was agreed upon, and the sessions that they signed up for.
#pragma once

#include <optional>
#include <vector>

#include "fieldwork/fieldwork.h"
#include "people/person.h"

namespace domdom::fieldwork {

struct Ahead {
    std::optional<Date> visit;      // their latest visit asked to come back on that day, today or later
    std::vector<Session> sessions;  // by their beginning, today's too; called off or not
};

Result<Ahead> load_ahead(store::Connection& db, const people::Whole& whole, Date today);

// GET /api/v1/me/ahead
void add_ahead_routes(const access::Services& services);

}  // namespace domdom::fieldwork
