// The real task of each skill (content/framework/tasks.json): what a person is asked to do on her own phone,
// what whoever watches can see, and what that watcher leaves alone.
#pragma once

#include <string>

#include "learning/content_framework.h"

namespace domdom::learning {

// The file as phones get it, empty where the folder has none. A complete framework has a task for each skill.
std::string read_tasks(const CompiledFramework& framework, Findings& findings);

}  // namespace domdom::learning
