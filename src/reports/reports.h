// Reports of a place for a period: prepared from the data, submitted, judged by somebody else, locked. A
// commune's figures are computed; those of a place above are the sums of what the places below it have
// reported. The module's public header.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "reports/calendar.h"
#include "reports/form.h"
#include "reports/life.h"

namespace domdom::reports {

std::unique_ptr<log::Projection> make_reports_projection();
void add_reports_commands(access::Commands& commands, FormsPtr forms);
void add_reports_routes(const access::Services& services, FormsPtr forms);

Result<Report> load_report(store::Connection& db, const Uuid& place, const Which& which);
// What holds for a place: its own closing days from the first day they hold, and before and without them
// those of the nearest place above that has set some.
Result<Calendar> load_calendar(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                               Date today);
// Reports are awaited of periods that close on this day or later: the first on which anything was done in the
// province that the place lies in, so that a commune which never began is missed there, and nobody is asked
// about the years before. The far future where nothing was done yet.
Result<Date> load_beginning(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                            Date today);
// Words that came with an event, by line; "remarks" and "reason" of those that judge and correct.
Result<std::map<std::string, std::string>> load_words(store::Connection& db, const Uuid& place,
                                                      const Uuid& event);
Result<> put_words(store::Connection& db, const Uuid& place, const Uuid& event, const std::string& line,
                   const std::string& words);

// The days a report is about: those it was submitted with, else those of the calendar.
struct Days {
    Date from, until, due;
};
Days days_of(const Report& report, const Calendar& calendar, const Period& period);

}  // namespace domdom::reports
