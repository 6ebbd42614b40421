// What is known of a person, put before the engine that also advises on the phone.
#include "learning/next.h"

#include <algorithm>

namespace domdom::learning {

namespace {

constexpr const char* kLessons =
    "SELECT course, lesson, completed_on FROM lesson_completed WHERE commune = $1 AND person = $2";
constexpr const char* kPractice =
    "SELECT scenario, practised_on, unaided FROM practised_day WHERE commune = $1 AND person = $2";

Result<> add_learnt(store::Connection& db, const Uuid& home, const Uuid& member, Learnt& learnt) {
    {
        auto rows = TRY(db.query(kLessons, store::Bind::key(home), member));
        while (TRY(rows.next())) {
            const auto [it, added] = learnt.lessons.try_emplace(
                {std::string(rows.text(0)), std::string(rows.text(1))}, rows.date(2));
            if (!added) it->second = std::min(it->second, rows.date(2));
        }
    }
    auto rows = TRY(db.query(kPractice, store::Bind::key(home), member));
    while (TRY(rows.next())) {
        bool& unaided = learnt.practice[std::string(rows.text(0))][rows.date(1)];
        unaided = unaided || rows.integer(2) != 0;
    }
    return {};
}

bool was_alone_before(const std::vector<engine::Attempt>& attempts, Date day) {
    return std::any_of(attempts.begin(), attempts.end(),
                       [day](const auto& one) { return one.alone && one.day < day.days; });
}

void add_seen(const skills::SkillEvidence& seen, std::vector<engine::Attempt>& attempts) {
    for (const auto& [day, recorder] : seen.alone) attempts.push_back({day.days, true});
    // Help with what was never shown alone, here or in practice, is teaching, not forgetting.
    for (const auto& [day, recorder] : seen.not_alone)
        if (was_alone_before(attempts, day)) attempts.push_back({day.days, false});
}

}  // namespace

Result<Learnt> load_learnt(store::Connection& db, const people::Whole& whole) {
    Learnt learnt;
    for (const auto& member : whole.members) {
        const auto person = TRY(people::load_person(db, member));
        TRY(add_learnt(db, person->current_place(), member, learnt));
    }
    return learnt;
}

Attempts attempts_of(const Learnt& learnt, const skills::Evidence& evidence,
                     const skills::Framework& framework) {
    Attempts attempts;
    for (const auto& [scenario, days] : learnt.practice)
        for (const auto& [day, unaided] : days)
            attempts[scenario.substr(0, scenario.find('/'))].push_back({day.days, unaided});
    for (const auto& skill : framework.skills()) {
        const auto seen = evidence.skills().find(skills::skill_key(skill));
        if (seen == evidence.skills().end()) continue;
        auto& of_skill = attempts[skill];
        add_seen(seen->second, of_skill);
        if (of_skill.empty()) attempts.erase(skill);
    }
    return attempts;
}

Taught taught_of(const skills::Evidence& evidence, const skills::Framework& framework) {
    Taught taught;
    for (const auto& skill : framework.skills()) {
        const auto seen = evidence.skills().find(skills::skill_key(skill));
        if (seen == evidence.skills().end()) continue;
        const auto& attended = seen->second.weaker[static_cast<size_t>(skills::Rung::kAttended) - 1];
        const auto& helped = seen->second.not_alone;
        std::optional<Date> first;
        if (!attended.empty()) first = *attended.begin();
        if (!helped.empty() && (!first || helped.begin()->first < *first)) first = helped.begin()->first;
        if (first) taught[skill] = first->days;
    }
    return taught;
}

json::object next_step(const Learnt& learnt, const skills::Evidence& evidence,
                       const skills::Framework& framework, const Catalogue& catalogue, Date today) {
    engine::Learner learner;
    learner.today = today.days;
    learner.attempts = attempts_of(learnt, evidence, framework);
    learner.taught = taught_of(evidence, framework);
    learner.needs = framework.needs();
    for (const auto& lesson : catalogue.lessons()) {
        const auto done = learnt.lessons.find({lesson.course, lesson.id});
        const bool begun = std::any_of(learnt.lessons.begin(), learnt.lessons.end(),
                                       [&](const auto& one) { return one.first.first == lesson.course; });
        learner.lessons.push_back({lesson.course, lesson.id, lesson.scenario, lesson.skills,
                                   done == learnt.lessons.end() ? -1 : done->second.days,
                                   lesson.group.empty() || begun});
    }
    const auto step = engine::choose_next(learner);
    const auto word = engine::to_word(step.why);
    json::object out{{"why", json::string_view(word.data(), word.size())}};
    if (!step.lesson) return out;
    out["course"] = step.lesson->course;
    out["lesson"] = step.lesson->id;
    out["scenario"] =
        step.lesson->scenario.empty() ? json::value(nullptr) : json::value(step.lesson->scenario);
    out["skill"] = step.skill;
    return out;
}

}  // namespace domdom::learning
