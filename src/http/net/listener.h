// Accepts connections and hands them round the lanes, within the caps.
#pragma once

#include <boost/asio/ip/tcp.hpp>

#include <memory>
#include <vector>

#include "http/net/shared.h"

namespace domdom::http {

class Listener {
  public:
    // Runs on the first lane.
    Listener(std::shared_ptr<Shared> shared, std::vector<std::shared_ptr<Lane>> lanes);

    Result<> open();
    uint16_t port() const { return port_; }
    void accept();
    void close();  // on the first lane

  private:
    using Socket = asio::ip::tcp::socket;
    void admit(Socket socket, Lane& lane);
    void turn_away(Socket socket);

    const std::shared_ptr<Shared> shared_;
    const std::vector<std::shared_ptr<Lane>> lanes_;
    asio::ip::tcp::acceptor acceptor_;
    asio::steady_timer pause_;
    uint16_t port_ = 0;
    size_t next_ = 0;
};

}  // namespace domdom::http
