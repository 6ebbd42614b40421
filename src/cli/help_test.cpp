// Whom people of a place turn to: published by its officer, read by everyone, and nowhere in the log.
#include "cli/test_support.h"

namespace domdom::cli {

namespace {

using http::Method;

struct HelpOf : ::testing::Test {
    json::value help(const std::string& code) {
        const auto reply = world.ask(world.asker("nobody"), Method::kGet,
                                     "/api/v1/places/" + world.place(code).text() + "/help");
        EXPECT_EQ(reply.status, 200) << reply.body;
        return parse_json(reply.body)->at("help");
    }
    json::object publish(const std::string& who, const std::string& code, const std::string& name,
                         const std::string& phone) {
        return world.send(world.asker(who), "help.published", {{"place", code}},
                          {{"name", name}, {"phone", phone}, {"hours", "thứ bảy, 8 giờ"}});
    }

    World world;
};

}  // namespace

TEST_F(HelpOf, Is_the_nearest_contact_from_the_unit_upwards) {
    EXPECT_TRUE(help(World::kOwn).is_null());
    world.record("help.published", {{"place", "01"}},
                 {{"name", "Tổ số thành phố"}, {"phone", "024 3753 0000"}});
    EXPECT_EQ(help(World::kOwn).at("name"), "Tổ số thành phố");
    EXPECT_EQ(help(World::kOwn).at("place").at("code"), "01");
    ASSERT_TRUE(publish("officer", World::kOwn, "Chị Hạnh", "0912 345 678").contains("receipt"));
    EXPECT_EQ(help(World::kOwn).at("phone"), "0912 345 678");
    EXPECT_EQ(help(World::kOwn).at("hours"), "thứ bảy, 8 giờ");
    EXPECT_EQ(help(World::kOwn).at("since"), "2026-03-26");
    EXPECT_EQ(help("01").at("name"), "Tổ số thành phố");
    ASSERT_TRUE(
        world.send(world.asker("officer"), "help.withdrawn", {{"place", World::kOwn}}).contains("receipt"));
    EXPECT_EQ(help(World::kOwn).at("name"), "Tổ số thành phố");
}

TEST_F(HelpOf, Is_not_taken_without_a_number_to_dial) {
    for (const std::string phone : {"hỏi chị Hạnh", "12", "", "0912<script>"}) {
        const auto refused = publish("officer", World::kOwn, "Chị Hạnh", phone);
        ASSERT_TRUE(refused.contains("problem")) << phone;
        EXPECT_EQ(refused.at("problem").at("where"), "items[0].private.phone") << phone;
    }
    EXPECT_TRUE(help(World::kOwn).is_null());
}

TEST_F(HelpOf, Is_named_in_the_register_alone) {
    ASSERT_TRUE(publish("officer", World::kOwn, "Danhdaunguoigiup", "0912 345 678").contains("receipt"));
    auto db = *world.store.data->read();
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM event WHERE type = 'help.published'"), 1);
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM event WHERE body LIKE '%Danhdau%'"), 0);
}

}  // namespace domdom::cli
