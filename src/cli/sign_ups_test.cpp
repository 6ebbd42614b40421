// Signing up for a session: on the public page and through a companion, the waiting list, and what becomes of
// names.
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "cli/test_support.h"
#include "fieldwork/sign_ups.h"

namespace domdom::cli {

namespace {

using fieldwork::SignUp;
using http::Method;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

struct SignUps : ::testing::Test {
    SignUps() {
        world.record("session.planned", {{"session", session.text()},
                                         {"place", World::kOwn},
                                         {"title", "Gọi video"},
                                         {"startsAt", "2026-03-28T08:00:00+07:00"},
                                         {"minutes", 60},
                                         {"capacity", 3},
                                         {"skills", json::array{}}});
    }
    std::string path() const { return "/p/00103/sessions/" + session.text(); }
    static std::string token(char c) { return std::string(43, c); }
    http::Reply post(const std::string& target, const std::string& form) {
        return world.ask(world.asker("nobody"), Method::kPost, target, form);
    }
    http::Reply come(char who, int seats = 1, const std::string& more = "&phone=0912+345") {
        return post(path(), fmt::format("name=C%C3%B4+{0}&seats={1}&agree=yes&token={2}{3}", who, seats,
                                        token(who), more));
    }
    std::string seen(char who) {
        return world.ask(world.asker("nobody"), Method::kGet, "/p/00103/signed/" + token(who)).body;
    }
    // "Cô A 2", "Cô B 1 waits 1"
    std::vector<std::string> list() {
        const auto reply =
            world.ask(world.asker("companion"), Method::kGet, "/api/v1/sessions/" + session.text());
        EXPECT_EQ(reply.status, 200) << reply.body;
        std::vector<std::string> lines;
        const auto answer = *parse_json(reply.body);
        for (const auto& one : answer.at("signUps").as_array()) {
            const auto* person = one.at("person").if_object();
            std::string line((person ? person->at("name") : one.at("name")).as_string());
            line += fmt::format(" {}", one.at("seats").as_int64());
            if (one.at("waiting").as_int64() > 0)
                line += fmt::format(" waits {}", one.at("waiting").as_int64());
            lines.push_back(std::move(line));
        }
        return lines;
    }
    int64_t names() {
        auto db = *world.store.data->read();
        return *db->integer_or(-1, "SELECT COUNT(*) FROM register_sign_up WHERE name LIKE 'Cô _'");
    }
    json::object send(const std::string& type, json::object body, json::object secret = {}) {
        const json::object batch{{"items",
                                  {{{"id", world.fresh().text()},
                                    {"type", type},
                                    {"occurredAt", world.clock->now_ms()},
                                    {"body", std::move(body)},
                                    {"private", std::move(secret)}}}}};
        const auto reply =
            world.ask(world.asker("companion"), Method::kPost, "/api/v1/outbox", json::serialize(batch));
        EXPECT_EQ(reply.status, 200) << reply.body;
        return parse_json(reply.body)->at("results").at(0).as_object();
    }

    World world;
    const Uuid session = make_uuid_v8("to sign up for");
};

}  // namespace

TEST_F(SignUps, The_page_has_a_form_without_a_script) {
    const auto page = world.ask(world.asker("nobody"), Method::kGet, path());
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(page.body, HasSubstr("<form method=\"post\""));
    EXPECT_THAT(page.body, HasSubstr("Còn 3 chỗ."));
    EXPECT_THAT(page.body, Not(HasSubstr("<script")));
    EXPECT_EQ(page.cache_control, "no-store");
    EXPECT_THAT(world.ask(world.asker("nobody"), Method::kGet, "/p/00103").body,
                HasSubstr("href=\"" + path() + "\""));
    EXPECT_EQ(world.ask(world.asker("nobody"), Method::kGet, "/p/00160/sessions/" + session.text()).status,
              404);
}

TEST_F(SignUps, Whoever_signs_up_has_a_place_until_all_are_taken) {
    EXPECT_EQ(come('A', 2).status, 303);
    EXPECT_EQ(come('B', 2).status, 303);
    EXPECT_EQ(come('C').status, 303);
    EXPECT_THAT(list(), ElementsAre("Cô A 2", "Cô B 2 waits 1", "Cô C 1 waits 2"))
        << "nobody passes those who wait before them";
    EXPECT_THAT(seen('A'), HasSubstr("Bác đã có chỗ"));
    EXPECT_THAT(seen('C'), HasSubstr("danh sách chờ, số 2"));
    EXPECT_EQ(post("/p/00103/signed/" + token('A'), "").status, 303);
    EXPECT_THAT(list(), ElementsAre("Cô B 2", "Cô C 1"));
    EXPECT_THAT(seen('C'), HasSubstr("Bác đã có chỗ"));
    EXPECT_THAT(seen('A'), HasSubstr("đã xóa"));
    EXPECT_EQ(names(), 2) << "the name went with the place";
}

TEST_F(SignUps, A_form_that_is_sent_twice_signs_up_once) {
    EXPECT_EQ(come('A').status, 303);
    EXPECT_EQ(come('A').status, 303);
    EXPECT_THAT(list(), ElementsAre("Cô A 1"));
}

TEST_F(SignUps, What_is_missing_is_said_and_what_was_typed_stays) {
    const auto no_consent = post(path(), "name=Hoa&phone=0912&seats=2&token=" + token('A'));
    EXPECT_EQ(no_consent.status, 400);
    EXPECT_THAT(no_consent.body, HasSubstr("đánh dấu vào ô đồng ý"));
    EXPECT_THAT(no_consent.body, HasSubstr("value=\"Hoa\""));
    EXPECT_THAT(no_consent.body, HasSubstr("<option selected>2</option>"));
    EXPECT_THAT(post(path(), "name=+&agree=yes&token=" + token('A')).body, HasSubstr("ghi giúp tên"));
    EXPECT_THAT(post(path(), "name=Hoa&phone=b%C3%A1c&agree=yes&token=" + token('A')).body,
                HasSubstr("chỉ gồm chữ số"));
    EXPECT_EQ(post(path(), "name=Hoa&agree=yes&seats=9&token=" + token('A')).status, 400);
    EXPECT_EQ(post(path(), "name=Hoa&agree=yes&token=short").status, 400);
    EXPECT_EQ(post(path(), "name=%FF&agree=yes&token=" + token('A')).status, 400);
    EXPECT_THAT(list(), ElementsAre());
    EXPECT_EQ(names(), 0);
}

TEST_F(SignUps, One_network_signs_up_five_and_then_waits) {
    for (const char who : {'A', 'B', 'C', 'D', 'E'}) EXPECT_EQ(come(who).status, 303) << who;
    const auto sixth = come('F');
    EXPECT_EQ(sixth.status, 429);
    EXPECT_THAT(sixth.body, HasSubstr("chờ ít phút"));
    world.clock->set(world.clock->now_ms() + 31'000);
    EXPECT_EQ(come('F').status, 303);
}

TEST_F(SignUps, One_that_is_over_or_called_off_takes_nobody) {
    world.record("session.cancelled", {{"session", session.text()}, {"reason", "Bão"}});
    EXPECT_EQ(come('A').status, 409);
    EXPECT_THAT(world.ask(world.asker("nobody"), Method::kGet, path()).body, Not(HasSubstr("<form")));
    world.clock->advance_days(3);
    EXPECT_EQ(come('B').status, 409);
}

TEST_F(SignUps, A_companion_signs_somebody_up_and_says_who_came) {
    EXPECT_FALSE(send("sign-up.made", {{"session", session.text()}, {"seats", 1}},
                      {{"name", "Cô D"}, {"phone", "0904 111"}})
                     .contains("problem"));
    EXPECT_FALSE(
        send("sign-up.made", {{"session", session.text()}, {"seats", 1}, {"person", world.own.person.text()}})
            .contains("problem"));
    ASSERT_EQ(list().size(), 2u);
    EXPECT_EQ(list()[0], "Cô D 1");
    EXPECT_THAT(list()[1], HasSubstr(world.own.mark));
    EXPECT_EQ(names(), 1);

    const auto reply =
        world.ask(world.asker("companion"), Method::kGet, "/api/v1/sessions/" + session.text());
    const auto answer = *parse_json(reply.body);
    const std::string id(answer.at("signUps").at(0).at("id").as_string());
    EXPECT_EQ(answer.at("signUps").at(0).at("phone").as_string(), "0904 111");
    EXPECT_FALSE(
        send("sign-up.met", {{"signUp", id}, {"person", world.own.person.text()}}).contains("problem"));
    EXPECT_EQ(names(), 0) << "the person's own entry has the name";
    EXPECT_THAT(list()[0], HasSubstr(world.own.mark));
}

TEST_F(SignUps, Names_go_two_weeks_after_the_session) {
    come('A');
    world.clock->advance_days(15);
    ASSERT_TRUE(fieldwork::expire_sign_ups(*world.store.log).ok());
    EXPECT_EQ(names(), 1) << "13 days after it";
    world.clock->advance_days(2);
    ASSERT_TRUE(fieldwork::expire_sign_ups(*world.store.log).ok());
    EXPECT_EQ(names(), 0);
}

TEST_F(SignUps, No_name_and_no_number_is_in_the_log) {
    come('A');
    auto db = *world.store.data->read();
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM event WHERE body LIKE '%0912%' OR body LIKE '%Cô %'"),
              0);
}

RC_GTEST_PROP(SignUpPlaces, Giving_back_takes_nobodys_place, ()) {
    const auto seats = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 5));
    const int capacity = *rc::gen::inRange(1, 12);
    std::vector<SignUp> list;
    for (const int n : seats) list.push_back({{}, {}, {}, {}, n});
    auto before = list;
    const int taken = fieldwork::give_places(before, capacity);
    RC_ASSERT(taken <= capacity);
    RC_PRE(!list.empty());
    list[*rc::gen::inRange<size_t>(0, list.size())].cancelled = true;
    auto after = list;
    RC_ASSERT(fieldwork::give_places(after, capacity) <= capacity);
    for (size_t i = 0; i < list.size(); ++i)
        if (!after[i].cancelled) {
            RC_ASSERT(after[i].waiting <= before[i].waiting);
        }
}

}  // namespace domdom::cli
