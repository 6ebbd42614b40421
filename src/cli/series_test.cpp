// Sessions that repeat, from the record to the companion's day and the public page.
#include <gmock/gmock.h>

#include "cli/test_support.h"
#include "fieldwork/series.h"

namespace domdom::cli {

namespace {

using http::Method;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

// Thursday 26 March 2026 is today; 30 April and 1 May are holidays.
struct SeriesOf : ::testing::Test {
    json::object held(const char* from) {
        return {{"place", World::kOwn}, {"title", "Thứ Bảy tình nguyện"},
                {"kind", "saturday"},   {"startsAt", std::string(from) + "T08:00:00+07:00"},
                {"minutes", 120},       {"skills", {"device.touch"}}};
    }
    void plan(const Uuid& which, const char* from, const char* rule, const char* holidays = "skip",
              json::object more = {}) {
        json::object body = held(from);
        body["series"] = which.text();
        body["rule"] = rule;
        body["holidays"] = holidays;
        for (const auto& [name, value] : more) body[name] = value;
        world.record("series.planned", body);
    }
    json::value ask(const std::string& target, const char* role = "leader") {
        const auto reply = world.ask(world.asker(role), Method::kGet, target);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return *parse_json(reply.body);
    }
    std::vector<std::string> days(const std::string& from, const std::string& until) {
        std::vector<std::string> found;
        const auto answer = ask("/api/v1/sessions?from=" + from + "&until=" + until);
        for (const auto& one : answer.at("sessions").as_array())
            if (one.at("title").as_string() == "Thứ Bảy tình nguyện")
                found.emplace_back(one.at("startsAt").as_string().subview(0, 16));
        return found;
    }
    // One record as the leader sends it: its result.
    json::object send(const std::string& type, json::object body) {
        const json::object batch{{"items",
                                  {{{"id", world.fresh().text()},
                                    {"type", type},
                                    {"occurredAt", world.clock->now_ms()},
                                    {"body", std::move(body)}}}}};
        const auto reply =
            world.ask(world.asker("leader"), Method::kPost, "/api/v1/outbox", json::serialize(batch));
        EXPECT_EQ(reply.status, 200) << reply.body;
        return parse_json(reply.body)->at("results").at(0).as_object();
    }

    World world;
    const Uuid series = make_uuid_v8("a series");
};

}  // namespace

TEST_F(SeriesOf, Its_sessions_stand_on_their_days_and_never_end_by_themselves) {
    plan(series, "2026-03-28", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA");
    EXPECT_THAT(days("2026-03-26", "2026-04-30"),
                ElementsAre("2026-03-28T01:00", "2026-04-11T01:00", "2026-04-25T01:00"));
    EXPECT_THAT(days("2036-03-01", "2036-03-31"), ElementsAre("2036-03-01T01:00", "2036-03-15T01:00", "2036-03-29T01:00"));
    EXPECT_THAT(ask("/api/v1/today?date=2026-04-11").at("sessions").as_array(), ::testing::SizeIs(1));
    EXPECT_THAT(ask("/api/v1/today?date=2026-04-12").at("sessions").as_array(), IsEmpty());
}

TEST_F(SeriesOf, Each_is_a_session_that_people_come_to) {
    plan(series, "2026-03-28", "FREQ=WEEKLY");
    const auto session = fieldwork::session_on(series, *parse_date("2026-04-04"));
    world.record("attendance.recorded", {{"person", world.own.person.text()}, {"session", session.text()}});
    const auto shown = ask("/api/v1/sessions/" + session.text());
    EXPECT_EQ(shown.at("present").as_int64(), 1);
    EXPECT_EQ(shown.at("series").as_string(), series.text());
    EXPECT_EQ(shown.at("kind").as_string(), "saturday");
    EXPECT_EQ(send("attendance.recorded",
                   {{"person", world.own.person.text()},
                    {"session", fieldwork::session_on(series, *parse_date("2026-04-05")).text()}})
                  .contains("problem"),
              true)
        << "a Sunday";
}

TEST_F(SeriesOf, A_holiday_is_skipped_and_said_or_kept) {
    plan(series, "2026-04-23", "FREQ=WEEKLY;BYDAY=TH");
    EXPECT_THAT(days("2026-04-20", "2026-05-08"), ElementsAre("2026-04-23T01:00", "2026-05-07T01:00"));
    const auto skipped = ask("/api/v1/sessions?from=2026-04-20&until=2026-05-08").at("skipped").as_array();
    ASSERT_EQ(skipped.size(), 1u);
    EXPECT_EQ(skipped[0].at("on").as_string(), "2026-04-30");
    EXPECT_THAT(std::string(skipped[0].at("holiday").at("en").as_string()), HasSubstr("Reunification"));

    plan(make_uuid_v8("another"), "2026-04-23", "FREQ=WEEKLY;BYDAY=TH", "keep");
    EXPECT_THAT(days("2026-04-30", "2026-04-30"), ElementsAre("2026-04-30T01:00"));
}

TEST_F(SeriesOf, One_on_a_holiday_that_is_planned_by_hand_is_held) {
    plan(series, "2026-04-23", "FREQ=WEEKLY;BYDAY=TH");
    auto body = held("2026-04-30");
    body["session"] = fieldwork::session_on(series, *parse_date("2026-04-30")).text();
    world.record("session.planned", body);
    EXPECT_THAT(days("2026-04-30", "2026-04-30"), ElementsAre("2026-04-30T01:00"));
    EXPECT_THAT(ask("/api/v1/sessions?from=2026-04-20&until=2026-05-08").at("skipped").as_array(), IsEmpty());
}

TEST_F(SeriesOf, One_of_them_is_moved_and_keeps_its_people) {
    plan(series, "2026-03-28", "FREQ=WEEKLY;BYDAY=SA");
    const auto session = fieldwork::session_on(series, *parse_date("2026-04-04"));
    world.record("attendance.recorded", {{"person", world.own.person.text()}, {"session", session.text()}});
    auto body = held("2026-04-05");
    body["session"] = session.text();
    world.record("session.planned", body);
    EXPECT_THAT(days("2026-03-28", "2026-04-11"),
                ElementsAre("2026-03-28T01:00", "2026-04-05T01:00", "2026-04-11T01:00"));
    EXPECT_EQ(ask("/api/v1/sessions/" + session.text()).at("present").as_int64(), 1);
}

TEST_F(SeriesOf, One_that_is_called_off_says_why_until_it_is_planned_again) {
    plan(series, "2026-03-28", "FREQ=WEEKLY;BYDAY=SA");
    const auto session = fieldwork::session_on(series, *parse_date("2026-03-28"));
    world.record("session.cancelled", {{"session", session.text()}, {"reason", "Bão <số 3>"}});
    const auto of_day = ask("/api/v1/today?date=2026-03-28").at("sessions").as_array();
    ASSERT_EQ(of_day.size(), 1u);
    EXPECT_EQ(of_day[0].at("cancelled").as_string(), "Bão <số 3>");
    const auto page = world.ask(world.asker("nobody"), Method::kGet, "/p/00103").body;
    EXPECT_THAT(page, HasSubstr("Buổi này nghỉ: Bão &lt;số 3&gt;"));

    world.clock->set(world.clock->now_ms() + 60'000);
    auto body = held("2026-03-28");
    body["session"] = session.text();
    world.record("session.planned", body);
    EXPECT_TRUE(ask("/api/v1/sessions/" + session.text()).at("cancelled").is_null());
}

TEST_F(SeriesOf, An_end_leaves_what_was_held) {
    plan(series, "2026-03-28", "FREQ=WEEKLY;BYDAY=SA");
    world.record("series.ended", {{"series", series.text()}, {"on", "2026-04-05"}});
    EXPECT_THAT(days("2026-03-01", "2026-05-30"), ElementsAre("2026-03-28T01:00", "2026-04-04T01:00"));
    const auto past = send("series.ended", {{"series", series.text()}, {"on", "2026-03-01"}});
    EXPECT_TRUE(past.contains("problem"));
}

TEST_F(SeriesOf, May_be_changed_until_it_begins) {
    plan(series, "2026-03-28", "FREQ=WEEKLY;BYDAY=SA");
    plan(series, "2026-04-05", "FREQ=WEEKLY;BYDAY=SU");
    EXPECT_THAT(days("2026-03-28", "2026-04-12"), ElementsAre("2026-04-05T01:00", "2026-04-12T01:00"));
    const Uuid begun = make_uuid_v8("begins today");
    plan(begun, "2026-03-26", "FREQ=WEEKLY");
    auto body = held("2026-04-05");
    body["series"] = begun.text();
    body["rule"] = "FREQ=DAILY";
    body["holidays"] = "skip";
    const auto late = send("series.planned", body);
        EXPECT_THAT(json::serialize(late), HasSubstr("this series has begun"));
}

TEST_F(SeriesOf, A_rule_of_millions_is_refused_by_its_field) {
    auto body = held("2026-04-05");
    body["series"] = series.text();
    body["rule"] = "FREQ=SECONDLY";
    body["holidays"] = "skip";
    const auto refused = send("series.planned", body);
    EXPECT_THAT(json::serialize(refused), HasSubstr("at most one session a day"));
    EXPECT_THAT(json::serialize(refused), HasSubstr("body.rule"));
    body["rule"] = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29";
    EXPECT_THAT(json::serialize(send("series.planned", body)), HasSubstr("no day of the first year"));
}

TEST_F(SeriesOf, The_days_of_a_rule_are_shown_before_it_is_kept) {
    const auto answer =
        ask("/api/v1/series/preview?rule=FREQ%3DWEEKLY%3BBYDAY%3DTH%3BCOUNT%3D3&from=2026-04-23");
    const auto& list = answer.at("days").as_array();
    ASSERT_EQ(list.size(), 3u);
    EXPECT_TRUE(list[0].at("holiday").is_null());
    EXPECT_EQ(list[1].at("on").as_string(), "2026-04-30");
    EXPECT_THAT(std::string(list[1].at("holiday").at("fr").as_string()), HasSubstr("Réunification"));
}

TEST_F(SeriesOf, A_venue_is_described_once_and_its_sessions_follow) {
    const Uuid venue = make_uuid_v8("house");
    json::object body{{"venue", venue.text()},
                      {"place", World::kOwn},
                      {"name", "Nhà văn hóa số 5"},
                      {"address", "12 phố Trích Sài"},
                      {"latE6", 21'050'000},
                      {"lonE6", 105'817'000},
                      {"capacity", 20},
                      {"stepFree", true}};
    world.record("venue.described", body);
    plan(series, "2026-03-28", "FREQ=WEEKLY;BYDAY=SA", "skip", {{"venueId", venue.text()}});
    const auto session = fieldwork::session_on(series, *parse_date("2026-03-28"));
    const auto shown = ask("/api/v1/sessions/" + session.text());
    EXPECT_EQ(shown.at("venue").as_string(), "Nhà văn hóa số 5, 12 phố Trích Sài");
    EXPECT_EQ(shown.at("capacity").as_int64(), 20);
    EXPECT_DOUBLE_EQ(shown.at("at").at("lat").as_double(), 21.05);
    body["name"] = "Nhà văn hóa mới";
    body["closed"] = true;
    world.record("venue.described", body);
    EXPECT_THAT(world.ask(world.asker("nobody"), Method::kGet, "/p/00103").body,
                HasSubstr("Nhà văn hóa mới, 12 phố Trích Sài"));
    EXPECT_THAT(json::serialize(ask("/api/v1/venues")), Not(HasSubstr("Nhà văn hóa mới")));

    body["latE6"] = 105'817'000;
    body["lonE6"] = 21'050'000;
    EXPECT_THAT(json::serialize(send("venue.described", body)), HasSubstr("look swapped"));
    auto unknown = held("2026-03-28");
    unknown["session"] = world.fresh().text();
    unknown["venueId"] = world.fresh().text();
    EXPECT_THAT(json::serialize(send("session.planned", unknown)), HasSubstr("send the venue first"));
}

}  // namespace domdom::cli
