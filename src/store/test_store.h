// For tests: a store that is gone when the test is, on each engine that is there to be tested.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>

#include "store/postgres.h"
#include "store/sqlite.h"
#include "store/store.h"
#include "store/temporary_folder.h"

namespace domdom::store {

enum class Engine { kSqlite, kPostgres };

inline std::string engine_name(const testing::TestParamInfo<Engine>& info) {
    return info.param == Engine::kSqlite ? "Sqlite" : "Postgres";
}

// scripts/postgres runs a program with this set.
inline const char* test_database() { return std::getenv("DOMDOM_TEST_POSTGRES"); }

inline std::vector<Engine> engines() {
    if (!test_database()) return {Engine::kSqlite};
    return {Engine::kSqlite, Engine::kPostgres};
}

// For what only a database promises.
inline std::vector<Engine> databases() {
    if (!test_database()) return {};
    return {Engine::kPostgres};
}

// On PostgreSQL a schema of its own in the database of all tests.
struct TemporaryStore {
    explicit TemporaryStore(Engine engine) {
        address = folder.path;
        if (engine == Engine::kSqlite) return;
        static std::atomic<int> made = 0;
        schema = "test_" + std::to_string(::getpid()) + "_" + std::to_string(++made);
        run("CREATE SCHEMA " + schema);
        address = std::string(test_database()) + "&options=-csearch_path%3D" + schema;
    }
    ~TemporaryStore() {
        if (!schema.empty()) run("DROP SCHEMA " + schema + " CASCADE");
    }
    TemporaryStore(const TemporaryStore&) = delete;
    TemporaryStore& operator=(const TemporaryStore&) = delete;

    // An empty place for tables, where no store is open.
    std::unique_ptr<Connection> connect() const {
        if (schema.empty()) return *open_sqlite(":memory:", Access::kWrite);
        return *open_postgres(address, Access::kWrite);
    }

    TemporaryFolder folder;
    std::string address;

  private:
    static void run(const std::string& sql) {
        const auto done = (*open_postgres(test_database(), Access::kWrite))->run_script(sql);
        EXPECT_TRUE(done.ok()) << done.error().line();
    }
    std::string schema;
};

}  // namespace domdom::store

#define DOMDOM_ON_EVERY_ENGINE(Suite)                                                      \
    INSTANTIATE_TEST_SUITE_P(Stores, Suite, testing::ValuesIn(::domdom::store::engines()), \
                             ::domdom::store::engine_name)
