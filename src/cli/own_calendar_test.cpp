// A calendar of one's own: what stands in it, whom it names, and how long its address holds.
#include <gmock/gmock.h>

#include "cli/test_support.h"
#include "fieldwork/own_calendar.h"

namespace domdom::cli {

namespace {

using http::Method;
using ::testing::HasSubstr;
using ::testing::Not;

struct OwnCalendar : ::testing::Test {
    // The path of a new address for whoever asks.
    std::string renewed(const std::string& who) {
        const auto reply = world.ask(world.asker(who), Method::kPost, "/api/v1/me/calendar", "{}");
        EXPECT_EQ(reply.status, 200) << reply.body;
        return std::string(parse_json(reply.body)->at("path").as_string());
    }
    http::Reply read(const std::string& path) { return world.ask(world.asker("nobody"), Method::kGet, path); }
    Uuid account_of_companion() {
        auto db = *world.store.data->read();
        auto rows =
            *db->query("SELECT account FROM account WHERE role = 'companion' AND name NOT LIKE 'nhân viên%'");
        EXPECT_TRUE(*rows.next());
        return rows.uuid(0);
    }
    // A visit that asks to come back in ten days.
    Uuid visit(const Uuid& person) {
        const Uuid id = world.fresh();
        const auto sent = world.send(world.asker("companion"), "visit.recorded",
                                     {{"visit", id.text()},
                                      {"person", person.text()},
                                      {"outcome", "helped"},
                                      {"next", world.clock->today().plus_days(10).text()}});
        EXPECT_TRUE(sent.contains("receipt")) << json::serialize(sent);
        return id;
    }
    static std::string compact(Date day) {
        std::string text = day.text();
        std::erase(text, '-');
        return text;
    }

    World world;
};

}  // namespace

TEST_F(OwnCalendar, A_companion_follows_own_sessions_and_promised_visits_without_a_name) {
    const auto path = renewed("companion");
    const Uuid own = make_uuid_v8("own"), other = make_uuid_v8("other");
    for (const auto& id : {own, other})
        world.record("session.planned",
                     {{"session", id.text()},
                      {"place", World::kOwn},
                      {"title", id == own ? "Buổi của tôi" : "Buổi của người khác"},
                      {"startsAt", time_text(world.clock->now_ms() + 86'400'000)},
                      {"minutes", 60},
                      {"trainers", id == own ? json::array{account_of_companion().text()} : json::array{}},
                      {"skills", json::array{}}});
    const Uuid promised = visit(world.own.person);
    const auto reply = read(path);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.mime, "text/calendar; charset=utf-8");
    EXPECT_THAT(reply.body, HasSubstr("Buổi của tôi"));
    EXPECT_THAT(reply.body, Not(HasSubstr("Buổi của người khác")));
    EXPECT_THAT(reply.body, HasSubstr(promised.text()));
    EXPECT_THAT(reply.body, HasSubstr("VALUE=DATE:" + compact(world.clock->today().plus_days(10))));
    EXPECT_THAT(reply.body, Not(HasSubstr(world.own.mark)));
    EXPECT_THAT(read(path + "?lang=fr").body, HasSubstr("Visite"));
    // Visited again without a promise, nothing is promised any more.
    world.send(world.asker("companion"), "visit.recorded",
               {{"visit", world.fresh().text()}, {"person", world.own.person.text()}, {"outcome", "helped"}});
    EXPECT_THAT(read(path).body, Not(HasSubstr(promised.text())));
}

TEST_F(OwnCalendar, A_new_address_ends_the_old_one_and_taking_it_away_ends_all) {
    const auto first = renewed("companion"), second = renewed("companion");
    EXPECT_EQ(read(first).status, 404);
    EXPECT_EQ(read(second).status, 200);
    EXPECT_EQ(read("/c/" + std::string(43, 'A') + "/calendar.ics").status, 404);
    const std::string token = second.substr(3, 43);
    {
        auto db = *world.store.data->read();
        EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM calendar_key WHERE hash = $1",
                                  store::Bind::blob(token)),
                  0)
            << "the store keeps no address";
    }
    EXPECT_EQ(world.ask(world.asker("companion"), Method::kDelete, "/api/v1/me/calendar").status, 204);
    EXPECT_EQ(read(second).status, 404);
}

TEST_F(OwnCalendar, A_learner_follows_what_was_agreed_until_erased) {
    const auto path = renewed("learner");
    const auto agreed = "VALUE=DATE:" + compact(world.clock->today().plus_days(10));
    EXPECT_THAT(read(path).body, Not(HasSubstr(agreed)));
    visit(world.learner_person);
    EXPECT_THAT(read(path).body, HasSubstr(agreed));
    const auto ahead = world.ask(world.asker("learner"), Method::kGet, "/api/v1/me/ahead");
    EXPECT_EQ(parse_json(ahead.body)->at("visit").as_string(), world.clock->today().plus_days(10).text());
    const auto erased =
        world.send(world.asker("officer"), "person.erased", {{"person", world.learner_person.text()}});
    ASSERT_TRUE(erased.contains("receipt")) << json::serialize(erased);
    EXPECT_EQ(read(path).status, 404);
}

TEST_F(OwnCalendar, Initials_are_whole_letters) {
    EXPECT_EQ(fieldwork::initials_of("Nguyễn Thị Ánh"), "N.T.Á.");
    EXPECT_EQ(fieldwork::initials_of("Đỗ  Ơn "), "Đ.Ơ.");
    EXPECT_EQ(fieldwork::initials_of(""), "");
}

}  // namespace domdom::cli
