// A class: phones join by its code and follow, whoever leads sees how each fares, and nothing of it is left.
#include "cli/test_support.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;

struct ClassroomOn : ::testing::TestWithParam<store::Engine> {
    ClassroomOn() : kept(GetParam()), world(kept.address) {}

    json::object open(const std::string& who = "companion", json::object body = {}) {
        for (auto& [name, value] : json::object{{"course", "course"}, {"lesson", "lesson"}, {"page", 1}})
            body.emplace(name, value);
        const auto reply =
            world.ask(world.asker(who), Method::kPost, "/api/v1/classes", json::serialize(body));
        EXPECT_EQ(reply.status, 201) << reply.body;
        return parse_json(reply.body)->as_object();
    }
    http::Reply try_join(const Asker& phone, const std::string& code, const std::string& called = "") {
        return world.ask(phone, Method::kPost, "/api/v1/seat",
                         json::serialize(json::object{{"code", code}, {"called", called}}));
    }
    // A phone in the class of this code: it now has the cookie of its seat.
    Asker join(const std::string& code, const std::string& called = "", Asker phone = {"nobody", {}, {}}) {
        const auto reply = try_join(phone, code, called);
        EXPECT_EQ(reply.status, 201) << reply.body;
        for (const auto& [name, value] : reply.headers)
            if (name == "Set-Cookie") phone.seat = value.substr(12, value.find(';') - 12);
        return phone;
    }
    static std::string code_of(const json::object& one) { return std::string(one.at("code").as_string()); }
    static std::string path_of(const json::object& one) {
        return "/api/v1/classes/" + std::string(one.at("id").as_string());
    }
    json::value seen(const json::object& one, const std::string& who = "companion") {
        const auto reply = world.ask(world.asker(who), Method::kGet, path_of(one));
        EXPECT_EQ(reply.status, 200) << reply.body;
        return *parse_json(reply.body);
    }
    int report(const Asker& phone, json::object body) {
        return world.ask(phone, Method::kPost, "/api/v1/seat/report", json::serialize(body)).status;
    }
    int move(const json::object& one, int page) {
        return world
            .ask(world.asker("companion"), Method::kPost, path_of(one),
                 json::serialize(json::object{{"course", "course"}, {"lesson", "lesson"}, {"page", page}}))
            .status;
    }
    void advance(int64_t ms) { world.clock->set(world.clock->now_ms() + ms); }
    int64_t rows(const char* sql) { return *(*world.store.data->read())->integer_or(-1, sql); }

    store::TemporaryStore kept;
    World world;
};

bool is_told(const Page& page, const std::string& words) { return page.wait_for(words); }

json::object practising(int presses, int slips, json::value ended = nullptr) {
    return {{"scenario", "device.touch/tap"},
            {"level", "alone"},
            {"presses", presses},
            {"slips", slips},
            {"hints", 0},
            {"ended", ended}};
}

}  // namespace

TEST_P(ClassroomOn, A_phone_joins_by_the_code_and_is_told_where_the_class_is_whenever_it_moves) {
    const auto one = open();
    const std::string code = code_of(one);
    ASSERT_EQ(code.size(), 6u);
    const auto phone = join(code.substr(0, 3) + " " + code.substr(3), "bác Lan");
    const auto page = world.open_page(phone, "/api/v1/seat/live");
    EXPECT_TRUE(is_told(*page, R"("number":1)"));
    ASSERT_EQ(move(one, 4), 200);
    EXPECT_TRUE(is_told(*page, R"("page":4)"));
    const auto reply = world.ask(phone, Method::kGet, "/api/v1/seat");
    EXPECT_EQ(parse_json(reply.body)->at("page"), 4);
    world.ask(world.asker("companion"), Method::kDelete, path_of(one));
    EXPECT_TRUE(is_told(*page, R"("open":false)"));
    EXPECT_TRUE(page->wait_for_close());
    EXPECT_EQ(world.ask(phone, Method::kGet, "/api/v1/seat").status, 404);
}

TEST_P(ClassroomOn, Whoever_leads_sees_each_phone_as_it_fares_and_by_name_who_is_signed_in_on_it) {
    const auto one = open();
    const auto guest = join(code_of(one), "bác Lan");
    const auto learner = join(code_of(one), "", world.asker("learner"));
    const auto page = world.open_page(world.asker("companion"), path_of(one) + "/live");
    ASSERT_EQ(report(guest, {{"page", 2}, {"hand", true}}), 204);
    EXPECT_TRUE(is_told(*page, R"("hand":true)"));
    ASSERT_EQ(report(learner, {{"page", 3}, {"hand", false}, {"practising", practising(5, 3)}}), 204);
    EXPECT_TRUE(is_told(*page, R"("slips":3)"));
    const auto seats = seen(one).at("seats").as_array();
    ASSERT_EQ(seats.size(), 2u);
    EXPECT_EQ(seats[0].at("called"), "bác Lan");
    EXPECT_TRUE(seats[0].at("person").is_null());
    EXPECT_EQ(seats[0].at("page"), 2);
    EXPECT_EQ(seats[1].at("person").at("id").as_string(), world.learner_person.text());
    EXPECT_NE(seats[1].at("person").at("name").as_string().find("Hocvien"), std::string::npos);
    EXPECT_EQ(seats[1].at("practising").at("presses"), 5);
    // A phone is told of the class, never of the others.
    EXPECT_EQ(world.ask(guest, Method::kGet, "/api/v1/seat").body.find("Hocvien"), std::string::npos);
}

TEST_P(ClassroomOn, A_wrong_press_and_a_raised_hand_are_no_progress) {
    const auto one = open();
    const auto phone = join(code_of(one));
    const auto moved_at = [&] { return std::string(seen(one).at("seats").at(0).at("movedAt").as_string()); };
    ASSERT_EQ(report(phone, {{"page", 2}, {"hand", false}, {"practising", practising(1, 0)}}), 204);
    const auto then = moved_at();
    advance(30'000);
    ASSERT_EQ(report(phone, {{"page", 2}, {"hand", true}, {"practising", practising(2, 1)}}), 204);
    EXPECT_EQ(moved_at(), then);
    ASSERT_EQ(report(phone, {{"page", 2}, {"hand", true}, {"practising", practising(3, 0)}}), 204);
    EXPECT_GT(moved_at(), then);
}

TEST_P(ClassroomOn, A_phone_that_joins_twice_keeps_its_seat_and_one_that_leaves_frees_it) {
    const auto one = open();
    const auto first = join(code_of(one)), second = join(code_of(one));
    EXPECT_EQ(try_join(first, code_of(one)).status, 200);
    EXPECT_EQ(seen(one).at("seats").as_array().size(), 2u);
    EXPECT_EQ(world.ask(first, Method::kDelete, "/api/v1/seat").status, 204);
    EXPECT_EQ(parse_json(try_join({"nobody", {}, {}}, code_of(one)).body)->at("number"), 1);
    // In another class it sits in that one alone.
    const auto other = open();
    EXPECT_EQ(try_join(second, code_of(other)).status, 201);
    EXPECT_EQ(seen(one).at("seats").as_array().size(), 1u);
}

TEST_P(ClassroomOn, A_full_room_and_a_fourth_class_are_refused_in_words) {
    const auto one = open();
    for (size_t i = 0; i < classroom::kSeatsMax; ++i) join(code_of(one));
    const auto full = try_join({"nobody", {}, {}}, code_of(one));
    EXPECT_EQ(full.status, 409);
    EXPECT_NE(full.body.find("60 phones"), std::string::npos) << full.body;
    open();
    open();
    const auto fourth = world.ask(world.asker("companion"), Method::kPost, "/api/v1/classes",
                                  R"({"course":"course","lesson":"lesson","page":1})");
    EXPECT_EQ(fourth.status, 409) << fourth.body;
}

TEST_P(ClassroomOn, Codes_cannot_be_guessed_one_after_the_other) {
    const auto one = open();
    const std::string wrong = code_of(one) == "000000" ? "000001" : "000000";
    for (int i = 0; i < 5; ++i) EXPECT_EQ(try_join({"nobody", {}, {}}, wrong).status, 404) << i;
    EXPECT_EQ(try_join({"nobody", {}, {}}, code_of(one)).status, 429);
    advance(31'000);
    EXPECT_EQ(try_join({"nobody", {}, {}}, code_of(one)).status, 201);
    EXPECT_EQ(try_join({"nobody", {}, {}}, wrong).status, 404);
}

TEST_P(ClassroomOn, Nothing_is_left_of_a_class_that_ended_or_was_forgotten) {
    const int64_t before = rows("SELECT COUNT(*) FROM classroom_seat");
    const auto one = open(), other = open();
    join(code_of(one), "bác Lan");
    join(code_of(other), "bác Tư");
    const int64_t events = rows("SELECT COUNT(*) FROM event");
    for (int twice = 0; twice < 2; ++twice)
        EXPECT_EQ(world.ask(world.asker("companion"), Method::kDelete, path_of(one)).status, 204);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM classroom_seat"), before + 1);
    advance(classroom::kLastsMs + 1);
    ASSERT_TRUE(classroom::expire_classes(*world.store.log).ok());
    EXPECT_EQ(rows("SELECT COUNT(*) FROM classroom_seat"), 0);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM classroom"), 0);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM event"), events);
}

TEST_P(ClassroomOn, Whoever_is_erased_is_on_no_seat_any_more) {
    const auto one = open();
    join(code_of(one), "bác Hocvien", world.asker("learner"));
    world.record("person.erased", {{"person", world.learner_person.text()}});
    const auto seat = seen(one).at("seats").at(0);
    EXPECT_TRUE(seat.at("person").is_null());
    EXPECT_EQ(seat.at("called"), "");
}

TEST_P(ClassroomOn, A_report_that_makes_no_sense_is_refused_and_says_where) {
    const auto one = open();
    const auto phone = join(code_of(one));
    for (const auto& [where, body] : std::vector<std::pair<std::string, json::object>>{
             {"page", {{"page", 0}, {"hand", false}}},
             {"hand", {{"page", 1}}},
             {"practising.level",
              {{"page", 1}, {"hand", false}, {"practising", {{"scenario", "a"}, {"level", "x"}}}}},
             {"practising", {{"page", 1}, {"hand", false}, {"practising", "x"}}}}) {
        const auto reply = world.ask(phone, Method::kPost, "/api/v1/seat/report", json::serialize(body));
        EXPECT_EQ(reply.status, 400) << reply.body;
        EXPECT_EQ(parse_json(reply.body)->at("where").as_string(), where) << reply.body;
    }
    EXPECT_EQ(world
                  .ask(world.asker("companion"), Method::kPost, path_of(one),
                       R"({"course":"course","lesson":"none","page":1})")
                  .status,
              400);
}

DOMDOM_ON_EVERY_ENGINE(ClassroomOn);

}  // namespace domdom::cli
