#include "http/net/server.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <mutex>
#include <thread>

#include "http/assets.h"
#include "http/net/listener.h"
#include "http/net/session.h"
#include "http/net/shared.h"

namespace domdom::http {

namespace {

ServerOptions complete(ServerOptions options) {
    if (options.page_policy.empty()) options.page_policy = page_policy();
    return options;
}

}  // namespace

class Server::Impl {
  public:
    Impl(const ServerOptions& options, const Router& router, Plain fallback, AccessLog log)
        : shared_(std::make_shared<Shared>(complete(options), router, std::move(fallback), std::move(log))) {
        for (int i = 0; i < std::max(1, options.network_threads); ++i)
            lanes_.push_back(std::make_shared<Lane>(options.limits));
        listener_ = std::make_unique<Listener>(shared_, lanes_);
    }
    ~Impl() { stop(); }

    Result<> open() {
        TRY(renew_certificate());
        TRY(listener_->open());
        listener_->accept();
        for (const auto& lane : lanes_) threads_.emplace_back([lane = lane.get()] { lane->run(); });
        return {};
    }

    Result<> renew_certificate() {
        const auto& options = shared_->options;
        if (options.certificate_file.empty()) return {};
        shared_->set_tls(TRY(load_tls(options.certificate_file, options.key_file)));
        return {};
    }

    void stop() {
        const std::lock_guard lock(stopping_);
        if (threads_.empty()) return;
        shared_->draining = true;
        asio::post(lanes_.front()->context, [this] { listener_->close(); });
        for (const auto& lane : lanes_) asio::post(lane->context, [lane] { lane->drain(); });
        wait_for_sessions();
        for (const auto& lane : lanes_)
            asio::post(lane->context, [lane] {
                lane->abort();
                lane->release();
            });
        for (auto& thread : threads_) thread.join();
        threads_.clear();
        shared_->pool.stop();
    }

    uint16_t port() const { return listener_->port(); }
    size_t open_connections() const { return shared_->connections; }

  private:
    // Looking every few milliseconds is enough for something that happens once in a server's life.
    void wait_for_sessions() {
        const auto end =
            std::chrono::steady_clock::now() + std::chrono::milliseconds(shared_->limits().drain_ms);
        while (shared_->connections > 0 && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }

    const std::shared_ptr<Shared> shared_;
    std::vector<std::shared_ptr<Lane>> lanes_;
    std::unique_ptr<Listener> listener_;
    std::vector<std::thread> threads_;
    std::mutex stopping_;
};

Result<std::unique_ptr<Server>> Server::start(const ServerOptions& options, const Router& router,
                                              Plain fallback, AccessLog log) {
    auto impl = std::make_unique<Impl>(options, router, std::move(fallback), std::move(log));
    TRY(impl->open());
    return std::unique_ptr<Server>(new Server(std::move(impl)));
}

Result<> Server::check_certificate(const ServerOptions& options) {
    if (options.certificate_file.empty() != options.key_file.empty())
        return invalid("a certificate and its key belong together",
                       options.key_file.empty() ? "--key" : "--certificate", "give both, or none");
    if (!options.certificate_file.empty()) TRY(load_tls(options.certificate_file, options.key_file));
    return {};
}

Server::Server(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Server::~Server() = default;
uint16_t Server::port() const { return impl_->port(); }
Result<> Server::renew_certificate() { return impl_->renew_certificate(); }
void Server::stop() { impl_->stop(); }
size_t Server::open_connections() const { return impl_->open_connections(); }

}  // namespace domdom::http
