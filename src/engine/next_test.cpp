#include "engine/next.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace domdom::engine {
namespace {

std::vector<Attempt> shown(std::initializer_list<int> days) {
    std::vector<Attempt> attempts;
    for (const int day : days) attempts.push_back({day, true});
    return attempts;
}

TEST(Memory, What_is_shown_on_the_days_it_is_due_is_asked_again_after_1_3_7_30_and_90_days) {
    EXPECT_EQ(remember(shown({100})).due(), 101);
    EXPECT_EQ(remember(shown({100, 101})).due(), 104);
    EXPECT_EQ(remember(shown({100, 101, 104})).due(), 111);
    EXPECT_EQ(remember(shown({100, 101, 104, 111})).due(), 141);
    EXPECT_EQ(remember(shown({100, 101, 104, 111, 141})).due(), 231);
    EXPECT_EQ(remember(shown({100, 101, 104, 111, 141, 231})).due(), 321);
}

TEST(Memory, Practising_again_on_the_same_or_the_next_day_but_one_proves_nothing_new) {
    EXPECT_EQ(remember(shown({100, 100, 100})).stability, 1);
    EXPECT_EQ(remember(shown({100, 101, 102})).stability, 3);
}

TEST(Memory, Whoever_practises_every_day_climbs_as_the_days_go_by) {
    std::vector<Attempt> daily;
    for (int day = 100; day <= 111; ++day) daily.push_back({day, true});
    EXPECT_EQ(remember(daily).stability, 30);
    for (int day = 112; day <= 141; ++day) daily.push_back({day, true});
    EXPECT_EQ(remember(daily).stability, 90);
}

TEST(Memory, Whoever_remembered_for_longer_than_was_planned_is_asked_later) {
    EXPECT_EQ(remember(shown({100, 140})).stability, 90);
    EXPECT_EQ(remember(shown({100, 110})).stability, 30);
}

TEST(Memory, A_failure_brings_the_next_look_nearer_and_success_on_the_same_day_outweighs_it) {
    auto attempts = shown({100, 101, 104, 111});
    attempts.push_back({141, false});
    EXPECT_EQ(remember(attempts).stability, 3);
    attempts.push_back({141, true});
    EXPECT_EQ(remember(attempts).stability, 90);
    EXPECT_EQ(remember(std::vector<Attempt>{{100, false}}).stability, 0);
}

TEST(Memory, The_curve_is_nine_tenths_when_it_is_due_and_falls_from_there) {
    const Memory memory = remember(shown({100, 101, 104}));
    EXPECT_DOUBLE_EQ(retrievability(memory, 104), 1.0);
    EXPECT_NEAR(retrievability(memory, memory.due()), 0.9, 1e-12);
    EXPECT_LT(retrievability(memory, memory.due() + 1), 0.9);
    EXPECT_EQ(retrievability(Memory{}, 100), 0.0);
}

RC_GTEST_PROP(Memory, Neither_the_order_of_attempts_nor_their_repetition_matters, ()) {
    std::vector<Attempt> attempts;
    for (const int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 400)))
        attempts.push_back({day, *rc::gen::arbitrary<bool>()});
    const Memory once = remember(attempts);
    auto shuffled = attempts;
    shuffled.insert(shuffled.end(), attempts.begin(), attempts.end());
    std::reverse(shuffled.begin(), shuffled.end());
    const Memory again = remember(shuffled);
    RC_ASSERT(once.stability == again.stability);
    RC_ASSERT(once.last == again.last);
}

std::vector<Attempt> successes(int from) {
    std::vector<Attempt> attempts;
    for (const int gap : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40)))
        attempts.push_back({from += gap, true});
    return attempts;
}

RC_GTEST_PROP(Memory, One_more_success_never_brings_the_next_look_nearer, ()) {
    auto attempts = successes(1);
    const Memory before = remember(attempts);
    attempts.push_back({before.last + *rc::gen::inRange(0, 100), true});
    const Memory after = remember(attempts);
    RC_ASSERT(after.stability >= before.stability);
    RC_ASSERT(after.due() >= before.due());
}

// However close together: early practice must not hold anyone back for ever.
RC_GTEST_PROP(Memory, Practice_that_goes_well_reaches_the_top_within_the_days_of_the_ladder, ()) {
    constexpr int kLadderDays = 1 + 3 + 7 + 30;
    constexpr int kGapMax = 5;
    int day = 1;
    std::vector<Attempt> attempts{{day, true}};
    while (day <= 1 + kLadderDays + 4 * kGapMax)
        attempts.push_back({day += *rc::gen::inRange(1, kGapMax + 1), true});
    RC_ASSERT(remember(attempts).stability == 90);
}

// Two courses for everyone, and one for pupils.
Learner learner() {
    Learner one;
    one.today = 200;
    one.lessons = {
        {"phone", "touch", "device.touch/tap", {"device.touch"}, -1, true},
        {"phone", "wifi", "device.connect/wifi", {"device.connect"}, -1, true},
        {"family", "message", "communication.message/first", {"communication.message"}, -1, true},
        {"family", "video", "communication.video-call/lan", {"communication.video-call"}, -1, true},
        {"study", "sources", "", {"information.judge"}, -1, false}};
    one.needs = {{"communication.message", {"device.touch"}},
                 {"communication.video-call", {"device.connect", "communication.message"}}};
    return one;
}

std::string told(const Learner& one) {
    const NextStep step = choose_next(one);
    return std::string(to_word(step.why)) + (step.lesson == nullptr ? "" : " " + step.lesson->id);
}

TEST(Next, Whoever_has_done_nothing_begins_at_the_beginning) { EXPECT_EQ(told(learner()), "onwards touch"); }

TEST(Next, A_course_that_was_begun_goes_on_before_another_begins) {
    Learner one = learner();
    one.lessons[2].done_on = 199;
    one.attempts["communication.message"] = shown({199});
    one.attempts["device.connect"] = shown({200});  // something was tried today
    EXPECT_EQ(told(one), "onwards video");
}

TEST(Next, What_was_asked_for_comes_before_the_order_of_courses_and_its_needs_before_it) {
    Learner one = learner();
    one.wishes = {"communication.video-call"};
    EXPECT_EQ(told(one), "first wifi");
    one.lessons[1].done_on = 200;
    EXPECT_EQ(told(one), "first touch");
    one.lessons[0].done_on = 200;
    EXPECT_EQ(told(one), "first message");
    one.lessons[2].done_on = 200;
    EXPECT_EQ(told(one), "wish video");
}

TEST(Next, A_lesson_of_yesterday_is_tried_alone_before_something_new_and_one_of_today_is_not) {
    Learner one = learner();
    one.lessons[0].done_on = 200;
    EXPECT_EQ(told(one), "onwards wifi");
    one.lessons[0].done_on = 199;
    EXPECT_EQ(told(one), "alone touch");
}

TEST(Next, Of_what_was_learnt_and_never_tried_alone_that_which_was_asked_for_comes_first) {
    Learner one = learner();
    one.lessons[0].done_on = 197;
    one.lessons[1].done_on = 196;
    one.lessons[3].done_on = 199;
    EXPECT_EQ(told(one), "alone wifi");
    one.wishes = {"communication.video-call", "device.touch"};
    EXPECT_EQ(told(one), "alone video");
    one.attempts["communication.video-call"] = shown({199});
    one.today = 201;
    one.lessons[3].done_on = -1;
    EXPECT_EQ(told(one), "alone touch");
}

TEST(Next, What_is_likeliest_to_be_forgotten_is_looked_at_first_and_only_once_a_day) {
    Learner one = learner();
    one.lessons[0].done_on = one.lessons[1].done_on = 150;
    one.attempts["device.touch"] = shown({190, 191, 194});  // due at 201
    one.attempts["device.connect"] = shown({180, 181});     // due at 184
    EXPECT_EQ(told(one), "recheck wifi");
    one.attempts["device.connect"].push_back({200, true});
    EXPECT_EQ(told(one), "onwards message");
    one.today = 201;
    EXPECT_EQ(told(one), "recheck touch");
}

TEST(Next, A_course_for_others_is_offered_only_to_whoever_asks_for_it) {
    Learner one = learner();
    for (Lesson& lesson : one.lessons) lesson.done_on = lesson.offered ? 200 : -1;
    EXPECT_EQ(told(one), "nothing");
    one.wishes = {"information.judge"};
    EXPECT_EQ(told(one), "wish sources");
}

TEST(Next, A_skill_is_looked_at_again_where_it_was_learnt_and_not_in_a_course_for_others) {
    Learner one = learner();
    one.lessons[0].done_on = 140;
    one.lessons.insert(one.lessons.begin(),
                       {"companion", "beside", "device.touch/beside", {"device.touch"}, -1, false});
    one.attempts["device.touch"] = shown({150});
    EXPECT_EQ(told(one), "recheck touch");
}

TEST(Next, Neither_a_wish_nor_a_need_leads_into_a_course_for_others) {
    Learner one = learner();
    one.lessons.insert(one.lessons.begin(),
                       {{"companion", "hands-off", "device.touch/hands-off", {"device.touch"}, -1, false},
                        {"companion", "beside", "", {"communication.video-call"}, -1, false}});
    one.wishes = {"communication.video-call"};
    EXPECT_EQ(told(one), "first wifi");
    one.lessons[3].done_on = 200;
    EXPECT_EQ(told(one), "first touch");
    one.lessons[0].done_on = one.lessons[2].done_on = one.lessons[4].done_on = 200;
    EXPECT_EQ(told(one), "wish video");
}

TEST(Next, What_was_never_learnt_is_not_looked_at_again) {
    Learner one = learner();
    one.attempts["device.connect"] = shown({150});  // a drill
    EXPECT_EQ(told(one), "onwards touch");
}

TEST(Next, What_somebody_taught_is_tried_alone_and_looked_at_again_without_a_lesson) {
    Learner one = learner();
    one.taught["device.connect"] = 200;
    EXPECT_EQ(told(one), "onwards touch");
    one.taught["device.connect"] = 199;
    EXPECT_EQ(told(one), "alone wifi");
    one.attempts["device.connect"] = shown({150});
    EXPECT_EQ(told(one), "recheck wifi");
}

TEST(Next, What_somebody_taught_need_not_be_learnt_before_what_needs_it) {
    Learner one = learner();
    one.taught["device.connect"] = one.taught["device.touch"] = 200;
    one.wishes = {"communication.video-call"};
    EXPECT_EQ(told(one), "first message");
}

TEST(Next, Needs_that_go_round_in_a_circle_end) {
    Learner one = learner();
    one.needs["device.touch"] = {"communication.video-call"};
    EXPECT_EQ(choose_next(one).why, Why::kFirst);
}

TEST(Next, A_learner_is_read_from_JSON_and_the_step_written) {
    Learner one;
    Problem problem;
    ASSERT_TRUE(parse_learner(
        R"({"today":200,"lessons":[{"course":"c","id":"l","scenario":"a.b/c","skills":["a.b"],"done":100}],
        "attempts":{"a.b":[[150,true],[151,false]]},"needs":{"a.b":["x.y"]},"wishes":["a.b"],"taught":{"x.y":7}})",
        one, problem))
        << to_line(problem);
    EXPECT_EQ(to_json(choose_next(one)),
              R"({"why":"recheck","course":"c","lesson":"l","scenario":"a.b/c","skill":"a.b"})");
    EXPECT_EQ(one.taught.at("x.y"), 7);
}

TEST(Next, A_learner_of_the_wrong_kind_is_told_where) {
    for (const auto& [where, text] : std::vector<std::pair<std::string, std::string>>{
             {"today", R"({"today":"x"})"},
             {"lessons", R"({"today":1,"lessons":[{"id":"l"}]})"},
             {"lessons.course", R"({"today":1,"lessons":[{"course":7,"id":"l"}]})"},
             {"lessons.scenario", R"({"today":1,"lessons":[{"course":"c","id":"l","scenario":[]}]})"},
             {"lessons.offered", R"({"today":1,"lessons":[{"course":"c","id":"l","offered":"yes"}]})"},
             {"attempts", R"({"today":1,"lessons":[],"attempts":{"a.b":7}})"},
             {"attempts", R"({"today":1,"lessons":[],"attempts":{"a.b":[[1]]}})"},
             {"attempts", R"({"today":1,"lessons":[],"attempts":{"a.b":[[1,"yes"]]}})"},
             {"taught", R"({"today":1,"lessons":[],"taught":{"a.b":"yesterday"}})"}}) {
        Learner one;
        Problem problem;
        EXPECT_FALSE(parse_learner(text, one, problem)) << text;
        EXPECT_EQ(problem.path, where) << text;
    }
}

}  // namespace
}  // namespace domdom::engine
