// Records that one phone hands to another: whoever brings them, they are of whoever recorded them, and count
// once.
#include <fmt/format.h>

#include "access/secrets.h"
#include "cli/test_support.h"
#include "handover/devices.h"
#include "handover/test_parcel.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using handover::TestPhone;
using http::Method;

struct HandoverOn : ::testing::TestWithParam<store::Engine> {
    HandoverOn() : kept(GetParam()), world(kept.address), phone(world.fresh()) {}

    http::Reply introduce(const TestPhone& one, const std::string& who = "companion") {
        return world.ask(
            world.asker(who), Method::kPost, "/api/v1/devices",
            json::serialize(json::object{{"id", one.id.text()}, {"key", access::to_base64url(one.point())}}));
    }
    std::string hub_point() { return handover::hub_key(*world.store.log)->point(); }
    json::object visit(const Uuid& id, const std::string& place = World::kOwn) const {
        return {{"id", id.text()},
                {"type", "visit.recorded"},
                {"occurredAt", world.clock->now_ms()},
                {"body", {{"visit", id.text()}, {"place", place}, {"outcome", "nobody-home"}}},
                {"private", {{"note", "chó dữ"}}}};
    }
    std::string close(const json::array& items) {
        return phone.close(hub_point(), json::serialize(json::object{{"items", items}}), world.fresh(),
                           static_cast<uint32_t>(items.size()));
    }
    http::Reply bring(const std::string& parcel, const std::string& who = "leader") {
        return world.ask(world.asker(who), Method::kPost, "/api/v1/parcels", parcel);
    }
    static int64_t taken(const http::Reply& reply) {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return parse_json(reply.body)->at("taken").as_int64();
    }
    static std::string kind(const http::Reply& reply) {
        const auto problem = *parse_json(reply.body);
        const auto* found = problem.as_object().if_contains("kind");
        return found ? std::string(found->as_string()) : "";
    }
    int64_t visits() { return *(*world.store.data->read())->integer_or(-1, "SELECT COUNT(*) FROM visit"); }
    Uuid author_of(const Uuid& event) {
        auto db = *world.store.data->read();
        auto rows = *db->query("SELECT author FROM event WHERE id = $1", event);
        return *rows.next() ? rows.uuid(0) : Uuid{};
    }

    store::TemporaryStore kept;
    World world;
    TestPhone phone;
};

}  // namespace

TEST_P(HandoverOn, What_another_brings_is_recorded_by_whoever_made_it_and_counts_once_by_any_way) {
    ASSERT_EQ(introduce(phone).status, 201);
    const int64_t before = visits();
    const Uuid first = world.fresh(), second = world.fresh();
    const json::array items{visit(first), visit(second)};
    const auto parcel = close(items);
    EXPECT_EQ(taken(bring(parcel)), 2);
    EXPECT_EQ(visits(), before + 2);
    const auto companion =
        parse_json(world.ask(world.asker("companion"), Method::kGet, "/api/v1/session").body);
    EXPECT_EQ(author_of(first).text(), companion->at("account").as_string());
    // The same parcel again, by somebody else; another parcel with the same; and the phone itself.
    EXPECT_EQ(taken(bring(parcel, "officer")), 2);
    EXPECT_EQ(taken(bring(close(items))), 2);
    const auto own = world.ask(world.asker("companion"), Method::kPost, "/api/v1/outbox",
                               json::serialize(json::object{{"items", items}}));
    EXPECT_NE(own.body.find("receipt"), std::string::npos);
    EXPECT_EQ(visits(), before + 2);
}

TEST_P(HandoverOn, What_is_refused_is_counted_and_holds_up_nothing_and_the_carrier_reads_none_of_it) {
    ASSERT_EQ(introduce(phone).status, 201);
    const int64_t before = visits();
    auto outside = visit(world.fresh(), "00091");
    outside["private"] = {{"note", "Bí mật của bà Sáu"}};
    const auto reply = bring(close({outside, visit(world.fresh())}));
    EXPECT_EQ(taken(reply), 1);
    EXPECT_EQ(parse_json(reply.body)->at("refused").as_int64(), 1);
    EXPECT_EQ(visits(), before + 1);
    EXPECT_EQ(reply.body.find("Bí mật"), std::string::npos);
}

TEST_P(HandoverOn, A_phone_that_is_lost_unknown_or_of_an_ended_account_brings_nothing) {
    const int64_t before = visits();
    const json::array items{visit(world.fresh())};
    EXPECT_EQ(kind(bring(close(items))), "parcel-unknown-phone");
    ASSERT_EQ(introduce(phone).status, 201);
    ASSERT_EQ(introduce(phone).status, 201);  // told twice
    const auto path = "/api/v1/devices/" + phone.id.text();
    EXPECT_EQ(world.ask(world.asker("leader"), Method::kDelete, path).status, 404);
    EXPECT_EQ(world.ask(world.asker("companion"), Method::kDelete, path).status, 204);
    EXPECT_EQ(kind(bring(close(items))), "parcel-lost-phone");
    EXPECT_EQ(introduce(phone).status, 409);
    const TestPhone next(world.fresh());
    ASSERT_EQ(introduce(next).status, 201);
    const auto account = Uuid(*parse_uuid(
        std::string_view(parse_json(world.ask(world.asker("companion"), Method::kGet, "/api/v1/session").body)
                             ->at("account")
                             .as_string())));
    ASSERT_TRUE(world.access->disable_account(account).ok());
    const auto late = next.close(hub_point(), json::serialize(json::object{{"items", items}}), world.fresh());
    EXPECT_EQ(kind(bring(late)), "parcel-ended-account");
    EXPECT_EQ(visits(), before);
}

TEST_P(HandoverOn, A_parcel_for_another_server_changed_or_none_at_all_changes_nothing) {
    ASSERT_EQ(introduce(phone).status, 201);
    const int64_t before = visits();
    const auto items = json::serialize(json::object{{"items", {visit(world.fresh())}}});
    const auto other = handover::HubKey::make();
    EXPECT_EQ(kind(bring(phone.close(other->point(), items, world.fresh()))), "parcel-other-server");
    auto changed = phone.close(hub_point(), items, world.fresh());
    changed[changed.size() / 2] = changed[changed.size() / 2] == 'A' ? 'B' : 'A';
    EXPECT_EQ(kind(bring(changed)), "parcel-damaged");
    EXPECT_EQ(kind(bring("visit")), "parcel-not-one");
    EXPECT_EQ(bring(phone.close(hub_point(), "{}", world.fresh())).status, 400);
    EXPECT_EQ(visits(), before);
}

TEST_P(HandoverOn, A_key_is_a_point_and_an_id_has_one_key) {
    EXPECT_EQ(world
                  .ask(world.asker("companion"), Method::kPost, "/api/v1/devices",
                       fmt::format(R"({{"id":"{}","key":"AAAA"}})", world.fresh().text()))
                  .status,
              400);
    ASSERT_EQ(introduce(phone).status, 201);
    EXPECT_EQ(introduce(TestPhone(phone.id)).status, 409);
    EXPECT_EQ(introduce(phone, "leader").status, 409);
    for (int i = 1; i < handover::kDevicesMax; ++i)
        ASSERT_EQ(introduce(TestPhone(world.fresh())).status, 201);
    EXPECT_EQ(introduce(TestPhone(world.fresh())).status, 429);
}

DOMDOM_ON_EVERY_ENGINE(HandoverOn);

}  // namespace domdom::cli
