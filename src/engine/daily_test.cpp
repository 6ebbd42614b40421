#include "engine/daily.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <set>

#include "engine/test_support.h"

namespace domdom::engine {
namespace {

// The same lines are asked of engine.wasm (web/src/lib/learning/daily.test.ts).
TEST(Daily, Is_chosen_as_the_vectors_say) {
    std::ifstream file(test::source_path("tests/vectors/engine/daily.jsonl"));
    int lines = 0;
    for (std::string line; std::getline(file, line); ++lines) {
        Json vector;
        Problem problem;
        ASSERT_TRUE(parse_json(line, {}, vector, problem)) << to_line(problem);
        Learner learner;
        ASSERT_TRUE(parse_learner(to_text(*vector.find("learner")), learner, problem)) << to_line(problem);
        EXPECT_EQ(to_json(choose_daily(learner)), to_text(*vector.find("daily"))) << vector.find("is")->text;
    }
    EXPECT_EQ(lines, 10);
}

Learner learner() {
    Learner one;
    one.today = 200;
    for (int i = 0; i < 9; ++i) {
        const std::string skill = "x.s" + std::to_string(i);
        one.lessons.push_back({"c", std::to_string(i), skill + "/p", {skill}, i < 6 ? 150 + i : -1, true});
        if (i < 4) one.attempts[skill].push_back({160 + i, true});
    }
    one.drill = "safety.calls/uncle";
    one.drill_met = {{190 + *rc::gen::inRange(0, 9), *rc::gen::arbitrary<bool>()}};
    return one;
}

RC_GTEST_PROP(Daily, Nothing_that_is_done_today_changes_what_today_asks, ()) {
    Learner one = learner();
    const std::string morning = to_json(choose_daily(one));
    const auto index = *rc::gen::inRange<std::size_t>(0, 9);
    const bool well = *rc::gen::arbitrary<bool>();
    switch (*rc::gen::inRange(0, 5)) {
        case 0:
            one.attempts[one.lessons[index].skills[0]].push_back({one.today, well});
            break;
        case 1:
            one.answers["c/" + one.lessons[index].id].push_back({one.today, well});
            break;
        case 2:
            one.drill_met.push_back({one.today, well});
            break;
        case 3:
            one.taught[one.lessons[index].skills[0]] = one.today;
            break;
        default:
            if (one.lessons[index].done_on < 0) one.lessons[index].done_on = one.today;
    }
    RC_ASSERT(to_json(choose_daily(one)) == morning);
}

RC_GTEST_PROP(Daily, Every_lesson_that_was_learnt_is_asked_about_in_its_turn, ()) {
    Learner one = learner();
    std::set<std::string> asked;
    for (int day = 0; day < 60; ++day, ++one.today) {
        const Daily daily = choose_daily(one);
        RC_ASSERT(!daily.question_lesson.empty());
        asked.insert(daily.question_lesson);
        const bool knows = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
        one.answers["c/" + daily.question_lesson].push_back({one.today, knows});
        if (daily.practice == Daily::Kind::kDrill)
            one.drill_met.push_back({one.today, knows});
        else if (daily.practice != Daily::Kind::kNothing)
            one.attempts[daily.scenario.substr(0, daily.scenario.find('/'))].push_back({one.today, knows});
    }
    RC_ASSERT(asked.size() == 6U);
}

}  // namespace
}  // namespace domdom::engine
