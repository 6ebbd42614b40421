// How a session's bytes move: over the bare socket or through TLS. Included by the session's two units only.
#pragma once

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

#include "http/net/session.h"

namespace domdom::http {

template <typename Buffers, typename Handler>
void Session::async_read(const Buffers& buffers, Handler handler) {
    if (tls_) return tls_->async_read_some(buffers, std::move(handler));
    socket_.async_read_some(buffers, std::move(handler));
}

template <typename Buffers, typename Handler>
void Session::async_write(const Buffers& buffers, Handler handler) {
    if (tls_)
        asio::async_write(*tls_, buffers, std::move(handler));
    else
        asio::async_write(socket_, buffers, std::move(handler));
}

}  // namespace domdom::http
