// Who stands at the door, and who should be back: from outside, as a resident, a companion and their leader
// meet it.
#include "safety/safety.h"

#include <gtest/gtest.h>

#include "access/secrets.h"
#include "cli/plant_household.h"
#include "handover/devices.h"
#include "handover/test_parcel.h"
#include "safety/totp.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;

constexpr int64_t kMinuteMs = 60'000;
constexpr int64_t kHourMs = 60 * kMinuteMs;

// The smallest frame that passes for a photo: SOI, JFIF, its size, the picture, EOI.
std::string jpeg_of(unsigned char side = 96, const std::string& extra = {}) {
    std::string text("\xff\xd8\xff\xe0\x00\x04\x00\x00", 8);
    text += extra;
    text += std::string("\xff\xc0\x00\x0b\x08\x00", 6);
    text += static_cast<char>(side);
    text += std::string("\x00", 1);
    text += static_cast<char>(side);
    text += std::string("\x01\x01\x11\x00\xff\xda\x00\x02\x00\xff\xd9", 11);
    return text;
}

class Safety : public ::testing::TestWithParam<store::Engine> {
  protected:
    Safety() : stage(GetParam()), world(stage.address) {
        companion = world.asker("companion");
        leader = world.asker("leader");
        account = account_of("companion");
        phone = add_phone(companion);
    }
    Uuid account_of(const std::string& name) {
        const auto accounts = world.access->accounts();
        for (const auto& one : *accounts)
            if (one.name == name) return one.id;
        ADD_FAILURE() << name;
        return {};
    }
    // A session ends after some idle hours.
    void renew() {
        for (auto* who : {&companion, &leader}) {
            const auto again = world.access->sign_in(who->name, World::kPassword, "192.0.2.9");
            ASSERT_TRUE(again.ok());
            *who = {who->name, again->token, again->actor.csrf};
        }
    }
    json::value ask(const Asker& who, Method method, const std::string& target, const std::string& body = {},
                    int status = 200) {
        const auto reply = world.ask(who, method, target, body);
        EXPECT_EQ(reply.status, status) << target << "\n" << reply.body;
        return *parse_json(reply.body);
    }
    std::string add_phone(const Asker& who) {
        const handover::TestPhone made(world.fresh());
        const auto id = made.id.text();
        ask(who, Method::kPost, "/api/v1/devices",
            json::serialize(json::object{{"id", id}, {"key", access::to_base64url(made.point())}}), 201);
        return id;
    }
    std::string secret_of(const Asker& who, const std::string& id) {
        return *access::from_base64url(
            ask(who, Method::kGet, "/api/v1/badge?device=" + id).at("secret").as_string());
    }
    std::string code_now(const std::string& secret, int64_t minutes = 0) {
        return safety::totp(secret, safety::step_of(world.clock->now_ms()) + minutes);
    }
    http::Reply at_door(const std::string& code, const std::string& ward = "00103") {
        return world.ask(world.asker("nobody"), Method::kPost, "/v/" + ward + "?lang=en", "code=" + code);
    }
    std::string verdict(const std::string& code) {
        return std::string(
            ask(leader, Method::kPost, "/api/v1/badge/check", json::serialize(json::object{{"code", code}}))
                .at("verdict")
                .as_string());
    }
    int64_t send(const Asker& who, const std::string& type, json::object body, json::object secret = {}) {
        last = world.send(who, type, std::move(body), std::move(secret));
        return last.contains("receipt") ? 200 : last.at("problem").at("status").as_int64();
    }
    // As if the phone had been without a network until now.
    int64_t send_late(const Asker& who, const std::string& type, json::object body, int64_t occurred_at) {
        const json::object item{{"id", world.fresh().text()},
                                {"type", type},
                                {"occurredAt", occurred_at},
                                {"body", std::move(body)}};
        const auto reply =
            ask(who, Method::kPost, "/api/v1/outbox", json::serialize(json::object{{"items", {item}}}));
        last = reply.at("results").at(0).as_object();
        return last.contains("receipt") ? 200 : last.at("problem").at("status").as_int64();
    }
    void in_team(bool is_in) {
        const json::object open{{"team", world.own.team.text()},
                                {"account", account.text()},
                                {"role", "member"},
                                {"since", "2026-01-01"},
                                {"until", is_in ? json::value(nullptr) : json::value("2026-03-01")}};
        ASSERT_EQ(send(leader, "team.member-set", open), 200);
    }
    // What was planted is settled, so that only what a test began is open.
    json::array outings(const Asker& who, const std::string& state = "") {
        json::array some;
        const auto answer = ask(who, Method::kGet, "/api/v1/outings");
        for (const auto& one : answer.at("outings").as_array())
            if (!one.at("goesTo").is_null() && one.at("goesTo").as_string().starts_with("Nhà của"))
                continue;
            else if (state.empty() || one.at("state").as_string() == state)
                some.push_back(one);
        return some;
    }
    std::string set_out(json::object more = {}) {
        const auto id = world.fresh().text();
        more["outing"] = id;
        more["place"] = World::kOwn;
        if (!more.contains("minutes")) more["minutes"] = 60;
        EXPECT_EQ(send(companion, "outing.begun", std::move(more)), 200) << json::serialize(last);
        return id;
    }
    void pass(int64_t ms) {
        world.clock->set(world.clock->now_ms() + ms);
        renew();
    }
    int64_t rows(const char* sql) { return *(*world.store.data->read())->integer_or(-1, sql); }

    store::TemporaryStore stage;
    World world;
    Asker companion, leader;
    Uuid account;
    std::string phone;
    json::object last;
};
DOMDOM_ON_EVERY_ENGINE(Safety);

}  // namespace

// --- the visitor's card -----------------------------------------------------------------------------

TEST_P(Safety, A_resident_sees_who_stands_at_her_door) {
    in_team(true);
    ASSERT_EQ(send(companion, "badge.set", {{"account", account.text()}},
                   {{"photo", access::to_base64url(jpeg_of())}, {"phone", "0912 345 678"}}),
              200);
    const auto page = at_door(code_now(secret_of(companion, phone)));
    EXPECT_EQ(page.status, 200);
    for (const char* words :
         {"<h1>companion</h1>", "Đội Trongnha", "Is on the list", "data:image/jpeg;base64,"})
        EXPECT_NE(page.body.find(words), page.body.npos) << words << "\n" << page.body;
    EXPECT_EQ(page.body.find("0912"), page.body.npos) << "a companion's own number is for the ward alone";
    EXPECT_EQ(rows("SELECT COUNT(*) FROM event WHERE body LIKE '%0912%'"), 0);
    const auto by_phone = ask(leader, Method::kPost, "/api/v1/badge/check",
                              json::serialize(json::object{{"code", code_now(secret_of(companion, phone))}}));
    EXPECT_EQ(by_phone.at("verdict"), "here");
    EXPECT_EQ(by_phone.at("holder").at("phone"), "0912 345 678");
}

TEST_P(Safety, A_code_lasts_some_minutes_and_an_old_one_says_so) {
    const auto secret = secret_of(companion, phone);
    EXPECT_EQ(verdict(code_now(secret, -2)), "here") << "typed slowly";
    EXPECT_EQ(verdict(code_now(secret, 1)), "here") << "the clock of the phone is a minute early";
    EXPECT_EQ(verdict(code_now(secret, -5)), "old");
    EXPECT_EQ(verdict(code_now(secret, -30)), "unknown");
    const auto page = at_door(code_now(secret, -5));
    EXPECT_EQ(page.body.find("companion</h1>"), page.body.npos) << "who it was is not said";
    EXPECT_NE(page.body.find("has run out"), page.body.npos);
}

TEST_P(Safety, A_code_is_known_in_its_own_ward_alone) {
    const auto page = at_door(code_now(secret_of(companion, phone)), "00091");
    EXPECT_NE(page.body.find("Nobody on the list"), page.body.npos) << page.body;
    EXPECT_NE(page.body.find("ring 113"), page.body.npos);
}

TEST_P(Safety, Who_left_every_team_and_whose_account_ended_are_on_no_list) {
    const auto secret = secret_of(companion, phone);
    EXPECT_EQ(verdict(code_now(secret)), "here") << "not yet in any team";
    in_team(false);
    EXPECT_EQ(verdict(code_now(secret)), "left");
    in_team(true);
    EXPECT_EQ(verdict(code_now(secret)), "here");
    ASSERT_EQ(send(companion, "badge.set", {{"account", account.text()}},
                   {{"photo", access::to_base64url(jpeg_of())}}),
              200);
    ASSERT_TRUE(world.access->disable_account(account).ok());
    EXPECT_EQ(verdict(code_now(secret)), "left");
    EXPECT_EQ(rows("SELECT COUNT(*) FROM register_badge"), 0) << "the photo goes with the account";
}

TEST_P(Safety, A_phone_that_was_lost_shows_a_code_that_says_so_and_is_given_no_secret) {
    const auto secret = secret_of(companion, phone);
    EXPECT_EQ(world.ask(companion, Method::kDelete, "/api/v1/devices/" + phone).status, 204);
    EXPECT_EQ(verdict(code_now(secret)), "lost");
    EXPECT_NE(at_door(code_now(secret)).body.find("reported lost"), std::string::npos);
    ask(companion, Method::kGet, "/api/v1/badge?device=" + phone, {}, 409);
    const auto another = add_phone(companion);
    EXPECT_EQ(verdict(code_now(secret_of(companion, another))), "here");
    ask(leader, Method::kGet, "/api/v1/badge?device=" + another, {}, 404);
}

TEST_P(Safety, Nobody_finds_companions_by_trying_codes) {
    int wrong = 0;
    for (int i = 0; i < 20 && wrong < 20; ++i)
        if (at_door(fmt::format("{:06}", i)).status == 429)
            break;
        else
            ++wrong;
    EXPECT_LE(wrong, 6);
    const auto right = at_door(code_now(secret_of(companion, phone)));
    EXPECT_EQ(right.status, 429) << "also the right one, until some minutes have passed";
    EXPECT_EQ(right.body.find("companion</h1>"), right.body.npos);
    EXPECT_NE(right.body.find("ring the number"), right.body.npos) << "and what to do instead";
    world.clock->set(world.clock->now_ms() + 2 * kHourMs);
    EXPECT_EQ(at_door("12 34").status, 400) << "that is no code, and counts as none";
}

TEST_P(Safety, Who_was_asked_about_is_noted_and_not_who_asked) {
    at_door(code_now(secret_of(companion, phone)));
    ASSERT_TRUE(world.store.log->run([](log::Writing&) -> Result<> { return {}; }).ok());
    EXPECT_EQ(rows("SELECT COUNT(*) FROM audit WHERE action = 'visitor''s card verified'"), 1);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM audit WHERE detail LIKE '%192.0.2%'"), 0);
}

TEST_P(Safety, A_photo_is_small_and_says_nothing_of_where_it_was_taken) {
    const auto set = [&](const std::string& jpeg) {
        return send(companion, "badge.set", {{"account", account.text()}},
                    {{"photo", access::to_base64url(jpeg)}});
    };
    EXPECT_EQ(set(jpeg_of()), 200);
    EXPECT_EQ(set("GIF89a"), 400);
    EXPECT_EQ(set(jpeg_of().substr(0, 12)), 400);
    EXPECT_EQ(set(jpeg_of(0)), 400);
    EXPECT_EQ(set(jpeg_of(96, std::string("\xff\xe1\x00\x06"
                                          "Exif",
                                          8))),
              400)
        << "EXIF";
    EXPECT_EQ(set(jpeg_of() + std::string(50'000, 'x') + "\xff\xd9"), 400);
    EXPECT_EQ(send(companion, "badge.set", {{"account", account.text()}}, {{"photo", ""}}), 200);
    EXPECT_TRUE(ask(companion, Method::kGet, "/api/v1/badge?device=" + phone).at("photo").is_null());
    EXPECT_EQ(send(companion, "badge.set", {{"account", account_of("leader").text()}}, {{"photo", ""}}), 403);
    EXPECT_EQ(send(leader, "badge.set", {{"account", account.text()}}, {{"phone", "12"}}), 400);
}

TEST_P(Safety, The_pages_for_residents_have_all_their_words_in_three_languages) {
    for (const char* lang : {"vi", "en", "fr"})
        for (const std::string path : {"/v", "/v?q=tay", "/v?q=nowhere", "/v/00103"}) {
            const auto page = world.ask(world.asker("nobody"), Method::kGet,
                                        path + (path.find('?') == path.npos ? "?" : "&") + "lang=" + lang);
            EXPECT_EQ(page.status, 200) << path;
            for (const char* hole : {"<span></span>", "<p></p>", "<h1></h1>", "{place}"})
                EXPECT_EQ(page.body.find(hole), page.body.npos) << path << lang << hole;
        }
    EXPECT_EQ(world.ask(world.asker("nobody"), Method::kGet, "/v/01").status, 404) << "a city is no ward";
}

// --- what comes of a visit -------------------------------------------------------------------------

TEST_P(Safety, Who_has_moved_lives_behind_no_door_any_more) {
    plant_household(world, world.own);
    const auto living = "SELECT COUNT(*) FROM household_resident WHERE until_on IS NULL";
    const int64_t before = rows(living);
    ASSERT_EQ(
        send(companion, "visit.recorded",
             {{"visit", world.fresh().text()}, {"person", world.own.person.text()}, {"outcome", "moved"}},
             {{"note", "Danhdaunoiden"}}),
        200)
        << json::serialize(last);
    EXPECT_EQ(rows(living), before - 1);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM event WHERE body LIKE '%Danhdaunoiden%'"), 0);
}

TEST_P(Safety, Whoever_is_referred_on_is_an_open_request_until_it_is_answered) {
    const auto request = world.fresh().text();
    const json::object body{{"request", request},
                            {"person", world.own.person.text()},
                            {"via", "visit"},
                            {"to", "police-113"},
                            {"agreed", true}};
    ASSERT_EQ(send(companion, "request.asked", body, {{"words", "Bị lừa chuyển tiền"}}), 200);
    const auto found = [&](const std::string& state) {
        const auto answer = ask(leader, Method::kGet, "/api/v1/help-requests?state=" + state);
        for (const auto& one : answer.at("requests").as_array())
            if (one.at("request") == json::value(request)) return one;
        return json::value();
    };
    EXPECT_EQ(found("open").at("to"), "police-113");
    ASSERT_EQ(send(leader, "request.answered", {{"request", request}, {"outcome", "referred"}}), 200);
    EXPECT_TRUE(found("open").is_null());
    EXPECT_EQ(found("answered").at("to"), "police-113");
    json::object sentence = body;
    sentence["request"] = world.fresh().text();
    sentence["to"] = "Công an";
    EXPECT_EQ(send(companion, "request.asked", sentence), 400);
}

// --- out and back -----------------------------------------------------------------------------------

TEST_P(Safety, Whoever_is_not_back_is_missed_with_a_number_to_ring) {
    ASSERT_EQ(send(companion, "badge.set", {{"account", account.text()}}, {{"phone", "0912 345 678"}}), 200);
    const auto id = set_out({{"residentialGroup", world.own.group.text()}});
    auto one = outings(leader).at(0);
    EXPECT_EQ(one.at("state"), "out");
    EXPECT_EQ(one.at("by").at("name"), "companion");
    EXPECT_EQ(one.at("group").at("name"), "Thôn chung");
    pass(89 * kMinuteMs);
    EXPECT_EQ(outings(leader).at(0).at("state"), "out") << "late, but not yet missed";
    ASSERT_EQ(send(companion, "visit.recorded",
                   {{"visit", world.fresh().text()}, {"place", World::kOwn}, {"outcome", "nobody-home"}}),
              200);
    pass(2 * kMinuteMs);
    one = outings(leader).at(0);
    EXPECT_EQ(one.at("state"), "overdue");
    EXPECT_EQ(one.at("by").at("phone"), "0912 345 678");
    EXPECT_EQ(one.at("lastHeardAt"), world.clock->now_ms() - 2 * kMinuteMs);
    ASSERT_EQ(send(leader, "outing.settled", {{"outing", id}, {"word", "looked"}}, {{"note", "Máy hết pin"}}),
              200);
    one = outings(leader).at(0);
    EXPECT_EQ(one.at("state"), "settled");
    EXPECT_EQ(one.at("settled").at("by"), "leader");
    EXPECT_EQ(one.at("settled").at("note"), "Máy hết pin");
    EXPECT_EQ(rows("SELECT COUNT(*) FROM event WHERE body LIKE '%pin%'"), 0) << "no words in the log";
    EXPECT_EQ(send(companion, "outing.settled", {{"outing", id}, {"word", "well"}}), 403);
}

TEST_P(Safety, A_late_word_that_they_are_back_settles_by_itself_and_says_when_it_was) {
    const auto id = set_out();
    const int64_t back_at = world.clock->now_ms() + 50 * kMinuteMs;
    pass(5 * kHourMs);
    EXPECT_EQ(outings(leader).at(0).at("state"), "overdue");
    ASSERT_EQ(send_late(companion, "outing.returned", {{"outing", id}}, back_at), 200);
    const auto one = outings(leader).at(0);
    EXPECT_EQ(one.at("state"), "back");
    EXPECT_EQ(one.at("backAt"), back_at);
}

TEST_P(Safety, Whoever_set_out_in_the_evening_and_was_settled_after_midnight_is_still_listed) {
    pass(start_of(world.clock->today()) + 22 * kHourMs - world.clock->now_ms());
    const auto id = set_out();
    pass(3 * kHourMs);
    ASSERT_EQ(send(leader, "outing.settled", {{"outing", id}, {"word", "well"}}), 200);
    EXPECT_EQ(outings(leader, "settled").size(), 1U);
    pass(10 * kHourMs);
    EXPECT_EQ(outings(leader, "settled").size(), 0U) << "by noon it is of yesterday";
}

TEST_P(Safety, A_clock_that_is_years_off_misses_nobody_too_early_and_nobody_too_late) {
    for (const int64_t wrong :
         {*parse_time("2016-01-01T08:00:00+07:00"), world.clock->now_ms() + 20 * kHourMs}) {
        const auto id = world.fresh().text();
        ASSERT_EQ(
            send_late(companion, "outing.begun",
                      {{"outing", id}, {"place", world.place(World::kOwn).text()}, {"minutes", 60}}, wrong),
            200);
        const auto all = outings(leader);
        const auto one = std::find_if(all.begin(), all.end(),
                                      [&](const auto& each) { return each.at("id") == json::value(id); });
        ASSERT_NE(one, all.end());
        EXPECT_EQ(one->at("state"), "out");
        EXPECT_EQ(one->at("until"), world.clock->now_ms() + 60 * kMinuteMs);
    }
}

TEST_P(Safety, Some_minutes_more_are_asked_for_by_setting_out_again) {
    const auto id = set_out();
    pass(2 * kHourMs);
    EXPECT_EQ(outings(leader).at(0).at("state"), "overdue");
    const int64_t began = outings(leader).at(0).at("beganAt").as_int64();
    ASSERT_EQ(send(companion, "outing.begun", {{"outing", id}, {"place", World::kOwn}, {"minutes", 30}}),
              200);
    const auto one = outings(leader).at(0);
    EXPECT_EQ(one.at("state"), "out");
    EXPECT_EQ(one.at("beganAt"), began);
    EXPECT_EQ(send(leader, "outing.begun", {{"outing", id}, {"place", World::kOwn}, {"minutes", 30}}), 403);
}

TEST_P(Safety, Going_alone_too_early_is_kept_and_shown_and_a_ward_may_set_its_own_rule) {
    set_out();
    EXPECT_TRUE(outings(leader).at(0).at("againstRule").as_bool()) << "not yet trained";
    EXPECT_FALSE(ask(companion, Method::kGet, "/api/v1/outings").at("rules").at("mayGoAlone").as_bool());
    pass(kMinuteMs);
    set_out({{"with", {account_of("leader").text()}}});
    EXPECT_FALSE(outings(leader).at(1).at("againstRule").as_bool());
    ASSERT_EQ(send(world.asker("officer"), "outing-rules.set",
                   {{"place", World::kOwn}, {"overdueMinutes", 10}, {"alone", "anyone"}}),
              200);
    EXPECT_FALSE(outings(leader).at(0).at("againstRule").as_bool());
    pass(71 * kMinuteMs);
    EXPECT_EQ(outings(leader).at(0).at("state"), "overdue") << "after ten minutes, not thirty";
    EXPECT_EQ(send(companion, "outing.begun",
                   {{"outing", world.fresh().text()}, {"place", World::kOwn}, {"minutes", 100'000}}),
              400);
}

TEST_P(Safety, Numbers_are_for_those_who_ring) {
    ASSERT_EQ(send(companion, "badge.set", {{"account", account.text()}}, {{"phone", "0912 345 678"}}), 200);
    set_out();
    EXPECT_EQ(outings(companion).at(0).at("by").at("phone"), "0912 345 678") << "one's own";
    const auto other = world.access->add_account("khác", World::kPassword, access::Role::kCompanion,
                                                 world.place(World::kOwn));
    ASSERT_TRUE(other.ok());
    const auto session = world.access->sign_in("khác", World::kPassword, "192.0.2.9");
    const Asker another{"khác", session->token, session->actor.csrf};
    EXPECT_TRUE(outings(another).at(0).at("by").at("phone").is_null());
}

TEST_P(Safety, Words_about_an_outing_go_after_thirty_days) {
    set_out();
    EXPECT_GT(rows("SELECT COUNT(*) FROM register_outing"), 0);
    world.clock->set(world.clock->now_ms() + 31 * 24 * kHourMs);
    ASSERT_TRUE(safety::expire_outings(*world.store.log).ok());
    EXPECT_EQ(rows("SELECT COUNT(*) FROM register_outing"), 0);
}

}  // namespace domdom::cli
