// The law of the log, over all projections: any interleaving of the streams gives the same tables.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>

#include "cli/app.h"
#include "log/applier.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

const Uuid kWard = make_uuid_v8("ward");
const Uuid kOtherWard = make_uuid_v8("other ward");
const Uuid kSession = make_uuid_v8("session");
const Uuid kSchool = make_uuid_v8("school");

Uuid person(size_t number) { return make_uuid_v8("person" + std::to_string(number)); }
std::string request(size_t number) { return make_uuid_v8("request" + std::to_string(number)).text(); }
Uuid recorder(size_t number) { return make_uuid_v8("recorder" + std::to_string(number)); }

// Draws events as three hubs would record them; the first is the authority for plans and the framework.
class Generator {
  public:
    explicit Generator(uint64_t seed) : random_(seed) {}

    std::vector<std::vector<log::Event>> streams() {
        std::vector<std::vector<log::Event>> streams(3);
        add(streams[0], "framework.published", {}, {},
            {{"framework", "f"},
             {"version", 1},
             {"criteria",
              {{{"id", "both"}, {"skills", {"a.one", "a.two"}}, {"facts", {"owns-smartphone"}}}}}});
        const Uuid plan = make_uuid_v8("plan");
        add(streams[0], "plan.made", {}, kWard,
            {{"plan", plan.text()}, {"name", {{"vi", "k"}, {"en", "p"}, {"fr", "p"}}}, {"legalBasis", ""}});
        for (const char* mode : {"ever", "still"})
            add(streams[0], "target.set", {}, kWard,
                {{"target", make_uuid_v8(mode).text()},
                 {"plan", plan.text()},
                 {"organisation", nullptr},
                 {"group", "adults"},
                 {"criterion", "both"},
                 {"rung", "observed"},
                 {"mode", mode},
                 {"value", 80},
                 {"unit", "percent"},
                 {"deadline", "2026-12-31"},
                 {"denominator", nullptr},
                 {"legalBasis", ""}});
        for (auto& stream : streams)
            for (size_t n = draw(40); n > 0; --n) add_any(stream);
        for (size_t s = 0; s < streams.size(); ++s)
            for (size_t i = 0; i < streams[s].size(); ++i) {
                streams[s][i].position = {static_cast<int64_t>(s + 1), static_cast<int64_t>(i + 1)};
                streams[s][i].clock = static_cast<int64_t>(draw(5) + 5 * (i + 1));  // hubs' clocks overlap
            }
        return streams;
    }

    size_t draw(size_t below) { return static_cast<size_t>(random_() % below); }

  private:
    void add(std::vector<log::Event>& stream, std::string type, const Uuid& about, const Uuid& place,
             json::object body) {
        log::Event event;
        event.id = make_uuid_v8("event" + std::to_string(++ids_));
        event.type = std::move(type);
        event.author = recorder(draw(3));
        event.person = about;
        event.place = place;
        event.occurred_at = start_of(make_date(2026, 1, 1).plus_days(static_cast<int>(draw(200))));
        event.body = std::move(body);
        stream.push_back(std::move(event));
    }

    void add_any(std::vector<log::Event>& stream) {
        const Uuid who = person(draw(3));
        const Uuid where = draw(2) ? kWard : kOtherWard;
        const std::string skill = draw(2) ? "a.one" : "a.two";
        const auto day = make_date(2026, 1, 1).plus_days(static_cast<int>(draw(200))).text();
        switch (draw(13)) {
            case 0:
                return add(stream, "person.enrolled", who, where,
                           {{"birthYear", static_cast<int64_t>(1950 + draw(60))}, {"groups", {"workers"}}});
            case 1:
                return add(stream, "person.moved", who, where, {});
            case 2:
                return add(stream, "fact.recorded", who, where,
                           {{"fact", "owns-smartphone"}, {"value", draw(4) > 0}});
            case 3:
                return add(stream, "attendance.recorded", who, where,
                           {{"session", kSession.text()}, {"skills", {skill}}, {"trainers", json::array{}}});
            case 4:
                return add(stream, "visit.recorded", who, where,
                           {{"visit", make_uuid_v8("v" + std::to_string(draw(3))).text()},
                            {"outcome", draw(2) ? "helped" : "refused"},
                            {"next", nullptr},
                            {"wants", json::array{}}});
            case 5:
                return add(stream, "skill.declared", who, where, {{"skill", skill}});
            case 6:
                return add(stream, "person.joined", who, where,
                           {{"organisation", kSchool.text()},
                            {"from", "2026-01-01"},
                            {"until", draw(2) ? json::value(day) : json::value(nullptr)}});
            case 7:
                return add(stream, "consent.given", who, where,
                           {{"text", "c/1"},
                            {"language", draw(2) ? "vi" : "en"},
                            {"on", day},
                            {"by", draw(2) ? "self" : "guardian"}});
            case 8:
                return add(stream, "consent.withdrawn", who, where, {{"on", day}});
            case 9:
                return add(
                    stream, "rights.requested", who, where,
                    {{"request", request(draw(3))}, {"kind", draw(2) ? "withdrawal" : "data"}, {"on", day}});
            case 10:
                return add(stream, "rights.answered", who, where,
                           {{"request", request(draw(3))},
                            {"step", draw(2) ? "acknowledged" : "done"},
                            {"on", day}});
            default:
                return add(stream, "task.observed", who, where,
                           {{"skill", skill}, {"help", draw(3) ? "alone" : "with-help"}});
        }
    }

    std::mt19937_64 random_;
    int ids_ = 0;
};

// One digest per table after applying the streams in the order that `turns` draws. Leaves nothing behind.
std::vector<std::string> tables_after(store::Connection& db,
                                      const std::vector<std::vector<log::Event>>& streams, uint64_t turns) {
    const log::Applier applier(make_projections());
    EXPECT_TRUE(db.begin().ok());
    for (const auto& projection : applier.projections())
        EXPECT_TRUE(db.run_script(projection->schema()).ok());
    std::mt19937_64 random(turns);
    std::vector<size_t> next(streams.size(), 0);
    log::Changes changes;
    for (;;) {
        std::vector<size_t> open;
        for (size_t s = 0; s < streams.size(); ++s)
            if (next[s] < streams[s].size()) open.push_back(s);
        if (open.empty()) break;
        const size_t s = open[random() % open.size()];
        const auto applied = applier.apply(db, streams[s][next[s]++], changes);
        EXPECT_TRUE(applied.ok()) << applied.error().line();
    }
    std::vector<std::string> digests;
    for (const auto& projection : applier.projections())
        for (const auto& table : projection->tables())
            digests.push_back(table + *log::table_digest(db, table));
    db.rollback();
    return digests;
}

}  // namespace

RC_GTEST_PROP(Law, Any_interleaving_of_the_streams_gives_the_same_tables, (uint64_t seed)) {
    const auto streams = Generator(seed).streams();
    const auto db = *store::open_sqlite(":memory:", store::Access::kWrite);
    const auto first = tables_after(*db, streams, 1);
    RC_ASSERT(tables_after(*db, streams, seed ^ 0x9e3779b97f4a7c15u) == first);
    RC_ASSERT(tables_after(*db, streams, seed + 77) == first);
}

class LawOn : public testing::TestWithParam<store::Engine> {};
DOMDOM_ON_EVERY_ENGINE(LawOn);

// Fewer cases than above: a database takes a while for each.
TEST_P(LawOn, The_same_events_give_the_same_tables_byte_for_byte) {
    const auto memory = *store::open_sqlite(":memory:", store::Access::kWrite);
    const store::TemporaryStore temporary(GetParam());
    const auto db = temporary.connect();
    for (uint64_t seed = 1; seed <= 10; ++seed) {
        const auto streams = Generator(seed).streams();
        EXPECT_EQ(tables_after(*db, streams, seed + 77), tables_after(*memory, streams, 1)) << seed;
    }
}

}  // namespace domdom::cli
