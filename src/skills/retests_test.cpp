#include "skills/retests.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace domdom::skills {

namespace {

const Uuid kTrainer = make_uuid_v8("trainer");
const Uuid kOther = make_uuid_v8("other");
const Uuid kThird = make_uuid_v8("third");
const SkillKey kSkill = skill_key("communication.video-call");
constexpr Date kDay{20000};
constexpr auto kObserve = DueRetest::Why::kObserve;
constexpr auto kRetain = DueRetest::Why::kRetain;

Evidence taught() {
    Evidence evidence;
    evidence.add_teacher(kTrainer, kDay);
    evidence.add_observation(kSkill, true, kDay, kTrainer);
    return evidence;
}

}  // namespace

TEST(DueRetests, What_only_the_trainer_saw_is_for_somebody_else_from_the_next_day_on) {
    EXPECT_TRUE(due_retests(taught(), kOther, kDay).empty());
    const auto due = due_retests(taught(), kOther, kDay.plus_days(1));
    ASSERT_EQ(due.size(), 1u);
    EXPECT_EQ(due[0].skill, kSkill);
    EXPECT_EQ(due[0].why, kObserve);
    EXPECT_EQ(due[0].last, kDay);
    EXPECT_FALSE(due[0].until);
    EXPECT_TRUE(due_retests(taught(), kTrainer, kDay.plus_days(1)).empty());
}

TEST(DueRetests, What_somebody_independent_saw_is_due_after_30_days_until_90) {
    auto evidence = taught();
    evidence.add_observation(kSkill, true, kDay.plus_days(1), kOther);
    const Date seen = kDay.plus_days(1);
    EXPECT_TRUE(due_retests(evidence, kThird, seen.plus_days(29)).empty());
    for (const int days : {30, 60, 90}) {
        const auto due = due_retests(evidence, kThird, seen.plus_days(days));
        ASSERT_EQ(due.size(), 1u) << days;
        EXPECT_EQ(due[0].why, kRetain);
        EXPECT_EQ(due[0].until, seen.plus_days(90));
    }
    EXPECT_TRUE(due_retests(evidence, kThird, seen.plus_days(91)).empty());
    EXPECT_EQ(due_retests(evidence, kOther, seen.plus_days(30)).size(), 1u) << "looking is not teaching";
}

TEST(DueRetests, Whoever_needed_help_since_learns_it_anew_first) {
    auto evidence = taught();
    evidence.add_observation(kSkill, false, kDay.plus_days(3), kTrainer);
    EXPECT_TRUE(due_retests(evidence, kOther, kDay.plus_days(4)).empty());
}

TEST(DueRetests, What_was_never_done_alone_is_not_looked_at) {
    Evidence evidence;
    evidence.add(kSkill, Rung::kPractised, kDay);
    evidence.add_observation(kSkill, false, kDay, kTrainer);
    EXPECT_TRUE(due_retests(evidence, kOther, kDay.plus_days(40)).empty());
}

// The promise of the list: doing it alone again before whoever was asked gives the rung that the list names.
RC_GTEST_PROP(DueRetests, Succeeding_before_whoever_was_asked_gives_the_next_rung, ()) {
    Evidence evidence;
    const int records = *rc::gen::inRange(1, 8);
    for (int i = 0; i < records; ++i) {
        const auto who = *rc::gen::element(kTrainer, kOther, kThird);
        const Date day = kDay.plus_days(*rc::gen::inRange(0, 120));
        if (*rc::gen::inRange(0, 4) == 0)
            evidence.add_teacher(who, day);
        else
            evidence.add_observation(kSkill, *rc::gen::inRange(0, 3) > 0, day, who);
    }
    const Date today = kDay.plus_days(*rc::gen::inRange(0, 240));
    for (const auto& due : due_retests(evidence, kOther, today)) {
        auto after = evidence;
        after.add_observation(due.skill, true, today, kOther);
        const Rung wanted = due.why == kObserve ? Rung::kObserved : Rung::kRetained;
        RC_ASSERT(after.rung(due.skill, Mode::kStill, today) >= wanted);
    }
}

}  // namespace domdom::skills
