#include "skills/evidence.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace domdom::skills {

namespace {

const Uuid kTrainer = make_uuid_v8("trainer");
const Uuid kOther = make_uuid_v8("other");
const SkillKey kSkill = skill_key("communication.video-call");
constexpr Date kDay{20000};
constexpr Date kLater{30000};

Rung ever(const Evidence& evidence) { return evidence.rung(kSkill, Mode::kEver, kLater); }
Rung still(const Evidence& evidence) { return evidence.rung(kSkill, Mode::kStill, kLater); }

struct Record {
    int kind;
    int day;
    int recorder;
};

void apply(Evidence& evidence, const Record& record) {
    const Date day = kDay.plus_days(record.day);
    const Uuid recorder = make_uuid_v8(std::string(1, static_cast<char>('a' + record.recorder)));
    if (record.kind < 4) return evidence.add(kSkill, static_cast<Rung>(record.kind + 1), day);
    if (record.kind == 4) return evidence.add_teacher(recorder, day);
    evidence.add_observation(kSkill, record.kind == 5, day, recorder);
}

std::vector<Record> any_records() {
    const auto record =
        rc::gen::construct<Record>(rc::gen::inRange(0, 7), rc::gen::inRange(0, 200), rc::gen::inRange(0, 4));
    return *rc::gen::container<std::vector<Record>>(record);
}

}  // namespace

TEST(Evidence, Alone_before_the_trainer_is_witnessed_and_before_anyone_else_observed) {
    Evidence evidence;
    evidence.add_teacher(kTrainer, kDay);
    evidence.add_observation(kSkill, true, kDay, kTrainer);
    EXPECT_EQ(ever(evidence), Rung::kWitnessed);
    evidence.add_observation(kSkill, true, kDay, kOther);
    EXPECT_EQ(ever(evidence), Rung::kObserved);
}

TEST(Evidence, Who_teaches_later_was_no_trainer_before) {
    Evidence evidence;
    evidence.add_observation(kSkill, true, kDay, kOther);
    evidence.add_teacher(kOther, kDay.plus_days(1));
    EXPECT_EQ(ever(evidence), Rung::kObserved);
}

TEST(Evidence, Retained_needs_a_second_observation_after_30_to_90_days) {
    for (const auto& [gap, rung] : std::vector<std::pair<int, Rung>>{
             {29, Rung::kObserved}, {30, Rung::kRetained}, {90, Rung::kRetained}, {91, Rung::kObserved}}) {
        Evidence evidence;
        evidence.add_observation(kSkill, true, kDay, kOther);
        evidence.add_observation(kSkill, true, kDay.plus_days(gap), kOther);
        EXPECT_EQ(ever(evidence), rung) << gap;
    }
}

TEST(Evidence, A_failed_retest_shows_and_does_not_erase_the_past) {
    Evidence evidence;
    evidence.add(kSkill, Rung::kPractised, kDay);
    evidence.add_observation(kSkill, true, kDay, kOther);
    evidence.add_observation(kSkill, false, kDay.plus_days(40), kTrainer);
    EXPECT_EQ(ever(evidence), Rung::kObserved);
    EXPECT_EQ(still(evidence), Rung::kNone);
    const auto retest = evidence.latest_retest(kSkill, kLater);
    ASSERT_TRUE(retest);
    EXPECT_FALSE(retest->ok);
    EXPECT_EQ(retest->on, kDay.plus_days(40));
    evidence.add_observation(kSkill, true, kDay.plus_days(50), kTrainer);
    EXPECT_EQ(still(evidence), Rung::kRetained);
    EXPECT_TRUE(evidence.latest_retest(kSkill, kLater)->ok);
}

TEST(Evidence, Help_from_ones_own_trainer_is_learning_and_not_a_failed_retest) {
    Evidence evidence;
    evidence.add_observation(kSkill, true, kDay, kOther);
    evidence.add_teacher(kTrainer, kDay);
    evidence.add_observation(kSkill, false, kDay.plus_days(5), kTrainer);
    EXPECT_EQ(still(evidence), Rung::kObserved);
}

TEST(Evidence, Who_helped_before_is_a_trainer_and_witnesses) {
    Evidence evidence;
    evidence.add_observation(skill_key("payment.qr"), false, kDay, kOther);
    evidence.add_observation(kSkill, true, kDay, kOther);
    EXPECT_EQ(ever(evidence), Rung::kWitnessed);
}

TEST(Evidence, A_failed_retest_does_not_make_the_observer_a_trainer) {
    Evidence evidence;
    evidence.add_observation(kSkill, true, kDay, kTrainer);
    evidence.add_observation(kSkill, false, kDay.plus_days(40), kOther);
    evidence.add_observation(kSkill, true, kDay.plus_days(60), kOther);
    EXPECT_EQ(ever(evidence), Rung::kRetained);
}

TEST(Evidence, Nothing_counts_before_it_happened) {
    Evidence evidence;
    evidence.add(kSkill, Rung::kAttended, kDay);
    evidence.add_observation(kSkill, true, kDay.plus_days(10), kOther);
    EXPECT_EQ(evidence.rung(kSkill, Mode::kEver, kDay.plus_days(-1)), Rung::kNone);
    EXPECT_EQ(evidence.rung(kSkill, Mode::kEver, kDay.plus_days(9)), Rung::kAttended);
    EXPECT_EQ(evidence.rung(kSkill, Mode::kEver, kDay.plus_days(10)), Rung::kObserved);
}

TEST(Evidence, Mastery_is_two_unaided_successes_on_different_days) {
    Evidence evidence;
    evidence.add(kSkill, Rung::kPractised, kDay);
    evidence.add(kSkill, Rung::kPractised, kDay);
    EXPECT_FALSE(evidence.mastered(kSkill));
    evidence.add(kSkill, Rung::kPractised, kDay.plus_days(1));
    EXPECT_TRUE(evidence.mastered(kSkill));
}

RC_GTEST_PROP(Evidence, Order_and_repetition_of_records_change_nothing, ()) {
    const auto records = any_records();
    Evidence once;
    for (const auto& record : records) apply(once, record);
    auto shuffled = records;
    shuffled.insert(shuffled.end(), records.begin(), records.begin() + static_cast<long>(records.size() / 2));
    for (size_t i = shuffled.size(); i > 1; --i)
        std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<size_t>(0, i)]);
    Evidence again;
    for (const auto& record : shuffled) apply(again, record);
    RC_ASSERT(again.encode() == once.encode());
}

RC_GTEST_PROP(Evidence, Under_two_ids_it_is_together_what_it_is_under_one, (uint64_t seed)) {
    const auto records = any_records();
    Evidence one, first, second;
    for (size_t i = 0; i < records.size(); ++i) {
        apply(one, records[i]);
        apply(seed >> i % 60 & 1 ? first : second, records[i]);
    }
    first.combine(second);
    RC_ASSERT(first.encode() == one.encode());
}

RC_GTEST_PROP(Evidence, The_stored_form_reads_back, ()) {
    Evidence evidence;
    for (const auto& record : any_records()) apply(evidence, record);
    const auto read = Evidence::decode(evidence.encode());
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == evidence);
}

RC_GTEST_PROP(Evidence, More_evidence_never_lowers_what_was_ever_reached_unless_it_shows_a_trainer, ()) {
    Evidence evidence;
    for (const auto& record : any_records()) {
        const Rung before = ever(evidence);
        apply(evidence, record);
        if (record.kind != 4 && record.kind != 6) RC_ASSERT(ever(evidence) >= before);
        RC_ASSERT(still(evidence) <= ever(evidence));
    }
}

RC_GTEST_PROP(Evidence, Damaged_bytes_are_refused_or_read_and_never_crash, (std::string bytes)) {
    const auto read = Evidence::decode(bytes);
    if (read) RC_ASSERT(Evidence::decode(read->encode()).has_value());
}

// Once it was retained, lost and shown again, the first time had stood in the way of the second.
TEST(Evidence, What_was_retained_lost_and_learnt_again_can_be_retained_again) {
    Evidence evidence;
    evidence.add_observation(kSkill, true, kDay, kOther);
    evidence.add_observation(kSkill, true, kDay.plus_days(30), kOther);
    EXPECT_EQ(still(evidence), Rung::kRetained);
    evidence.add_observation(kSkill, false, kDay.plus_days(60), kOther);
    EXPECT_LT(still(evidence), Rung::kObserved);
    EXPECT_EQ(ever(evidence), Rung::kRetained);
    evidence.add_observation(kSkill, true, kDay.plus_days(61), kOther);
    evidence.add_observation(kSkill, true, kDay.plus_days(95), kOther);
    EXPECT_EQ(still(evidence), Rung::kRetained);
    EXPECT_EQ(*evidence.reached_on(kSkill, Rung::kRetained, kLater), kDay.plus_days(30));
}

}  // namespace domdom::skills
