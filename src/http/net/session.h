// One connection: reads a request, has it answered, writes the answer, and so on until either side is done.
//
// Lives on one lane, which owns it until close(); every member is called on the lane's thread. One request at
// a time: what a client pipelines waits in the buffer. Each phase has a deadline, looked at by the lane.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include <memory>
#include <optional>
#include <string>

#include "http/compose.h"
#include "http/net/parser.h"
#include "http/net/shared.h"
#include "http/net/sink.h"

namespace domdom::http {

// One request's right to an answer: usable once, from any thread. Dropped unused, it answers 500 itself.
class Ticket {
  public:
    Ticket(std::weak_ptr<Lane> lane, std::weak_ptr<Session> session, uint64_t serial)
        : lane_(std::move(lane)), session_(std::move(session)), serial_(serial) {}
    ~Ticket();
    void answer(Reply reply, bool threw = false);

  private:
    const std::weak_ptr<Lane> lane_;
    const std::weak_ptr<Session> session_;
    const uint64_t serial_;
    std::atomic<bool> used_{false};
};

class Session : public std::enable_shared_from_this<Session> {
  public:
    using Socket = asio::ip::tcp::socket;

    Session(std::shared_ptr<Shared> shared, Lane& lane, Socket socket, std::string address,
            std::string peer_key);
    ~Session();
    Session(const Session&) = delete;

    void start();
    void expire(Moment now);
    // Ends an idle connection at once, a busy one after its answer, a stream after what it has sent.
    void drain();
    void abort() { close(); }
    void answer(uint64_t serial, Reply reply, bool threw);
    void flush_stream();

  private:
    enum class Phase {
        kHandshake,
        kIdle,       // between requests: nothing of the next one has come
        kHeader,     // part of a header has come
        kBody,       // the header was admitted
        kHandling,   // somebody holds the ticket; nothing is read
        kWriting,    // the answer is on its way
        kStreaming,  // server-sent events
        kLinger,     // the last answer is written; what still comes is thrown away
        kClosed,
    };
    using Fault = boost::system::error_code;

    // session.cpp: reading and dispatching
    void begin_request();
    void read();
    void on_read(Fault fault, size_t bytes);
    void advance();
    void on_header();
    void begin_body();
    void dispatch();
    void run_now(const Plain& handler);
    void run_later(const Route& route);
    std::optional<Reply> refuse_route(const Router::Found& found) const;
    std::optional<Reply> refuse_body() const;
    size_t body_bytes_max() const;
    void know_client();

    // session_write.cpp: answering, streaming and ending
    void refuse(Reply reply);
    void write(Reply reply);
    void on_written(Fault fault);
    void finish_request();
    void begin_stream();
    void watch_stream();
    void write_stream(std::string text);
    void linger();
    void discard();
    void close();
    void set_deadline(int milliseconds, size_t bytes = 0);
    void release_body();
    bool leftover_body_skipped();

    template <typename Buffers, typename Handler>
    void async_read(const Buffers& buffers, Handler handler);
    template <typename Buffers, typename Handler>
    void async_write(const Buffers& buffers, Handler handler);

    const std::shared_ptr<Shared> shared_;
    Lane& lane_;
    Socket socket_;
    std::optional<asio::ssl::stream<Socket&>> tls_;
    const std::string address_, peer_key_;

    Phase phase_ = Phase::kHandshake;
    Moment deadline_ = Moment::max();
    boost::beast::flat_buffer buffer_;
    size_t lingered_bytes_ = 0;

    // Of the request in hand.
    uint64_t serial_ = 0;
    std::shared_ptr<Request> request_;
    std::optional<RequestParser> parser_;
    const Route* route_ = nullptr;
    size_t held_bytes_ = 0;  // of Shared::body_bytes
    bool keep_alive_ = true;
    Wire wire_;
    std::function<void(std::shared_ptr<EventSink>)> stream_;
    std::shared_ptr<Sink> sink_;
    std::string frames_;
    bool writing_frames_ = false;
    Access access_;
    Moment began_;
};

}  // namespace domdom::http
