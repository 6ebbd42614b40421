// A client for tests that sends exactly the bytes it is given, and reads what comes.
#pragma once

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <arpa/inet.h>

#include <charconv>
#include <string>
#include <string_view>

namespace domdom::http {

class RawClient {
  public:
    explicit RawClient(uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    }
    ~RawClient() { ::close(socket_); }
    RawClient(const RawClient&) = delete;

    void send(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return;
            bytes.remove_prefix(static_cast<size_t>(sent));
        }
    }
    void half_close() { ::shutdown(socket_, SHUT_WR); }

    // One reply: header and as much body as Content-Length says.
    std::string reply(bool head_only = false) {
        const std::string head = until("\r\n\r\n");
        const size_t at = head.find("Content-Length: ");
        size_t length = 0;
        if (at != head.npos) std::from_chars(head.data() + at + 16, head.data() + head.size(), length);
        return head_only ? head : head + take(length);
    }
    std::string ask(std::string_view bytes) { return send(bytes), reply(); }

    // Everything up to and with `mark`; shorter when the server closes or five seconds pass.
    std::string until(std::string_view mark) {
        size_t at = buffer_.find(mark);
        while (at == buffer_.npos && fill()) at = buffer_.find(mark);
        return cut(at == buffer_.npos ? buffer_.size() : at + mark.size());
    }
    std::string take(size_t bytes) {
        while (buffer_.size() < bytes && fill()) continue;
        return cut(std::min(bytes, buffer_.size()));
    }
    // True when the server ends the connection and nothing more came.
    bool is_closed() {
        while (fill()) continue;
        return buffer_.empty() && ended_;
    }

  private:
    bool fill() {
        pollfd wait{socket_, POLLIN, 0};
        if (::poll(&wait, 1, 5000) <= 0) return false;
        char bytes[65536];
        const auto got = ::recv(socket_, bytes, sizeof bytes, 0);
        ended_ = got <= 0;
        if (ended_) return false;
        buffer_.append(bytes, static_cast<size_t>(got));
        return true;
    }
    std::string cut(size_t bytes) {
        std::string out = buffer_.substr(0, bytes);
        buffer_.erase(0, bytes);
        return out;
    }

    int socket_;
    std::string buffer_;
    bool ended_ = false;
};

}  // namespace domdom::http
