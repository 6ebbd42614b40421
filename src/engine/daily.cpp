#include "engine/daily.h"

#include <algorithm>

namespace domdom::engine {
namespace {

constexpr int kDrillEveryDays = 7;

void forget_today(std::vector<Attempt>& attempts, int today) {
    std::erase_if(attempts, [today](const Attempt& one) { return one.day >= today; });
}

Learner before_today(Learner learner) {
    const int today = learner.today;
    for (Lesson& lesson : learner.lessons)
        if (lesson.done_on >= today) lesson.done_on = -1;
    for (auto& [skill, attempts] : learner.attempts) forget_today(attempts, today);
    for (auto& [lesson, answers] : learner.answers) forget_today(answers, today);
    std::erase_if(learner.taught, [today](const auto& one) { return one.second >= today; });
    forget_today(learner.drill_met, today);
    return learner;
}

// How likely the answers of a lesson are still there. What was learnt and never answered lasts a day, and so
// does what was answered wrongly.
double left_of(const Learner& learner, const Lesson& lesson) {
    const auto answers = learner.answers.find(lesson.course + "/" + lesson.id);
    Memory memory;
    if (answers != learner.answers.end()) memory = remember(answers->second);
    memory.stability = std::max(memory.stability, 1);
    memory.last = std::max(memory.last, lesson.done_on);
    return retrievability(memory, learner.today);
}

// Not of the lesson that is practised anyway, unless there is no other.
const Lesson* lesson_to_recall(const Learner& learner, const Lesson* practised) {
    const Lesson* recalled = nullptr;
    double least = 2;
    for (const Lesson& lesson : learner.lessons) {
        if (lesson.done_on < 0 || &lesson == practised) continue;
        const double left = left_of(learner, lesson);
        if (left >= least) continue;
        least = left;
        recalled = &lesson;
    }
    const bool only = recalled == nullptr && practised != nullptr && practised->done_on >= 0;
    return only ? practised : recalled;
}

}  // namespace

Daily choose_daily(const Learner& learner) {
    const Learner known = before_today(learner);
    NextStep step = choose_next(known);
    if (step.why != Why::kRecheck && step.why != Why::kAlone) step = {};
    Daily daily;
    const Lesson* recalled = lesson_to_recall(known, nullptr);
    if (step.lesson == nullptr && recalled == nullptr) return daily;

    const Memory met = remember(known.drill_met);
    const bool has_drill = !known.drill.empty();
    const bool is_new = known.drill_met.empty() || known.today - met.last >= kDrillEveryDays;
    if (has_drill && (is_new || (step.lesson == nullptr && met.due() <= known.today))) {
        daily.practice = Daily::Kind::kDrill;
        daily.scenario = known.drill;
    } else if (step.lesson != nullptr) {
        daily.practice = step.why == Why::kRecheck ? Daily::Kind::kRecheck : Daily::Kind::kAlone;
        daily.scenario = step.lesson->scenario;
        daily.course = step.lesson->course;
        daily.lesson = step.lesson->id;
        recalled = lesson_to_recall(known, step.lesson);
    }
    if (recalled != nullptr) {
        daily.question_course = recalled->course;
        daily.question_lesson = recalled->id;
    }
    return daily;
}

std::string to_json(const Daily& daily) {
    constexpr std::string_view kWhy[] = {"", "recheck", "alone", "drill"};
    JsonWriter out;
    out.open_object().key("question");
    if (daily.question_lesson.empty()) {
        out.null();
    } else {
        out.open_object().key("course").text(daily.question_course);
        out.key("lesson").text(daily.question_lesson).close_object();
    }
    out.key("practice");
    if (daily.practice == Daily::Kind::kNothing) return out.null().close_object().result();
    out.open_object().key("why").text(kWhy[static_cast<std::size_t>(daily.practice)]);
    out.key("scenario").text(daily.scenario).key("course").text_or_null(daily.course);
    out.key("lesson").text_or_null(daily.lesson).close_object();
    return out.close_object().result();
}

}  // namespace domdom::engine
