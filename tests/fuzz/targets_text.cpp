// Texts by themselves: JSON, encodings, cursors, ids, the configuration, and all of HTTP before a body.
#include <boost/asio/buffer.hpp>

#include <algorithm>
#include <array>

#include "access/routing.h"
#include "base/encoding.h"
#include "cli/configuration.h"
#include "http/compose.h"
#include "http/net/parser.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/targets.h"

namespace domdom::fuzz {

namespace {

void read_fields(const json::value& value) {
    const auto fields = Fields::of(value, "body");
    if (!fields.ok()) return check_error(fields);
    check_error(fields->text("a", 1, 20));
    check_error(fields->text_or_none("a", 20));
    check_error(fields->integer("a", -5, 5));
    check_error(fields->number("a", -5, 5));
    check_error(fields->boolean("a"));
    check_error(fields->uuid("a"));
    check_error(fields->uuid_or_none("a"));
    check_error(fields->date("a"));
    check_error(fields->date_or_none("a"));
    check_error(fields->texts("a", 5, 20));
    check_error(fields->one_of("a", {"yes", "no"}));
}

void json_codec(std::string_view input) {
    const auto value = parse_json(input);
    if (!value.ok()) return check_error(value);
    read_fields(*value);
    const auto again = parse_json(json::serialize(*value));
    ASSERT(again.ok() && is_alike(*value, *again));
}

void encoding(std::string_view input) {
    static_cast<void>(kind_by_first_bytes(input));
    static_cast<void>(is_windows_1258(input));
    if (!is_valid_utf8(input)) return;
    const std::string normal = normalise_vietnamese(input), folded = fold_vietnamese(input);
    ASSERT(is_valid_utf8(normal) && normalise_vietnamese(normal) == normal);
    ASSERT(is_valid_utf8(folded) && fold_vietnamese(folded) == folded);
    ASSERT(fold_vietnamese(normal) == folded);
}

void cursor(std::string_view input) {
    const auto read = access::parse_cursor(input, 1000);
    if (!read.ok()) return check_error(read);
    ASSERT(read->unit < 1000);
    const auto again = access::parse_cursor(read->text(), 1000);
    ASSERT(again.ok() && again->unit == read->unit && again->after == read->after);
}

void ids_and_times(std::string_view input) {
    if (const auto id = parse_uuid(input)) ASSERT(parse_uuid(id->text()) == id);
    if (const auto date = parse_date(input)) ASSERT(date->text() == input);
    if (const auto time = parse_time(input)) ASSERT(parse_time(time_text(*time)) == time);
}

void http_target(std::string_view input) {
    http::Request request;
    const auto parsed = http::parse_target(input, request);
    if (!parsed.ok()) return check_error(parsed);
    ASSERT(request.path.starts_with('/') && is_valid_utf8(request.path));
    ASSERT((request.path + "/").find("/../") == std::string::npos);
}

// What was taken for a whole request. What is refused at once and what still waits for more are alike: a
// header with bare line feeds is the one or the other, as it is cut, and is taken in neither case.
struct Heard {
    http::Request request;
    bool done = false;
    bool operator==(const Heard& other) const {
        return done == other.done &&
               (!done || (request.method == other.request.method && request.path == other.request.path &&
                          request.body == other.request.body &&
                          std::ranges::equal(request.headers, other.request.headers)));
    }
};

// As Session::advance() feeds it, `first` bytes and then the rest.
Heard hear(std::string_view bytes, size_t first) {
    http::Limits limits;
    Heard heard;
    http::RequestParser parser(heard.request, limits);
    parser.body_limit(limits.body_bytes_max);
    parser.eager(true);
    std::string waiting;
    for (const std::string_view piece : {bytes.substr(0, first), bytes.substr(first)}) {
        waiting += piece;
        while (!waiting.empty() && !parser.is_done()) {
            boost::system::error_code fault;
            const size_t used = parser.put(boost::asio::buffer(waiting), fault);
            waiting.erase(0, used);
            const bool needs_more = fault == boost::beast::http::error::need_more;
            if (needs_more) fault = {};
            if (const auto refusal = parser.refusal(fault)) {
                ASSERT(refusal->status >= 400);
                return heard;
            }
            if (needs_more || used == 0) break;
        }
    }
    heard.done = parser.is_done();
    return heard;
}

// Two readings of one message are how requests are smuggled: how it is cut on the way must not matter.
void http_request(std::string_view input) {
    if (input.empty()) return;
    const size_t cut = static_cast<unsigned char>(input.front());
    input.remove_prefix(1);
    const Heard whole = hear(input, input.size());
    ASSERT(hear(input, std::min(cut, input.size())) == whole);
    if (whole.done)
        for (const auto* name : {"session", "domdom"}) static_cast<void>(whole.request.cookie(name));
}

void http_range(std::string_view input) {
    constexpr size_t kSize = 1000;
    http::ByteRange range;
    if (http::parse_range(input, kSize, range) == http::RangeKind::kPart)
        ASSERT(range.first <= range.last && range.last < kSize);
}

void configuration(std::string_view input) {
    const auto configured = cli::parse_configuration(input, "domdom.conf");
    for (const auto& error : configured.errors) check_error(error);
}

constexpr std::array kTargets{
    Target{"configuration", configuration}, Target{"cursor", cursor},
    Target{"encoding", encoding},           Target{"http_range", http_range},
    Target{"http_request", http_request},   Target{"http_target", http_target},
    Target{"ids_and_times", ids_and_times}, Target{"json", json_codec},
};

}  // namespace

std::span<const Target> text_targets() { return kTargets; }

}  // namespace domdom::fuzz
