#include "engine/memory.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace domdom::engine {
namespace {

constexpr int kLadder[] = {1, 3, 7, 30, 90};
constexpr int kTop = static_cast<int>(std::size(kLadder)) - 1;
constexpr double kFactor = 19.0 / 81.0;

// One attempt a day, in the order of days.
std::vector<Attempt> by_day(std::span<const Attempt> attempts) {
    std::vector<Attempt> days(attempts.begin(), attempts.end());
    std::sort(days.begin(), days.end(), [](const Attempt& one, const Attempt& other) {
        return one.day != other.day ? one.day < other.day : one.alone > other.alone;
    });
    const auto same_day = [](const Attempt& one, const Attempt& other) { return one.day == other.day; };
    days.erase(std::unique(days.begin(), days.end(), same_day), days.end());
    return days;
}

// To the next rung; beyond it where it was remembered for so many days without practice.
int climb(int rung, int days) {
    ++rung;
    while (rung < kTop && kLadder[rung] <= days) ++rung;
    return std::min(rung, kTop);
}

}  // namespace

Memory remember(std::span<const Attempt> attempts) {
    int rung = -1;    // never shown alone
    int reached = 0;  // the day on which this rung was
    Memory memory;
    for (const Attempt& attempt : by_day(attempts)) {
        const int before = rung;
        if (rung < 0) {
            if (attempt.alone) rung = 0;
        } else if (!attempt.alone) {
            rung = std::max(rung - 2, 0);
        } else if (attempt.day - reached >= kLadder[rung]) {
            rung = climb(rung, attempt.day - memory.last);
        }
        if (rung != before || !attempt.alone) reached = attempt.day;
        memory.last = attempt.day;
    }
    if (rung >= 0) memory.stability = kLadder[rung];
    return memory;
}

double retrievability(const Memory& memory, int today) {
    if (memory.stability == 0) return 0;
    const double days = std::max(today - memory.last, 0);
    return 1.0 / std::sqrt(1.0 + kFactor * days / memory.stability);
}

}  // namespace domdom::engine
