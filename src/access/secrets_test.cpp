#include "access/secrets.h"

#include <gtest/gtest.h>

#include <future>
#include <set>
#include <thread>

#include "access/attempts.h"
#include "http/request.h"

namespace domdom::access {

TEST(Secrets, A_password_fits_its_own_hash_alone) {
    SecretHasher hasher;
    const auto hash = *hasher.hash("một mùa khô");
    EXPECT_TRUE(*hasher.verify("một mùa khô", hash));
    EXPECT_FALSE(*hasher.verify("một mùa kho", hash));
    EXPECT_FALSE(*hasher.verify("", hash));
    EXPECT_NE(*hasher.hash("một mùa khô"), hash) << "each hash has its own salt";
}

TEST(Secrets, Without_a_stored_hash_nothing_fits) {
    SecretHasher hasher;
    EXPECT_FALSE(*hasher.verify("", ""));
    EXPECT_FALSE(*hasher.verify("đoán", ""));
}

TEST(Secrets, A_third_hash_waits_for_one_of_two) {
    SecretHasher hasher;
    auto first = std::make_unique<SecretHasher::Turn>(hasher);
    const SecretHasher::Turn second(hasher);
    ASSERT_TRUE(first->taken() && second.taken());
    auto third = std::async(std::launch::async, [&hasher] { return hasher.hash("một mùa khô"); });
    while (hasher.asking() < 3) std::this_thread::yield();
    EXPECT_EQ(third.wait_for(std::chrono::milliseconds(0)), std::future_status::timeout);
    first.reset();
    EXPECT_TRUE(third.get().ok());
}

TEST(Secrets, Beyond_those_who_may_wait_one_is_told_to_come_back) {
    SecretHasher hasher;
    auto first = std::make_unique<SecretHasher::Turn>(hasher);
    auto second = std::make_unique<SecretHasher::Turn>(hasher);
    std::vector<std::future<Result<std::string>>> waiting;
    for (int i = 2; i < SecretHasher::kAskingMax; ++i)
        waiting.push_back(std::async(std::launch::async, [&hasher] { return hasher.hash("một mùa khô"); }));
    while (hasher.asking() < SecretHasher::kAskingMax) std::this_thread::yield();
    const auto refused = hasher.hash("một mùa khô");
    first.reset();
    second.reset();
    for (auto& one : waiting) one.wait();
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Code::kBusy);
    const auto reply = http::problem_reply(refused.error());
    EXPECT_EQ(reply.status, 503);
    ASSERT_EQ(reply.headers.size(), 1u);
    EXPECT_EQ(reply.headers[0].first, "Retry-After");
}

TEST(Secrets, A_lock_says_in_seconds_when_to_come_back) {
    Error error{Code::kTooMany, "too many failed attempts to sign in", {}, {}, 480};
    const auto reply = http::problem_reply(error);
    EXPECT_EQ(reply.status, 429);
    ASSERT_EQ(reply.headers.size(), 1u);
    EXPECT_EQ(reply.headers[0], (std::pair<std::string, std::string>{"Retry-After", "480"}));
}

TEST(Secrets, A_card_code_is_read_as_people_type_it) {
    EXPECT_EQ(normalise_card_code("abcde-fgh2 3"), "ABCDEFGH23");
    std::set<std::string> codes;
    for (int i = 0; i < 200; ++i) {
        const auto code = make_card_code();
        EXPECT_EQ(code.size(), 10u);
        EXPECT_EQ(code.find_first_of("01ILOU"), std::string::npos) << "looks like another letter";
        EXPECT_EQ(normalise_card_code(code), code);
        codes.insert(code);
    }
    EXPECT_EQ(codes.size(), 200u);
}

// One household of IPv6 has 2^64 addresses: they count as one, like the single address of IPv4.
TEST(Attempts, All_addresses_of_one_IPv6_network_count_as_one) {
    const auto peer = [](const char* address) { return make_attempt("name", "lan", address).subjects[1]; };
    EXPECT_EQ(peer("2001:db8:1:2::1"), peer("2001:db8:1:2:ffff::9"));
    EXPECT_NE(peer("2001:db8:1:2::1"), peer("2001:db8:1:3::1"));
    EXPECT_NE(peer("192.0.2.1"), peer("192.0.2.2"));
}

TEST(Attempts, The_kinds_of_sign_in_are_counted_apart) {
    EXPECT_NE(make_attempt("name", "x", "192.0.2.1").subjects[0],
              make_attempt("card", "x", "192.0.2.1").subjects[0]);
    EXPECT_EQ(make_attempt("name", "x", "192.0.2.1").subjects[1],
              make_attempt("card", "y", "192.0.2.1").subjects[1]);
}

}  // namespace domdom::access
