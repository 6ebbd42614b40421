// Reading a whole file that somebody named.
#pragma once

#include <cstddef>
#include <string>

#include "base/result.h"

namespace domdom {

// kNotFound when it cannot be opened, kTooLarge beyond `bytes_max`; a folder is kInvalid.
Result<std::string> load_file(const std::string& path, size_t bytes_max);

}  // namespace domdom
