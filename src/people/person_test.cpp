#include "people/person.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace domdom::people {

namespace {

const Uuid kWard = make_uuid_v8("ward");
const Uuid kOtherWard = make_uuid_v8("other ward");
const Uuid kSchool = make_uuid_v8("school");
const Uuid kGroups[] = {make_uuid_v8("one"), make_uuid_v8("two")};
const Uuid kLists[] = {make_uuid_v8("first list"), make_uuid_v8("second list")};
const Date kDay = make_date(2026, 3, 1);

log::Stamp stamp(int64_t clock) { return {clock, {1, clock}}; }

Person enrolled(int birth_year = 1960) {
    Person person;
    person.enrol(stamp(1), birth_year, kDay);
    person.place(stamp(1), {kDay, kWard});
    return person;
}

struct Record {
    int kind;
    int day;
    int variant;
};

// As the projection would: every record has a stamp of its own.
void apply(Person& person, const Record& record, int64_t clock) {
    const Date day = kDay.plus_days(record.day);
    switch (record.kind) {
        case 0:
            person.enrol(stamp(clock), 1950 + record.variant, day);
            return person.place(stamp(clock), {day, record.variant % 2 ? kWard : kOtherWard});
        case 1:
            return person.place(stamp(clock), {day, record.variant % 2 ? kWard : kOtherWard});
        case 9:
            return person.place(stamp(clock),
                                {day, kWard, kGroups[record.variant % 2], kLists[record.day % 2]});
        case 10:
            return person.take_back(kLists[record.variant % 2]);
        case 2:
            return person.join_group("workers", kDay.plus_days(record.variant),
                                     {day, stamp(clock), record.day % 3 ? Uuid{} : kLists[0]});
        case 3:
            return person.join_organisation(kSchool, kDay.plus_days(record.variant),
                                            {record.variant % 2 ? std::optional(day) : std::nullopt,
                                             stamp(clock), record.day % 3 ? Uuid{} : kLists[1]});
        case 4:
            return person.record_fact(stamp(clock), "owns-smartphone", {record.variant % 2 == 1, day, kWard});
        case 5:
            return person.give_consent(day, {"consent/" + std::to_string(record.variant), "vi",
                                             record.variant % 2 == 1, stamp(clock)});
        case 6:
            return person.withdraw_consent(stamp(clock), day);
        case 7:
            return person.unenrol(stamp(clock));
        case 8:
            return person.judge(
                record.day % 2 ? kWard : kOtherWard,
                {static_cast<Pair::Verdict>(record.variant % 3), kWard, stamp(clock), day, kSchool});
        default:
            return person.erase(day);
    }
}

}  // namespace

RC_GTEST_PROP(Person, Any_order_and_any_repetition_of_records_gives_the_same_state, (uint64_t seed)) {
    const auto record =
        rc::gen::construct<Record>(rc::gen::inRange(0, 12), rc::gen::inRange(0, 100), rc::gen::inRange(0, 6));
    const auto records = *rc::gen::container<std::vector<Record>>(record);
    Person first;
    for (size_t i = 0; i < records.size(); ++i) apply(first, records[i], static_cast<int64_t>(i));

    std::vector<size_t> order;
    for (size_t i = 0; i < records.size(); ++i) order.insert(order.end(), 1 + (seed >> i % 60) % 2, i);
    std::shuffle(order.begin(), order.end(), std::mt19937_64(seed));
    Person second;
    for (size_t i : order) apply(second, records[i], static_cast<int64_t>(i));
    RC_ASSERT(second == first);
}

RC_GTEST_PROP(Person, What_is_stored_reads_back_the_same, ()) {
    const auto record =
        rc::gen::construct<Record>(rc::gen::inRange(0, 12), rc::gen::inRange(0, 100), rc::gen::inRange(0, 6));
    const auto records = *rc::gen::container<std::vector<Record>>(record);
    Person person;
    for (size_t i = 0; i < records.size(); ++i) apply(person, records[i], static_cast<int64_t>(i));
    const auto back = Person::decode(person.encode());
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == person);
}

RC_GTEST_PROP(Person, Records_under_two_ids_are_together_what_they_are_under_one, (uint64_t seed)) {
    // Enrolments are each id's own.
    const auto record = rc::gen::construct<Record>(rc::gen::element(1, 2, 3, 4, 5, 6, 9, 10, 11),
                                                   rc::gen::inRange(0, 100), rc::gen::inRange(0, 6));
    const auto records = *rc::gen::container<std::vector<Record>>(record);
    Person one = enrolled(), first = enrolled(), second;
    for (size_t i = 0; i < records.size(); ++i) {
        apply(one, records[i], static_cast<int64_t>(i + 10));
        apply(seed >> i % 60 & 1 ? first : second, records[i], static_cast<int64_t>(i + 10));
    }
    first.combine(second);
    RC_ASSERT(first == one);
}

TEST(Person, The_one_who_is_kept_keeps_the_birth_year_and_both_count_from_the_first_day) {
    Person kept = enrolled(1956), other;
    other.enrol(stamp(9), 1957, kDay.plus_days(-3));
    other.place(stamp(9), {kDay.plus_days(-3), kOtherWard});
    kept.combine(other);
    EXPECT_EQ(kept.birth_year(), 1956);
    EXPECT_EQ(kept.enrolled_on(), kDay.plus_days(-3));
    EXPECT_EQ(kept.current_place(), kOtherWard);
    Person unknown;
    unknown.combine(other);
    EXPECT_EQ(unknown.birth_year(), 1957);
    Person taken_back = enrolled(1956);
    taken_back.unenrol(stamp(20));
    kept.combine(taken_back);
    EXPECT_TRUE(kept.enrolled());
    EXPECT_EQ(kept.birth_year(), 1956);
    taken_back.combine(other);
    EXPECT_TRUE(taken_back.enrolled());
    EXPECT_EQ(taken_back.birth_year(), 1957);
}

RC_GTEST_PROP(Person, Damaged_bytes_are_recognised_or_read_as_some_state_and_never_crash,
              (std::string bytes)) {
    const auto person = Person::decode(bytes);
    if (person) RC_ASSERT(Person::decode(person->encode()).has_value());
}

TEST(Person, The_age_is_reckoned_at_the_reference_day_from_the_birth_year) {
    const Person person = enrolled(1966);
    EXPECT_FALSE(person.counts_in("60-plus", make_date(2025, 12, 31)));
    EXPECT_TRUE(person.counts_in("60-plus", make_date(2026, 1, 1)));
    EXPECT_TRUE(person.counts_in("adults", make_date(2025, 12, 31)));
}

TEST(Person, A_group_that_ended_before_the_reference_day_counts_no_longer) {
    Person person = enrolled();
    person.join_group("workers", kDay, {kDay.plus_days(10), stamp(2)});
    EXPECT_TRUE(person.counts_in("workers", kDay.plus_days(10)));
    EXPECT_FALSE(person.counts_in("workers", kDay.plus_days(11)));
}

TEST(Person, Who_was_enrolled_by_mistake_is_not_enrolled_until_someone_enrols_them_again) {
    Person person = enrolled();
    person.unenrol(stamp(3));
    EXPECT_FALSE(person.enrolled());
    EXPECT_FALSE(person.enrolled_on().has_value());
    person.enrol(stamp(2), 1960, kDay);  // an older record that arrives late changes nothing
    EXPECT_FALSE(person.enrolled());
    person.enrol(stamp(4), 1961, kDay);
    EXPECT_TRUE(person.enrolled());
    EXPECT_EQ(person.birth_year(), 1961);
}

TEST(Person, Lists_that_are_taken_back_in_any_order_leave_what_others_said) {
    Person person = enrolled();
    person.place(stamp(2), {kDay, kWard, kGroups[0], kLists[0]});
    person.place(stamp(3), {kDay.plus_days(1), kWard, kGroups[1], kLists[1]});
    EXPECT_EQ(person.current_group(), kGroups[1]);
    Person other = person;
    person.take_back(kLists[1]);
    EXPECT_EQ(person.current_group(), kGroups[0]);
    other.take_back(kLists[0]);
    EXPECT_EQ(other.current_group(), kGroups[1]);
    EXPECT_TRUE(other.placement_on(kDay).group.is_nil());
    for (auto* both : {&person, &other})
        for (const auto& list : kLists) both->take_back(list);
    EXPECT_EQ(person, other);
    EXPECT_TRUE(person.current_group().is_nil());
    EXPECT_EQ(person.current_place(), kWard);
    EXPECT_EQ(person.placements().size(), 1u);
}

TEST(Person, A_list_that_is_taken_back_made_nobody_a_member) {
    Person person = enrolled();
    person.join_organisation(kSchool, kDay, {std::nullopt, stamp(2), kLists[0]});
    person.join_group("workers", kDay, {std::nullopt, stamp(2), kLists[0]});
    EXPECT_EQ(person.member_since(kSchool), kDay);
    EXPECT_TRUE(person.in_group("workers", kDay));
    person.take_back(kLists[0]);
    EXPECT_FALSE(person.member_since(kSchool));
    EXPECT_TRUE(person.organisations_on(kDay).empty());
    EXPECT_TRUE(person.memberships().empty());
    EXPECT_FALSE(person.in_group("workers", kDay));
    EXPECT_FALSE(person.counts_in("workers", kDay));
    EXPECT_EQ(*Person::decode(person.encode()), person);
    person.join_organisation(kSchool, kDay.plus_days(5), {std::nullopt, stamp(3)});
    EXPECT_EQ(person.member_since(kSchool), kDay.plus_days(5)) << "somebody says so since";
}

TEST(Person, Who_moved_lives_in_the_new_place_and_lived_in_the_old_one) {
    Person person = enrolled();
    person.place(stamp(2), {kDay.plus_days(30), kOtherWard});
    EXPECT_EQ(person.current_place(), kOtherWard);
    EXPECT_TRUE(person.has_moved());
    EXPECT_EQ(person.placement_on(kDay.plus_days(29)).place, kWard);
    EXPECT_EQ(person.placement_on(kDay.plus_days(30)).place, kOtherWard);
    EXPECT_TRUE(person.placement_on(kDay.plus_days(-1)).place.is_nil());
}

TEST(Person, A_fact_is_what_was_said_last_up_to_that_day) {
    Person person = enrolled();
    person.record_fact(stamp(2), "owns-smartphone", {true, kDay, kWard});
    person.record_fact(stamp(3), "owns-smartphone", {false, kDay.plus_days(5), kWard});
    EXPECT_TRUE(person.fact("owns-smartphone", kDay.plus_days(4))->value);
    EXPECT_FALSE(person.fact("owns-smartphone", kDay.plus_days(5))->value);
    EXPECT_FALSE(person.fact("owns-smartphone", kDay.plus_days(-1)).has_value());
}

TEST(Person, Leaving_an_organisation_ends_the_membership_that_was_open) {
    Person person = enrolled();
    person.join_organisation(kSchool, kDay, {std::nullopt, stamp(2)});
    EXPECT_EQ(person.organisations(), std::set<Uuid>{kSchool});
    EXPECT_EQ(person.member_since(kSchool), kDay);
    person.join_organisation(kSchool, kDay, {kDay.plus_days(60), stamp(3)});
    EXPECT_TRUE(person.organisations().empty());
    EXPECT_EQ(person.organisations_on(kDay.plus_days(60)), std::set<Uuid>{kSchool});
}

TEST(Person, Consent_stays_with_its_text_and_the_day_it_was_withdrawn) {
    Person person = enrolled();
    person.withdraw_consent(stamp(3), kDay);
    person.give_consent(kDay, {"consent-2026-1/1", "vi", false, stamp(2)});
    const auto& consent = person.consents().at(kDay);
    EXPECT_EQ(consent.text, "consent-2026-1/1");
    EXPECT_EQ(consent.withdrawn, kDay);
    EXPECT_TRUE(person.has_withdrawn());
    EXPECT_EQ(Person::decode(person.encode()), person);
}

TEST(Person, Whoever_agrees_again_has_not_withdrawn_be_it_on_the_same_day) {
    Person person = enrolled();
    EXPECT_FALSE(person.has_withdrawn()) << "who never agreed has nothing to withdraw";
    person.give_consent(kDay, {"consent-2026-1/1", "vi", false, stamp(2)});
    person.withdraw_consent(stamp(3), kDay.plus_days(5));
    EXPECT_TRUE(person.has_withdrawn());
    person.give_consent(kDay.plus_days(4), {"consent-2026-1/1", "vi", false, stamp(4)});
    EXPECT_TRUE(person.has_withdrawn()) << "an older consent that arrives late ends no withdrawal";
    person.give_consent(kDay.plus_days(5), {"consent-2026-1/1", "vi", true, stamp(5)});
    EXPECT_FALSE(person.has_withdrawn());
    EXPECT_TRUE(person.consents().at(kDay.plus_days(5)).by_guardian);
}

TEST(Person, Consent_given_twice_on_a_day_is_the_later_record_in_any_order) {
    Person one = enrolled(), other = enrolled();
    const Consent early{"consent-2026-1/1", "vi", false, stamp(2)},
        late{"consent-2026-1/1", "en", true, stamp(3)};
    one.give_consent(kDay, early);
    one.withdraw_consent(stamp(4), kDay);
    one.give_consent(kDay, late);
    other.give_consent(kDay, late);
    other.give_consent(kDay, early);
    other.withdraw_consent(stamp(4), kDay);
    EXPECT_EQ(one, other);
}

}  // namespace domdom::people
