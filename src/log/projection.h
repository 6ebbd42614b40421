// A projection: tables computed from events, which can be thrown away and rebuilt.
//
// apply() may read and write only the tables of this and of earlier projections in the list; it sees the
// events of one stream in order, the streams in any interleaving, and must give the same rows for each (the
// law of the log).
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "log/event.h"
#include "store/connection.h"

namespace domdom::log {

// Someone lives elsewhere than before; nil: nowhere known.
struct Moved {
    Uuid person, from, to;
};

// What a transaction touched, for those who watch (open dashboards, caches). Handed over after COMMIT.
struct Changes {
    bool places = false;
    bool targets = false;
    bool sessions = false;       // sessions ended that someone may remember
    bool elsewhere = false;      // another server on the same database did it; whom it concerns is not known
    std::set<Uuid> erased;       // people whose register rows were deleted
    std::set<Uuid> counts;       // places and organisations whose figures changed
    std::optional<Moved> moved;  // by the event that is being applied; the applier takes it
};

class Projection {
  public:
    virtual ~Projection() = default;
    virtual std::string_view name() const = 0;
    // Raise it when the tables or their meaning change: the store then rebuilds on opening.
    virtual int version() const = 0;
    // CREATE TABLE statements, and the names of the tables.
    virtual std::string schema() const = 0;
    virtual std::vector<std::string> tables() const = 0;
    // CREATE INDEX statements for those who ask, which no apply() looks through: a rebuild makes them last, in one
    // sweep each.
    virtual std::string indexes() const { return ""; }
    // Rows about a person lie beside those of their commune: it begins their key, so that a country's store
    // can be shared out by communes. One UPDATE for each such table: from commune $2 to $1, of person $3.
    virtual std::vector<const char*> follow_home() const { return {}; }
    // Types this projection reads. "*" stands for every event.
    virtual std::vector<std::string_view> types() const = 0;
    // An Error holds the event: it stays in the log, its rows are undone, and it is tried again later.
    virtual Result<> apply(store::Connection& db, const Event& event, Changes& changes) = 0;
    // Before what was applied is committed, once for any number of events: what follows from states, and not
    // from each event. The states themselves (store::Memory) are written by then.
    virtual Result<> finish(store::Connection&, Changes&) { return {}; }
    // finish() did part of a long work and wants to be called again, in a commit of its own: others write in
    // between, and until then what is shown says so.
    virtual Result<bool> has_more(store::Connection&) { return false; }
    // A transaction was rolled back, tables replaced, or another server committed: forget what was remembered
    // in memory.
    virtual void forget() {}
};

}  // namespace domdom::log
