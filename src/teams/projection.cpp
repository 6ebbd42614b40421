// Teams and members, who accompanies whom, trainings, and what each account worked.
//
// The law of the log: what may be said again keeps the record with the highest (clock, stream, seq); lessons
// keep their first day; sessions worked at are a set.
#include <set>

#include "fieldwork/events.h"
#include "people/person.h"
#include "skills/events.h"
#include "teams/teams.h"

namespace domdom::teams {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE team (
    team BLOB NOT NULL PRIMARY KEY,
    place BLOB NOT NULL,
    residential_group BLOB,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX team_place ON team (place);
CREATE INDEX team_group ON team (residential_group);
CREATE TABLE team_member (
    team BLOB NOT NULL,
    account BLOB NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (team, account)
) WITHOUT ROWID;
CREATE INDEX team_member_account ON team_member (account);
CREATE TABLE companion (
    account BLOB NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE person_charge (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    team BLOB,
    account BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
CREATE INDEX person_charge_person ON person_charge (person);
CREATE TABLE training_lesson (
    account BLOB NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    on_day BIGINT NOT NULL,
    PRIMARY KEY (account, course, lesson)
) WITHOUT ROWID;
CREATE TABLE training_attended (
    training BLOB NOT NULL PRIMARY KEY,
    account BLOB NOT NULL,
    on_day BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    course TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX training_attended_account ON training_attended (account, on_day);
CREATE TABLE worked_session (
    account BLOB NOT NULL,
    session BLOB NOT NULL,
    PRIMARY KEY (account, session)
) WITHOUT ROWID;
CREATE TABLE worked_visit (
    account BLOB NOT NULL,
    visit BLOB NOT NULL,
    recorder BLOB NOT NULL,
    on_day BIGINT NOT NULL,
    minutes BIGINT,
    alone BIGINT NOT NULL CHECK (alone IN (0, 1)),
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (account, visit)
) WITHOUT ROWID;
CREATE INDEX worked_visit_visit ON worked_visit (visit);
)";

constexpr const char* kSetTeam =
    "INSERT INTO team (team, place, residential_group, body, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (team) DO UPDATE SET place = excluded.place,"
    " residential_group = excluded.residential_group, body = excluded.body, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (team.clock, team.stream, team.seq)";
constexpr const char* kSetMember =
    "INSERT INTO team_member (team, account, body, clock, stream, seq) VALUES ($1, $2, $3, $4, $5, $6)"
    " ON CONFLICT (team, account) DO UPDATE SET body = excluded.body, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (team_member.clock, team_member.stream, "
    "team_member.seq)";
constexpr const char* kDescribe =
    "INSERT INTO companion (account, body, clock, stream, seq) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (account) DO UPDATE SET body = excluded.body, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (companion.clock, companion.stream, "
    "companion.seq)";
constexpr const char* kEntrust =
    "INSERT INTO person_charge (commune, person, team, account, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (commune, person) DO UPDATE SET team = excluded.team,"
    " account = excluded.account, clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (person_charge.clock, person_charge.stream, "
    "person_charge.seq)";
constexpr const char* kFollow = "UPDATE person_charge SET commune = $1 WHERE commune = $2 AND person = $3";
constexpr const char* kComplete =
    "INSERT INTO training_lesson (account, course, lesson, on_day) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (account, course, lesson) DO UPDATE SET on_day = excluded.on_day"
    " WHERE excluded.on_day < training_lesson.on_day";
constexpr const char* kTrain =
    "INSERT INTO training_attended (training, account, on_day, minutes, course, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (training) DO UPDATE SET account = "
    "excluded.account,"
    " on_day = excluded.on_day, minutes = excluded.minutes, course = excluded.course,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (training_attended.clock, "
    "training_attended.stream, training_attended.seq)";
constexpr const char* kWorkSession =
    "INSERT INTO worked_session (account, session) VALUES ($1, $2) ON CONFLICT (account, session) DO NOTHING";
constexpr const char* kVisitKept = "SELECT clock, stream, seq FROM worked_visit WHERE visit = $1";
constexpr const char* kForgetVisit = "DELETE FROM worked_visit WHERE visit = $1";
constexpr const char* kWorkVisit =
    "INSERT INTO worked_visit (account, visit, recorder, on_day, minutes, alone, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (account, visit) DO NOTHING";

class TeamsProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "teams"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override {
        return {"team",           "team_member",     "companion",
                "person_charge",  "training_lesson", "training_attended",
                "worked_session", "worked_visit"};
    }
    std::vector<const char*> follow_home() const override { return {kFollow}; }
    std::vector<std::string_view> types() const override {
        return {TeamSet::kType,
                MemberSet::kType,
                CompanionDescribed::kType,
                PersonEntrusted::kType,
                TrainingCompleted::kType,
                TrainingAttended::kType,
                fieldwork::VisitRecorded::kType,
                skills::AttendanceRecorded::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        const std::string body = json::serialize(event.body);
        const auto& at = event.position;
        if (event.type == fieldwork::VisitRecorded::kType) return work_visit(db, event, fields);
        if (event.type == skills::AttendanceRecorded::kType) return work_session(db, event, fields);
        if (event.type == TeamSet::kType) {
            const auto set = TRY(TeamSet::parse(fields));
            return db.run(kSetTeam, set.team, event.place, set.group, body, event.clock, at.stream, at.seq);
        }
        if (event.type == MemberSet::kType) {
            const auto set = TRY(MemberSet::parse(fields));
            return db.run(kSetMember, set.team, set.account, body, event.clock, at.stream, at.seq);
        }
        if (event.type == CompanionDescribed::kType) {
            const auto described = TRY(CompanionDescribed::parse(fields));
            return db.run(kDescribe, described.account, body, event.clock, at.stream, at.seq);
        }
        if (event.type == PersonEntrusted::kType) {
            const auto entrusted = TRY(PersonEntrusted::parse(fields));
            const Uuid home = TRY(people::load_person(db, event.person))
            ->current_place();
            return db.run(kEntrust, store::Bind::key(home), event.person, entrusted.team, entrusted.companion,
                          event.clock, at.stream, at.seq);
        }
        if (event.type == TrainingCompleted::kType) {
            const auto completed = TRY(TrainingCompleted::parse(fields));
            return db.run(kComplete, event.author, completed.course, completed.lesson,
                          date_of(event.occurred_at));
        }
        const auto attended = TRY(TrainingAttended::parse(fields));
        return db.run(kTrain, attended.training, attended.account, attended.on, attended.minutes,
                      attended.course, event.clock, at.stream, at.seq);
    }

  private:
    // Whoever the session names as its trainers worked there; where it names nobody, who checked people in.
    static Result<> work_session(store::Connection& db, const log::Event& event, const Fields& fields) {
        const auto attended = TRY(skills::AttendanceRecorded::parse(fields));
        if (!attended.session) return {};
        for (const auto& trainer : attended.trainers) TRY(db.run(kWorkSession, trainer, *attended.session));
        if (!attended.trainers.empty() || event.author.is_nil()) return {};
        return db.run(kWorkSession, event.author, *attended.session);
    }

    static Result<> work_visit(store::Connection& db, const log::Event& event, const Fields& fields) {
        if (event.author.is_nil()) return {};
        const auto visit = TRY(fieldwork::VisitRecorded::parse(fields));
        if (!TRY(forget_older(db, visit.visit, log::stamp_of(event)))) return {};
        std::set<Uuid> there(visit.with.begin(), visit.with.end());
        there.insert(event.author);
        const bool alone = there.size() == 1;
        for (const auto& account : there)
            TRY(db.run(kWorkVisit, account, visit.visit, event.author, date_of(event.occurred_at),
                       visit.minutes, alone, event.clock, event.position.stream, event.position.seq));
        return {};
    }

    // False where what is kept of this visit is as new.
    static Result<bool> forget_older(store::Connection& db, const Uuid& visit, log::Stamp stamp) {
        {
            auto kept = TRY(db.query(kVisitKept, visit));
            if (!TRY(kept.next())) return true;
            if (log::Stamp{kept.integer(0), {kept.integer(1), kept.integer(2)}} >= stamp) return false;
        }
        TRY(db.run(kForgetVisit, visit));
        return true;
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_teams_projection() { return std::make_unique<TeamsProjection>(); }

}  // namespace domdom::teams
