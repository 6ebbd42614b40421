// Requests and the answers to them. An answer may arrive before the request it belongs to, so that each has
// its table; of a request or a step that was recorded twice the newest record holds.
#include <algorithm>
#include <set>

#include "people/person.h"
#include "rights/events.h"
#include "rights/requests.h"

namespace domdom::rights {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE rights_request (
    commune BLOB NOT NULL,
    request BLOB NOT NULL,
    person BLOB NOT NULL,
    kind TEXT NOT NULL,
    received_on BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, request)
) WITHOUT ROWID;
CREATE INDEX rights_request_request ON rights_request (request);
CREATE INDEX rights_request_person ON rights_request (person);
CREATE TABLE rights_answer (
    commune BLOB NOT NULL,
    request BLOB NOT NULL,
    step TEXT NOT NULL,
    person BLOB NOT NULL,
    answered_on BIGINT NOT NULL,
    author BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, request, step)
) WITHOUT ROWID;
CREATE INDEX rights_answer_request ON rights_answer (request);
)";

constexpr const char* kForgetOlderRequest =
    "DELETE FROM rights_request WHERE request = $1 AND (clock, stream, seq) < ($2, $3, $4)";
constexpr const char* kIsRequestKept = "SELECT COUNT(*) FROM rights_request WHERE request = $1";
constexpr const char* kRequest =
    "INSERT INTO rights_request (commune, request, person, kind, received_on, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
constexpr const char* kForgetOlderAnswer =
    "DELETE FROM rights_answer WHERE request = $1 AND step = $2 AND (clock, stream, seq) < ($3, $4, $5)";
constexpr const char* kIsAnswerKept = "SELECT COUNT(*) FROM rights_answer WHERE request = $1 AND step = $2";
constexpr const char* kAnswer =
    "INSERT INTO rights_answer (commune, request, step, person, answered_on, author, clock, stream, seq)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
constexpr const char* kFind = "SELECT person, kind, received_on FROM rights_request WHERE request = $1";
#define DOMDOM_ASKINGS                                                                                     \
    "SELECT r.request, r.person, r.commune, r.kind, r.received_on, a.answered_on, d.answered_on, d.author" \
    " FROM rights_request AS r"                                                                            \
    " LEFT JOIN rights_answer AS a ON a.request = r.request AND a.step = 'acknowledged'"                   \
    " LEFT JOIN rights_answer AS d ON d.request = r.request AND d.step = 'done'"
constexpr const char* kOpenOfPlace = DOMDOM_ASKINGS " WHERE r.commune = $1 AND d.request IS NULL";
constexpr const char* kAllOfPlace =
    DOMDOM_ASKINGS " WHERE r.commune = $1 AND r.received_on >= $2 AND r.received_on <= $3";
constexpr const char* kOfPerson = DOMDOM_ASKINGS " WHERE r.person = $1 ORDER BY r.received_on, r.request";
constexpr const char* kOpen = DOMDOM_ASKINGS " WHERE d.request IS NULL";
constexpr const char* kOfMoved = DOMDOM_ASKINGS " JOIN person AS p ON p.person = r.person AND p.moved = 1";
#undef DOMDOM_ASKINGS

class RightsProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "rights"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override { return {"rights_request", "rights_answer"}; }
    std::vector<const char*> follow_home() const override {
        return {"UPDATE rights_request SET commune = $1 WHERE commune = $2 AND person = $3",
                "UPDATE rights_answer SET commune = $1 WHERE commune = $2 AND person = $3"};
    }
    std::vector<std::string_view> types() const override {
        return {RightsRequested::kType, RightsAnswered::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto fields = Fields::of(event.body);
        const auto& at = event.position;
        const auto person = TRY(people::load_person(db, event.person));
        const Uuid home = person->current_place();
        if (event.type == RightsRequested::kType) {
            const auto asked = TRY(RightsRequested::parse(fields));
            TRY(db.run(kForgetOlderRequest, asked.request, event.clock, at.stream, at.seq));
            if (TRY(db.integer_or(0, kIsRequestKept, asked.request)) > 0) return {};
            return db.run(kRequest, store::Bind::key(home), asked.request, event.person,
                          kind_name(asked.kind), asked.on, event.clock, at.stream, at.seq);
        }
        const auto answered = TRY(RightsAnswered::parse(fields));
        const auto step = step_name(answered.step);
        TRY(db.run(kForgetOlderAnswer, answered.request, step, event.clock, at.stream, at.seq));
        if (TRY(db.integer_or(0, kIsAnswerKept, answered.request, step)) > 0) return {};
        return db.run(kAnswer, store::Bind::key(home), answered.request, step, event.person, answered.on,
                      event.author, event.clock, at.stream, at.seq);
    }
};

Asking read_asking(const store::Rows& rows, const Rules& rules) {
    Asking asking;
    asking.request = rows.uuid(0);
    asking.person = rows.uuid(1);
    asking.place = rows.uuid(2);
    asking.kind = parse_kind(rows.text(3)).value_or(Kind::kData);
    asking.received = rows.date(4);
    if (!rows.is_null(5)) asking.acknowledged = rows.date(5);
    if (!rows.is_null(6)) asking.done = rows.date(6);
    if (!rows.is_null(7)) asking.done_by = rows.uuid(7);
    asking.acknowledge_by = rules.acknowledge_by(asking.received);
    asking.answer_by = rules.answer_by(asking.kind, asking.received);
    return asking;
}

Result<> read_askings(store::Rows rows, const Rules& rules, std::vector<Asking>& list) {
    while (TRY(rows.next())) list.push_back(read_asking(rows, rules));
    return {};
}

}  // namespace

std::unique_ptr<log::Projection> make_rights_projection() { return std::make_unique<RightsProjection>(); }

Result<std::optional<Request>> find_request(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kFind, id));
    if (!TRY(rows.next())) return std::optional<Request>{};
    return std::optional<Request>{
        Request{rows.uuid(0), parse_kind(rows.text(1)).value_or(Kind::kData), rows.date(2)}};
}

Result<std::vector<Asking>> askings_of(store::Connection& db, const Rules& rules,
                                       const std::vector<Uuid>& ids) {
    std::vector<Asking> list;
    for (const auto& id : ids) TRY(read_askings(TRY(db.query(kOfPerson, id)), rules, list));
    return list;
}

namespace {

// A request lies with the id it was asked under. Whoever has several ids lives in one place: there it is
// answered.
template <typename IsAsked>
Result<> settle_merged(store::Connection& db, const Rules& rules, const std::vector<Uuid>& places,
                       const IsAsked& is_asked, std::vector<Asking>& list) {
    std::vector<Asking> moved;
    TRY(read_askings(TRY(db.query(kOfMoved)), rules, moved));
    const std::set<Uuid> within(places.begin(), places.end());
    for (auto& asking : moved) {
        if (!is_asked(asking)) continue;
        const auto whole = TRY(people::load_whole(db, asking.person));
        if (!whole.is_merged()) continue;
        const auto is_same = [&](const Asking& other) { return other.request == asking.request; };
        list.erase(std::remove_if(list.begin(), list.end(), is_same), list.end());
        asking.person = whole.head;
        asking.place = whole.person->current_place();
        if (within.contains(asking.place)) list.push_back(std::move(asking));
    }
    return {};
}

}  // namespace

Result<std::vector<Asking>> find_askings(store::Connection& db, const Rules& rules,
                                         const std::vector<Uuid>& places, Which which, Date from,
                                         Date until) {
    std::vector<Asking> list;
    for (const auto& place : places) {
        if (which == Which::kOpen)
            TRY(read_askings(TRY(db.query(kOpenOfPlace, place)), rules, list));
        else
            TRY(read_askings(TRY(db.query(kAllOfPlace, place, from, until)), rules, list));
    }
    const auto is_asked = [&](const Asking& asking) {
        return which == Which::kOpen ? !asking.done : from <= asking.received && asking.received <= until;
    };
    TRY(settle_merged(db, rules, places, is_asked, list));
    const auto order = [](const Asking& asking) { return std::make_pair(asking.next_by(), asking.request); };
    std::sort(list.begin(), list.end(),
              [&](const Asking& a, const Asking& b) { return order(a) < order(b); });
    return list;
}

Result<int64_t> count_overdue(store::Connection& db, const Rules& rules, Date today) {
    std::vector<Asking> open;
    TRY(read_askings(TRY(db.query(kOpen)), rules, open));
    return std::count_if(open.begin(), open.end(),
                         [&](const Asking& asking) { return asking.is_late(today); });
}

}  // namespace domdom::rights
