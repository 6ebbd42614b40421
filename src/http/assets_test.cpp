#include "http/assets.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "http/compose.h"
#include "http/metrics.h"

namespace domdom::http {

namespace {

const std::vector<Asset> kFiles = {
    {"/_app/immutable/a.js", "text/javascript", "\"a\"", true, "js", "", ""},
    {"/about.html", "text/html", "\"b\"", false, "about", "", ""},
    {"/api/v1/content/framework.json", "application/json", "\"c\"", false, "{}", "", ""},
    {"/index.html", "text/html", "\"d\"", false, "home", "", ""},
};

std::string_view file_for(std::string path, std::string accept) {
    Request request;
    request.path = std::move(path);
    request.headers = {{"accept", accept}};
    const auto reply = serve_assets(kFiles)(request);
    return reply.ok() ? reply->asset->path : "none";
}

}  // namespace

TEST(Assets, A_file_is_found_by_its_path) {
    EXPECT_EQ(file_for("/_app/immutable/a.js", "*/*"), "/_app/immutable/a.js");
    EXPECT_EQ(file_for("/api/v1/content/framework.json", "*/*"), "/api/v1/content/framework.json");
    EXPECT_EQ(file_for("/about", "*/*"), "/about.html");
    EXPECT_EQ(file_for("/", "*/*"), "/index.html");
}

TEST(Assets, An_address_of_the_application_shows_its_page_and_nothing_else_does) {
    EXPECT_EQ(file_for("/learn/send-a-photo", "text/html,*/*;q=0.8"), "/index.html");
    EXPECT_EQ(file_for("/_app/immutable/gone.js", "*/*"), "none");
    EXPECT_EQ(file_for("/api/v1/nothing", "text/html"), "none");
}

TEST(Assets, The_microphone_may_be_asked_for_where_authors_record_or_learners_search_and_nowhere_else) {
    const auto permissions_of = [](std::string path) {
        Request request;
        request.path = std::move(path);
        request.headers = {{"accept", "text/html"}};
        const auto reply = serve_assets(kFiles)(request);
        const auto wire = compose(&request, *reply, {});
        return wire.head.substr(wire.head.find("Permissions-Policy"), 90);
    };
    for (const char* path : {"/record", "/record/first-steps/join-wifi", "/find"})
        EXPECT_NE(permissions_of(path).find("microphone=(self)"), std::string::npos) << path;
    for (const char* path : {"/", "/recorded", "/finder", "/lessons/first-steps/record", "/index.html"})
        EXPECT_NE(permissions_of(path).find("microphone=()"), std::string::npos) << path;
}

TEST(Assets, The_embedded_table_is_sorted) {
    const auto assets = embedded_assets();
    EXPECT_TRUE(std::is_sorted(assets.begin(), assets.end(),
                               [](const Asset& a, const Asset& b) { return a.path < b.path; }));
    for (const auto& asset : assets) EXPECT_EQ(find_asset(asset.path), &asset);
    const auto* description = find_asset("/api/v1/openapi.json");
    ASSERT_TRUE(description);
    EXPECT_TRUE(description->plain.starts_with("{"));
    EXPECT_LT(description->brotli.size(), description->plain.size());
}

TEST(Assets, The_page_policy_names_the_hashes_of_inline_scripts) {
    const std::vector<std::string_view> hashes = {"sha256-abc="};
    EXPECT_NE(page_policy(hashes).find("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';"),
              std::string::npos);
    EXPECT_EQ(page_policy({}).find("unsafe-eval' '"), std::string::npos);
}

TEST(Metrics, Requests_are_counted_by_route_and_timed_in_buckets) {
    Metrics metrics;
    metrics.add_gauge("domdom_writer_queue", "Writes waiting.", [] { return 3.0; });
    for (const int64_t micros : {400, 2'000, 20'000'000}) {
        Access access{"GET", "/api/v1/places/{id}", 200, 10, 20, micros, false};
        metrics.observe(access);
    }
    metrics.observe({"GET", "/api/v1/places/{id}", 500, 10, 20, 1, true});
    const std::string text = metrics.text();
    for (
        const char* line :
        {"domdom_http_requests_total{method=\"GET\",route=\"/api/v1/places/{id}\",status=\"200\"} 3\n",
         "domdom_http_requests_total{method=\"GET\",route=\"/api/v1/places/{id}\",status=\"500\"} 1\n",
         "domdom_http_request_seconds_bucket{method=\"GET\",route=\"/api/v1/places/{id}\",le=\"0.0005\"} 2\n",
         "domdom_http_request_seconds_bucket{method=\"GET\",route=\"/api/v1/places/{id}\",le=\"0.0025\"} 3\n",
         "domdom_http_request_seconds_bucket{method=\"GET\",route=\"/api/v1/places/{id}\",le=\"+Inf\"} 4\n",
         "domdom_http_faults_total 1\n", "# TYPE domdom_writer_queue gauge\ndomdom_writer_queue 3\n"})
        EXPECT_NE(text.find(line), std::string::npos) << line << text;
}

}  // namespace domdom::http
