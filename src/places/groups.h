// Residential groups: thôn, tổ dân phố, bản, ấp, khu phố under a commune. They have no national code, keep
// the commune's own keys, share names, and are re-organised often; so each has a permanent id, and its name,
// commune and position hold from a day on.
//
// People always belong to a commune, and may belong to a group besides. When groups are merged no record of
// people changes: the merged group stands for another one from then on.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "access/command.h"
#include "places/events.h"

namespace domdom::places {

struct GroupVersion {
    Uuid commune;
    GroupDescribed is;
};

struct ResidentialGroup {
    Uuid id;
    std::vector<GroupVersion> versions;  // by the day they begin; never empty
    std::optional<Date> closed_on;       // the first day without it
    Uuid into;                           // what it was merged into; nil: nothing

    const GroupVersion& now() const { return versions.back(); }
    // As it was on that day; before its first day, as it was first.
    const GroupVersion& on(Date day) const;
    bool closed_by(Date day) const { return closed_on && *closed_on <= day; }
    // In this commune at any time, as the communes are counted on `day`.
    bool was_in(const PlaceTree& tree, const Uuid& commune, Date day) const;
};

using Groups = std::map<Uuid, ResidentialGroup>;

std::unique_ptr<log::Projection> make_groups_projection();

Result<std::optional<ResidentialGroup>> find_group(store::Connection& db, const Uuid& id);
// All that are, or ever were, in one of these communes.
Result<Groups> load_groups(store::Connection& db, std::span<const Uuid> communes);
// What a group stands for on that day: itself, or what it was merged into, as far as `groups` knows.
Uuid stands_for(const Groups& groups, const Uuid& id, Date day);

// {"id","key","kind","name","place","from","until","into","lat","lon"} as of that day.
json::object group_json(const ResidentialGroup& group, Date day);

void add_group_commands(access::Commands& commands);

}  // namespace domdom::places
