#include "simulation/life.h"

#include <algorithm>
#include <cmath>

namespace domdom::simulation {

namespace {

constexpr std::array<std::string_view, 7> kLeavingTexts = {"no",       "health",     "no-time", "no-interest",
                                                           "no-phone", "moved-away", "refused"};

double chance_to_remember(int days, int stability) {
    return 1 / std::sqrt(1 + 19.0 / 81.0 * static_cast<double>(days) / static_cast<double>(stability));
}

}  // namespace

std::string_view leaving_text(Leaving leaving) { return kLeavingTexts[static_cast<size_t>(leaving)]; }

bool can_do(const Life& life, size_t skill, int day, uint64_t person) {
    const Memory& memory = life.skills[skill];
    if (memory.stability == 0) return false;
    Chance threshold((person * kSkills.size() + skill) << 16 ^ memory.last);
    return chance_to_remember(day - memory.last, memory.stability) >= threshold.fraction();
}

void strengthen(Memory& memory, int day) {
    memory.stability = static_cast<uint8_t>(
        std::clamp(memory.stability * kStabilityGrowth, kStabilityDays, kStabilityDaysMost));
    memory.last = static_cast<uint16_t>(day);
}

bool show(Memory& memory, bool older, int day, Chance& chance) {
    const int likely =
        std::min(kLearnsMost, kLearnsAtFirst + memory.shown * kLearnsMore) - (older ? kLearnsLessOlder : 0);
    if (!chance.percent(likely)) {
        memory.shown = static_cast<uint8_t>(std::min(memory.shown + 1, 255));
        return false;
    }
    memory.stability = kStabilityDays;
    memory.last = static_cast<uint16_t>(day);
    return true;
}

Leaving maybe_leave(bool older, Chance& chance) {
    if (!chance.per_mille(older ? kLeavesPerMilleOlder : kLeavesPerMilleYounger)) return Leaving::kNo;
    return static_cast<Leaving>(1 + chance.weighted(older ? kReasonsOlder : kReasonsYounger));
}

}  // namespace domdom::simulation
