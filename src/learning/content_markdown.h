// A lesson's page: Markdown in, safe HTML and what is read aloud out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "learning/content_source.h"

namespace domdom::learning {

struct LessonStep {
    std::string text;           // without its pictures
    std::vector<int> pictures;  // presses of the scenario's shortest way, from 1
    std::vector<std::string> bold{};

    bool operator==(const LessonStep&) const = default;
};

struct LessonPage {
    std::string html;  // a picture is <figure data-step="2" role="img" aria-label="…"></figure>
    std::vector<std::string> speech;  // a heading, a paragraph or a step each
    std::vector<LessonStep> steps;    // the ordered list
    std::vector<int> pictures;        // all of them, in reading order
    std::vector<std::string> alts;    // beside pictures
};

// Notes in the findings what the page may not hold. Raw HTML never reaches the result.
LessonPage read_page(std::string_view markdown, const std::string& file, Findings& findings);

}  // namespace domdom::learning
