// The public page of a place: what stands on it, in which language, and what never does.
#include <gmock/gmock.h>

#include "cli/test_support.h"

namespace domdom::cli {

namespace {

using http::Method;
using ::testing::HasSubstr;
using ::testing::Not;

struct PlacePageOf : ::testing::Test {
    std::string page(const std::string& target, int status = 200) {
        const auto reply = world.ask(world.asker("nobody"), Method::kGet, target);
        EXPECT_EQ(reply.status, status) << reply.body;
        return reply.body;
    }
    World world;
};

}  // namespace

TEST_F(PlacePageOf, Shows_the_next_sessions_whom_to_ask_and_the_courses) {
    world.record("session.planned", {{"session", world.fresh().text()},
                                     {"place", World::kOwn},
                                     {"title", "Thứ bảy <tình nguyện>"},
                                     {"venue", "Nhà văn hóa"},
                                     {"startsAt", "2026-03-28T08:05:00+07:00"},
                                     {"minutes", 120},
                                     {"skills", json::array{}}});
    world.record("help.published", {{"place", World::kOwn}},
                 {{"name", "Chị Hạnh"}, {"phone", "024 3753 0000"}});
    const auto html = page("/p/00103");
    EXPECT_THAT(html, HasSubstr("<html lang=\"vi\">"));
    EXPECT_THAT(html, HasSubstr("Học dùng điện thoại ở Phường Tây Hồ</h1>"));
    EXPECT_THAT(html, HasSubstr("Thứ bảy &lt;tình nguyện&gt;</strong>"));
    EXPECT_THAT(html, HasSubstr(">Thứ bảy 28/03, 8:05</time>, 120 phút"));
    EXPECT_THAT(html, HasSubstr("href=\"tel:02437530000\""));
    EXPECT_THAT(html, HasSubstr("<a href=\"/courses/course\">Khóa &lt;học&gt;</a>"));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
}

TEST_F(PlacePageOf, Lists_sessions_by_their_distance_from_a_group_that_one_chooses) {
    const auto plan = [&](const char* title, int64_t lat_e6) {
        const Uuid venue = world.fresh();
        if (lat_e6 != 0)
            world.record("venue.described", {{"venue", venue.text()},
                                             {"place", World::kOwn},
                                             {"name", "Nơi"},
                                             {"latE6", lat_e6},
                                             {"lonE6", 105'820'000}});
        world.record("session.planned",
                     {{"session", world.fresh().text()},
                      {"place", World::kOwn},
                      {"title", title},
                      {"startsAt", "2026-03-28T08:00:00+07:00"},
                      {"minutes", 60},
                      {"venue", lat_e6 == 0 ? json::value("đâu đó") : json::value("")},
                      {"venueId", lat_e6 == 0 ? json::value(nullptr) : json::value(venue.text())},
                      {"skills", json::array{}}});
    };
    plan("Buổi bắc", 21'100'000);
    plan("Buổi nam", 21'010'000);
    plan("Buổi lạ", 0);
    const Uuid group = world.fresh();
    world.record("residential-group.founded", {{"residentialGroup", group.text()},
                                               {"place", World::kOwn},
                                               {"key", "n"},
                                               {"kind", "Tổ"},
                                               {"name", "Phía <bắc>"},
                                               {"from", "2026-01-01"},
                                               {"latE6", 21'091'000},
                                               {"lonE6", 105'820'000}});
    const auto html = page("/p/00103/near?group=" + group.text());
    EXPECT_LT(html.find("Buổi bắc"), html.find("Buổi nam"));
    EXPECT_LT(html.find("Buổi nam"), html.find("Buổi lạ"));
    EXPECT_THAT(html, HasSubstr("<b>1,0\u00a0km</b> <strong>Buổi bắc"));
    EXPECT_THAT(html, HasSubstr("<b>9,0\u00a0km</b> <strong>Buổi nam"));
    EXPECT_THAT(html, HasSubstr("selected>Phía &lt;bắc&gt;</option>"));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(page("/p/00103"), HasSubstr("href=\"/p/00103/near\""));
    EXPECT_THAT(page("/p/00103/near?lang=en"), HasSubstr("Sessions nearby"));
    page("/p/99999/near", 404);
}

TEST_F(PlacePageOf, Speaks_the_language_that_is_asked_for_and_no_other) {
    EXPECT_THAT(page("/p/00103?lang=fr"), HasSubstr("<html lang=\"fr\">"));
    EXPECT_THAT(page("/p/00103?lang=fr"), HasSubstr("Les prochaines séances"));
    EXPECT_THAT(page("/p/00103?lang=xx", 400), HasSubstr("ask for vi, en or fr"));
}

TEST_F(PlacePageOf, Leaves_out_what_is_over_and_what_is_far_ahead) {
    for (const std::string day : {"2026-03-25", "2026-08-01"})
        world.record("session.planned", {{"session", world.fresh().text()},
                                         {"place", World::kOwn},
                                         {"title", "Buổi khác"},
                                         {"startsAt", day + "T08:00:00+07:00"},
                                         {"minutes", 60},
                                         {"skills", json::array{}}});
    EXPECT_THAT(page("/p/00103"), Not(HasSubstr("Buổi khác")));
}

TEST_F(PlacePageOf, Shows_the_first_twelve_sessions_of_all_units_below) {
    for (int i = 0; i < 14; ++i)
        world.record("session.planned", {{"session", world.fresh().text()},
                                         {"place", i % 2 == 0 ? World::kOwn : "00160"},
                                         {"title", fmt::format("Buổi {:02}.", 14 - i)},
                                         {"startsAt", fmt::format("2026-04-{:02}T08:00:00+07:00", 28 - i)},
                                         {"minutes", 60},
                                         {"skills", json::array{}}});
    const auto html = page("/p/01");
    // Two stand there already, in the ward.
    for (int i = 1; i <= 10; ++i) EXPECT_THAT(html, HasSubstr(fmt::format("Buổi {:02}.", i)));
    EXPECT_LT(html.find("Buổi 01."), html.find("Buổi 02."));
    EXPECT_THAT(html, Not(HasSubstr("Buổi 11.")));
    EXPECT_THAT(page("/p/00103"), Not(HasSubstr("Buổi 01.")));
}

TEST_F(PlacePageOf, Is_not_there_for_a_code_that_nobody_has) { page("/p/99999", 404); }

}  // namespace domdom::cli
