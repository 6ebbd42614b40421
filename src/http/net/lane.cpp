#include <boost/asio/post.hpp>

#include <algorithm>
#include <ctime>
#include <vector>

#include "http/net/session.h"
#include "http/net/shared.h"

namespace domdom::http {

namespace {

// One timer per lane looks at all deadlines: a timer per connection would be armed and cancelled several
// times a request. So a deadline is kept to a quarter of the shortest one, at best to ten milliseconds.
std::chrono::milliseconds sweep_interval(const Limits& limits) {
    const int shortest = std::min({limits.header_deadline_ms, limits.body_deadline_ms,
                                   limits.idle_deadline_ms, limits.heartbeat_ms, limits.linger_ms});
    return std::chrono::milliseconds(std::clamp(shortest / 4, 10, 1000));
}

}  // namespace

bool PeerCounter::enter(const std::string& peer, size_t max) {
    const std::lock_guard lock(mutex_);
    size_t& count = open_[peer];
    if (count >= max) return false;
    ++count;
    return true;
}

void PeerCounter::leave(const std::string& peer) {
    const std::lock_guard lock(mutex_);
    const auto it = open_.find(peer);
    if (it != open_.end() && --it->second == 0) open_.erase(it);
}

Lane::Lane(const Limits& limits)
    : work_(asio::make_work_guard(context)), timer_(context), sweep_every_(sweep_interval(limits)) {
    sweep();
}

void Lane::begin(std::shared_ptr<Session> session) {
    Session& begun = *session;
    sessions_.emplace(&begun, std::move(session));
    begun.start();
}

void Lane::sweep() {
    timer_.expires_after(sweep_every_);
    timer_.async_wait([this](boost::system::error_code) {
        if (released_) return;
        std::vector<std::shared_ptr<Session>> all;  // a copy: an expired session leaves the map
        all.reserve(sessions_.size());
        for (const auto& [key, session] : sessions_) all.push_back(session);
        const Moment now = std::chrono::steady_clock::now();
        for (const auto& session : all) session->expire(now);
        sweep();
    });
}

void Lane::drain() {
    const auto all = sessions_;
    for (const auto& [key, session] : all) session->drain();
}

void Lane::abort() {
    const auto all = sessions_;
    for (const auto& [key, session] : all) session->abort();
}

std::string_view Lane::date() {
    const std::time_t now = std::time(nullptr);
    if (now != date_second_) {
        char text[64];
        std::tm parts{};
        gmtime_r(&now, &parts);
        date_.assign(text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts));
        date_second_ = now;
    }
    return date_;
}

}  // namespace domdom::http
