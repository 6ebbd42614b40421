// Reports as JSON and as a workbook.
#pragma once

#include <map>
#include <string>

#include "access/access.h"
#include "reports/figures.h"

namespace domdom::reports {

// A report with all that a page about it shows.
struct Shown {
    const places::PlaceTree& tree;
    const Form& form;
    Uuid place;
    Which which;
    Report report;
    Days days;
    std::vector<Below> below;
    const Version* version = nullptr;  // the one asked for
    Figures frozen;                    // as submitted; empty before
    Figures now;                       // as the records say today
    Date begun;                        // load_beginning
    Date today;
};
// What `load_report` and the records say; version 0 is the one worked on. kNotFound for a version that is not
// there.
Result<Shown> load_shown(store::Connection& db, const places::PlaceTree& tree, const Form& form,
                         const Uuid& place, const Which& which, int64_t version, Date today);

using Names = std::map<Uuid, std::string>;  // of accounts
Result<json::object> report_json(store::Connection& db, const Shown& shown, const access::Actor& actor,
                                 const Names& names);
json::object period_json(const Period& period, const Days& days);
// Whether it is late, or missing by now.
json::object standing_json(const Report& report, const Days& days, Date begun, Date today);
// {"expected","reported","late","missing"}
json::object below_json(const std::vector<Below>& below, Date begun, Date today);
// The same figures as a workbook, in Vietnamese as such papers are.
Result<std::string> report_sheet(store::Connection& db, const Shown& shown, const Names& names);

}  // namespace domdom::reports
