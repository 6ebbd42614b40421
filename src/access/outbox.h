// The outbox: batches of records from phones and programs, answered item by item with a receipt or a reason.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "access/command.h"
#include "http/router.h"

namespace domdom::access {

inline constexpr size_t kOutboxItemsMax = 2'000;
inline constexpr int kOccurredFromYear = 2015;  // older claims are typing errors
inline constexpr int kOccurredAheadDays = 1;    // a phone's clock may run ahead by as much

struct Batch {
    std::vector<Result<Item>> items;  // an item that cannot be read keeps its own error
    std::vector<Uuid> ids;            // nil where not even the id could be read
};
// A batch that is no batch is an Error; a wrong item is not.
Result<Batch> parse_batch(std::string_view body, Date today);

struct Answered {
    json::array results;            // an item's id, and its receipt or its problem
    std::set<std::string> refused;  // types of records that were outside of the actor's rights
    std::map<Code, uint64_t> problems;
    uint64_t taken = 0;
};
// Runs one batch inside a job. Only a failure of the store fails the whole batch.
Result<Answered> run_batch(log::Writing& writing, const Commands& commands, const Actor& actor,
                           const places::PlaceTree& tree, const Batch& batch, Date today);

// A batch in `body` as `actor` would post it, from a worker thread; waits for its COMMIT. What it refuses is
// audited and counted as the route does it.
Result<Answered> post_batch(const Actor& actor, std::string_view body, Access& access, places::Places& places,
                            log::Log& log, const Commands& commands);

void add_outbox_route(http::Router& router, Access& access, places::Places& places, log::Log& log,
                      std::shared_ptr<const Commands> commands);

}  // namespace domdom::access
