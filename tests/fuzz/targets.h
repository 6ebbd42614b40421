// What is fuzzed: every parser of input from outside. To add one, write its function and its row in one of
// the targets_*.cpp, and put a few inputs of ours into tests/fuzz/corpus/NAME.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace domdom::fuzz {

struct Target {
    std::string_view name;
    // Any bytes at all; must neither crash, nor hang, nor break a promise that it ASSERTs.
    void (*run)(std::string_view input);
};

// By what they read; all of them, by name.
std::span<const Target> text_targets();
std::span<const Target> list_targets();
std::span<const Target> boundary_targets();
std::span<const Target> practice_targets();
std::span<const Target> record_targets();
const std::vector<Target>& targets();

const Target* find_target(std::string_view name);

}  // namespace domdom::fuzz
