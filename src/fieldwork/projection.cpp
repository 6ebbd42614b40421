// Sessions, who was there, and the latest visit of each home.
#include "fieldwork/events.h"
#include "fieldwork/fieldwork.h"
#include "people/person.h"
#include "skills/events.h"

namespace domdom::fieldwork {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE session_plan (
    session BLOB NOT NULL PRIMARY KEY,
    place BLOB NOT NULL,
    starts_at BIGINT NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
CREATE TABLE session_present (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    session BLOB NOT NULL,
    PRIMARY KEY (commune, person, session)
) WITHOUT ROWID;
CREATE TABLE visit (
    place BLOB NOT NULL,
    visit BLOB NOT NULL,
    person BLOB,
    outcome TEXT NOT NULL,
    visited_on BIGINT NOT NULL,
    next_on BIGINT,
    wants TEXT NOT NULL,
    author BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (place, visit)
) WITHOUT ROWID;
CREATE INDEX visit_visit ON visit (visit);
)";
constexpr const char* kIndexes = R"(
CREATE INDEX session_plan_place ON session_plan (place, starts_at);
CREATE INDEX session_plan_start ON session_plan (starts_at);
CREATE INDEX session_present_session ON session_present (session, person);
CREATE INDEX visit_place ON visit (place, next_on);
CREATE INDEX visit_person ON visit (person, visited_on);
CREATE INDEX visit_day ON visit (place, visited_on, person, outcome);
)";

constexpr const char* kPlan =
    "INSERT INTO session_plan (session, place, starts_at, body, clock, stream, seq) VALUES ($1, $2, $3, $4, "
    "$5, $6, $7)"
    " ON CONFLICT (session) DO UPDATE SET place = excluded.place, starts_at = excluded.starts_at, body = "
    "excluded.body,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (session_plan.clock, session_plan.stream, "
    "session_plan.seq)";
constexpr const char* kAttend =
    "INSERT INTO session_present (commune, person, session) VALUES ($1, $2, $3)"
    " ON CONFLICT (commune, person, session) DO NOTHING";
constexpr const char* kFollow = "UPDATE session_present SET commune = $1 WHERE commune = $2 AND person = $3";
// A visit that was recorded again may lie in another place: the newest record holds.
constexpr const char* kKept = "SELECT clock, stream, seq FROM visit WHERE visit = $1";
constexpr const char* kForget = "DELETE FROM visit WHERE visit = $1";
constexpr const char* kVisit =
    "INSERT INTO visit (place, visit, person, outcome, visited_on, next_on, wants, author, clock, stream, "
    "seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

class FieldworkProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "fieldwork"; }
    int version() const override { return 5; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override { return {"session_plan", "session_present", "visit"}; }
    std::string indexes() const override { return kIndexes; }
    std::vector<const char*> follow_home() const override { return {kFollow}; }
    std::vector<std::string_view> types() const override {
        return {SessionPlanned::kType, VisitRecorded::kType, skills::AttendanceRecorded::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        const auto& at = event.position;
        if (event.type == SessionPlanned::kType) {
            const auto planned = TRY(SessionPlanned::parse(fields));
            return db.run(kPlan, planned.session, event.place, planned.starts_at, json::serialize(event.body),
                          event.clock, at.stream, at.seq);
        }
        if (event.type == VisitRecorded::kType) {
            const auto visit = TRY(VisitRecorded::parse(fields));
            if (!TRY(forget_older(db, visit.visit, log::stamp_of(event)))) return {};
            const json::array wants(visit.wants.begin(), visit.wants.end());
            return db.run(kVisit, event.place, visit.visit, event.person, visit.outcome,
                          date_of(event.occurred_at), visit.next, json::serialize(wants), event.author,
                          event.clock, at.stream, at.seq);
        }
        const auto attended = TRY(skills::AttendanceRecorded::parse(fields));
        if (!attended.session) return {};
        const auto person = TRY(people::load_person(db, event.person));
        const Uuid home = person->current_place();
        return db.run(kAttend, store::Bind::key(home), event.person, *attended.session);
    }

  private:
    // False where what is kept of this visit is as new.
    static Result<bool> forget_older(store::Connection& db, const Uuid& visit, log::Stamp stamp) {
        {
            auto kept = TRY(db.query(kKept, visit));
            if (!TRY(kept.next())) return true;
            if (log::Stamp{kept.integer(0), {kept.integer(1), kept.integer(2)}} >= stamp) return false;
        }
        TRY(db.run(kForget, visit));
        return true;
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_fieldwork_projection() {
    return std::make_unique<FieldworkProjection>();
}

}  // namespace domdom::fieldwork
