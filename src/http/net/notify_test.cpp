#include "http/net/notify.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <string>

#include "store/temporary_folder.h"

namespace domdom::http {

namespace {

// The service manager's end.
class Manager {
  public:
    explicit Manager(const std::string& name) : socket_(::socket(AF_UNIX, SOCK_DGRAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.data(), name.size());
        if (name.front() == '@') address.sun_path[0] = '\0';
        const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
        EXPECT_EQ(::bind(socket_, reinterpret_cast<const sockaddr*>(&address), size), 0);
        ::setenv("NOTIFY_SOCKET", name.c_str(), 1);
    }
    ~Manager() {
        ::close(socket_);
        ::unsetenv("NOTIFY_SOCKET");
    }
    std::string heard() {
        char bytes[200];
        const auto got = ::recv(socket_, bytes, sizeof bytes, MSG_DONTWAIT);
        return got < 0 ? "" : std::string(bytes, static_cast<size_t>(got));
    }

  private:
    int socket_;
};

}  // namespace

TEST(Notify, The_manager_hears_what_it_is_told_by_a_file_or_by_a_name) {
    const store::TemporaryFolder folder;
    for (const auto& name : {folder.path + "/notify", "@domdom-test-" + std::to_string(::getpid())}) {
        Manager manager(name);
        notify_manager("READY=1\nSTATUS=Serving");
        EXPECT_EQ(manager.heard(), "READY=1\nSTATUS=Serving");
    }
}

TEST(Notify, Nobody_listening_is_no_trouble) {
    notify_manager("READY=1");
    ::setenv("NOTIFY_SOCKET", "/nowhere/notify", 1);
    notify_manager("READY=1");
    ::setenv("NOTIFY_SOCKET", std::string(300, 'x').c_str(), 1);
    notify_manager("READY=1");
    ::unsetenv("NOTIFY_SOCKET");
}

}  // namespace domdom::http
