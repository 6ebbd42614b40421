#include "cli/figures.h"

#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "reminders/kept.h"

namespace domdom::cli {

namespace {

using Readings = std::vector<std::pair<std::string, double>>;

double resident_bytes() {
    std::ifstream file("/proc/self/statm");
    double whole = 0, resident = 0;
    file >> whole >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

double processor_seconds() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double open_files() {
    std::error_code fault;
    const std::filesystem::directory_iterator files("/proc/self/fd", fault);
    return static_cast<double>(std::distance(begin(files), end(files)));
}

double open_files_max() {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<double>(limit.rlim_cur);
}

// Named as every Prometheus client names them, so that ready-made dashboards fit.
void add_process(http::Metrics& metrics, int64_t started_ms) {
    metrics.add_gauge("process_resident_memory_bytes", "Memory in use.", resident_bytes);
    metrics.add_counter("process_cpu_seconds_total", "Processor time used.", processor_seconds);
    metrics.add_gauge("process_open_fds", "Open files and connections.", open_files);
    metrics.add_gauge("process_max_fds", "How many may be open.", open_files_max);
    metrics.add_gauge("process_start_time_seconds", "When the server started.",
                      [started_ms] { return static_cast<double>(started_ms) / 1e3; });
    metrics.add_gauges("domdom_build_info", "Which program this is.", "version", [] {
        return Readings{{DOMDOM_VERSION, 1}};
    });
}

Readings records(const access::Tally& tally) {
    Readings all{{"taken", static_cast<double>(tally.taken)}};
    for (size_t code = 0; code < tally.refused.size(); ++code)
        all.emplace_back(http::name_of(static_cast<Code>(code)), static_cast<double>(tally.refused[code]));
    return all;
}

void add_writer(http::Metrics& metrics, log::Log& log) {
    metrics.add_gauge("domdom_writer_queue", "Jobs waiting to be written.",
                      [&log] { return static_cast<double>(log.queued()); });
    metrics.add_gauge("domdom_log_head", "Events in this node's own stream.",
                      [&log] { return static_cast<double>(log.head().seq); });
    metrics.add_histogram("domdom_commit_seconds", "Time that a COMMIT took.", log.figures().commits);
    metrics.add_counter("domdom_failed_commits_total", "Transactions that could not be committed.",
                        [&log] { return static_cast<double>(log.figures().failed_commits); });
}

Readings if_there(const std::optional<int64_t>& value, double unit) {
    if (!value) return {};
    return {{std::string(), static_cast<double>(*value) / unit}};
}

// No reading while the store is away: no alarm is better than a wrong nought.
Readings overdue(log::Log& log, const rights::Rules& rules) {
    auto db = log.store().read();
    if (!db.ok()) return {};
    const auto count = rights::count_overdue(**db, rules, log.clock().today());
    return count.ok() ? if_there(*count, 1) : Readings{};
}

// No reading while the store is away.
Readings reminders_waiting(log::Log& log) {
    auto db = log.store().read();
    if (!db.ok()) return {};
    const auto count = reminders::count_waiting(**db, log.clock().now_ms());
    return count.ok() ? if_there(*count, 1) : Readings{};
}

void add_store(http::Metrics& metrics, const Health& health) {
    metrics.add_gauge("domdom_store_up", "1 while the store answers, 0 while it is away.",
                      [&health] { return health.check().ok() ? 1.0 : 0.0; });
    metrics.add_gauge("domdom_held_events", "Events that could not be applied, and wait.",
                      [&health] { return static_cast<double>(health.vitals().held); });
    metrics.add_gauges("domdom_data_free_bytes", "Room on the disk of the data folder.", {},
                       [&health] { return if_there(health.vitals().free_bytes, 1); });
    metrics.add_gauges("domdom_last_backup_timestamp_seconds",
                       "When domdom backup last ended well; 0: never.", {},
                       [&health] { return if_there(health.vitals().backed_up_ms, 1e3); });
}

}  // namespace

void add_figures(http::Metrics& metrics, log::Log& log, const access::Tally& tally, plans::Live& live,
                 const Health& health, const rights::RulesPtr& rules) {
    add_writer(metrics, log);
    add_store(metrics, health);
    metrics.add_counters("domdom_outbox_records_total", "Records that were sent: taken, or refused and why.",
                         "result", [&tally] { return records(tally); });
    metrics.add_counter("domdom_failed_sign_ins_total", "Wrong passwords and wrong pictures.",
                        [&tally] { return static_cast<double>(tally.failed_sign_ins); });
    metrics.add_gauge("domdom_live_watchers", "Open pages that are shown figures as they change.",
                      [&live] { return static_cast<double>(live.watchers()); });
    metrics.add_gauges("domdom_rights_overdue", "Requests of people about their data that are beyond a date.",
                       {}, [&log, rules] { return overdue(log, *rules); });
    add_process(metrics, SystemClock().now_ms());
}

void add_reminder_figures(http::Metrics& metrics, log::Log& log, const reminders::Tally& tally) {
    metrics.add_counters("domdom_reminders_total",
                         "Messages to people who signed up: sent, failed for now, refused for good.",
                         "result", [&tally] {
                             return Readings{{"sent", static_cast<double>(tally.sent)},
                                             {"failed", static_cast<double>(tally.failed)},
                                             {"refused", static_cast<double>(tally.refused)}};
                         });
    metrics.add_gauges("domdom_reminders_waiting",
                       "Messages that failed and are to be tried again, of sessions ahead.", {},
                       [&log] { return reminders_waiting(log); });
}

}  // namespace domdom::cli
