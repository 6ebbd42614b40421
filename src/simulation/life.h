// One person of the synthetic movement: who they are, and what they can really do. Some eighty bytes, so that
// a nation fits into memory.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "simulation/chance.h"
#include "simulation/parameters.h"

namespace domdom::simulation {

// Why someone wants no further visit.
enum class Leaving : uint8_t { kNo, kHealth, kNoTime, kNoInterest, kNoPhone, kMovedAway, kRefused };
std::string_view leaving_text(Leaving leaving);

// A skill as it lies in someone's memory.
struct Memory {
    uint16_t last = 0;      // the day it was last done or learned
    uint8_t stability = 0;  // in days; 0: never learned
    uint8_t shown = 0;      // how often someone showed it without its being learned
};

struct Life {
    std::array<Memory, kSkills.size()> skills;
    uint32_t household = 0;
    uint16_t birth_year = 0;
    uint16_t claimed = 0;  // bits of the skills that somebody recorded as done alone
    bool woman : 1 = false;
    bool pupil : 1 = false;
    bool staff : 1 = false;
    bool worker : 1 = false;
    bool smartphone : 1 = false;
    bool enrolled : 1 = false;
    bool twice : 1 = false;  // enrolled under a second id too
    Leaving left = Leaving::kNo;

    bool is_older(int year) const { return year - birth_year >= 60; }
};

// Can they do it on that day? Yes from learning on, until the day on which the chance of remembering (the
// forgetting curve) falls below a threshold drawn for this person, this skill and this learning. So it is a
// fact, the same whoever asks: `person` is a number that tells people apart.
bool can_do(const Life& life, size_t skill, int day, uint64_t person);
// They did it: it is remembered for longer.
void strengthen(Memory& memory, int day);
// It was shown to them. True when they have learned it.
bool show(Memory& memory, bool older, int day, Chance& chance);

// Whether someone wants no further visit after one, and why.
Leaving maybe_leave(bool older, Chance& chance);

}  // namespace domdom::simulation
