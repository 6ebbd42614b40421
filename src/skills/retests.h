// Who should look again at what somebody did alone, and by when: the last two rungs of the ladder.
#pragma once

#include <vector>

#include "skills/evidence.h"

namespace domdom::skills {

struct DueRetest {
    // kObserve: so far only before those who taught them. kRetain: seen by somebody independent 30 to 90 days
    // ago.
    enum class Why { kObserve, kRetain };
    SkillKey skill = 0;
    Why why = Why::kObserve;
    Date last;                  // when it was last done alone
    std::optional<Date> until;  // kRetain: the last day on which it counts as retained
};

// What `by` may look at on `today`: done alone on an earlier day, never with help since, not yet retained.
// Empty for whoever has taught this person, whose word would be `witnessed` again.
std::vector<DueRetest> due_retests(const Evidence& evidence, const Uuid& by, Date today);

}  // namespace domdom::skills
