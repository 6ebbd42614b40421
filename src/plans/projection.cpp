// Targets in force, and the figures, kept as people change state.
//
// person_counted says where a person counts now. After every event about a person the places are computed
// anew from their state, and the difference moves the figures: never a blind increment, so repetition and
// order change nothing.
//
// When something new is to be counted, everyone is counted anew, some in each commit: `counting` says how far
// that is. Nobody is missed meanwhile, for whoever an event concerns is counted at once.
#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

#include "people/events.h"
#include "plans/plans.h"
#include "skills/skills.h"

namespace domdom::plans {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE framework (
    framework TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE TABLE plan (
    plan BLOB NOT NULL PRIMARY KEY,
    place BLOB,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
CREATE TABLE target (
    target BLOB NOT NULL PRIMARY KEY,
    plan BLOB,
    place BLOB,
    body TEXT,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
CREATE INDEX target_plan ON target (plan);
CREATE TABLE person_counted (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    counted BLOB NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
CREATE TABLE progress (
    scope BLOB NOT NULL,
    indicator BIGINT NOT NULL,
    enrolled BIGINT NOT NULL,
    attended BIGINT NOT NULL,
    completed BIGINT NOT NULL,
    declared BIGINT NOT NULL,
    practised BIGINT NOT NULL,
    witnessed BIGINT NOT NULL,
    observed BIGINT NOT NULL,
    retained BIGINT NOT NULL,
    recorded BIGINT NOT NULL,
    confirmed BIGINT NOT NULL,
    unseen BIGINT NOT NULL,
    PRIMARY KEY (scope, indicator)
) WITHOUT ROWID;
CREATE TABLE counting (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    commune BLOB NOT NULL,
    person BLOB NOT NULL
);
)";

constexpr const char* kPublish =
    "INSERT INTO framework (framework, version, body) VALUES ($1, $2, $3)"
    " ON CONFLICT (framework) DO UPDATE SET version = excluded.version, body = excluded.body"
    " WHERE excluded.version > framework.version";
constexpr const char* kMake =
    "INSERT INTO plan (plan, place, body, clock, stream, seq) VALUES ($1, $2, $3, $4, $5, $6)"
    " ON CONFLICT (plan) DO UPDATE SET place = excluded.place, body = excluded.body, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (plan.clock, plan.stream, plan.seq)";
// A withdrawn target keeps its row without a body, so that an older "set" that arrives later does not revive
// it.
constexpr const char* kSet =
    "INSERT INTO target (target, plan, place, body, clock, stream, seq) VALUES ($1, $2, $3, $4, $5, $6, $7)"
    " ON CONFLICT (target) DO UPDATE SET plan = excluded.plan, place = excluded.place, body = excluded.body,"
    " clock = excluded.clock, stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (target.clock, target.stream, target.seq)";
constexpr const char* kFindCounted = "SELECT counted FROM person_counted WHERE commune = $1 AND person = $2";
constexpr const char* kSaveCounted =
    "INSERT INTO person_counted (commune, person, counted) VALUES ($1, $2, $3)"
    " ON CONFLICT (commune, person) DO UPDATE SET counted = excluded.counted";
constexpr const char* kForgetCounted = "DELETE FROM person_counted WHERE commune = $1 AND person = $2";
constexpr const char* kMove =
    "INSERT INTO progress (scope, indicator, enrolled, attended, completed, declared, practised, witnessed, "
    "observed,"
    " retained, recorded, confirmed, unseen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    " ON CONFLICT (scope, indicator) DO UPDATE SET enrolled = progress.enrolled + excluded.enrolled,"
    " attended = progress.attended + excluded.attended, completed = progress.completed + excluded.completed,"
    " declared = progress.declared + excluded.declared, practised = progress.practised + excluded.practised,"
    " witnessed = progress.witnessed + excluded.witnessed, observed = progress.observed + excluded.observed,"
    " retained = progress.retained + excluded.retained, recorded = progress.recorded + excluded.recorded,"
    " confirmed = progress.confirmed + excluded.confirmed, unseen = progress.unseen + excluded.unseen";
// A row without members is no row: otherwise the order of events would show.
constexpr const char* kForgetEmpty =
    "DELETE FROM progress WHERE scope = $1 AND indicator = $2 AND enrolled = 0";
constexpr const char* kCountEveryone =
    "INSERT INTO counting (one, commune, person) SELECT 1, $1, $1 WHERE EXISTS (SELECT 1 FROM person)"
    " ON CONFLICT (one) DO UPDATE SET commune = excluded.commune, person = excluded.person";
constexpr const char* kCountedTo = "UPDATE counting SET commune = $1, person = $2";
constexpr const char* kCountedAll = "DELETE FROM counting";
constexpr const char* kNextPeople =
    "SELECT person.commune, person.person FROM counting JOIN person ON"
    " (person.commune, person.person) > (counting.commune, counting.person)"
    " ORDER BY person.commune, person.person LIMIT $1";
constexpr size_t kCountedInACommit = 500;
constexpr const char* kFollow = "UPDATE person_counted SET commune = $1 WHERE commune = $2 AND person = $3";

class PlansProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "plans"; }
    int version() const override { return 6; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override {
        return {"framework", "plan", "target", "person_counted", "progress", "counting"};
    }
    std::vector<const char*> follow_home() const override { return {kFollow}; }
    // Every event, since any event about a person may move the figures.
    std::vector<std::string_view> types() const override {
        return {skills::kFrameworkPublished, PlanMade::kType, TargetSet::kType, TargetWithdrawn::kType, "*"};
    }
    // Who waits to be counted stays: counting someone once more changes nothing.
    void forget() override {
        indicators_.reset();
        is_counting_.reset();
        moved_.clear();
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes& changes) override {
        if (people::PairJudged::is_type(event.type))
            waiting_.insert(TRY(people::PairJudged::parse(event.type, Fields::of(event.body))).other);
        if (!event.person.is_nil()) {
            waiting_.insert(event.person);
            return {};
        }
        if (event.type == skills::kFrameworkPublished || event.type == PlanMade::kType ||
            event.type == TargetSet::kType || event.type == TargetWithdrawn::kType)
            return change_targets(db, event, changes);
        return {};
    }

    // Figures follow from states, so each person is counted once, however many events came.
    Result<> finish(store::Connection& db, log::Changes& changes) override {
        for (const auto& person : std::exchange(waiting_, {})) TRY(recount(db, person));
        if (TRY(has_more(db))) TRY(count_some(db, changes));
        for (const auto& [key, by] : std::exchange(moved_, {})) TRY(move(db, key, by, changes));
        return {};
    }

    Result<bool> has_more(store::Connection& db) override {
        if (!is_counting_) is_counting_ = TRY(is_counting(db));
        return *is_counting_;
    }

  private:
    Result<> change_targets(store::Connection& db, const log::Event& event, log::Changes& changes) {
        const auto fields = Fields::of(event.body);
        const std::string text = json::serialize(event.body);
        const auto& at = event.position;
        changes.targets = true;
        const auto before = TRY(indicators(db));
        if (event.type == skills::kFrameworkPublished) {
            TRY(db.run(kPublish, TRY(fields.text("framework", 1, 60)),
                       TRY(fields.integer("version", 1, INT32_MAX)), text));
        } else if (event.type == PlanMade::kType) {
            return db.run(kMake, TRY(PlanMade::parse(fields)).plan, event.place, text, event.clock, at.stream,
                          at.seq);
        } else if (event.type == TargetSet::kType) {
            const auto set = TRY(TargetSet::parse(fields));
            const bool counted_already = is_counted(before, set) && !TRY(find_target(db, set.target));
            TRY(db.run(kSet, set.target, set.plan, event.place, text, event.clock, at.stream, at.seq));
            if (counted_already) return {};  // a country sets one target for each of thousands of communes
        } else {
            const auto withdrawn = TRY(TargetWithdrawn::parse(fields));
            TRY(db.run(kSet, withdrawn.target, nullptr, nullptr, nullptr, event.clock, at.stream, at.seq));
        }
        indicators_.reset();
        if (TRY(indicators(db)) == before) return {};
        is_counting_.reset();
        return db.run(kCountEveryone, store::Bind::key(Uuid{}));
    }

    // Read once and kept until a target or the framework changes, or a transaction is undone.
    Result<std::vector<Indicator>> indicators(store::Connection& db) {
        if (!indicators_) indicators_ = TRY(load_indicators(db));
        return *indicators_;
    }

    static bool is_counted(const std::vector<Indicator>& indicators, const TargetSet& set) {
        const int64_t id = indicator_id(set.criterion, set.group, set.deadline, set.mode);
        return std::any_of(indicators.begin(), indicators.end(),
                           [id](const Indicator& one) { return one.id == id; });
    }

    Result<> count_some(store::Connection& db, log::Changes& changes) {
        std::vector<Uuid> people;
        Uuid commune;
        {
            auto rows = TRY(db.query(kNextPeople, int64_t{kCountedInACommit}));
            for (; TRY(rows.next()); people.push_back(rows.uuid(1))) commune = rows.uuid(0);
        }
        for (const auto& person : people) TRY(recount(db, person));
        if (people.size() == kCountedInACommit)
            return db.run(kCountedTo, store::Bind::key(commune), people.back());
        changes.targets = true;  // what is shown no longer says that it is being counted
        is_counting_ = false;
        return db.run(kCountedAll);
    }

    // Under several ids one person counts once, at the head of them.
    Result<> recount(store::Connection& db, const Uuid& id) {
        if (!indicators_) TRY(indicators(db));
        if (indicators_->empty()) return {};
        const auto whole = TRY(people::load_whole(db, id));
        const auto evidence = TRY(skills::load_evidence(db, whole));
        const Counted counted = count_person(*whole.person, *evidence, *indicators_);
        for (const auto& member : whole.members)
            TRY(count_as(db, member, member == whole.head ? counted : Counted{}));
        return {};
    }

    Result<> count_as(store::Connection& db, const Uuid& id, const Counted& now) {
        const auto person = TRY(people::load_person(db, id));
        const Uuid home = person->current_place();
        const Counted before = TRY(load_counted(db, home, id));
        if (now == before) return {};
        for (const auto& [key, level] : before) moved_[key].add(level, -1);
        for (const auto& [key, level] : now) moved_[key].add(level, 1);
        if (now.empty()) return db.run(kForgetCounted, store::Bind::key(home), id);
        return db.run(kSaveCounted, store::Bind::key(home), id, store::Bind::blob(encode_counted(now)));
    }

    static Result<Counted> load_counted(store::Connection& db, const Uuid& home, const Uuid& id) {
        auto rows = TRY(db.query(kFindCounted, store::Bind::key(home), id));
        if (!TRY(rows.next())) return Counted{};
        auto counted = decode_counted(rows.blob(0));
        if (!counted)
            return Error{Code::kStorage, "a person's stored figures are damaged", {}, "run domdom rebuild"};
        return std::move(*counted);
    }

    static Result<> move(store::Connection& db, const std::pair<Uuid, int64_t>& key, const Figures& by,
                         log::Changes& changes) {
        if (by == Figures{}) return {};
        TRY(db.run(kMove, key.first, key.second, by.enrolled, by.rungs[0], by.rungs[1], by.rungs[2],
                   by.rungs[3], by.rungs[4], by.rungs[5], by.rungs[6], by.recorded, by.confirmed, by.unseen));
        if (by.enrolled < 0) TRY(db.run(kForgetEmpty, key.first, key.second));
        changes.counts.insert(key.first);
        return {};
    }

    std::optional<std::vector<Indicator>> indicators_;
    std::unordered_set<Uuid> waiting_;  // people to be counted anew
    std::optional<bool> is_counting_;
    std::map<std::pair<Uuid, int64_t>, Figures> moved_;  // by how much, while people are counted
};

}  // namespace

std::unique_ptr<log::Projection> make_plans_projection() { return std::make_unique<PlansProjection>(); }

}  // namespace domdom::plans
