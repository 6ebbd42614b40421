// What is fuzzed: every parser of input from outside. To add one, write its function and its row in
// targets.cpp, and put a few inputs of ours into tests/fuzz/corpus/NAME.
#pragma once

#include <span>
#include <string_view>

namespace domdom::fuzz {

struct Target {
    std::string_view name;
    // Any bytes at all; must neither crash, nor hang, nor break a promise that it ASSERTs.
    void (*run)(std::string_view input);
};

std::span<const Target> targets();
const Target* find_target(std::string_view name);

}  // namespace domdom::fuzz
