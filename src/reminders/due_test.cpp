// What is said to whom and when: each rule by an example, and over invented histories what must never happen.
#include "reminders/due.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace domdom::reminders {

namespace {

using fieldwork::Session;
using fieldwork::SignUp;
using What = Step::What;

constexpr int64_t kHour = 3'600'000, kMinute = 60'000;

int64_t at(const char* time) { return *parse_time(time); }

Session saturday() {
    Session session;
    session.id = make_uuid_v8("a Saturday");
    session.title = "Gọi video";
    session.venue = "Nhà văn hóa";
    session.starts_at = at("2026-03-28T08:00:00+07:00");
    session.minutes = 90;
    return session;
}

SignUp coming(const Session& session) {
    SignUp one;
    one.id = make_uuid_v8("somebody");
    one.session = session.id;
    one.consent = fieldwork::kSignUpConsent;
    one.told = session.appointment();
    one.made_ms = at("2026-03-20T10:00:00+07:00");
    return one;
}

Said sent(int64_t number, Kind kind, const Session& session, int64_t claimed_ms) {
    return {number, kind, session.appointment(), claimed_ms, State::kSent, claimed_ms};
}

constexpr const char* kBeforeEve = "2026-03-27T16:59:00+07:00";
constexpr const char* kEve = "2026-03-27T17:00:00+07:00";

}  // namespace

TEST(Due, The_eve_is_said_from_five_o_clock_of_the_day_before) {
    const auto session = saturday();
    const auto one = coming(session);
    EXPECT_EQ(next_step(session, one, {}, at(kBeforeEve)).what, What::kNothing);
    const auto step = next_step(session, one, {}, at(kEve));
    EXPECT_EQ(step.what, What::kSay);
    EXPECT_EQ(step.kind, Kind::kEve);
    EXPECT_EQ(step.number, 1);
    const std::vector said{sent(1, Kind::kEve, session, at(kEve))};
    EXPECT_EQ(next_step(session, one, said, at(kEve) + kHour).what, What::kNothing);
}

TEST(Due, Nobodys_phone_rings_at_night) {
    auto session = saturday();
    session.starts_at = at("2026-03-28T14:00:00+07:00");
    const auto one = coming(session);
    EXPECT_EQ(next_step(session, one, {}, at("2026-03-27T19:59:59+07:00")).what, What::kSay);
    EXPECT_EQ(next_step(session, one, {}, at("2026-03-27T20:00:00+07:00")).what, What::kNothing);
    EXPECT_EQ(next_step(session, one, {}, at("2026-03-28T07:59:59+07:00")).what, What::kNothing);
    EXPECT_EQ(next_step(session, one, {}, at("2026-03-28T08:00:00+07:00")).what, What::kSay)
        << "late is better than never";
    EXPECT_EQ(next_step(session, one, {}, session.starts_at).what, What::kNothing);
}

TEST(Due, Whoever_signed_up_that_evening_knows_it) {
    const auto session = saturday();
    auto one = coming(session);
    one.made_ms = at(kEve) + kMinute;
    EXPECT_EQ(next_step(session, one, {}, at(kEve) + kHour).what, What::kNothing);
}

TEST(Due, Nothing_is_said_to_whoever_waits_cancelled_or_was_not_asked) {
    const auto session = saturday();
    for (const auto change :
         {+[](SignUp& one) { one.cancelled = true; }, +[](SignUp& one) { one.waiting = 1; },
          +[](SignUp& one) { one.consent = fieldwork::kFirstConsent; }}) {
        auto one = coming(session);
        change(one);
        EXPECT_EQ(next_step(session, one, {}, at(kEve)).what, What::kNothing);
        auto off = session;
        off.cancelled = "Bão";
        EXPECT_EQ(next_step(off, one, {}, at(kEve)).what, What::kNothing);
    }
}

TEST(Due, A_move_is_said_once_and_each_move_again) {
    const auto first = saturday();
    const auto one = coming(first);
    auto later = first;
    later.starts_at += 2 * kHour;
    const int64_t now = at("2026-03-25T09:00:00+07:00");
    auto step = next_step(later, one, {}, now);
    EXPECT_EQ(step.what, What::kSay);
    EXPECT_EQ(step.kind, Kind::kMoved);
    std::vector said{sent(1, Kind::kMoved, later, now)};
    EXPECT_EQ(next_step(later, one, said, now + kHour).what, What::kNothing);
    step = next_step(first, one, said, now + kHour);
    EXPECT_EQ(step.kind, Kind::kMoved) << "back to the first hour is a move too";
    EXPECT_EQ(step.number, 2);
    said.push_back(sent(2, Kind::kMoved, first, now + kHour));
    EXPECT_EQ(next_step(first, one, said, now + kHour).what, What::kNothing);
    EXPECT_EQ(next_step(later, one, said, now + 2 * kHour).number, 3);
    EXPECT_EQ(next_step(first, one, said, at(kEve)).kind, Kind::kEve);
}

TEST(Due, Another_place_is_a_move_and_another_spelling_is_none) {
    const auto session = saturday();
    const auto one = coming(session);
    auto elsewhere = session;
    elsewhere.venue = "Trường Chu Văn An";
    const int64_t now = at("2026-03-25T09:00:00+07:00");
    EXPECT_EQ(next_step(elsewhere, one, {}, now).kind, Kind::kMoved);
    auto spelt = session;
    spelt.venue = "nhà  văn hoá";
    spelt.title = "Gọi video cho con cháu";
    EXPECT_EQ(next_step(spelt, one, {}, now).what, What::kNothing);
}

TEST(Due, Called_off_is_said_once_and_held_after_all_too) {
    const auto session = saturday();
    const auto one = coming(session);
    auto off = session;
    off.cancelled = "Bão";
    const int64_t now = at("2026-03-25T09:00:00+07:00");
    EXPECT_EQ(next_step(off, one, {}, now).kind, Kind::kCalledOff);
    const std::vector said{sent(1, Kind::kCalledOff, off, now)};
    EXPECT_EQ(next_step(off, one, said, at(kEve)).what, What::kNothing);
    EXPECT_EQ(next_step(session, one, said, now + kHour).kind, Kind::kMoved);
}

TEST(Due, A_place_after_all_is_said_and_is_the_eves_message_that_evening) {
    const auto session = saturday();
    auto one = coming(session);
    one.told_to_wait = true;
    one.waiting = 1;
    EXPECT_EQ(next_step(session, one, {}, at(kEve)).what, What::kNothing);
    one.waiting = 0;
    const auto step = next_step(session, one, {}, at(kEve) + kMinute);
    EXPECT_EQ(step.what, What::kSay);
    EXPECT_EQ(step.kind, Kind::kPlace);
    const std::vector said{sent(1, Kind::kPlace, session, at(kEve) + kMinute)};
    EXPECT_EQ(next_step(session, one, said, at(kEve) + kHour).what, What::kNothing);
}

TEST(Due, What_failed_is_tried_again_while_it_is_true) {
    const auto session = saturday();
    const auto one = coming(session);
    Said said = sent(1, Kind::kEve, session, at(kEve));
    said.state = State::kFailed;
    said.next_ms = at(kEve) + 2 * kMinute;
    said.tries = 1;
    EXPECT_EQ(next_step(session, one, std::vector{said}, at(kEve) + kMinute).what, What::kNothing);
    const auto again = next_step(session, one, std::vector{said}, at(kEve) + 2 * kMinute);
    EXPECT_EQ(again.what, What::kAgain);
    EXPECT_EQ(again.number, 1);
    auto off = session;
    off.cancelled = "Bão";
    EXPECT_EQ(next_step(off, one, std::vector{said}, at(kEve) + kMinute).what, What::kDrop);
    said.state = State::kDropped;
    const auto next = next_step(off, one, std::vector{said}, at(kEve) + kMinute);
    EXPECT_EQ(next.kind, Kind::kCalledOff);
    EXPECT_EQ(next.number, 2);
}

TEST(Due, What_was_in_hand_when_a_server_ended_is_settled) {
    const auto session = saturday();
    const auto one = coming(session);
    Said said = sent(1, Kind::kEve, session, at(kEve));
    said.state = State::kInHand;
    said.next_ms = at(kEve) + 5 * kMinute;
    EXPECT_EQ(next_step(session, one, std::vector{said}, at(kEve) + kMinute).what, What::kNothing)
        << "another server has it";
    EXPECT_EQ(next_step(session, one, std::vector{said}, at(kEve) + 5 * kMinute).what, What::kAgain);
    auto moved = session;
    moved.starts_at += kHour;
    EXPECT_EQ(next_step(moved, one, std::vector{said}, at(kEve) + 5 * kMinute).what, What::kAssume)
        << "it may have gone, so what came after is said beside it";
}

// A recipient, a leader who changes her mind, a gateway that fails, servers that are killed, and a clock.
RC_GTEST_PROP(DueAlways, Each_is_told_once_of_what_is_true_and_never_when_they_should_not_be, ()) {
    const auto base = saturday();
    auto session = base;
    auto one = coming(session);
    one.told_to_wait = *rc::gen::arbitrary<bool>();
    one.waiting = one.told_to_wait ? 1 : 0;
    int64_t now = at("2026-03-25T06:00:00+07:00");
    one.made_ms = now;

    std::vector<Said> said;
    struct Heard {
        Kind kind;
        fieldwork::Appointment of;
    };
    std::vector<Heard> heard;  // what reached the phone
    int failures = 0, kills = 0;
    const int steps = *rc::gen::inRange(10, 150);
    for (int i = 0; i < steps; ++i) {
        switch (*rc::gen::weightedElement<int>({{12, 0}, {1, 1}, {1, 2}, {1, 3}, {1, 4}, {1, 5}})) {
            case 0:
                now += *rc::gen::inRange<int64_t>(1, 5 * kHour);
                break;
            case 1:
                session.starts_at = base.starts_at + kHour * *rc::gen::inRange(-6, 30);
                break;
            case 2:
                session.venue = *rc::gen::element<std::string>("Nhà văn hóa", "Trường học");
                break;
            case 3:
                session.cancelled = session.cancelled ? std::nullopt : std::optional<std::string>("Bão");
                break;
            case 4:
                one.waiting = *rc::gen::inRange(0, 2);
                break;
            default:
                one.cancelled = one.cancelled || *rc::gen::inRange(0, 8) == 0;
        }
        const auto step = next_step(session, one, said, now);
        if (step.what == What::kNothing) continue;
        if (step.what == What::kDrop || step.what == What::kAssume) {
            auto& ended = said.at(static_cast<size_t>(step.number - 1));
            RC_ASSERT(ended.state == (step.what == What::kDrop ? State::kFailed : State::kInHand));
            ended.state = step.what == What::kDrop ? State::kDropped : State::kSent;
            ended.next_ms = now;
            continue;
        }
        RC_ASSERT(!is_quiet(now));
        RC_ASSERT(now < session.starts_at);
        RC_ASSERT(!one.cancelled && one.waiting == 0);
        RC_ASSERT(session.cancelled.has_value() == (step.kind == Kind::kCalledOff));
        if (step.what == What::kSay) {
            RC_ASSERT(step.number == static_cast<int64_t>(said.size()) + 1);
            said.push_back({step.number, step.kind, session.appointment(), now});
        }
        auto& mine = said.at(static_cast<size_t>(step.number - 1));
        mine.state = State::kInHand;
        mine.next_ms = now + 5 * kMinute;
        const int luck = *rc::gen::weightedElement<int>({{6, 0}, {2, 1}, {1, 2}});
        if (luck == 1) {
            mine.state = State::kFailed;
            mine.next_ms = now + kMinute;
            ++failures;
        } else {
            heard.push_back({step.kind, session.appointment()});
            if (luck == 0) {
                mine.state = State::kSent;
                mine.next_ms = now;
            } else {
                ++kills;  // it went, and nobody wrote that down
            }
        }
    }
    // Only a kill may say the same thing twice running; a file drop swallows that one by its id.
    int repeated = 0;
    std::map<int64_t, int> eves;
    for (size_t i = 0; i < heard.size(); ++i) {
        repeated += i > 0 && heard[i].kind == heard[i - 1].kind && heard[i].of == heard[i - 1].of;
        if (heard[i].kind == Kind::kEve) ++eves[heard[i].of.starts_at];
    }
    RC_ASSERT(repeated <= kills);
    for (const auto& [starts_at, count] : eves) RC_ASSERT(count <= 1 + kills);
    // Given a quiet hour of the day and a gateway that works, whoever has a place knows what is true.
    if (now < session.starts_at - 24 * kHour && failures >= 0) {
        now = start_of(date_of(now).plus_days(1)) + 9 * kHour;
        for (int i = 0; i < 4 && now < session.starts_at; ++i, now += 10 * kMinute) {
            const auto step = next_step(session, one, said, now);
            if (step.what == What::kNothing) continue;
            if (step.what == What::kSay) said.push_back({step.number, step.kind, session.appointment(), now});
            auto& mine = said.at(static_cast<size_t>(step.number - 1));
            mine.state = step.what == What::kDrop ? State::kDropped : State::kSent;
            mine.next_ms = now;
        }
        if (now < session.starts_at) RC_ASSERT(!untold(session, one, said, now));
    }
}

}  // namespace domdom::reminders
