// `domdom config`: looks at a configuration file, or writes what there is to know about it.
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

int config_command(std::span<const std::string> args);

}  // namespace domdom::cli
