#include "skills/retests.h"

#include <algorithm>

namespace domdom::skills {

namespace {

bool was_helped_since(const SkillEvidence& skill, Date day) {
    return !skill.not_alone.empty() && skill.not_alone.rbegin()->first >= day;
}

// The latest day, 30 to 90 days ago, on which somebody independent saw it; what was seen before help was
// needed again is no beginning.
std::optional<Date> seen_in_window(const SkillEvidence& skill, const Evidence& evidence, Date today) {
    std::optional<Date> seen;
    for (const auto& [day, recorder] : skill.alone) {
        const int waited = today.days - day.days;
        const bool in_window = waited >= kRetainedAfterDays && waited <= kRetainedWithinDays;
        if (in_window && !was_helped_since(skill, day) && !evidence.taught_by(recorder, day)) seen = day;
    }
    return seen;
}

}  // namespace

std::vector<DueRetest> due_retests(const Evidence& evidence, const Uuid& by, Date today) {
    std::vector<DueRetest> due;
    if (evidence.taught_by(by, today)) return due;
    for (const auto& [key, skill] : evidence.skills()) {
        if (skill.alone.empty()) continue;
        const Date last = skill.alone.rbegin()->first;
        if (last >= today || was_helped_since(skill, last)) continue;
        const Rung rung = evidence.rung(key, Mode::kStill, today);
        if (rung == Rung::kWitnessed) due.push_back({key, DueRetest::Why::kObserve, last, std::nullopt});
        if (rung != Rung::kObserved) continue;
        if (const auto seen = seen_in_window(skill, evidence, today))
            due.push_back({key, DueRetest::Why::kRetain, last, seen->plus_days(kRetainedWithinDays)});
    }
    return due;
}

}  // namespace domdom::skills
