// The law of the log, over all projections: any interleaving of the streams gives the same tables.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <functional>
#include <map>
#include <random>
#include <set>

#include "cli/app.h"
#include "fieldwork/series.h"
#include "log/applier.h"
#include "plans/plans.h"
#include "skills/skills.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

const Uuid kWard = make_uuid_v8("ward");
const Uuid kOtherWard = make_uuid_v8("other ward");
const Uuid kSession = make_uuid_v8("session");
const Uuid kSchool = make_uuid_v8("school");
const Uuid kSeries = make_uuid_v8("series");
const Uuid kVenue = make_uuid_v8("venue");

constexpr size_t kPeople = 4;
Uuid person(size_t number) { return make_uuid_v8("person" + std::to_string(number)); }
std::string request(size_t number) { return make_uuid_v8("request" + std::to_string(number)).text(); }
std::string household(size_t number) { return make_uuid_v8("household" + std::to_string(number)).text(); }
Uuid recorder(size_t number) { return make_uuid_v8("recorder" + std::to_string(number)); }

// Draws events as three hubs would record them; the first is the authority for plans and the framework.
class Generator {
  public:
    explicit Generator(uint64_t seed, bool with_pairs = true) : random_(seed), with_pairs_(with_pairs) {}

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

    std::string import_id() { return make_uuid_v8("import" + std::to_string(draw(2))).text(); }

    void add_any(std::vector<log::Event>& stream) {
        const Uuid who = person(draw(kPeople));
        const Uuid where = draw(2) ? kWard : kOtherWard;
        const std::string skill = draw(2) ? "a.one" : "a.two";
        const auto day = make_date(2026, 1, 1).plus_days(static_cast<int>(draw(200))).text();
        const Uuid group = make_uuid_v8("group" + std::to_string(draw(3)));
        if (draw(4) == 0) return add_of_teams(stream, who, where, day, group);
        if (draw(8) == 0) return add_of_safety(stream, who, where);
        switch (draw(with_pairs_ ? 25 : 21)) {
            case 0:
                return add(stream, "person.enrolled", who, where,
                           {{"birthYear", static_cast<int64_t>(1950 + draw(60))}, {"groups", {"workers"}}});
            case 1:
                if (draw(3) == 0) return add(stream, "person.unmoved", who, where, {{"import", import_id()}});
                if (draw(3) == 0)
                    return add(stream, "person.confirmed", who, where,
                               {{"source", "platform"}, {"on", day}, {"import", import_id()}});
                return add(stream, "person.moved", who, where, {});
            case 11:
            case 12:
                if (draw(2))
                    return add(stream, "person.moved", who, where, {{"residentialGroup", group.text()}});
                return add(stream, "person.moved", who, where,
                           {{"residentialGroup", group.text()}, {"import", import_id()}});
            case 13:
                return add(stream, draw(2) ? "residential-group.founded" : "residential-group.changed", {},
                           where,
                           {{"residentialGroup", group.text()},
                            {"key", "1"},
                            {"kind", "Thôn"},
                            {"name", draw(2) ? "Một" : "Hai"},
                            {"from", draw(2) ? "2026-01-01" : "2026-02-01"}});
            case 14:
                return add(stream, "residential-group.closed", {}, where,
                           {{"residentialGroup", group.text()},
                            {"on", day},
                            {"into", make_uuid_v8("group" + std::to_string(3 + draw(2))).text()}});
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
            case 16:
                return add_report(stream, where);
            case 8:
                return add(stream, "consent.withdrawn", who, where, {{"on", day}});
            case 9:
                if (draw(4) == 0)
                    return add(stream, draw(2) ? "help.published" : "help.withdrawn", {}, where, {});
                if (draw(2)) return add_session(stream, where, day);
                if (draw(3) == 0)
                    return add(stream, "people.imported", {}, where, {{"import", kSchool.text()}});
                return add(stream, "person.unenrolled", who, where, {{"import", kSchool.text()}});
            case 10:
                return add(
                    stream, "rights.requested", who, where,
                    {{"request", request(draw(3))}, {"kind", draw(2) ? "withdrawal" : "data"}, {"on", day}});
            case 15:
                return add(stream, "rights.answered", who, where,
                           {{"request", request(draw(3))},
                            {"step", draw(2) ? "acknowledged" : "done"},
                            {"on", day}});
            case 18:
                if (draw(3) == 0)
                    return add(stream, "households.stated", {}, where,
                               {{"residentialGroup", group.text()},
                                {"households", static_cast<int64_t>(draw(300))}});
                return add(stream, "household.listed", {}, where,
                           {{"household", household(draw(2))}, {"residentialGroup", group.text()}});
            case 19:
                return add(stream, "household.met", {}, where,
                           {{"household", household(draw(2))},
                            {"outcome", draw(2) ? "met" : "refused"},
                            {"phone", draw(2) ? "smartphone" : "none"}});
            case 20:
                return add(stream, "household.joined", who, where,
                           {{"household", household(draw(2))},
                            {"from", draw(2) ? "2026-01-01" : "2026-02-01"},
                            {"until", draw(2) ? json::value("2026-12-31") : json::value(nullptr)}});
            case 21:
            case 22:
                return add(stream, "person.merged", who, where, {{"into", someone_but(who).text()}});
            case 23:
                return add(stream, "person.unmerged", who, where, {{"from", someone_but(who).text()}});
            case 24:
                return add(stream, "persons.distinct", who, where, {{"other", someone_but(who).text()}});
            default:
                return add(stream, "task.observed", who, where,
                           {{"skill", skill}, {"help", draw(3) ? "alone" : "with-help"}});
        }
    }

    void add_report(std::vector<log::Event>& stream, const Uuid& where) {
        if (draw(4) == 0)
            return add(stream, "report.closings-set", {}, where,
                       {{"from", draw(2) ? "2026-01-01" : "2026-02-01"},
                        {"month", static_cast<int64_t>(1 + draw(31))},
                        {"quarter", 14},
                        {"halfYear", 14},
                        {"year", 14},
                        {"dueDays", 3}});
        json::object body{{"form", "f"}, {"period", draw(2) ? "2026-03" : "2026-Q1"}};
        const char* const types[] = {"report.saved", "report.submitted", "report.returned", "report.approved",
                                     "report.corrected"};
        const std::string type = types[draw(5)];
        if (type == "report.saved") {
            body["numbers"] = {{"teams", static_cast<int64_t>(draw(9))}};
            body["words"] = json::array{};
        } else if (type != "report.submitted") {
            body["submission"] = make_uuid_v8("event" + std::to_string(1 + draw(60))).text();
        }
        return add(stream, type, {}, where, std::move(body));
    }

    // One series, one venue, and sessions of that series which are changed and called off in any order.
    void add_session(std::vector<log::Event>& stream, const Uuid& where, const std::string& day) {
        const std::string session =
            fieldwork::session_on(kSeries, make_date(2026, 1, 3).plus_days(7 * static_cast<int>(draw(2))))
                .text();
        json::object held{{"title", draw(2) ? "Lớp" : "Buổi"},
                          {"startsAt", start_of(make_date(2026, 1, 3))},
                          {"minutes", 60},
                          {"skills", json::array{}},
                          {"venueId", kVenue.text()}};
        const std::string coming = make_uuid_v8("event" + std::to_string(draw(40))).text();
        switch (draw(10)) {
            case 8: {
                const bool known = draw(2) == 0;
                json::object asked{{"session", session}};
                if (!known) asked["request"] = team(draw(3));
                return add(stream, "session.invited", known ? person(draw(kPeople)) : kNil, where, asked);
            }
            case 9:
                return add(stream, "invitation.answered", person(draw(kPeople)), where,
                           {{"session", session}, {"answer", draw(2) ? "comes" : "declines"}});
            case 5:
                return add(stream, "sign-up.made", draw(2) ? person(draw(kPeople)) : kNil, where,
                           {{"session", session},
                            {"seats", static_cast<int64_t>(1 + draw(3))},
                            {"consent", draw(2) ? "sign-up/1" : "sign-up/2"},
                            {"told",
                             {{"startsAt", start_of(make_date(2026, 1, 3))},
                              {"where", kVenue.text()},
                              {"waiting", static_cast<int64_t>(draw(2))}}}});
            case 6:
                return add(stream, "sign-up.cancelled", {}, where, {{"signUp", coming}});
            case 7:
                return add(stream, "sign-up.met", person(draw(kPeople)), where, {{"signUp", coming}});
            case 0:
                held["session"] = session;
                return add(stream, "session.planned", {}, where, held);
            case 1:
                held["series"] = kSeries.text();
                held["rule"] = draw(2) ? "FREQ=WEEKLY" : "FREQ=DAILY";
                held["holidays"] = "skip";
                return add(stream, "series.planned", {}, where, held);
            case 2:
                return add(stream, "series.ended", {}, where, {{"series", kSeries.text()}, {"on", day}});
            case 3:
                return add(stream, "session.cancelled", {}, where,
                           {{"session", session}, {"reason", draw(2) ? "Bão" : "Ốm"}});
            default:
                return add(stream, "venue.described", {}, where,
                           {{"venue", kVenue.text()}, {"name", draw(2) ? "Nhà" : "Sân"}});
        }
    }

    void add_of_mandates(std::vector<log::Event>& stream, const Uuid& who, const Uuid& where) {
        json::object about{{"mandate", make_uuid_v8("mandate" + std::to_string(draw(2))).text()}};
        const auto which = draw(4);
        if (which == 0) return add(stream, "mandate.revoked", who, where, std::move(about));
        if (which == 1) {
            about["task"] = draw(2) ? "a" : "b";
            return add(stream, "mandate.used", who, where, std::move(about));
        }
        about["account"] = recorder(draw(2)).text();
        about["tasks"] = draw(2) ? json::array{"a"} : json::array{"a", "b"};
        about["from"] = "2026-01-01";
        about["until"] = draw(2) ? "2026-03-01" : "2026-06-01";
        about["agreed"] = true;
        add(stream, "mandate.given", who, where, std::move(about));
    }

    void add_of_safety(std::vector<log::Event>& stream, const Uuid& who, const Uuid& where) {
        const json::object about{{"outing", make_uuid_v8("outing" + std::to_string(draw(2))).text()}};
        if (draw(3) == 0) return add_of_mandates(stream, who, where);
        switch (draw(5)) {
            case 0:
                return add(stream, "outing.returned", {}, where, about);
            case 1: {
                json::object settled = about;
                settled["word"] = draw(2) ? "well" : "looked";
                return add(stream, "outing.settled", {}, where, std::move(settled));
            }
            case 2:
                return add(stream, "outing-rules.set", {}, where,
                           {{"overdueMinutes", static_cast<int64_t>(10 + draw(60))},
                            {"alone", draw(2) ? "nobody" : "anyone"}});
            default: {
                json::object begun = about;
                begun["minutes"] = static_cast<int64_t>(1 + draw(90));
                begun["with"] = draw(2) ? json::array{recorder(draw(3)).text()} : json::array{};
                return add(stream, "outing.begun", {}, where, std::move(begun));
            }
        }
    }

    static std::string team(size_t number) { return make_uuid_v8("team" + std::to_string(number)).text(); }

    void add_of_teams(std::vector<log::Event>& stream, const Uuid& who, const Uuid& where,
                      const std::string& day, const Uuid& group) {
        const auto account = recorder(draw(3)).text();
        const json::object about_request{{"request", team(draw(3))}};
        switch (draw(10)) {
            case 7:
                return add(stream, "request.asked", {}, where,
                           {{"request", team(draw(3))},
                            {"via", draw(2) ? "app" : "page"},
                            {"agreed", true},
                            {"to", draw(2) ? "bank" : "other"}});
            case 8:
                if (draw(2)) return add(stream, "request.reopened", {}, where, about_request);
                return add(stream, "request.answered", {}, where,
                           {{"request", team(draw(3))}, {"outcome", draw(2) ? "visited" : "phoned"}});
            case 9:
                return add(stream, "request.assigned", {}, where,
                           {{"request", team(draw(3))},
                            {"team", draw(2) ? json::value(team(draw(2))) : json::value(nullptr)}});
            case 0:
                return add(stream, "team.set", {}, where,
                           {{"team", team(draw(2))},
                            {"kind", "community"},
                            {"name", draw(2) ? "Một" : "Hai"},
                            {"group", group.text()},
                            {"from", "2026-01-01"},
                            {"until", draw(2) ? json::value("2026-06-01") : json::value(nullptr)}});
            case 1:
                return add(stream, "team.member-set", {}, where,
                           {{"team", team(draw(2))},
                            {"account", account},
                            {"role", draw(2) ? "head" : "member"},
                            {"since", day}});
            case 2:
                return add(stream, "companion.described", {}, where,
                           {{"account", account}, {"free", {draw(2) ? "sat-am" : "sun-pm"}}});
            case 3:
                return add(stream, "person.entrusted", who, where,
                           {{"team", draw(2) ? json::value(team(draw(2))) : json::value(nullptr)}});
            case 4:
                return add(stream, "training.completed", {}, where, {{"course", "c"}, {"lesson", "l"}});
            case 5:
                return add(stream, "training.attended", {}, where,
                           {{"training", team(draw(2))},
                            {"account", account},
                            {"on", day},
                            {"minutes", static_cast<int64_t>(60 + draw(60))}});
            default:
                return add(stream, "visit.recorded", who, where,
                           {{"visit", make_uuid_v8("v" + std::to_string(draw(3))).text()},
                            {"outcome", "helped"},
                            {"with", draw(2) ? json::array{account} : json::array{}},
                            {"minutes", static_cast<int64_t>(10 + draw(60))}});
        }
    }

    Uuid someone_but(const Uuid& who) {
        for (;;)
            if (const Uuid other = person(draw(kPeople)); other != who) return other;
    }

    std::mt19937_64 random_;
    bool with_pairs_;
    int ids_ = 0;
};

using Streams = std::vector<std::vector<log::Event>>;
using Look = std::function<void(store::Connection&, const log::Applier&)>;

// Applies the streams in the order that `turns` draws, and looks at what came of it. Leaves nothing behind.
void look_after(store::Connection& db, const Streams& streams, uint64_t turns, const Look& look) {
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
        if (random() % 4 > 0) continue;
        EXPECT_TRUE(applier.finish(db, changes).ok());  // a commit ends here
    }
    EXPECT_TRUE(applier.finish(db, changes).ok());
    look(db, applier);
    db.rollback();
}

// One digest per table.
std::vector<std::string> tables_after(store::Connection& db, const Streams& streams, uint64_t turns) {
    std::vector<std::string> digests;
    look_after(db, streams, turns, [&](store::Connection&, const log::Applier& applier) {
        for (const auto& projection : applier.projections())
            for (const auto& table : projection->tables())
                digests.push_back(table + *log::table_digest(db, table));
    });
    return digests;
}

using AllFigures = std::map<std::pair<Uuid, int64_t>, plans::Figures>;

// What the rows of figures say.
AllFigures figures_kept(store::Connection& db) {
    AllFigures kept;
    auto rows = *db.query(
        "SELECT scope, indicator, enrolled, attended, completed, declared, practised, witnessed, observed,"
        " retained, recorded, confirmed, unseen FROM progress");
    while (*rows.next()) {
        auto& figures = kept[{rows.uuid(0), rows.integer(1)}];
        figures.enrolled = rows.integer(2);
        for (int i = 0; i < 7; ++i) figures.rungs[static_cast<size_t>(i)] = rows.integer(3 + i);
        figures.recorded = rows.integer(10);
        figures.confirmed = rows.integer(11);
        figures.unseen = rows.integer(12);
    }
    return kept;
}

// Everyone counted from scratch, each once under whatever ids they have.
AllFigures figures_counted(store::Connection& db) {
    std::set<Uuid> heads;
    {
        auto rows = *db.query("SELECT person FROM person");
        while (*rows.next()) heads.insert(people::load_whole(db, rows.uuid(0))->head);
    }
    const auto indicators = *plans::load_indicators(db);
    AllFigures counted;
    for (const auto& head : heads) {
        const auto whole = *people::load_whole(db, head);
        const auto evidence = *skills::load_evidence(db, whole);
        for (const auto& [key, level] : plans::count_person(*whole.person, *evidence, indicators))
            counted[key].add(level, 1);
    }
    return counted;
}

// Every table as text, but for the pairs that a person's state remembers.
std::string tables_without_pairs(store::Connection& db, const log::Applier& applier) {
    std::string all;
    for (const auto& projection : applier.projections())
        for (const auto& table : projection->tables())
            if (table != "person") all += table + *log::table_digest(db, table) + "\n";
    auto rows = *db.query(
        "SELECT commune, person, birth_year, erased, moved FROM person WHERE birth_year > 0"
        " ORDER BY commune, person");
    while (*rows.next())
        all += rows.uuid(0).text() + rows.uuid(1).text() +
               fmt::format("{} {} {}\n", rows.integer(2), rows.integer(3), rows.integer(4));
    return all;
}

}  // namespace

RC_GTEST_PROP(Law, Any_interleaving_of_the_streams_gives_the_same_tables, (uint64_t seed)) {
    const auto streams = Generator(seed).streams();
    const auto db = *store::open_sqlite(":memory:", store::Access::kWrite);
    const auto first = tables_after(*db, streams, 1);
    RC_ASSERT(tables_after(*db, streams, seed ^ 0x9e3779b97f4a7c15u) == first);
    RC_ASSERT(tables_after(*db, streams, seed + 77) == first);
}

RC_GTEST_PROP(Law, Figures_are_what_counting_everyone_anew_gives, (uint64_t seed)) {
    const auto streams = Generator(seed).streams();
    const auto db = *store::open_sqlite(":memory:", store::Access::kWrite);
    AllFigures kept, counted;
    look_after(*db, streams, seed, [&](store::Connection& at, const log::Applier&) {
        kept = figures_kept(at);
        counted = figures_counted(at);
    });
    RC_ASSERT(kept == counted);
}

RC_GTEST_PROP(Law, A_merge_that_is_undone_leaves_everything_as_it_was, (uint64_t seed)) {
    auto streams = Generator(seed, false).streams();
    const auto db = *store::open_sqlite(":memory:", store::Access::kWrite);
    std::string before, after;
    look_after(*db, streams, seed,
               [&](auto& at, auto& applier) { before = tables_without_pairs(at, applier); });
    Generator draws(seed);
    for (const char* type : {"person.merged", "person.unmerged"}) {
        log::Event event;
        event.id = make_uuid_v8(type);
        event.type = type;
        event.person = person(0);
        event.body = {{event.type == "person.merged" ? "into" : "from", person(1).text()}};
        event.position = {9, event.type == "person.merged" ? 1 : 2};
        event.clock = 100'000 + event.position.seq;
        // The merge anywhere in a stream, so that much of what follows happens while it holds.
        auto& stream = streams.back();
        const auto at = event.position.seq == 1 ? static_cast<long>(draws.draw(stream.size() + 1))
                                                : static_cast<long>(stream.size());
        stream.insert(stream.begin() + at, event);
    }
    look_after(*db, streams, seed,
               [&](auto& at, auto& applier) { after = tables_without_pairs(at, applier); });
    RC_ASSERT(after == before);
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

// Applied one by one as they come, and person by person in a rebuild; some cannot be applied, and leave what
// else is known of their person as it is.
TEST_P(LawOn, A_rebuild_gives_the_tables_that_were_there) {
    const store::TemporaryStore temporary(GetParam());
    FakeClock clock{1'790'000'000'000};
    auto store = *store::open(temporary.address, clock.now_ms());
    auto log = *log::Log::open(*store, clock, make_projections());
    for (uint64_t seed = 1; seed <= 6; ++seed)
        for (auto& stream : Generator(seed).streams())
            ASSERT_TRUE(log->run([&](log::Writing& writing) -> Result<> {
                               for (auto& event : stream) {
                                   event.id = make_uuid_v7(clock.now_ms());
                                   if (event.type == "fact.recorded" && seed % 2 == 0)
                                       event.body.erase("value");
                                   TRY(writing.append(event));
                               }
                               return {};
                           })
                            .ok());
    const auto digests = [&] {
        auto db = *store->read();
        std::vector<std::string> all{std::to_string(*db->integer_or(0, "SELECT COUNT(*) FROM held"))};
        for (const auto& projection : make_projections())
            for (const auto& table : projection->tables()) all.push_back(*log::table_digest(*db, table));
        return all;
    };
    const auto before = digests();
    EXPECT_NE(before[0], "0");
    ASSERT_TRUE(log->rebuild().ok());
    EXPECT_EQ(digests(), before);
    log.reset();
    store.reset();
    const auto verdict = log::verify(temporary.address, make_projections());
    ASSERT_TRUE(verdict.ok());
    EXPECT_EQ(verdict->problems, std::vector<std::string>{});
}

}  // namespace domdom::cli
