// Who may record what was shown. What needs a replay (trace.submitted) lies in practice/, what belongs to a
// session (attendance.recorded) in fieldwork/, what belongs to a lesson in learning/.
#include <fmt/format.h>

#include "people/people.h"
#include "skills/events.h"
#include "skills/skills.h"

namespace domdom::skills {

namespace {

using access::Asked;
using access::Item;

template <typename Body>
Result<log::Receipt> record(Asked& asked, const Item& item, const Framework& framework) {
    const auto fields = TRY(item.fields());
    const auto shown = TRY(Body::parse(fields));
    TRY(require_skill(framework, shown.skill, fields.where("skill")));
    log::Event event = item.event(asked.actor);
    event.person = TRY(people::person_of(asked, fields));
    event.place = TRY(people::require_person(asked, event.person, fields.where("person")))
    ->current_place();
    event.body = shown.body();
    return asked.writing.append(std::move(event));
}

}  // namespace

Result<> require_skill(const Framework& framework, const std::string& skill, std::string where) {
    if (framework.has_skill(skill)) return {};
    return invalid(fmt::format("the framework {} has no skill \"{}\"", framework.id(), skill),
                   std::move(where));
}

void add_skills_commands(access::Commands& commands, std::shared_ptr<const Framework> framework) {
    commands.add(TaskObserved::kType, access::Right::kRecord, [framework](Asked& asked, const Item& item) {
        return record<TaskObserved>(asked, item, *framework);
    });
    commands.add(SkillDeclared::kType, access::Right::kRecordLearning,
                 [framework](Asked& asked, const Item& item) {
                     return record<SkillDeclared>(asked, item, *framework);
                 });
}

}  // namespace domdom::skills
