// The worklist of re-tests: for whoever did not teach them, of those whom one may meet.
#include "cli/test_support.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;

struct RetestsOn : ::testing::TestWithParam<store::Engine> {
    RetestsOn() : kept(GetParam()), world(kept.address) {}

    void see(const std::string& who, const Uuid& person, const std::string& help = "alone",
             const std::string& skill = "communication.video-call") {
        const auto sent = world.send(world.asker(who), "task.observed",
                                     {{"person", person.text()}, {"skill", skill}, {"help", help}});
        EXPECT_TRUE(sent.contains("receipt")) << json::serialize(sent);
    }
    void visit(const std::string& who, const Uuid& person) {
        const auto sent =
            world.send(world.asker(who), "visit.recorded",
                       {{"visit", world.fresh().text()}, {"person", person.text()}, {"outcome", "helped"}});
        EXPECT_TRUE(sent.contains("receipt")) << json::serialize(sent);
    }
    void wait(int days) {
        world.clock->set(world.clock->now_ms() + int64_t{days} * 86'400'000);
        for (auto& asker : world.askers)
            if (asker.name == "companion" || asker.name == "leader") {
                const auto again = world.access->sign_in(asker.name, World::kPassword, "127.0.0.1");
                ASSERT_TRUE(again.ok()) << again.error().what;
                asker.token = again->token;
                asker.csrf = again->actor.csrf;
            }
    }
    // What one is asked to look at: "retain 2026-06-24" and so on.
    std::vector<std::string> listed(const std::string& who, const Uuid& person) {
        const auto reply = world.ask(world.asker(who), Method::kGet, "/api/v1/retests");
        EXPECT_EQ(reply.status, 200) << reply.body;
        std::vector<std::string> found;
        const auto answer = *parse_json(reply.body);
        for (const auto& one : answer.at("retests").as_array())
            if (one.at("person").at("id").as_string() == person.text()) {
                std::string words(one.at("why").as_string());
                if (one.at("until").is_string()) words += " " + std::string(one.at("until").as_string());
                found.push_back(words);
            }
        return found;
    }

    store::TemporaryStore kept;
    World world;
    using Listed = std::vector<std::string>;
};

}  // namespace

TEST_P(RetestsOn, What_one_taught_is_for_another_first_at_once_and_then_after_30_days) {
    const Uuid person = world.own.person;
    visit("companion", person);
    see("companion", person);
    EXPECT_EQ(listed("leader", person), Listed{}) << "not on the day itself";
    wait(1);
    EXPECT_EQ(listed("leader", person), Listed{"observe"});
    EXPECT_EQ(listed("companion", person), Listed{}) << "whoever taught does not vouch";
    see("leader", person);
    EXPECT_EQ(listed("leader", person), Listed{});
    wait(30);
    EXPECT_EQ(listed("leader", person), Listed{"retain 2026-06-25"});
    see("leader", person);
    EXPECT_EQ(listed("leader", person), Listed{});
    const auto page =
        *parse_json(world.ask(world.asker("leader"), Method::kGet, "/api/v1/people/" + person.text()).body);
    EXPECT_EQ(page.at("skills").at(0).at("best").as_string(), "retained");
}

TEST_P(RetestsOn, Whoever_withdrew_or_was_erased_is_not_listed) {
    const Uuid person = world.own.person;
    visit("companion", person);
    see("companion", person);
    wait(1);
    ASSERT_EQ(listed("leader", person), Listed{"observe"});
    world.record("consent.withdrawn", {{"person", person.text()}, {"on", "2026-03-27"}});
    EXPECT_EQ(listed("leader", person), Listed{});
}

TEST_P(RetestsOn, A_province_is_asked_commune_by_commune) {
    const auto reply = world.ask(world.asker("administrator"), Method::kGet, "/api/v1/retests");
    EXPECT_EQ(reply.status, 403);
    ASSERT_TRUE(
        world.access->add_account("tỉnh", World::kPassword, access::Role::kOfficer, world.place("01")).ok());
    const auto officer = world.access->sign_in("tỉnh", World::kPassword, "127.0.0.1");
    const Asker asker{"tỉnh", officer->token, officer->actor.csrf};
    EXPECT_EQ(world.ask(asker, Method::kGet, "/api/v1/retests?place=00103").status, 200);
}

TEST_P(RetestsOn, What_was_learnt_yesterday_is_listed_however_much_is_to_be_remembered) {
    for (const char* mark : {"Nhonhieu", "Nhonua"}) {
        const auto person = world.plant(World::kOwn, mark).person;
        for (const auto& skill : world.content.framework->skills()) see("companion", person, "alone", skill);
    }
    wait(40);
    visit("companion", world.own.person);
    see("companion", world.own.person);
    wait(1);
    EXPECT_EQ(listed("leader", world.own.person), Listed{"observe"});
}

DOMDOM_ON_EVERY_ENGINE(RetestsOn);

}  // namespace domdom::cli
