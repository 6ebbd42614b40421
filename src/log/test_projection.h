// For tests of the log: a projection that counts, and remembers in memory how much it counted.
#pragma once

#include "log/projection.h"

namespace domdom::log {

// Counts events per person; refuses bodies that say so.
class CountingProjection final : public Projection {
  public:
    explicit CountingProjection(int version = 1) : version_(version) {}
    std::string_view name() const override { return "counting"; }
    int version() const override { return version_; }
    std::string schema() const override {
        return "CREATE TABLE counted (person BLOB PRIMARY KEY, n BIGINT NOT NULL)";
    }
    std::vector<std::string> tables() const override { return {"counted"}; }
    std::vector<std::string_view> types() const override { return {"counted"}; }
    Result<> apply(store::Connection& db, const Event& event, Changes& changes) override {
        TRY(
            db.run("INSERT INTO counted (person, n) VALUES ($1, 1) ON CONFLICT (person) DO UPDATE SET n = "
                   "counted.n + 1",
                   event.person));
        if (event.body.contains("fail")) return invalid("this body cannot be applied");
        changes.counts.insert(event.person);
        changes.targets = event.body.contains("target");
        return {};
    }
    void forget() override { ++forgotten; }

    int forgotten = 0;

  private:
    int version_;
};

}  // namespace domdom::log
