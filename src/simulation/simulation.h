// A synthetic movement, written through the same commands as any phone's records: for trials and benchmarks.
#pragma once

#include <functional>

#include "access/command.h"
#include "simulation/parameters.h"

namespace domdom::simulation {

struct Report {
    int64_t persons = 0;    // enrolled
    int64_t accepted = 0;   // records that became events
    int64_t repeated = 0;   // sent again, answered with the first receipt
    int64_t unsettled = 0;  // still refused on the last day: about someone whose enrolment never arrived
};

// `clock` is the log's; it is set to each day in turn. Without communes valid on the first day some are made
// up. kConflict when there are people already. `progress` is told days done and days in all.
Result<Report> simulate(log::Log& log, FakeClock& clock, places::Places& places,
                        const access::Commands& commands, const Parameters& parameters,
                        const std::function<void(int64_t done, int64_t total)>& progress = {});

}  // namespace domdom::simulation
