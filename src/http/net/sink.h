// The sending end of one event stream, used from any thread; the session empties it on its lane.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "http/net/shared.h"

namespace domdom::http {

class Sink final : public EventSink {
  public:
    Sink(std::weak_ptr<Lane> lane, std::weak_ptr<Session> session, size_t queue_bytes_max);

    bool send(std::string_view event, std::string_view id, std::string_view data) override;
    void close() override;

    // The session's side. What waits, and whether more may come.
    std::string take();
    bool is_closed() const;
    void detach();

  private:
    void wake();

    const std::weak_ptr<Lane> lane_;
    const std::weak_ptr<Session> session_;
    const size_t queue_bytes_max_;
    mutable std::mutex mutex_;
    std::string waiting_;
    bool closed_ = false, woken_ = false;
};

}  // namespace domdom::http
