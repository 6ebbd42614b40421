// People of a unit that was split: they still lie in it, since only their address says into which part they
// went. A residential group is moved whole, by a proposal from the map or by hand; the others one by one,
// with an ordinary person.moved.
#pragma once

#include <optional>
#include <vector>

#include "people/people.h"
#include "places/groups.h"

namespace domdom::people {

struct WaitingGroup {
    std::optional<places::ResidentialGroup> group;  // none: people in no group
    int64_t people = 0;
    // The part whose boundary holds the group's community house; none: no position, or outside of them all.
    std::optional<Uuid> proposed;
};
struct SplitUnit {
    Uuid unit;
    std::vector<Uuid> parts;           // what it went into, by code
    std::vector<WaitingGroup> groups;  // by name, those without a group last
};

// Units that ended in several parts, lie within `place`, and still have people.
Result<std::vector<SplitUnit>> load_split_units(store::Connection& db, const places::PlaceTree& tree,
                                                const Uuid& place, Date today);

struct GroupMove {
    Uuid unit, group, to;
    Uuid author;
};
inline constexpr int64_t kMovedAtOnce = 200;  // people in one commit
// Moves the next people of a group, at most kMovedAtOnce, and before the first of them the group itself;
// `left` is how many still wait. Asked again, it goes on where it stopped; when nobody is left, it changes
// nothing.
struct GroupMoved {
    int64_t moved = 0, left = 0;
};
Result<GroupMoved> move_group(log::Writing& writing, const places::PlaceTree& tree, const GroupMove& move,
                              Date today);

}  // namespace domdom::people
