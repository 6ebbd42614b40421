#include "http/net/parser.h"

#include <algorithm>

namespace domdom::http {

namespace bhttp = boost::beast::http;

namespace {

Method method_of(bhttp::verb verb) {
    switch (verb) {
        case bhttp::verb::get:
            return Method::kGet;
        case bhttp::verb::head:
            return Method::kHead;
        case bhttp::verb::post:
            return Method::kPost;
        case bhttp::verb::put:
            return Method::kPut;
        case bhttp::verb::delete_:
            return Method::kDelete;
        default:
            return Method::kOther;
    }
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

// Names, IPv4 and [IPv6] addresses with a port; nothing that could pass for a path or a list.
bool is_host(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view(".-_:[]").find(c) != std::string_view::npos;
    });
}

// Fields of which two would mean two different requests.
bool is_single(std::string_view name) {
    for (const std::string_view single : {"content-type", "authorization", "x-csrf-token", "range",
                                          "if-range", "origin", "last-event-id", "expect"})
        if (name == single) return true;
    return false;
}

}  // namespace

RequestParser::RequestParser(Request& request, const Limits& limits) : request_(request), limits_(limits) {
    header_limit(static_cast<uint32_t>(limits.header_bytes_max));
    body_limit(boost::none);  // decided once the route is known
    request_.headers.reserve(16);
}

void RequestParser::refuse(int status, std::string what) {
    if (!refusal_) refusal_ = status == 400 ? problem_reply(invalid(what)) : problem_reply(status, what);
}

void RequestParser::on_request_impl(bhttp::verb method, View, View target, int version, Fault&) {
    version_ = version;
    request_.method = method_of(method);
    if (target.size() > limits_.target_bytes_max)
        return refuse(414, "The address is longer than this server reads.");
    const auto parsed = http::parse_target({target.data(), target.size()}, request_);
    if (!parsed.ok() && !refusal_) refusal_ = problem_reply(parsed.error());
}

void RequestParser::on_field_impl(bhttp::field, View name, View value, Fault&) {
    if (header_done_) return;  // a trailer: nothing here depends on one, and it must not pass for a header
    if (++fields_ > limits_.header_fields_max) return refuse(431, "There are too many header fields.");
    const std::string key = lower({name.data(), name.size()});
    const std::string_view text(value.data(), value.size());
    check_field(key, text);
    std::string& slot = request_.headers[key];
    if (slot.empty()) {
        slot = text;
    } else if (is_single(key)) {
        refuse(400, "the header " + key + " is given twice");
    } else {
        slot.append(key == "cookie" ? "; " : ", ").append(text);
    }
}

void RequestParser::check_field(std::string_view name, std::string_view value) {
    if (name == "host" && (++hosts_ > 1 || !is_host(value)))
        return refuse(400, "the Host header is repeated or is not a host");
    if (name == "content-length") {
        if (++lengths_ > 1 || value.find_first_not_of("0123456789") != std::string_view::npos)
            refuse(400, "Content-Length is given more than once or is not a number");
    } else if (name == "transfer-encoding") {
        if (++encodings_ > 1) return refuse(400, "Transfer-Encoding is given more than once");
        if (version_ < 11) return refuse(400, "Transfer-Encoding does not exist in HTTP/1.0");
        if (lower(value) != "chunked") refuse(501, "Only the transfer coding chunked is read.");
    } else if (name == "expect") {
        expects_continue_ = lower(value) == "100-continue";
        if (!expects_continue_) refuse(417, "Only 100-continue is understood.");
    }
}

void RequestParser::on_header_impl(Fault&) {
    header_done_ = true;
    if (version_ >= 11 && hosts_ == 0) refuse(400, "the Host header is missing");
    if (lengths_ > 0 && encodings_ > 0)
        refuse(400, "Content-Length and Transfer-Encoding contradict each other");
    if (version_ < 11) expects_continue_ = false;
}

size_t RequestParser::on_body_impl(View body, Fault&) {
    request_.body.append(body.data(), body.size());
    return body.size();
}

size_t RequestParser::on_chunk_body_impl(uint64_t, View body, Fault&) {
    request_.body.append(body.data(), body.size());
    return body.size();
}

std::optional<Reply> RequestParser::refusal(boost::system::error_code error) const {
    if (refusal_ || !error) return refusal_;
    if (error == bhttp::error::header_limit || error == bhttp::error::buffer_overflow) {
        if (header_done_) return problem_reply(invalid("a chunk's header is too long"));
        return problem_reply(431, "The header is larger than this server reads.");
    }
    if (error == bhttp::error::body_limit)
        return problem_reply(Error{Code::kTooLarge, "the body is larger than this address takes"});
    if (error == bhttp::error::bad_version)
        return problem_reply(505, "This server speaks HTTP/1.1 and HTTP/1.0.");
    return problem_reply(invalid("this is not a well-formed HTTP request"));
}

}  // namespace domdom::http
