// How people of the synthetic movement learn, practise, are watched, and leave.
#include <algorithm>

#include "simulation/world.h"

namespace domdom::simulation {

void World::teach(Scene scene, uint32_t number) {
    Life& life = scene.commune.population.lives[number];
    const bool older = life.is_older(parameters_.from.year());
    life.left = maybe_leave(older, chance_);
    const bool leaves = life.left != Leaving::kNo;
    const bool later = !leaves && chance_.percent(kComeBackShare);
    json::object body{{"visit", next_id().text()},
                      {"person", known_as(scene, number)},
                      {"outcome", leaves  ? "refused"
                                  : later ? "come-back"
                                          : "helped"},
                      {"next", nullptr},
                      {"wants", json::array{}}};
    if (!leaves) body["next"] = day_text(scene.day + 7);
    // Why is told in words, and lies in the register.
    record(scene, "visit.recorded", std::move(body),
           leaves ? json::object{{"note", leaving_text(life.left)}} : json::object{});
    census_.left += leaves;
    if (leaves || later) return;
    for (uint32_t tasks = 1 + chance_.below(3); tasks > 0; --tasks) try_task(scene, number);
}

void World::try_task(Scene scene, uint32_t number) {
    Life& life = scene.commune.population.lives[number];
    const size_t skill = next_skill(life);
    Memory& memory = life.skills[skill];
    const bool could = can_do(life, skill, scene.day, human(scene.commune, number));
    if (could)
        strengthen(memory, scene.day);
    else
        show(memory, life.is_older(parameters_.from.year()), scene.day, chance_);
    // What has just been learned is shown alone at once.
    const bool can = could || (memory.stability > 0 && memory.last == scene.day);
    const bool seen = can ? !chance_.percent(kFumbleShare) : chance_.percent(kGenerousShare);
    if (seen) life.claimed |= static_cast<uint16_t>(1U << skill);
    judge(scene, number, skill, {can, seen, chance_.percent(80) ? "with-help" : "done-for"});
}

// What was seen is recorded; where it is not what was so, the truth says it.
void World::judge(Scene scene, uint32_t number, size_t skill, Judgement judgement) {
    const auto& [can, seen, otherwise] = judgement;
    const Uuid made = record(scene, "task.observed",
                             {{"person", known_as(scene, number)},
                              {"skill", kSkills[skill]},
                              {"help", seen ? "alone" : otherwise}});
    if (seen == can) return;
    ++census_.misjudged;
    truth_.tell({{"kind", "observation"},
                 {"human", human(scene.commune, number)},
                 {"record", made.text()},
                 {"skill", kSkills[skill]},
                 {"seen", seen},
                 {"really", can}});
}

// In the order of the courses mostly, and now and then what the person asks for.
size_t World::next_skill(const Life& life) {
    if (!chance_.percent(kInOrderShare)) return chance_.below(kSkills.size());
    const auto next = std::find_if(life.skills.begin(), life.skills.end(),
                                   [](const Memory& memory) { return memory.stability == 0; });
    return static_cast<size_t>(next - life.skills.begin()) % kSkills.size();
}

// A re-test by someone who taught nobody: all that is said to be done alone, in a home where somebody is.
void World::observe(Scene scene) {
    begin_scene();
    const uint32_t number = anyone(scene.commune);
    if (number == scene.commune.population.lives.size()) return;
    const bool older = scene.commune.population.lives[number].is_older(parameters_.from.year());
    if (chance_.percent(older ? kNobodyHomeShareOlder : kNobodyHomeShareYounger)) {
        ++census_.nobody_home;
        return turn_away(scene, number, "nobody-home");
    }
    for (size_t skill = 0; skill < kSkills.size(); ++skill) {
        const bool claimed = (scene.commune.population.lives[number].claimed >> skill & 1U) != 0;
        if (claimed) observe_skill(scene, number, skill);
    }
}

void World::observe_skill(Scene scene, uint32_t number, size_t skill) {
    Life& life = scene.commune.population.lives[number];
    const uint64_t who = human(scene.commune, number);
    const bool can = can_do(life, skill, scene.day, who);
    const bool seen = can ? !chance_.percent(kMissedShare) : chance_.percent(kFalselySeenShare);
    if (can) strengthen(life.skills[skill], scene.day);
    ++census_.observed;
    judge(scene, number, skill, {can, seen, "with-help"});
}

// On their own phone, under the id of their card: the first one.
void World::practise_on_phone(Scene scene, uint32_t number) {
    Life& life = scene.commune.population.lives[number];
    if (!life.smartphone || exercises_.empty()) return;
    begin_scene();
    const uint64_t who = human(scene.commune, number);
    const Uuid person = person_id(who, false);
    const Exercise& exercise = chance_.one_of(exercises_);
    const size_t skill = exercise.skill;
    if (chance_.percent(kLessonShare)) {
        record(scene, "lesson.completed",
               {{"person", person.text()}, {"course", exercise.course}, {"lesson", exercise.lesson}}, {},
               person);
        if (life.skills[skill].stability == 0)
            show(life.skills[skill], life.is_older(parameters_.from.year()), scene.day, chance_);
    }
    const bool can = can_do(life, skill, scene.day, who);
    Practised practised = practise(exercise, can, chance_);
    if (can && practised.unaided) strengthen(life.skills[skill], scene.day);
    practised.trace["person"] = person.text();
    record(scene, "trace.submitted", std::move(practised.trace), {}, person);
    ++census_.practised;
    if (chance_.percent(kDeclareAskedShare) && chance_.percent(kDeclaresShare))
        record(scene, "skill.declared", {{"person", person.text()}, {"skill", kSkills[skill]}}, {}, person);
}

}  // namespace domdom::simulation
