#include "skills/events.h"

namespace domdom::skills {

namespace {

constexpr size_t kSkillsMax = 60;
constexpr size_t kTrainersMax = 20;

json::array list(const std::vector<std::string>& texts) { return json::array(texts.begin(), texts.end()); }

std::string_view help_name(TaskObserved::Help help) {
    switch (help) {
        case TaskObserved::Help::kAlone:
            return "alone";
        case TaskObserved::Help::kWithHelp:
            return "with-help";
        case TaskObserved::Help::kDoneFor:
            return "done-for";
    }
    return "alone";
}

}  // namespace

json::object TaskObserved::body() const {
    const std::string_view name = help_name(help);
    return {{"skill", skill}, {"help", json::string_view(name.data(), name.size())}};
}

Result<TaskObserved> TaskObserved::parse(const Fields& fields) {
    TaskObserved event;
    event.skill = TRY(fields.text("skill", 1, 60));
    const auto help = TRY(fields.one_of("help", {"alone", "with-help", "done-for"}));
    event.help = help == "alone" ? Help::kAlone : help == "with-help" ? Help::kWithHelp : Help::kDoneFor;
    return event;
}

Result<SkillDeclared> SkillDeclared::parse(const Fields& fields) {
    return SkillDeclared { TRY(fields.text("skill", 1, 60)) };
}

json::object LessonCompleted::body() const {
    return {{"course", course}, {"lesson", lesson}, {"skills", list(skills)}};
}

Result<LessonCompleted> LessonCompleted::parse(const Fields& fields) {
    LessonCompleted event;
    event.course = TRY(fields.text("course", 1, 60));
    event.lesson = TRY(fields.text("lesson", 1, 60));
    event.skills = TRY(fields.texts("skills", kSkillsMax, 60));
    return event;
}

json::object TraceSubmitted::body() const {
    return {{"scenario", scenario}, {"version", version}, {"skill", skill},    {"level", level},
            {"hand", hand},         {"unaided", unaided}, {"outcome", outcome}};
}

Result<TraceSubmitted> TraceSubmitted::parse(const Fields& fields) {
    TraceSubmitted event;
    event.scenario = TRY(fields.text("scenario", 1, 120));
    event.version = TRY(fields.text("version", 1, 64));
    event.skill = TRY(fields.text("skill", 1, 60));
    event.level = TRY(fields.one_of("level", {"watch", "guided", "hints", "alone"}));
    event.hand = TRY(fields.one_of("hand", {"learner", "companion", "both"}));
    event.unaided = TRY(fields.boolean("unaided"));
    if (const auto* outcome = fields.find("outcome"); outcome && outcome->is_object())
        event.outcome = outcome->get_object();
    return event;
}

json::object AttendanceRecorded::body() const {
    json::array trainer_ids;
    for (const auto& trainer : trainers) trainer_ids.emplace_back(trainer.text());
    return {{"session", or_null(session)}, {"skills", list(skills)}, {"trainers", std::move(trainer_ids)}};
}

Result<AttendanceRecorded> AttendanceRecorded::parse(const Fields& fields) {
    AttendanceRecorded event;
    event.session = TRY(fields.uuid_or_none("session"));
    event.skills = TRY(fields.texts("skills", kSkillsMax, 60));
    for (const auto& trainer : TRY(fields.texts("trainers", kTrainersMax, 36))) {
        const auto id = parse_uuid(trainer);
        if (!id) return invalid("each trainer is a UUID", fields.where("trainers"));
        event.trainers.push_back(*id);
    }
    return event;
}

}  // namespace domdom::skills
