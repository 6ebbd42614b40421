#include "http/net/sink.h"

#include <boost/asio/post.hpp>

#include "http/net/session.h"

namespace domdom::http {

namespace {

bool is_one_line(std::string_view text) { return text.find_first_of("\r\n") == std::string_view::npos; }

std::string frame_of(std::string_view event, std::string_view id, std::string_view data) {
    std::string frame;
    frame.reserve(data.size() + event.size() + id.size() + 32);
    if (!event.empty()) frame.append("event: ").append(event).append("\n");
    if (!id.empty()) frame.append("id: ").append(id).append("\n");
    while (true) {  // each line of the data is a field of its own
        const auto line = data.substr(0, data.find_first_of("\r\n"));
        frame.append("data: ").append(line).append("\n");
        if (line.size() == data.size()) break;
        data.remove_prefix(line.size() + 1);
    }
    return frame.append("\n");
}

}  // namespace

Sink::Sink(std::weak_ptr<Lane> lane, std::weak_ptr<Session> session, size_t queue_bytes_max)
    : lane_(std::move(lane)), session_(std::move(session)), queue_bytes_max_(queue_bytes_max) {}

bool Sink::send(std::string_view event, std::string_view id, std::string_view data) {
    if (!is_one_line(event) || !is_one_line(id)) return false;
    const std::string frame = frame_of(event, id, data);
    const std::lock_guard lock(mutex_);
    if (closed_) return false;
    // A client that does not keep up is let go: it comes back with Last-Event-ID when it can.
    if (waiting_.size() + frame.size() > queue_bytes_max_) {
        closed_ = true;
        waiting_.clear();
        wake();
        return false;
    }
    waiting_ += frame;
    wake();
    return true;
}

void Sink::close() {
    const std::lock_guard lock(mutex_);
    if (closed_) return;
    closed_ = true;
    wake();
}

void Sink::wake() {
    if (woken_) return;
    woken_ = true;
    if (const auto lane = lane_.lock())
        asio::post(lane->context, [session = session_] {
            if (const auto alive = session.lock()) alive->flush_stream();
        });
}

std::string Sink::take() {
    const std::lock_guard lock(mutex_);
    woken_ = false;
    return std::exchange(waiting_, {});
}

bool Sink::is_closed() const {
    const std::lock_guard lock(mutex_);
    return closed_;
}

void Sink::detach() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    woken_ = true;  // nobody is left to wake
}

}  // namespace domdom::http
