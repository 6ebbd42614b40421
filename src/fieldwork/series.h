// Sessions that repeat, and sessions that are called off.
//
// A series is kept as its rule; its sessions are reckoned when somebody asks for some days, so that one which
// never ends costs nothing. Each of them is a session like any other: its id follows from series and day, one
// that was moved or changed is a session.planned with that id, and one that is called off is cancelled by it.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "access/command.h"
#include "fieldwork/events.h"
#include "skills/framework.h"

namespace domdom::fieldwork {

struct Series : SeriesPlanned {
    Uuid place = {};
    std::optional<Date> ends_on = {};  // the first day without it
    int64_t clock = 0;                 // of the record that made it so

    // The days of its sessions from `from` to before `until`, holidays among them.
    Result<std::vector<Date>> days(Date from, Date until) const;
    // What is held on that day, under the id of that day's session.
    SessionPlanned on(Date day) const;
};

// What the id of a session says, if it is one of a series at all.
struct SessionOfSeries {
    Uuid root;
    Date day;
};
SessionOfSeries split_session(const Uuid& session);
Uuid session_on(const Uuid& series, Date day);

std::unique_ptr<log::Projection> make_series_projection();

Result<std::optional<Series>> find_series(store::Connection& db, const Uuid& series);
// The series that this session is one of, whether or not it is held.
Result<std::optional<Series>> find_series_of(store::Connection& db, const Uuid& session);
Result<std::vector<Series>> series_of_units(store::Connection& db, std::span<const Uuid> units);

struct Cancelled {
    std::string reason;
    log::Stamp at;
};
Result<std::optional<Cancelled>> find_cancelled(store::Connection& db, const Uuid& session);

void add_series_commands(access::Commands& commands, std::shared_ptr<const skills::Framework> framework);

}  // namespace domdom::fieldwork
