// Which lessons a person has finished, and on which days they tried what alone, and whether it went well.
#include "learning/learning.h"
#include "people/person.h"
#include "skills/events.h"

namespace domdom::learning {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE lesson_completed (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    completed_on BIGINT NOT NULL,
    PRIMARY KEY (commune, person, course, lesson)
) WITHOUT ROWID;
CREATE TABLE practised_day (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    scenario TEXT NOT NULL,
    practised_on BIGINT NOT NULL,
    unaided BIGINT NOT NULL CHECK (unaided IN (0, 1)),
    PRIMARY KEY (commune, person, scenario, practised_on, unaided)
) WITHOUT ROWID;
)";
constexpr const char* kComplete =
    "INSERT INTO lesson_completed (commune, person, course, lesson, completed_on) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (commune, person, course, lesson) DO UPDATE SET completed_on = excluded.completed_on"
    " WHERE excluded.completed_on < lesson_completed.completed_on";
constexpr const char* kPractise =
    "INSERT INTO practised_day (commune, person, scenario, practised_on, unaided) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (commune, person, scenario, practised_on, unaided) DO NOTHING";

class LearningProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "learning"; }
    int version() const override { return 3; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override { return {"lesson_completed", "practised_day"}; }
    std::vector<const char*> follow_home() const override {
        return {"UPDATE lesson_completed SET commune = $1 WHERE commune = $2 AND person = $3",
                "UPDATE practised_day SET commune = $1 WHERE commune = $2 AND person = $3"};
    }
    std::vector<std::string_view> types() const override {
        return {skills::LessonCompleted::kType, skills::TraceSubmitted::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        const Date day = date_of(event.occurred_at);
        const auto person = TRY(people::load_person(db, event.person));
        const Uuid home = person->current_place();
        if (event.type == skills::LessonCompleted::kType) {
            const auto completed = TRY(skills::LessonCompleted::parse(fields));
            return db.run(kComplete, store::Bind::key(home), event.person, completed.course, completed.lesson,
                          day);
        }
        const auto trace = TRY(skills::TraceSubmitted::parse(fields));
        const bool tried_alone = trace.level == "alone" && trace.hand == "learner";
        if (!trace.unaided && !tried_alone) return {};
        return db.run(kPractise, store::Bind::key(home), event.person, trace.scenario, day,
                      trace.unaided ? 1 : 0);
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_learning_projection() { return std::make_unique<LearningProjection>(); }

}  // namespace domdom::learning
