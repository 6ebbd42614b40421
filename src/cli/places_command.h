// domdom places import --data D FILE… [--valid-from DATE] [--lineage FILE] [--strict] [--json]
// domdom places groups --data D --place CODE FILE [--from DATE] [--dry-run] [--json]
// domdom places boundaries --data D FILE [--code NAME] [--on DATE] [--leave-out-wrong] [--json]
#pragma once

#include <span>
#include <string>

#include "base/result.h"

namespace domdom::cli {

// `args` are what follows "domdom places". 0: done; 1: refused or failed.
int places_command(std::span<const std::string> args);

// One of its commands each.
Result<int> import_groups(std::span<const std::string> args);
Result<int> import_boundaries(std::span<const std::string> args);

}  // namespace domdom::cli
