// Figures about the running server in Prometheus' text format: counters, gauges and how long things took.
// Thread-safe; one lock, held for nanoseconds.
//
// Home-made because our needs are these three kinds: prometheus-cpp's core would keep every figure a second
// time, where these are read from whoever has them. Label values are route patterns and fixed words, never
// anything a client sent.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/histogram.h"
#include "http/net/server.h"

namespace domdom::http {

class Metrics {
  public:
    // Asked for whenever the metrics are read, on a pool thread.
    using Reading = std::function<double()>;
    // One figure for each value of a label: {"busy", 3}. None where there is nothing to tell.
    using Readings = std::function<std::vector<std::pair<std::string, double>>()>;

    // `name` in Prometheus' manner: domdom_writer_queue. Register before the server starts to answer.
    void add_gauge(std::string name, std::string help, Reading reading);
    void add_counter(std::string name, std::string help, Reading reading);
    void add_counters(std::string name, std::string help, std::string label, Readings readings);
    // Without a label: a figure that may be missing has at most one reading, of no value.
    void add_gauges(std::string name, std::string help, std::string label, Readings readings);
    // `histogram` must outlive the metrics.
    void add_histogram(std::string name, std::string help, const Histogram& histogram);
    // The access log of a server; also counts handlers that threw.
    void observe(const Access& access);
    std::string text() const;
    // GET /metrics.
    Route route() const;

  private:
    struct Source {
        std::string name, help, type, label;  // label empty: none
        Readings readings;
        const Histogram* histogram = nullptr;  // instead of readings
    };
    struct Timing {
        Histogram histogram;
        std::map<int, uint64_t> by_status;
    };

    void write_requests(std::string& out) const;

    mutable std::mutex mutex_;
    std::vector<Source> sources_;
    std::map<std::string, std::map<std::string, Timing, std::less<>>, std::less<>>
        timings_;  // method, pattern
    uint64_t bytes_in_ = 0, bytes_out_ = 0, faults_ = 0;
};

}  // namespace domdom::http
