// Sessions as an iCalendar file (RFC 5545), for the calendar of a phone. libical writes it. Each session is
// an event of its own with a UID that stays; one that was changed or called off has a higher SEQUENCE, so
// that a calendar that subscribed follows.
#pragma once

#include <span>
#include <string>

#include "fieldwork/fieldwork.h"

namespace domdom::fieldwork {

// `name`: what the calendar is called. `url`: a page about all of them; empty: none. Times are given in
// Asia/Ho_Chi_Minh, which the file describes.
// `days` are kept for the whole day, such as a visit without an hour.
struct CalendarDay {
    Uuid id;
    Date on;
    std::string title;
    int64_t changed_ms = 0;
};
std::string calendar_text(const std::string& name, const std::string& url, std::span<const Session> sessions,
                          std::span<const CalendarDay> days = {});

// GET /p/{code}/calendar.ics and GET /p/{code}/venues/{id}/calendar.ics: what is ahead, and what was in the
// last month.
void add_calendar_routes(const access::Services& services, HolidaysPtr holidays);

}  // namespace domdom::fieldwork
