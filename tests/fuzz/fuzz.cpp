// libFuzzer's door to one target, which DOMDOM_FUZZ names: DOMDOM_FUZZ=csv build/fuzz/domdom_fuzz CORPUS…
#include <sodium.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/targets.h"

namespace {
const domdom::fuzz::Target* chosen = nullptr;
}

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    const char* name = std::getenv("DOMDOM_FUZZ");
    chosen = domdom::fuzz::find_target(name ? name : "");
    if (chosen && sodium_init() >= 0) return 0;
    std::fputs("DOMDOM_FUZZ names no target; there are:\n", stderr);
    for (const auto& target : domdom::fuzz::targets())
        std::fprintf(stderr, "  %.*s\n", static_cast<int>(target.name.size()), target.name.data());
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    chosen->run({reinterpret_cast<const char*>(data), size});
    return 0;
}
