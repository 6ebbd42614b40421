// The HTTP/1.1 server: Boost.Beast behind one class. The only folder that includes Boost.Asio or Beast.
//
// start() opens the port and returns; stop() may be called from any thread but a handler's: no new
// connections, running requests are answered, then the threads end. The access log is called on the network
// threads. Handlers run on the network thread (Route::kInline) or on the
// pool.
#pragma once

#include <memory>
#include <string>

#include "http/router.h"

namespace domdom::http {

struct ServerOptions {
    std::string host = "127.0.0.1";
    uint16_t port = 8080;                    // 0: any free port, see Server::port()
    std::string certificate_file, key_file;  // both given: TLS
    int network_threads = 1;
    int pool_threads = 2;
    // Behind a proxy on this machine: believe its X-Forwarded-For and -Proto, and do not count its
    // connections as one client's.
    bool trust_forwarded = false;
    std::string page_policy;  // Content-Security-Policy of pages; empty: page_policy() of http/assets.h
    Limits limits;
};

// One line per request without personal data: route pattern, status, bytes, microseconds, and what failed.
struct Access {
    std::string_view method, pattern;  // "(file)" for the fallback, "(refused)" before a route was found
    int status = 0;
    size_t bytes_in = 0, bytes_out = 0;
    int64_t micros = 0;
    bool threw = false;      // the handler threw, or never answered
    std::string cause = {};  // of a status of 500 or more
};
using AccessLog = std::function<void(const Access&)>;

class Server {
  public:
    // Whether the certificate and its key can be used; for who wants to know before opening anything.
    static Result<> check_certificate(const ServerOptions& options);
    // `fallback` answers what no route matches: static files, or the single-page application.
    static Result<std::unique_ptr<Server>> start(const ServerOptions& options, const Router& router,
                                                 Plain fallback, AccessLog log);
    ~Server();
    uint16_t port() const;
    // Reads the certificate and its key again, for connections that begin from now on; when they cannot be
    // used, the old ones stay.
    Result<> renew_certificate();
    void stop();
    size_t open_connections() const;

  private:
    class Impl;
    explicit Server(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace domdom::http
