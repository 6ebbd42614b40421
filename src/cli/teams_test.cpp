// Teams from outside: founded, short of members, trained, in charge of people, handed over, thanked.
#include "teams/teams.h"

#include <gtest/gtest.h>

#include "cli/test_support.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;

class Teams : public ::testing::TestWithParam<store::Engine> {
  protected:
    Teams() : stage(GetParam()), world(stage.address) {
        const auto accounts = world.access->accounts();
        for (const auto& account : *accounts) account_of[account.name] = account.id;
        other = world.plant(World::kOwn, "Khachao");
        world.record(
            "person.moved",
            {{"person", person()}, {"place", World::kOwn}, {"residentialGroup", world.own.group.text()}});
        world.record("person.entrusted", {{"person", person()}});  // was entrusted when it was planted
    }
    json::value read(const std::string& who, const std::string& target, int status = 200) {
        const auto reply = world.ask(world.asker(who), Method::kGet, target);
        EXPECT_EQ(reply.status, status) << target << "\n" << reply.body;
        return *parse_json(reply.body);
    }
    // 200, or the status of the problem.
    int64_t send(const std::string& who, const std::string& type, json::object body,
                 json::object secret = {}) {
        last = world.send(world.asker(who), type, std::move(body), std::move(secret));
        return last.contains("receipt") ? 200 : last.at("problem").at("status").as_int64();
    }
    json::object community(const Uuid& team, const Uuid& group) {
        return {{"team", team.text()},
                {"place", World::kOwn},
                {"kind", "community"},
                {"name", "Tổ số 5"},
                {"group", group.text()},
                {"from", "2026-01-01"},
                {"decision", {{"number", "12/QĐ"}, {"on", "2026-01-01"}, {"by", "UBND phường"}}}};
    }
    int64_t join(const Uuid& team, const std::string& account, const std::string& role) {
        return send("leader", "team.member-set",
                    {{"team", team.text()},
                     {"account", account_of.at(account).text()},
                     {"role", role},
                     {"since", "2026-02-01"}});
    }
    int64_t visit(const std::string& who, std::vector<std::string> with, int64_t minutes = 0) {
        json::array ids;
        for (const auto& account : with) ids.emplace_back(account_of.at(account).text());
        json::object body{{"visit", world.fresh().text()},
                          {"person", person()},
                          {"outcome", "helped"},
                          {"with", std::move(ids)}};
        if (minutes > 0) body["minutes"] = minutes;
        return send(who, "visit.recorded", std::move(body));
    }
    void study(const std::string& who) {
        for (const char* lesson : {"one", "two"})
            ASSERT_EQ(send(who, "training.completed", {{"course", "companion"}, {"lesson", lesson}}), 200);
    }
    std::string person() const { return world.own.person.text(); }
    json::value mine(const std::string& who) { return read(who, "/api/v1/companions/me"); }
    json::value team(const Uuid& id) { return read("leader", "/api/v1/teams/" + id.text()); }
    json::array charges(const std::string& query) {
        return read("leader", "/api/v1/charges" + query).at("people").as_array();
    }
    static bool lists(const json::array& people, const std::string& id) {
        return std::any_of(people.begin(), people.end(),
                           [&](const json::value& one) { return one.at("id") == json::value(id); });
    }

    store::TemporaryStore stage;
    World world;
    Planted other;
    std::map<std::string, Uuid> account_of;
    json::object last;
};
DOMDOM_ON_EVERY_ENGINE(Teams);

}  // namespace

TEST_P(Teams, A_team_says_what_it_lacks_and_is_not_refused_for_it) {
    const Uuid id = world.fresh();
    json::object body = community(id, world.own.group);
    body["decision"] = nullptr;
    ASSERT_EQ(send("leader", "team.set", body), 200);
    EXPECT_EQ(team(id).at("lacks"), (json::array{"members", "head", "decision"}));
    ASSERT_EQ(send("leader", "team.set", community(id, world.own.group)), 200);
    ASSERT_EQ(join(id, "companion", "head"), 200);
    ASSERT_EQ(join(id, "leader", "member"), 200);
    EXPECT_EQ(team(id).at("lacks"), (json::array{"members"}));
    EXPECT_EQ(team(id).at("head").at("name"), "companion");
    EXPECT_EQ(team(id).at("members"), 2);
    ASSERT_EQ(join(id, "officer", "member"), 200);
    world.plant_account(world.own);
    account_of["mới"] = world.own.account;
    ASSERT_EQ(join(id, "mới", "member"), 200);
    EXPECT_EQ(team(id).at("lacks"), json::array());
    ASSERT_EQ(join(id, "mới", "member"), 200) << "said again";
    EXPECT_EQ(team(id).at("members"), 4);
}

TEST_P(Teams, A_residential_group_has_one_open_team) {
    const Uuid first = world.fresh(), second = world.fresh();
    ASSERT_EQ(send("leader", "team.set", community(first, world.own.group)), 200);
    EXPECT_EQ(send("leader", "team.set", community(second, world.own.group)), 409);
    EXPECT_NE(json::serialize(last).find("Tổ số 5"), std::string::npos) << "names the other";
    json::object ended = community(first, world.own.group);
    ended["until"] = "2026-03-01";
    ASSERT_EQ(send("leader", "team.set", ended), 200);
    EXPECT_EQ(send("leader", "team.set", community(second, world.own.group)), 409) << "they overlap";
    json::object next = community(second, world.own.group);
    next["from"] = "2026-03-02";
    EXPECT_EQ(send("leader", "team.set", next), 200);
}

TEST_P(Teams, A_team_that_ends_hands_its_people_over) {
    const Uuid first = world.fresh(), second = world.fresh();
    EXPECT_TRUE(lists(charges("?place=00103"), person())) << "nobody is in charge";
    ASSERT_EQ(send("leader", "team.set", community(first, world.own.group)), 200);
    EXPECT_FALSE(lists(charges("?place=00103"), person()));
    EXPECT_TRUE(lists(charges("?team=" + first.text()), person())) << "lives in its group";
    ASSERT_EQ(send("leader", "person.entrusted", {{"person", other.person.text()}, {"team", first.text()}}),
              200);
    EXPECT_EQ(team(first).at("people"), 2);
    ASSERT_EQ(send("leader", "team.set",
                   {{"team", second.text()},
                    {"place", World::kOwn},
                    {"kind", "youth"},
                    {"name", "Đội thanh niên"},
                    {"from", "2026-01-01"}}),
              200);
    json::object ended = community(first, world.own.group);
    ended["until"] = "2026-03-01";
    ASSERT_EQ(send("leader", "team.set", ended), 200);
    EXPECT_TRUE(lists(charges("?place=00103"), person())) << "ended, and handed to nobody";
    EXPECT_TRUE(lists(charges("?place=00103"), other.person.text()));
    ended["into"] = second.text();
    ASSERT_EQ(send("leader", "team.set", ended), 200);
    EXPECT_TRUE(lists(charges("?team=" + second.text()), person()));
    EXPECT_TRUE(lists(charges("?team=" + second.text()), other.person.text()));
    EXPECT_EQ(read("leader", "/api/v1/teams").at("nobodyInCharge"), 0);
}

TEST_P(Teams, A_companion_goes_along_with_someone_trained_before_going_alone) {
    ASSERT_EQ(visit("companion", {}), 200) << "no record is lost";
    EXPECT_FALSE(mine("companion").at("ready").as_bool());
    EXPECT_EQ(mine("companion").at("tooEarly"), 1);
    study("companion");
    EXPECT_EQ(mine("companion").at("course").at("done"), 2);
    EXPECT_EQ(mine("companion").at("course").at("on"), "2026-03-26");
    EXPECT_FALSE(mine("companion").at("ready").as_bool()) << "never went along";
    ASSERT_EQ(visit("leader", {"companion"}), 200);
    EXPECT_FALSE(mine("companion").at("ready").as_bool()) << "the leader is not trained";
    study("leader");
    EXPECT_TRUE(mine("companion").at("ready").as_bool());
    EXPECT_FALSE(mine("leader").at("ready").as_bool()) << "one's own record is nobody's witness";
    EXPECT_EQ(mine("companion").at("tooEarly"), 0) << "on the day itself";
    ASSERT_EQ(visit("companion", {"leader"}), 200);
    EXPECT_TRUE(mine("leader").at("ready").as_bool()) << "recorded by someone trained now";
}

TEST_P(Teams, A_course_in_a_room_counts_for_whoever_the_leader_names) {
    ASSERT_EQ(send("leader", "training.attended",
                   {{"training", world.fresh().text()},
                    {"account", account_of.at("companion").text()},
                    {"on", "2026-03-01"},
                    {"minutes", 180},
                    {"course", "companion"}}),
              200);
    EXPECT_EQ(mine("companion").at("course").at("on"), "2026-03-01");
    EXPECT_EQ(mine("companion").at("given").at("minutes"), 180);
    EXPECT_EQ(send("companion", "training.attended",
                   {{"training", world.fresh().text()},
                    {"account", account_of.at("companion").text()},
                    {"on", "2026-03-01"},
                    {"minutes", 180}}),
              403)
        << "nobody says it of themselves";
}

TEST_P(Teams, Hours_are_of_what_was_held_and_of_lengths_that_were_said) {
    ASSERT_EQ(visit("companion", {"leader"}, 45), 200);
    ASSERT_EQ(visit("companion", {}), 200);
    ASSERT_EQ(send("companion", "attendance.recorded",
                   {{"person", other.person.text()}, {"session", world.own.session.text()}}),
              200);
    const auto given = mine("companion").at("given");
    EXPECT_EQ(given.at("minutes"), 60 + 45);
    EXPECT_EQ(given.at("sessions"), 1);
    EXPECT_EQ(given.at("visits"), 2);
    EXPECT_EQ(given.at("visitsWithoutLength"), 1);
    EXPECT_EQ(mine("leader").at("given").at("minutes"), 45) << "went along";
    EXPECT_EQ(mine("companion").at("people"), 2);
}

TEST_P(Teams, A_page_of_thanks_shows_what_its_owner_chose_until_it_is_withdrawn) {
    const std::string token = "0123456789abcdef0123456789abcdef", page = "/api/v1/thanks/" + token;
    ASSERT_EQ(visit("companion", {}, 150), 200);
    ASSERT_EQ(send("companion", "thanks.shared", {},
                   {{"token", token}, {"name", "Danhdauan"}, {"shows", {"hours"}}}),
              200);
    const auto shown = read("nobody", page);
    EXPECT_EQ(shown.at("name"), "Danhdauan");
    EXPECT_EQ(shown.at("hours"), 2);
    EXPECT_TRUE(shown.at("people").is_null()) << "not chosen";
    EXPECT_TRUE(shown.at("teams").is_null());
    EXPECT_EQ(json::serialize(shown).find("Trongnha"), std::string::npos) << "no learner";
    auto db = *world.store.data->read();
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM event WHERE body LIKE '%Danhdau%'"), 0);
    ASSERT_EQ(send("companion", "thanks.withdrawn", {}), 200);
    read("nobody", page, 404);
    EXPECT_EQ(send("companion", "thanks.shared", {}, {{"token", "1234"}, {"shows", {"hours"}}}), 400);
}

TEST_P(Teams, A_companion_says_for_themselves_when_they_are_free) {
    const std::string own = account_of.at("companion").text();
    ASSERT_EQ(send("companion", "companion.described",
                   {{"account", own}, {"languages", {"vi", "tay"}}, {"free", {"sat-am"}}}),
              200);
    EXPECT_EQ(mine("companion").at("languages"), (json::array{"vi", "tay"}));
    EXPECT_EQ(send("companion", "companion.described",
                   {{"account", account_of.at("leader").text()}, {"free", {"sat-am"}}}),
              403);
    EXPECT_EQ(send("companion", "companion.described", {{"account", own}, {"free", {"sunday"}}}), 400);
}

}  // namespace domdom::cli
