// The server's log: one line of JSON for each request, and for what happens to the server itself. To standard
// error (the journal keeps it), or to a file that may be renamed at any time: reopen() then begins a new one.
// Each line is one write, so that none is torn or lost between two files. Any thread.
#pragma once

#include <memory>
#include <string>

#include "base/json.h"
#include "http/net/server.h"

namespace domdom::cli {

class ServerLog {
  public:
    // `file` empty: standard error. `quiet`: nothing but trouble.
    static Result<std::unique_ptr<ServerLog>> open(std::string file, bool quiet);
    ~ServerLog();
    ServerLog(const ServerLog&) = delete;

    // The route's pattern, never the address with its ids, names or searches.
    void request(const http::Access& access) const;
    // {"at":…,"event":"started",…}; `more` holds no personal data.
    void event(std::string_view name, json::object more = {}) const;
    // {"at":…,"event":"reload failed","problem":"…"}
    void trouble(std::string_view name, const Error& error) const;
    // The file by its name, made anew when it was renamed. When that fails the old one is written on.
    Result<> reopen();

  private:
    ServerLog(std::string file, int fd, bool quiet) : file_(std::move(file)), fd_(fd), quiet_(quiet) {}
    void write(const std::string& line) const;
    void write_event(std::string_view name, json::object more) const;

    const std::string file_;
    const int fd_;
    const bool quiet_;
};

}  // namespace domdom::cli
