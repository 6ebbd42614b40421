#include "http/metrics.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace domdom::http {

namespace {

void write_head(std::string& out, std::string_view name, std::string_view help, std::string_view type) {
    fmt::format_to(std::back_inserter(out), "# HELP {0} {1}\n# TYPE {0} {2}\n", name, help, type);
}

template <typename Number>
void write_total(std::string& out, std::string_view name, std::string_view help, Number value) {
    write_head(out, name, help, "counter");
    fmt::format_to(std::back_inserter(out), "{} {}\n", name, value);
}

}  // namespace

void Metrics::add_gauge(std::string name, std::string help, Reading reading) {
    const std::lock_guard lock(mutex_);
    sources_.push_back({std::move(name), std::move(help), "gauge", std::move(reading)});
}

void Metrics::add_counter(std::string name, std::string help, Reading reading) {
    const std::lock_guard lock(mutex_);
    sources_.push_back({std::move(name), std::move(help), "counter", std::move(reading)});
}

void Metrics::observe(const Access& access) {
    const double seconds = static_cast<double>(access.micros) / 1e6;
    const auto bucket = std::lower_bound(kBounds.begin(), kBounds.end(), seconds) - kBounds.begin();
    const std::lock_guard lock(mutex_);
    auto method = timings_.find(access.method);
    if (method == timings_.end()) method = timings_.try_emplace(std::string(access.method)).first;
    auto found = method->second.find(access.pattern);
    if (found == method->second.end()) found = method->second.try_emplace(std::string(access.pattern)).first;
    Timing& timing = found->second;
    ++timing.buckets[static_cast<size_t>(bucket)];
    ++timing.by_status[access.status];
    ++timing.count;
    timing.micros += static_cast<uint64_t>(std::max<int64_t>(access.micros, 0));
    bytes_in_ += access.bytes_in;
    bytes_out_ += access.bytes_out;
    faults_ += access.threw;
}

void Metrics::write_requests(std::string& out) const {
    auto to = std::back_inserter(out);
    write_head(out, "domdom_http_requests_total", "Requests answered.", "counter");
    for (const auto& [method, patterns] : timings_)
        for (const auto& [pattern, timing] : patterns)
            for (const auto& [status, count] : timing.by_status)
                fmt::format_to(to,
                               "domdom_http_requests_total{{method=\"{}\",route=\"{}\",status=\"{}\"}} {}\n",
                               method, pattern, status, count);
    constexpr std::string_view kName = "domdom_http_request_seconds";
    write_head(out, kName, "Time from a request's header to the end of its answer.", "histogram");
    for (const auto& [method, patterns] : timings_)
        for (const auto& [pattern, timing] : patterns) {
            const std::string labels = fmt::format("method=\"{}\",route=\"{}\"", method, pattern);
            uint64_t sum = 0;
            for (size_t i = 0; i < kBounds.size(); ++i) {
                sum += timing.buckets[i];
                fmt::format_to(to, "{}_bucket{{{},le=\"{}\"}} {}\n", kName, labels, kBounds[i], sum);
            }
            fmt::format_to(to,
                           "{0}_bucket{{{1},le=\"+Inf\"}} {2}\n{0}_sum{{{1}}} {3}\n{0}_count{{{1}}} {2}\n",
                           kName, labels, timing.count, static_cast<double>(timing.micros) / 1e6);
        }
}

std::string Metrics::text() const {
    std::vector<Source> sources;
    std::string out;
    {
        const std::lock_guard lock(mutex_);
        sources = sources_;
        write_requests(out);
        write_total(out, "domdom_http_received_bytes_total", "Bytes of requests.", bytes_in_);
        write_total(out, "domdom_http_sent_bytes_total", "Bytes of answers.", bytes_out_);
        write_total(out, "domdom_http_faults_total", "Handlers that threw or never answered.", faults_);
    }
    for (const auto& source : sources) {  // outside the lock: a reading may take locks of its own
        write_head(out, source.name, source.help, source.type);
        fmt::format_to(std::back_inserter(out), "{} {}\n", source.name, source.reading());
    }
    return out;
}

Route Metrics::route() const {
    Route route;
    route.pattern = "/metrics";
    route.handler = Plain([this](const Request&) -> Result<Reply> {
        Reply reply;
        reply.mime = "text/plain; version=0.0.4; charset=utf-8";
        reply.body = text();
        return reply;
    });
    return route;
}

}  // namespace domdom::http
