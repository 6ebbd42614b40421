// What a role must not gain: a higher account, names for whoever sees figures, a page that outlives its
// session.
#include <qrencode.h>

#include "cli/test_support.h"

namespace domdom::cli {

namespace {

using http::Method;

const std::string kPin = R"({"pin":["sun","moon","star","fish"]})";

class Escalation : public ::testing::Test {
  protected:
    http::Reply get(const std::string& who, const std::string& target) {
        return world.ask(world.asker(who), Method::kGet, target);
    }
    int add_account(const std::string& role, const std::string& place) {
        const json::object body{{"name", "mới " + role + place},
                                {"password", World::kPassword},
                                {"role", role},
                                {"place", place}};
        return world
            .ask(world.asker("administrator"), Method::kPost, "/api/v1/accounts", json::serialize(body))
            .status;
    }
    Uuid account_named(const std::string& name) {
        const auto accounts = world.access->accounts();
        for (const auto& account : *accounts)
            if (account.name == name) return account.id;
        return {};
    }
    int disable(const Uuid& account) {
        return world.ask(world.asker("administrator"), Method::kDelete, "/api/v1/accounts/" + account.text())
            .status;
    }
    std::string audit_text() {
        EXPECT_TRUE(world.store.log->run([](log::Writing&) -> Result<> { return {}; }).ok());
        std::string text;
        auto db = *world.store.data->read();
        auto rows = *db->query("SELECT action, detail FROM audit ORDER BY at");
        while (*rows.next()) text += std::string(rows.text(0)) + ": " + std::string(rows.text(1)) + "\n";
        return text;
    }
    std::shared_ptr<Page> open_page(const char* who) {
        return world.open_page(world.asker(who), "/api/v1/plans/" + world.own.plan.text() + "/live");
    }

    World world;
};

}  // namespace

TEST_F(Escalation, An_administrator_makes_accounts_within_their_own_place_alone) {
    for (const char* role : {"companion", "leader", "officer", "planner", "author", "administrator"}) {
        EXPECT_EQ(add_account(role, World::kOwn), 201) << role;
        EXPECT_EQ(add_account(role, "01"), 403) << role << " above";
        EXPECT_EQ(add_account(role, "00091"), 403) << role << " beside";
        EXPECT_EQ(add_account(role, "06688"), 403) << role << " elsewhere";
    }
    EXPECT_EQ(add_account("learner", World::kOwn), 400);
    EXPECT_EQ(add_account("king", World::kOwn), 400);
}

TEST_F(Escalation, An_administrator_disables_nobody_above_and_not_themselves) {
    ASSERT_TRUE(
        world.access
            ->add_account("cấp trên", World::kPassword, access::Role::kAdministrator, world.place("01"))
            .ok());
    EXPECT_EQ(disable(account_named("cấp trên")), 404);
    EXPECT_EQ(disable(account_named("administrator")), 409);
    EXPECT_EQ(disable(account_named("officer")), 204);
    EXPECT_EQ(get("officer", "/api/v1/people").status, 401);
}

TEST_F(Escalation, Whoever_sees_figures_alone_reaches_no_name_of_their_own_place) {
    const std::vector<std::string> targets = {"/api/v1/session",
                                              "/api/v1/people",
                                              "/api/v1/people/" + world.own.person.text(),
                                              "/api/v1/today",
                                              "/api/v1/sessions/" + world.own.session.text(),
                                              "/api/v1/organisations",
                                              "/api/v1/accounts",
                                              "/api/v1/me/progress",
                                              "/api/v1/plans",
                                              "/api/v1/plans/" + world.own.plan.text() + "/progress",
                                              "/api/v1/plans/" + world.own.plan.text() + "/live",
                                              "/api/v1/criteria/digital-citizen/people?reached=false"};
    for (const char* who : {"planner", "author"})
        for (const auto& target : targets) {
            const auto reply = get(who, target);
            EXPECT_EQ(reply.body.find(world.own.mark), std::string::npos)
                << who << " " << target << reply.body;
            EXPECT_EQ(reply.body.find(world.own.person.text()), std::string::npos) << who << " " << target;
        }
}

TEST_F(Escalation, A_plan_says_who_may_change_it) {
    const Planted above = world.plant("01", "Tentrenta");
    const auto plans = *parse_json(get("officer", "/api/v1/plans").body);
    std::map<std::string, bool> may_change;
    for (const auto& plan : plans.at("plans").as_array())
        may_change[std::string(plan.at("id").as_string())] = plan.at("mayChange").as_bool();
    EXPECT_TRUE(may_change.at(world.own.plan.text()));
    EXPECT_FALSE(may_change.at(above.plan.text()));
    EXPECT_EQ(get("companion", "/api/v1/plans").body.find(R"("mayChange":true)"), std::string::npos);
}

// --- pages that stay open ---------------------------------------------------------------------------

TEST_F(Escalation, An_open_page_ends_when_its_person_signs_out) {
    const auto page = open_page("planner");
    const auto other = open_page("officer");
    EXPECT_EQ(world.live->watchers(), 2u);
    ASSERT_TRUE(world.access->sign_out(world.asker("planner").token).ok());
    EXPECT_TRUE(page->wait_for_close());
    EXPECT_EQ(world.live->watchers(), 1u) << "the officer's page stays";
}

TEST_F(Escalation, An_open_page_ends_when_its_account_is_disabled) {
    const auto page = open_page("planner");
    EXPECT_EQ(disable(account_named("planner")), 204);
    EXPECT_TRUE(page->wait_for_close());
}

TEST_F(Escalation, An_open_page_does_not_keep_its_session_open) {
    const auto page = open_page("planner");
    world.clock->set(world.clock->now_ms() + 4 * 3'600'000);
    EXPECT_TRUE(page->wait_for_close());
    EXPECT_EQ(get("planner", "/api/v1/plans").status, 401);
}

TEST_F(Escalation, An_open_page_is_looked_after_within_a_minute) {
    EXPECT_LT(plans::kLookEvery, std::chrono::minutes(1));
}

TEST_F(Escalation, The_session_of_an_erased_person_ends) {
    EXPECT_EQ(get("learner", "/api/v1/me/progress").status, 200);
    world.record("person.erased", {{"person", world.learner_person.text()}});
    EXPECT_EQ(get("learner", "/api/v1/me/progress").status, 401);
}

TEST_F(Escalation, A_new_card_ends_the_sessions_of_the_lost_one) {
    const std::string target = "/api/v1/people/" + world.learner_person.text() + "/card";
    ASSERT_EQ(world.ask(world.asker("companion"), Method::kPost, target, kPin).status, 200);
    EXPECT_EQ(get("learner", "/api/v1/me/progress").status, 401);
}

// --- the audit --------------------------------------------------------------------------------------

TEST_F(Escalation, A_refused_place_is_audited_by_route_and_a_refused_record_by_type) {
    const Planted other = world.plant("06688", "Haxaxoi");
    get("companion", "/api/v1/people/" + other.person.text());
    get("companion", "/api/v1/people?place=06688&q=Haxaxoi");
    world.send(world.asker("companion"), "task.observed",
               {{"person", other.person.text()}, {"skill", "device.touch"}, {"help", "alone"}});
    const std::string audit = audit_text();
    EXPECT_NE(audit.find("refused: /api/v1/people/{id}\n"), std::string::npos) << audit;
    EXPECT_NE(audit.find("refused: /api/v1/people\n"), std::string::npos) << audit;
    EXPECT_NE(audit.find("refused: task.observed\n"), std::string::npos) << audit;
    for (const auto& secret : other.secrets(true)) EXPECT_EQ(audit.find(secret), std::string::npos) << audit;
}

TEST_F(Escalation, The_audit_holds_no_secret) {
    const auto& companion = world.asker("companion");
    const std::string target = "/api/v1/people/" + world.own.person.text() + "/card";
    const auto made = *parse_json(world.ask(companion, Method::kPost, target, kPin).body);
    const std::string card(made.at("card").as_string());
    const std::string wrong = R"({"card":")" + card + R"(","pin":["moon","moon","moon","moon"]})";
    const std::string right = R"({"card":")" + card + R"(","pin":["sun","moon","star","fish"]})";
    EXPECT_EQ(world.ask(world.asker("nobody"), Method::kPost, "/api/v1/session/card", wrong).status, 401);
    EXPECT_EQ(world.ask(world.asker("nobody"), Method::kPost, "/api/v1/session/card", right).status, 200);
    EXPECT_EQ(world.ask(companion, Method::kPost, "/api/v1/outbox", "{}", false).status, 403);
    const std::string audit = audit_text();
    EXPECT_NE(audit.find("card issued"), std::string::npos) << audit;
    for (const std::string& secret : {card, companion.token, companion.csrf, std::string("moon"),
                                      std::string("Trongnha"), std::string(World::kPassword)})
        EXPECT_EQ(audit.find(secret), std::string::npos) << audit;
}

// --- what is printed on a card ----------------------------------------------------------------------

namespace {

class CardAddress : public ::testing::Test {
  protected:
    // What a companion who came by this name is given.
    std::string address(const std::string& host, bool secure, const std::string& public_url = {}) {
        http::Request request;
        if (!host.empty()) request.headers["host"] = host;
        request.secure = secure;
        const access::Services services{world.router, *world.access, *world.store.places, *world.store.log,
                                        public_url};
        return access::public_address(services, request, "/card#ABCDE");
    }
    World world;
};

}  // namespace

TEST_F(CardAddress, The_operators_word_goes_before_the_requests) {
    EXPECT_EQ(address("10.0.0.5:8080", false, "https://learn.example.vn"),
              "https://learn.example.vn/card#ABCDE");
    EXPECT_EQ(address("localhost:8080", false, "https://learn.example.vn"),
              "https://learn.example.vn/card#ABCDE");
}

TEST_F(CardAddress, Without_it_the_name_by_which_the_companion_came_stands) {
    EXPECT_EQ(address("hub.example.vn", true), "https://hub.example.vn/card#ABCDE");
    EXPECT_EQ(address("192.168.1.5:8080", false), "http://192.168.1.5:8080/card#ABCDE");
}

TEST_F(CardAddress, A_name_that_means_this_machine_is_not_printed) {
    for (const char* host : {"localhost:8080", "127.0.0.1:8080", "[::1]:8080", ""})
        EXPECT_EQ(address(host, false), "/card#ABCDE") << host;
}

TEST_F(CardAddress, The_qr_says_the_address) {
    const auto reply = world.ask(world.asker("companion"), Method::kPost,
                                 "/api/v1/people/" + world.own.person.text() + "/card", kPin);
    ASSERT_EQ(reply.status, 200);
    const auto made = *parse_json(reply.body);
    const std::string text(made.at("address").as_string());
    EXPECT_EQ(text, "http://domdom.test/card#" + std::string(made.at("card").as_string()));
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    ASSERT_TRUE(code);
    const std::string svg(made.at("svg").as_string());
    const auto size = static_cast<size_t>(code->width);
    size_t dark = 0;
    for (size_t at = 0; at < size * size; ++at)
        if (code->data[at] & 1) {
            ++dark;
            EXPECT_NE(svg.find(fmt::format("M{} {}h1v1h-1z", at % size + 4, at / size + 4)),
                      std::string::npos);
        }
    size_t drawn = 0;
    for (size_t at = svg.find("h1v1h-1z"); at != svg.npos; at = svg.find("h1v1h-1z", at + 1)) ++drawn;
    EXPECT_EQ(drawn, dark);
}

}  // namespace domdom::cli
