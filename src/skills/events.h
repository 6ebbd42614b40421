// What can be shown of a skill. The person, the recorder (author) and the day are columns of the event.
#pragma once

#include <string>
#include <vector>

#include "base/json.h"

namespace domdom::skills {

// {"skill":"payment.qr","help":"alone"}: a task done before the recorder. Whether that is `witnessed` or
// `observed` follows from whether the recorder taught this person; help given makes the recorder a trainer.
struct TaskObserved {
    static constexpr const char* kType = "task.observed";
    enum class Help { kAlone, kWithHelp, kDoneFor };
    std::string skill;
    Help help = Help::kAlone;
    json::object body() const;
    static Result<TaskObserved> parse(const Fields& fields);
};

// {"skill":"payment.qr"}: "I can do it alone".
struct SkillDeclared {
    static constexpr const char* kType = "skill.declared";
    std::string skill;
    json::object body() const { return {{"skill", skill}}; }
    static Result<SkillDeclared> parse(const Fields& fields);
};

// {"course":"family-near","lesson":"send-a-photo","skills":[…]}: the lesson and its guided practice are
// finished.
struct LessonCompleted {
    static constexpr const char* kType = "lesson.completed";
    std::string course, lesson;
    std::vector<std::string> skills;  // as the lesson named them that day
    json::object body() const;
    static Result<LessonCompleted> parse(const Fields& fields);
};

// {"scenario":…,"version":…,"skill":…,"level":"alone","hand":"learner","engine":…,"outcome":{…}}: the server
// replayed the trace. The trace itself lies in the register. Whose hand it was (learner, companion, both) is
// the word of those two.
struct TraceSubmitted {
    static constexpr const char* kType = "trace.submitted";
    std::string scenario, version, skill, level, hand;
    bool unaided = false;  // reached the goal at level "alone", by the learner's own hand, without a hint
    json::object outcome;
    json::object body() const;
    static Result<TraceSubmitted> parse(const Fields& fields);
};

// {"session":uuid|null,"skills":[…],"trainers":[uuid,…]}: took part in something that taught these skills.
// What the session teaches and who trains there is copied in when it is recorded, so that order does not
// matter.
struct AttendanceRecorded {
    static constexpr const char* kType = "attendance.recorded";
    std::optional<Uuid> session;
    std::vector<std::string> skills;
    std::vector<Uuid> trainers;
    json::object body() const;
    static Result<AttendanceRecorded> parse(const Fields& fields);
};

}  // namespace domdom::skills
