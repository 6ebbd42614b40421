// What happens in the field: sessions and visits. (Attendance is evidence too: skills/events.h.)
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.h"

namespace domdom::fieldwork {

// {"session":uuid,"title":…,"startsAt":ms,"minutes":120,"venue":…,"skills":[…],"trainers":[uuid,…]};
// the event's place is where it is held. The same session again changes it.
struct SessionPlanned {
    static constexpr const char* kType = "session.planned";
    Uuid session;
    std::string title, venue;
    int64_t starts_at = 0;  // Unix milliseconds
    int minutes = 0;
    std::vector<std::string> skills;
    std::vector<Uuid> trainers;
    json::object body() const;
    // `startsAt` is read as RFC 3339 or as milliseconds.
    static Result<SessionPlanned> parse(const Fields& fields);
};

// {"visit":uuid,"outcome":"helped","next":"2026-12-01"|null,"wants":[skill,…],"with":[account,…],
//  "minutes":45|null}: a visit at someone's home, who went along, and how long it took. A note, if any, lies
// in the register under the event's id.
struct VisitRecorded {
    static constexpr const char* kType = "visit.recorded";
    Uuid visit;
    std::string outcome;  // nobody-home, come-back, refused, helped
    std::optional<Date> next;
    std::vector<std::string> wants;
    std::vector<Uuid> with;
    std::optional<int64_t> minutes;
    json::object body() const;
    static Result<VisitRecorded> parse(const Fields& fields);
};

}  // namespace domdom::fieldwork
