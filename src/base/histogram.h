// Counts how long something took, in buckets as Prometheus reads them. Any thread may count and read.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace domdom {

class Histogram {
  public:
    // Upper bounds in seconds; one more bucket takes the rest.
    static constexpr std::array kBounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                        0.1,    0.25,  0.5,    1.0,   2.5,  10.0};

    void observe(int64_t micros) {
        const double seconds = static_cast<double>(micros) / 1e6;
        const auto bucket = std::lower_bound(kBounds.begin(), kBounds.end(), seconds) - kBounds.begin();
        buckets_[static_cast<size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
        micros_.fetch_add(static_cast<uint64_t>(std::max<int64_t>(micros, 0)), std::memory_order_relaxed);
    }
    uint64_t bucket(size_t i) const { return buckets_[i].load(std::memory_order_relaxed); }
    double seconds() const { return static_cast<double>(micros_.load(std::memory_order_relaxed)) / 1e6; }

  private:
    std::array<std::atomic<uint64_t>, kBounds.size() + 1> buckets_{};
    std::atomic<uint64_t> micros_ = 0;
};

}  // namespace domdom
