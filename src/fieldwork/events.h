// What happens in the field: sessions and visits. (Attendance is evidence too: skills/events.h.)
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.h"

namespace domdom::fieldwork {

// What is held, when and where: of one session, or of each of a series.
// {"title":…,"kind":"class","startsAt":ms,"minutes":120,"venue":…,"venueId":uuid|null,"capacity":20|null,
// "skills":[…],"trainers":[uuid,…]}
struct SessionHeld {
    std::string title, venue;
    int64_t starts_at = 0;  // Unix milliseconds
    int minutes = 0;
    std::vector<std::string> skills = {};
    std::vector<Uuid> trainers = {};
    // class (where nothing is said), saturday (Volunteer Saturday), mobile-point, counter (a shift at the
    // ward's counter), campaign (a day of one)
    std::string kind = "class";
    Uuid venue_id = {};  // VenueDescribed; nil: `venue` says it in words
    std::optional<int> capacity = {};
    json::object body() const;
    // `startsAt` is read as RFC 3339 or as milliseconds.
    static Result<SessionHeld> parse(const Fields& fields);
};

// {"session":uuid,…SessionHeld}; the event's place is where it is held. The same session again changes it,
// and so does a session of a series (series.h): it is then held as this event says.
struct SessionPlanned : SessionHeld {
    static constexpr const char* kType = "session.planned";
    Uuid session = {};
    json::object body() const;
    static Result<SessionPlanned> parse(const Fields& fields);
};

// {"session":uuid,"reason":…}: it is not held, and people are told why. Planned again later, it is.
struct SessionCancelled {
    static constexpr const char* kType = "session.cancelled";
    Uuid session;
    std::string reason;  // shown to everybody; names nobody
    json::object body() const;
    static Result<SessionCancelled> parse(const Fields& fields);
};

// {"series":uuid,"rule":"FREQ=WEEKLY;BYDAY=SA","holidays":"skip"|"keep",…SessionHeld}: sessions that repeat
// from `startsAt` on. The same series again changes it.
struct SeriesPlanned : SessionHeld {
    static constexpr const char* kType = "series.planned";
    Uuid series = {};
    std::string rule;  // RFC 5545, as recurrence.h reads it
    bool skips_holidays = true;
    json::object body() const;
    static Result<SeriesPlanned> parse(const Fields& fields);
};

// {"series":uuid,"on":day}: from that day on there are no more of its sessions.
struct SeriesEnded {
    static constexpr const char* kType = "series.ended";
    Uuid series;
    Date on;
    json::object body() const;
    static Result<SeriesEnded> parse(const Fields& fields);
};

// {"venue":uuid,"name":…,"address":…,"latE6":…|null,"lonE6":…|null,"capacity":…|null,
// "stepFree":true|false|null,"note":…,"closed":false}: where sessions are held, in the event's place. The
// same venue again changes it.
struct VenueDescribed {
    static constexpr const char* kType = "venue.described";
    Uuid venue;
    std::string name, address, note;
    std::optional<double> lat = {}, lon = {};
    std::optional<int> capacity = {};
    std::optional<bool> step_free = {};  // none: nobody has looked
    bool closed = false;                 // no longer offered; sessions that were held there keep it
    json::object body() const;
    static Result<VenueDescribed> parse(const Fields& fields);
};

// {"visit":uuid,"outcome":"helped","next":"2026-12-01"|null,"wants":[skill,…],"with":[account,…],
//  "minutes":45|null}: a visit at someone's home, who went along, and how long it took. A note, if any, lies
// in the register under the event's id.
struct VisitRecorded {
    static constexpr const char* kType = "visit.recorded";
    Uuid visit;
    std::string outcome;  // nobody-home, come-back, refused, helped, moved
    std::optional<Date> next;
    std::vector<std::string> wants;
    std::vector<Uuid> with;
    std::optional<int64_t> minutes;
    json::object body() const;
    static Result<VisitRecorded> parse(const Fields& fields);
};

}  // namespace domdom::fieldwork
