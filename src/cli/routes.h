// All routes of the server, in one list, and what answers beside them.
#pragma once

#include "access/routing.h"
#include "cli/app.h"
#include "http/net/server.h"
#include "reminders/reminders.h"

namespace domdom::cli {

// `check` says whether the server can do its work; called on the network thread.
void add_routes(const access::Services& services, plans::Live& live, classroom::Live& classes,
                const Content& content, std::shared_ptr<const access::Commands> commands,
                std::function<Result<>()> check, const reminders::Settings& reminding = {});

}  // namespace domdom::cli
