// Figures of residential groups: they add up to the commune, whatever is merged or moved; and a split unit
// whose people are placed by group.
#include "cli/test_support.h"
#include "people/person.h"
#include "places/boundaries.h"

namespace domdom::cli {

namespace {

class GroupFigures : public ::testing::Test {
  protected:
    GroupFigures() {
        EXPECT_TRUE(
            world.access
                ->add_account("cán bộ thành phố", World::kPassword, access::Role::kOfficer, world.place("01"))
                .ok());
        sign_in();
        plan = world.plant("01", "Thanhpho").plan;
    }

    void sign_in() {
        const auto signed_in = world.access->sign_in("cán bộ thành phố", World::kPassword, "192.0.2.2");
        city = {"officer", signed_in->token, signed_in->actor.csrf};
    }
    Uuid found(const Uuid& commune, const std::string& name, const std::string& from = "2026-01-01",
               json::object more = {}) {
        const Uuid id = world.fresh();
        json::object body{{"residentialGroup", id.text()},
                          {"place", commune.text()},
                          {"key", name},
                          {"kind", "Tổ dân phố"},
                          {"name", name},
                          {"from", from}};
        for (auto& [key, value] : more) body[key] = value;
        world.record("residential-group.founded", std::move(body));
        return id;
    }
    Uuid enrol(const Uuid& commune, const Uuid& group) {
        const Uuid id = world.fresh();
        json::object body{
            {"person", id.text()}, {"place", commune.text()}, {"birthYear", 1956}, {"groups", json::array{}}};
        if (!group.is_nil()) body["residentialGroup"] = group.text();
        world.record("person.enrolled", std::move(body), {{"name", "Nguyễn Mới"}});
        return id;
    }
    // name of the group ("" for those in none) → enrolled; "all" → the commune.
    std::map<std::string, int64_t> figures(const std::string& code, const std::string& at = "") {
        const auto reply = world.ask(city, http::Method::kGet,
                                     "/api/v1/plans/" + plan.text() + "/progress?place=" + code + at);
        EXPECT_EQ(reply.status, 200) << reply.body;
        const auto progress = *parse_json(reply.body);
        const auto& target = progress.at("targets").at(0);
        std::map<std::string, int64_t> found{{"all", target.at("enrolled").as_int64()}};
        int64_t sum = 0;
        for (const auto& one : target.at("groups").as_array()) {
            const auto& group = one.at("group");
            sum += one.at("enrolled").as_int64();
            found[group.is_null() ? "" : std::string(group.at("name").as_string())] =
                one.at("enrolled").as_int64();
        }
        if (!target.at("groups").as_array().empty()) {
            EXPECT_EQ(sum, found["all"]);
        }
        return found;
    }
    json::value get(const std::string& target) {
        const auto reply = world.ask(city, http::Method::kGet, target);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return *parse_json(reply.body);
    }

    World world;
    Asker city;
    Uuid plan;  // of the city: its target is asked of any ward
};

constexpr const char* kWard = World::kOwn;

}  // namespace

TEST_F(GroupFigures, The_groups_and_those_in_none_add_up_to_the_commune) {
    const Uuid ward = world.place(kWard);
    const Uuid one = found(ward, "Một"), two = found(ward, "Hai");
    const int64_t before = figures(kWard)["all"];
    enrol(ward, one);
    enrol(ward, one);
    enrol(ward, two);
    enrol(ward, {});
    auto now = figures(kWard);
    EXPECT_EQ(now["all"], before + 4);
    EXPECT_EQ(now["Một"], 2);
    EXPECT_EQ(now["Hai"], 1);
    EXPECT_EQ(now[""], before + 1);
}

TEST_F(GroupFigures, A_merged_groups_people_count_in_the_other_and_the_commune_stays) {
    const Uuid ward = world.place(kWard);
    const Uuid one = found(ward, "Một"), two = found(ward, "Hai");
    const Uuid person = enrol(ward, one);
    enrol(ward, two);
    const auto before = figures(kWard);
    world.record("residential-group.closed",
                 {{"residentialGroup", one.text()}, {"on", "2026-03-26"}, {"into", two.text()}});
    auto now = figures(kWard);
    EXPECT_EQ(now["all"], before.at("all"));
    EXPECT_EQ(now["Hai"], 2);
    EXPECT_FALSE(now.contains("Một"));
    const auto shown = get("/api/v1/people/" + person.text());
    EXPECT_EQ(shown.at("residentialGroup").at("name").as_string(), "Hai");
    EXPECT_EQ(shown.at("history").at(0).at("residentialGroup").as_string(), "Một");
    // A phone that has not heard of it may still name the merged group.
    enrol(ward, one);
    EXPECT_EQ(figures(kWard)["Hai"], 3);
    const auto list = get("/api/v1/places/" + ward.text() + "/groups");
    for (const auto& group : list.at("groups").as_array())
        if (group.at("name").as_string() == "Một") {
            EXPECT_EQ(group.at("into").as_string(), two.text());
            EXPECT_EQ(group.at("until").as_string(), "2026-03-25");
        }
}

TEST_F(GroupFigures, A_day_before_the_merger_shows_both_groups) {
    const Uuid ward = world.place(kWard);
    const Uuid one = found(ward, "Một"), two = found(ward, "Hai");
    enrol(ward, one);
    world.clock->advance_days(10);
    sign_in();  // the session has ended meanwhile
    world.record("residential-group.closed",
                 {{"residentialGroup", one.text()}, {"on", "2026-04-04"}, {"into", two.text()}});
    EXPECT_EQ(figures(kWard, "&at=2026-04-03")["Một"], 1);
    EXPECT_EQ(figures(kWard, "&at=2026-04-03")["Hai"], 0);
    EXPECT_EQ(figures(kWard)["Hai"], 1);
}

TEST_F(GroupFigures, Who_moves_within_the_commune_changes_the_group_and_who_leaves_it_takes_none_along) {
    const Uuid ward = world.place(kWard);
    const Uuid one = found(ward, "Một"), two = found(ward, "Hai");
    const Uuid person = enrol(ward, one);
    world.record("person.moved", {{"person", person.text()}, {"place", ward.text()}});
    EXPECT_EQ(figures(kWard)["Một"], 1) << "a record that says no group leaves it";
    world.record("person.moved",
                 {{"person", person.text()}, {"place", ward.text()}, {"residentialGroup", two.text()}});
    EXPECT_EQ(figures(kWard)["Hai"], 1);
    world.record("person.moved", {{"person", person.text()}, {"place", "00091"}});
    EXPECT_EQ(figures(kWard)["Hai"], 0);
}

TEST_F(GroupFigures, A_group_of_another_commune_is_refused) {
    const Uuid elsewhere = found(world.place("00091"), "Xa");
    const auto result = world.send(city, "person.enrolled",
                                   {{"person", world.fresh().text()},
                                    {"place", kWard},
                                    {"birthYear", 1950},
                                    {"groups", json::array{}},
                                    {"residentialGroup", elsewhere.text()}},
                                   {{"name", "Nguyễn Mới"}});
    EXPECT_EQ(result.at("problem").at("status").as_int64(), 409);
}

TEST_F(GroupFigures, Two_groups_in_force_do_not_share_a_key_and_a_closed_one_is_not_closed_again) {
    const Uuid ward = world.place(kWard);
    const Uuid one = found(ward, "Một");
    const json::object same{{"residentialGroup", world.fresh().text()},
                            {"place", kWard},
                            {"key", "Một"},
                            {"kind", ""},
                            {"name", "Khác"},
                            {"from", "2026-01-01"}};
    EXPECT_EQ(world.send(city, "residential-group.founded", same).at("problem").at("status").as_int64(), 409);
    const json::object close{{"residentialGroup", one.text()}, {"on", "2026-03-01"}};
    EXPECT_TRUE(world.send(city, "residential-group.closed", close).contains("receipt"));
    EXPECT_EQ(world.send(city, "residential-group.closed", close).at("problem").at("status").as_int64(), 409);
    EXPECT_TRUE(world.send(city, "residential-group.founded", same).contains("receipt"))
        << "its key is free again";
}

// Xuân La went over four wards on 1 July 2025; three of them are in the example.
class SplitWard : public GroupFigures {
  protected:
    SplitWard() {
        tree = *world.store.places->tree();
        old = tree->find_by_code("00103", make_date(2025, 6, 30))->id;
        const json::object house{{"latE6", 21'065'000}, {"lonE6", 105'805'000}};
        one = found(old, "Xóm Trên", "2025-01-01", house);
        two = found(old, "Xóm Dưới", "2025-01-01");
        for (int i = 0; i < 3; ++i) people.push_back(enrol(old, one));
        enrol(old, two);
        alone = enrol(old, {});
    }
    json::value worklist() { return get("/api/v1/split-units"); }
    http::Reply move(const Asker& who, const Uuid& group, const std::string& code) {
        const json::object body{{"residentialGroup", group.text()}, {"to", world.place(code).text()}};
        return world.ask(who, http::Method::kPost, "/api/v1/split-units/" + old.text() + "/moves",
                         json::serialize(body));
    }

    std::shared_ptr<const places::PlaceTree> tree;
    Uuid old, one, two, alone;
    std::vector<Uuid> people;
};

TEST_F(SplitWard, Its_people_wait_by_group_until_they_are_placed) {
    auto list = worklist();
    ASSERT_EQ(list.at("units").as_array().size(), 1u);
    const auto unit = list.at("units").at(0);
    EXPECT_EQ(unit.at("place").at("id").as_string(), old.text());
    EXPECT_EQ(unit.at("parts").as_array().size(), 4u);
    ASSERT_EQ(unit.at("groups").as_array().size(), 3u);
    EXPECT_TRUE(unit.at("groups").at(2).at("group").is_null());
    const int64_t city_before = figures("01")["all"];
    const int64_t ward_before = figures(kWard)["all"];

    const auto moved = move(city, one, kWard);
    ASSERT_EQ(moved.status, 200) << moved.body;
    EXPECT_EQ(moved.body, R"({"moved":3,"left":0})");
    EXPECT_EQ(figures(kWard)["Xóm Trên"], 3);
    EXPECT_EQ(figures(kWard)["all"], ward_before + 3);
    EXPECT_EQ(figures("01")["all"], city_before) << "moving within the city changes nothing there";
    EXPECT_EQ(worklist().at("units").at(0).at("groups").as_array().size(), 2u);
    const auto history = get("/api/v1/people/" + people[0].text()).at("history");
    EXPECT_EQ(history.at(0).at("type").as_string(), "person.moved");
    EXPECT_EQ(history.at(0).at("residentialGroup").as_string(), "Xóm Trên");

    const int64_t head = world.store.log->head().seq;
    EXPECT_EQ(move(city, one, kWard).body, R"({"moved":0,"left":0})");
    EXPECT_EQ(world.store.log->head().seq, head) << "asking again writes nothing";

    world.record("person.moved", {{"person", alone.text()}, {"place", kWard}});
    move(city, two, "00091");
    EXPECT_TRUE(worklist().at("units").as_array().empty());
}

TEST_F(SplitWard, Only_who_holds_both_sides_moves_people_and_only_into_a_part) {
    EXPECT_EQ(move(world.asker("officer"), one, kWard).status, 403) << "the ward does not hold the old unit";
    EXPECT_EQ(move(city, one, "00097").status, 409) << "nothing of it went there";
    EXPECT_EQ(move(city, world.fresh(), kWard).status, 404);
}

TEST_F(SplitWard, The_part_whose_boundary_holds_the_community_house_is_proposed) {
    const std::string path = world.temporary.path + "/b.geojson";
    std::ofstream(path)
        << R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"00091"},
        "geometry":{"type":"Polygon","coordinates":[[[105.8,21.06],[105.81,21.06],[105.81,21.07],[105.8,21.07],[105.8,21.06]]]}}]})";
    ASSERT_TRUE(
        places::import_boundaries(*world.store.log, *tree, path, {world.clock->today(), "", false}).ok());
    const auto groups = worklist().at("units").at(0).at("groups");
    for (const auto& waiting : groups.as_array()) {
        const bool held =
            !waiting.at("group").is_null() && waiting.at("group").at("name").as_string() == "Xóm Trên";
        EXPECT_EQ(waiting.at("proposed"),
                  held ? json::value(world.place("00091").text()) : json::value(nullptr));
    }
}

TEST_F(SplitWard, More_people_than_fit_in_one_commit_are_moved_by_asking_again) {
    for (int i = 0; i < 230; ++i) enrol(old, two);
    EXPECT_EQ(move(city, two, kWard).body, R"({"moved":200,"left":31})");
    EXPECT_EQ(figures(kWard)["Xóm Dưới"], 200);
    EXPECT_EQ(move(city, two, kWard).body, R"({"moved":31,"left":0})");
    EXPECT_EQ(figures(kWard)["Xóm Dưới"], 231);
}

TEST_F(SplitWard, A_series_across_the_split_is_marked_broken) {
    const auto progress = get("/api/v1/plans/" + plan.text() + "/progress?place=00103");
    const auto& breaks = progress.at("breaks").as_array();
    ASSERT_EQ(breaks.size(), 1u);
    EXPECT_EQ(breaks[0].at("on").as_string(), "2025-07-01");
    const std::string text = json::serialize(breaks[0]);
    EXPECT_NE(text.find("Phường Xuân La"), std::string::npos) << text;
    EXPECT_NE(text.find(old.text()), std::string::npos) << text;
    EXPECT_EQ(text.find("Phường Bưởi"), std::string::npos) << "it came whole: " << text;
    const auto hanoi = get("/api/v1/plans/" + plan.text() + "/progress?place=01");
    EXPECT_TRUE(hanoi.at("breaks").as_array().empty());
}

}  // namespace domdom::cli
