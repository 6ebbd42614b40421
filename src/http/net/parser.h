// Beast's request parser, filling our Request directly and refusing what Beast lets through.
//
// Two readings of one message are how requests are smuggled past a proxy, so every doubt is refused: chunked
// on HTTP/1.0, a missing or repeated Host, a repeated Content-Length even when equal, codings other than
// chunked.
#pragma once

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <optional>
#include <string>

#include "http/request.h"
#include "http/router.h"

namespace domdom::http {

class RequestParser final : public boost::beast::http::basic_parser<true> {
  public:
    RequestParser(Request& request, const Limits& limits);

    // What is wrong with the header, or with the bytes that made Beast stop with `error`.
    std::optional<Reply> refusal(boost::system::error_code error) const;
    bool expects_continue() const { return expects_continue_; }
    bool has_body() const { return chunked() || content_length().value_or(0) > 0; }
    bool is_version_1_0() const { return version_ < 11; }

  private:
    using Fault = boost::system::error_code;
    using View = boost::beast::string_view;

    void on_request_impl(boost::beast::http::verb method, View, View target, int version, Fault&) override;
    void on_response_impl(int, View, int, Fault&) override {}
    void on_field_impl(boost::beast::http::field, View name, View value, Fault&) override;
    void on_header_impl(Fault&) override;
    void on_body_init_impl(const boost::optional<uint64_t>&, Fault&) override {}
    size_t on_body_impl(View body, Fault&) override;
    void on_chunk_header_impl(uint64_t, View, Fault&) override {}
    size_t on_chunk_body_impl(uint64_t, View body, Fault&) override;
    void on_finish_impl(Fault&) override {}

    void refuse(int status, std::string what);
    void check_field(std::string_view name, std::string_view value);

    Request& request_;
    const Limits& limits_;
    std::optional<Reply> refusal_;
    size_t fields_ = 0, hosts_ = 0, lengths_ = 0, encodings_ = 0;
    int version_ = 11;
    bool header_done_ = false, expects_continue_ = false;
};

}  // namespace domdom::http
