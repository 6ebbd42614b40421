// The figures of /metrics beside those of requests: what docs/OPERATION.md has an alert for.
#pragma once

#include "access/tally.h"
#include "cli/health.h"
#include "http/metrics.h"
#include "log/log.h"
#include "plans/live.h"
#include "rights/rights.h"

namespace domdom::cli {

// Everything given must outlive the metrics.
void add_figures(http::Metrics& metrics, log::Log& log, const access::Tally& tally, plans::Live& live,
                 const Health& health, const rights::RulesPtr& rules);

}  // namespace domdom::cli
