#include "engine/replay.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/test_support.h"
#include "engine/text.h"

namespace domdom::engine {
namespace {

const test::Loaded& photo() {
    static const test::Loaded kPhoto =
        test::load(test::source_path("content/scenarios/communication.message/send-photo"));
    return kPhoto;
}

const test::Loaded& call() {
    static const test::Loaded kCall =
        test::load(test::source_path("content/scenarios/safety.calls/fake-identity-update"));
    return kCall;
}

Trace trace_of(const test::Loaded& one, const std::vector<std::string>& actions) {
    Trace trace;
    trace.scenario = one.scenario.id;
    for (const std::string& action : actions) trace.actions.push_back({0, action, false});
    return trace;
}

std::string outcome_of(const test::Loaded& one, const std::vector<std::string>& actions) {
    const Replayed replayed = replay(one.scenario, one.atlas, trace_of(one, actions));
    return replayed.ok() ? to_json(replayed.outcome) : replayed.problem;
}

const std::vector<std::string> kShortestPhoto = {"open messages", "choose daughter", "attach", "pick garden",
                                                 "send"};

TEST(Replay, The_shortest_way_alone_is_unaided) {
    EXPECT_EQ(
        outcome_of(photo(), kShortestPhoto),
        R"({"reached":true,"ended":"goal","actions":5,"mistakes":0,"hints":0,"trapsMet":0,"unaided":true})");
}

TEST(Replay, Going_back_after_a_wrong_turn_is_no_second_mistake) {
    EXPECT_EQ(
        outcome_of(photo(), {"open messages", "choose group", "back", "choose daughter", "attach",
                             "pick garden", "send"}),
        R"({"reached":true,"ended":"goal","actions":7,"mistakes":1,"hints":0,"trapsMet":0,"unaided":true})");
}

TEST(Replay, Only_what_the_learners_hand_alone_did_is_unaided) {
    Trace trace = trace_of(photo(), kShortestPhoto);
    for (const auto hand : {Hand::kCompanion, Hand::kBoth}) {
        trace.hand = hand;
        const Replayed replayed = replay(photo().scenario, photo().atlas, trace);
        EXPECT_TRUE(replayed.outcome.reached);
        EXPECT_FALSE(replayed.outcome.unaided);
    }
}

TEST(Replay, A_photo_for_the_look_alike_is_a_trap_that_can_be_left) {
    EXPECT_EQ(
        outcome_of(photo(), {"open messages", "choose newcomer", "attach", "pick garden", "send", "back",
                             "choose daughter", "attach", "pick garden", "send"}),
        R"({"reached":true,"ended":"goal","actions":10,"mistakes":3,"hints":0,"trapsMet":1,"unaided":false})");
}

TEST(Replay, The_identity_card_for_a_stranger_is_lost_and_explained) {
    EXPECT_EQ(
        outcome_of(photo(),
                   {"open messages", "choose newcomer", "attach", "pick id-card", "send", "understood"}),
        R"({"reached":false,"ended":"lost","actions":6,"mistakes":4,"hints":0,"trapsMet":1,"unaided":false})");
}

TEST(Replay, Hanging_up_alone_does_not_win_and_telling_does) {
    EXPECT_EQ(
        outcome_of(call(), {"open bank", "movements", "answer", "hang-up"}),
        R"({"reached":false,"ended":"open","actions":4,"mistakes":0,"hints":0,"trapsMet":0,"unaided":false})");
    EXPECT_EQ(
        outcome_of(call(), {"open bank", "movements", "decline", "put-away", "open phone", "choose ward",
                            "hang-up", "choose daughter", "say tell"}),
        R"({"reached":true,"ended":"goal","actions":9,"mistakes":0,"hints":0,"trapsMet":0,"unaided":true})");
}

TEST(Replay, Reading_the_code_aloud_is_shown_to_its_end) {
    EXPECT_EQ(
        outcome_of(call(),
                   {"open bank", "movements", "answer", "say read-code", "look-on", "see-why", "understood"}),
        R"({"reached":false,"ended":"lost","actions":7,"mistakes":1,"hints":0,"trapsMet":1,"unaided":false})");
}

TEST(Replay, Hints_highlights_and_another_hand_are_help) {
    Trace trace = trace_of(photo(), kShortestPhoto);
    const auto unaided = [&] { return replay(photo().scenario, photo().atlas, trace).outcome.unaided; };
    EXPECT_TRUE(unaided());
    trace.actions[2].hint = true;
    EXPECT_FALSE(unaided());
    trace.actions[2].hint = false;
    trace.level = Level::kGuided;
    EXPECT_FALSE(unaided());
    trace.level = Level::kHints;
    EXPECT_TRUE(unaided());
    trace.hand = Hand::kCompanion;
    EXPECT_FALSE(unaided());
}

TEST(Replay, An_action_that_the_screen_does_not_offer_is_named_by_its_place) {
    EXPECT_EQ(outcome_of(photo(), {"open messages", "send"}),
              "actions[1]: the screen does not offer this action");
    auto after_the_end = kShortestPhoto;
    after_the_end.emplace_back("back");
    EXPECT_EQ(outcome_of(photo(), after_the_end), "actions[5]: the screen does not offer this action");
    EXPECT_EQ(outcome_of(photo(), {"OPEN MESSAGES"}), "actions[0]: the screen does not offer this action");
    Trace other = trace_of(photo(), {});
    EXPECT_FALSE(replay(call().scenario, call().atlas, other).ok());
}

std::string read_problem(const std::string& json) {
    Trace trace;
    Problem problem;
    return parse_trace(json, trace, problem) ? "" : to_line(problem);
}

TEST(Trace, A_sound_trace_is_read_and_a_broken_one_is_told) {
    const auto with = [](const std::string& seed, const std::string& level, const std::string& actions) {
        return R"({"scenario":"a.b/c","version":"0011223344556677","seed":)" + seed + R"(,"level":")" +
               level + R"(","hand":"learner","actions":)" + actions + "}";
    };
    EXPECT_EQ(read_problem(with("4294967295", "alone",
                                R"([{"at":0,"do":"back","hint":true},{"at":12.7,"do":"back"}])")),
              "");
    EXPECT_EQ(read_problem(with("-1", "alone", "[]")),
              "line 1, seed: a number from 0 to 4294967295 was expected");
    EXPECT_EQ(read_problem(with("1", "asleep", "[]")), "line 1, level: an unknown word");
    EXPECT_EQ(read_problem(with("1", "alone", "{}")), "line 1, actions: a list was expected");
    EXPECT_EQ(read_problem(with("1", "alone", R"([{"do":"back"}])")),
              "line 1, at: a number from 0 to 604800000 was expected");
    EXPECT_EQ(read_problem(with("1", "alone", R"([{"at":5,"do":"back"},{"at":4,"do":"back"}])")),
              "line 1, actions[1].at: it lies before the action that came before it");
    EXPECT_EQ(read_problem("[]"), "line 1, scenario: a text was expected");
    std::string many = "[";
    for (int i = 0; i <= 2'000; ++i) many += (i ? "," : "") + std::string(R"({"at":1,"do":"x"})");
    EXPECT_EQ(read_problem(with("1", "alone", many + "]")), "line 1, actions: at most 2000 actions are kept");
}

RC_GTEST_PROP(Replay, The_same_trace_has_the_same_outcome_for_ever, (std::uint32_t seed)) {
    const test::Loaded& one = **rc::gen::element(&photo(), &call());
    Session session(one.scenario, one.atlas, seed);
    Trace trace = trace_of(one, {});
    trace.seed = seed;
    const int length = *rc::gen::inRange(0, 30);
    for (int i = 0; i < length; ++i) {
        const auto choices = offered(one.scenario, session.state());
        if (choices.empty()) break;
        const std::uint16_t chosen = choices[*rc::gen::inRange<std::size_t>(0, choices.size())];
        trace.actions.push_back(
            {i, one.scenario.screens[session.state().screen].choices[chosen].action, false});
        RC_ASSERT(session.act(trace.actions.back().action).offered);
    }
    const Replayed first = replay(one.scenario, one.atlas, trace);
    RC_ASSERT(first.ok());
    RC_ASSERT(first.outcome == replay(one.scenario, one.atlas, trace).outcome);
    RC_ASSERT(first.outcome.ended == session.state().ended);
    RC_ASSERT(first.outcome.mistakes == session.mistakes());
}

RC_GTEST_PROP(Trace, Any_bytes_are_read_or_refused_but_never_harm, (const std::vector<std::uint8_t>& bytes)) {
    const std::string text(bytes.begin(), bytes.end());
    Trace trace;
    Problem problem;
    parse_trace(text, trace, problem);
    parse_scenario(text);
    fold_answer(text);
    RC_SUCCEED("read or refused");
}

}  // namespace
}  // namespace domdom::engine
