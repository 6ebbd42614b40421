// Boundaries from GeoJSON: what is good goes in, what is wrong is named, and nothing goes in half.
#include "places/boundaries.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "places/geojson.h"
#include "places/test_support.h"

namespace domdom::places {

namespace {

std::string square(double west, double south, double size = 0.01) {
    return fmt::format("[[{0},{1}],[{2},{1}],[{2},{3}],[{0},{3}],[{0},{1}]]", west, south, west + size,
                       south + size);
}
std::string feature(const std::string& code, const std::string& rings, const char* property = "code") {
    return fmt::format(
        R"({{"type":"Feature","properties":{{"{}":"{}"}},"geometry":{{"type":"Polygon","coordinates":[{}]}}}})",
        property, code, rings);
}
std::string collection(const std::vector<std::string>& features) {
    std::string text = R"({"type":"FeatureCollection","name":"a [{\" b","features":[)";
    for (size_t i = 0; i < features.size(); ++i) text += (i ? ",\n" : "\n") + features[i];
    return text + "],\"bbox\":[1,2,3,4]}";
}

const std::string kGood = feature("00103", square(105.82, 21.05));

class Boundaries : public testing::TestWithParam<store::Engine> {
  protected:
    Boundaries() : store(GetParam()) {
        std::vector<std::unique_ptr<log::Projection>> projections;
        projections.push_back(make_places_projection());
        projections.push_back(make_boundaries_projection());
        store.log.reset();
        store.log = *log::Log::open(*store.data, store.clock, std::move(projections));
        EXPECT_TRUE(store.import({kBefore, kUnits, kSuccession}).ok());
    }
    Result<BoundaryReport> import(const std::string& text, BoundaryOptions options = {}) {
        store.clock.set(store.clock.now_ms() + 1000);
        if (options.on == Date{}) options.on = kLater;
        return import_boundaries(*store.log, *store.tree(), store.file("b.geojson", text), options);
    }
    // The one problem of a file with one feature that is wrong.
    std::string problem(const std::string& bad) {
        const auto report = import(collection({kGood, bad}));
        if (!report.ok()) return "the file: " + report.error().line();
        EXPECT_FALSE(report->imported);
        EXPECT_EQ(store.number("SELECT COUNT(*) FROM place_boundary"), 0);
        return report->problems.empty() ? "" : report->problems.front();
    }
    Uuid tay_ho() const { return store.tree()->find_by_code("00103", kLater)->id; }

    PlacesStore store;
};

DOMDOM_ON_EVERY_ENGINE(Boundaries);

}  // namespace

TEST_P(Boundaries, A_boundary_goes_in_and_the_same_again_changes_nothing) {
    const auto first = import(collection({kGood}));
    ASSERT_TRUE(first.ok()) << first.error().line();
    EXPECT_EQ(first->fresh, 1);
    const int64_t head = store.log->head().seq;
    EXPECT_EQ(import(collection({kGood}))->known, 1);
    EXPECT_EQ(store.log->head().seq, head);
    auto reader = *store.data->read();
    const auto area = *find_boundary(*reader, tay_ho());
    ASSERT_TRUE(area);
    EXPECT_TRUE(holds(*area, {105'825'000, 21'055'000}));
    EXPECT_EQ(*find_holder(*reader, {make_uuid_v8("none"), tay_ho()}, {105'825'000, 21'055'000}), tay_ho());
    EXPECT_FALSE(*find_holder(*reader, {tay_ho()}, {105'845'000, 21'055'000}));
}

TEST_P(Boundaries, A_code_means_the_unit_of_the_day) {
    ASSERT_TRUE(import(collection({kGood}), {kLastOldDay, "", false})->imported);
    const Uuid old = store.tree()->find_by_code("00103", kLastOldDay)->id;
    ASSERT_NE(old, tay_ho());
    auto reader = *store.data->read();
    EXPECT_TRUE(find_boundary(*reader, old)->has_value());
    EXPECT_FALSE(find_boundary(*reader, tay_ho())->has_value());
}

TEST_P(Boundaries, Every_kind_of_bad_feature_is_told_and_nothing_is_imported) {
    const std::vector<std::pair<std::string, std::string>> bad = {
        {feature("00103", "[[105.8,21],[105.9,21],[105.9,21.1],[105.8,21.1]]"), "not closed"},
        {feature("00103", "[[105.8,21],[105.9,21],[105.8,21]]"), "at least four positions"},
        {feature("00103", square(21.05, 105.82)), "look swapped"},
        {feature("00103", square(200, 21)), "a longitude lies between"},
        {feature("00103", square(105, 95)), "a latitude lies between"},
        {feature("00103", R"([["a",1],[1,1],[1,2],["a",1]])"), "longitude and latitude"},
        {feature("00103", "[[105.8,21],[105.9,21.1],[105.9,21],[105.8,21.1],[105.8,21]]"),
         "crosses itself near 105."},
        {feature("00103", square(105.82, 21.05) + "," + square(106.82, 21.05, 0.001)), "a hole lies outside"},
        {feature("00103", "[[1e-7,0],[0,0],[0,1e-7],[1e-7,0]]"), "smaller than a metre"},
        {kGood, "feature 1 is of the same unit"},
        {feature("99999", square(105.82, 21.05)), "no unit had this code on 2026-03-01"},
        {feature("00103", square(105.82, 21.05), "tên"), "no property holds a code"},
        {R"({"type":"Feature","properties":{"code":"00103"},"geometry":null})", "no geometry"},
        {R"({"type":"Feature","properties":{"code":"00103"},"geometry":{"type":"Point","coordinates":[1,2]}})",
         "no Polygon or MultiPolygon"},
        {R"({"type":"Feature","properties":{"code":"00103"},"geometry":{"type":"MultiPolygon","coordinates":[[]]}})",
         "a polygon is a list of outlines"},
        {R"({"type":"Feature","properties":{"code":103}})", "no property holds a code"}};
    for (const auto& [text, wanted] : bad) {
        const std::string told = problem(text);
        EXPECT_TRUE(told.starts_with("feature 2")) << told;
        EXPECT_NE(told.find(wanted), std::string::npos) << told << "\nfor " << text;
    }
}

TEST_P(Boundaries, The_good_ones_go_in_when_the_others_are_left_out) {
    const auto report = import(collection({kGood, feature("99999", square(105, 21))}), {kLater, "", true});
    EXPECT_TRUE(report->imported);
    EXPECT_EQ(report->fresh, 1);
    EXPECT_EQ(report->wrong, 1);
}

TEST_P(Boundaries, The_property_can_be_named) {
    const auto text = collection({feature("00103", square(105.82, 21.05), "mã của tôi")});
    EXPECT_EQ(import(text)->wrong, 1);
    EXPECT_TRUE(import(text, {kLater, "mã của tôi", false})->imported);
}

TEST_P(Boundaries, A_file_that_is_no_collection_is_refused_whole) {
    const std::string whole = collection({kGood});
    for (const std::string& text :
         {std::string(), std::string("{}"), std::string("[]"), std::string("code,name\n1,2\n"), kGood,
          whole.substr(0, whole.size() / 2), whole.substr(0, whole.size() - 3), whole + "}",
          std::string(R"({"type":"FeatureCollection","features":[1]})"),
          std::string(R"({"type":"FeatureCollection","features":[{} {}]})"),
          std::string(R"({"type":"FeatureCollection","features":[],"features":[]})"),
          std::string(R"({"type":"Topology","features":[]})"), std::string(200'000, '{')}) {
        const auto report = import(text);
        EXPECT_FALSE(report.ok()) << text.substr(0, 100);
    }
    EXPECT_FALSE(import_boundaries(*store.log, *store.tree(), "there is no such file", {}).ok());
    EXPECT_EQ(store.number("SELECT COUNT(*) FROM place_boundary"), 0);
}

TEST_P(Boundaries, A_feature_beyond_the_limit_is_refused_with_its_number) {
    const auto report = import(collection({kGood, "{\"a\":\"" + std::string(kFeatureBytesMax, 'x') + "\"}"}));
    ASSERT_FALSE(report.ok());
    EXPECT_NE(report.error().line().find("feature 2 is larger than 8 MB"), std::string::npos)
        << report.error().line();
}

RC_GTEST_PROP(FeatureReader, Pieces_of_any_size_give_the_same_features, ()) {
    const std::string text =
        collection({kGood, feature("00091", square(105.8, 21.1)), R"({"a":"}]\"[{\\"})", "{}"});
    std::vector<std::string> found;
    FeatureReader reader([&found](std::string_view one, int64_t) -> Result<> {
        found.emplace_back(one);
        return {};
    });
    for (size_t at = 0; at < text.size();) {
        const auto size = static_cast<size_t>(*rc::gen::inRange(1, 60));
        RC_ASSERT(reader.read(std::string_view(text).substr(at, size)).ok());
        at += size;
    }
    RC_ASSERT(reader.end().ok());
    RC_ASSERT(found.size() == 4u);
    RC_ASSERT(found[0] == kGood);
    RC_ASSERT(found[3] == "{}");
}

RC_GTEST_PROP(FeatureReader, Any_bytes_are_read_or_refused, (const std::string& bytes)) {
    FeatureReader reader([](std::string_view, int64_t) -> Result<> { return {}; });
    if (reader.read(bytes).ok()) RC_ASSERT(!reader.end().ok());
}

}  // namespace domdom::places
