// Who is asked to come, and what they said.
//
// The law of the log: invitations are a set; of answers the one with the highest (clock, stream, seq) holds.
#include "composer/composer.h"
#include "people/person.h"

namespace domdom::composer {

namespace {

// Whoever asked for help and is not known has their request instead of a person: the other of the two is
// zero.
constexpr const char* kSchema = R"(
CREATE TABLE invitation (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    request BLOB NOT NULL,
    session BLOB NOT NULL,
    PRIMARY KEY (commune, person, request, session)
) WITHOUT ROWID;
CREATE TABLE invitation_answer (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    request BLOB NOT NULL,
    session BLOB NOT NULL,
    answer TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, person, request, session)
) WITHOUT ROWID;
)";
constexpr const char* kIndexes = R"(
CREATE INDEX invitation_session ON invitation (session);
CREATE INDEX invitation_answer_session ON invitation_answer (session);
)";
constexpr const char* kInvite =
    "INSERT INTO invitation (commune, person, request, session) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (commune, person, request, session) DO NOTHING";
constexpr const char* kAnswer =
    "INSERT INTO invitation_answer (commune, person, request, session, answer, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (commune, person, request, session) DO UPDATE SET"
    " answer = excluded.answer, clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (invitation_answer.clock, "
    "invitation_answer.stream, invitation_answer.seq)";
constexpr const char* kFollow = "UPDATE invitation SET commune = $1 WHERE commune = $2 AND person = $3";
constexpr const char* kFollowAnswer =
    "UPDATE invitation_answer SET commune = $1 WHERE commune = $2 AND person = $3";
constexpr const char* kOfSession =
    "SELECT invitation.person, invitation.request, invitation_answer.answer FROM invitation"
    " LEFT JOIN invitation_answer ON invitation_answer.session = invitation.session"
    " AND invitation_answer.person = invitation.person AND invitation_answer.request = invitation.request"
    " WHERE invitation.session = $1 ORDER BY invitation.person, invitation.request";
constexpr const char* kDeclined =
    "SELECT person, request FROM invitation_answer WHERE commune = $1 AND answer = 'declines' AND clock >= "
    "$2";
constexpr int kClockShift = 16;  // a clock is milliseconds and a count

class ComposerProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "composer"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::string indexes() const override { return kIndexes; }
    std::vector<std::string> tables() const override { return {"invitation", "invitation_answer"}; }
    std::vector<const char*> follow_home() const override { return {kFollow, kFollowAnswer}; }
    std::vector<std::string_view> types() const override {
        return {SessionInvited::kType, InvitationAnswered::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        Uuid home = event.place;
        if (!event.person.is_nil()) home = TRY(people::load_person(db, event.person))
        ->current_place();
        const auto commune = store::Bind::key(home), person = store::Bind::key(event.person);
        if (event.type == SessionInvited::kType) {
            const auto invited = TRY(SessionInvited::parse(fields));
            return db.run(kInvite, commune, person, store::Bind::key(invited.request), invited.session);
        }
        const auto said = TRY(InvitationAnswered::parse(fields));
        const auto& at = event.position;
        return db.run(kAnswer, commune, person, store::Bind::key(said.request), said.session, said.answer,
                      event.clock, at.stream, at.seq);
    }
};

}  // namespace

std::unique_ptr<log::Projection> make_composer_projection() { return std::make_unique<ComposerProjection>(); }

Result<std::vector<Invitation>> invitations_to(store::Connection& db, const Uuid& session) {
    std::vector<Invitation> list;
    auto rows = TRY(db.query(kOfSession, session));
    while (TRY(rows.next())) {
        Invitation one{rows.uuid(0), rows.uuid(1), std::nullopt};
        if (!rows.is_null(2)) one.answer = std::string(rows.text(2));
        list.push_back(std::move(one));
    }
    return list;
}

Result<std::vector<Uuid>> declined_since(store::Connection& db, const Uuid& commune, int64_t since_ms) {
    std::vector<Uuid> ids;
    auto rows = TRY(db.query(kDeclined, commune, since_ms << kClockShift));
    while (TRY(rows.next())) ids.push_back(rows.uuid(0).is_nil() ? rows.uuid(1) : rows.uuid(0));
    return ids;
}

}  // namespace domdom::composer
