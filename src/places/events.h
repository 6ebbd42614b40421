// What can happen to administrative units. Three kinds of events, all by the authority that imports the
// lists:
//
//   place.opened    a unit that was not known before
//   place.changed   another version of a known unit, or better knowledge of the same version
//   place.succeeded a unit went, whole or in part, into another
//
// place.opened and place.changed carry one whole version: (place, validFrom) names it, and of two the later
// one (by clock, then by the event's id) stands. A unit ends by the validTo of its last version. Whatever the
// order in which events arrive, and however often, the same versions stand at the end.
//
//   {"place":uuid,"code":"00103","name":"Phường Tây Hồ","nameEn":"Tay Ho Ward","kind":"Phường",
//    "level":"commune","parent":uuid,"validFrom":"2025-07-01","validTo":"2026-04-29",
//    "population":100122,"latE6":21058000,"lonE6":105820000,"areaM2":10720000}
//   nameEn, parent, validFrom (since before the records), validTo (still valid) and the figures may be
//   missing. Positions are millionths of a degree and areas square metres, whole numbers: they come out of
//   every store and every reader as they went in.
//
//   {"from":uuid,"to":uuid,"on":"2025-07-01","extent":"full"}   extent: full or partial
//
// And to the residential groups of a commune, which whoever manages the commune keeps (places/groups.h):
// founded and changed carry one whole description from a day on, the event's place is the commune; closed
// ends a group, and says into which one it was merged.
#pragma once

#include "base/json.h"
#include "log/event.h"
#include "places/places.h"

namespace domdom::places {

inline constexpr std::string_view kPlaceOpened = "place.opened";
inline constexpr std::string_view kPlaceChanged = "place.changed";
inline constexpr std::string_view kPlaceSucceeded = "place.succeeded";

json::object version_json(const Place& version);
Result<Place> parse_version(const json::object& body);

json::object succession_json(const Succession& succession);
Result<Succession> parse_succession(const json::object& body);

// {"residentialGroup":uuid,"key":"12","kind":"Tổ dân phố","name":"Tổ dân phố số 12","from":"2026-05-01",
//  "latE6":21058000,"lonE6":105820000}; the position of the community house may be missing.
struct GroupDescribed {
    static constexpr const char* kFoundedType = "residential-group.founded";
    static constexpr const char* kChangedType = "residential-group.changed";
    Uuid group;
    std::string key, kind, name;  // the key is the commune's own, and there is none above it
    Date from;
    std::optional<double> lat, lon;
    json::object body() const;
    static Result<GroupDescribed> parse(const Fields& fields);
};

// {"residentialGroup":uuid,"on":"2026-12-01","into":uuid or null}; `on` is the first day without it.
struct GroupClosed {
    static constexpr const char* kType = "residential-group.closed";
    Uuid group, into;
    Date on;
    json::object body() const;
    static Result<GroupClosed> parse(const Fields& fields);
};

std::string_view extent_text(Extent extent);

// The permanent identity of a unit: from its level, its code and the day it was first seen to be valid, so
// that two nodes that read the same lists agree.
Uuid place_id(Level level, std::string_view code, std::optional<Date> valid_from);

// The event that says it. Its id is made from its content and from the event that it replaces (nil: none), so
// that two nodes that read the same lists make the same events, and going back to an older state is an event
// of its own.
log::Event version_event(const Place& version, bool opened, const Uuid& replaced);
log::Event succession_event(const Succession& succession, const Uuid& replaced);

// Whole numbers for the log and the tables.
inline int64_t to_millionths(double value) {
    return static_cast<int64_t>(value * 1e6 + (value < 0 ? -0.5 : 0.5));
}
inline double from_millionths(int64_t value) { return static_cast<double>(value) / 1e6; }

}  // namespace domdom::places
