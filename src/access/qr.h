// QR codes for what is printed: cards and posters.
#pragma once

#include <string>

#include "base/result.h"

namespace domdom::access {

// A QR code as SVG, one path, dark on white with the quiet zone that readers need (4 modules, ISO/IEC 18004).
// kInternal for a text that no code holds (more than some 2300 bytes).
Result<std::string> qr_svg(const std::string& text);

}  // namespace domdom::access
