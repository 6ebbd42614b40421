// All routes of the server, in one list, and what answers beside them.
#pragma once

#include "access/routing.h"
#include "cli/app.h"
#include "http/net/server.h"

namespace domdom::cli {

void add_routes(const access::Services& services, plans::Live& live, const Content& content,
                std::shared_ptr<const access::Commands> commands);

}  // namespace domdom::cli
