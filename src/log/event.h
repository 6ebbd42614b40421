// An event: something that happened in the field. Events are only ever added.
//
// The log holds no personal data: ids, birth year, place, groups, skills, outcomes. Names and the like lie in
// the register, keyed by the person's id.
#pragma once

#include <boost/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "base/uuid.h"

namespace domdom::log {

// Where an event lies: the stream (a number local to this store) and its place in it, dense from 1.
struct Position {
    int64_t stream = 0;
    int64_t seq = 0;
    auto operator<=>(const Position&) const = default;
};

struct Event {
    Uuid id;                  // made by whoever recorded it: its identity wherever it travels
    std::string type;         // "task.observed"
    int version = 1;          // of the type's body
    int64_t clock = 0;        // hybrid logical clock of the node: milliseconds << 16 | counter
    int64_t occurred_at = 0;  // claimed by the recorder; data only
    int64_t recorded_at = 0;  // when the node wrote it
    Uuid author;              // account or person; nil: the program
    Uuid place;               // the unit it concerns, where it has one
    Uuid person;              // the person it concerns
    boost::json::object body;

    Position position;  // set when it is appended or read
};

// As an event's body is kept; empty when the text is no JSON object.
boost::json::object parse_body(std::string_view text);

// The order in which single values win: the highest of these is kept.
struct Stamp {
    int64_t clock = 0;
    Position position;
    auto operator<=>(const Stamp&) const = default;
};
inline Stamp stamp_of(const Event& event) { return {event.clock, event.position}; }

}  // namespace domdom::log
