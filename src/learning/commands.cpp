#include <fmt/format.h>

#include "learning/learning.h"
#include "people/people.h"
#include "skills/events.h"

namespace domdom::learning {

namespace {

using access::Asked;
using access::Item;

Result<log::Receipt> complete(Asked& asked, const Item& item, const Catalogue& catalogue) {
    const auto fields = TRY(item.fields());
    auto completed = TRY(skills::LessonCompleted::parse(fields));
    const auto* taught = catalogue.skills_of(completed.course, completed.lesson);
    if (!taught)
        return Error{Code::kNotFound,
                     fmt::format("there is no lesson {}/{}", completed.course, completed.lesson),
                     fields.where("lesson")};
    completed.skills = *taught;
    log::Event event = item.event(asked.actor);
    event.person = TRY(people::person_of(asked, fields));
    event.place = TRY(people::require_person(asked, event.person, fields.where("person")))
    ->current_place();
    event.body = completed.body();
    return asked.writing.append(std::move(event));
}

}  // namespace

Result<Catalogue> Catalogue::parse(std::string_view text) {
    const auto value = TRY(parse_json(text));
    const auto fields = TRY(Fields::of(value, ""));
    const auto* courses = fields.find("courses");
    if (!courses || !courses->is_array()) return invalid("a list of courses is needed here", "courses");
    Catalogue catalogue;
    for (const auto& course : courses->get_array()) {
        const auto course_fields = TRY(Fields::of(course, "courses"));
        const auto id = TRY(course_fields.text("id", 1, 60));
        const auto group = TRY(course_fields.text_or_none("group", 60));
        const auto* lessons = course_fields.find("lessons");
        if (!lessons || !lessons->is_array()) return invalid("a list of lessons is needed here", "lessons");
        for (const auto& lesson : lessons->get_array()) {
            const auto lesson_fields = TRY(Fields::of(lesson, "lessons"));
            auto& known = catalogue.lessons_.emplace_back();
            known.course = id;
            known.id = TRY(lesson_fields.text("id", 1, 60));
            known.skills = TRY(lesson_fields.texts("skills", 60, 60));
            const auto scenario = TRY(lesson_fields.text_or_none("scenario", 120));
            known.scenario = scenario.value_or("");
            known.group = group.value_or("");
        }
    }
    return catalogue;
}

const std::vector<std::string>* Catalogue::skills_of(const std::string& course,
                                                     const std::string& lesson) const {
    for (const Lesson& one : lessons_)
        if (one.course == course && one.id == lesson) return &one.skills;
    return nullptr;
}

void add_learning_commands(access::Commands& commands, std::shared_ptr<const Catalogue> catalogue) {
    commands.add(skills::LessonCompleted::kType, access::Right::kRecordLearning,
                 [catalogue](Asked& asked, const Item& item) { return complete(asked, item, *catalogue); });
}

}  // namespace domdom::learning
