// What was done in a place between two days: sessions and who was at them, visits at home. Activity is
// counted as such; it is nobody's skill.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "base/uuid.h"
#include "store/connection.h"

namespace domdom::fieldwork {

struct Activity {
    struct SessionThen {
        Uuid session;
        Date on;
        int64_t present = 0;  // people, each once under however many ids
    };
    struct VisitThen {
        Uuid visit, person;  // the person's head; nil: nobody was named
        std::string outcome;
        Date on;
    };
    std::vector<SessionThen> sessions;  // that were to begin in these days, by when they began
    std::vector<VisitThen> visits;      // by the day
    std::set<Uuid> attended;            // heads of those who were at these sessions and live in these places

    // Heads of those who were met at home: whatever came of it, but somebody was there.
    std::set<Uuid> visited() const;
};

// The first day on which something was held or a home was visited there; none: nothing has been.
Result<std::optional<Date>> find_first_day(store::Connection& db, const std::vector<Uuid>& units);

// In these units, from the first day to the last. In memory: what is asked for is a commune.
Result<Activity> load_activity(store::Connection& db, const std::vector<Uuid>& units, Date from, Date until);

}  // namespace domdom::fieldwork
