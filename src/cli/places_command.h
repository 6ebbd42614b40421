// domdom places import --data D FILE… [--valid-from DATE] [--lineage FILE] [--strict] [--json]
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

// `args` are what follows "domdom places". 0: done; 1: refused or failed.
int places_command(std::span<const std::string> args);

}  // namespace domdom::cli
