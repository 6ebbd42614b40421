// Hands events to the projections that read their type.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "log/projection.h"

namespace domdom::log {

class Applier {
  public:
    explicit Applier(std::vector<std::unique_ptr<Projection>> projections);

    const std::vector<std::unique_ptr<Projection>>& projections() const { return projections_; }
    // An unknown type is an error too: the event is then held.
    Result<> apply(store::Connection& db, const Event& event, Changes& changes) const;
    // To be called before a commit.
    Result<> finish(store::Connection& db, Changes& changes) const;
    Result<bool> has_more(store::Connection& db) const;
    void forget() const;

  private:
    Result<> follow_home(store::Connection& db, const Moved& moved) const;

    std::vector<std::unique_ptr<Projection>> projections_;
    std::unordered_map<std::string, std::vector<Projection*>> readers_;
    std::vector<Projection*> readers_of_all_;
};

}  // namespace domdom::log
