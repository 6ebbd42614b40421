// The address under which people reach this server, as the operator tells it: it is printed on learners'
// cards.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace domdom::cli {

// "https://learn.example.vn" or "http://10.0.0.5:8080", without a path; a slash at the end is taken off.
Result<std::string> parse_public_url(std::string_view text);

}  // namespace domdom::cli
