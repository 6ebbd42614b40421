// Two ids of one person, through every door: figures, pages, lists, the field, cards, erasure; and the
// worklist that finds them.
#include "cli/test_support.h"

namespace domdom::cli {

namespace {

using http::Method;

struct Merging : ::testing::Test {
    Uuid enrol(const std::string& name, int birth_year, const std::string& code = World::kOwn,
               const std::string& phone = {}) {
        const Uuid id = world.fresh();
        world.record(
            "person.enrolled",
            {{"person", id.text()}, {"place", code}, {"birthYear", birth_year}, {"groups", json::array{}}},
            {{"name", name}, {"phone", phone}});
        return id;
    }
    json::value get(const std::string& target, const std::string& who = "officer") {
        const auto reply = world.ask(world.asker(who), Method::kGet, target);
        EXPECT_EQ(reply.status, 200) << target << "\n" << reply.body;
        return *parse_json(reply.body);
    }
    // 200, or the status of the problem.
    int64_t say(const std::string& type, const Uuid& person, const std::string& field, const Uuid& other,
                const std::string& who = "officer") {
        const auto result =
            world.send(world.asker(who), type, {{"person", person.text()}, {field, other.text()}});
        return result.contains("receipt") ? 200 : result.at("problem").at("status").as_int64();
    }
    int64_t merge(const Uuid& gone, const Uuid& kept) { return say("person.merged", gone, "into", kept); }
    int64_t undo(const Uuid& gone, const Uuid& kept) { return say("person.unmerged", gone, "from", kept); }

    int64_t enrolled(const std::string& query = {}) {
        return get("/api/v1/plans/" + world.own.plan.text() + "/progress" + query)
            .at("targets")
            .at(0)
            .at("enrolled")
            .as_int64();
    }
    std::vector<std::string> found(const std::string& query) {
        std::vector<std::string> names;
        const auto page = get("/api/v1/people?" + query);
        for (const auto& one : page.at("people").as_array()) names.emplace_back(one.at("name").as_string());
        return names;
    }
    json::value page_of(const Uuid& person) { return get("/api/v1/people/" + person.text()); }
    std::vector<std::pair<std::string, std::string>> worklist(const std::string& who = "officer") {
        std::vector<std::pair<std::string, std::string>> pairs;
        const auto page = get("/api/v1/people/duplicates", who);
        for (const auto& pair : page.at("pairs").as_array()) {
            std::pair ids(std::string(pair.at("people").at(0).at("id").as_string()),
                          std::string(pair.at("people").at(1).at("id").as_string()));
            if (ids.second < ids.first) std::swap(ids.first, ids.second);
            pairs.push_back(std::move(ids));
        }
        return pairs;
    }
    static std::pair<std::string, std::string> both(const Uuid& a, const Uuid& b) {
        return {std::min(a, b).text(), std::max(a, b).text()};
    }

    World world;
};

}  // namespace

TEST_F(Merging, Counts_one_person_once_and_twice_again_when_undone) {
    const int64_t before = enrolled();
    const Uuid kept = enrol("Tạ Bích Cúc", 1956), gone = enrol("Ta Bich Cuc", 1957);
    EXPECT_EQ(enrolled(), before + 2);
    ASSERT_EQ(merge(gone, kept), 200);
    EXPECT_EQ(enrolled(), before + 1);
    ASSERT_EQ(undo(gone, kept), 200);
    EXPECT_EQ(enrolled(), before + 2);
    ASSERT_EQ(merge(kept, gone), 200);
    EXPECT_EQ(enrolled(), before + 1);
}

// A merge corrects: it holds for the days before it too.
TEST_F(Merging, Holds_for_days_before_it_was_said) {
    world.clock->set(world.clock->now_ms() - 5 * 86'400'000LL);
    const Uuid kept = enrol("Tạ Bích Cúc", 1956), gone = enrol("Ta Bich Cuc", 1956, "00091");
    world.clock->set(world.clock->now_ms() + 5 * 86'400'000LL);
    const std::string then = "?at=" + world.clock->today().plus_days(-2).text();
    const int64_t before = enrolled(then);
    world.record("person.merged", {{"person", gone.text()}, {"into", kept.text()}});
    // The newest record says where they live: in the other ward, by the second enrolment.
    EXPECT_EQ(enrolled(then), before - 1);
    EXPECT_EQ(enrolled(), enrolled(then) + 2);
}

TEST_F(Merging, What_is_recorded_with_either_id_is_on_the_one_page) {
    const Uuid kept = enrol("Tạ Bích Cúc", 1956, World::kOwn, "0912345678"),
               gone = enrol("Ta Bich Cuc", 1957);
    ASSERT_EQ(merge(gone, kept), 200);
    const auto sent = world.send(world.asker("companion"), "task.observed",
                                 {{"person", gone.text()}, {"skill", "device.touch"}, {"help", "alone"}});
    ASSERT_TRUE(sent.contains("receipt")) << json::serialize(sent);
    for (const auto& id : {kept, gone}) {
        const auto page = page_of(id);
        EXPECT_EQ(page.at("id").as_string(), kept.text());
        EXPECT_EQ(page.at("name").as_string(), "Tạ Bích Cúc");
        EXPECT_EQ(page.at("birthYear").as_int64(), 1956);
        EXPECT_EQ(page.at("can").as_int64(), 1);
        const auto& merges = page.at("merges").as_array();
        ASSERT_EQ(merges.size(), 1u);
        EXPECT_EQ(merges[0].at("person").as_string(), gone.text());
        EXPECT_EQ(merges[0].at("into").as_string(), kept.text());
        EXPECT_EQ(merges[0].at("name").as_string(), "Ta Bich Cuc");
        EXPECT_EQ(merges[0].at("by").as_string(), "officer");
        EXPECT_EQ(merges[0].at("on").as_string(), world.clock->today().text());
    }
    ASSERT_EQ(undo(gone, kept), 200);
    EXPECT_EQ(page_of(kept).at("can").as_int64(), 0);
    EXPECT_EQ(page_of(gone).at("can").as_int64(), 1);
    EXPECT_TRUE(page_of(gone).at("merges").as_array().empty());
}

TEST_F(Merging, A_list_shows_one_and_finds_them_by_either_name) {
    const Uuid kept = enrol("Tạ Bích Cúc", 1956), gone = enrol("Tạ Bích Sen", 1956, "00091");
    world.record("person.merged", {{"person", gone.text()}, {"into", kept.text()}});
    const std::string there = "place=00091&q=";
    // By the newest record they live in the other ward, which is not the officer's.
    for (const char* query : {"q=cuc", "q=sen", "q=bich"}) EXPECT_TRUE(found(query).empty()) << query;
    world.record("person.moved", {{"person", gone.text()}, {"place", World::kOwn}});
    const std::vector<std::string> one{"Tạ Bích Cúc"};
    for (const char* query : {"q=cuc", "q=sen", "q=bich", "q=ta+bich", "q=bich+cuc", "q=bich+s"})
        EXPECT_EQ(found(query), one) << query;
    const auto everyone = found("");
    EXPECT_EQ(std::count(everyone.begin(), everyone.end(), "Tạ Bích Cúc"), 1);
    EXPECT_EQ(std::count(everyone.begin(), everyone.end(), "Tạ Bích Sen"), 0);
    EXPECT_TRUE(found("q=bich+cuc+sen").empty());
}

TEST_F(Merging, Was_at_a_session_once_and_is_visited_when_the_last_visit_said) {
    const Uuid kept = enrol("Tạ Bích Cúc", 1956), gone = enrol("Ta Bich Cuc", 1956);
    const auto session = "/api/v1/sessions/" + world.own.session.text();
    for (const auto& id : {kept, gone})
        world.record("attendance.recorded", {{"person", id.text()}, {"session", world.own.session.text()}});
    const int64_t before = get(session).at("present").as_int64();
    const auto visit = [&](const Uuid& id, json::value next) {
        world.record("visit.recorded", {{"visit", world.fresh().text()},
                                        {"person", id.text()},
                                        {"outcome", "come-back"},
                                        {"next", std::move(next)},
                                        {"wants", json::array{}}});
    };
    const auto due = [&] { return get("/api/v1/today").at("visits").as_array().size(); };
    visit(kept, json::value(world.clock->today().text()));
    const size_t due_before = due();
    ASSERT_EQ(merge(gone, kept), 200);
    const auto shown = get(session);
    EXPECT_EQ(shown.at("present").as_int64(), before - 1);
    int64_t rows = 0;
    for (const auto& one : shown.at("people").as_array()) rows += one.at("name").as_string() == "Tạ Bích Cúc";
    EXPECT_EQ(rows, 1);
    EXPECT_EQ(due(), due_before);
    world.clock->set(world.clock->now_ms() + 1'000);
    visit(gone, nullptr);
    EXPECT_EQ(due(), due_before - 1);
}

TEST_F(Merging, Erasing_one_erases_all_that_names_them) {
    const Uuid kept = enrol("Tạ Bích Cúc", 1956), gone = enrol("Ta Bich Cuc", 1956);
    ASSERT_EQ(merge(gone, kept), 200);
    const int64_t before = enrolled();
    const auto sent = world.send(world.asker("officer"), "person.erased", {{"person", gone.text()}});
    ASSERT_TRUE(sent.contains("receipt")) << json::serialize(sent);
    EXPECT_TRUE(found("q=cuc").empty());
    for (const auto& id : {kept, gone}) EXPECT_EQ(page_of(id).at("name").as_string(), "");
    EXPECT_EQ(enrolled(), before);
    EXPECT_EQ(undo(gone, kept), 409);
}

TEST_F(Merging, A_card_of_either_id_opens_the_same_progress) {
    const Uuid kept = enrol("Tạ Bích Cúc", 1956), gone = enrol("Ta Bich Cuc", 1956);
    for (const auto& id : {kept, gone})
        world.record("lesson.completed", {{"person", id.text()}, {"course", "course"}, {"lesson", "lesson"}});
    ASSERT_EQ(merge(gone, kept), 200);
    for (const auto& id : {kept, gone}) {
        const auto signed_in = world.access->open_session_for_person(id);
        ASSERT_TRUE(signed_in.ok());
        const auto reply = world.ask({"learner", signed_in->token, signed_in->actor.csrf}, Method::kGet,
                                     "/api/v1/me/progress");
        ASSERT_EQ(reply.status, 200) << reply.body;
        EXPECT_EQ(parse_json(reply.body)->at("lessons").as_array().size(), 1u);
        EXPECT_EQ(parse_json(reply.body)->at("name").as_string(), "Tạ Bích Cúc");
    }
}

TEST_F(Merging, A_chain_has_the_head_that_was_kept_last) {
    const Uuid one = enrol("Tạ Bích Cúc", 1956), two = enrol("Ta Bich Cuc", 1957), three = enrol("Cúc", 1958);
    ASSERT_EQ(merge(two, one), 200);
    ASSERT_EQ(merge(two, three), 200) << "said of the one that is gone, it is of the one that is kept";
    EXPECT_EQ(page_of(two).at("id").as_string(), three.text());
    EXPECT_EQ(merge(one, three), 409);
    EXPECT_EQ(say("persons.distinct", one, "other", two), 409);
    ASSERT_EQ(undo(one, three), 200);
    EXPECT_EQ(page_of(two).at("id").as_string(), one.text());
    EXPECT_EQ(undo(one, three), 409);
    EXPECT_EQ(merge(one, one), 400);
}

TEST_F(Merging, The_worklist_asks_until_someone_decides) {
    const Uuid one = enrol("Tạ Bích Cúc", 1956, World::kOwn, "0912345678");
    const Uuid two = enrol("Ta Bich Cuc", 1956, World::kOwn, "0912 345 678");
    enrol("Tạ Bích Sen", 1956, World::kOwn, "0912345678");
    const auto asked = [&] {
        const auto pairs = worklist();
        return std::count(pairs.begin(), pairs.end(), both(one, two));
    };
    EXPECT_EQ(asked(), 1);
    ASSERT_EQ(merge(two, one), 200);
    EXPECT_EQ(asked(), 0);
    ASSERT_EQ(undo(two, one), 200);
    EXPECT_EQ(asked(), 1) << "undone is not decided";
    ASSERT_EQ(say("persons.distinct", one, "other", two), 200);
    EXPECT_EQ(asked(), 0);
    for (const auto& [first, second] : worklist())
        EXPECT_TRUE(first != one.text() && second != one.text()) << "a sister with the same phone is another";
}

// Only whoever is in charge of both communes is asked.
TEST_F(Merging, Who_moved_between_two_enrolments_is_found_by_the_phone) {
    const Uuid one = enrol("Tạ Bích Cúc", 1956, World::kOwn, "0912345678");
    const Uuid two = enrol("Ta Bich Cuc", 1956, "00091", "0912 345.678");
    enrol("Tạ Bích Cúc", 1956, "00091", "không có");
    enrol("Tạ Bích Sen", 1930, "00091", "0912345678");
    EXPECT_TRUE(worklist().empty());
    ASSERT_TRUE(
        world.access->add_account("cấp trên", World::kPassword, access::Role::kOfficer, world.place("01"))
            .ok());
    const auto signed_in = world.access->sign_in("cấp trên", World::kPassword, "192.0.2.3");
    ASSERT_TRUE(signed_in.ok());
    world.askers.push_back({"above", signed_in->token, signed_in->actor.csrf});
    const auto pairs = worklist("above");
    EXPECT_EQ(std::count(pairs.begin(), pairs.end(), both(one, two)), 1);
    for (const auto& pair : pairs)
        EXPECT_TRUE(pair == both(one, two) || (pair.first != one.text() && pair.second != one.text()));
}

TEST_F(Merging, The_worklist_shows_both_sides_and_every_pair_once_over_its_pages) {
    std::set<std::pair<std::string, std::string>> expected;
    for (int i = 0; i < 30; ++i) {
        const std::string name = fmt::format("Tạ Bích Hoa{}", i), phone = fmt::format("09123456{:02}", i);
        const Uuid one = enrol(name, 1930 + i, World::kOwn, phone);
        expected.insert(both(one, enrol(name, 1930 + i, World::kOwn, phone)));
    }
    std::set<std::pair<std::string, std::string>> seen;
    size_t shown = 0, pages = 0;
    for (std::string cursor; ++pages < 10;) {
        const auto page = get("/api/v1/people/duplicates?cursor=" + cursor);
        for (const auto& pair : page.at("pairs").as_array()) {
            const auto& side = pair.at("people").at(0);
            if (!std::string(side.at("name").as_string()).starts_with("Tạ Bích Hoa")) continue;
            ++shown;
            EXPECT_EQ(side.at("enrolled").at("on").as_string(), world.clock->today().text());
            EXPECT_EQ(side.at("records").as_int64(), 1);
            const auto other = parse_uuid(std::string(pair.at("people").at(1).at("id").as_string()));
            seen.insert(both(*parse_uuid(std::string(side.at("id").as_string())), *other));
        }
        if (page.at("next").is_null()) break;
        cursor = std::string(page.at("next").as_string());
    }
    EXPECT_EQ(seen, expected);
    EXPECT_EQ(shown, expected.size());
    EXPECT_GE(pages, 2u);
}

TEST_F(Merging, Whoever_may_not_see_both_decides_nothing) {
    const Uuid here = enrol("Tạ Bích Cúc", 1956), there = enrol("Tạ Bích Cúc", 1956, "00091");
    EXPECT_EQ(merge(there, here), 403);
    EXPECT_EQ(merge(here, there), 403);
    EXPECT_EQ(say("person.merged", here, "into", world.own.person, "companion"), 403);
    EXPECT_EQ(say("person.merged", here, "into", world.fresh()), 404);
    // Merged by someone above, and undone by nobody below who sees one side alone.
    world.record("person.merged", {{"person", there.text()}, {"into", here.text()}});
    world.record("person.moved", {{"person", here.text()}, {"place", World::kOwn}});
    EXPECT_EQ(undo(there, here), 403);
}

}  // namespace domdom::cli
