#include "http/compose.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

namespace domdom::http {

namespace {

// JSON and images have nothing to load; if a browser is tricked into showing one as a page, it stays dead.
constexpr std::string_view kDataPolicy = "default-src 'none'; frame-ancestors 'none'";

constexpr std::string_view kSecurity =
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: same-origin\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";

// What a page may ask a person for. A reply may carry its own.
constexpr std::string_view kPermissions = "Permissions-Policy";
constexpr std::string_view kPermitted =
    "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()";

constexpr std::string_view kStrictTransport = "Strict-Transport-Security: max-age=31536000\r\n";

std::string_view reason_of(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 201:
            return "Created";
        case 202:
            return "Accepted";
        case 204:
            return "No Content";
        case 206:
            return "Partial Content";
        case 303:
            return "See Other";
        case 304:
            return "Not Modified";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 408:
            return "Request Timeout";
        case 409:
            return "Conflict";
        case 413:
            return "Content Too Large";
        case 414:
            return "URI Too Long";
        case 416:
            return "Range Not Satisfiable";
        case 417:
            return "Expectation Failed";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 501:
            return "Not Implemented";
        case 503:
            return "Service Unavailable";
        case 505:
            return "HTTP Version Not Supported";
        case 507:
            return "Insufficient Storage";
        default:
            return "Status";
    }
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

std::string_view take_item(std::string_view& list) {
    const auto item = list.substr(0, list.find(','));
    list.remove_prefix(std::min(item.size() + 1, list.size()));
    return trim(item);
}

bool same_letters(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

// "br;q=0.5": is the weight zero?
bool is_refused(std::string_view parameters) {
    const size_t mark = parameters.find("q=");
    if (mark == std::string_view::npos) return false;
    const auto weight = trim(parameters.substr(mark + 2));
    return !weight.empty() && weight.find_first_not_of("0.") == std::string_view::npos;
}

// A strong tag names one sequence of bytes, so each encoding has its own: "x" and "x-br".
std::string etag_of(const Asset& asset, Encoding encoding) {
    std::string tag(asset.etag);
    if (encoding == Encoding::kPlain || tag.size() < 2) return tag;
    tag.insert(tag.size() - 1, encoding == Encoding::kBrotli ? "-br" : "-gz");
    return tag;
}

std::string_view bytes_of(const Asset& asset, Encoding encoding) {
    if (encoding == Encoding::kBrotli) return asset.brotli;
    return encoding == Encoding::kGzip ? asset.gzip : asset.plain;
}

// A line break in a header value would start a header of the attacker's choice.
bool is_header_safe(std::string_view text) {
    return std::none_of(text.begin(), text.end(),
                        [](unsigned char c) { return (c < 0x20 && c != 9) || c == 0x7f; });
}

bool is_safe(const Reply& reply) {
    for (const auto& [name, value] : reply.headers)
        if (name.empty() || !is_header_safe(name) || !is_header_safe(value)) return false;
    return is_header_safe(reply.mime) && is_header_safe(reply.etag) && is_header_safe(reply.cache_control);
}

// Scripts and pictures that are documents too (a worker, an SVG) need the page's policy, not the data's.
bool needs_page_policy(std::string_view mime) {
    return mime.starts_with("text/html") || mime.starts_with("text/javascript") ||
           mime.starts_with("image/svg");
}

class Head {
  public:
    explicit Head(int status) {
        text_.reserve(1024);
        fmt::format_to(std::back_inserter(text_), "HTTP/1.1 {} {}\r\n", status, reason_of(status));
    }
    void add(std::string_view name, std::string_view value) {
        if (!value.empty()) text_.append(name).append(": ").append(value).append("\r\n");
    }
    void add(std::string_view name, size_t value) { add(name, fmt::format_int(value).str()); }
    void add_block(std::string_view lines) { text_.append(lines); }
    std::string finish() { return text_.append("\r\n"), std::move(text_); }

  private:
    std::string text_;
};

// Which bytes of an asset go out, and how they are named.
struct Selection {
    int status = 200;
    std::string_view bytes, encoding;
    std::string etag, content_range;
};

void cut_range(const Request& request, const Asset& asset, Selection& chosen) {
    const auto condition = request.header("if-range");
    if (!condition.empty() && condition != asset.etag) return;
    ByteRange range;
    const auto kind = parse_range(request.header("range"), asset.plain.size(), range);
    if (kind == RangeKind::kWhole) return;
    chosen.etag = asset.etag;
    chosen.encoding = {};
    if (kind == RangeKind::kUnsatisfiable) {
        chosen.status = 416;
        chosen.bytes = {};
        chosen.content_range = fmt::format("bytes */{}", asset.plain.size());
        return;
    }
    chosen.status = 206;
    chosen.bytes = asset.plain.substr(range.first, range.last - range.first + 1);
    chosen.content_range = fmt::format("bytes {}-{}/{}", range.first, range.last, asset.plain.size());
}

Selection select(const Request& request, const Asset& asset) {
    const Encoding encoding = choose_encoding(request.header("accept-encoding"), asset);
    Selection chosen;
    chosen.bytes = bytes_of(asset, encoding);
    chosen.etag = etag_of(asset, encoding);
    if (encoding != Encoding::kPlain) chosen.encoding = encoding == Encoding::kBrotli ? "br" : "gzip";
    if (request.method == Method::kGet) cut_range(request, asset, chosen);
    return chosen;
}

bool is_unchanged(const Request* request, int status, std::string_view etag) {
    if (!request || status != 200 || etag.empty()) return false;
    if (request->method != Method::kGet && request->method != Method::kHead) return false;
    return etag_matches(request->header("if-none-match"), etag);
}

bool may_have_body(int status) { return status != 204 && status != 304; }

void add_common(Head& head, const Transport& transport, const Reply& reply, std::string_view mime) {
    head.add("Date", transport.date);
    head.add_block(kSecurity);
    const auto& own = reply.headers;
    if (std::none_of(own.begin(), own.end(), [](const auto& header) { return header.first == kPermissions; }))
        head.add(kPermissions, kPermitted);
    head.add("Content-Security-Policy", needs_page_policy(mime) ? transport.page_policy : kDataPolicy);
    if (transport.secure) head.add_block(kStrictTransport);
    if (!transport.keep_alive) head.add("Connection", "close");
    if (transport.keep_alive && transport.minor_version_0) head.add("Connection", "keep-alive");
}

Wire compose_asset(const Request& request, const Reply& reply, const Transport& transport) {
    const Asset& asset = *reply.asset;
    Selection chosen = select(request, asset);
    if (reply.status != 200) chosen.status = reply.status;
    if (is_unchanged(&request, chosen.status, chosen.etag)) chosen.status = 304;
    Head head(chosen.status);
    add_common(head, transport, reply, asset.mime);
    for (const auto& [name, value] : reply.headers) head.add(name, value);
    head.add("ETag", chosen.etag);
    head.add("Cache-Control", asset.immutable ? "public, max-age=31536000, immutable" : "no-cache");
    if (!asset.gzip.empty() || !asset.brotli.empty()) head.add("Vary", "Accept-Encoding");
    if (chosen.status != 304) {
        head.add("Content-Type", asset.mime);
        head.add("Content-Encoding", chosen.encoding);
        head.add("Content-Range", chosen.content_range);
        head.add("Accept-Ranges", "bytes");
        head.add("Content-Length", chosen.bytes.size());
    }
    Wire wire{chosen.status, head.finish(), {}, {}};
    if (chosen.status != 304 && request.method != Method::kHead) wire.view = chosen.bytes;
    return wire;
}

}  // namespace

Encoding choose_encoding(std::string_view accept_encoding, const Asset& asset) {
    bool brotli = false, gzip = false, any = false, brotli_named = false, gzip_named = false;
    while (!accept_encoding.empty()) {
        const auto item = take_item(accept_encoding);
        const auto name = trim(item.substr(0, item.find(';')));
        const bool wanted = !is_refused(item.substr(name.size()));
        if (same_letters(name, "br")) brotli = wanted, brotli_named = true;
        if (same_letters(name, "gzip") || same_letters(name, "x-gzip")) gzip = wanted, gzip_named = true;
        if (name == "*") any = wanted;
    }
    if ((brotli || (any && !brotli_named)) && !asset.brotli.empty()) return Encoding::kBrotli;
    if ((gzip || (any && !gzip_named)) && !asset.gzip.empty()) return Encoding::kGzip;
    return Encoding::kPlain;
}

bool etag_matches(std::string_view if_none_match, std::string_view etag) {
    if (etag.starts_with("W/")) etag.remove_prefix(2);
    while (!if_none_match.empty()) {
        auto item = take_item(if_none_match);
        if (item == "*") return true;
        if (item.starts_with("W/")) item.remove_prefix(2);
        if (item == etag) return true;
    }
    return false;
}

RangeKind parse_range(std::string_view header, size_t size, ByteRange& range) {
    constexpr std::string_view kUnit = "bytes=";
    if (!header.starts_with(kUnit)) return RangeKind::kWhole;
    header = trim(header.substr(kUnit.size()));
    const size_t dash = header.find('-');
    if (dash == header.npos || header.find(',') != header.npos) return RangeKind::kWhole;
    const auto number = [](std::string_view text) -> std::optional<size_t> {
        size_t value = 0;
        const auto end = text.data() + text.size();
        const auto [stop, fault] = std::from_chars(text.data(), end, value);
        return fault == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
    };
    const auto first = number(header.substr(0, dash)), last = number(header.substr(dash + 1));
    if (dash == 0) {  // the last n bytes
        if (!last) return RangeKind::kWhole;
        if (*last == 0 || size == 0) return RangeKind::kUnsatisfiable;
        range = {size - std::min(*last, size), size - 1};
        return RangeKind::kPart;
    }
    const bool open_ended = dash + 1 == header.size();
    if (!first || (!last && !open_ended) || (last && *last < *first)) return RangeKind::kWhole;
    if (*first >= size) return RangeKind::kUnsatisfiable;
    range = {*first, last ? std::min(*last, size - 1) : size - 1};
    return RangeKind::kPart;
}

Wire compose(const Request* request, Reply reply, const Transport& transport) {
    if (!is_safe(reply)) reply = problem_reply(Error{Code::kInternal, "a header that cannot be sent"});
    if (reply.asset && request) return compose_asset(*request, reply, transport);
    if (is_unchanged(request, reply.status, reply.etag)) reply.status = 304;
    Head head(reply.status);
    add_common(head, transport, reply, reply.mime);
    for (const auto& [name, value] : reply.headers) head.add(name, value);
    head.add("ETag", reply.etag);
    head.add("Cache-Control", reply.cache_control);
    if (may_have_body(reply.status)) {
        head.add("Content-Type", reply.stream ? "text/event-stream" : std::string_view(reply.mime));
        if (!reply.stream) head.add("Content-Length", reply.body.size());
    }
    Wire wire{reply.status, head.finish(), {}, {}};
    const bool is_head = request && request->method == Method::kHead;
    if (may_have_body(reply.status) && !is_head) wire.owned = std::move(reply.body);
    return wire;
}

}  // namespace domdom::http
