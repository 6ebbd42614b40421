// Practice as a phone records it: the shortest way to the goal, with wanderings. The server replays it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/json.h"
#include "learning/learning.h"
#include "practice/practice.h"
#include "simulation/chance.h"

namespace domdom::simulation {

// A lesson with its practice, and which of kSkills it is about.
struct Exercise {
    std::string course, lesson;
    size_t skill = 0;
    std::shared_ptr<const practice::Playable> playable;
};
// The lessons that practise a skill of kSkills, in a fixed order.
Result<std::vector<Exercise>> load_exercises(const learning::Catalogue& catalogue,
                                             practice::Library& library);

struct Practised {
    json::object trace;  // the body of trace.submitted, without the person
    bool unaided = false;
};
// `knows`: presses what leads to the goal, mostly; otherwise wanders more and asks for hints.
Practised practise(const Exercise& exercise, bool knows, Chance& chance);

}  // namespace domdom::simulation
