// What the sessions of one server have in common, and the lanes they run on.
//
// A Lane is one thread with its own io_context. It owns its sessions and is the only thread to touch them, so
// sessions need neither locks nor strands; other threads reach one by posting to its lane.
#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "http/net/pool.h"
#include "http/net/server.h"

namespace domdom::http {

namespace asio = boost::asio;

class Session;
using Moment = std::chrono::steady_clock::time_point;

// Open connections by client address; a whole /64 of IPv6 counts as one client. Thread-safe.
class PeerCounter {
  public:
    bool enter(const std::string& peer, size_t max);
    void leave(const std::string& peer);

  private:
    std::mutex mutex_;
    std::unordered_map<std::string, size_t> open_;
};

struct Shared {
    Shared(const ServerOptions& given, const Router& routes, Plain last, AccessLog access)
        : options(given),
          router(routes),
          fallback(std::move(last)),
          log(std::move(access)),
          pool(given.pool_threads, given.limits.pool_queue_max) {}
    const Limits& limits() const { return options.limits; }
    // None without TLS. A connection keeps the one it began with.
    std::shared_ptr<asio::ssl::context> tls() const {
        const std::lock_guard lock(tls_mutex_);
        return tls_;
    }
    void set_tls(std::shared_ptr<asio::ssl::context> tls) {
        const std::lock_guard lock(tls_mutex_);
        tls_ = std::move(tls);
    }

    const ServerOptions options;
    const Router& router;
    const Plain fallback;
    const AccessLog log;
    std::atomic<size_t> connections{0}, body_bytes{0};
    std::atomic<bool> draining{false};
    PeerCounter peers;
    Pool pool;  // after what its threads use: they end first

  private:
    mutable std::mutex tls_mutex_;
    std::shared_ptr<asio::ssl::context> tls_;
};

class Lane : public std::enable_shared_from_this<Lane> {
  public:
    asio::io_context context{1};  // first: the sockets below need it until they are gone

    explicit Lane(const Limits& limits);
    void run() { context.run(); }
    // From the lane's thread only.
    void begin(std::shared_ptr<Session> session);
    void forget(Session* session) { sessions_.erase(session); }
    void drain();
    void abort();
    std::string_view date();
    // Lets run() return once the last session has gone.
    void release() { work_.reset(), timer_.cancel(), released_ = true; }

  private:
    void sweep();

    asio::executor_work_guard<asio::io_context::executor_type> work_;
    asio::steady_timer timer_;
    std::chrono::milliseconds sweep_every_;
    bool released_ = false;
    std::string date_;
    int64_t date_second_ = 0;
    std::unordered_map<Session*, std::shared_ptr<Session>> sessions_;
};

// The certificate and key, TLS 1.2 and newer.
Result<std::unique_ptr<asio::ssl::context>> load_tls(const std::string& certificate_file,
                                                     const std::string& key_file);

}  // namespace domdom::http
