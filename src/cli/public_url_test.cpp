#include "cli/public_url.h"

#include <gtest/gtest.h>

namespace domdom::cli {

TEST(PublicUrl, An_address_without_a_path_is_taken) {
    EXPECT_EQ(*parse_public_url("https://learn.example.vn"), "https://learn.example.vn");
    EXPECT_EQ(*parse_public_url("https://learn.example.vn/"), "https://learn.example.vn");
    EXPECT_EQ(*parse_public_url("http://10.0.0.5:8080"), "http://10.0.0.5:8080");
    EXPECT_EQ(*parse_public_url("http://[2001:db8::1]:8080"), "http://[2001:db8::1]:8080");
}

TEST(PublicUrl, Anything_else_is_refused_in_one_line) {
    for (const char* wrong : {"", "learn.example.vn", "ftp://learn.example.vn", "https://", "https:///",
                              "https://learn.example.vn/app", "https://learn.example.vn?x", "https://a@b.vn",
                              "https://learn.example.vn#x", "https://học.vn", "javascript://x"}) {
        const auto parsed = parse_public_url(wrong);
        ASSERT_FALSE(parsed.ok()) << wrong;
        EXPECT_NE(parsed.error().line().find("--public-url"), std::string::npos);
    }
}

}  // namespace domdom::cli
