// Who asked for help where and since when, who sees to it, and whether it was answered: three facts about a
// request, each kept by its newest record, so that their order does not matter.
#include <algorithm>

#include "helpdesk/helpdesk.h"

namespace domdom::helpdesk {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE help_asked (
    request BLOB NOT NULL PRIMARY KEY,
    place BLOB NOT NULL,
    via TEXT NOT NULL,
    for_other BIGINT NOT NULL CHECK (for_other IN (0, 1)),
    sent_to TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX help_asked_place ON help_asked (place, asked_at);
CREATE TABLE help_assigned (
    request BLOB NOT NULL PRIMARY KEY,
    team BLOB,
    account BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE help_answered (
    request BLOB NOT NULL PRIMARY KEY,
    outcome TEXT,
    answered_at BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX help_answered_at ON help_answered (answered_at);
)";

constexpr const char* kAsk =
    "INSERT INTO help_asked (request, place, via, for_other, asked_at, clock, stream, seq, sent_to)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (request) DO UPDATE SET place = excluded.place,"
    " via = excluded.via, for_other = excluded.for_other, sent_to = excluded.sent_to, asked_at = "
    "excluded.asked_at,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (help_asked.clock, help_asked.stream, "
    "help_asked.seq)";
constexpr const char* kAssign =
    "INSERT INTO help_assigned (request, team, account, clock, stream, seq) VALUES ($1, $2, $3, $4, $5, $6)"
    " ON CONFLICT (request) DO UPDATE SET team = excluded.team, account = excluded.account,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (help_assigned.clock, help_assigned.stream, "
    "help_assigned.seq)";
constexpr const char* kAnswer =
    "INSERT INTO help_answered (request, outcome, answered_at, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (request) DO UPDATE SET outcome = excluded.outcome,"
    " answered_at = excluded.answered_at, clock = excluded.clock, stream = excluded.stream, seq = "
    "excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (help_answered.clock, help_answered.stream, "
    "help_answered.seq)";

// A phone whose clock is years off must not make anyone wait for years: what it claims is believed for the
// week that it may have been without a network.
int64_t believed_at(const log::Event& event) {
    constexpr int64_t kWeekMs = 7 * 24 * int64_t{3'600'000};
    const int64_t heard_at = event.clock >> 16;
    return std::clamp(event.occurred_at, heard_at - kWeekMs, heard_at);
}

class HelpdeskProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "helpdesk"; }
    int version() const override { return 2; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override {
        return {"help_asked", "help_assigned", "help_answered"};
    }
    std::vector<std::string_view> types() const override {
        return {RequestAsked::kType, RequestAssigned::kType, RequestAnswered::kType,
                RequestAnswered::kReopenedType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        const auto& at = event.position;
        if (event.type == RequestAsked::kType) {
            const auto asked = TRY(RequestAsked::parse(fields));
            return db.run(kAsk, asked.request, event.place, asked.via, asked.for_other, believed_at(event),
                          event.clock, at.stream, at.seq, asked.to);
        }
        if (event.type == RequestAssigned::kType) {
            const auto assigned = TRY(RequestAssigned::parse(fields));
            return db.run(kAssign, assigned.request, assigned.team, assigned.companion, event.clock,
                          at.stream, at.seq);
        }
        const auto request = TRY(fields.uuid("request"));
        std::optional<std::string> outcome;
        if (event.type == RequestAnswered::kType) outcome = TRY(RequestAnswered::parse(fields))
        .outcome;
        return db.run(kAnswer, request, outcome, believed_at(event), event.clock, at.stream, at.seq);
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_helpdesk_projection() { return std::make_unique<HelpdeskProjection>(); }

}  // namespace domdom::helpdesk
