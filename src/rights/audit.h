// An audit row that must not be lost: it is written with the transaction it belongs to. (Access::audit is for
// refusals, which may come by the thousand.)
#pragma once

#include <string_view>

#include "log/log.h"

namespace domdom::rights {

// `account` nil: the program, at its operator's word. `detail` holds an id or the operator's reason.
Result<> write_audit(log::Writing& writing, const Uuid& account, std::string_view action,
                     std::string_view detail);

}  // namespace domdom::rights
