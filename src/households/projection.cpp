// What is known of households. Of each the newest listing stands, of who lives there the newest record; what
// was recorded at a door is kept, all of it.
#include "households/events.h"
#include "households/households.h"
#include "people/person.h"

namespace domdom::households {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE household (
    commune BLOB NOT NULL,
    household BLOB NOT NULL,
    residential_group BLOB NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, household)
) WITHOUT ROWID;
CREATE INDEX household_household ON household (household);
CREATE TABLE household_met (
    commune BLOB NOT NULL,
    household BLOB NOT NULL,
    event BLOB NOT NULL,
    outcome TEXT NOT NULL,
    met_on BIGINT NOT NULL,
    claimed_on BIGINT NOT NULL,
    next_on BIGINT,
    phone TEXT,
    shared BIGINT CHECK (shared IN (0, 1)),
    signal TEXT,
    author BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, household, event)
) WITHOUT ROWID;
CREATE TABLE household_resident (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    household BLOB NOT NULL,
    from_on BIGINT NOT NULL,
    until_on BIGINT,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, person, household)
) WITHOUT ROWID;
CREATE TABLE household_total (
    residential_group BLOB NOT NULL PRIMARY KEY,
    households BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
)";
constexpr const char* kIndexes = R"(
CREATE INDEX household_group ON household (commune, residential_group);
CREATE INDEX household_resident_household ON household_resident (household, person);
)";

constexpr const char* kListed = "SELECT commune, clock, stream, seq FROM household WHERE household = $1";
constexpr const char* kList =
    "INSERT INTO household (commune, household, residential_group, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6)";
constexpr const char* kUnlist = "DELETE FROM household WHERE commune = $1 AND household = $2";
// What was recorded before the listing arrived lies under no commune until then.
constexpr const char* kBring = "UPDATE household_met SET commune = $1 WHERE commune = $2 AND household = $3";
constexpr const char* kMeet =
    "INSERT INTO household_met (commune, household, event, outcome, met_on, claimed_on, next_on, phone, "
    "shared, signal, author, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
    " ON CONFLICT (commune, household, event) DO NOTHING";
constexpr const char* kJoin =
    "INSERT INTO household_resident (commune, person, household, from_on, until_on, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    " ON CONFLICT (commune, person, household) DO UPDATE SET from_on = excluded.from_on,"
    " until_on = excluded.until_on,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (household_resident.clock, "
    "household_resident.stream, household_resident.seq)";
constexpr const char* kFollow =
    "UPDATE household_resident SET commune = $1 WHERE commune = $2 AND person = $3";
constexpr const char* kState =
    "INSERT INTO household_total (residential_group, households, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (residential_group) DO UPDATE SET households = excluded.households,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (household_total.clock, "
    "household_total.stream, household_total.seq)";

class HouseholdsProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "households"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override {
        return {"household", "household_met", "household_resident", "household_total"};
    }
    std::string indexes() const override { return kIndexes; }
    std::vector<const char*> follow_home() const override { return {kFollow}; }
    std::vector<std::string_view> types() const override {
        return {HouseholdListed::kType, HouseholdMet::kType, HouseholdJoined::kType, HouseholdsStated::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes& changes) override {
        const auto fields = Fields::of(event.body);
        if (event.type == HouseholdListed::kType) return list(db, event, TRY(HouseholdListed::parse(fields)));
        if (event.type == HouseholdMet::kType) return meet(db, event, TRY(HouseholdMet::parse(fields)));
        if (event.type == HouseholdJoined::kType) return join(db, event, TRY(HouseholdJoined::parse(fields)));
        changes.targets = true;  // open pages show how many are met beside the figures
        const auto stated = TRY(HouseholdsStated::parse(fields));
        const auto& at = event.position;
        return db.run(kState, stated.residential_group, stated.households, event.clock, at.stream, at.seq);
    }

  private:
    struct Known {
        Uuid commune;
        log::Stamp stamp;
    };
    static Result<std::optional<Known>> find_known(store::Connection& db, const Uuid& household) {
        auto rows = TRY(db.query(kListed, household));
        if (!TRY(rows.next())) return std::optional<Known>{};
        return std::optional(Known{rows.uuid(0), {rows.integer(1), {rows.integer(2), rows.integer(3)}}});
    }

    static Result<> list(store::Connection& db, const log::Event& event, const HouseholdListed& listed) {
        const auto known = TRY(find_known(db, listed.household));
        if (known && known->stamp >= log::stamp_of(event)) return {};
        const Uuid before = known ? known->commune : Uuid{};
        if (known) TRY(db.run(kUnlist, store::Bind::key(before), listed.household));
        if (before != event.place)
            TRY(db.run(kBring, store::Bind::key(event.place), store::Bind::key(before), listed.household));
        return db.run(kList, store::Bind::key(event.place), listed.household,
                      store::Bind::key(listed.residential_group), event.clock, event.position.stream,
                      event.position.seq);
    }

    static Result<> meet(store::Connection& db, const log::Event& event, const HouseholdMet& met) {
        const auto known = TRY(find_known(db, met.household));
        const Uuid commune = known ? known->commune : Uuid{};
        return db.run(kMeet, store::Bind::key(commune), met.household, event.id, met.outcome, day_of(event),
                      date_of(event.occurred_at), met.next, met.phone, met.shared, met.signal, event.author,
                      event.clock, event.position.stream, event.position.seq);
    }

    static Result<> join(store::Connection& db, const log::Event& event, const HouseholdJoined& joined) {
        const Uuid home = TRY(people::load_person(db, event.person))
        ->current_place();
        return db.run(kJoin, store::Bind::key(home), event.person, joined.household, joined.from,
                      joined.until, event.clock, event.position.stream, event.position.seq);
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_households_projection() {
    return std::make_unique<HouseholdsProjection>();
}

}  // namespace domdom::households
