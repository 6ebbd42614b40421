// Commands about a whole store. Each gives the exit code.
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

int verify_command(std::span<const std::string> args);
int rebuild_command(std::span<const std::string> args);
int backup_command(std::span<const std::string> args);
int restore_command(std::span<const std::string> args);

}  // namespace domdom::cli
