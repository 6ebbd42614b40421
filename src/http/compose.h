// From a reply to the bytes on the wire: status line, headers, and which bytes of the body.
//
// Pure: no sockets, no clock. Conditional requests, ranges, the choice of encoding and the security headers
// are all decided here.
#pragma once

#include <string>
#include <string_view>

#include "http/request.h"

namespace domdom::http {

// What the connection knows and the reply does not.
struct Transport {
    std::string_view date;         // for the Date header; empty: none
    std::string_view page_policy;  // Content-Security-Policy of HTML pages
    bool keep_alive = true;
    bool secure = false;
    bool minor_version_0 = false;  // HTTP/1.0: keep-alive must be said
};

struct Wire {
    int status = 200;
    std::string head;       // to the empty line
    std::string owned;      // the body when it is not an asset
    std::string_view view;  // the part of an asset
    std::string_view body() const { return view.data() ? view : std::string_view(owned); }
};

// `request` may be absent: then the request could not be read.
Wire compose(const Request* request, Reply reply, const Transport& transport);

// Exposed for tests.
enum class Encoding { kPlain, kGzip, kBrotli };
Encoding choose_encoding(std::string_view accept_encoding, const Asset& asset);
bool etag_matches(std::string_view if_none_match, std::string_view etag);

struct ByteRange {
    size_t first = 0, last = 0;
};
enum class RangeKind { kWhole, kPart, kUnsatisfiable };
// One range only; anything else is answered whole, as RFC 9110 allows.
RangeKind parse_range(std::string_view header, size_t size, ByteRange& range);

}  // namespace domdom::http
