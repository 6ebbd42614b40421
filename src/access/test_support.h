// What the tests of access share: a store in a temporary folder with a clock that stands still.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>

#include "access/access.h"
#include "store/temporary_folder.h"

namespace domdom::access {

inline const std::string kPassword = "một mùa khô quen thuộc";
inline const std::vector<std::string> kPin = {"sun", "moon", "star", "fish"};

class AccessStore {
  public:
    AccessStore() { open(); }

    // As after a restart: nothing that was only in memory is left.
    void reopen() {
        access.reset();
        places.reset();
        log.reset();
        data.reset();
        open();
    }

    void add(const std::string& name, Role role = Role::kCompanion) {
        const auto added = access->add_account(name, kPassword, role, make_uuid_v8("ward"));
        ASSERT_TRUE(added.ok()) << added.error().line();
    }
    Uuid account_named(const std::string& name) {
        const auto accounts = access->accounts();
        for (const auto& account : *accounts)
            if (account.name == name) return account.id;
        ADD_FAILURE() << "no account " << name;
        return {};
    }
    std::string card_for(const Uuid& person, const std::vector<std::string>& pin = kPin) {
        std::string text;
        for (const auto& picture : pin) text += (text.empty() ? "" : " ") + picture;
        const auto hash = *access->hash_secret(text);
        std::string card;
        EXPECT_TRUE(log->run([&](log::Writing& writing) -> Result<> {
                           card = TRY(access->issue_card(writing, person, hash));
                           return {};
                       })
                        .ok());
        return card;
    }
    void sleep_ms(int64_t ms) { clock.set(clock.now_ms() + ms); }
    void sleep_hours(double hours) { sleep_ms(static_cast<int64_t>(hours * 3'600'000)); }

    static http::Request request_with(const std::string& token) {
        http::Request request;
        request.peer = "192.0.2.1";
        request.headers["host"] = "domdom.test";
        request.headers["cookie"] = "theme=dark; domdom_session=" + token;
        return request;
    }
    bool is_open(const std::string& token) {
        const auto actor = access->actor_of(request_with(token));
        EXPECT_TRUE(actor.ok());
        return actor->has_value();
    }

    // The audit, one line a row, once everything that was submitted is written.
    std::string audit_text() {
        EXPECT_TRUE(log->run([](log::Writing&) -> Result<> { return {}; }).ok());
        std::string text;
        auto db = *data->read();
        auto rows = *db->query("SELECT action, detail FROM audit ORDER BY at, action");
        while (*rows.next()) text += std::string(rows.text(0)) + ": " + std::string(rows.text(1)) + "\n";
        return text;
    }

    store::TemporaryFolder temporary;
    FakeClock clock{1'790'000'000'000};
    std::unique_ptr<store::Store> data;
    std::unique_ptr<log::Log> log;
    std::unique_ptr<places::Places> places;
    std::unique_ptr<Access> access;

  private:
    void open() {
        data = *store::open(temporary.path, clock.now_ms());
        std::vector<std::unique_ptr<log::Projection>> projections;
        projections.push_back(places::make_places_projection());
        log = *log::Log::open(*data, clock, std::move(projections));
        places = std::make_unique<places::Places>(*log);
        access = std::make_unique<Access>(*log, *places);
    }
};

}  // namespace domdom::access
