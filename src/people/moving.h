// Where someone lives, for modules in which people move along with something else.
#pragma once

#include <string>

#include "access/command.h"

namespace domdom::people {

// kNotFound or kConflict where this is no residential group of that commune; nil passes. One that was merged
// or moved since the phone heard of it is one still.
Result<> require_group(access::Asked& asked, const Uuid& id, const Uuid& commune, std::string where);

// That the event's person lives in its place from now on, in that residential group (nil: not said), and what
// names them lies there. Nothing is checked.
Result<log::Receipt> record_move(log::Writing& writing, log::Event event, const Uuid& residential_group);

}  // namespace domdom::people
