#include "simulation/practising.h"

#include <algorithm>

#include "engine/session.h"
#include "simulation/parameters.h"

namespace domdom::simulation {

namespace {

constexpr size_t kPressesMost = 120;  // then they give up
constexpr int kHintShare = 20;        // of the presses of someone who is still learning

}  // namespace

Result<std::vector<Exercise>> load_exercises(const learning::Catalogue& catalogue,
                                             practice::Library& library) {
    std::vector<Exercise> exercises;
    for (const auto& lesson : catalogue.lessons()) {
        if (lesson.scenario.empty()) continue;
        Exercise exercise;
        exercise.course = lesson.course;
        exercise.lesson = lesson.id;
        exercise.playable = TRY(library.find(lesson.scenario));
        const auto* const known =
            std::find(kSkills.begin(), kSkills.end(), exercise.playable->scenario.skill);
        if (known == kSkills.end()) continue;
        exercise.skill = static_cast<size_t>(known - kSkills.begin());
        exercises.push_back(std::move(exercise));
    }
    return exercises;
}

Practised practise(const Exercise& exercise, bool knows, Chance& chance) {
    const auto& [version, scenario, atlas] = *exercise.playable;
    const uint32_t seed = chance.below(1U << 31);
    engine::Session session(scenario, atlas, seed);
    json::array actions;
    int64_t at = 0;
    bool hinted = false;
    while (session.state().ended == engine::Ended::kOpen && actions.size() < kPressesMost) {
        const auto offered = engine::offered(scenario, session.state());
        const auto* next = session.next();
        if (offered.empty() || !next) break;
        const bool hint = !knows && chance.percent(kHintShare);
        if (!hint && chance.percent(knows ? kWandersKnowing : kWandersLearning))
            next = &scenario.screens[session.state().screen].choices[chance.one_of(offered)];
        hinted |= hint;
        at += 900 + static_cast<int64_t>(chance.below(knows ? 3'000 : 9'000));
        json::object pressed{{"at", at}, {"do", next->action}};
        if (hint) pressed["hint"] = true;
        actions.push_back(std::move(pressed));
        session.act(next->action);
    }
    Practised practised;
    practised.unaided = session.state().ended == engine::Ended::kGoal && !hinted && session.traps_met() == 0;
    practised.trace = {{"scenario", scenario.id}, {"version", version}, {"seed", seed},
                       {"level", "alone"},        {"hand", "learner"},  {"actions", std::move(actions)}};
    return practised;
}

}  // namespace domdom::simulation
