#include "plans/counting.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace domdom::plans {

namespace {

const Uuid kWard = make_uuid_v8("ward");
const Uuid kSchool = make_uuid_v8("school");
const Uuid kTeacher = make_uuid_v8("teacher");
const Uuid kOther = make_uuid_v8("other");
const Date kDay = make_date(2026, 3, 1);
const Date kEnd = make_date(2026, 12, 31);
const skills::SkillKey kCall = skills::skill_key("communication.video-call");
const skills::SkillKey kPay = skills::skill_key("payment.qr");

log::Stamp stamp(int64_t clock) { return {clock, {1, clock}}; }

people::Person older() {
    people::Person person;
    person.enrol(stamp(1), 1960, kDay);
    person.place(stamp(1), {kDay, kWard});
    return person;
}

Indicator indicator(std::vector<skills::SkillKey> skills, std::vector<std::string> facts = {},
                    const char* group = "adults") {
    return {indicator_id("criterion", group, kEnd, skills::Mode::kEver),
            "criterion",
            group,
            std::move(skills),
            std::move(facts),
            kEnd,
            skills::Mode::kEver};
}

Level level(const people::Person& person, const skills::Evidence& evidence, const Indicator& indicator) {
    return level_of(person, evidence, indicator, kEnd).value_or(Level{255});
}

}  // namespace

TEST(Counting, A_criterion_is_reached_as_far_as_its_weakest_skill) {
    skills::Evidence evidence;
    evidence.add_observation(kCall, true, kDay, kOther);
    const Indicator both = indicator({kCall, kPay});
    EXPECT_EQ(level(older(), evidence, both), 0);
    evidence.add(kPay, skills::Rung::kCompleted, kDay);
    EXPECT_EQ(level(older(), evidence, both), static_cast<Level>(skills::Rung::kCompleted));
    evidence.add_observation(kPay, true, kDay, kOther);
    EXPECT_EQ(level(older(), evidence, both), static_cast<Level>(skills::Rung::kObserved));
}

TEST(Counting, A_missing_phone_holds_back_whoever_can_do_everything) {
    skills::Evidence evidence;
    evidence.add_observation(kCall, true, kDay, kOther);
    people::Person person = older();
    const Indicator with_phone = indicator({kCall}, {"owns-smartphone"});
    EXPECT_EQ(level(person, evidence, with_phone), 0);
    person.record_fact(stamp(2), "owns-smartphone", {true, kDay, kTeacher});
    EXPECT_EQ(level(person, evidence, with_phone), static_cast<Level>(skills::Rung::kObserved));
}

TEST(Counting, What_the_state_confirmed_moves_no_rung_and_says_where_nobody_has_seen_it) {
    skills::Evidence evidence;
    people::Person person = older();
    person.confirm(stamp(2), {kDay, "platform", make_uuid_v8("list")});
    const Indicator call = indicator({kCall});
    Figures figures;
    const auto count = [&](int64_t times) {
        for (const auto& [key, counted] : count_person(person, evidence, {call})) figures.add(counted, times);
    };
    count(1);
    EXPECT_EQ(figures.rungs, Figures{}.rungs);
    EXPECT_EQ(figures.confirmed, 1);
    EXPECT_EQ(figures.unseen, 1);
    count(-1);
    evidence.add_observation(kCall, true, kDay, kOther);
    count(1);
    EXPECT_EQ(figures.confirmed, 1);
    EXPECT_EQ(figures.unseen, 0);
    count(-1);
    EXPECT_EQ(figures, Figures{});
    person.take_back(make_uuid_v8("list"));
    count(1);
    EXPECT_EQ(figures.confirmed, 0);
}

TEST(Counting, A_criterion_of_facts_alone_is_recorded_and_has_no_rung) {
    people::Person person = older();
    const Indicator phone = indicator({}, {"owns-smartphone"});
    EXPECT_EQ(level(person, {}, phone), 0);
    person.record_fact(stamp(2), "owns-smartphone", {true, kDay, kTeacher});
    EXPECT_EQ(level(person, {}, phone), kRecorded);
}

TEST(Counting, Whoever_is_not_of_the_group_or_not_enrolled_yet_is_not_counted) {
    EXPECT_FALSE(level_of(older(), {}, indicator({kCall}, {}, "students"), kEnd).has_value());
    EXPECT_FALSE(level_of(older(), {}, indicator({kCall}), kDay.plus_days(-1)).has_value());
    EXPECT_FALSE(level_of({}, {}, indicator({kCall}), kEnd).has_value());
}

TEST(Counting, A_pupil_counts_once_in_the_ward_and_once_in_the_school) {
    people::Person person = older();
    person.join_organisation(kSchool, kDay, {std::nullopt, stamp(2)});
    const auto counted = count_person(person, {}, {indicator({kCall})});
    ASSERT_EQ(counted.size(), 2u);
    EXPECT_TRUE(counted.contains({kWard, indicator({kCall}).id}));
    EXPECT_TRUE(counted.contains({kSchool, indicator({kCall}).id}));
}

TEST(Counting, Counts_are_cumulative_and_taking_away_what_was_added_leaves_nothing) {
    Figures figures;
    figures.add(static_cast<Level>(skills::Rung::kWitnessed), 1);
    figures.add(static_cast<Level>(skills::Rung::kAttended), 1);
    EXPECT_EQ(figures.enrolled, 2);
    EXPECT_EQ(figures.rungs[0], 2);
    EXPECT_EQ(figures.rungs[static_cast<size_t>(skills::Rung::kWitnessed) - 1], 1);
    EXPECT_EQ(figures.rungs[static_cast<size_t>(skills::Rung::kObserved) - 1], 0);
    figures.add(static_cast<Level>(skills::Rung::kWitnessed), -1);
    figures.add(static_cast<Level>(skills::Rung::kAttended), -1);
    EXPECT_EQ(figures, Figures{});
}

TEST(Counting, Targets_that_agree_in_what_they_count_share_an_indicator) {
    const auto id = [](const char* criterion, const char* group, Date day, skills::Mode mode) {
        return indicator_id(criterion, group, day, mode);
    };
    const auto first = id("a", "adults", kEnd, skills::Mode::kEver);
    EXPECT_EQ(first, id("a", "adults", kEnd, skills::Mode::kEver));
    EXPECT_NE(first, id("b", "adults", kEnd, skills::Mode::kEver));
    EXPECT_NE(first, id("a", "60-plus", kEnd, skills::Mode::kEver));
    EXPECT_NE(first, id("a", "adults", kDay, skills::Mode::kEver));
    EXPECT_NE(first, id("a", "adults", kEnd, skills::Mode::kStill));
}

RC_GTEST_PROP(Counting, Where_a_person_counts_reads_back_the_same, ()) {
    Counted counted;
    for (const auto& [place, indicator] : *rc::gen::container<std::vector<std::pair<int, int64_t>>>(
             rc::gen::pair(rc::gen::inRange(0, 5), rc::gen::nonNegative<int64_t>())))
        counted[{make_uuid_v8(std::to_string(place)), indicator}] =
            *rc::gen::inRange<Level>(0, kConfirmed + 9);
    const auto back = decode_counted(encode_counted(counted));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == counted);
}

RC_GTEST_PROP(Counting, Damaged_bytes_never_crash, (std::string bytes)) { decode_counted(bytes); }

}  // namespace domdom::plans
