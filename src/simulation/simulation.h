// A synthetic movement, written through the same commands as any phone's records: for trials and benchmarks.
#pragma once

#include <functional>
#include <span>

#include "access/command.h"
#include "simulation/world.h"

namespace domdom::simulation {

// A node that writes. All of one simulation lie in one store, each with its own stream.
struct Hub {
    log::Log* log = nullptr;
    FakeClock* clock = nullptr;  // the log's; set to each day in turn
};

struct Report {
    Census census;
    int64_t accepted = 0;   // records that became events
    int64_t repeated = 0;   // sent again, answered with the first receipt
    int64_t unsettled = 0;  // still refused on the last day: about someone whose enrolment never arrived
};

// Without communes valid on the first day some are made up. kConflict when there are people already. As many
// hubs as the parameters say. `truth` is told and finished; `progress` is told days done and days in all.
Result<Report> simulate(std::span<const Hub> hubs, places::Places& places, const access::Commands& commands,
                        std::vector<Exercise> exercises, const Parameters& parameters, Truth& truth,
                        const std::function<void(int64_t done, int64_t total)>& progress = {});

}  // namespace domdom::simulation
