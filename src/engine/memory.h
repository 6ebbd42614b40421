// How long a skill is remembered, and when to look again.
//
// The curve is that of FSRS 4.5 (open-spaced-repetition, "The Algorithm"): what was last shown t days ago
// with a stability of S days is still there with the probability (1 + 19/81 · t/S)^-0.5, which is 0.9 at t =
// S. Its seventeen weights were fitted to people who learn words from cards; for a dozen skills seen a few
// times a year they would be guesses, so stability climbs a ladder of five rungs instead: 1, 3, 7, 30, 90
// days.
#pragma once

#include <span>

namespace domdom::engine {

// A day on which the skill was tried without help.
struct Attempt {
    int day = 0;  // days since 1970-01-01, where the learner lives
    bool alone = false;

    bool operator==(const Attempt&) const = default;
};

struct Memory {
    int stability = 0;  // days, one of the ladder; 0: never shown alone
    int last = 0;       // the day of the last attempt

    int due() const { return last + stability; }
};

// What a history leaves behind, in any order and with repetitions. On one day success outweighs failure. A
// success climbs to the next rung once as many days have passed since this rung was reached as it stands for,
// practised meanwhile or not, and as far as it was remembered without practice; a failure steps two rungs
// down.
Memory remember(std::span<const Attempt> attempts);

// The probability, 0 to 1, that it is still there; 0 when it was never shown.
double retrievability(const Memory& memory, int today);

}  // namespace domdom::engine
