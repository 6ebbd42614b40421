// domdom content check [DIR] [--json]  ·  domdom content build DIR OUT [--json]
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

// `args` is what follows "content" on the command line. Returns the exit status: 0 when all is well, 1 when
// the content has problems or cannot be written, 2 when the command is not understood.
int content_command(std::span<const std::string> args);

}  // namespace domdom::cli
