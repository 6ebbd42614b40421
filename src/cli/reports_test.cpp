// Reports from outside: drafted, submitted, returned, approved by somebody else, corrected; added up above;
// and what lies behind their figures.
#include "reports/reports.h"

#include "cli/plant_household.h"

namespace domdom::cli {

namespace {

using http::Method;

// The ward's report of today, and that of the city above.
struct Reports : ::testing::Test {
    Reports() {
        own_person = world.own.person.text();
        EXPECT_TRUE(
            world.access->add_account("duyệt", World::kPassword, access::Role::kOfficer, world.place("01"))
                .ok());
        above = sign_in_above();
    }
    Asker sign_in_above() {
        const auto signed_in = world.access->sign_in("duyệt", World::kPassword, "192.0.2.3");
        return {"above", signed_in->token, signed_in->actor.csrf};
    }
    json::value read(const Asker& who, const std::string& target) {
        const auto reply = world.ask(who, Method::kGet, "/api/v1/reports/" + target);
        EXPECT_EQ(reply.status, 200) << target << "\n" << reply.body;
        return *parse_json(reply.body);
    }
    json::value report(const std::string& query = {}) {
        return read(world.asker("leader"), kDay + ("?x=1" + query));
    }
    json::value line(const json::value& of, std::string_view id) {
        for (const auto& one : of.at("lines").as_array())
            if (one.at("id") == json::string_view(id.data(), id.size())) return one;
        ADD_FAILURE() << "no line " << id;
        return {};
    }
    json::object send(const Asker& who, const char* type, json::object body, json::object secret = {},
                      const char* place = World::kOwn) {
        body["place"] = place;
        body["form"] = "movement";
        body["period"] = kDay;
        return world.send(who, type, std::move(body), std::move(secret));
    }
    json::object save(const std::string& who, json::value base, int64_t teams, const char* words = nullptr) {
        json::object secret;
        if (words) secret["words"] = {{"difficulties", words}};
        return send(world.asker(who), "report.saved",
                    {{"base", std::move(base)}, {"numbers", {{"teams-active", teams}}}}, std::move(secret));
    }
    json::object submit(const std::string& who) {
        return send(world.asker(who), "report.submitted", {{"base", report().at("latest")}});
    }
    json::object judge(const Asker& who, const char* type, const char* remarks = nullptr) {
        json::object secret;
        if (remarks) secret["remarks"] = remarks;
        return send(who, type, {{"submission", report().at("submission")}}, std::move(secret));
    }
    static int64_t status(const json::object& result) {
        return result.contains("receipt") ? 200 : result.at("problem").at("status").as_int64();
    }
    static std::string kind(const json::object& result) {
        const auto* problem = result.if_contains("problem");
        return problem && problem->as_object().contains("kind") ? std::string(problem->at("kind").as_string())
                                                                : "";
    }

    static constexpr const char* kDay = "2026-03-26";
    World world;
    Asker above;
    std::string own_person;
};

struct ReportsOfTeams : Reports, ::testing::WithParamInterface<std::string> {};

}  // namespace

TEST_F(Reports, Are_prepared_from_the_records) {
    const auto draft = report();
    EXPECT_EQ(draft.at("status"), "none");
    // Two of the ward were planted, each with a session that they were at and a visit.
    for (const auto& [id, value] : std::map<std::string, int>{{"sessions-held", 2},
                                                              {"turns", 2},
                                                              {"people-attended", 2},
                                                              {"visits", 2},
                                                              {"visits-come-back", 2},
                                                              {"visits-helped", 0},
                                                              {"people-met", 2},
                                                              {"enrolled", 2},
                                                              {"newly-enrolled", 2}})
        EXPECT_EQ(line(draft, id).at("value"), value) << id;
    EXPECT_EQ(line(draft, "turns").at("unit"), "turns");
    EXPECT_TRUE(line(draft, "teams-active").at("value").is_null()) << "blank, not nought";
    EXPECT_EQ(draft.at("targets").at(0).at("value"), 0);
    world.record("attendance.recorded", {{"person", own_person}, {"session", world.own.session.text()}});
    EXPECT_EQ(line(report(), "turns").at("value"), 2) << "the same attendance from a second phone";
    const auto before = read(world.asker("leader"), "2026-03-25");
    EXPECT_EQ(line(before, "enrolled").at("value"), 0);
}

TEST_F(Reports, Go_from_draft_to_locked_and_to_a_new_version) {
    ASSERT_EQ(status(save("leader", nullptr, 3, "Đường xa\nmưa nhiều")), 200);
    ASSERT_EQ(status(submit("leader")), 200);
    EXPECT_EQ(report().at("status"), "submitted");
    EXPECT_EQ(kind(save("leader", nullptr, 4)), "report-submitted");
    ASSERT_EQ(status(judge(world.asker("officer"), "report.returned", "Thiếu một tổ")), 200);
    auto returned = report();
    EXPECT_EQ(returned.at("status"), "returned");
    EXPECT_EQ(returned.at("moves").as_array().back().at("words"), "Thiếu một tổ");
    EXPECT_EQ(line(returned, "difficulties").at("words"), "Đường xa\nmưa nhiều");
    ASSERT_EQ(status(save("leader", returned.at("latest"), 4)), 200);
    ASSERT_EQ(status(submit("leader")), 200);
    ASSERT_EQ(status(judge(world.asker("officer"), "report.approved")), 200);

    // What was approved stays; the page says where it is otherwise by now.
    world.plant(World::kOwn, "Thembaonguoi");
    const auto locked = report();
    EXPECT_EQ(locked.at("status"), "approved");
    EXPECT_EQ(line(locked, "turns").at("value"), 2);
    EXPECT_EQ(line(locked, "turns").at("now"), 3);
    EXPECT_EQ(line(locked, "teams-active").at("value"), 4);
    EXPECT_EQ(locked.at("proof").at("hash").as_string().size(), 64u);
    EXPECT_EQ(kind(save("leader", locked.at("latest"), 5)), "report-locked");
    EXPECT_EQ(kind(submit("leader")), "report-locked");

    EXPECT_EQ(status(send(world.asker("leader"), "report.corrected", {{"base", locked.at("latest")}})), 400)
        << "a correction has its reason";
    ASSERT_EQ(status(send(world.asker("leader"), "report.corrected", {{"base", locked.at("latest")}},
                          {{"reason", "Sót một buổi"}})),
              200);
    ASSERT_EQ(status(submit("leader")), 200);
    const auto second = report();
    EXPECT_EQ(second.at("version"), 2);
    EXPECT_EQ(line(second, "turns").at("value"), 3);
    EXPECT_EQ(line(second, "teams-active").at("value"), 4) << "what was filled in goes on";
    const auto first = report("&version=1");
    EXPECT_EQ(first.at("shownStatus"), "approved");
    EXPECT_EQ(line(first, "turns").at("value"), 2);
}

TEST_F(Reports, Nobody_approves_what_they_wrote) {
    ASSERT_EQ(status(save("officer", nullptr, 3)), 200);
    ASSERT_EQ(status(submit("leader")), 200);
    EXPECT_EQ(kind(judge(world.asker("officer"), "report.approved")), "report-own");
    EXPECT_EQ(status(judge(world.asker("leader"), "report.approved")), 403) << "a leader judges none";
    EXPECT_EQ(status(judge(above, "report.approved")), 200);
    EXPECT_EQ(kind(judge(above, "report.approved")), "report-not-waiting");
}

TEST_F(Reports, Two_editors_never_write_over_each_other) {
    ASSERT_EQ(status(save("leader", nullptr, 3)), 200);
    const auto seen = report().at("latest");
    ASSERT_EQ(status(save("officer", seen, 5)), 200);
    const auto refused = save("leader", seen, 4, "Lời của tổ trưởng");
    EXPECT_EQ(kind(refused), "report-line-changed");
    EXPECT_EQ(line(report(), "teams-active").at("value"), 5);
    EXPECT_TRUE(line(report(), "difficulties").at("words").is_null())
        << "nothing of a refused record is taken";
    // Another line, with the same view of the report, is nobody's loss.
    ASSERT_EQ(status(send(world.asker("leader"), "report.saved", {{"base", seen}},
                          {{"words", {{"difficulties", "Lời của tổ trưởng"}}}})),
              200);
    EXPECT_EQ(line(report(), "teams-active").at("value"), 5);
    EXPECT_EQ(line(report(), "difficulties").at("words"), "Lời của tổ trưởng");
    EXPECT_EQ(kind(send(world.asker("leader"), "report.submitted", {{"base", seen}})), "report-changed");
}

TEST_F(Reports, Are_refused_before_their_day_and_for_lines_that_are_not_there) {
    const auto early =
        world.send(world.asker("leader"), "report.submitted",
                   {{"base", nullptr}, {"place", World::kOwn}, {"form", "movement"}, {"period", "2026-04"}});
    EXPECT_EQ(kind(early), "report-too-early");
    EXPECT_EQ(early.at("problem").at("about").at("day"), "2026-04-14");
    for (const char* line : {"turns", "nothing", "difficulties"})
        EXPECT_EQ(status(send(world.asker("leader"), "report.saved",
                              {{"base", nullptr}, {"numbers", {{line, 1}}}})),
                  400)
            << line;
    for (const auto& number :
         {json::value(-1), json::value(1.5), json::value("3"), json::value(2'000'000'000)})
        EXPECT_EQ(status(send(world.asker("leader"), "report.saved",
                              {{"base", nullptr}, {"numbers", {{"teams-active", number}}}})),
                  400);
}

TEST_F(Reports, Above_are_added_up_from_what_was_reported) {
    ASSERT_EQ(status(save("leader", nullptr, 3)), 200);
    ASSERT_EQ(status(submit("leader")), 200);
    world.plant("00091", "Phuongben");
    auto city = read(above, kDay);
    EXPECT_TRUE(city.at("isSum").as_bool());
    EXPECT_EQ(city.at("counts").at("reported"), 1);
    EXPECT_GT(city.at("counts").at("expected").as_int64(), 1);
    EXPECT_EQ(line(city, "turns").at("value"), 2) << "the other ward has not reported";
    EXPECT_EQ(line(city, "turns").at("of"), 1);
    EXPECT_EQ(line(city, "teams-active").at("value"), 3);
    EXPECT_TRUE(line(city, "households-supported").at("value").is_null()) << "blank below is blank above";
    EXPECT_EQ(status(send(above, "report.saved", {{"base", nullptr}, {"numbers", {{"teams-active", 9}}}}, {},
                          "01")),
              400);

    ASSERT_EQ(status(send(above, "report.submitted", {{"base", nullptr}}, {}, "00091")), 200);
    city = read(above, kDay);
    EXPECT_EQ(line(city, "turns").at("value"), 3);
    EXPECT_EQ(line(city, "teams-active").at("of"), 1);
    world.clock->advance_days(1);
    above = sign_in_above();
    city = read(above, kDay);
    EXPECT_EQ(city.at("counts").at("missing").as_int64(), city.at("counts").at("expected").as_int64() - 2);
}

TEST_F(Reports, Are_awaited_from_the_first_day_on_which_anything_was_done) {
    world.clock->advance_days(1);
    const auto asker = sign_in_above();
    const auto missing = [&](const char* day, const std::string& place) {
        return read(asker, fmt::format("{}?place={}", day, place)).at("missing").as_bool();
    };
    EXPECT_TRUE(missing("2026-03-26", World::kOwn)) << "two sessions were held on it";
    EXPECT_FALSE(missing("2026-03-25", World::kOwn)) << "nobody had begun";
    EXPECT_TRUE(missing("2026-03-26", "00091")) << "the next ward never began, and its city asks for it";
}

TEST_F(Reports, Say_what_the_records_know_of_a_number_that_people_fill_in) {
    EXPECT_EQ(line(report(), "teams-active").at("known"), 0);
    EXPECT_EQ(line(report(), "households-supported").at("known"), 0);
    plant_household(world, world.own);
    const auto helped = [&](const Planted& whom) {
        world.record("visit.recorded", {{"visit", make_uuid_v8("helped " + whom.mark).text()},
                                        {"person", whom.person.text()},
                                        {"outcome", "helped"}});
    };
    helped(world.own);
    helped(world.plant(World::kOwn, "Khongonha"));
    EXPECT_EQ(line(report(), "households-supported").at("known"), 1)
        << "of somebody whose home is not on the list nothing is known";
    EXPECT_TRUE(line(report(), "households-supported").at("value").is_null()) << "known is not reported";
    helped(world.own);
    EXPECT_EQ(line(report(), "households-supported").at("known"), 1) << "a home counts once";
    const auto moved = world.plant(World::kOwn, "Doinha");
    plant_household(world, moved);
    world.record("household.joined", {{"person", moved.person.text()},
                                      {"household", household_of(moved).text()},
                                      {"from", "2026-01-01"},
                                      {"until", "2026-03-25"}});
    helped(moved);
    EXPECT_EQ(line(report(), "households-supported").at("known"), 1) << "they lived there until yesterday";
}

TEST_P(ReportsOfTeams, Know_a_team_as_active_only_by_what_a_member_did_as_one) {
    const auto active = [&] { return line(report(), "teams-active").at("known").as_int64(); };
    const Uuid team = world.fresh();
    const auto leader = world.asker("leader");
    const auto accounts = *world.access->accounts();
    const auto account = std::find_if(accounts.begin(), accounts.end(), [](const auto& one) {
                             return one.name == "leader";
                         })->id.text();
    world.send(leader, "team.set",
               {{"team", team.text()},
                {"place", World::kOwn},
                {"kind", "youth"},
                {"name", "Thanh niên"},
                {"group", nullptr},
                {"from", "2026-01-01"},
                {"decision", nullptr}});
    const auto join = [&](const char* since) {
        world.send(leader, "team.member-set",
                   {{"team", team.text()}, {"account", account}, {"role", "member"}, {"since", since}});
    };
    const auto act = [&](const char* type, json::object body) {
        EXPECT_EQ(active(), 0);
        body["person"] = own_person;
        world.send(leader, type, std::move(body));
        EXPECT_EQ(active(), 0) << "not yet a member on that day";
        join("2026-02-01");
        EXPECT_EQ(active(), 1);
    };
    join("2026-03-27");
    if (GetParam() == "visit")
        act("visit.recorded", {{"visit", world.fresh().text()}, {"outcome", "helped"}});
    else
        act("attendance.recorded", {{"session", world.own.session.text()}});
}
INSTANTIATE_TEST_SUITE_P(By, ReportsOfTeams, ::testing::Values("visit", "session"));

TEST_F(Reports, Lead_from_every_figure_to_what_it_was_made_from) {
    const auto behind = [&](const std::string& line) {
        return read(world.asker("leader"), std::string(kDay) + "/behind?line=" + line);
    };
    const auto whole = report();
    for (const auto& one : whole.at("lines").as_array()) {
        if (one.at("fill") != "computed") continue;
        const std::string id(one.at("id").as_string());
        const auto list = behind(id);
        if (id == "turns") continue;  // its list is of sessions, with how many were at each
        EXPECT_EQ(list.at("total"), one.at("value")) << id;
    }
    EXPECT_EQ(behind("turns").at("rows").at(0).at("present"), 1);
    EXPECT_EQ(behind("people-met").at("rows").at(0).at("name").as_string().find("Nguyễn"), 0u);
    EXPECT_EQ(world
                  .ask(world.asker("planner"), Method::kGet,
                       std::string("/api/v1/reports/") + kDay + "/behind?line=people-met")
                  .status,
              403)
        << "figures, not names";
}

TEST_F(Reports, Close_when_the_place_or_one_above_says_so) {
    const auto closing = [&] {
        const auto reply = world.ask(world.asker("leader"), Method::kGet, "/api/v1/reports?kind=month");
        return std::string(parse_json(reply.body)->at("periods").at(0).at("period").at("until").as_string());
    };
    EXPECT_EQ(closing(), "2026-04-14");
    const auto set = [&](const Asker& who, const char* place, const char* from, int day) {
        return status(world.send(who, "report.closings-set",
                                 {{"place", place},
                                  {"from", from},
                                  {"month", day},
                                  {"quarter", day},
                                  {"halfYear", day},
                                  {"year", day},
                                  {"dueDays", 0}}));
    };
    EXPECT_EQ(set(above, "01", "2026-03-27", 20), 200);
    EXPECT_EQ(closing(), "2026-04-20");
    EXPECT_EQ(set(world.asker("officer"), World::kOwn, "2026-03-28", 10), 200);
    EXPECT_EQ(closing(), "2026-04-10");
    EXPECT_EQ(set(world.asker("officer"), World::kOwn, "2026-03-25", 11), 400)
        << "what has been is not moved";
    EXPECT_EQ(set(world.asker("leader"), World::kOwn, "2026-04-28", 11), 403);
}

TEST_F(Reports, Keep_what_people_wrote_out_of_the_log) {
    ASSERT_EQ(status(save("leader", nullptr, 3, "Danhdautrongbaocao")), 200);
    ASSERT_EQ(status(submit("leader")), 200);
    ASSERT_EQ(status(judge(world.asker("officer"), "report.returned", "Danhdaunhanxet")), 200);
    auto db = *world.store.data->read();
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM event WHERE body LIKE '%Danhdau%'"), 0);
    EXPECT_EQ(*db->integer_or(-1, "SELECT COUNT(*) FROM register_report WHERE words LIKE 'Danhdau%'"), 2);
}

TEST_F(Reports, Are_a_workbook_too) {
    const auto reply =
        world.ask(world.asker("leader"), Method::kGet, std::string("/api/v1/reports/") + kDay + "/sheet");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body.substr(0, 2), "PK");
}

}  // namespace domdom::cli
