// `domdom serve`: the server.
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

int serve_command(std::span<const std::string> args);

}  // namespace domdom::cli
