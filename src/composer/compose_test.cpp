// The laws of a proposal, for any people, halls and helpers.
#include "composer/compose.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <random>

namespace domdom::composer {

namespace {

using ::testing::ElementsAre;

const Date kSaturday = make_date(2026, 3, 28);
constexpr int kMinutes = 90;
const Slot kMorning{kSaturday, 8 * 60 + 30};

Uuid id(const std::string& name) { return make_uuid_v8(name); }

// A movement drawn from a seed: many ties, some without a position, some without a word on when they are
// free.
struct Drawn {
    std::vector<Candidate> people;
    std::vector<Hall> halls;
    std::vector<Helper> helpers;

    explicit Drawn(uint64_t seed) : random_(seed) {
        const size_t many = draw(60);
        for (size_t i = 0; i < many; ++i) {
            Candidate one{id("person" + std::to_string(i)), kNil};
            if (draw(4) == 0) one.asked_days = static_cast<int>(draw(20));
            if (draw(3) == 0) one.wishes = {draw(2) ? "device.touch" : "calls.video"};
            one.is_taught = draw(2) == 0;
            one.is_older = draw(2) == 0;
            if (draw(3)) one.home = point();
            people.push_back(std::move(one));
        }
        for (size_t i = 0; i < 1 + draw(3); ++i) {
            Hall hall{id("hall" + std::to_string(i))};
            if (draw(3)) hall.at = point();
            if (draw(2)) hall.capacity = static_cast<int>(1 + draw(30));
            if (draw(3) == 0) hall.taken = {kMorning.span(kMinutes)};
            halls.push_back(std::move(hall));
        }
        for (size_t i = 0; i < draw(12); ++i) {
            Helper helper{id("helper" + std::to_string(i))};
            if (draw(2)) helper.languages = {"vi", "tay"};
            if (draw(2)) helper.skills = {"calls.video"};
            if (draw(3)) helper.free = {draw(2) ? "sat-am" : "sun-pm"};
            if (draw(3) == 0) helper.busy = {kMorning.span(kMinutes)};
            helper.may_go_alone = draw(2) == 0;
            if (!people.empty() && draw(2)) helper.in_charge_of = {people.front().person};
            helpers.push_back(std::move(helper));
        }
    }

    void shuffle() {
        std::shuffle(people.begin(), people.end(), random_);
        std::shuffle(halls.begin(), halls.end(), random_);
        std::shuffle(helpers.begin(), helpers.end(), random_);
    }
    size_t draw(size_t below) { return std::uniform_int_distribution<size_t>(0, below - 1)(random_); }

  private:
    Point point() { return {21.0 + 0.01 * static_cast<double>(draw(4)), 105.8}; }
    std::mt19937_64 random_;
};

// Everything that was chosen, by id.
std::vector<Uuid> chosen_ids(const Drawn& drawn) {
    std::vector<Uuid> ids;
    const auto halls = rank_halls(drawn.halls, drawn.people, kSeatsUsual);
    for (const auto& hall : halls) ids.push_back(hall.hall->id);
    auto people = rank_people(drawn.people, halls.front().hall->at);
    people.resize(std::min(people.size(), static_cast<size_t>(halls.front().hall->seats(kSeatsUsual))));
    for (const auto& one : people) ids.push_back(one.who->id());
    for (const auto& one : choose_members(drawn.helpers, kMorning, kMinutes, people, {"tay", "tay"},
                                          {"calls.video"}, members_wanted(people.size())))
        ids.push_back(one.helper->account);
    return ids;
}

std::vector<Uuid> ids_of(const std::vector<Invited>& people) {
    std::vector<Uuid> ids;
    for (const auto& one : people) ids.push_back(one.who->id());
    return ids;
}

}  // namespace

RC_GTEST_PROP(Composing, The_order_of_what_is_known_changes_nothing, (uint64_t seed)) {
    Drawn drawn(seed);
    const auto before = chosen_ids(drawn);
    drawn.shuffle();
    RC_ASSERT(chosen_ids(drawn) == before);
}

RC_GTEST_PROP(Composing, Nobody_is_chosen_twice_and_nobody_without_a_reason, (uint64_t seed)) {
    const Drawn drawn(seed);
    auto ids = chosen_ids(drawn);
    std::sort(ids.begin(), ids.end());
    RC_ASSERT(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    for (const auto& one : rank_people(drawn.people, std::nullopt))
        RC_ASSERT(one.who->asked_days || !one.who->wishes.empty() || !one.who->is_taught);
}

RC_GTEST_PROP(Composing, Whoever_is_busy_or_said_no_never_goes, (uint64_t seed)) {
    const Drawn drawn(seed);
    const auto people = rank_people(drawn.people, std::nullopt);
    const auto members = choose_members(drawn.helpers, kMorning, kMinutes, people, {}, {}, kMembersMax);
    for (const auto& one : members) {
        RC_ASSERT(one.helper->busy.empty());
        RC_ASSERT(one.helper->free.empty() || one.helper->free.contains("sat-am"));
    }
    const auto could = std::count_if(drawn.helpers.begin(), drawn.helpers.end(), [](const Helper& helper) {
        const auto free = free_at(helper, kMorning, kMinutes);
        return free == Free::kYes || free == Free::kNotSaid;
    });
    RC_ASSERT(members.size() == std::min(kMembersMax, static_cast<size_t>(could)));
}

RC_GTEST_PROP(Composing, A_hall_is_not_offered_when_it_is_taken_nor_beyond_its_seats, (uint64_t seed)) {
    const Drawn drawn(seed);
    for (const auto& hall : drawn.halls) {
        if (hall.capacity) RC_ASSERT(hall.seats(kSeatsUsual) <= *hall.capacity);
        for (const auto& rank :
             rank_slots(std::vector{kMorning}, drawn.helpers, &hall, 4, kMinutes, kSaturday))
            for (const auto& taken : hall.taken) RC_ASSERT(!taken.overlaps(rank.slot.span(kMinutes)));
    }
}

TEST(Composing, Who_asked_comes_before_who_wishes_before_who_was_never_taught) {
    const std::vector<Candidate> people = {
        {id("untaught"), kNil},
        {id("wishes"), kNil, {}, {"calls.video"}, true},
        {id("asked"), kNil, 3, {}, true},
        {id("waits longer"), kNil, 9, {}, true},
        {id("content"), kNil, {}, {}, true, true},
    };
    EXPECT_THAT(ids_of(rank_people(people, std::nullopt)),
                ElementsAre(id("waits longer"), id("asked"), id("wishes"), id("untaught")));
}

TEST(Composing, Of_equals_the_nearer_comes_and_the_hall_is_where_they_are) {
    const Point here{21.060, 105.82}, far{21.150, 105.82};
    const std::vector<Candidate> people = {
        {id("far"), kNil, {}, {}, false, false, far},
        {id("near"), kNil, {}, {}, false, false, here},
        {id("unknown"), kNil, {}, {}, false, false},
    };
    const auto ranked = rank_people(people, here);
    EXPECT_THAT(ids_of(ranked), ElementsAre(id("near"), id("unknown"), id("far")));
    EXPECT_NEAR(*ranked[2].metres, 10'008, 20);
    EXPECT_FALSE(ranked[1].metres);
    EXPECT_EQ(rank_halls(std::vector<Hall>{{id("away"), far, 1}, {id("close"), here, 2}}, people, 20)
                  .front()
                  .hall->id,
              id("close"));
}

TEST(Composing, Holidays_are_passed_over_and_any_day_of_the_week_may_be_the_best) {
    const auto slots = usual_slots(kSaturday, kSaturday.plus_days(7),
                                   [](Date day) { return day == kSaturday.plus_days(1); });
    EXPECT_EQ(slots.size(), 6u * 3);
    Helper helper{id("helper")};
    helper.free = {"wed-eve"};
    const auto ranked = rank_slots(slots, std::vector{helper}, nullptr, 2, kMinutes, kSaturday);
    EXPECT_EQ(ranked.front().slot.half_day(), "wed-eve");
    EXPECT_EQ(ranked.front().free, 1u);
}

TEST(Composing, The_second_member_brings_what_the_first_does_not) {
    Helper trained{id("trained")}, speaker{id("speaker")}, another{id("another")};
    for (auto* one : {&trained, &speaker, &another}) one->free = {"sat-am"};
    trained.may_go_alone = another.may_go_alone = true;
    speaker.languages = {"tay"};
    const std::vector helpers{another, speaker, trained};  // outlives what points into it
    const auto chosen = choose_members(helpers, kMorning, kMinutes, {}, {"tay", "tay"}, {}, 2);
    ASSERT_EQ(chosen.size(), 2u);
    EXPECT_EQ(chosen[0].helper->account, id("speaker"));
    EXPECT_THAT(chosen[0].languages, ElementsAre("tay"));
    EXPECT_TRUE(chosen[1].makes_safe);
}

TEST(Composing, What_more_of_them_wish_is_taught_and_of_equals_what_comes_first) {
    const std::vector<Candidate> people = {{id("a"), kNil, {}, {"calls.video", "calls.video"}},
                                           {id("b"), kNil, {}, {"calls.video"}},
                                           {id("c"), kNil, {}, {"maps.find"}}};
    const auto invited = rank_people(people, std::nullopt);
    const auto topics =
        choose_topics(invited, {"device.touch", "device.touch"}, {"device.touch", "maps.find"});
    ASSERT_EQ(topics.size(), kTopicsMax);
    EXPECT_EQ(topics[0].skill, "calls.video");
    EXPECT_EQ(topics[0].wished, 2);
    EXPECT_EQ(topics[1].skill, "device.touch");
}

}  // namespace domdom::composer
