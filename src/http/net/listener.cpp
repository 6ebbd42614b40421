#include "http/net/listener.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>

#include <fmt/format.h>

#include "http/net/session.h"

namespace domdom::http {

using asio::ip::tcp;
using Fault = boost::system::error_code;

namespace {

std::string peer_key_of(const asio::ip::address& address) {
    if (!address.is_v6() || address.to_v6().is_v4_mapped()) return address.to_string();
    const auto bytes = address.to_v6().to_bytes();
    return std::string(reinterpret_cast<const char*>(bytes.data()), 8);
}

std::string text_of(const asio::ip::address& address) {
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

Error cannot_listen(const ServerOptions& options, const Fault& fault) {
    return invalid(fmt::format("cannot listen: {}", fault.message()),
                   fmt::format("{}:{}", options.host, options.port), "choose another --listen HOST:PORT");
}

}  // namespace

Listener::Listener(std::shared_ptr<Shared> shared, std::vector<std::shared_ptr<Lane>> lanes)
    : shared_(std::move(shared)),
      lanes_(std::move(lanes)),
      acceptor_(lanes_.front()->context),
      pause_(lanes_.front()->context) {}

Result<> Listener::open() {
    const auto& options = shared_->options;
    Fault fault;
    tcp::resolver resolver(lanes_.front()->context);
    const auto found = resolver.resolve(options.host, std::to_string(options.port),
                                        tcp::resolver::passive | tcp::resolver::numeric_service, fault);
    if (fault) return cannot_listen(options, fault);
    const tcp::endpoint endpoint = found.begin()->endpoint();
    acceptor_.open(endpoint.protocol(), fault);
    if (!fault) acceptor_.set_option(tcp::acceptor::reuse_address(true), fault);
    if (!fault && endpoint.address().is_v6()) acceptor_.set_option(asio::ip::v6_only(false), fault);
    if (!fault) acceptor_.bind(endpoint, fault);
    if (!fault) acceptor_.listen(asio::socket_base::max_listen_connections, fault);
    if (fault) return cannot_listen(options, fault);
    port_ = acceptor_.local_endpoint(fault).port();
    return {};
}

void Listener::accept() {
    Lane& lane = *lanes_[next_++ % lanes_.size()];
    acceptor_.async_accept(lane.context, [this, &lane](Fault fault, Socket socket) {
        if (!acceptor_.is_open()) return;
        if (!fault) {
            admit(std::move(socket), lane);
            return accept();
        }
        // Out of descriptors, most likely. Trying again at once would only burn the processor.
        pause_.expires_after(std::chrono::milliseconds(100));
        pause_.async_wait([this](Fault cancelled) {
            if (!cancelled && acceptor_.is_open()) accept();
        });
    });
}

void Listener::admit(Socket socket, Lane& lane) {
    Fault fault;
    const auto remote = socket.remote_endpoint(fault);
    if (fault) return;  // gone already
    const auto address = remote.address();
    const Limits& limits = shared_->limits();
    const bool is_proxy = shared_->options.trust_forwarded && address.is_loopback();
    const std::string key = peer_key_of(address);
    if (shared_->connections >= limits.connections_max) return turn_away(std::move(socket));
    if (!shared_->peers.enter(key, is_proxy ? limits.connections_max : limits.connections_per_peer_max))
        return turn_away(std::move(socket));
    ++shared_->connections;
    socket.set_option(tcp::no_delay(true), fault);
    auto session = std::make_shared<Session>(shared_, lane, std::move(socket), text_of(address), key);
    asio::post(lane.context,
               [&lane, session = std::move(session)]() mutable { lane.begin(std::move(session)); });
}

// One write that does not wait: whoever opens too many connections gets no more work out of us.
void Listener::turn_away(Socket socket) {
    if (shared_->tls()) return;
    static const Wire wire = [] {
        Transport transport;
        transport.keep_alive = false;
        return compose(nullptr, problem_reply(Error{Code::kBusy, "too many connections are open"}),
                       transport);
    }();
    Fault ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(wire.head + wire.owned), ignored);
    socket.shutdown(Socket::shutdown_send, ignored);
}

void Listener::close() {
    Fault ignored;
    acceptor_.close(ignored);
    pause_.cancel();
}

}  // namespace domdom::http
