// Who is out: that somebody set out, is back, was settled are three facts about an outing, each kept by its
// newest record, so that their order does not matter. Only when it first began is the least of all that was
// said.
#include "safety/outings.h"
#include "safety/safety.h"

namespace domdom::safety {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE outing (
    outing BLOB NOT NULL PRIMARY KEY,
    place BLOB NOT NULL,
    account BLOB NOT NULL,
    residential_group BLOB,
    person BLOB,
    company TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX outing_place ON outing (place, began_at);
CREATE TABLE outing_back (
    outing BLOB NOT NULL PRIMARY KEY,
    back_at BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE outing_settled (
    outing BLOB NOT NULL PRIMARY KEY,
    word TEXT NOT NULL,
    account BLOB NOT NULL,
    settled_at BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE outing_rules (
    place BLOB NOT NULL PRIMARY KEY,
    overdue_minutes BIGINT NOT NULL,
    alone TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
)";
constexpr const char* kBegin =
    "INSERT INTO outing (outing, place, account, residential_group, person, company, began_at, until_at, "
    "clock,"
    " stream, seq) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (outing) DO UPDATE SET"
    " place = excluded.place, account = excluded.account, residential_group = excluded.residential_group,"
    " person = excluded.person, company = excluded.company, until_at = excluded.until_at,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (outing.clock, outing.stream, outing.seq)";
constexpr const char* kBeganEarlier = "UPDATE outing SET began_at = $2 WHERE outing = $1 AND began_at > $2";
constexpr const char* kReturn =
    "INSERT INTO outing_back (outing, back_at, clock, stream, seq) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (outing) DO UPDATE SET back_at = excluded.back_at, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq WHERE (excluded.clock, excluded.stream, excluded.seq) >"
    " (outing_back.clock, outing_back.stream, outing_back.seq)";
constexpr const char* kSettle =
    "INSERT INTO outing_settled (outing, word, account, settled_at, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (outing) DO UPDATE SET word = excluded.word,"
    " account = excluded.account, settled_at = excluded.settled_at, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq WHERE (excluded.clock, excluded.stream, excluded.seq) >"
    " (outing_settled.clock, outing_settled.stream, outing_settled.seq)";
constexpr const char* kSetRules =
    "INSERT INTO outing_rules (place, overdue_minutes, alone, clock, stream, seq) VALUES ($1, $2, $3, $4, "
    "$5, $6)"
    " ON CONFLICT (place) DO UPDATE SET overdue_minutes = excluded.overdue_minutes, alone = excluded.alone,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (outing_rules.clock, outing_rules.stream,"
    " outing_rules.seq)";

class SafetyProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "safety"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override {
        return {"outing", "outing_back", "outing_settled", "outing_rules"};
    }
    std::vector<std::string_view> types() const override {
        return {OutingBegun::kType, kOutingReturned, OutingSettled::kType, OutingRules::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        const auto& at = event.position;
        if (event.type == OutingBegun::kType) return begin(db, event);
        if (event.type == kOutingReturned)
            return db.run(kReturn, TRY(fields.uuid("outing")), believed_at(event), event.clock, at.stream,
                          at.seq);
        if (event.type == OutingSettled::kType) {
            const auto settled = TRY(OutingSettled::parse(fields));
            return db.run(kSettle, settled.outing, settled.word, store::Bind::key(event.author),
                          believed_at(event), event.clock, at.stream, at.seq);
        }
        const auto rules = TRY(OutingRules::parse(fields));
        return db.run(kSetRules, store::Bind::key(event.place), rules.overdue_minutes, rules.alone,
                      event.clock, at.stream, at.seq);
    }

  private:
    static Result<> begin(store::Connection& db, const log::Event& event) {
        const auto begun = TRY(OutingBegun::parse(Fields::of(event.body)));
        const auto& at = event.position;
        const int64_t began_at = believed_at(event);
        std::string company;
        for (const auto& account : begun.with) company += account.text() + " ";
        TRY(db.run(kBegin, begun.outing, store::Bind::key(event.place), store::Bind::key(event.author),
                   begun.residential_group, begun.person, company, began_at,
                   began_at + begun.minutes * 60'000, event.clock, at.stream, at.seq));
        return db.run(kBeganEarlier, begun.outing, began_at);
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_safety_projection() { return std::make_unique<SafetyProjection>(); }

}  // namespace domdom::safety
