// A request and a reply as values. The rest of the program sees these; only http/net knows sockets.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace domdom::http {

enum class Method { kGet, kHead, kPost, kPut, kDelete, kOther };

struct Request {
    Method method = Method::kGet;
    std::string path;                                       // decoded segments joined by '/', no query
    std::map<std::string, std::string, std::less<>> query;  // decoded; a repeated name is refused before this
    std::map<std::string, std::string, std::less<>> headers;  // names in lower case
    std::map<std::string, std::string, std::less<>> params;   // from the route: /places/{id}
    std::string body;
    std::string peer;  // the client's address, for limits; never logged in full
    bool secure = false;

    std::string_view header(std::string_view name) const {
        const auto it = headers.find(name);
        return it == headers.end() ? std::string_view{} : it->second;
    }
    std::optional<std::string> query_value(std::string_view name) const {
        const auto it = query.find(name);
        if (it == query.end()) return std::nullopt;
        return it->second;
    }
    // The value of one cookie, or empty.
    std::string_view cookie(std::string_view name) const;
};

// A body that lives as long as the program: a file inside the binary.
struct Asset {
    std::string_view path;  // "/index.html"
    std::string_view mime;
    std::string_view etag;                 // with its quotes
    bool immutable = false;                // its name holds its hash: cached for ever
    std::string_view plain, gzip, brotli;  // the last two empty when not worth it
};

// Where an event stream sends its frames. Thread-safe; send() after close() does nothing.
class EventSink {
  public:
    virtual ~EventSink() = default;
    // One server-sent event. False when the client is gone or too slow: stop sending.
    virtual bool send(std::string_view event, std::string_view id, std::string_view data) = 0;
    virtual void close() = 0;
};

struct Reply {
    int status = 200;
    std::string mime = "application/json; charset=utf-8";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;  // Set-Cookie, Retry-After, …
    std::string etag;  // with quotes; net/ answers 304 when it matches
    std::string cache_control = "no-store";
    const Asset* asset = nullptr;  // instead of body; net/ chooses the encoding, serves Range
    // Set for a server-sent stream: net/ calls it with the sink once the header is written.
    std::function<void(std::shared_ptr<EventSink>)> stream;
};

Reply json_reply(std::string body, int status = 200);
// application/problem+json (RFC 9457), status from the error's code.
Reply problem_reply(const Error& error);
int status_of(Code code);

// Called exactly once, from any thread. Writes are answered by the log's writer after COMMIT.
using Respond = std::function<void(Reply)>;

}  // namespace domdom::http
