// A residential group met door to door: its walk list, who lives there, what is respected, and how much of it
// is met.
#include "households/households.h"
#include "cli/test_support.h"
#include "people/person.h"
#include "store/test_store.h"

namespace domdom::cli {

namespace {

using http::Method;

class DoorToDoor : public ::testing::TestWithParam<store::Engine> {
  protected:
    DoorToDoor() {
        group = found("Tổ 5");
        other = found("Tổ 6");
    }
    Uuid found(const std::string& name) {
        const Uuid id = world.fresh();
        world.record("residential-group.founded", {{"residentialGroup", id.text()},
                                                   {"place", World::kOwn},
                                                   {"key", name},
                                                   {"kind", "Tổ dân phố"},
                                                   {"name", name},
                                                   {"from", "2026-01-01"}});
        return id;
    }
    json::object send(const std::string& who, const std::string& type, json::object body,
                      json::object secret = {}) {
        return world.send(world.asker(who), type, std::move(body), std::move(secret));
    }
    void expect_taken(const json::object& result) { EXPECT_TRUE(result.contains("receipt")) << result; }

    Uuid list(const Uuid& in, json::object door, const Uuid& id) {
        expect_taken(send("companion", "household.listed",
                          {{"household", id.text()}, {"place", World::kOwn}, {"residentialGroup", in.text()}},
                          std::move(door)));
        return id;
    }
    Uuid list(const Uuid& in, json::object door) { return list(in, std::move(door), world.fresh()); }
    Uuid flat(const std::string& stairwell, int64_t floor, const std::string& door) {
        return list(group, {{"building", "CT1"}, {"stairwell", stairwell}, {"floor", floor}, {"door", door}});
    }
    void meet(const Uuid& household, const std::string& outcome, json::object more = {}) {
        json::object body{{"household", household.text()}, {"outcome", outcome}};
        for (auto& [key, value] : more) body[key] = value;
        expect_taken(send("companion", "household.met", std::move(body)));
    }
    Uuid enrol(const std::string& name) {
        const Uuid id = world.fresh();
        expect_taken(send("companion", "person.enrolled",
                          {{"person", id.text()},
                           {"place", World::kOwn},
                           {"birthYear", 1956},
                           {"groups", json::array{}},
                           {"residentialGroup", group.text()}},
                          {{"name", name}}));
        return id;
    }
    void join(const Uuid& person, const Uuid& household, json::value until = nullptr) {
        expect_taken(send("companion", "household.joined",
                          {{"person", person.text()},
                           {"household", household.text()},
                           {"from", "2026-03-01"},
                           {"until", std::move(until)}}));
    }
    json::value get(const std::string& target, int status = 200) {
        const auto reply = world.ask(world.asker("leader"), Method::kGet, target);
        EXPECT_EQ(reply.status, status) << reply.body;
        return *parse_json(reply.body);
    }
    json::array walk(const Uuid& of, const std::string& more = "") {
        return get("/api/v1/households?group=" + of.text() + more).at("households").as_array();
    }
    std::vector<std::string> doors(const Uuid& of, const std::string& more = "") {
        std::vector<std::string> list;
        for (const auto& one : walk(of, more)) list.emplace_back(one.at("door").as_string());
        return list;
    }
    json::value coverage(const Uuid& of) {
        const auto all = get("/api/v1/households/coverage");
        for (const auto& one : all.at("groups").as_array())
            if (!one.at("group").is_null() && one.at("group").at("id").as_string() == of.text()) return one;
        ADD_FAILURE() << "the group is not there";
        return nullptr;
    }
    int64_t rows_of(const char* sql, const Uuid& id) {
        auto db = *world.store.data->read();
        return *db->integer_or(-1, sql, id);
    }

    const store::TemporaryStore at{GetParam()};
    World world{at.address};
    Uuid group, other;
};

}  // namespace

TEST_P(DoorToDoor, Is_walked_stairwell_by_stairwell_from_the_top_floor_down) {
    flat("B", 3, "305");
    flat("A", 1, "101");
    flat("A", 12, "1201");
    flat("A", 9, "901");
    EXPECT_EQ(doors(group), (std::vector<std::string>{"1201", "901", "101", "305"}));
    EXPECT_EQ(doors(other), std::vector<std::string>{});
}

TEST_P(DoorToDoor, Leaves_whoever_refused_alone_until_they_ask) {
    const Uuid home = flat("A", 1, "101");
    flat("A", 1, "102");
    meet(home, "refused");
    meet(home, "nobody-home");
    EXPECT_EQ(doors(group), std::vector<std::string>{"102"});
    EXPECT_EQ(doors(group, "&show=left-alone"), std::vector<std::string>{"101"});
    EXPECT_EQ(coverage(group).at("refused").as_int64(), 1);
    meet(home, "invited");
    EXPECT_EQ(doors(group), (std::vector<std::string>{"101", "102"}));
    EXPECT_EQ(walk(group)[0].at("state"), "invited");
}

TEST_P(DoorToDoor, Knows_how_many_are_met_of_how_many) {
    for (const char* door : {"101", "102", "103"}) meet(flat("A", 1, door), "met");
    meet(flat("A", 2, "201"), "refused");
    meet(flat("A", 2, "202"), "nobody-home");
    meet(flat("A", 2, "203"), "moved");
    flat("A", 2, "204");
    auto known = coverage(group);
    EXPECT_EQ(known.at("met").as_int64(), 3);
    EXPECT_EQ(known.at("of").as_int64(), 6);
    EXPECT_EQ(known.at("basis"), "listed");
    EXPECT_EQ(known.at("nobodyHome").as_int64(), 1);
    EXPECT_EQ(known.at("moved").as_int64(), 1);
    expect_taken(
        send("officer", "households.stated", {{"residentialGroup", group.text()}, {"households", 210}}));
    known = coverage(group);
    EXPECT_EQ(known.at("of").as_int64(), 210);
    EXPECT_EQ(known.at("basis"), "stated");
    // Whoever is merged into another group is met there.
    world.record("residential-group.closed",
                 {{"residentialGroup", group.text()}, {"on", "2026-03-01"}, {"into", other.text()}});
    EXPECT_EQ(coverage(other).at("met").as_int64(), 3);
    EXPECT_EQ(coverage(other).at("of").as_int64(), 6);
    EXPECT_EQ(doors(other).size(), 5u);
}

TEST_P(DoorToDoor, Keeps_what_two_phones_recorded_at_one_door) {
    const Uuid home = flat("A", 1, "101");
    meet(home, "met",
         {{"phone", "smartphone"}, {"shared", true}, {"signal", "weak"}, {"next", "2026-04-02"}});
    meet(home, "nobody-home");
    const auto record = walk(group)[0];
    EXPECT_EQ(record.at("state"), "met");
    EXPECT_EQ(record.at("last").at("outcome"), "nobody-home");
    EXPECT_EQ(record.at("phone"), "smartphone");
    const auto history = get("/api/v1/households/" + home.text()).at("records").as_array();
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].at("outcome"), "nobody-home");
    EXPECT_EQ(history[1].at("outcome"), "met");
    EXPECT_TRUE(history[1].at("by").is_string());
}

TEST_P(DoorToDoor, A_household_takes_its_people_along) {
    const Uuid home = flat("A", 1, "101");
    const Uuid person = enrol("Nguyễn Thị Theo");
    join(person, home);
    EXPECT_EQ(walk(group)[0].at("residents").at(0).at("name"), "Nguyễn Thị Theo");
    list(other, {{"address", "7 ngõ 2"}}, home);
    EXPECT_EQ(doors(group), std::vector<std::string>{});
    EXPECT_EQ(walk(other)[0].at("residents").at(0).at("id").as_string(), person.text());
    auto db = *world.store.data->read();
    EXPECT_EQ((*people::load_person(*db, person))->current_group(), other);
}

TEST_P(DoorToDoor, Whoever_has_left_is_not_shown_and_goes_along_no_more) {
    const Uuid home = flat("A", 1, "101");
    const Uuid person = enrol("Nguyễn Đã Đi");
    join(person, home);
    join(person, home, "2026-03-20");
    EXPECT_TRUE(walk(group)[0].at("residents").as_array().empty());
    list(other, {{"address", "7 ngõ 2"}}, home);
    auto db = *world.store.data->read();
    EXPECT_EQ((*people::load_person(*db, person))->current_group(), group);
}

TEST_P(DoorToDoor, Of_whoever_is_erased_no_door_is_left_that_says_who_they_were) {
    const Uuid alone = flat("A", 1, "101"), shared = flat("A", 1, "102");
    const Uuid person = enrol("Nguyễn Xin Xóa"), stays = enrol("Nguyễn Ở Lại");
    join(person, alone);
    join(person, shared);
    join(stays, shared);
    expect_taken(send("officer", "person.erased", {{"person", person.text()}}));
    constexpr const char* kDoors = "SELECT COUNT(*) FROM register_household WHERE household = $1";
    EXPECT_EQ(rows_of(kDoors, alone), 0);
    EXPECT_EQ(rows_of(kDoors, shared), 1);
    EXPECT_EQ(rows_of("SELECT COUNT(*) FROM register_resident WHERE person = $1", person), 0);
    EXPECT_EQ(doors(group), std::vector<std::string>{"102"});
    EXPECT_EQ(walk(group)[0].at("residents").as_array().size(), 1u);
    EXPECT_EQ(coverage(group).at("listed").as_int64(), 2) << "it counts still";
}

TEST_P(DoorToDoor, Whoever_withdraws_is_not_named) {
    const Uuid home = flat("A", 1, "101");
    const Uuid person = enrol("Nguyễn Rút Lại");
    join(person, home);
    expect_taken(send("companion", "consent.withdrawn", {{"person", person.text()}, {"on", "2026-03-26"}}));
    EXPECT_TRUE(walk(group)[0].at("residents").as_array().empty());
    EXPECT_TRUE(send("companion", "household.joined",
                     {{"person", person.text()}, {"household", home.text()}, {"from", "2026-03-02"}})
                    .contains("problem"));
    join(person, home, "2026-03-26");
}

TEST_P(DoorToDoor, Is_no_address_book_of_the_log) {
    list(group, {{"address", "Danhdaudiachi 12"}});
    auto db = *world.store.data->read();
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM event WHERE body LIKE '%Danhdau%'"), 0);
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM register_household WHERE address LIKE 'Danhdau%'"),
              1);
}

TEST_P(DoorToDoor, Says_what_is_wrong_with_a_record) {
    const auto where = [&](const json::object& result) {
        return result.contains("problem") && result.at("problem").as_object().contains("where")
                   ? std::string(result.at("problem").at("where").as_string())
                   : json::serialize(result);
    };
    const std::string id = world.fresh().text();
    EXPECT_EQ(where(send("companion", "household.listed", {{"household", id}, {"place", World::kOwn}})),
              "items[0].private.address");
    EXPECT_EQ(where(send("companion", "household.listed", {{"household", id}, {"place", World::kOwn}},
                         {{"address", "1"}, {"floor", 900}})),
              "items[0].private.floor");
    EXPECT_EQ(where(send("companion", "household.met", {{"household", id}, {"outcome", "met"}})),
              "items[0].body.household");
    const Uuid home = flat("A", 1, "101");
    EXPECT_EQ(where(send("companion", "household.met", {{"household", home.text()}, {"outcome", "helped"}})),
              "items[0].body.outcome");
    EXPECT_EQ(where(send("officer", "households.stated", {{"residentialGroup", id}, {"households", 1}})),
              "items[0].body.residentialGroup");
    get("/api/v1/households?group=" + id, 404);
    get("/api/v1/households?group=5", 400);
    get("/api/v1/households?show=all", 400);
}

TEST_P(DoorToDoor, Is_in_the_data_of_whoever_lives_there) {
    const Uuid home = flat("A", 1, "101");
    const Uuid person = enrol("Nguyễn Hỏi Dữ Liệu");
    join(person, home);
    meet(home, "met", {{"phone", "none"}});
    const auto data = get("/api/v1/people/" + person.text() + "/data");
    ASSERT_EQ(data.at("households").as_array().size(), 1u);
    EXPECT_EQ(data.at("households").at(0).at("door"), "101");
    EXPECT_EQ(data.at("households").at(0).at("atDoor").at(0).at("phone"), "none");
}

DOMDOM_ON_EVERY_ENGINE(DoorToDoor);

}  // namespace domdom::cli
