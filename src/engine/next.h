// The one next step for a person: from what is being forgotten, what they asked for, what a lesson needs
// first, and where they left off. Never a list, never a score.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/json.h"
#include "engine/memory.h"

namespace domdom::engine {

struct Lesson {
    std::string course;
    std::string id;
    std::string scenario;  // <skill>/<name>; empty: nothing to practise
    std::vector<std::string> skills;
    int done_on = -1;     // the day it was finished; -1: not yet
    bool offered = true;  // false: its course is for others (pupils, staff), and was not begun
};

// What is known of a learner.
struct Learner {
    int today = 0;
    std::vector<Lesson> lessons;                                         // in the order of the courses
    std::map<std::string, std::vector<Attempt>, std::less<>> attempts;   // by skill
    std::map<std::string, std::vector<std::string>, std::less<>> needs;  // skills to have before a skill
    std::vector<std::string> wishes;  // skills asked for, the dearest first
    // By skill: the day somebody first taught it, no lesson needed.
    std::map<std::string, int, std::less<>> taught;
    // By course/lesson: the days on which a question of it was asked, and whether the answer was right.
    std::map<std::string, std::vector<Attempt>, std::less<>> answers;
    std::string drill;               // the scenario of this week's drill; empty: none
    std::vector<Attempt> drill_met;  // the days on which it was met, and whether nothing was lost
};

enum class Why {
    kNothing,  // everything offered is done, and nothing is due
    kRecheck,  // shown alone before, and due to be looked at again
    kAlone,    // it was learnt on an earlier day, and never tried alone
    kWish,     // asked for
    kFirst,    // needed before what was asked for, or before the next lesson
    kOnwards,  // the next lesson of a course that was begun, or of the first one
};

struct NextStep {
    Why why = Why::kNothing;
    const Lesson* lesson = nullptr;  // of the learner that was asked about; null for kNothing
    std::string skill;               // what it is about
};

// At most one re-check or practice is proposed on a day on which something was tried already: after that, a
// lesson.
NextStep choose_next(const Learner& learner);

std::string_view to_word(Why why);  // nothing, recheck, alone, wish, first, onwards

// {"today":20783,"lessons":[{"course","id","scenario"?,"skills":[…],"done"?:day,"offered"?:bool}],
//  "attempts":{skill:[[day,alone]…]},"needs":{skill:[skill…]},"wishes":[skill…],"taught":{skill:day},
//  "answers":{"course/lesson":[[day,right]…]},"drill":{"scenario","met":[[day,unhurt]…]}}; what is malformed
// is told.
bool parse_learner(std::string_view json, Learner& out, Problem& problem);
// {"why":"recheck","course","lesson","scenario"|null,"skill"}; only why when there is nothing.
std::string to_json(const NextStep& step);

}  // namespace domdom::engine
