#include "safety/totp.h"

#include <gtest/gtest.h>

namespace domdom::safety {

// RFC 6238, appendix B: steps of 30 seconds, eight digits, the secret of 32 bytes.
TEST(Totp, Gives_the_codes_of_the_standard) {
    const std::string secret = "12345678901234567890123456789012";
    const std::pair<int64_t, const char*> codes[] = {{59, "46119246"},
                                                     {1'111'111'109, "68084774"},
                                                     {1'111'111'111, "67062674"},
                                                     {1'234'567'890, "91819424"},
                                                     {2'000'000'000, "90698825"},
                                                     {20'000'000'000, "77737706"}};
    for (const auto& [seconds, code] : codes) EXPECT_EQ(totp(secret, seconds / 30, 8), code) << seconds;
}

TEST(Totp, A_code_lasts_a_minute_and_has_six_digits_also_where_it_begins_with_zeros) {
    EXPECT_EQ(step_of(59'999), 0);
    EXPECT_EQ(step_of(60'000), 1);
    bool any_zero = false;
    for (int64_t step = 0; step < 100; ++step) {
        const auto code = totp("secret", step);
        ASSERT_EQ(code.size(), 6u);
        any_zero = any_zero || code.front() == '0';
    }
    EXPECT_TRUE(any_zero);
}

TEST(Totp, Every_phone_has_a_secret_of_its_own) {
    EXPECT_EQ(secret_of_phone("shared", "one").size(), kSecretBytes);
    EXPECT_EQ(secret_of_phone("shared", "one"), secret_of_phone("shared", "one"));
    EXPECT_NE(secret_of_phone("shared", "one"), secret_of_phone("shared", "two"));
    EXPECT_NE(secret_of_phone("shared", "one"), secret_of_phone("another", "one"));
}

}  // namespace domdom::safety
