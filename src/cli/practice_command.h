// domdom practice stuck: what many traces show whoever writes scenarios.
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

int practice_command(std::span<const std::string> args);

}  // namespace domdom::cli
