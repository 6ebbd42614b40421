#include "engine/view.h"

#include <gtest/gtest.h>

#include "engine/session.h"
#include "engine/test_support.h"

namespace domdom::engine {
namespace {

class View : public testing::Test {
  protected:
    test::Loaded photo_ = test::load(test::source_path("content/scenarios/communication.message/send-photo"));

    static Json parse(const std::string& json) {
        Json document;
        Problem problem;
        EXPECT_TRUE(parse_json(json, JsonLimits{}, document, problem)) << to_line(problem);
        return document;
    }
    static std::string word(const Json& view, std::string_view key) {
        const Json* found = view.find(key);
        return found == nullptr ? "absent" : found->is(Json::Kind::kNull) ? "null" : found->text;
    }
};

TEST_F(View, Home_shows_five_squares_and_no_way_back) {
    const Json view = parse(Session(photo_.scenario, photo_.atlas, 1).view("open messages"));
    EXPECT_EQ(word(view, "kind"), "home-grid");
    EXPECT_EQ(word(view, "title"), "absent");
    EXPECT_EQ(word(view, "task"), "task");
    EXPECT_EQ(word(view, "say"), "null");
    EXPECT_EQ(word(view, "ended"), "null");
    EXPECT_EQ(word(view, "highlight"), "open messages");
    EXPECT_FALSE(view.find("back")->boolean);
    ASSERT_EQ(view.find("items")->items.size(), 5U);
    EXPECT_EQ(to_text(view.find("items")->items[1]),
              R"({"id":"messages","label":"messages","icon":"messages","action":"open messages"})");
}

TEST_F(View, The_title_and_the_lines_follow_the_variables) {
    Session session(photo_.scenario, photo_.atlas, 1);
    for (const char* action : {"open messages", "choose newcomer"}) ASSERT_TRUE(session.act(action).offered);
    const Json view = parse(session.view());
    EXPECT_EQ(word(view, "title"), "newcomer");
    EXPECT_EQ(word(view, "say"), "look-at-the-name");
    EXPECT_EQ(to_text(*view.find("lines")), R"([{"from":"them","text":"newcomer-last"}])");
    EXPECT_TRUE(view.find("back")->boolean);
}

TEST_F(View, A_shuffled_list_keeps_its_items_in_every_order) {
    std::vector<std::string> orders;
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        Session session(photo_.scenario, photo_.atlas, seed);
        session.act("open messages");
        const Json view = parse(session.view());
        ASSERT_EQ(view.find("items")->items.size(), 3U);
        orders.push_back(word(view.find("items")->items[0], "id"));
    }
    for (const char* id : {"daughter", "newcomer", "group"})
        EXPECT_TRUE(std::count(orders.begin(), orders.end(), id) > 3) << id;
}

TEST_F(View, Pictures_of_the_lesson_are_the_shortest_way_in_the_language_of_the_reader) {
    Texts texts;
    std::vector<Problem> problems;
    const auto folder = test::source_path("content/scenarios/communication.message/send-photo");
    ASSERT_TRUE(Texts::parse(test::read_text(folder / "vi.json"), texts, problems));
    const std::vector<Picture> album = pictures(photo_.scenario, photo_.atlas, 0, &texts);
    ASSERT_EQ(album.size(), 6U);
    const Json second = parse(album[1].view);
    EXPECT_EQ(album[1].action, "choose daughter");
    EXPECT_EQ(word(second, "highlight"), "choose daughter");
    EXPECT_EQ(word(second, "title"), "Tin nhắn");
    EXPECT_EQ(word(parse(album[5].view), "ended"), "goal");
    EXPECT_EQ(word(parse(album[5].view), "say"), "Con nhận được ảnh rồi. Bác làm khéo lắm ạ.");
}

class LanternView : public View {
  protected:
    test::Loaded lantern_ = test::load(test::source_path("tests/vectors/engine/scenarios/lantern"));

    Json after(std::initializer_list<const char*> actions) {
        Session session(lantern_.scenario, lantern_.atlas, 1);
        for (const char* action : actions) EXPECT_TRUE(session.act(action).offered) << action;
        return parse(session.view());
    }
};

TEST_F(LanternView, A_switch_stands_as_the_state_has_it_and_other_items_have_no_state) {
    const Json off = after({"open tools", "choose switches"});
    EXPECT_EQ(
        to_text(off.find("items")->items[0]),
        R"({"id":"lantern","label":"lantern-label","detail":"by-the-door","icon":"lantern","on":false,"action":"choose lantern"})");
    EXPECT_EQ(off.find("items")->items[1].find("on"), nullptr);
    const Json on = after({"open tools", "choose switches", "choose lantern"});
    EXPECT_TRUE(on.find("items")->items[0].find("on")->boolean);
    const Json again = after({"open tools", "choose switches", "choose lantern", "choose lantern"});
    EXPECT_FALSE(again.find("items")->items[0].find("on")->boolean);
}

TEST_F(LanternView, A_screen_says_its_application_and_its_address) {
    const Json site = after({"open tools", "choose site"});
    EXPECT_EQ(word(site, "app"), "browser");
    EXPECT_EQ(word(site, "address"), "site-address");
    EXPECT_EQ(word(after({"open tools", "choose letter"}), "address"), "nowhere");
    const Json home = after({});
    EXPECT_EQ(word(home, "app"), "absent");
    EXPECT_EQ(word(home, "address"), "absent");
}

TEST_F(LanternView, A_row_has_two_words_opposite_each_other) {
    EXPECT_EQ(
        to_text(*after({"open tools", "choose slip"}).find("lines")),
        R"([{"from":"good","text":"paid"},{"from":"big","text":"oil-price"},)"
        R"({"from":"row","text":"fee","detail":"nothing"},{"from":"row","text":"to","detail":"oil-shop"}])");
    const Json lamp = after({"open lamp", "up"});
    EXPECT_EQ(to_text(lamp.find("lines")->items.back()), R"({"from":"row","text":"now","detail":"low"})");
}

TEST(Texts, Only_a_flat_object_of_texts_is_accepted) {
    Texts texts;
    std::vector<Problem> problems;
    EXPECT_FALSE(Texts::parse(R"({"a": 1})", texts, problems));
    EXPECT_FALSE(Texts::parse(R"(["a"])", texts, problems));
    EXPECT_EQ(problems.size(), 2U);
}

}  // namespace
}  // namespace domdom::engine
