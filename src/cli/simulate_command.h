// domdom simulate --data D --persons N --days K --seed S [--from DATE] [--communes N] [--hubs N] [--truth
// FILE]
//                 [--json]
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

// `args` are what follows "domdom simulate". 0: done; 1: refused or failed.
int simulate_command(std::span<const std::string> args);

}  // namespace domdom::cli
