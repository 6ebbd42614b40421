// Requests for help from outside: asked five ways, answered, reopened, forgotten; and how long people waited.
#include "helpdesk/helpdesk.h"

#include <gtest/gtest.h>

#include "cli/test_support.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;

constexpr int64_t kHourMs = 3'600'000;

class HelpDesk : public ::testing::TestWithParam<store::Engine> {
  protected:
    HelpDesk() : stage(GetParam()), world(stage.address) {
        // What was planted is answered, and so long ago that no figure knows of it.
        const auto units =
            (*world.store.places->tree())->subtree(world.place(World::kOwn), world.clock->today());
        const auto planted = helpdesk::open_askings(**world.store.data->read(), units);
        for (const auto& one : *planted)
            world.record("request.answered", {{"request", one.request.text()}, {"outcome", "phoned"}});
        world.clock->set(world.clock->now_ms() + 100 * 24 * kHourMs);
        renew();
    }
    // A session ends after some idle hours.
    void renew() {
        const auto again = world.access->sign_in("companion", World::kPassword, "192.0.2.9");
        EXPECT_TRUE(again.ok());
        staff = {"companion", again->token, again->actor.csrf};
        account = again->actor.account.text();
    }
    json::value read(const std::string& target, int status = 200) {
        const auto reply = world.ask(staff, Method::kGet, target);
        EXPECT_EQ(reply.status, status) << target << "\n" << reply.body;
        return *parse_json(reply.body);
    }
    json::array queue(const std::string& query = "") {
        return read("/api/v1/help-requests" + query).at("requests").as_array();
    }
    int64_t send(const std::string& type, json::object body, json::object secret = {}) {
        last = world.send(staff, type, std::move(body), std::move(secret));
        return last.contains("receipt") ? 200 : last.at("problem").at("status").as_int64();
    }
    int64_t at_counter(const Uuid& request, const std::string& name) {
        return send(
            "request.asked",
            {{"request", request.text()}, {"place", World::kOwn}, {"via", "counter"}, {"agreed", true}},
            {{"name", name}, {"words", "Cài ứng dụng"}});
    }
    http::Reply publicly(const Uuid& request, const std::string& phone) {
        return world.ask(world.asker("nobody"), Method::kPost, "/api/v1/help-requests",
                         json::serialize(json::object{{"request", request.text()},
                                                      {"place", World::kOwn},
                                                      {"via", "app"},
                                                      {"agreed", true},
                                                      {"name", "Danhdaunho"},
                                                      {"phone", phone}}));
    }
    http::Reply by_form(const std::string& body, const std::string& lang = "vi") {
        return world.ask(world.asker("nobody"), Method::kPost, "/p/00103/help?lang=" + lang, body);
    }
    int64_t rows(const char* sql) { return *(*world.store.data->read())->integer_or(-1, sql); }

    store::TemporaryStore stage;
    World world;
    Asker staff;
    std::string account;
    json::object last;
};
DOMDOM_ON_EVERY_ENGINE(HelpDesk);

}  // namespace

TEST_P(HelpDesk, Whoever_waits_longest_comes_first) {
    const Uuid early = world.fresh(), late = world.fresh();
    ASSERT_EQ(at_counter(early, "Bà Sớm"), 200);
    world.clock->set(world.clock->now_ms() + kHourMs);
    ASSERT_EQ(at_counter(late, "Ông Muộn"), 200);
    const auto list = queue();
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].at("name"), "Bà Sớm");
    EXPECT_EQ(list[0].at("words"), "Cài ứng dụng");
    EXPECT_EQ(list[1].at("request"), json::value(late.text()));
    EXPECT_EQ(rows("SELECT COUNT(*) FROM event WHERE body LIKE '%Sớm%'"), 0) << "no name in the log";
}

TEST_P(HelpDesk, A_request_that_is_sent_twice_counts_once) {
    const Uuid request = world.fresh();
    EXPECT_EQ(publicly(request, "0912 345 678").status, 200);
    EXPECT_EQ(publicly(request, "0912 345 678").status, 200);
    EXPECT_EQ(queue().size(), 1u);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM register_request WHERE name = 'Danhdaunho'"), 1);
}

TEST_P(HelpDesk, Too_many_from_one_number_are_told_to_wait) {
    for (int i = 0; i < 5; ++i) EXPECT_EQ(publicly(world.fresh(), "0912.345.678").status, 200) << i;
    const auto refused = publicly(world.fresh(), "0912 345 678");
    EXPECT_EQ(refused.status, 429) << "the same number, however it is written";
    EXPECT_EQ(publicly(world.fresh(), "0987 654 321").status, 200) << "another one is free";
    EXPECT_EQ(queue().size(), 6u);
}

TEST_P(HelpDesk, The_form_works_without_a_script_and_keeps_what_was_typed) {
    const auto page = world.ask(world.asker("nobody"), Method::kGet, "/p/00103/help?via=poster");
    ASSERT_EQ(page.status, 200);
    const size_t at = page.body.find("name=\"request\" value=\"");
    ASSERT_NE(at, page.body.npos);
    const std::string id = page.body.substr(at + 22, 36);
    const auto short_number = by_form("request=" + id + "&via=poster&name=Lan+%3CAnh%3E&phone=12&agreed=yes");
    EXPECT_EQ(short_number.status, 400);
    EXPECT_NE(short_number.body.find("value=\"Lan &lt;Anh&gt;\""), page.body.npos) << short_number.body;
    EXPECT_EQ(queue().size(), 0u);
    EXPECT_EQ(by_form("request=" + id + "&via=poster&name=Lan&phone=0912345678").status, 400) << "no consent";
    const std::string whole =
        "request=" + id +
        "&via=poster&name=Lan&phone=0912345678&words=Zalo&forWhom=B%C3%A0+N%E1%BB%99i&agreed=yes";
    EXPECT_EQ(by_form(whole).status, 200);
    EXPECT_EQ(by_form(whole, "en").status, 200) << "pressed twice";
    const auto list = queue();
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].at("via"), "poster");
    EXPECT_EQ(list[0].at("forWhom"), "Bà Nội");
    EXPECT_TRUE(list[0].at("forOther").as_bool());
    EXPECT_EQ(by_form("rubbish").status, 400);
    for (const char* lang : {"vi", "en", "fr"}) {
        const auto shown =
            world.ask(world.asker("nobody"), Method::kGet, std::string("/p/00103/help?lang=") + lang);
        EXPECT_EQ(shown.body.find("<span></span>"), shown.body.npos) << lang << ": a word is missing";
        EXPECT_EQ(shown.body.find("{place}"), shown.body.npos) << lang;
    }
}

TEST_P(HelpDesk, An_answered_request_leaves_the_queue_and_a_reopened_one_waits_since_it_was_asked) {
    const Uuid request = world.fresh();
    ASSERT_EQ(at_counter(request, "Bà Lan"), 200);
    world.clock->set(world.clock->now_ms() + 10 * kHourMs);
    renew();
    ASSERT_EQ(send("request.assigned", {{"request", request.text()}, {"companion", account}}), 200);
    EXPECT_EQ(queue()[0].at("companion").at("name"), "companion");
    ASSERT_EQ(send("request.answered", {{"request", request.text()}, {"outcome", "visited"}},
                   {{"note", "Đã cài, bà dùng được"}}),
              200);
    EXPECT_EQ(queue().size(), 0u);
    EXPECT_EQ(queue("?state=answered")[0].at("answer"), "Đã cài, bà dùng được");
    auto here = read("/api/v1/help-requests/waits").at("here");
    EXPECT_EQ(here.at("medianMs"), 10 * kHourMs);
    EXPECT_EQ(here.at("open"), 0);
    world.clock->set(world.clock->now_ms() + 60 * kHourMs);
    renew();
    here = read("/api/v1/help-requests/waits").at("here");
    EXPECT_EQ(here.at("due"), 1);
    EXPECT_EQ(here.at("withinTwoDays"), 1);
    ASSERT_EQ(send("request.reopened", {{"request", request.text()}}), 200);
    here = read("/api/v1/help-requests/waits").at("here");
    EXPECT_EQ(here.at("open"), 1);
    EXPECT_EQ(here.at("longestOpenMs"), 70 * kHourMs);
    EXPECT_EQ(here.at("withinTwoDays"), 0);
    EXPECT_TRUE(here.at("medianMs").is_null());
}

TEST_P(HelpDesk, An_erased_person_is_in_no_request_and_their_waiting_still_counts) {
    const Uuid request = world.fresh();
    ASSERT_EQ(at_counter(request, "Danhdauxin"), 200);
    ASSERT_EQ(send("request.identified", {{"request", request.text()}, {"person", world.own.person.text()}}),
              200);
    EXPECT_EQ(queue()[0].at("person").at("name"), "Nguyễn Trongnha");
    world.record("person.erased", {{"person", world.own.person.text()}});
    EXPECT_EQ(rows("SELECT COUNT(*) FROM register_request WHERE name = 'Danhdauxin'"), 0);
    ASSERT_EQ(queue().size(), 1u);
    EXPECT_TRUE(queue()[0].at("name").is_null());
    EXPECT_TRUE(queue()[0].at("person").is_null());
}

TEST_P(HelpDesk, Names_go_thirty_days_after_the_answer_and_at_once_for_whoever_wants_nothing_any_more) {
    const Uuid kept = world.fresh(), withdrawn = world.fresh();
    ASSERT_EQ(at_counter(kept, "Danhdaugiu"), 200);
    ASSERT_EQ(at_counter(withdrawn, "Danhdauthoi"), 200);
    ASSERT_EQ(send("request.answered", {{"request", withdrawn.text()}, {"outcome", "withdrawn"}}), 200);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM register_request WHERE name = 'Danhdauthoi'"), 0);
    ASSERT_EQ(send("request.answered", {{"request", kept.text()}, {"outcome", "phoned"}}), 200);
    world.clock->set(world.clock->now_ms() + 29 * 24 * kHourMs);
    ASSERT_TRUE(helpdesk::expire_requests(*world.store.log).ok());
    EXPECT_EQ(rows("SELECT COUNT(*) FROM register_request WHERE name = 'Danhdaugiu'"), 1);
    world.clock->set(world.clock->now_ms() + 3 * 24 * kHourMs);
    ASSERT_TRUE(helpdesk::expire_requests(*world.store.log).ok());
    EXPECT_EQ(rows("SELECT COUNT(*) FROM register_request WHERE name = 'Danhdaugiu'"), 0);
}

TEST_P(HelpDesk, A_phone_whose_clock_is_years_off_makes_nobody_wait_for_years) {
    const Uuid request = world.fresh();
    const json::object item{{"id", world.fresh().text()},
                            {"type", "request.asked"},
                            {"occurredAt", "2016-01-01T08:00:00+07:00"},
                            {"body",
                             {{"request", request.text()},
                              {"place", world.place(World::kOwn).text()},
                              {"via", "counter"},
                              {"agreed", true}}},
                            {"private", {{"name", "Bà Lan"}}}};
    const auto reply =
        world.ask(staff, Method::kPost, "/api/v1/outbox", json::serialize(json::object{{"items", {item}}}));
    EXPECT_NE(reply.body.find("receipt"), reply.body.npos) << reply.body;
    EXPECT_EQ(read("/api/v1/help-requests/waits").at("here").at("longestOpenMs"), 7 * 24 * kHourMs);
}

}  // namespace domdom::cli
