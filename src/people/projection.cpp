// What we know of people from the log: one state row each, and the organisations.
#include "people/events.h"
#include "people/people.h"

namespace domdom::people {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE person (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    residential_group BLOB,
    birth_year BIGINT NOT NULL,
    erased BIGINT NOT NULL CHECK (erased IN (0, 1)),
    withdrawn BIGINT NOT NULL CHECK (withdrawn IN (0, 1)),
    moved BIGINT NOT NULL CHECK (moved IN (0, 1)),
    state BLOB NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
CREATE INDEX person_person ON person (person);
CREATE INDEX person_erased ON person (person) WHERE erased = 1;
CREATE INDEX person_moved ON person (commune, person) WHERE moved = 1;
CREATE TABLE organisation (
    organisation BLOB NOT NULL PRIMARY KEY,
    place BLOB,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
CREATE INDEX organisation_place ON organisation (place);
)";

constexpr const char* kFound =
    "INSERT INTO organisation (organisation, place, name, kind, clock, stream, seq) VALUES ($1, $2, $3, $4, "
    "$5, $6, $7)"
    " ON CONFLICT (organisation) DO UPDATE SET place = excluded.place, name = excluded.name, kind = "
    "excluded.kind,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (organisation.clock, organisation.stream, "
    "organisation.seq)";
constexpr const char* kMove = "UPDATE person SET commune = $1 WHERE commune = $2 AND person = $3";
constexpr const char* kFindOrganisation =
    "SELECT place, name, kind FROM organisation WHERE organisation = $1";

constexpr int kAnyYear = 2200;  // what was checked when it was recorded is not judged again

class PeopleProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "people"; }
    int version() const override { return 7; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override { return {"person", "organisation"}; }
    std::vector<std::string_view> types() const override {
        return {PersonEnrolled::kType,     PersonMoved::kType,          PersonMoved::kUndoneType,
                PersonGrouped::kType,      PersonJoined::kType,         PersonJoined::kLeftType,
                FactRecorded::kType,       ConsentGiven::kType,         ConsentWithdrawn::kType,
                PersonErased::kType,       PersonUnenrolled::kType,     OrganisationFounded::kType,
                PeopleImported::kType,     PeopleImported::kUndoneType, PairJudged::kMergedType,
                PairJudged::kUnmergedType, PairJudged::kDistinctType,   PersonConfirmed::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes& changes) override {
        const auto fields = Fields::of(event.body);
        if (event.type == OrganisationFounded::kType) return found(db, event, fields);
        if (event.person.is_nil()) return {};  // that a list was imported: its people have their own events
        if (PairJudged::is_type(event.type)) return judge(db, event, fields);
        Person person = *TRY(load_person(db, event.person));
        const Uuid from = person.current_place();
        TRY(change(person, event, fields));
        const Uuid to = person.current_place();
        if (to != from) {
            TRY(db.run(kMove, store::Bind::key(to), store::Bind::key(from), event.person));
            changes.moved = log::Moved{event.person, from, to};
        }
        return save_person(db, event.person, std::move(person));
    }

  private:
    static Result<> found(store::Connection& db, const log::Event& event, const Fields& fields) {
        const auto organisation = TRY(OrganisationFounded::parse(fields));
        return db.run(kFound, organisation.organisation, event.place, organisation.name, organisation.kind,
                      event.clock, event.position.stream, event.position.seq);
    }

    // The same for both, so that either leads to the other.
    static Result<> judge(store::Connection& db, const log::Event& event, const Fields& fields) {
        const Uuid other = TRY(PairJudged::parse(event.type, fields))
        .other;
        if (other == event.person) return invalid("nobody is a pair with themselves");
        Pair pair{
            Pair::Verdict::kDifferent, {}, log::stamp_of(event), date_of(event.occurred_at), event.author};
        if (event.type == PairJudged::kUnmergedType) pair.verdict = Pair::Verdict::kUndone;
        if (event.type == PairJudged::kMergedType) pair.verdict = Pair::Verdict::kSame, pair.kept = other;
        for (const auto& [one, two] : {std::pair(event.person, other), std::pair(other, event.person)}) {
            Person person = *TRY(load_person(db, one));
            person.judge(two, pair);
            TRY(save_person(db, one, std::move(person)));
        }
        return {};
    }

    static Result<> change(Person& person, const log::Event& event, const Fields& fields) {
        const log::Stamp stamp = log::stamp_of(event);
        const Date day = date_of(event.occurred_at);
        if (event.type == PersonEnrolled::kType) {
            const auto enrolled = TRY(parse_any_year(fields));
            person.enrol(stamp, enrolled.birth_year, day);
            person.place(stamp, {day, event.place, enrolled.residential_group});
            for (const auto& group : enrolled.groups) person.join_group(group, day, {std::nullopt, stamp});
        } else if (event.type == PersonUnenrolled::kType) {
            person.unenrol(stamp);
        } else if (event.type == PersonMoved::kType) {
            const auto moved = TRY(PersonMoved::parse(fields));
            person.place(stamp, {day, event.place, moved.residential_group, moved.import});
        } else if (event.type == PersonMoved::kUndoneType) {
            person.take_back(TRY(fields.uuid("import")));
        } else if (event.type == PersonGrouped::kType) {
            const auto grouped = TRY(PersonGrouped::parse(fields));
            person.join_group(grouped.group, grouped.from, {grouped.until, stamp, grouped.import});
        } else if (event.type == PersonJoined::kType || event.type == PersonJoined::kLeftType) {
            const auto joined = TRY(PersonJoined::parse(fields));
            person.join_organisation(joined.organisation, joined.from, {joined.until, stamp, joined.import});
        } else if (event.type == FactRecorded::kType) {
            const auto recorded = TRY(FactRecorded::parse(fields));
            person.record_fact(stamp, recorded.fact, {recorded.value, day, event.author});
        } else if (event.type == PersonConfirmed::kType) {
            const auto confirmed = TRY(PersonConfirmed::parse(fields));
            person.confirm(stamp, {confirmed.on, confirmed.source, confirmed.import});
        } else if (event.type == ConsentGiven::kType) {
            const auto given = TRY(ConsentGiven::parse(fields));
            person.give_consent(given.on, {given.text, given.language, given.by_guardian, stamp});
        } else if (event.type == ConsentWithdrawn::kType) {
            person.withdraw_consent(stamp, TRY(ConsentWithdrawn::parse(fields)).on);
        } else {
            person.erase(day);
        }
        return {};
    }

    static Result<PersonEnrolled> parse_any_year(const Fields& fields) {
        PersonEnrolled enrolled;
        enrolled.birth_year = static_cast<int>(TRY(fields.integer("birthYear", 1800, kAnyYear)));
        enrolled.groups = TRY(fields.texts("groups", 10, 60));
        enrolled.residential_group = TRY(PersonMoved::parse(fields))
        .residential_group;
        return enrolled;
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_people_projection() { return std::make_unique<PeopleProjection>(); }

Result<std::optional<Organisation>> find_organisation(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kFindOrganisation, id));
    if (!TRY(rows.next())) return std::optional<Organisation>{};
    return std::optional<Organisation>{
        Organisation{id, rows.uuid(0), std::string(rows.text(1)), std::string(rows.text(2))}};
}

}  // namespace domdom::people
