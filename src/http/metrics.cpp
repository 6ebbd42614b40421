#include "http/metrics.h"

#include <fmt/format.h>

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

void write_histogram(std::string& out, std::string_view name, const std::string& labels,
                     const Histogram& histogram) {
    auto to = std::back_inserter(out);
    const std::string before = labels.empty() ? "" : labels + ",";
    const std::string around = labels.empty() ? "" : "{" + labels + "}";
    uint64_t count = 0;
    for (size_t i = 0; i < Histogram::kBounds.size(); ++i) {
        count += histogram.bucket(i);
        fmt::format_to(to, "{}_bucket{{{}le=\"{}\"}} {}\n", name, before, Histogram::kBounds[i], count);
    }
    count += histogram.bucket(Histogram::kBounds.size());
    fmt::format_to(to, "{0}_bucket{{{1}le=\"+Inf\"}} {2}\n{0}_sum{3} {4}\n{0}_count{3} {2}\n", name, before,
                   count, around, histogram.seconds());
}

Metrics::Readings only(Metrics::Reading reading) {
    return [reading = std::move(reading)] {
        return std::vector<std::pair<std::string, double>>{{std::string(), reading()}};
    };
}

}  // namespace

void Metrics::add_gauge(std::string name, std::string help, Reading reading) {
    add_gauges(std::move(name), std::move(help), {}, only(std::move(reading)));
}

void Metrics::add_counter(std::string name, std::string help, Reading reading) {
    add_counters(std::move(name), std::move(help), {}, only(std::move(reading)));
}

void Metrics::add_gauges(std::string name, std::string help, std::string label, Readings readings) {
    const std::lock_guard lock(mutex_);
    sources_.push_back(
        {std::move(name), std::move(help), "gauge", std::move(label), std::move(readings), nullptr});
}

void Metrics::add_counters(std::string name, std::string help, std::string label, Readings readings) {
    const std::lock_guard lock(mutex_);
    sources_.push_back(
        {std::move(name), std::move(help), "counter", std::move(label), std::move(readings), nullptr});
}

void Metrics::add_histogram(std::string name, std::string help, const Histogram& histogram) {
    const std::lock_guard lock(mutex_);
    sources_.push_back({std::move(name), std::move(help), "histogram", {}, {}, &histogram});
}

void Metrics::observe(const Access& access) {
    const std::lock_guard lock(mutex_);
    auto method = timings_.find(access.method);
    if (method == timings_.end()) method = timings_.try_emplace(std::string(access.method)).first;
    auto found = method->second.find(access.pattern);
    if (found == method->second.end()) found = method->second.try_emplace(std::string(access.pattern)).first;
    Timing& timing = found->second;
    timing.histogram.observe(access.micros);
    ++timing.by_status[access.status];
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
        for (const auto& [pattern, timing] : patterns)
            write_histogram(out, kName, fmt::format("method=\"{}\",route=\"{}\"", method, pattern),
                            timing.histogram);
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
        if (source.histogram) {
            write_histogram(out, source.name, {}, *source.histogram);
            continue;
        }
        for (const auto& [value, reading] : source.readings()) {
            const std::string labels =
                source.label.empty() ? "" : fmt::format("{{{}=\"{}\"}}", source.label, value);
            fmt::format_to(std::back_inserter(out), "{}{} {}\n", source.name, labels, reading);
        }
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
