#include "cli/server_log.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstring>

#include "base/time.h"

namespace domdom::cli {

namespace {

Result<int> open_file(const std::string& file) {
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY, 0640);
    if (fd >= 0) return fd;
    return Error{Code::kStorage, fmt::format("the log cannot be opened: {}", std::strerror(errno)), file,
                 "check the folder and its rights"};
}

}  // namespace

Result<std::unique_ptr<ServerLog>> ServerLog::open(std::string file, bool quiet) {
    const int fd = file.empty() ? STDERR_FILENO : TRY(open_file(file));
    return std::unique_ptr<ServerLog>(new ServerLog(std::move(file), fd, quiet));
}

ServerLog::~ServerLog() {
    if (fd_ != STDERR_FILENO) ::close(fd_);
}

// A log that cannot be written, as on a full disk, is no reason to stop serving.
void ServerLog::write(const std::string& line) const {
    static_cast<void>(::write(fd_, line.data(), line.size()) < 0);
}

void ServerLog::request(const http::Access& access) const {
    if (quiet_ && access.cause.empty()) return;
    std::string cause;
    if (!access.cause.empty()) cause = R"(,"problem":)" + json::serialize(json::string(access.cause));
    write(fmt::format(R"({{"at":{},"method":"{}","route":"{}","status":{},"in":{},"out":{},"us":{}{}}})"
                      "\n",
                      SystemClock().now_ms(), access.method, access.pattern, access.status, access.bytes_in,
                      access.bytes_out, access.micros, cause));
}

void ServerLog::event(std::string_view name, json::object more) const {
    if (!quiet_) write_event(name, std::move(more));
}

void ServerLog::trouble(std::string_view name, const Error& error) const {
    write_event(name, {{"problem", error.line()}});
}

void ServerLog::write_event(std::string_view name, json::object more) const {
    json::object line{{"at", SystemClock().now_ms()}, {"event", name}};
    for (auto& [key, value] : more) line[key] = std::move(value);
    write(json::serialize(line) + "\n");
}

Result<> ServerLog::reopen() {
    if (file_.empty()) return {};
    const int fresh = TRY(open_file(file_));
    // The number stays, so whoever writes at this moment reaches one file or the other.
    const bool swapped = ::dup3(fresh, fd_, O_CLOEXEC) >= 0;
    ::close(fresh);
    if (swapped) return {};
    return Error{Code::kStorage, "the log could not be put in place of the old one", file_};
}

}  // namespace domdom::cli
