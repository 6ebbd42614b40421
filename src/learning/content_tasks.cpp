#include "learning/content_tasks.h"

#include <fmt/format.h>

namespace domdom::learning {

namespace {

constexpr const char* kTasks = "framework/tasks.json";
constexpr size_t kTasksMax = 400;
constexpr size_t kChecksMin = 2, kChecksMax = 5;
// A check is read at a glance, with one eye on somebody's hands.
constexpr size_t kCheckBytesMax = 120, kSayingBytesMax = 300;

// The skill that this task is for; empty when it names none of the framework.
std::string read_task(const JsonNode& task, const CompiledFramework& framework) {
    task.expect_only({"skill", "task", "checks", "safe"});
    task.words("task", kSayingBytesMax);
    for (const JsonNode& check : task.list("checks", kChecksMin, kChecksMax)) {
        check.expect_only({"see"});
        check.words("see", kCheckBytesMax);
    }
    if (task.has("safe")) task.words("safe", kSayingBytesMax);
    const std::string skill = task.name("skill");
    if (skill.empty() || framework.skills.contains(skill)) return skill;
    task.complain(fmt::format("the framework has no skill {}", skill), "name one of its skills", "skill");
    return {};
}

}  // namespace

std::string read_tasks(const CompiledFramework& framework, Findings& findings) {
    std::error_code fault;
    if (!framework.complete && !std::filesystem::exists(findings.folder / kTasks, fault)) return {};
    const auto document = read_object(kTasks, findings);
    if (!document) return {};
    const JsonNode root(*document, kTasks, "", findings);
    root.expect_only({"tasks"});
    std::set<std::string> shown;
    for (const JsonNode& task : root.list("tasks", 1, kTasksMax)) {
        const std::string skill = read_task(task, framework);
        if (!skill.empty() && !shown.insert(skill).second)
            task.complain(fmt::format("{} has its task already", skill), "keep one of the two", "skill");
    }
    if (framework.complete)
        for (const auto& skill : framework.skills)
            if (!shown.contains(skill))
                findings.add({kTasks, 0, skill, "no task shows this skill", "write one"});
    return engine::to_text(*document);
}

}  // namespace domdom::learning
