#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace domdom::cli {

namespace {

constexpr int64_t kBarWidth = 30;

}  // namespace

Progress::Progress(std::string label) : label_(std::move(label)), terminal_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    if (drawn_) fmt::print(stderr, "\r\033[K");
}

void Progress::show(int64_t done, int64_t total) {
    if (!terminal_ || total <= 0) return;
    const int64_t percent = std::clamp<int64_t>(done * 100 / total, 0, 100);
    if (percent == percent_) return;  // a slow terminal must not slow the work
    percent_ = percent;
    const auto filled = static_cast<size_t>(percent * kBarWidth / 100);
    fmt::print(stderr, "\r{} [{:.<{}}] {} %", label_, std::string(filled, '#'), kBarWidth, percent);
    std::fflush(stderr);
    drawn_ = true;
}

}  // namespace domdom::cli
