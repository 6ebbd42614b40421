// A mandate, from outside: given before a witness, used within its bounds, ended in one word, read by the
// family.
#include "safety/mandates.h"

#include <gtest/gtest.h>

#include "cli/test_support.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;

constexpr int64_t kMinuteMs = 60'000;
constexpr int64_t kHourMs = 60 * kMinuteMs;
const std::string kToken = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ";

class Mandates : public ::testing::TestWithParam<store::Engine> {
  protected:
    Mandates() : stage(GetParam()), world(stage.address) {
        companion = world.asker("companion");
        const auto accounts = world.access->accounts();
        for (const auto& one : *accounts)
            if (one.name == "companion") account = one.id.text();
    }
    int64_t send(const Asker& who, const std::string& type, json::object body, json::object secret = {}) {
        last = world.send(who, type, std::move(body), std::move(secret));
        return last.contains("receipt") ? 200 : last.at("problem").at("status").as_int64();
    }
    int64_t give(const std::string& id, json::object more = {}) {
        json::object body{{"mandate", id},        {"person", world.own.person.text()},
                          {"account", account},   {"tasks", {"public-service", "report-scam"}},
                          {"from", "2026-03-26"}, {"until", "2026-06-30"},
                          {"agreed", true}};
        for (auto& [name, value] : more) body[name] = value;
        return send(companion, "mandate.given", std::move(body),
                    {{"witness", "Danhdauchung"}, {"family", "Danhdaucon"}, {"token", kToken}});
    }
    int64_t use(const std::string& id, const std::string& task, int64_t minutes_ago = 0) {
        const json::object item{{"id", world.fresh().text()},
                                {"type", "mandate.used"},
                                {"occurredAt", world.clock->now_ms() - minutes_ago * kMinuteMs},
                                {"body", {{"mandate", id}, {"task", task}}},
                                {"private", {{"note", "Ghichurieng"}}}};
        const auto reply = world.ask(companion, Method::kPost, "/api/v1/outbox",
                                     json::serialize(json::object{{"items", {item}}}));
        last = parse_json(reply.body)->at("results").at(0).as_object();
        return last.contains("receipt") ? 200 : last.at("problem").at("status").as_int64();
    }
    http::Reply page(const std::string& token = kToken) {
        return world.ask(world.asker("nobody"), Method::kGet, "/m/" + token + "?lang=en");
    }
    std::string problem_kind() { return json::serialize(last.at("problem")); }
    int64_t rows(const char* sql) { return *(*world.store.data->read())->integer_or(-1, sql); }

    store::TemporaryStore stage;
    World world;
    Asker companion;
    std::string account;
    json::object last;
};
DOMDOM_ON_EVERY_ENGINE(Mandates);

}  // namespace

TEST_P(Mandates, What_is_done_under_it_is_read_by_her_and_her_family) {
    const auto id = world.fresh().text();
    ASSERT_EQ(give(id), 200) << json::serialize(last);
    const auto evidence = rows("SELECT COUNT(*) FROM person_evidence");
    ASSERT_EQ(use(id, "public-service"), 200) << json::serialize(last);
    const auto shown = page();
    ASSERT_EQ(shown.status, 200);
    for (const char* words : {"Nguyễn Trongnha lets companion", "Danhdauchung", "Danhdaucon",
                              "File a public-service application", "Ghichurieng", "I end this now"})
        EXPECT_NE(shown.body.find(words), shown.body.npos) << words << "\n" << shown.body;
    EXPECT_EQ(page("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPR").status, 404);
    for (const char* secret : {"Danhdau", "Ghichu", "abcdefghij"})
        EXPECT_EQ(rows(fmt::format("SELECT COUNT(*) FROM event WHERE body LIKE '%{}%'", secret).c_str()), 0);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM person_evidence"), evidence) << "it is nobody's skill";
}

TEST_P(Mandates, What_lies_outside_is_refused_at_once_and_kept_and_shown_where_it_comes_late) {
    const auto id = world.fresh().text();
    ASSERT_EQ(give(id), 200);
    EXPECT_EQ(use(id, "pay-electricity-water"), 409);
    EXPECT_NE(problem_kind().find("mandate-task"), std::string::npos) << problem_kind();
    EXPECT_EQ(page().body.find("Outside of what"), std::string::npos);
    EXPECT_EQ(use(id, "pay-electricity-water", 30), 200) << "it has happened";
    EXPECT_NE(page().body.find("Outside of what"), std::string::npos);
    EXPECT_EQ(use(world.fresh().text(), "public-service"), 404);
}

TEST_P(Mandates, She_ends_it_in_one_word_and_what_was_done_before_stays_inside) {
    const auto id = world.fresh().text();
    ASSERT_EQ(give(id), 200);
    world.clock->set(world.clock->now_ms() + kHourMs);
    const auto ended = world.ask(world.asker("nobody"), Method::kPost, "/m/" + kToken + "?lang=en");
    EXPECT_EQ(ended.status, 303);
    EXPECT_EQ(world.ask(world.asker("nobody"), Method::kPost, "/m/" + kToken).status, 303) << "pressed twice";
    EXPECT_EQ(rows("SELECT COUNT(*) FROM event WHERE type = 'mandate.revoked'"), 1);
    EXPECT_EQ(page().body.find("I end this now"), std::string::npos);
    world.clock->set(world.clock->now_ms() + kMinuteMs);
    EXPECT_EQ(use(id, "public-service"), 409);
    EXPECT_NE(problem_kind().find("mandate-revoked"), std::string::npos);
    EXPECT_EQ(use(id, "public-service", 30), 200) << "before she ended it, without a network";
    EXPECT_EQ(page().body.find("Outside of what"), std::string::npos);
}

TEST_P(Mandates, A_mandate_has_bounds_a_witness_and_her_agreement) {
    const auto id = [&] { return world.fresh().text(); };
    EXPECT_EQ(give(id(), {{"agreed", false}}), 400);
    EXPECT_EQ(give(id(), {{"tasks", json::array{}}}), 400);
    EXPECT_EQ(give(id(), {{"tasks", {"everything"}}}), 400);
    EXPECT_EQ(give(id(), {{"until", "2027-03-26"}}), 400) << "longer than anyone may";
    EXPECT_EQ(give(id(), {{"until", "2026-03-01"}}), 400);
    EXPECT_EQ(send(companion, "mandate.given",
                   {{"mandate", id()},
                    {"person", world.own.person.text()},
                    {"account", account},
                    {"tasks", {"public-service"}},
                    {"from", "2026-03-26"},
                    {"until", "2026-04-26"},
                    {"agreed", true}},
                   {{"token", kToken}}),
              400)
        << "no witness";
    const auto given = id();
    ASSERT_EQ(give(given), 200);
    EXPECT_EQ(give(given, {{"until", "2026-07-30"}}), 409) << "she agreed to the other one";
    world.clock->set(*parse_time("2026-07-01T09:00:00+07:00"));
    const auto again = world.access->sign_in("companion", World::kPassword, "192.0.2.9");
    companion = {"companion", again->token, again->actor.csrf};
    EXPECT_EQ(use(given, "public-service"), 409);
    EXPECT_NE(problem_kind().find("mandate-over"), std::string::npos);
}

TEST_P(Mandates, An_erased_person_leaves_no_name_of_a_witness) {
    const auto id = world.fresh().text();
    ASSERT_EQ(give(id), 200);
    ASSERT_EQ(use(id, "public-service"), 200);
    world.record("person.erased", {{"person", world.own.person.text()}});
    EXPECT_EQ(rows("SELECT COUNT(*) FROM register_mandate"), 0);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM register_mandate_act"), 0);
    EXPECT_EQ(page().status, 404);
}

}  // namespace domdom::cli
