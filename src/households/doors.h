// Where a household is found, and in which order one walks. The door lies in the register: it names nobody,
// yet with one who lives there it says who. Whoever is erased takes the door of a household that has nobody
// else with them (people/register.cpp).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.h"
#include "base/uuid.h"
#include "store/connection.h"

namespace domdom::households {

// In a house of flats: building, stairwell, floor and door; along an alley: the address and the order.
struct Door {
    std::string address = {}, building = {}, stairwell = {}, door = {};
    std::optional<int64_t> floor = {};  // 0 is level with the street
    std::optional<int64_t> order = {};  // as the walker wants it; before those without

    // {"address","building","stairwell","floor","door","order"}, each of which may be missing, but not all of
    // what says where.
    static Result<Door> parse(const Fields& fields);
    void write(json::object& out) const;
    bool operator==(const Door&) const = default;
};

// Building by building and stairwell by stairwell; within one by the given order, then from the top floor
// down, door by door. Numbers within a text count as numbers: 9 before 10, 9A before 10.
bool walks_before(const Door& one, const Door& other);

Result<> put_door(store::Connection& db, const Uuid& commune, const Uuid& household, const Door& door,
                  int64_t now_ms);
// Columns address, building, stairwell, floor, door, walk_order, from `column` on.
Door read_door(const store::Rows& rows, int column);

// The register's own note of who lives behind which door, for the erasure of both.
Result<> tie(store::Connection& db, const Uuid& commune, const Uuid& person, const Uuid& household);
Result<> untie(store::Connection& db, const Uuid& person, const Uuid& household);

}  // namespace domdom::households
