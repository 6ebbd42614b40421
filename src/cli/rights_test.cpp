// People's rights, from outside: withdrawal, requests and their dates, a person's own data, erasure.
#include "rights/rights.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "cli/test_support.h"
#include "people/identity.h"
#include "people/register.h"
#include "rights/dossier.h"
#include "rights/erasures.h"
#include "rights/report.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;

constexpr const char* kElsewhere = "00091";

std::string hex_of(std::string_view text) {
    std::string hex;
    for (const char letter : text) hex += fmt::format("{:02x}", static_cast<unsigned char>(letter));
    return hex;
}

class Rights : public ::testing::Test {
  protected:
    http::Reply get(const std::string& who, const std::string& target) {
        return world.ask(world.asker(who), Method::kGet, target);
    }
    json::value read(const std::string& who, const std::string& target) {
        const auto reply = get(who, target);
        EXPECT_EQ(reply.status, 200) << target << "\n" << reply.body;
        return *parse_json(reply.body);
    }
    // 200, or the status of the problem.
    int64_t send(const std::string& who, const std::string& type, json::object body) {
        last = world.send(world.asker(who), type, std::move(body));
        return last.contains("receipt") ? 200 : last.at("problem").at("status").as_int64();
    }
    std::string today() const { return world.clock->today().text(); }
    std::string person() const { return world.own.person.text(); }
    int64_t withdraw() {
        return send("companion", "consent.withdrawn", {{"person", person()}, {"on", today()}});
    }
    int64_t agree(const std::string& by = "self") {
        return send("companion", "consent.given",
                    {{"person", person()},
                     {"text", "consent-2026-1/1"},
                     {"language", "vi"},
                     {"on", today()},
                     {"by", by}});
    }
    int64_t observe() {
        return send("companion", "task.observed",
                    {{"person", person()}, {"skill", "device.touch"}, {"help", "alone"}});
    }
    int64_t ask_for(const Uuid& request, const std::string& kind) {
        return send("companion", "rights.requested",
                    {{"person", person()}, {"request", request.text()}, {"kind", kind}, {"on", today()}});
    }
    int64_t answer(const Uuid& request, const std::string& step) {
        return send("officer", "rights.answered",
                    {{"request", request.text()}, {"step", step}, {"on", today()}});
    }
    bool shows_name(const std::string& who, const std::string& target) {
        return get(who, target).body.find("Nguyễn Trongnha") != std::string::npos;
    }
    int64_t enrolled() {
        return read("planner", "/api/v1/plans/" + world.own.plan.text() + "/progress")
            .at("targets")
            .at(0)
            .at("enrolled")
            .as_int64();
    }

    World world;
    json::object last;
};

// Where a companion meets people by name.
const std::vector<std::string>& lists(const World& world) {
    static std::vector<std::string> all;
    all = {"/api/v1/people?q=Trongnha",
           "/api/v1/people",
           "/api/v1/today",
           "/api/v1/sessions/" + world.own.session.text(),
           "/api/v1/criteria/digital-citizen/people?reached=false",
           "/api/v1/people/" + world.own.person.text(),
           "/api/v1/people/" + world.own.person.text() + "/data"};
    return all;
}

}  // namespace

// --- withdrawal -------------------------------------------------------------------------------------

TEST_F(Rights, Whoever_withdrew_is_learning_unrecorded_and_out_of_the_lists_and_counts_still) {
    for (const auto& target : lists(world)) EXPECT_TRUE(shows_name("companion", target)) << target;
    const int64_t before = enrolled();
    ASSERT_EQ(withdraw(), 200);
    EXPECT_EQ(observe(), 409);
    EXPECT_NE(json::serialize(last).find("they may go on learning"), std::string::npos);
    EXPECT_EQ(send("companion", "fact.recorded",
                   {{"person", person()}, {"fact", "owns-smartphone"}, {"value", true}}),
              409);
    EXPECT_EQ(send("companion", "attendance.recorded",
                   {{"person", person()}, {"session", world.own.session.text()}}),
              409);
    EXPECT_EQ(send("companion", "visit.recorded",
                   {{"person", person()}, {"visit", world.fresh().text()}, {"outcome", "helped"}}),
              409);
    for (const auto& target : lists(world)) EXPECT_FALSE(shows_name("companion", target)) << target;
    const auto holder = world.ask(world.asker("companion"), Method::kPost, "/api/v1/cards/holder",
                                  R"({"card":")" + world.own.card + R"("})");
    EXPECT_EQ(holder.status, 404);
    EXPECT_EQ(get("companion", "/api/v1/people/" + person()).status, 403);
    EXPECT_EQ(enrolled(), before) << "counts stay";
    EXPECT_TRUE(shows_name("officer", "/api/v1/people?q=Trongnha")) << "whoever handles it must find them";
    const auto shown = read("officer", "/api/v1/people/" + person());
    EXPECT_TRUE(shown.at("withdrawn").as_bool());
    EXPECT_TRUE(shown.at("needs").as_array().empty());
    EXPECT_FALSE(shows_name("officer", "/api/v1/today")) << "nobody is reminded of them";
}

TEST_F(Rights, Whoever_agrees_again_is_recorded_again) {
    ASSERT_EQ(withdraw(), 200);
    ASSERT_EQ(agree(), 200);
    EXPECT_EQ(observe(), 200);
    for (const auto& target : lists(world)) EXPECT_TRUE(shows_name("companion", target)) << target;
}

TEST_F(Rights, A_day_that_has_not_come_ends_or_begins_no_consent) {
    const std::string tomorrow = world.clock->today().plus_days(1).text();
    EXPECT_EQ(send("companion", "consent.withdrawn", {{"person", person()}, {"on", tomorrow}}), 400);
    EXPECT_EQ(
        send("companion", "consent.given",
             {{"person", person()}, {"text", "consent-2026-1/1"}, {"language", "vi"}, {"on", tomorrow}}),
        400);
}

TEST_F(Rights, For_someone_under_age_a_guardian_agrees) {
    const std::string child = world.fresh().text();
    world.record("person.enrolled",
                 {{"person", child}, {"place", World::kOwn}, {"birthYear", 2011}, {"groups", json::array{}}},
                 {{"name", "Nguyễn Em"}});
    const auto consent = [&](const char* by) {
        return send("companion", "consent.given",
                    {{"person", child},
                     {"text", "consent-2026-1/1"},
                     {"language", "vi"},
                     {"on", today()},
                     {"by", by}});
    };
    EXPECT_EQ(consent("self"), 400);
    EXPECT_NE(json::serialize(last).find("under 16"), std::string::npos);
    EXPECT_EQ(consent("guardian"), 200);
    EXPECT_EQ(agree("self"), 200) << "an adult agrees alone";
    const auto shown = read("officer", "/api/v1/people/" + child);
    EXPECT_EQ(shown.at("consents").at(0).at("by").as_string(), "guardian");
}

// --- requests ---------------------------------------------------------------------------------------

TEST_F(Rights, A_request_is_due_by_the_dates_of_the_rules_and_the_next_due_comes_first) {
    const Uuid early = world.fresh(), late = world.fresh();
    ASSERT_EQ(ask_for(late, "withdrawal"), 200);
    ASSERT_EQ(ask_for(early, "erasure"), 200);
    ASSERT_EQ(answer(late, "acknowledged"), 200);
    const auto list = read("officer", "/api/v1/rights").at("requests").as_array();
    ASSERT_EQ(list.size(), 4u) << "two were planted";
    EXPECT_EQ(list.back().at("request").as_string(), late.text()) << "acknowledged: due in 15 days only";
    EXPECT_EQ(list.back().at("receivedOn").as_string(), "2026-03-26");
    EXPECT_EQ(list.back().at("acknowledgeBy").as_string(), "2026-03-30") << "Thursday, Friday, Monday";
    EXPECT_EQ(list.back().at("answerBy").as_string(), "2026-04-10");
    EXPECT_FALSE(list.back().at("late").as_bool());
    auto db = *world.store.data->read();
    EXPECT_EQ(*rights::count_overdue(*db, *world.content.rights, *parse_date("2026-03-30")), 0);
    EXPECT_EQ(*rights::count_overdue(*db, *world.content.rights, *parse_date("2026-03-31")), 3)
        << "all but the acknowledged one";
    EXPECT_EQ(*rights::count_overdue(*db, *world.content.rights, *parse_date("2026-04-11")), 4);
}

TEST_F(Rights, Nothing_is_called_done_before_it_was_done) {
    const Uuid withdrawal = world.fresh(), erasure = world.fresh();
    ASSERT_EQ(ask_for(withdrawal, "withdrawal"), 200);
    ASSERT_EQ(ask_for(erasure, "erasure"), 200);
    EXPECT_EQ(answer(withdrawal, "done"), 409);
    EXPECT_EQ(answer(erasure, "done"), 409);
    EXPECT_EQ(answer(world.fresh(), "done"), 404);
    ASSERT_EQ(withdraw(), 200);
    EXPECT_EQ(answer(withdrawal, "done"), 200);
    ASSERT_EQ(send("officer", "person.erased", {{"person", person()}}), 200);
    EXPECT_EQ(answer(erasure, "done"), 200);
}

TEST_F(Rights, A_request_outlives_its_name) {
    ASSERT_EQ(send("officer", "person.erased", {{"person", person()}}), 200);
    const auto list = read("officer", "/api/v1/rights");
    bool found = false;
    for (const auto& one : list.at("requests").as_array())
        if (one.at("request").as_string() == world.own.request.text()) {
            found = true;
            EXPECT_TRUE(one.at("person").at("name").is_null());
            EXPECT_TRUE(one.at("person").at("erased").as_bool());
        }
    EXPECT_TRUE(found);
    const auto report = get("administrator", "/api/v1/rights/report");
    EXPECT_NE(report.body.find(world.own.request.text()), std::string::npos) << report.body;
    EXPECT_EQ(report.body.find(person()), std::string::npos) << "the report knows no people";
    EXPECT_EQ(report.body.find("Nguyễn"), std::string::npos);
}

TEST_F(Rights, A_learner_asks_for_themselves_and_answers_nobody) {
    const json::object body{{"request", world.fresh().text()}, {"kind", "data"}, {"on", today()}};
    EXPECT_EQ(send("learner", "rights.requested", body), 200);
    EXPECT_EQ(send("learner", "rights.answered",
                   {{"request", world.own.request.text()}, {"step", "done"}, {"on", today()}}),
              403);
}

// --- a person's data --------------------------------------------------------------------------------

TEST_F(Rights, The_data_of_a_person_is_whole_and_about_nobody_else) {
    ASSERT_EQ(agree(), 200);
    ASSERT_EQ(observe(), 200);
    ASSERT_EQ(send("companion", "fact.recorded",
                   {{"person", person()}, {"fact", "owns-smartphone"}, {"value", true}}),
              200);
    const Planted other = world.plant(World::kOwn, "Nguoikhac");
    const auto reply = get("officer", "/api/v1/people/" + person() + "/data");
    ASSERT_EQ(reply.status, 200) << reply.body;
    for (const auto* wanted : {"Nguyễn Trongnha", "0900 Trongnha", "Ghi chú Trongnha", "Trường Trongnha",
                               "Lớp Trongnha", "consent-2026-1/1", "owns-smartphone", "device.touch",
                               "witnessed", "\"companion\"", "2026-04-10", "Phường Tây Hồ"})
        EXPECT_NE(reply.body.find(wanted), std::string::npos) << wanted << " is missing in\n" << reply.body;
    for (const auto& secret : other.secrets(false))
        EXPECT_EQ(reply.body.find(secret), std::string::npos) << secret;
    const auto data = *parse_json(reply.body);
    EXPECT_EQ(data.at("cards").as_array().size(), 1u);
    EXPECT_EQ(data.at("records").as_array().size(), 11u) << json::serialize(data.at("records"));
    EXPECT_TRUE(data.at("next").is_null());
}

TEST_F(Rights, A_learner_reads_their_own_data_by_roles_and_sees_who_looked) {
    ASSERT_EQ(send("companion", "task.observed",
                   {{"person", world.learner_person.text()}, {"skill", "device.touch"}, {"help", "alone"}}),
              200);
    ASSERT_EQ(get("officer", "/api/v1/people/" + world.learner_person.text() + "/data").status, 200);
    ASSERT_TRUE(world.store.log->run([](log::Writing&) -> Result<> { return {}; }).ok());
    const auto reply = get("learner", "/api/v1/me/data");
    ASSERT_EQ(reply.status, 200);
    const auto data = *parse_json(reply.body);
    EXPECT_EQ(data.at("register").at("name").as_string(), "Nguyễn Hocvien");
    EXPECT_EQ(data.at("signIns").as_array().size(), 1u);
    const auto& looks = data.at("looks").as_array();
    ASSERT_FALSE(looks.empty());
    EXPECT_EQ(looks.back().at("by").at("role").as_string(), "officer");
    EXPECT_EQ(reply.body.find(R"("role":"companion","name")"), std::string::npos) << "a role, no name";
    const auto staff = get("officer", "/api/v1/people/" + world.learner_person.text() + "/data");
    EXPECT_NE(staff.body.find(R"("role":"companion","name":"companion")"), std::string::npos) << staff.body;
}

TEST_F(Rights, Trainers_and_other_ids_stay_out_of_a_persons_data) {
    const Uuid trainer = world.fresh();
    ASSERT_EQ(send("companion", "attendance.recorded",
                   {{"person", person()}, {"skills", {"device.touch"}}, {"trainers", {trainer.text()}}}),
              200);
    EXPECT_EQ(get("officer", "/api/v1/people/" + person() + "/data").body.find(trainer.text()),
              std::string::npos);
}

TEST_F(Rights, Pages_of_records_follow_each_other_without_gap_or_repetition) {
    constexpr int kMany = 1100;
    ASSERT_TRUE(world.store.log
                    ->run([&](log::Writing& writing) -> Result<> {
                        for (int i = 0; i < kMany; ++i)
                            world.record(
                                writing, "task.observed",
                                {{"person", person()}, {"skill", "device.touch"}, {"help", "alone"}});
                        return {};
                    })
                    .ok());
    const auto first = read("officer", "/api/v1/people/" + person() + "/data");
    EXPECT_EQ(first.at("records").as_array().size(), static_cast<size_t>(rights::kRecordsAPage));
    ASSERT_TRUE(first.at("next").is_string());
    const auto second = read("officer", "/api/v1/people/" + person() +
                                            "/data?cursor=" + std::string(first.at("next").as_string()));
    EXPECT_FALSE(second.as_object().contains("register")) << "later pages hold records alone";
    auto db = *world.store.data->read();
    const auto tree = *world.store.places->tree();
    const auto whole =
        *rights::make_whole_dossier(*db, *tree, *world.content.rights, *world.content.framework,
                                    {world.own.person, rights::Reader::kStaff, "", world.clock->today()});
    EXPECT_EQ(whole.at("records").as_array().size(), static_cast<size_t>(kMany) + 8);
    EXPECT_EQ(get("officer", "/api/v1/people/" + person() + "/data?cursor=1.2").status, 400);
}

// --- under several ids ------------------------------------------------------------------------------

TEST_F(Rights, Whoever_was_recorded_twice_reads_and_ends_it_all_under_either_id) {
    const Uuid twice = world.fresh(), request = world.fresh();
    const std::string other = twice.text();
    world.record("person.enrolled",
                 {{"person", other}, {"place", World::kOwn}, {"birthYear", 1951}, {"groups", json::array{}}},
                 {{"name", "Nguyễn Tenkhac"}, {"phone", "0911 Tenkhac"}});
    ASSERT_TRUE(world.store.log
                    ->run([&](log::Writing& writing) -> Result<> {
                        TRY(people::put_identity(writing.db, twice, std::string(32, 'h')));
                        return writing.db.run(
                            "INSERT INTO register_code (source, code, person) VALUES ($1, $2, $3)",
                            world.own.organisation, "HS77", twice);
                    })
                    .ok());
    ASSERT_EQ(
        send("companion", "task.observed", {{"person", other}, {"skill", "device.touch"}, {"help", "alone"}}),
        200);
    ASSERT_EQ(send("companion", "rights.requested",
                   {{"person", other}, {"request", request.text()}, {"kind", "withdrawal"}, {"on", today()}}),
              200);
    ASSERT_EQ(send("officer", "person.merged", {{"person", other}, {"into", person()}}), 200);

    for (const auto& id : {person(), other}) {
        const auto data = read("officer", "/api/v1/people/" + id + "/data");
        EXPECT_EQ(data.at("person").as_string(), person());
        EXPECT_EQ(data.at("ids").as_array().size(), 2u);
        EXPECT_EQ(data.at("register").at("name").as_string(), "Nguyễn Trongnha");
        EXPECT_EQ(data.at("otherEntries").at(0).at("phone").as_string(), "0911 Tenkhac");
        EXPECT_EQ(data.at("identityNumbers").at(0).at("hash").as_string(), hex_of(std::string(32, 'h')));
        EXPECT_EQ(data.at("codes").at(0).at("code").as_string(), "HS77");
        EXPECT_EQ(data.at("codes").at(0).at("of").as_string(), "Trường Trongnha");
        EXPECT_EQ(data.at("sameAs").as_array().size(), 1u);
        EXPECT_EQ(data.at("sameAs").at(0).at("verdict").as_string(), "same");
        EXPECT_EQ(data.at("requests").as_array().size(), 2u);
        std::set<std::string> said;
        for (const auto& record : data.at("records").as_array()) said.emplace(record.at("type").as_string());
        for (const auto* type : {"visit.recorded", "task.observed", "person.merged"})
            EXPECT_TRUE(said.contains(type)) << type;
    }
    ASSERT_EQ(send("companion", "consent.withdrawn", {{"person", other}, {"on", today()}}), 200);
    EXPECT_EQ(observe(), 409) << "the whole person withdrew";
    for (const auto& target : lists(world)) EXPECT_FALSE(shows_name("companion", target)) << target;
    EXPECT_FALSE(shows_name("companion", "/api/v1/people?q=Tenkhac"));
    EXPECT_TRUE(shows_name("officer", "/api/v1/people?q=Tenkhac"));
    EXPECT_EQ(answer(request, "done"), 200);
    ASSERT_EQ(agree(), 200);
    EXPECT_EQ(observe(), 200) << "the latest word holds, under whichever id it was said";
    EXPECT_TRUE(shows_name("companion", "/api/v1/people?q=Tenkhac"));
}

// Somebody else's id is not theirs to know.
TEST_F(Rights, Of_whom_they_were_told_apart_their_data_does_not_say) {
    const Planted other = world.plant(World::kOwn, "Nguoikhac");
    ASSERT_EQ(send("officer", "persons.distinct", {{"person", person()}, {"other", other.person.text()}}),
              200);
    for (const auto& id : {world.own.person, other.person}) {
        const auto reply = get("officer", "/api/v1/people/" + id.text() + "/data");
        const auto& stranger = id == other.person ? world.own : other;
        EXPECT_EQ(parse_json(reply.body)->at("sameAs").at(0).at("verdict").as_string(), "different");
        for (const auto& secret : {stranger.person.text(), stranger.mark})
            EXPECT_EQ(reply.body.find(secret), std::string::npos) << secret;
    }
}

// A request made under an id that was enrolled elsewhere is answered where the person lives.
TEST_F(Rights, A_request_follows_whoever_was_merged_to_their_home) {
    const Planted away = world.plant(kElsewhere, "Noikhac");
    const auto waits = [&] {
        return get("officer", "/api/v1/rights").body.find(away.request.text()) != std::string::npos;
    };
    EXPECT_FALSE(waits());
    world.record("person.merged", {{"person", away.person.text()}, {"into", person()}});
    world.record("person.moved", {{"person", person()}, {"place", World::kOwn}});
    EXPECT_TRUE(waits());
    EXPECT_EQ(answer(away.request, "acknowledged"), 200);
    world.record("person.unmerged", {{"person", away.person.text()}, {"from", person()}});
    EXPECT_FALSE(waits());
}

// Whoever adds a table about people says here how the person knows of it.
TEST_F(Rights, Every_table_about_people_is_in_their_data) {
    const std::set<std::string> shown = {"register_identity",
                                         "register_code",
                                         "import_row",
                                         "register_person",
                                         "register_visit",
                                         "register_trace",
                                         "register_request",
                                         "register_mandate",
                                         "register_mandate_act",
                                         "card",
                                         "session",
                                         "calendar_key",
                                         "person",
                                         "person_evidence",
                                         "classroom_seat",
                                         "household_resident",
                                         "register_resident",
                                         "rights_request",
                                         "rights_answer",
                                         "event"};
    const std::set<std::string> of_events = {"outing", "mandate", "invitation", "invitation_answer"};
    const std::set<std::string> follows = {
        "register_word",    // the words of the name
        "erasure",          // the day, which the person's state has too
        "session_present",  // from attendance.recorded
        "visit",            // from visit.recorded
        "sign_up",          // from sign-up.made
        "sign_up_met",      // from sign-up.met
        "person_charge",    // from person.entrusted
        "lesson_completed",
        "practised_day",   // from lesson.completed and trace.submitted
        "person_counted",  // where they count, from all of the above
        "counting",        // how far counting everyone has come
    };
    auto db = *world.store.data->read();
    std::set<std::string> found;
    auto rows = *db->query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND EXISTS"
        " (SELECT 1 FROM pragma_table_info(sqlite_master.name) AS c WHERE c.name = 'person')");
    while (*rows.next()) found.insert(std::string(rows.text(0)));
    for (const auto& table : found)
        EXPECT_TRUE(shown.contains(table) || of_events.contains(table) || follows.contains(table))
            << table << " is not in a person's data";
}

// --- erasure ----------------------------------------------------------------------------------------

namespace {

constexpr const char* kMarker = "Danhdauxoa";

std::vector<std::string> tables_of(store::Connection& db, store::Engine engine) {
    std::vector<std::string> tables;
    auto rows = *db.query_once(engine == store::Engine::kSqlite
                                   ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                                   : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
    while (*rows->step()) tables.emplace_back(rows->bytes(0));
    return tables;
}

// The table and row of every place where the marker, as written or folded, can be read.
std::vector<std::string> rows_with(store::Connection& db, store::Engine engine, const std::string& marker) {
    std::string folded = marker;
    std::transform(folded.begin(), folded.end(), folded.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    std::vector<std::string> found;
    for (const auto& table : tables_of(db, engine)) {
        auto rows = *db.query_once("SELECT * FROM " + table);
        while (*rows->step())
            for (int column = 0; column < rows->columns(); ++column) {
                if (rows->is_null(column) || rows->is_integer(column)) continue;
                const auto bytes = rows->bytes(column);
                for (const auto& one : {marker, folded, hex_of(marker), hex_of(folded)})
                    if (bytes.find(one) != std::string_view::npos)
                        found.push_back(fmt::format("{}, column {}", table, column));
            }
    }
    return found;
}

class Erasure : public ::testing::TestWithParam<store::Engine> {};
DOMDOM_ON_EVERY_ENGINE(Erasure);

}  // namespace

// In every field that takes words: whatever was accepted must be gone, and what cannot go is not accepted.
TEST_P(Erasure, Leaves_no_word_in_any_table_or_file) {
    const store::TemporaryStore temporary(GetParam());
    const std::string marker = kMarker;
    {
        World world(temporary.address);
        const auto& companion = world.asker("companion");
        const std::string person = world.fresh().text();
        const auto send = [&](const std::string& type, json::object body, json::object secret = {}) {
            return world.send(companion, type, std::move(body), std::move(secret)).contains("receipt");
        };
        ASSERT_TRUE(
            send("person.enrolled",
                 {{"person", person},
                  {"place", World::kOwn},
                  {"birthYear", 1950},
                  {"groups", json::array{}},
                  {"nick", marker}},
                 {{"name", "Nguyễn " + marker}, {"phone", "09 " + marker}, {"note", "Ghi " + marker}}));
        ASSERT_TRUE(send(
            "visit.recorded",
            {{"person", person}, {"visit", world.fresh().text()}, {"outcome", "helped"}, {"who", marker}},
            {{"note", "Nhà bác " + marker}}));
        EXPECT_FALSE(send("fact.recorded", {{"person", person}, {"fact", marker}, {"value", true}}));
        EXPECT_FALSE(send("consent.given",
                          {{"person", person}, {"text", marker}, {"language", "vi"}, {"on", "2026-03-26"}}));
        send("rights.requested", {{"person", person},
                                  {"request", world.fresh().text()},
                                  {"kind", "erasure"},
                                  {"on", "2026-03-26"},
                                  {"note", marker}});
        send("attendance.recorded",
             {{"person", person}, {"session", world.own.session.text()}, {"who", marker}});
        send("person.moved", {{"person", person}, {"place", World::kOwn}, {"address", marker}});
        ASSERT_TRUE(
            world.store.log
                ->run([&](log::Writing& writing) -> Result<> {
                    const auto home = world.place(World::kOwn);
                    const auto id = *parse_uuid(person), event = world.fresh();
                    const std::string trace = R"({"typed":")" + marker + R"("})";
                    return writing.db.run(
                        "INSERT INTO register_trace (commune, event, person, trace) VALUES ($1, $2, $3, $4)",
                        home, event, id, trace);
                })
                .ok());
        const auto before = rows_with(world.store.data->writer(), GetParam(), marker);
        EXPECT_GE(before.size(), 5u) << "what is looked for must be there to be found";
        world.ask(world.asker("officer"), Method::kGet, "/api/v1/people/" + person + "/data");
        ASSERT_TRUE(
            world.send(world.asker("officer"), "person.erased", {{"person", person}}).contains("receipt"));
        ASSERT_TRUE(world.store.log->scrub().ok());
        EXPECT_EQ(rows_with(world.store.data->writer(), GetParam(), marker), std::vector<std::string>{});
    }
    for (const auto& file : std::filesystem::directory_iterator(temporary.folder.path)) {
        const std::string bytes = read_file(file.path().string());
        EXPECT_EQ(bytes.find(marker), std::string::npos) << file.path();
        EXPECT_EQ(bytes.find("danhdauxoa"), std::string::npos) << file.path();
    }
}

// As after a restore by other tools: the log says erased, or the list does, and the name is there.
TEST_P(Erasure, Is_applied_again_where_a_name_came_back) {
    const store::TemporaryStore temporary(GetParam());
    World world(temporary.address);
    const Planted one = world.plant(World::kOwn, "Trolaimot"), two = world.plant(World::kOwn, "Trolaihai");
    world.record("person.erased", {{"person", one.person.text()}});
    auto& log = *world.store.log;
    const Uuid home = world.place(World::kOwn);
    ASSERT_TRUE(log.run([&](log::Writing& writing) {
                       return people::put_entry(writing.db, home, one.person, {"Nguyễn Trolaimot", {}, {}},
                                                writing.now_ms);
                   })
                    .ok());
    const auto pending = [&] {
        auto db = *world.store.data->read();
        return *rights::pending_erasures(*db, world.clock->now_ms());
    };
    ASSERT_EQ(pending().size(), 1u);
    EXPECT_EQ(pending()[0].person, one.person);
    ASSERT_TRUE(rights::apply_erasures(log, pending()).ok());
    EXPECT_EQ(pending().size(), 0u);

    // Enrolled by mistake is not erased: they may be enrolled again.
    const Planted mistake = world.plant(World::kOwn, "Trolaiba");
    ASSERT_TRUE(log.run([&](log::Writing& writing) -> Result<> {
                       log::Event event;
                       event.id = world.fresh();
                       event.type = "person.unenrolled";
                       event.person = mistake.person;
                       event.place = home;
                       event.occurred_at = writing.now_ms;
                       event.body = {{"import", world.fresh().text()}};
                       TRY(writing.append(std::move(event)));
                       return {};
                   })
                    .ok());
    EXPECT_EQ(pending().size(), 0u);

    const auto text =
        rights::erasures_text({{two.person, 1'790'000'000'000}, {world.fresh(), 1'790'000'000'000}});
    const std::string file = world.temporary.path + "/erasures.csv";
    std::ofstream(file) << text;
    const auto list = rights::read_erasures(file);
    ASSERT_TRUE(list.ok()) << list.error().line();
    ASSERT_TRUE(rights::apply_erasures(log, *list).ok());
    const auto head = log.head().seq;
    ASSERT_TRUE(rights::apply_erasures(log, *list).ok()) << "again";
    EXPECT_EQ(log.head().seq, head) << "nothing new is written";
    EXPECT_EQ(rows_with(world.store.data->writer(), GetParam(), "Nguyễn Trolaihai"),
              std::vector<std::string>{});
    auto db = *world.store.data->read();
    EXPECT_EQ((*rights::list_erasures(*db)).size(), 3u) << "whoever is not here yet is remembered too";
}

TEST(Erasures, A_list_that_is_none_is_refused_with_its_row) {
    const store::TemporaryFolder folder;
    const auto error_of = [&](const std::string& text) {
        const std::string file = folder.path + "/list.csv";
        std::ofstream(file) << text;
        const auto read = rights::read_erasures(file);
        return read.ok() ? std::string("fine") : read.error().line().substr(folder.path.size() + 1);
    };
    EXPECT_EQ(error_of("person,erasedAt\n"), "fine");
    EXPECT_EQ(error_of("name\nx\n").substr(0, 40), "list.csv: this is no list of erasures: i");
    EXPECT_EQ(error_of("person,erasedAt\nx,2026-11-24T08:00:00Z\n"), "list.csv:2: this is no person's id");
    EXPECT_EQ(error_of("person,erasedAt\n0190a000-0000-7000-8000-000000000000,yesterday\n").substr(0, 20),
              "list.csv:2: a time l");
}

}  // namespace domdom::cli
