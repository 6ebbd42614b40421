// domdom people: import, export, imports, undo.
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

int people_command(std::span<const std::string> args);

}  // namespace domdom::cli
