#include "practice/stuck.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

namespace domdom::practice {
namespace {

constexpr std::string_view kFile =
    R"({"id":"device.light/torch","version":"v2","skill":"device.light","scenario":{
"id":"device.light/torch","skill":"device.light","title":"t","task":"t","otherwise":"o",
"vars":{"torch":["off","on"]},"start":"home",
"screens":{"home":{"kind":"home-grid","items":["torch","camera"]},
           "torch":{"kind":"page","buttons":["switch"],"back":"home"},
           "camera":{"kind":"page","back":"home"}},
"rules":[{"on":"open torch","at":"home","go":"torch"},{"on":"open camera","at":"home","go":"camera"},
         {"on":"switch","at":"torch","set":{"torch":"on"}}],
"goal":{"torch":"on"}}})";

struct Practised : ::testing::Test {
    Library library{[](const std::string& path) -> std::optional<std::string_view> {
        if (path == "scenarios/device.light/torch.json") return kFile;
        return std::nullopt;
    }};
    Stuck stuck{library};

    void add(int person, std::string_view actions, std::string_view version = "v2",
             std::string_view level = "alone", std::string_view scenario = "device.light/torch") {
        stuck.add(
            make_uuid_v8(fmt::format("person {}", person)),
            fmt::format(
                R"({{"scenario":"{}","version":"{}","seed":1,"level":"{}","hand":"learner","actions":[{}]}})",
                scenario, version, level, actions));
    }
    static constexpr std::string_view kStraight =
        R"({"at":1000,"do":"open torch"},{"at":3000,"do":"switch"})";
    static constexpr std::string_view kAstray =
        R"({"at":9000,"do":"open camera"},{"at":12000,"do":"back"},{"at":13000,"do":"open torch"},{"at":14000,"do":"switch"})";
};

TEST_F(Practised, Shows_on_which_screen_people_went_away_and_after_how_long) {
    for (int person = 0; person < 4; ++person) add(person, kStraight);
    for (int person = 4; person < 7; ++person) add(person, kAstray);
    const auto report = stuck.to_json();
    const auto& use = report.at("scenarios").at(0);
    EXPECT_EQ(use.at("practices"), 7);
    EXPECT_EQ(use.at("people"), 7u);
    EXPECT_EQ(use.at("reached"), 7);
    const auto& first = use.at("screens").at(0);
    EXPECT_EQ(first.at("screen"), "home");
    EXPECT_EQ(first.at("presses"), 10);
    EXPECT_EQ(first.at("mistakes"), 3);
    EXPECT_EQ(first.at("waitMs").at("p50"), 1000);
    EXPECT_EQ(first.at("waitMs").at("p90"), 9000);
    EXPECT_EQ(first.at("away"), (json::array{{{"press", "open camera"}, {"times", 3}}}));
}

TEST_F(Practised, Says_nothing_of_what_fewer_than_five_people_did) {
    for (int person = 0; person < 4; ++person) add(person, kStraight);
    add(3, kAstray);
    EXPECT_EQ(stuck.to_json().at("scenarios").as_array().size(), 0u);
    EXPECT_EQ(stuck.to_json().at("tooFew"), 1);
    add(4, kStraight);
    EXPECT_EQ(stuck.to_json().at("scenarios").as_array().size(), 1u);
}

TEST_F(Practised, Leaves_out_other_versions_guided_practice_and_what_cannot_be_read) {
    for (int person = 0; person < 5; ++person) add(person, kStraight);
    add(5, kStraight, "v1");
    add(6, kStraight, "v2", "guided");
    add(7, kStraight, "v2", "alone", "device.light/gone");
    stuck.add({}, "no trace");
    const auto report = stuck.to_json();
    EXPECT_EQ(report.at("scenarios").at(0).at("practices"), 5);
    EXPECT_EQ(report.at("scenarios").at(0).at("older"), 1);
    EXPECT_EQ(report.at("unread"), 2);
}

TEST_F(Practised, Counts_a_phone_that_slept_as_a_minute) {
    for (int person = 0; person < 5; ++person)
        add(person, R"({"at":9000000,"do":"open torch"},{"at":9000001,"do":"switch"})");
    EXPECT_EQ(stuck.to_json().at("scenarios").at(0).at("screens").at(0).at("waitMs").at("p50"), 60'000);
}

}  // namespace
}  // namespace domdom::practice
