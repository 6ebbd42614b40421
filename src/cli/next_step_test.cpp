// What the server proposes to a companion as someone's next step, and what it tells a learner's phone to
// choose from.
#include "cli/test_support.h"

namespace domdom::cli {

namespace {

using http::Method;

constexpr const char* kPractisedAlone =
    "INSERT INTO practised_day (commune, person, scenario, practised_on, unaided)"
    " VALUES ($1, $2, 'device.touch/tap', $3, 1)";

struct NextStepOf : ::testing::Test {
    json::value next() {
        const auto reply =
            world.ask(world.asker("officer"), Method::kGet, "/api/v1/people/" + world.learner_person.text());
        EXPECT_EQ(reply.status, 200) << reply.body;
        return parse_json(reply.body)->at("next");
    }
    std::string why() { return std::string(next().at("why").as_string()); }
    // Recorded so many days ago.
    void record(int days, const std::string& type, json::object body) {
        body["person"] = world.learner_person.text();
        world.clock->advance_days(-days);
        world.record(type, std::move(body));
        world.clock->advance_days(days);
    }
    void see(int days, const std::string& help) {
        record(days, "task.observed", {{"skill", "device.touch"}, {"help", help}});
    }

    World world;
};

}  // namespace

TEST_F(NextStepOf, Goes_from_the_lesson_to_doing_it_alone_to_looking_again) {
    EXPECT_EQ(next(), (json::value{{"why", "onwards"},
                                   {"course", "course"},
                                   {"lesson", "lesson"},
                                   {"scenario", "device.touch/tap"},
                                   {"skill", "device.touch"}}));
    record(0, "lesson.completed", {{"course", "course"}, {"lesson", "lesson"}});
    EXPECT_EQ(why(), "nothing");
    record(3, "lesson.completed", {{"course", "course"}, {"lesson", "lesson"}});
    EXPECT_EQ(why(), "alone");
    see(2, "with-help");  // teaching, no failure
    EXPECT_EQ(why(), "alone");
    see(1, "alone");
    EXPECT_EQ(why(), "recheck");
    see(0, "alone");
    EXPECT_EQ(why(), "nothing");
}

TEST_F(NextStepOf, Is_chosen_on_a_phone_from_the_days_it_went_well_and_the_days_it_did_not) {
    see(7, "alone");
    see(0, "with-help");
    const auto reply = world.ask(world.asker("learner"), Method::kGet, "/api/v1/me/progress");
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(
        parse_json(reply.body)->at("attempts").at("device.touch"),
        (json::array{{{"at", "2026-03-19"}, {"alone", true}}, {{"at", "2026-03-26"}, {"alone", false}}}));
}

TEST_F(NextStepOf, Brings_back_what_was_taught_without_a_lesson) {
    see(0, "with-help");
    EXPECT_EQ(why(), "onwards");
    see(5, "done-for");
    EXPECT_EQ(why(), "alone");
    const auto reply = world.ask(world.asker("learner"), Method::kGet, "/api/v1/me/progress");
    EXPECT_EQ(parse_json(reply.body)->at("taught"), (json::value{{"device.touch", "2026-03-21"}}));
    EXPECT_TRUE(parse_json(reply.body)->at("attempts").as_object().empty()) << reply.body;
}

TEST_F(NextStepOf, Takes_help_after_practice_that_went_well_for_forgetting) {
    EXPECT_TRUE(world.store.log
                    ->run([&](log::Writing& writing) {
                        return writing.db.run(kPractisedAlone, store::Bind::key(world.place(World::kOwn)),
                                              world.learner_person, world.clock->today().plus_days(-9));
                    })
                    .ok());
    see(2, "with-help");
    const auto reply = world.ask(world.asker("learner"), Method::kGet, "/api/v1/me/progress");
    EXPECT_EQ(
        parse_json(reply.body)->at("attempts").at("device.touch"),
        (json::array{{{"at", "2026-03-17"}, {"alone", true}}, {{"at", "2026-03-24"}, {"alone", false}}}));
}

TEST_F(NextStepOf, Is_none_for_whoever_withdrew) {
    world.record("consent.withdrawn",
                 {{"person", world.learner_person.text()}, {"by", "self"}, {"on", "2026-03-26"}});
    EXPECT_TRUE(next().is_null());
}

}  // namespace domdom::cli
