#include "engine/machine.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/session.h"
#include "engine/test_support.h"

namespace domdom::engine {
namespace {

const std::vector<test::Loaded>& all_scenarios() {
    static const std::vector<test::Loaded> kAll = [] {
        std::vector<test::Loaded> all;
        for (const auto& folder : test::scenario_folders()) all.push_back(test::load(folder));
        return all;
    }();
    return kAll;
}

const test::Loaded& any_scenario() {
    return all_scenarios()[*rc::gen::inRange<std::size_t>(0, all_scenarios().size())];
}

// A walk of random presses; calls visit before each and at the end.
template <class Visit>
void walk(const test::Loaded& one, Visit visit) {
    State state = first_state(one.scenario, *rc::gen::arbitrary<std::uint32_t>());
    const auto length = *rc::gen::inRange(0, 40);
    for (int i = 0; i < length; ++i) {
        visit(state);
        const auto choices = offered(one.scenario, state);
        if (choices.empty()) return;
        state = step(one.scenario, state, choices[*rc::gen::inRange<std::size_t>(0, choices.size())]).state;
    }
    visit(state);
}

RC_GTEST_PROP(Machine, Random_presses_never_leave_the_states_that_the_search_found, ()) {
    const test::Loaded& one = any_scenario();
    walk(one, [&](const State& state) { RC_ASSERT(one.atlas.steps_to_end(one.scenario, state) != kNever); });
}

RC_GTEST_PROP(Machine, A_state_survives_packing, ()) {
    const test::Loaded& one = any_scenario();
    walk(one,
         [&](const State& state) { RC_ASSERT(unpack(one.scenario, pack(one.scenario, state)) == state); });
}

RC_GTEST_PROP(Machine, An_ended_practice_offers_nothing, ()) {
    const test::Loaded& one = any_scenario();
    walk(one, [&](State state) {
        state.ended = Ended::kLost;
        RC_ASSERT(offered(one.scenario, state).empty());
        RC_ASSERT(!find_offered(one.scenario, state, "back"));
    });
}

RC_GTEST_PROP(Machine, An_action_that_is_not_offered_changes_nothing, (const std::string& action)) {
    const test::Loaded& one = any_scenario();
    Session session(one.scenario, one.atlas, 1);
    const State before = session.state();
    RC_PRE(!find_offered(one.scenario, before, action));
    RC_ASSERT(!session.act(action).offered);
    RC_ASSERT(session.state() == before);
}

// Not a sample but every state there is: following the hints takes exactly the promised number of presses.
TEST(Atlas, From_every_state_the_next_press_leads_to_the_goal_in_the_promised_number_of_steps) {
    for (const test::Loaded& one : all_scenarios()) {
        for (std::size_t i = 0; i < one.atlas.size(); ++i) {
            const State state = one.atlas.state(one.scenario, i);
            const std::uint32_t goal = one.atlas.steps_to_goal(one.scenario, state);
            const bool winnable = goal != kNever;
            const std::uint32_t promised = winnable ? goal : one.atlas.steps_to_end(one.scenario, state);
            State here = state;
            std::uint32_t taken = 0;
            while (const auto next = one.atlas.next(one.scenario, here)) {
                here = step(one.scenario, here, *next).state;
                ASSERT_LE(++taken, promised);
            }
            ASSERT_EQ(taken, promised) << one.scenario.id;
            ASSERT_EQ(here.ended, winnable ? Ended::kGoal : Ended::kLost) << one.scenario.id;
        }
    }
}

// Breadth-first search is checked against its own definition: no press brings the goal nearer by more than
// one step.
TEST(Atlas, No_press_is_better_than_the_shortest_way) {
    for (const test::Loaded& one : all_scenarios()) {
        for (std::size_t i = 0; i < one.atlas.size(); ++i) {
            const State state = one.atlas.state(one.scenario, i);
            const std::uint32_t here = one.atlas.steps_to_goal(one.scenario, state);
            for (const std::uint16_t choice : offered(one.scenario, state)) {
                const State there = step(one.scenario, state, choice).state;
                const std::uint32_t after = one.atlas.steps_to_goal(one.scenario, there);
                ASSERT_TRUE(after == kNever || here <= after + 1) << one.scenario.id;
            }
        }
    }
}

TEST(Machine, A_drawn_variable_takes_each_of_its_values_for_some_seed) {
    const auto one = test::load(test::source_path("content/scenarios/safety.calls/fake-identity-update"));
    std::array<int, 2> seen{};
    for (std::uint32_t seed = 0; seed < 64; ++seed) ++seen[first_state(one.scenario, seed).values[0]];
    EXPECT_GT(seen[0], 10);
    EXPECT_GT(seen[1], 10);
    EXPECT_EQ(first_states(one.scenario, 10).size(), 2U);
}

TEST(Machine, An_order_is_drawn_anew_for_each_seed_and_the_same_for_the_same) {
    EXPECT_EQ(drawn_order(5, 7, "chats"), drawn_order(5, 7, "chats"));
    int different = 0;
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        different += drawn_order(5, seed, "chats") != drawn_order(5, 7, "chats");
    EXPECT_GT(different, 15);
    auto sorted = drawn_order(5, 3, "chats");
    std::sort(sorted.begin(), sorted.end());
    EXPECT_EQ(sorted, (std::vector<std::uint16_t>{0, 1, 2, 3, 4}));
}

}  // namespace
}  // namespace domdom::engine
