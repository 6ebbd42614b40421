// The gate: who may pass before a body is read.
#include "access/routes.h"
#include "access/test_support.h"

namespace domdom::access {

namespace {

class Gate : public ::testing::Test {
  protected:
    Gate() {
        store.add("lan", Role::kCompanion);
        lan = *store.access->sign_in("lan", kPassword, "192.0.2.1");
    }
    // A write that asks for the right to record, with these headers.
    Result<> write(std::initializer_list<http::Pairs::Entry> headers, std::string_view right = "record") {
        auto request = AccessStore::request_with(lan.token);
        for (const auto& [name, value] : headers) request.headers[name] = value;
        return store.access->admit(request, right, true);
    }
    Code refusal(std::initializer_list<http::Pairs::Entry> headers, std::string_view right = "record") {
        const auto written = write(headers, right);
        EXPECT_FALSE(written.ok());
        return written.ok() ? Code::kInternal : written.error().code;
    }

    AccessStore store;
    SignedIn lan;
};

}  // namespace

TEST_F(Gate, A_write_needs_the_sessions_own_token) {
    store.add("hoa");
    const auto hoa = *store.access->sign_in("hoa", kPassword, "192.0.2.1");
    EXPECT_TRUE(write({{"x-csrf-token", lan.actor.csrf}}).ok());
    EXPECT_EQ(refusal({}), Code::kForbidden);
    EXPECT_EQ(refusal({{"x-csrf-token", ""}}), Code::kForbidden);
    EXPECT_EQ(refusal({{"x-csrf-token", hoa.actor.csrf}}), Code::kForbidden);
    EXPECT_EQ(refusal({{"x-csrf-token", lan.token}}), Code::kForbidden);
    EXPECT_EQ(refusal({{"x-csrf-token", lan.actor.csrf + "A"}}), Code::kForbidden);
    EXPECT_EQ(write({}).error().where, "X-CSRF-Token");
}

TEST_F(Gate, A_read_needs_no_token) {
    EXPECT_TRUE(store.access->admit(AccessStore::request_with(lan.token), "read-people", false).ok());
}

TEST_F(Gate, A_write_from_another_site_is_refused_even_with_the_token) {
    const std::string csrf = lan.actor.csrf;
    for (const char* site : {"cross-site", "same-site", "invented"})
        EXPECT_EQ(refusal({{"x-csrf-token", csrf}, {"sec-fetch-site", site}}), Code::kForbidden) << site;
    for (const char* origin : {"https://elsewhere.example", "null", "https://domdom.test.elsewhere.example",
                               "https://domdom.test:8443"})
        EXPECT_EQ(refusal({{"x-csrf-token", csrf}, {"origin", origin}}), Code::kForbidden) << origin;
    EXPECT_TRUE(write({{"x-csrf-token", csrf}, {"sec-fetch-site", "same-origin"}}).ok());
    EXPECT_TRUE(write({{"x-csrf-token", csrf}, {"origin", "https://domdom.test"}}).ok());
}

// A foreign page must not sign a browser in, nor enrol anyone.
TEST_F(Gate, A_public_write_from_another_site_is_refused_too) {
    EXPECT_EQ(refusal({{"sec-fetch-site", "cross-site"}}, "public"), Code::kForbidden);
    EXPECT_EQ(refusal({{"origin", "https://elsewhere.example"}}, "public"), Code::kForbidden);
    EXPECT_TRUE(write({{"sec-fetch-site", "same-origin"}}, "public").ok());
}

TEST_F(Gate, Without_a_session_only_what_is_public_passes) {
    http::Request nobody;
    EXPECT_TRUE(store.access->admit(nobody, "public", false).ok());
    for (const char* right : {"signed-in", "own-learning", "read-people", "record", "manage-sessions",
                              "erase", "read-plans", "set-targets", "manage-accounts"})
        EXPECT_EQ(store.access->admit(nobody, right, false).error().code, Code::kUnauthenticated) << right;
}

TEST_F(Gate, Refusals_are_audited_by_right_and_nothing_else) {
    refusal({{"x-csrf-token", lan.actor.csrf}}, "manage-accounts");
    refusal({{"x-csrf-token", "đoán mò"}});
    refusal({{"x-csrf-token", lan.actor.csrf}, {"origin", "https://elsewhere.example"}});
    const std::string audit = store.audit_text();
    EXPECT_NE(audit.find("refused: manage-accounts"), std::string::npos) << audit;
    EXPECT_NE(audit.find("refused: csrf"), std::string::npos) << audit;
    EXPECT_NE(audit.find("refused: cross-site"), std::string::npos) << audit;
    for (const std::string& secret :
         {lan.token, lan.actor.csrf, std::string("đoán"), std::string("elsewhere")})
        EXPECT_EQ(audit.find(secret), std::string::npos) << audit;
}

TEST_F(Gate, The_cookie_is_out_of_reach_of_scripts_and_other_sites) {
    const auto tree = *store.places->tree();
    for (const bool secure : {false, true}) {
        const auto reply = session_reply(lan, *tree, store.clock.today(), secure);
        ASSERT_EQ(reply.headers.size(), 1u);
        EXPECT_EQ(reply.headers[0].first, "Set-Cookie");
        EXPECT_EQ(reply.headers[0].second, "domdom_session=" + lan.token +
                                               "; Path=/; HttpOnly; SameSite=Lax" +
                                               (secure ? "; Secure" : "") + "; Max-Age=43200");
        EXPECT_EQ(reply.cache_control, "no-store");
        EXPECT_EQ(reply.body.find(lan.token), std::string::npos) << "the token is the cookie's alone";
    }
}

}  // namespace domdom::access
