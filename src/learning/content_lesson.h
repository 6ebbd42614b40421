// Courses and their lessons: read, checked against framework and scenarios, and written out in each language.
#pragma once

#include <set>

#include "learning/content_markdown.h"
#include "learning/content_scenario.h"

namespace domdom::learning {

struct ContentChoice {
    Words text, why;
    bool right = false;
};

struct ContentItem {
    std::string id, skill;
    Words question;
    std::vector<ContentChoice> choices;
};

struct ContentLesson {
    std::string course, id;
    int64_t minutes = 0;
    Words title;
    std::vector<std::string> skills;
    std::string scenario;  // empty: the lesson has no practice
    std::vector<ContentItem> items;
    std::array<LessonPage, kLanguages.size()> pages;
};

struct ContentCourse {
    std::string id;
    int64_t number = 0;
    Words title, who;
    std::string group;  // of the framework, or companions: whose course it is; empty: everyone's
    std::vector<ContentLesson> lessons;
};

// What a lesson refers to.
struct ContentLibrary {
    const std::set<std::string>& skills;
    const std::set<std::string>& groups;
    const Scenarios& scenarios;
};

// In the order of their numbers.
std::vector<ContentCourse> read_courses(const ContentLibrary& library, Findings& findings);

// Holds the pages of a lesson against each other and against the practice phone.
void check_pages(const ContentLesson& lesson, const std::string& folder, const CompiledScenario* scenario,
                 Findings& findings);

// What is served; see the compiled content in content_build.h.
std::string courses_json(const std::vector<ContentCourse>& courses, size_t language);
std::string lesson_json(const ContentLesson& lesson, const CompiledScenario* scenario, size_t language);

}  // namespace domdom::learning
