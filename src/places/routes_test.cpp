#include "places/routes.h"

#include <gtest/gtest.h>

#include "places/test_support.h"

namespace domdom::places {

namespace {

struct PlaceRoutes : testing::TestWithParam<store::Engine>, PlacesStore {
    PlaceRoutes() : PlacesStore(GetParam()) {}
    void SetUp() override {
        ASSERT_TRUE(import({kBefore, kUnits, kSuccession}).ok());
        add_place_routes(router, places, *log);
    }
    http::Reply get(const std::string& target) {
        http::Request request;
        const auto read = http::parse_target("/api/v1/places" + target, request);
        if (!read.ok()) return http::problem_reply(read.error());
        const auto found = router.find(request.method, request.path);
        if (!found.route) return http::problem_reply(Error{Code::kNotFound, "no route"});
        request.params = found.params;
        auto reply = std::get<http::Plain>(found.route->handler)(request);
        return reply.ok() ? *reply : http::problem_reply(reply.error());
    }
    json::value body(const std::string& target) { return *parse_json(get(target).body); }
    // "00103 Phường Tây Hồ, 00091 …" of a list.
    std::string list(const std::string& target) {
        std::string text;
        const json::value answer = body(target);
        for (const auto& item : answer.at("places").as_array()) {
            const auto& place = item.as_object().contains("place") ? item.at("place") : item;
            text += (text.empty() ? "" : ", ") + std::string(place.at("code").as_string()) + " " +
                    std::string(place.at("name").as_string());
        }
        return text;
    }
    std::string id(const std::string& code, const std::string& at) {
        return std::string(body("?code=" + code + "&at=" + at).at("places").at(0).at("id").as_string());
    }

    Places places{*log};
    http::Router router;
};

DOMDOM_ON_EVERY_ENGINE(PlaceRoutes);

}  // namespace

TEST_P(PlaceRoutes, A_place_is_told_whole) {
    const json::value place = body("?code=00103").at("places").at(0);
    json::object rest = place.as_object();
    EXPECT_EQ(rest["parent"].at("name"), "Thành phố Hà Nội");
    EXPECT_EQ(rest["parent"].at("code"), "01");
    EXPECT_EQ(rest["parent"].at("id").as_string(), id("01", "2026-01-01"));
    EXPECT_TRUE(parse_uuid(std::string(rest["id"].as_string())));
    rest.erase("parent");
    rest.erase("id");
    EXPECT_EQ(rest, (json::object{{"code", "00103"},
                                  {"name", "Phường Tây Hồ"},
                                  {"nameEn", "Tay Ho Ward"},
                                  {"kind", "Phường"},
                                  {"level", "commune"},
                                  {"validFrom", "2025-07-01"},
                                  {"validTo", nullptr},
                                  {"population", 100000},
                                  {"lat", 21.058},
                                  {"lon", 105.82}}));
}

TEST_P(PlaceRoutes, A_code_is_asked_with_a_date_and_without_one_means_today) {
    EXPECT_EQ(list("?code=00103&at=2025-06-30"), "00103 Phường Xuân La");
    EXPECT_EQ(list("?code=00103&at=2025-07-02"), "00103 Phường Tây Hồ");
    EXPECT_EQ(list("?code=00103"), "00103 Phường Tây Hồ");
    EXPECT_EQ(list("?code=99999"), "");
    const json::value old = body("?code=00103&at=2025-06-30").at("places").at(0);
    EXPECT_EQ(old.at("parent").at("name"), "Quận Tây Hồ");
    EXPECT_EQ(old.at("validFrom"), nullptr);
    EXPECT_EQ(old.at("validTo"), "2025-06-30");
    EXPECT_EQ(old.at("population"), nullptr);
}

TEST_P(PlaceRoutes, Units_below_another_by_its_code_or_id) {
    EXPECT_EQ(list(""), "01 Thành phố Hà Nội, 08 Tỉnh Tuyên Quang");
    EXPECT_EQ(list("?parent=08"), "00922 Xã Thuận Hòa, 02305 Xã Trung Hà");
    EXPECT_EQ(list("?parent=01&at=2025-06-30"), "003 Quận Tây Hồ, 005 Quận Cầu Giấy, 021 Quận Bắc Từ Liêm");
    EXPECT_EQ(list("?parent=" + id("08", "2026-01-01")), "00922 Xã Thuận Hòa, 02305 Xã Trung Hà");
    EXPECT_EQ(get("?parent=77").status, 404);
}

TEST_P(PlaceRoutes, Words_find_places_page_by_page) {
    EXPECT_EQ(list("?q=tay%20ho"), "00103 Phường Tây Hồ");
    EXPECT_EQ(list("?q=tay%20ho&at=2025-06-01"), "003 Quận Tây Hồ");
    EXPECT_EQ(body("?q=tay%20ho").at("next"), nullptr);
    EXPECT_EQ(get("?q=tay&cursor=%3Cb%3E").status, 400);
    EXPECT_EQ(get("?q=").status, 400);
}

TEST_P(PlaceRoutes, One_unit_as_it_was_that_day_or_last) {
    const std::string xuan_la = id("00103", "2025-06-30");
    EXPECT_EQ(body("/" + xuan_la).at("name"), "Phường Xuân La");
    EXPECT_EQ(body("/" + xuan_la).at("parent").at("name"), "Quận Tây Hồ");
    const std::string kept = id("00922", "2025-06-30");
    EXPECT_EQ(body("/" + kept).at("parent").at("name"), "Tỉnh Tuyên Quang");
    EXPECT_EQ(body("/" + kept + "?at=2025-01-01").at("parent").at("name"), "Huyện Vị Xuyên");
    EXPECT_EQ(get("/not-an-id").status, 400);
    EXPECT_EQ(get("/00000000-0000-8000-8000-000000000000").status, 404);
}

TEST_P(PlaceRoutes, Where_a_unit_went_and_where_it_came_from) {
    const std::string xuan_la = id("00103", "2025-06-30");
    EXPECT_EQ(list("/" + xuan_la + "/successors"),
              "00091 Phường Phú Thượng, 00103 Phường Tây Hồ, 00160 Phường Nghĩa Đô, 00611 Phường Xuân Đỉnh");
    EXPECT_EQ(body("/" + xuan_la + "/successors").at("places").at(0).at("extent"), "partial");
    const std::string tay_ho = id("00103", "2025-07-01");
    EXPECT_EQ(list("/" + tay_ho + "/predecessors"),
              "00091 Phường Phú Thượng, 00103 Phường Xuân La, 00109 Phường Bưởi");
    EXPECT_EQ(body("/" + tay_ho + "/predecessors").at("places").at(2).at("extent"), "full");
    EXPECT_EQ(list("/" + xuan_la + "/predecessors"), "");
}

TEST_P(PlaceRoutes, What_is_asked_wrongly_is_named) {
    const auto reply = get("?code=01&at=2025-02-30");
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(parse_json(reply.body)->at("where"), "at");
    EXPECT_EQ(get("?code=01&q=a").status, 400);
}

TEST_P(PlaceRoutes, The_etag_changes_with_the_places_and_with_the_day) {
    const std::string before = get("?code=01").etag;
    EXPECT_EQ(before.substr(0, 3), "W/\"");
    EXPECT_EQ(get("?code=01").etag, before);
    EXPECT_NE(get("?code=01&at=2025-01-01").etag, before);
    ASSERT_TRUE(import({file("one.csv",
                             "code,name,kind,parent_code\n01,Thành phố Hà Nội,Thành phố,\n"
                             "00001,Phường Một,Phường,01\n")})
                    .ok());
    EXPECT_NE(get("?code=01").etag, before);
}

}  // namespace domdom::places
