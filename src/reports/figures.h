// The figures of a report: computed from the records of a commune, or added up from what the places below
// have reported. As of the last day of the period, from one state of the store.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "plans/plans.h"
#include "reports/reports.h"

namespace domdom::reports {

struct Figure {
    Quantity quantity;
    int64_t of = 0;  // how many of the places below have it; 0: it is of this place itself
};

// How far a target that this place has a part in has come.
struct Standing {
    plans::TargetSet target;
    Count<Unit::kPersons> reached;
    std::optional<int64_t> wanted;  // people; none: a part of the target's place has no goal of its own
};

struct Below {
    const places::Place* place = nullptr;
    Report report;
    Days days;
};

struct Figures {
    std::map<std::string, Figure> lines;   // by the id of the line; a blank line is not in it
    std::map<std::string, int64_t> known;  // of numbers that people fill in: what the records know
    std::vector<Standing> targets;
    bool is_sum = false;
    int64_t expected = 0, reported = 0;  // places below
};

// The places that report to this one for a period that ended on that day; none for a commune.
Result<std::vector<Below>> load_below(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                                      const Which& which, Date until, Date today);
// `below` as load_below gives it. Lines that people fill in are in it where they were added up.
Result<Figures> compute_figures(store::Connection& db, const places::PlaceTree& tree, const Form& form,
                                const Uuid& place, const std::vector<Below>& below, const Days& days);
// Who stands behind a figure of people in a commune: their heads, sorted.
Result<std::vector<Uuid>> people_behind(store::Connection& db, const places::PlaceTree& tree,
                                        const Line& line, const Uuid& place, const Days& days);

// As they are frozen in a submission: adds "figures", "targets" and "children".
void freeze(const Figures& figures, json::object& body);
Figures thaw(const json::object& frozen);

}  // namespace domdom::reports
