// What comes next for a person, from what the log knows of them.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/next.h"
#include "learning/learning.h"
#include "people/people.h"
#include "skills/evidence.h"

namespace domdom::learning {

// What a person has learnt and tried, under all ids. Days are those on which it was first finished, or tried.
struct Learnt {
    std::map<std::pair<std::string, std::string>, Date> lessons;  // by course and lesson
    // By scenario: the days it was tried alone, and whether it went unaided.
    std::map<std::string, std::map<Date, bool>, std::less<>> practice;
};
Result<Learnt> load_learnt(store::Connection& db, const people::Whole& whole);

// What the next step is chosen from: practice and what others saw.
using Attempts = std::map<std::string, std::vector<engine::Attempt>, std::less<>>;  // by skill
Attempts attempts_of(const Learnt& learnt, const skills::Evidence& evidence,
                     const skills::Framework& framework);

// The day on which somebody first taught a skill: in a session, or with a helping hand.
using Taught = std::map<std::string, int, std::less<>>;  // by skill, days since 1970-01-01
Taught taught_of(const skills::Evidence& evidence, const skills::Framework& framework);

// {"why","course","lesson","scenario","skill"}; see engine/next.h.
json::object next_step(const Learnt& learnt, const skills::Evidence& evidence,
                       const skills::Framework& framework, const Catalogue& catalogue, Date today);

}  // namespace domdom::learning
