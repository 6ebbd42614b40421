#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/json.h"
#include "http/compose.h"
#include "http/request.h"
#include "http/router.h"

namespace domdom::http {

namespace {

Route route(Method method, std::string pattern) {
    return {method,
            std::move(pattern),
            "public",
            0,
            Route::Where::kInline,
            Plain([](const Request&) -> Result<Reply> { return json_reply("{}"); })};
}

Router small_router() {
    Router router;
    router.add(route(Method::kGet, "/"));
    router.add(route(Method::kGet, "/api/v1/places"));
    router.add(route(Method::kGet, "/api/v1/places/{id}"));
    router.add(route(Method::kDelete, "/api/v1/places/{id}"));
    router.add(route(Method::kPost, "/api/v1/places/search"));
    router.add(route(Method::kGet, "/api/v1/places/{id}/successors"));
    router.add(route(Method::kGet, "/api/v1/content/{rest*}"));
    return router;
}

std::string pattern_of(const Router& router, Method method, std::string_view path) {
    const auto found = router.find(method, path);
    return found.route ? found.route->pattern : found.allowed.empty() ? "none" : "405";
}

const Asset kPage{"/index.html", "text/html; charset=utf-8", "\"abc\"", false, "0123456789", "gz", "b"};

Request asking(Pairs headers) {
    Request request;
    request.headers = std::move(headers);
    return request;
}

Wire wire_of(const Request& request) {
    Reply reply;
    reply.asset = &kPage;
    return compose(&request, std::move(reply), {});
}

bool has_line(const Wire& wire, std::string_view line) {
    return wire.head.find("\r\n" + std::string(line) + "\r\n") != std::string::npos;
}

}  // namespace

TEST(Router, A_path_finds_its_route_and_its_params) {
    const Router router = small_router();
    const auto found = router.find(Method::kGet, "/api/v1/places/00103/successors");
    ASSERT_TRUE(found.route);
    EXPECT_EQ(found.route->pattern, "/api/v1/places/{id}/successors");
    EXPECT_EQ(found.params.at("id"), "00103");
    EXPECT_EQ(router.find(Method::kGet, "/api/v1/content/lessons/a/b.vi.json").params.at("rest"),
              "lessons/a/b.vi.json");
}

TEST(Router, What_no_pattern_matches_is_not_found) {
    const Router router = small_router();
    for (const char* path : {"/api", "/api/v1/places/", "/api/v1/places//successors", "/api/v1/content/",
                             "/api/v1/content", "//", "", "api", "/api/v1/places/1/2"})
        EXPECT_EQ(pattern_of(router, Method::kGet, path), "none") << path;
    EXPECT_EQ(pattern_of(router, Method::kGet, "/"), "/");
}

TEST(Router, A_known_path_names_the_methods_it_takes) {
    const Router router = small_router();
    const auto found = router.find(Method::kPost, "/api/v1/places/1");
    EXPECT_FALSE(found.route);
    EXPECT_EQ(found.allowed, (std::vector{Method::kGet, Method::kHead, Method::kDelete}));
    EXPECT_EQ(pattern_of(router, Method::kOther, "/api/v1/places"), "405");
}

TEST(Router, A_literal_goes_before_a_param_but_does_not_hide_it) {
    const Router router = small_router();
    EXPECT_EQ(pattern_of(router, Method::kPost, "/api/v1/places/search"), "/api/v1/places/search");
    EXPECT_EQ(pattern_of(router, Method::kGet, "/api/v1/places/search"), "/api/v1/places/{id}");
    EXPECT_EQ(pattern_of(router, Method::kGet, "/api/v1/places/search/successors"),
              "/api/v1/places/{id}/successors");
}

TEST(Router, HEAD_is_answered_by_the_GET_route) {
    EXPECT_EQ(pattern_of(small_router(), Method::kHead, "/api/v1/places"), "/api/v1/places");
}

TEST(Target, Path_and_query_are_decoded) {
    Request request;
    ASSERT_TRUE(parse_target("/a%20b/%C4%91?q=t%C3%A2y+h%E1%BB%93&empty&x=1%262", request).ok());
    EXPECT_EQ(request.path, "/a b/đ");
    EXPECT_EQ(request.query_value("q"), "tây hồ");
    EXPECT_EQ(request.query_value("empty"), "");
    EXPECT_EQ(request.query_value("x"), "1&2");
    EXPECT_FALSE(request.query_value("none"));
}

TEST(Target, What_could_be_read_in_two_ways_is_refused) {
    for (const char* target :
         {"",     "a",       "*",           "http://host/", "/%",        "/%4",    "/%zz",
          "/%00", "/a/../b", "/a/%2e%2e/b", "/..",          "/.",        "/a%2Fb", "/a%5Cb",
          "/%ff", "/%0a",    "/?q=%00",     "/?q=%0d%0a",   "/?a=1&a=2", "/?%zz",  "/a#b"}) {
        Request request;
        EXPECT_FALSE(parse_target(target, request).ok()) << target;
    }
}

RC_GTEST_PROP(Target, Any_text_reads_or_is_refused_and_never_holds_a_control_character,
              (const std::string& text)) {
    Request request;
    if (!parse_target("/" + text, request).ok()) return;
    for (const unsigned char c : request.path) RC_ASSERT(c >= 0x20 && c != 0x7f);
}

TEST(Cookie, One_is_found_among_many) {
    const auto request = asking({{"cookie", "a=1; domdom_session=xyz=; b=2;c=3"}});
    EXPECT_EQ(request.cookie("domdom_session"), "xyz=");
    EXPECT_EQ(request.cookie("c"), "3");
    EXPECT_EQ(request.cookie("session"), "");
    EXPECT_EQ(request.cookie("d"), "");
}

TEST(Problem, Every_error_has_its_status_and_a_stable_type) {
    const std::vector<std::pair<Code, int>> table = {{Code::kInvalid, 400},     {Code::kUnauthenticated, 401},
                                                     {Code::kForbidden, 403},   {Code::kNotFound, 404},
                                                     {Code::kConflict, 409},    {Code::kTooLarge, 413},
                                                     {Code::kTooMany, 429},     {Code::kBusy, 503},
                                                     {Code::kStorageFull, 507}, {Code::kStorage, 503},
                                                     {Code::kNewerStore, 503},  {Code::kLocked, 503},
                                                     {Code::kInternal, 500}};
    for (const auto& [code, status] : table) {
        const Reply reply = problem_reply(Error{code, "what", "where", "mend"});
        EXPECT_EQ(reply.status, status);
        EXPECT_EQ(reply.mime, "application/problem+json");
        const auto body = parse_json(reply.body);
        ASSERT_TRUE(body.ok());
        EXPECT_TRUE(body->at("type").as_string().starts_with("urn:domdom:problem:"));
        EXPECT_EQ(body->at("status").as_int64(), status);
        EXPECT_TRUE(body->at("title").is_string());
        EXPECT_EQ(body->as_object().contains("mend"), code != Code::kInternal);
    }
    EXPECT_EQ(problem_reply(Error{Code::kBusy, ""}).headers.at(0).first, "Retry-After");
}

TEST(Problem, What_broke_inside_is_not_told) {
    const Reply reply = problem_reply(Error{Code::kInternal, "row 17 of people", "people.cpp"});
    EXPECT_EQ(reply.body.find("people"), std::string::npos);
}

TEST(Compose, The_smallest_accepted_encoding_is_chosen) {
    EXPECT_EQ(choose_encoding("gzip, br", kPage), Encoding::kBrotli);
    EXPECT_EQ(choose_encoding("gzip", kPage), Encoding::kGzip);
    EXPECT_EQ(choose_encoding("br;q=0, gzip;q=0.1", kPage), Encoding::kGzip);
    EXPECT_EQ(choose_encoding("br;q=0.000, gzip; q=0", kPage), Encoding::kPlain);
    EXPECT_EQ(choose_encoding("*", kPage), Encoding::kBrotli);
    EXPECT_EQ(choose_encoding("*;q=0, gzip", kPage), Encoding::kGzip);
    EXPECT_EQ(choose_encoding("br;q=0, *", kPage), Encoding::kGzip);
    EXPECT_EQ(choose_encoding("", kPage), Encoding::kPlain);
    EXPECT_EQ(choose_encoding("deflate, identity", kPage), Encoding::kPlain);
    EXPECT_EQ(choose_encoding("br", Asset{}), Encoding::kPlain);
}

TEST(Compose, Each_encoding_has_its_own_tag) {
    const Wire wire = wire_of(asking({{"accept-encoding", "br"}}));
    EXPECT_TRUE(has_line(wire, "ETag: \"abc-br\""));
    EXPECT_TRUE(has_line(wire, "Content-Encoding: br"));
    EXPECT_TRUE(has_line(wire, "Vary: Accept-Encoding"));
    EXPECT_EQ(wire.body(), "b");
}

TEST(Compose, An_unchanged_page_is_not_sent_again) {
    const Wire wire = wire_of(asking({{"if-none-match", "\"x\", W/\"abc\""}}));
    EXPECT_EQ(wire.status, 304);
    EXPECT_EQ(wire.body(), "");
    EXPECT_EQ(wire.head.find("Content-Length"), std::string::npos);
    EXPECT_TRUE(has_line(wire, "Vary: Accept-Encoding"));
    EXPECT_EQ(wire_of(asking({{"if-none-match", "\"abcd\""}})).status, 200);
    EXPECT_EQ(wire_of(asking({{"if-none-match", "*"}})).status, 304);
    EXPECT_TRUE(etag_matches("W/\"7-2025-07-01\"", "W/\"7-2025-07-01\""));
}

TEST(Compose, One_range_is_cut_from_the_plain_bytes) {
    const auto ranged = [](std::string range, std::string if_range = {}) {
        return wire_of(asking({{"range", range}, {"if-range", if_range}, {"accept-encoding", "br"}}));
    };
    const Wire part = ranged("bytes=2-4");
    EXPECT_EQ(part.status, 206);
    EXPECT_EQ(part.body(), "234");
    EXPECT_TRUE(has_line(part, "Content-Range: bytes 2-4/10"));
    EXPECT_EQ(part.head.find("Content-Encoding"), std::string::npos);
    EXPECT_EQ(ranged("bytes=7-").body(), "789");
    EXPECT_EQ(ranged("bytes=-2").body(), "89");
    EXPECT_EQ(ranged("bytes=-20").body(), "0123456789");
    EXPECT_EQ(ranged("bytes=5-99").body(), "56789");
    for (const char* unsatisfiable : {"bytes=10-", "bytes=-0", "bytes=99-100"})
        EXPECT_EQ(ranged(unsatisfiable).status, 416) << unsatisfiable;
    for (const char* ignored : {"bytes=4-2", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=-",
                                "bytes=+1-2", "bytes=99999999999999999999-"})
        EXPECT_EQ(ranged(ignored).status, 200) << ignored;
    EXPECT_EQ(ranged("bytes=2-4", "\"abc\"").status, 206);
    EXPECT_EQ(ranged("bytes=2-4", "\"old\"").status, 200);
}

RC_GTEST_PROP(Compose, A_range_lies_within_the_file, (const std::string& text)) {
    const auto size = *rc::gen::inRange<size_t>(0, 1000);
    ByteRange range;
    if (parse_range("bytes=" + text, size, range) != RangeKind::kPart) return;
    RC_ASSERT(range.first <= range.last && range.last < size);
}

TEST(Compose, HEAD_says_the_length_and_sends_nothing) {
    Request request;
    request.method = Method::kHead;
    const Wire wire = compose(&request, json_reply("{\"a\":1}"), {});
    EXPECT_TRUE(has_line(wire, "Content-Length: 7"));
    EXPECT_EQ(wire.body(), "");
    EXPECT_TRUE(has_line(wire_of(request), "Content-Length: 10"));
}

TEST(Compose, Every_reply_carries_the_security_headers) {
    Transport transport;
    transport.secure = true;
    transport.page_policy = "default-src 'self'";
    const Request request;
    Reply page;
    page.asset = &kPage;
    for (const Wire& wire :
         {compose(&request, json_reply("{}"), transport), compose(&request, std::move(page), transport),
          compose(nullptr, problem_reply(505, "no"), transport)}) {
        EXPECT_TRUE(has_line(wire, "X-Content-Type-Options: nosniff"));
        EXPECT_TRUE(has_line(wire, "Cross-Origin-Opener-Policy: same-origin"));
        EXPECT_TRUE(has_line(wire, "Strict-Transport-Security: max-age=31536000"));
        EXPECT_NE(wire.head.find("\r\nContent-Security-Policy: default-src"), std::string::npos);
    }
}

TEST(Compose, A_header_that_would_begin_another_one_becomes_an_error) {
    Reply reply = json_reply("{}");
    reply.headers.emplace_back("Location", "/x\r\nSet-Cookie: a=b");
    const Wire wire = compose(nullptr, std::move(reply), {});
    EXPECT_EQ(wire.status, 500);
    EXPECT_EQ(wire.head.find("Set-Cookie"), std::string::npos);
}

}  // namespace domdom::http
