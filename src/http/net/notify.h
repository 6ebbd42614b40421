// Tells the service manager how the server stands (sd_notify(3)): one datagram, no library.
#pragma once

#include <string_view>

namespace domdom::http {

// "READY=1", "STOPPING=1", "STATUS=…". Does nothing when no service manager asked for it (NOTIFY_SOCKET).
void notify_manager(std::string_view state);

}  // namespace domdom::http
