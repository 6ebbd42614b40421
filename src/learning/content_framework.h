// The framework file of the content, checked for its authors; skills/framework.h reads it for counting.
#pragma once

#include <set>

#include "learning/content_source.h"

namespace domdom::learning {

inline constexpr size_t kAreas = 8;

struct CompiledFramework {
    std::string json;
    std::set<std::string> skills, groups;
    bool complete = false;  // says that each skill has its lesson and its practice, each fraud its drills
};

CompiledFramework read_framework(Findings& findings);

}  // namespace domdom::learning
