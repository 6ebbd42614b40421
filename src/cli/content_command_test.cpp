#include "cli/content_command.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>
#include <vector>

#include "store/temporary_folder.h"

namespace domdom::cli {

namespace {

const std::string kContent = std::string(DOMDOM_SOURCE_DIR) + "/content";

struct Ran {
    int status;
    std::string out, err;
};

Ran run(const std::vector<std::string>& args) {
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    const int status = content_command(args);
    return {status, testing::internal::GetCapturedStdout(), testing::internal::GetCapturedStderr()};
}

TEST(ContentCommand, Check_prints_the_states_and_the_shortest_way_of_each_scenario) {
    const auto ran = run({"check", kContent});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_NE(ran.out.find("communication.message/send-photo: "), std::string::npos);
    EXPECT_NE(ran.out.find("open messages · choose daughter"), std::string::npos);
    EXPECT_NE(ran.out.find(" states, "), std::string::npos);
}

TEST(ContentCommand, Check_prints_json_when_asked_even_with_problems) {
    EXPECT_EQ(boost::json::parse(run({"check", "--json", kContent}).out).at("problems").as_array().size(),
              0u);
    const auto bad = run({"check", "/nowhere", "--json"});
    EXPECT_EQ(bad.status, 1);
    EXPECT_EQ(boost::json::parse(bad.out).at("problems").as_array().size(), 1u);
}

TEST(ContentCommand, Build_writes_the_compiled_content) {
    const store::TemporaryFolder out;
    EXPECT_EQ(run({"build", kContent, out.path}).status, 0);
    EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(out.path) / "framework.json"));
}

TEST(ContentCommand, What_is_not_understood_is_answered_with_the_usage) {
    for (const auto& args : std::vector<std::vector<std::string>>{
             {}, {"chek"}, {"check", "a", "b"}, {"build", "a"}, {"check", "--loud"}}) {
        const auto ran = run(args);
        EXPECT_EQ(ran.status, 2);
        EXPECT_NE(ran.err.find("domdom content check"), std::string::npos);
    }
}

}  // namespace

}  // namespace domdom::cli
