// A proposal from a real store: who is in it and who never is, what is kept of it, and what was decided
// before.
#include <gmock/gmock.h>

#include "cli/test_support.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class ComposerOn : public testing::TestWithParam<store::Engine> {
  protected:
    ComposerOn() : store_(GetParam()), world(store_.address) {
        // Those that this ward of the tests has anyway: nobody knows where they are.
        const auto venues = world.ask(leader, Method::kGet, "/api/v1/venues");
        const auto known = *parse_json(venues.body);
        for (const auto& one : known.at("venues").as_array())
            world.record("venue.described",
                         {{"venue", one.at("id")}, {"place", World::kOwn}, {"name", "Cũ"}, {"closed", true}});
        world.record("venue.described", {{"venue", house.text()},
                                         {"place", World::kOwn},
                                         {"name", "Nhà văn hóa Quảng An"},
                                         {"latE6", 21'060'000},
                                         {"lonE6", 105'820'000},
                                         {"capacity", 6}});
        near = group("Tổ 1", 21'060'000);
        far = group("Tổ 9", 21'150'000);
    }

    Uuid group(const std::string& name, int64_t lat) {
        const Uuid id = world.fresh();
        world.record("residential-group.founded", {{"residentialGroup", id.text()},
                                                   {"place", World::kOwn},
                                                   {"key", name},
                                                   {"kind", "Tổ"},
                                                   {"name", name},
                                                   {"from", "2026-01-01"},
                                                   {"latE6", lat},
                                                   {"lonE6", 105'820'000}});
        return id;
    }
    Uuid enrol(const std::string& name, const Uuid& in) {
        const Uuid id = world.fresh();
        world.record("person.enrolled",
                     {{"person", id.text()},
                      {"place", World::kOwn},
                      {"birthYear", 1990},
                      {"groups", json::array{}},
                      {"residentialGroup", in.text()}},
                     {{"name", name}});
        return id;
    }
    Uuid ask_for_help(const Uuid& person, json::object secret = {{"words", "Nhận lương hưu"}}) {
        const Uuid id = world.fresh();
        json::object body{{"request", id.text()}, {"via", "counter"}, {"agreed", true}};
        if (!person.is_nil())
            body["person"] = person.text();
        else
            body["place"] = World::kOwn;
        world.record("request.asked", std::move(body), std::move(secret));
        return id;
    }
    // Days go by; whoever was signed in has to sign in again.
    void later(int days) {
        world.clock->advance_days(days);
        const auto again = *world.access->sign_in("leader", World::kPassword, "192.0.2.1");
        leader = {"leader", again.token, again.actor.csrf};
    }
    json::object propose(const std::string& query = {}) {
        const auto reply = world.ask(leader, Method::kGet, "/api/v1/composer" + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return parse_json(reply.body)->as_object();
    }
    static std::vector<std::string> names(const json::object& proposal, const char* list, const char* flag) {
        std::vector<std::string> all;
        for (const auto& one : proposal.at(list).as_array())
            if (one.at(flag).as_bool()) all.emplace_back(one.at("name").as_string());
        return all;
    }
    static std::vector<std::string> invited(const json::object& proposal) {
        return names(proposal, "people", "invited");
    }
    static std::vector<std::string> reasons(const json::object& proposal, const std::string& name) {
        std::vector<std::string> why;
        for (const auto& one : proposal.at("people").as_array())
            if (one.at("name") == json::value(name))
                for (const auto& reason : one.at("why").as_array())
                    why.emplace_back(reason.at("why").as_string());
        return why;
    }
    static std::vector<std::string> missing(const json::object& proposal) {
        std::vector<std::string> all;
        for (const auto& one : proposal.at("missing").as_array()) all.emplace_back(one.as_string());
        return all;
    }
    static json::object held(const Uuid& session, const std::string& at, const Uuid& venue,
                             json::array trainers = {}) {
        return {{"session", session.text()},
                {"place", World::kOwn},
                {"title", "Buổi"},
                {"minutes", 90},
                {"startsAt", at},
                {"venueId", venue.text()},
                {"skills", json::array{}},
                {"trainers", std::move(trainers)}};
    }
    void describe(const std::string& role, json::array free, json::array languages = {}) {
        const auto id = account(role);
        const auto said = world.send(leader, "companion.described",
                                     {{"account", id},
                                      {"languages", std::move(languages)},
                                      {"skills", json::array{}},
                                      {"free", std::move(free)}});
        EXPECT_FALSE(said.contains("problem")) << json::serialize(said);
    }
    std::string account(const std::string& name) {
        const auto all = propose();
        for (const auto& one : all.at("members").as_array())
            if (one.at("name") == json::value(name)) return std::string(one.at("account").as_string());
        ADD_FAILURE() << "no account " << name;
        return {};
    }

    store::TemporaryStore store_;
    World world;
    Asker leader = world.asker("leader");
    const Uuid house = make_uuid_v8("house of culture");
    Uuid near, far;
};
DOMDOM_ON_EVERY_ENGINE(ComposerOn);

}  // namespace

TEST_P(ComposerOn, Who_asked_comes_first_and_each_has_their_reasons) {
    const Uuid thu = enrol("Bác Thu", far), binh = enrol("Bác Bình", near);
    enrol("Bác Yên", near);
    ask_for_help(thu);
    world.record("visit.recorded", {{"visit", world.fresh().text()},
                                    {"person", binh.text()},
                                    {"outcome", "helped"},
                                    {"wants", {"device.touch"}}});
    ask_for_help(kNil, {{"name", "Cô Lạ"}, {"phone", "0912 345 678"}, {"words", "Con tôi ở xa"}});
    later(3);
    const auto proposal = propose();
    const auto list = invited(proposal);
    ASSERT_GE(list.size(), 4u);
    EXPECT_THAT(reasons(proposal, "Bác Thu"), ElementsAre("asked", "untaught", "near"));
    EXPECT_THAT(reasons(proposal, "Bác Bình"), ElementsAre("wishes", "near"));
    EXPECT_THAT(reasons(proposal, "Bác Yên"), ElementsAre("untaught", "near"));
    EXPECT_THAT(reasons(proposal, "Cô Lạ"), ElementsAre("asked", "unknown-distance"));
    const auto at = [&](const char* name) {
        return std::find(list.begin(), list.end(), name) - list.begin();
    };
    EXPECT_LT(at("Bác Thu"), at("Bác Bình"));
    EXPECT_LT(at("Bác Bình"), at("Bác Yên"));
    EXPECT_EQ(proposal.at("venue").as_string(), house.text());
    EXPECT_EQ(proposal.at("seats").as_int64(), 6) << "no more than the venue holds";
    EXPECT_LE(list.size(), 6u);
    EXPECT_EQ(proposal.at("topics").at(0).at("skill").as_string(), "device.touch");
}

TEST_P(ComposerOn, Whoever_was_invited_signed_up_declined_or_refused_is_not_asked_again) {
    const Uuid invited_one = enrol("Bác Mời", near), comes = enrol("Bác Đến", near),
               declined = enrol("Bác Bận", near), refused = enrol("Bác Thôi", near),
               behind_door = enrol("Bác Cửa", near);
    enrol("Bác Mới", near);
    const Uuid session = world.fresh();
    world.record("session.planned", held(session, "2026-04-04T08:00:00+07:00", house));
    world.record("session.invited", {{"session", session.text()}, {"person", invited_one.text()}});
    world.record("session.invited", {{"session", session.text()}, {"person", invited_one.text()}});
    world.record("sign-up.made", {{"session", session.text()}, {"seats", 1}, {"person", comes.text()}});
    world.record("invitation.answered",
                 {{"session", session.text()}, {"person", declined.text()}, {"answer", "declines"}});
    world.record("visit.recorded", {{"visit", world.fresh().text()},
                                    {"person", refused.text()},
                                    {"outcome", "refused"},
                                    {"wants", json::array{}}});
    const Uuid household = world.fresh();
    world.record("household.listed",
                 {{"household", household.text()}, {"place", World::kOwn}, {"residentialGroup", near.text()}},
                 {{"address", "12 ngõ 34"}});
    world.record("household.joined",
                 {{"person", behind_door.text()}, {"household", household.text()}, {"from", "2026-01-01"}});
    world.record("household.met", {{"household", household.text()}, {"outcome", "refused"}});
    const auto proposal = propose();
    const auto list = names(proposal, "people", "invited");
    EXPECT_THAT(list, Contains("Bác Mới"));
    for (const char* name : {"Bác Mời", "Bác Đến", "Bác Bận", "Bác Thôi", "Bác Cửa"})
        EXPECT_THAT(json::serialize(proposal.at("people")), Not(HasSubstr(name)));

    // Asking for help oneself opens the door again; a session that was called off leaves its people free.
    ask_for_help(refused);
    ask_for_help(behind_door);
    world.record("session.cancelled", {{"session", session.text()}, {"reason", "Bão"}});
    const auto again = propose();
    EXPECT_THAT(invited(again), testing::IsSupersetOf({"Bác Thôi", "Bác Cửa", "Bác Mời"}));
    EXPECT_THAT(json::serialize(again.at("people")), HasSubstr("Bác Đến")) << "no seat is left for them";
    EXPECT_THAT(json::serialize(propose().at("people")), Not(HasSubstr("Bác Bận")));
    later(31);
    EXPECT_THAT(json::serialize(propose().at("people")), HasSubstr("Bác Bận"));
}

TEST_P(ComposerOn, Who_is_busy_or_not_free_does_not_go) {
    describe("companion", {"sat-am"}, {"vi", "tay"});
    describe("leader", {"sun-pm"});
    const auto companion = account("companion");
    auto proposal = propose("?on=2026-04-04&time=08:30");
    EXPECT_THAT(names(proposal, "members", "chosen"), Contains("companion"));
    EXPECT_THAT(names(proposal, "members", "chosen"), Not(Contains("leader")));
    EXPECT_THAT(names(proposal, "members", "chosen"), Contains("officer")) << "has not said: may be asked";
    EXPECT_THAT(missing(proposal), Contains("availability"));

    world.record("session.planned", held(world.fresh(), "2026-04-04T09:00:00+07:00", house, {companion}));
    proposal = propose("?on=2026-04-04&time=08:30");
    EXPECT_THAT(names(proposal, "members", "chosen"), Not(Contains("companion")));
    EXPECT_THAT(json::serialize(proposal.at("members")), HasSubstr("\"busy\""));
    EXPECT_EQ(proposal.at("venue"), json::value(nullptr)) << "the only venue is taken then";
    EXPECT_THAT(missing(propose("?on=2026-04-04&time=08:30&venue=" + house.text())), Contains("venue-taken"));
    EXPECT_EQ(propose("?on=2026-04-04&time=14:30").at("venue").as_string(), house.text());
}

TEST_P(ComposerOn, Holidays_are_passed_over_unless_somebody_wants_that_day) {
    later(31);  // 26 April
    const auto proposal = propose();
    for (const auto& slot : proposal.at("slots").as_array()) {
        EXPECT_FALSE(std::string(slot.at("startsAt").as_string()).starts_with("2026-04-30"));
        EXPECT_TRUE(slot.at("holiday").is_null());
    }
    EXPECT_TRUE(propose("?on=2026-04-30").at("slots").at(0).at("holiday").is_object());
}

TEST_P(ComposerOn, A_team_goes_to_the_people_it_accompanies) {
    const Uuid ours = enrol("Bác Nhà", near);
    enrol("Bác Khác", near);
    world.record("person.entrusted", {{"person", ours.text()}, {"team", world.own.team.text()}});
    world.record("team.member-set", {{"team", world.own.team.text()},
                                     {"account", account("companion")},
                                     {"role", "member"},
                                     {"since", "2026-01-01"}});
    const auto proposal = propose("?team=" + world.own.team.text());
    EXPECT_THAT(invited(proposal), Contains("Bác Nhà"));
    EXPECT_THAT(json::serialize(proposal.at("people")), Not(HasSubstr("Bác Khác")));
    EXPECT_THAT(names(proposal, "members", "chosen"), ElementsAre("companion"));
}

TEST_P(ComposerOn, The_language_somebody_speaks_brings_whoever_speaks_it) {
    const Uuid lan = enrol("Bà Lan", near);
    world.record("fact.recorded", {{"person", lan.text()}, {"fact", "speaks-tay"}, {"value", true}});
    describe("companion", {"sat-am"}, {"vi", "tay"});
    const auto proposal = propose("?on=2026-04-04&time=08:30");
    EXPECT_THAT(reasons(proposal, "Bà Lan"), Contains("language"));
    EXPECT_THAT(json::serialize(proposal.at("members").at(0).at("why")), HasSubstr("\"language\":\"tay\""));
}

TEST_P(ComposerOn, What_was_kept_is_a_session_with_people_to_ask_and_names_nobody_in_the_log) {
    const Uuid thu = enrol("Bác Thu", near);
    const Uuid asking = ask_for_help(kNil, {{"name", "Cô Lạ"}, {"phone", "0912 345 678"}, {"words", "Nhờ"}});
    const Uuid session = world.fresh();
    world.record("session.planned",
                 held(session, "2026-04-04T08:00:00+07:00", house, {account("companion")}));
    world.record("session.invited", {{"session", session.text()}, {"person", thu.text()}});
    world.record("session.invited", {{"session", session.text()}, {"request", asking.text()}});
    const auto ask = [&] {
        const auto reply = world.ask(world.asker("companion"), Method::kGet,
                                     "/api/v1/sessions/" + session.text() + "/invitations");
        EXPECT_EQ(reply.status, 200) << reply.body;
        return parse_json(reply.body)->as_object();
    };
    EXPECT_EQ(ask().at("team").at(0).at("name").as_string(), "companion");
    EXPECT_EQ(ask().at("invitations").as_array().size(), 2u);
    EXPECT_THAT(json::serialize(ask()), HasSubstr("0912 345 678"));
    const auto answered =
        world.send(world.asker("companion"), "invitation.answered",
                   {{"session", session.text()}, {"person", thu.text()}, {"answer", "unreached"}});
    EXPECT_FALSE(answered.contains("problem")) << json::serialize(answered);
    EXPECT_THAT(json::serialize(ask()), HasSubstr("\"answer\":\"unreached\""));
    auto db = *world.store.data->read();
    EXPECT_EQ(
        *db->integer_or(-1, "SELECT COUNT(*) FROM event WHERE body LIKE '%0912%' OR body LIKE '%Cô L%'"), 0);
    EXPECT_TRUE(world.send(world.asker("leader"), "session.invited", {{"session", session.text()}})
                    .contains("problem"))
        << "neither a person nor a request";
    world.record("person.erased", {{"person", thu.text()}});
    EXPECT_EQ(ask().at("invitations").as_array().size(), 1u);
}

TEST_P(ComposerOn, What_cannot_be_wanted_is_said) {
    const auto problem = [&](const std::string& query) {
        const auto reply = world.ask(world.asker("leader"), Method::kGet, "/api/v1/composer" + query);
        EXPECT_EQ(reply.status, 400) << reply.body;
        return reply.body;
    };
    EXPECT_THAT(problem("?time=8h30"), HasSubstr("write it like 08:30"));
    EXPECT_THAT(problem("?on=2026-03-01"), HasSubstr("within the next 70 days"));
    EXPECT_THAT(problem("?seats=0"), HasSubstr("from 1 to 200"));
    EXPECT_THAT(problem("?minutes=x"), HasSubstr("from 15 to 480"));
}

}  // namespace domdom::cli
