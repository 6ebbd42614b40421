// What is known of mandates: of each the newest record, when it was first revoked, and every act, inside or
// out: which it is follows from the others when somebody asks, so that their order does not matter.
#include "safety/mandates.h"

namespace domdom::safety {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE mandate (
    mandate BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    place BLOB NOT NULL,
    account BLOB NOT NULL,
    tasks TEXT NOT NULL,
    from_on BIGINT NOT NULL,
    until_on BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX mandate_person ON mandate (person);
CREATE TABLE mandate_revoked (
    mandate BLOB NOT NULL PRIMARY KEY,
    revoked_at BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE mandate_act (
    mandate BLOB NOT NULL,
    event BLOB NOT NULL,
    account BLOB NOT NULL,
    task TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (mandate, event)
) WITHOUT ROWID;
)";
constexpr const char* kGive =
    "INSERT INTO mandate (mandate, person, place, account, tasks, from_on, until_on, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (mandate) DO UPDATE SET"
    " person = excluded.person, place = excluded.place, account = excluded.account, tasks = excluded.tasks,"
    " from_on = excluded.from_on, until_on = excluded.until_on, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq WHERE (excluded.clock, excluded.stream, excluded.seq) >"
    " (mandate.clock, mandate.stream, mandate.seq)";
constexpr const char* kRevoke =
    "INSERT INTO mandate_revoked (mandate, revoked_at) VALUES ($1, $2) ON CONFLICT (mandate) DO UPDATE SET"
    " revoked_at = excluded.revoked_at WHERE excluded.revoked_at < mandate_revoked.revoked_at";
constexpr const char* kAct =
    "INSERT INTO mandate_act (mandate, event, account, task, at) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (mandate, event) DO NOTHING";

class MandatesProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "mandates"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override { return {"mandate", "mandate_revoked", "mandate_act"}; }
    std::vector<std::string_view> types() const override {
        return {MandateGiven::kType, kMandateRevoked, MandateUsed::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        if (event.type == kMandateRevoked)
            return db.run(kRevoke, TRY(fields.uuid("mandate")), believed_at(event));
        if (event.type == MandateUsed::kType) {
            const auto used = TRY(MandateUsed::parse(fields));
            return db.run(kAct, used.mandate, event.id, store::Bind::key(event.author), used.task,
                          believed_at(event));
        }
        const auto given = TRY(MandateGiven::parse(fields));
        std::string tasks;
        for (const auto& task : given.tasks) tasks += task + " ";
        const auto& at = event.position;
        return db.run(kGive, given.mandate, store::Bind::key(event.person), store::Bind::key(event.place),
                      given.account, tasks, given.from, given.until, event.clock, at.stream, at.seq);
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_mandates_projection() { return std::make_unique<MandatesProjection>(); }

}  // namespace domdom::safety
