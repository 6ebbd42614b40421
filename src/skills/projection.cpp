// One row of evidence per person.
#include "people/person.h"
#include "skills/events.h"
#include "skills/skills.h"

namespace domdom::skills {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE person_evidence (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
)";
constexpr const char* kLoad = "SELECT state FROM person_evidence WHERE commune = $1 AND person = $2";
constexpr const char* kSave =
    "INSERT INTO person_evidence (commune, person, state) VALUES ($1, $2, $3)"
    " ON CONFLICT (commune, person) DO UPDATE SET state = excluded.state";
constexpr const char* kFollow = "UPDATE person_evidence SET commune = $1 WHERE commune = $2 AND person = $3";

// fieldwork's event: whoever helped at home has taught.
constexpr const char* kVisitRecorded = "visit.recorded";

Result<> write_evidence(store::Connection& db, const Uuid& id, const Evidence& evidence) {
    const auto person = TRY(people::load_person(db, id));
    const Uuid home = person->current_place();
    return db.run(kSave, store::Bind::key(home), id, store::Bind::blob(evidence.encode()));
}

class SkillsProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "skills"; }
    int version() const override { return 2; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override { return {"person_evidence"}; }
    std::vector<const char*> follow_home() const override { return {kFollow}; }
    std::vector<std::string_view> types() const override {
        return {TaskObserved::kType,   SkillDeclared::kType,      LessonCompleted::kType,
                TraceSubmitted::kType, AttendanceRecorded::kType, kVisitRecorded};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        if (event.person.is_nil()) return {};  // nobody was home
        const auto fields = Fields::of(event.body);
        const auto person = TRY(people::load_person(db, event.person));
        const Uuid home = person->current_place();
        Evidence evidence = *TRY(load_evidence(db, home, event.person));
        TRY(add(evidence, event, fields, date_of(event.occurred_at)));
        return db.memory.change<write_evidence>(db, event.person,
                                                std::make_shared<const Evidence>(std::move(evidence)));
    }

  private:
    static Result<> add(Evidence& evidence, const log::Event& event, const Fields& fields, Date day) {
        if (event.type == TaskObserved::kType) {
            add_task(evidence, event, TRY(TaskObserved::parse(fields)), day);
        } else if (event.type == SkillDeclared::kType) {
            evidence.add(skill_key(TRY(SkillDeclared::parse(fields)).skill), Rung::kDeclared, day);
        } else if (event.type == LessonCompleted::kType) {
            for (const auto& skill : TRY(LessonCompleted::parse(fields)).skills)
                evidence.add(skill_key(skill), Rung::kCompleted, day);
        } else if (event.type == TraceSubmitted::kType) {
            const auto trace = TRY(TraceSubmitted::parse(fields));
            if (trace.unaided) evidence.add(skill_key(trace.skill), Rung::kPractised, day);
        } else if (event.type == kVisitRecorded) {
            if (TRY(fields.text("outcome", 1, 20)) == "helped") evidence.add_teacher(event.author, day);
        } else {
            const auto attended = TRY(AttendanceRecorded::parse(fields));
            for (const auto& skill : attended.skills) evidence.add(skill_key(skill), Rung::kAttended, day);
            for (const auto& trainer : attended.trainers) evidence.add_teacher(trainer, day);
            evidence.add_teacher(event.author, day);
        }
        return {};
    }

    static void add_task(Evidence& evidence, const log::Event& event, const TaskObserved& task, Date day) {
        const SkillKey skill = skill_key(task.skill);
        evidence.add_observation(skill, task.help == TaskObserved::Help::kAlone, day, event.author);
        if (task.help == TaskObserved::Help::kWithHelp) evidence.add(skill, Rung::kAttended, day);
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_skills_projection() { return std::make_unique<SkillsProjection>(); }

Result<std::shared_ptr<const Evidence>> load_evidence(store::Connection& db, const Uuid& home,
                                                      const Uuid& person) {
    if (auto kept = db.memory.find<Evidence>(person)) return kept;
    auto rows = TRY(db.query(kLoad, store::Bind::key(home), person));
    std::optional<Evidence> evidence(std::in_place);
    if (TRY(rows.next())) evidence = Evidence::decode(rows.blob(0));
    if (!evidence)
        return Error{Code::kStorage, "a person's stored evidence is damaged", {}, "run domdom rebuild"};
    auto shared = std::make_shared<const Evidence>(std::move(*evidence));
    db.memory.keep<Evidence>(person, shared);
    return shared;
}

Result<std::shared_ptr<const Evidence>> load_evidence(store::Connection& db, const people::Whole& whole) {
    if (!whole.is_merged()) return load_evidence(db, whole.person->current_place(), whole.head);
    auto combined = std::make_shared<Evidence>();
    for (const auto& member : whole.members) {
        const auto person = TRY(people::load_person(db, member));
        combined->combine(*TRY(load_evidence(db, person->current_place(), member)));
    }
    return std::shared_ptr<const Evidence>(std::move(combined));
}

}  // namespace domdom::skills
