// Signing in, and what ends a session.
#include "access/access.h"

#include <future>
#include <thread>

#include "access/attempts.h"
#include "access/test_support.h"

namespace domdom::access {

namespace {

class SignIn : public ::testing::Test {
  protected:
    Result<SignedIn> sign_in(const std::string& name, const std::string& password = kPassword,
                             const std::string& peer = "192.0.2.1") {
        return store.access->sign_in(name, password, peer);
    }
    // Fails as often as told, each time from another address.
    void fail(const std::string& name, int times) {
        for (int i = 0; i < times; ++i) {
            const auto failed = sign_in(name, "sai rồi", "198.51.100." + std::to_string(++addresses));
            ASSERT_FALSE(failed.ok());
            ASSERT_EQ(failed.error().code, Code::kUnauthenticated) << failed.error().line();
        }
    }
    // For how many seconds the name is locked; 0 when it is not.
    int64_t locked_for(const std::string& name, const std::string& peer = "203.0.113.9") {
        const auto tried = sign_in(name, "sai rồi", peer);
        return tried.ok() || tried.error().code != Code::kTooMany ? 0 : tried.error().retry_after_s;
    }

    AccessStore store;
    int addresses = 0;
};

}  // namespace

TEST_F(SignIn, The_right_password_opens_a_session_with_its_own_tokens) {
    store.add("lan");
    const auto first = sign_in("lan");
    const auto second = sign_in("lan");
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ(first->actor.role, Role::kCompanion);
    EXPECT_EQ(first->actor.account, store.account_named("lan"));
    EXPECT_EQ(first->token.size(), 43u);
    EXPECT_NE(first->token, second->token);
    EXPECT_NE(first->actor.csrf, second->actor.csrf);
    EXPECT_NE(first->actor.csrf, first->token);
    EXPECT_TRUE(store.is_open(first->token));
}

TEST_F(SignIn, A_name_is_the_same_however_its_accents_were_typed) {
    store.add("bích thủy");
    EXPECT_TRUE(sign_in("bi\xCC\x81"
                        "ch thủy")
                    .ok());
}

TEST_F(SignIn, A_wrong_password_and_an_unknown_name_get_the_same_answer) {
    store.add("lan");
    const auto wrong = sign_in("lan", "sai mật khẩu");
    const auto unknown = sign_in("không có ai", "sai mật khẩu");
    ASSERT_FALSE(wrong.ok());
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(wrong.error(), unknown.error());
    EXPECT_EQ(wrong.error().code, Code::kUnauthenticated);
}

TEST_F(SignIn, An_unknown_name_is_locked_like_a_known_one) {
    store.add("lan");
    for (const char* name : {"lan", "không có ai"}) {
        fail(name, 5);
        EXPECT_EQ(locked_for(name), 30) << name;
    }
}

TEST_F(SignIn, Each_further_failure_locks_twice_as_long_up_to_an_hour) {
    store.add("lan");
    fail("lan", 4);
    EXPECT_TRUE(sign_in("lan").ok());
    fail("lan", 5);
    for (int64_t seconds : {30, 60, 120, 240, 480, 960, 1920, 3600, 3600}) {
        EXPECT_EQ(locked_for("lan"), seconds);
        EXPECT_EQ(sign_in("lan").error().code, Code::kTooMany) << "the right password does not open a lock";
        store.sleep_ms(seconds * 1000 - 1);
        EXPECT_EQ(locked_for("lan"), 1);
        store.sleep_ms(1);
        fail("lan", 1);
    }
    store.sleep_ms(3'600'000);
    EXPECT_TRUE(sign_in("lan").ok());
}

TEST_F(SignIn, A_success_forgives_the_name) {
    store.add("lan");
    fail("lan", 4);
    ASSERT_TRUE(sign_in("lan").ok());
    fail("lan", 4);
    EXPECT_EQ(locked_for("lan"), 0);
}

TEST_F(SignIn, A_success_does_not_forgive_the_address) {
    store.add("lan");
    const std::string peer = "192.0.2.7";
    for (int i = 0; i < 20; ++i) {
        if (i == 10) {
            EXPECT_TRUE(sign_in("lan", kPassword, peer).ok());
        }
        EXPECT_EQ(sign_in("ai đó " + std::to_string(i), "sai rồi", peer).error().code,
                  Code::kUnauthenticated);
    }
    EXPECT_EQ(sign_in("lan", kPassword, peer).error().code, Code::kTooMany);
    EXPECT_TRUE(sign_in("lan", kPassword, "192.0.2.8").ok()) << "another address is not concerned";
}

TEST_F(SignIn, Successes_are_never_limited) {
    store.add("lan");
    for (int i = 0; i < 25; ++i) ASSERT_TRUE(sign_in("lan").ok()) << i;
}

TEST(NetworkOf, A_household_is_one_network_whatever_address_it_takes) {
    EXPECT_EQ(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:2:ffff:1:2:3"));
    EXPECT_NE(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:3::1"));
    EXPECT_NE(network_of("192.0.2.1"), network_of("192.0.2.2"));
}

// The right guess was under way while five wrong ones were counted: it comes too late.
TEST_F(SignIn, Guesses_sent_at_once_get_no_further_than_guesses_in_a_row) {
    store.add("lan");
    std::promise<void> begun;
    auto counted = std::async(std::launch::async, [this, &begun] {
        return store.log->run([this, &begun](log::Writing& writing) -> Result<> {
            begun.set_value();
            while (store.log->queued() == 0) std::this_thread::yield();
            for (int i = 0; i < 5; ++i)
                TRY(record_failure(writing.db, make_attempt("name", "lan", "198.51.100.1"), writing.now_ms));
            return {};
        });
    });
    begun.get_future().wait();
    const auto late = sign_in("lan");
    ASSERT_TRUE(counted.get().ok());
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, Code::kTooMany);
}

TEST_F(SignIn, A_restart_opens_no_lock) {
    store.add("lan");
    fail("lan", 5);
    store.reopen();
    EXPECT_EQ(sign_in("lan").error().code, Code::kTooMany);
}

TEST_F(SignIn, A_disabled_account_cannot_sign_in_and_its_sessions_end) {
    store.add("lan");
    store.add("hoa");
    const auto lan = sign_in("lan");
    const auto hoa = sign_in("hoa");
    ASSERT_TRUE(store.access->disable_account(store.account_named("lan")).ok());
    EXPECT_FALSE(store.is_open(lan->token));
    EXPECT_TRUE(store.is_open(hoa->token));
    EXPECT_EQ(sign_in("lan").error(), sign_in("lan", "sai mật khẩu").error());
    store.reopen();
    EXPECT_FALSE(store.is_open(lan->token));
}

TEST_F(SignIn, A_new_password_ends_the_sessions_of_the_old_one) {
    store.add("lan");
    const auto before = sign_in("lan");
    EXPECT_EQ(store.access->set_password("lan", "ngắn").error().where, "password");
    EXPECT_EQ(store.access->set_password("không có ai", "một câu khác hẳn").error().code, Code::kNotFound);
    EXPECT_TRUE(store.is_open(before->token));
    ASSERT_TRUE(store.access->set_password("lan", "một câu khác hẳn").ok());
    EXPECT_FALSE(store.is_open(before->token));
    EXPECT_FALSE(sign_in("lan").ok());
    EXPECT_TRUE(sign_in("lan", "một câu khác hẳn").ok());
}

TEST_F(SignIn, An_idle_session_of_staff_ends_after_four_hours) {
    store.add("lan");
    const auto lan = sign_in("lan");
    store.sleep_hours(3.9);
    EXPECT_TRUE(store.is_open(lan->token));
    store.sleep_hours(3.9);
    EXPECT_TRUE(store.is_open(lan->token)) << "it was used in between";
    store.sleep_hours(4);
    EXPECT_FALSE(store.is_open(lan->token));
}

TEST_F(SignIn, A_used_session_ends_after_twelve_hours) {
    store.add("lan");
    const auto lan = sign_in("lan");
    for (int hour = 1; hour < 12; ++hour) {
        store.sleep_hours(1);
        EXPECT_TRUE(store.is_open(lan->token)) << hour;
    }
    store.sleep_hours(1);
    EXPECT_FALSE(store.is_open(lan->token));
}

TEST_F(SignIn, A_restart_neither_ends_nor_lengthens_a_session) {
    store.add("lan");
    const auto lan = sign_in("lan");
    store.sleep_hours(3);
    ASSERT_TRUE(store.is_open(lan->token));
    store.reopen();
    store.sleep_hours(3);
    EXPECT_TRUE(store.is_open(lan->token));
    store.reopen();
    store.sleep_hours(4);
    EXPECT_FALSE(store.is_open(lan->token));
}

TEST_F(SignIn, Signing_out_ends_this_session_alone) {
    store.add("lan");
    const auto here = sign_in("lan");
    const auto there = sign_in("lan");
    ASSERT_TRUE(store.access->sign_out(here->token).ok());
    EXPECT_FALSE(store.is_open(here->token));
    EXPECT_TRUE(store.is_open(there->token));
    store.reopen();
    EXPECT_FALSE(store.is_open(here->token));
}

TEST_F(SignIn, Looking_whether_a_session_is_open_does_not_keep_it_open) {
    store.add("lan");
    const auto lan = sign_in("lan");
    for (int i = 0; i < 7; ++i) {
        EXPECT_TRUE(store.access->is_session_open(lan->token)) << i;
        store.sleep_hours(0.5);
    }
    store.sleep_hours(0.5);
    EXPECT_FALSE(store.access->is_session_open(lan->token));
    EXPECT_FALSE(store.is_open(lan->token));
    EXPECT_FALSE(store.access->is_session_open("no such token"));
}

TEST_F(SignIn, An_invented_or_overlong_token_is_nobody) {
    EXPECT_FALSE(store.is_open("invented"));
    EXPECT_FALSE(store.is_open(std::string(5000, 'a')));
    EXPECT_FALSE(store.is_open(""));
}

TEST_F(SignIn, The_store_keeps_neither_tokens_nor_passwords_nor_codes) {
    store.add("lan");
    const auto lan = sign_in("lan");
    const std::string card = store.card_for(make_uuid_v8("person"));
    auto db = *store.data->read();
    std::string all;
    for (const char* sql : {"SELECT token FROM session", "SELECT code FROM card",
                            "SELECT password FROM account", "SELECT pin FROM card"}) {
        auto rows = *db->query(sql);
        while (*rows.next()) all += std::string(rows.blob(0)) + "\n";
    }
    EXPECT_NE(all.find("$argon2id$v=19$m=19456,t=2,p=1$"), std::string::npos);
    for (const std::string& secret : {lan->token, card, kPassword, std::string("sun moon")})
        EXPECT_EQ(all.find(secret), std::string::npos) << secret;
}

TEST_F(SignIn, A_password_is_long_and_not_the_name) {
    const Uuid ward = make_uuid_v8("ward");
    EXPECT_EQ(store.access->add_account("lan", "ngắn", Role::kLeader, ward).error().where, "password");
    EXPECT_EQ(
        store.access->add_account("Nguyễn Thị Lan", "nguyen thi lan", Role::kLeader, ward).error().where,
        "password");
    EXPECT_EQ(store.access->add_account("lan", kPassword, Role::kLearner, ward).error().where, "role");
    store.add("lan");
    EXPECT_EQ(store.access->add_account("lan", kPassword, Role::kLeader, ward).error().code, Code::kConflict);
}

// --- cards ------------------------------------------------------------------------------------------

TEST_F(SignIn, A_card_and_its_pictures_open_a_learners_session) {
    const Uuid person = make_uuid_v8("person");
    const std::string card = store.card_for(person);
    const std::string typed = card.substr(0, 5) + " - " + card.substr(5);
    const auto learner = store.access->sign_in_by_card(typed, kPin, "192.0.2.1");
    ASSERT_TRUE(learner.ok());
    EXPECT_EQ(learner->actor.role, Role::kLearner);
    EXPECT_EQ(learner->actor.person, person);
    EXPECT_TRUE(learner->actor.place.is_nil());
    store.sleep_hours(2);
    EXPECT_FALSE(store.is_open(learner->token)) << "a shared device: an idle learner is forgotten sooner";
}

TEST_F(SignIn, Wrong_pictures_and_an_unknown_card_get_the_same_answer_and_are_locked_out) {
    const std::string card = store.card_for(make_uuid_v8("person"));
    const std::vector<std::string> wrong = {"moon", "sun", "star", "fish"};
    const auto refused = store.access->sign_in_by_card(card, wrong, "192.0.2.1");
    const auto unknown = store.access->sign_in_by_card("ZZZZZZZZZZ", kPin, "192.0.2.1");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error(), unknown.error());
    for (int i = 0; i < 4; ++i) EXPECT_FALSE(store.access->sign_in_by_card(card, wrong, "192.0.2.2").ok());
    EXPECT_EQ(store.access->sign_in_by_card(card, kPin, "192.0.2.3").error().code, Code::kTooMany);
}

TEST_F(SignIn, A_picture_that_is_none_of_the_twelve_is_told_without_counting) {
    const std::string card = store.card_for(make_uuid_v8("person"));
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(
            store.access->sign_in_by_card(card, {"sun", "moon", "star", "car"}, "192.0.2.1").error().code,
            Code::kInvalid);
    EXPECT_TRUE(store.access->sign_in_by_card(card, kPin, "192.0.2.1").ok());
}

TEST_F(SignIn, A_new_card_ends_the_old_one_and_its_sessions) {
    const Uuid person = make_uuid_v8("person");
    const std::string lost = store.card_for(person);
    const auto finder = store.access->sign_in_by_card(lost, kPin, "192.0.2.1");
    ASSERT_TRUE(finder.ok());
    const std::string card = store.card_for(person);
    store.access->forget_person(person);
    EXPECT_FALSE(store.is_open(finder->token));
    EXPECT_FALSE(store.access->sign_in_by_card(lost, kPin, "192.0.2.1").ok());
    EXPECT_TRUE(store.access->sign_in_by_card(card, kPin, "192.0.2.1").ok());
}

// --- the audit --------------------------------------------------------------------------------------

TEST_F(SignIn, Refusals_are_audited_without_names_or_secrets) {
    store.add("lan");
    EXPECT_FALSE(sign_in("lan", "mật khẩu sai").ok());
    EXPECT_FALSE(sign_in("không có ai", "mật khẩu sai").ok());
    EXPECT_FALSE(store.access->sign_in_by_card("ZZZZZZZZZZ", kPin, "192.0.2.1").ok());
    const std::string audit = store.audit_text();
    EXPECT_NE(audit.find("sign-in refused: password"), std::string::npos) << audit;
    EXPECT_NE(audit.find("sign-in refused: card"), std::string::npos) << audit;
    for (const char* secret : {"lan", "ai", "sai", "192.0.2", "ZZZZ", "sun"})
        EXPECT_EQ(audit.find(secret), std::string::npos) << secret << " in\n" << audit;
}

TEST_F(SignIn, A_flood_of_refusals_does_not_fill_the_audit) {
    for (int i = 0; i < 1000; ++i) store.access->audit({}, "refused", "read-people");
    const std::string audit = store.audit_text();
    EXPECT_EQ(std::count(audit.begin(), audit.end(), '\n'), 120);
    store.sleep_ms(60'000);
    store.access->audit({}, "refused", "the next minute");
    EXPECT_NE(store.audit_text().find("the next minute"), std::string::npos);
}

}  // namespace domdom::access
