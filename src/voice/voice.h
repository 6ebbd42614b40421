// What is heard: the server's own voice for phones that have none, and what authors have recorded. The
// module's public header.
#pragma once

#include <memory>

#include "access/routing.h"
#include "voice/words.h"

namespace domdom::voice {

void add_voice_routes(const access::Services& services, std::shared_ptr<Spoken> spoken);

}  // namespace domdom::voice
