// Handing records from phone to phone where there is no network. The module's public header.
#pragma once

#include <memory>

#include "access/command.h"
#include "access/routing.h"

namespace domdom::handover {

void add_handover_routes(const access::Services& services, std::shared_ptr<const access::Commands> commands);

}  // namespace domdom::handover
