// Chances drawn from a seed: the same numbers on every machine. (The distributions of the C++ library differ
// between libraries.)
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/machine.h"

namespace domdom::simulation {

class Chance {
  public:
    explicit Chance(uint64_t seed) : draw_(seed) {}

    uint64_t operator()() { return draw_.next(); }
    uint32_t below(uint64_t count) { return static_cast<uint32_t>(draw_.below(count)); }
    bool percent(int share) { return below(100) < static_cast<uint32_t>(share); }
    bool per_mille(int share) { return below(1'000) < static_cast<uint32_t>(share); }
    // 0 … 1
    double fraction() { return static_cast<double>(draw_.next() >> 11) * 0x1.0p-53; }
    // Nearly normal: the sum of twelve equal chances, mean 0, deviation 1.
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += fraction();
        return sum;
    }
    template <typename List>
    const auto& one_of(const List& list) {
        return list[below(list.size())];
    }
    // A position, as often as its share of the sum says.
    template <size_t Count>
    size_t weighted(const std::array<int, Count>& shares) {
        int sum = 0;
        for (int share : shares) sum += share;
        int drawn = static_cast<int>(below(static_cast<uint64_t>(sum)));
        size_t at = 0;
        while (drawn >= shares[at]) drawn -= shares[at++];
        return at;
    }

  private:
    engine::Draw draw_;
};

}  // namespace domdom::simulation
