// ASSERT stops the process on a bug, in release too: better to stop than to write a wrong count down.
#pragma once

#include <cstdio>
#include <cstdlib>

#define ASSERT(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            std::fprintf(stderr, "%s:%d: assertion failed: %s\n", __FILE__, __LINE__, #condition); \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)
