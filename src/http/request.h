// A request and a reply as values. The rest of the program sees these; only http/net knows sockets.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "http/pairs.h"

namespace domdom::http {

enum class Method { kGet, kHead, kPost, kPut, kDelete, kOther };

std::string_view name_of(Method method);

struct Request {
    Method method = Method::kGet;
    std::string path;  // decoded segments joined by '/', no query
    Pairs query;       // decoded; a repeated name is refused before this
    Pairs headers;     // names in lower case
    Pairs params;      // from the route: /places/{id}
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
    std::string cause = {};  // of a status of 500 or more: for the log, never sent
};

// Reads "/api/v1/places?q=h%C3%A0" into path and query. Refuses what is not origin-form, bad escapes, escaped
// slashes, control characters, "." and ".." segments, text that is not UTF-8 and repeated names.
Result<> parse_target(std::string_view target, Request& request);

// What a form says: names and values as in a query, under the same rules. An error is of the body.
Result<Pairs> parse_form(std::string_view body);

Reply json_reply(std::string body, int status = 200);
// application/problem+json (RFC 9457), status from the error's code.
Reply problem_reply(const Error& error);
// For what only HTTP can get wrong: 405, 408, 414, 417, 431, 501, 505.
Reply problem_reply(int status, std::string_view detail);
int status_of(Code code);
// The stable name of an error in problems and figures: "busy", "storage-full".
std::string_view name_of(Code code);

// Called exactly once, from any thread. Writes are answered by the log's writer after COMMIT.
using Respond = std::function<void(Reply)>;

}  // namespace domdom::http
