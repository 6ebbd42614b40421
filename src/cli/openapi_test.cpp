#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "cli/routes.h"
#include "http/openapi_check.h"
#include "store/temporary_folder.h"

namespace domdom::cli {

namespace {

// Answered by the files inside the binary, or by the program around the routes.
const std::set<std::string> kNotRouted = {"GET /api/v1/openapi.json", "GET /api/v1/content/{path}",
                                          "GET /metrics"};

json::value read_description() {
    std::ifstream file(DOMDOM_SOURCE_DIR "/src/http/openapi.json");
    std::stringstream text;
    text << file.rdbuf();
    auto document = parse_json(text.str());
    EXPECT_TRUE(document.ok()) << document.error().line();
    return *document;
}

std::set<std::string> without(const std::set<std::string>& all, const std::set<std::string>& taken) {
    std::set<std::string> left;
    std::set_difference(all.begin(), all.end(), taken.begin(), taken.end(), std::inserter(left, left.end()));
    return left;
}

// Every "$ref" in the document that leads nowhere.
void find_loose_references(const json::value& document, const json::value& value,
                           std::set<std::string>& loose) {
    if (const auto* array = value.if_array())
        for (const auto& item : *array) find_loose_references(document, item, loose);
    if (const auto* object = value.if_object())
        for (const auto& [key, item] : *object) {
            find_loose_references(document, item, loose);
            json::error_code fault;
            if (key == "$ref" && !document.find_pointer(item.as_string().subview(1), fault))
                loose.insert(std::string(item.as_string()));
        }
}

}  // namespace

TEST(Openapi, The_description_and_the_routes_are_the_same) {
    const store::TemporaryFolder folder;
    auto store = open_store(folder.path);
    ASSERT_TRUE(store.ok()) << store.error().line();
    access::Access access(*(*store)->log, *(*store)->places);
    plans::Live live(*(*store)->log, *(*store)->places);
    classroom::Live classes(*(*store)->log, *(*store)->places);
    http::Router router;
    add_routes({router, access, *(*store)->places, *(*store)->log}, live, classes, *load_content(),
               std::make_shared<access::Commands>(), [] { return Result<>{}; });

    const auto document = read_description();
    const auto documented = without(http::documented_operations(document), kNotRouted);
    const auto routed = without(http::routed_operations(router), kNotRouted);
    EXPECT_EQ(without(routed, documented), std::set<std::string>{}) << "not documented";
    EXPECT_EQ(without(documented, routed), std::set<std::string>{}) << "not routed";
    for (const auto& route : router.routes()) {
        if (!documented.contains(std::string(name_of(route.method)) + " " + route.pattern)) continue;
        EXPECT_EQ(http::is_documented_public(document, route), route.access == "public") << route.pattern;
    }
}

TEST(Openapi, Every_reference_leads_somewhere) {
    const auto document = read_description();
    std::set<std::string> loose;
    find_loose_references(document, document, loose);
    EXPECT_EQ(loose, std::set<std::string>{});
}

}  // namespace domdom::cli
