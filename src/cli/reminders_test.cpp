// Reminders from the form to the folder, on each engine: who is told, once, by several servers, over gateways
// that fail; and what the leader sees.
#include "reminders/reminders.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "cli/test_support.h"
#include "fieldwork/sign_ups.h"
#include "reminders/kept.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;
using reminders::Message;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

// What reaches a phone network, which may be away, refuse, or lose its server in the middle.
struct Network {
    std::vector<Message> sent;
    Result<> answer;
    bool server_dies = false;

    // "84912345671: Đom Đóm …"
    std::vector<std::string> lines() const {
        std::vector<std::string> all;
        for (const auto& one : sent) all.push_back(one.to + ": " + one.text);
        return all;
    }
    std::vector<std::string> take() {
        auto all = lines();
        sent.clear();
        std::ranges::sort(all);
        return all;
    }
};

struct Dies {};

class Phones final : public reminders::Gateway {
  public:
    explicit Phones(Network& network) : network_(network) {}
    std::string_view name() const override { return "phones"; }
    std::string address_of(const std::string& phone, const std::string&) const override {
        return reminders::mobile_number(phone);
    }
    Result<> send(const Message& message, const std::stop_token&) override {
        if (network_.answer.ok()) network_.sent.push_back(message);
        if (network_.server_dies) throw Dies();
        return network_.answer;
    }

  private:
    Network& network_;
};

struct RemindersOn : ::testing::TestWithParam<store::Engine> {
    RemindersOn() {
        plan("2026-03-28T08:00:00+07:00");
        world.record("help.published", {{"place", World::kOwn}},
                     {{"name", "Chị Hoa"}, {"phone", "024 3829 1234"}});
    }

    void plan(const std::string& starts_at, const std::string& venue = "Nhà văn hóa") {
        world.record("session.planned", {{"session", session.text()},
                                         {"place", World::kOwn},
                                         {"title", "Gọi video"},
                                         {"startsAt", starts_at},
                                         {"minutes", 60},
                                         {"venue", venue},
                                         {"capacity", 3},
                                         {"skills", json::array{}}});
    }
    void call_off() {
        world.record("session.cancelled", {{"session", session.text()}, {"reason", "Bão số 3"}});
    }
    static std::string token(char who) { return std::string(43, who); }
    http::Reply come(char who, const std::string& phone, const std::string& more = "&consent=sign-up/2",
                     const std::string& query = "") {
        const auto reply = world.ask(
            world.asker("nobody"), Method::kPost, "/p/00103/sessions/" + session.text() + query,
            fmt::format("name=C%C3%B4+{}&phone={}&agree=yes&token={}{}", who, phone, token(who), more));
        EXPECT_EQ(reply.status, 303) << reply.body;
        world.clock->set(world.clock->now_ms() + 60'000);
        return reply;
    }
    void give_back(char who) {
        EXPECT_EQ(world.ask(world.asker("nobody"), Method::kPost, "/p/00103/signed/" + token(who), "").status,
                  303);
    }
    void at(const char* time) { world.clock->set(*parse_time(time)); }
    void later(int64_t minutes) { world.clock->set(world.clock->now_ms() + minutes * 60'000); }
    std::unique_ptr<reminders::Reminders> server() {
        std::vector<std::unique_ptr<reminders::Gateway>> gateways;
        gateways.push_back(std::make_unique<Phones>(network));
        return std::make_unique<reminders::Reminders>(
            reminders::Reminders::Parts{*world.store.log, *world.store.places, world.content.place_page,
                                        "https://learn.example.vn"},
            std::move(gateways), [this](std::string_view what, const Error& error) {
                troubles.push_back(fmt::format("{}: {}", what, error.line()));
            });
    }
    std::vector<std::string> look() {
        first->look({});
        return network.take();
    }
    // "Cô A said eve", as the leader's page has it.
    std::vector<std::string> shown() {
        // Signed in anew: the clock has gone on for longer than a session lasts.
        const auto leader = world.access->sign_in("leader", World::kPassword, "192.0.2.1");
        const auto reply = world.ask({"leader", leader->token, leader->actor.csrf}, Method::kGet,
                                     "/api/v1/sessions/" + session.text());
        EXPECT_EQ(reply.status, 200) << reply.body;
        std::vector<std::string> lines;
        const auto answer = *parse_json(reply.body);
        for (const auto& one : answer.at("signUps").as_array()) {
            const auto* person = one.at("person").if_object();
            std::string line((person ? person->at("name") : one.at("name")).as_string());
            if (const auto* reminder = one.at("reminder").if_object()) {
                line += " " + std::string(reminder->at("state").as_string());
                if (const auto* kind = reminder->at("kind").if_string()) line += " " + std::string(*kind);
            }
            lines.push_back(std::move(line));
        }
        return lines;
    }

    store::TemporaryStore temporary{GetParam()};
    World world{temporary.address, {.folder = "/spool"}};
    const Uuid session = make_uuid_v8("to be reminded of");
    Network network;
    std::vector<std::string> troubles;
    std::unique_ptr<reminders::Reminders> first = server();
};

constexpr const char* kA = "0912345671";
constexpr const char* kB = "0912345672";
constexpr const char* kEvening = "2026-03-27T17:00:00+07:00";

}  // namespace

TEST_P(RemindersOn, Whoever_has_a_place_is_told_on_the_eve_and_once) {
    come('A', kA);
    come('B', "%2B33612345678", "&consent=sign-up/2", "?lang=fr");
    EXPECT_THAT(look(), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("Cô A planned", "Cô B planned"));
    at(kEvening);
    EXPECT_THAT(
        look(),
        ElementsAre(
            "33612345678: Đom Đóm Phường Tây Hồ vous attend\u00a0: Gọi video, samedi 28/03, 8:00, à "
            "cette adresse\u00a0: Nhà văn hóa. Si vous ne pouvez pas venir, appelez le 024 3829 1234.",
            "84912345671: Đom Đóm Phường Tây Hồ mời bác đến buổi Gọi video, Thứ bảy 28/03, "
            "8:00, tại Nhà văn hóa. Không đến được, bác gọi 024 3829 1234 giúp."));
    EXPECT_THAT(shown(), ElementsAre("Cô A said eve", "Cô B said eve"));
    later(1);
    EXPECT_THAT(look(), IsEmpty());
    at("2026-03-28T09:00:00+07:00");
    EXPECT_THAT(look(), IsEmpty());
    EXPECT_EQ(first->tally().sent, 2U);
}

TEST_P(RemindersOn, Whoever_waits_cancelled_gave_no_number_or_was_not_asked_is_left_to_people) {
    come('A', kA, "&consent=sign-up/2");
    come('B', "", "&consent=sign-up/2");
    come('C', "024 3829 9999", "&consent=sign-up/2");
    come('D', "0912345674", "&consent=sign-up/2");
    give_back('A');
    world.clock->set(world.clock->now_ms() + 3'600'000);
    come('E', "0912345675", "");
    come('F', "0912345676");
    at(kEvening);
    EXPECT_THAT(shown(), ElementsAre("Cô B no-number", "Cô C no-way", "Cô D due", "Cô E", "Cô F"));
    EXPECT_THAT(look(), ElementsAre(HasSubstr("84912345674")));
    give_back('B');
    EXPECT_THAT(shown(), ElementsAre("Cô C no-way", "Cô D said place", "Cô E not-asked", "Cô F"));
}

TEST_P(RemindersOn, Moved_and_called_off_are_told_by_day) {
    come('A', kA);
    at("2026-03-26T21:00:00+07:00");
    plan("2026-03-28T14:30:00+07:00");
    EXPECT_THAT(look(), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("Cô A due"));
    at("2026-03-27T08:00:00+07:00");
    EXPECT_THAT(look(), ElementsAre(HasSubstr("buổi Gọi video nay là Thứ bảy 28/03, 14:30")));
    EXPECT_THAT(shown(), ElementsAre("Cô A said moved"));
    at(kEvening);
    EXPECT_THAT(look(), ElementsAre(HasSubstr("mời bác đến buổi Gọi video, Thứ bảy 28/03, 14:30")));
    call_off();
    EXPECT_THAT(look(), ElementsAre(AllOf(HasSubstr("nghỉ: Bão số 3. Bác đừng đến nhé."),
                                          HasSubstr("Hỏi thêm: 024"))));
    EXPECT_THAT(look(), IsEmpty());
    plan("2026-03-28T14:30:00+07:00", "Trường Chu Văn An");
    EXPECT_THAT(look(), ElementsAre(HasSubstr("tại Trường Chu Văn An")));
}

TEST_P(RemindersOn, Whoever_waited_hears_of_their_place) {
    for (const char who : {'A', 'B', 'C', 'D'}) come(who, fmt::format("091234567{}", who - 'A'));
    EXPECT_THAT(look(), IsEmpty());
    give_back('B');
    EXPECT_THAT(look(), ElementsAre(AllOf(HasSubstr("84912345673"), HasSubstr("đã có chỗ cho bác"))));
    EXPECT_THAT(look(), IsEmpty());
}

TEST_P(RemindersOn, A_person_we_know_is_told_under_the_register_and_not_once_they_withdrew) {
    const Uuid person = world.own.person;
    world.record(
        "person.enrolled",
        {{"person", person.text()}, {"place", World::kOwn}, {"birthYear", 1956}, {"groups", json::array{}}},
        {{"name", "Nguyễn Trongnha"}, {"phone", kA}});
    EXPECT_FALSE(world
                     .send(world.asker("companion"), "sign-up.made",
                           {{"session", session.text()},
                            {"seats", 1},
                            {"person", person.text()},
                            {"consent", "sign-up/2"}})
                     .contains("problem"));
    EXPECT_EQ(world
                  .send(world.asker("companion"), "sign-up.made",
                        {{"session", session.text()},
                         {"seats", 1},
                         {"person", person.text()},
                         {"consent", "sign-up/9"}})
                  .contains("problem"),
              true);
    at(kEvening);
    world.record("consent.withdrawn", {{"person", person.text()}, {"on", "2026-03-27"}});
    EXPECT_THAT(look(), IsEmpty());
    world.record("consent.given", {{"person", person.text()},
                                   {"text", "consent-2026-1/1"},
                                   {"language", "en"},
                                   {"on", "2026-03-27"},
                                   {"by", "self"}});
    EXPECT_THAT(look(), ElementsAre(HasSubstr("looks forward to seeing you")));
    call_off();
    world.record("person.erased", {{"person", person.text()}});
    EXPECT_THAT(look(), IsEmpty());
}

TEST_P(RemindersOn, A_gateway_that_fails_rests_longer_each_time_and_nobody_is_forgotten) {
    come('A', kA);
    come('B', kB);
    at(kEvening);
    network.answer = Error{Code::kBusy, "no signal"};
    EXPECT_THAT(look(), IsEmpty());
    EXPECT_THAT(troubles, ElementsAre("reminders do not leave by phones: no signal"));
    EXPECT_THAT(shown(), ElementsAre("Cô A failed", "Cô B due"));
    EXPECT_EQ(*reminders::count_waiting(**world.store.data->read(), world.clock->now_ms()), 1);
    EXPECT_THAT(look(), IsEmpty());
    EXPECT_THAT(troubles, SizeIs(1)) << "it rests";
    later(1);
    look();
    EXPECT_THAT(troubles, SizeIs(2));
    later(1);
    look();
    EXPECT_THAT(troubles, SizeIs(2)) << "for two minutes now";
    network.answer = {};
    later(60);
    EXPECT_THAT(look(), ElementsAre(HasSubstr(kA + 1), HasSubstr(kB + 1)));
    EXPECT_EQ(*reminders::count_waiting(**world.store.data->read(), world.clock->now_ms()), 0);
}

TEST_P(RemindersOn, A_refused_number_is_said_and_not_tried_again) {
    come('A', kA);
    at(kEvening);
    network.answer = invalid("no such number");
    look();
    network.answer = {};
    later(90);
    EXPECT_THAT(look(), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("Cô A refused eve"));
    EXPECT_EQ(first->tally().refused, 1U);
}

TEST_P(RemindersOn, Of_two_servers_one_sends_and_what_one_leaves_the_other_settles) {
    come('A', kA);
    at(kEvening);
    const auto second = server();
    network.server_dies = true;
    EXPECT_THROW(first->look({}), Dies);
    network.server_dies = false;
    ASSERT_THAT(network.sent, SizeIs(1));
    const auto id = network.sent.front().id;
    second->look({});
    EXPECT_THAT(network.sent, SizeIs(1)) << "the first may still have it in hand";
    later(5);
    second->look({});
    ASSERT_THAT(network.sent, SizeIs(2));
    EXPECT_EQ(network.sent.back().id, id) << "a folder knows it by its id, and drops it once";
    EXPECT_EQ(network.sent.back().written_ms, network.sent.front().written_ms);
    later(10);
    second->look({});
    first->look({});
    EXPECT_THAT(network.sent, SizeIs(2));
}

TEST_P(RemindersOn, Two_at_once_send_once) {
    for (const char who : {'A', 'B', 'C'}) come(who, fmt::format("091234567{}", who - 'A'));
    at(kEvening);
    Network other;
    std::vector<std::unique_ptr<reminders::Gateway>> gateways;
    gateways.push_back(std::make_unique<Phones>(other));
    reminders::Reminders second({*world.store.log, *world.store.places, world.content.place_page, ""},
                                std::move(gateways), [](std::string_view, const Error&) {});
    {
        const std::jthread one([&] { first->look({}); });
        const std::jthread two([&] { second.look({}); });
    }
    EXPECT_EQ(network.sent.size() + other.sent.size(), 3U);
}

TEST_P(RemindersOn, Nothing_kept_names_anybody_and_it_goes_two_weeks_after) {
    come('A', kA);
    at(kEvening);
    look();
    auto db = *world.store.data->read();
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM reminder WHERE state = 'sent'"), 1);
    at("2026-04-11T07:00:00+07:00");
    ASSERT_TRUE(reminders::expire_reminders(*world.store.log).ok());
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM reminder"), 1);
    at("2026-04-11T09:00:00+07:00");
    ASSERT_TRUE(reminders::expire_reminders(*world.store.log).ok());
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM reminder"), 0);
}

TEST_P(RemindersOn, A_session_of_a_series_is_reminded_of_too) {
    const Uuid series = make_uuid_v8("a series to be reminded of");
    world.record("series.planned", {{"series", series.text()},
                                    {"place", World::kOwn},
                                    {"title", "Thứ bảy"},
                                    {"venue", "Nhà văn hóa"},
                                    {"minutes", 60},
                                    {"startsAt", "2026-03-28T08:00:00+07:00"},
                                    {"rule", "FREQ=WEEKLY"},
                                    {"holidays", "skip"},
                                    {"skills", json::array{}}});
    const auto answer = *parse_json(
        world.ask(world.asker("leader"), Method::kGet, "/api/v1/sessions?from=2026-04-04&until=2026-04-05")
            .body);
    const std::string id(answer.at("sessions").at(0).at("id").as_string());
    EXPECT_EQ(world
                  .ask(world.asker("nobody"), Method::kPost, "/p/00103/sessions/" + id,
                       fmt::format("name=Hoa&phone={}&agree=yes&consent=sign-up/2&token={}", kA, token('A')))
                  .status,
              303);
    at("2026-04-03T17:00:00+07:00");
    EXPECT_THAT(look(), ElementsAre(HasSubstr("Thứ bảy 04/04, 8:00")));
}

DOMDOM_ON_EVERY_ENGINE(RemindersOn);

TEST(RemindersOff, The_page_asks_for_no_address_and_shows_nothing) {
    World world;
    const auto form =
        world.ask(world.asker("nobody"), Method::kGet, "/p/00103/sessions/" + world.own.session.text());
    EXPECT_THAT(form.body, Not(HasSubstr("type=\"email\"")));
    EXPECT_THAT(form.body, HasSubstr("name=\"consent\" value=\"sign-up/2\""));
    const auto page =
        world.ask(world.asker("leader"), Method::kGet, "/api/v1/sessions/" + world.own.session.text());
    EXPECT_THAT(page.body, HasSubstr("\"reminder\":null"));
}

TEST(RemindersByMail, The_page_asks_for_an_address_and_takes_a_good_one) {
    World world({}, {.mail = "smtp://mail.example.vn", .from = "a@example.vn"});
    const std::string path = "/p/00103/sessions/" + world.own.session.text();
    EXPECT_THAT(world.ask(world.asker("nobody"), Method::kGet, path).body, HasSubstr("type=\"email\""));
    const auto wrong =
        world.ask(world.asker("nobody"), Method::kPost, path,
                  "name=Hoa&email=hoa&agree=yes&consent=sign-up/2&token=" + std::string(43, 'A'));
    EXPECT_EQ(wrong.status, 400);
    EXPECT_THAT(wrong.body, HasSubstr("hoa@example.vn"));
    EXPECT_EQ(
        world
            .ask(world.asker("nobody"), Method::kPost, path,
                 "name=Hoa&email=hoa@example.vn&agree=yes&consent=sign-up/2&token=" + std::string(43, 'A'))
            .status,
        303);
    EXPECT_THAT(
        world.ask(world.asker("leader"), Method::kGet, "/api/v1/sessions/" + world.own.session.text()).body,
        HasSubstr("\"email\":\"hoa@example.vn\""));
}

TEST(EmailAddress, Takes_plain_ones_and_nothing_that_a_header_could_hide_in) {
    EXPECT_TRUE(fieldwork::is_email("co.hoa+lop@tay-ho.example.vn"));
    for (const std::string text :
         {"", "@", "hoa", "hoa@", "@vn", "a@b@c", "a b@c", "a@b\r\nBcc: c@d", "<a@b>", "a@b,c", "hoà@b"})
        EXPECT_FALSE(fieldwork::is_email(text)) << text;
    EXPECT_FALSE(fieldwork::is_email(std::string(250, 'a') + "@b.vn"));
}

}  // namespace domdom::cli
