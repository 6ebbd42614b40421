// The figures of /metrics beside those of requests: what docs/OPERATION.md has an alert for.
#pragma once

#include "access/tally.h"
#include "cli/health.h"
#include "http/metrics.h"
#include "log/log.h"
#include "plans/live.h"
#include "reminders/reminders.h"
#include "rights/rights.h"

namespace domdom::cli {

// Everything given must outlive the metrics.
void add_figures(http::Metrics& metrics, log::Log& log, const access::Tally& tally, plans::Live& live,
                 const Health& health, const rights::RulesPtr& rules);
// Where messages are sent.
void add_reminder_figures(http::Metrics& metrics, log::Log& log, const reminders::Tally& tally);

}  // namespace domdom::cli
