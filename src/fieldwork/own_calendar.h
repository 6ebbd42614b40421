// A calendar of one's own, for the phone's calendar to follow: a companion's sessions and promised visits
// (without names beyond initials), a learner's sessions and the day on which somebody comes. Calendar
// programs cannot sign in, so its address is its secret: 256 random bits, of which the store keeps a hash. A
// new one ends the old one.
#pragma once

#include "fieldwork/fieldwork.h"

namespace domdom::fieldwork {

// "Nguyễn Thị Ánh" is "N.T.Á."
std::string initials_of(const std::string& name);

// GET, POST and DELETE /api/v1/me/calendar, GET /c/{token}/calendar.ics
void add_own_calendar_routes(const access::Services& services, HolidaysPtr holidays);

}  // namespace domdom::fieldwork
