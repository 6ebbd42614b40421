// Figures about the running server in Prometheus' text format: counters, gauges and the time of requests by
// route pattern. Thread-safe; one lock, held for nanoseconds.
//
// Home-made because our needs are these three kinds, and Debian's prometheus-cpp comes with a second web
// server. Label values are route patterns and fixed words, never anything a client sent.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "http/net/server.h"

namespace domdom::http {

class Metrics {
  public:
    // Upper bounds in seconds; the last bucket takes the rest.
    static constexpr std::array kBounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                        0.1,    0.25,  0.5,    1.0,   2.5,  10.0};

    // Asked for whenever the metrics are read, on a pool thread.
    using Reading = std::function<double()>;

    // `name` in Prometheus' manner: domdom_writer_queue. Register before the server starts to answer.
    void add_gauge(std::string name, std::string help, Reading reading);
    void add_counter(std::string name, std::string help, Reading reading);
    // The access log of a server; also counts handlers that threw.
    void observe(const Access& access);
    std::string text() const;
    // GET /metrics.
    Route route() const;

  private:
    struct Source {
        std::string name, help, type;
        Reading reading;
    };
    struct Timing {
        std::array<uint64_t, kBounds.size() + 1> buckets{};
        std::map<int, uint64_t> by_status;
        uint64_t count = 0, micros = 0;
    };

    void write_requests(std::string& out) const;

    mutable std::mutex mutex_;
    std::vector<Source> sources_;
    std::map<std::string, std::map<std::string, Timing, std::less<>>, std::less<>>
        timings_;  // method, pattern
    uint64_t bytes_in_ = 0, bytes_out_ = 0, faults_ = 0;
};

}  // namespace domdom::http
