// The three minutes of a day, for whoever asked for them: one thing to recall and one short practice. Nothing
// more is asked that day.
#pragma once

#include <string>

#include "engine/next.h"

namespace domdom::engine {

struct Daily {
    enum class Kind { kNothing, kRecheck, kAlone, kDrill };

    // A lesson whose question is asked; empty when nothing was learnt on an earlier day.
    std::string question_course;
    std::string question_lesson;
    // What is practised alone; a drill belongs to no lesson.
    Kind practice = Kind::kNothing;
    std::string scenario;
    std::string course;
    std::string lesson;
};

// Chosen from what was known before today, so that it stays the same the whole day, whatever is done
// meanwhile. The question is of the lesson whose answers are likeliest to be forgotten. The practice is the
// drill of the week where it was not met for a week, else what is likeliest to be forgotten or was never
// tried alone, else that drill again where its own day has come. Nothing for whoever has learnt nothing yet.
Daily choose_daily(const Learner& learner);

// {"question":{"course","lesson"}|null,"practice":{"why":"recheck"|"alone"|"drill","scenario","course"|null,
// "lesson"|null}|null}
std::string to_json(const Daily& daily);

}  // namespace domdom::engine
