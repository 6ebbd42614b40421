#include <array>

#include "http/net/session.h"
#include "http/net/transfer.h"

namespace domdom::http {

namespace {

constexpr size_t kBufferKeptBytes = 8 * 1024;
constexpr size_t kLingerBytesMax = 8 * 1024 * 1024;
constexpr std::string_view kHeartbeat = ": still here\n\n";

}  // namespace

// Answers a request that will not be read to its end. The rest of it may still be coming, so the connection
// lives on only when all of it is here already.
void Session::refuse(Reply reply) {
    const bool in_step = parser_->is_header_done() && parser_->keep_alive() && leftover_body_skipped();
    keep_alive_ = in_step && !parser_->refusal({});
    if (began_ == Moment{}) began_ = std::chrono::steady_clock::now();
    write(std::move(reply));
}

bool Session::leftover_body_skipped() {
    if (parser_->is_done() || !parser_->has_body()) return true;
    const auto length = parser_->content_length();
    if (phase_ != Phase::kHeader || !length || *length > buffer_.size()) return false;
    buffer_.consume(static_cast<size_t>(*length));
    return true;
}

void Session::write(Reply reply) {
    phase_ = Phase::kWriting;
    if (reply.stream && request_->method == Method::kHead) reply.stream = nullptr;
    stream_ = reply.stream;
    if (stream_ || shared_->draining) keep_alive_ = false;
    Transport transport{lane_.date(), shared_->options.page_policy};
    transport.keep_alive = keep_alive_;
    transport.secure = request_->secure;
    transport.minor_version_0 = parser_->is_header_done() && parser_->is_version_1_0();
    access_.cause = std::move(reply.cause);
    wire_ = compose(request_.get(), std::move(reply), transport);
    access_.status = wire_.status;
    access_.bytes_out = wire_.head.size() + wire_.body().size();
    set_deadline(shared_->limits().body_deadline_ms, access_.bytes_out);
    const auto written = [self = shared_from_this()](Fault fault, size_t) { self->on_written(fault); };
    const auto body = wire_.body();
    // TLS makes a record of each buffer: a small body goes into the header's.
    if (tls_ && body.size() < 8 * 1024) {
        wire_.head.append(body);
        return async_write(asio::buffer(wire_.head), written);
    }
    const std::array buffers{asio::const_buffer(wire_.head.data(), wire_.head.size()),
                             asio::const_buffer(body.data(), body.size())};
    async_write(buffers, written);
}

void Session::on_written(Fault fault) {
    if (phase_ == Phase::kClosed) return;
    finish_request();
    if (fault) return close();
    if (stream_) return begin_stream();
    if (!keep_alive_) return linger();
    begin_request();
}

void Session::finish_request() {
    release_body();
    wire_ = {};
    // What one large request needed is not kept for the next.
    if (buffer_.capacity() > kBufferKeptBytes && buffer_.size() == 0)
        buffer_.clear(), buffer_.shrink_to_fit();
    if (shared_->log) {
        access_.method = name_of(request_->method);
        const auto spent = std::chrono::steady_clock::now() - began_;
        access_.micros = std::chrono::duration_cast<std::chrono::microseconds>(spent).count();
        shared_->log(access_);
    }
    began_ = {};
}

void Session::begin_stream() {
    phase_ = Phase::kStreaming;
    sink_ = std::make_shared<Sink>(lane_.weak_from_this(), weak_from_this(),
                                   shared_->limits().stream_queue_bytes_max);
    set_deadline(shared_->limits().heartbeat_ms);
    watch_stream();
    auto job = [stream = std::move(stream_), sink = sink_] {
        try {
            stream(sink);
        } catch (...) {
            sink->close();
        }
    };
    stream_ = nullptr;
    if (!shared_->pool.submit(std::move(job))) close();
}

// A client that leaves is noticed by a read that ends; what it sends on this connection means nothing.
void Session::watch_stream() {
    buffer_.clear();
    async_read(buffer_.prepare(512), [self = shared_from_this()](Fault fault, size_t) {
        if (self->phase_ != Phase::kStreaming) return;
        if (fault) return self->close();
        self->watch_stream();
    });
}

void Session::flush_stream() {
    if (phase_ != Phase::kStreaming || writing_frames_) return;
    const bool closed = sink_->is_closed();  // asked first: nothing is added once it is closed
    std::string frames = sink_->take();
    if (!frames.empty()) return write_stream(std::move(frames));
    if (closed) linger();
}

void Session::write_stream(std::string text) {
    frames_ = std::move(text);
    writing_frames_ = true;
    set_deadline(shared_->limits().body_deadline_ms, frames_.size());
    async_write(asio::const_buffer(frames_.data(), frames_.size()),
                [self = shared_from_this()](Fault fault, size_t) {
                    self->writing_frames_ = false;
                    if (self->phase_ != Phase::kStreaming) return;
                    if (fault) return self->close();
                    self->set_deadline(self->shared_->limits().heartbeat_ms);
                    self->flush_stream();
                });
}

// Closing a socket with unread bytes in it resets the connection, and the client would never see the answer.
void Session::linger() {
    phase_ = Phase::kLinger;
    set_deadline(shared_->limits().linger_ms);
    if (tls_) {
        return tls_->async_shutdown([self = shared_from_this()](Fault) { self->close(); });
    }
    Fault ignored;
    socket_.shutdown(Socket::shutdown_send, ignored);
    buffer_.clear();
    discard();
}

void Session::discard() {
    async_read(buffer_.prepare(4 * 1024), [self = shared_from_this()](Fault fault, size_t bytes) {
        self->lingered_bytes_ += bytes;
        if (fault || self->lingered_bytes_ > kLingerBytesMax) return self->close();
        self->discard();
    });
}

void Session::expire(Moment now) {
    if (now < deadline_) return;
    switch (phase_) {
        case Phase::kHeader:
            // A connection that never said anything is owed no answer.
            if (!parser_->got_some()) return close();
            [[fallthrough]];
        case Phase::kBody: {
            Fault ignored;
            socket_.cancel(ignored);
            return refuse(problem_reply(408, "The request did not arrive in time."));
        }
        case Phase::kStreaming:
            if (!writing_frames_) return write_stream(std::string(kHeartbeat));
            return close();
        default:
            return close();
    }
}

void Session::drain() {
    if (phase_ == Phase::kIdle || phase_ == Phase::kHandshake) return close();
    if (phase_ == Phase::kHeader && !parser_->got_some()) return close();
    if (phase_ == Phase::kStreaming) sink_->close();
}

void Session::close() {
    if (phase_ == Phase::kClosed) return;
    phase_ = Phase::kClosed;
    if (sink_) sink_->detach();
    Fault ignored;
    socket_.close(ignored);
    lane_.forget(this);  // the last one who runs on this session lets it go
}

void Session::release_body() { shared_->body_bytes -= std::exchange(held_bytes_, 0); }

void Session::set_deadline(int milliseconds, size_t bytes) {
    // 8 kB a second: the slowest network on which a phone is still of use.
    const auto allowed = std::chrono::milliseconds(milliseconds + static_cast<int64_t>(bytes / 8));
    deadline_ = std::chrono::steady_clock::now() + allowed;
}

}  // namespace domdom::http
