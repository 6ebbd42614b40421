// Routes as data: method, pattern, who may, how large a body, and the plain function that answers.
//
// The router finds the route before the body is read, so that right and limits are decided first.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "http/request.h"

namespace domdom::http {

// All limits of the HTTP side, in one place.
struct Limits {
    size_t connections_max = 4000;
    size_t connections_per_peer_max = 200;
    size_t header_bytes_max = 16 * 1024;
    size_t header_fields_max = 100;
    size_t target_bytes_max = 4 * 1024;
    size_t body_bytes_max = 4 * 1024 * 1024;  // the outbox; other routes say less
    size_t body_bytes_default = 64 * 1024;
    size_t bodies_bytes_max = 256 * 1024 * 1024;  // all bodies in memory at once; beyond it 503
    int header_deadline_ms = 10'000;
    int body_deadline_ms = 20'000;  // plus the size at 8 kB/s
    int idle_deadline_ms = 60'000;
    size_t pool_queue_max = 1000;                // requests waiting for a pool thread; beyond it 503
    size_t stream_queue_bytes_max = 256 * 1024;  // unsent server-sent events per client
    int heartbeat_ms = 15'000;
    int linger_ms = 2'000;  // for the client to read a last answer before the connection is closed
    int drain_ms = 10'000;  // after SIGTERM
};

using Plain = std::function<Result<Reply>(const Request&)>;
using Deferred = std::function<void(std::shared_ptr<const Request>, Respond)>;

struct Route {
    Method method = Method::kGet;
    std::string
        pattern;  // "/api/v1/places/{id}/successors"; "{rest*}" at the end takes the remaining segments
    // Who may: checked by the access module's gate before the body is read. Names in access/roles.h.
    std::string access = "public";
    size_t body_bytes_max = 0;  // 0: Limits::body_bytes_default
    // kPool: runs on the bounded pool (may read the store). kInline: runs on the network thread; must be
    // quick.
    enum class Where { kPool, kInline } where = Where::kPool;
    std::variant<Plain, Deferred> handler;
    // What else is asked before the body is read, such as the place it is about.
    std::function<Result<>(const Request&)> admit = {};
};

// What the gate decides for a request whose header has been read: nothing, or the problem to answer with.
using Gate = std::function<Result<>(const Request&, const Route&)>;

class Router {
  public:
    // Before the server starts. A second route for the same method and pattern is a bug.
    void add(Route route);
    void set_gate(Gate gate) { gate_ = std::move(gate); }
    const std::vector<Route>& routes() const { return routes_; }

    struct Found {
        const Route* route = nullptr;
        Pairs params;
        std::vector<Method> allowed;  // when the path is known but not for this method: 405 with Allow
    };
    // A literal segment goes before {param}, that before {rest*}. HEAD is answered by the GET route.
    Found find(Method method, std::string_view path) const;
    Result<> admit(const Request& request, const Route& route) const {
        if (gate_) TRY(gate_(request, route));
        return route.admit ? route.admit(request) : Result<>{};
    }

  private:
    // A tree of segments, so that the time to find a route does not grow with the number of routes.
    struct Node {
        std::vector<std::pair<std::string, size_t>> literals;  // segment, index of the node
        size_t param = 0, rest = 0;                            // 0: none; the root is nobody's child
        std::vector<size_t> routes;                            // that end here
    };
    size_t child(size_t node, std::string_view segment);
    size_t match(size_t node, std::string_view path, Method method,
                 std::vector<std::string_view>& values) const;
    const Route* route_at(const Node& node, Method method) const;

    std::vector<Node> nodes_{1};
    std::vector<Route> routes_;
    Gate gate_;
};

}  // namespace domdom::http
