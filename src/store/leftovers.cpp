#include "store/leftovers.h"

#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <filesystem>
#include <vector>

namespace domdom::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kVerifyBegin = "verify-";
constexpr std::string_view kVerifyEnd = ".tmp";

// The process in "verify-123.tmp"; 0 for other names.
pid_t verifying_process(std::string_view name) {
    if (!name.starts_with(kVerifyBegin)) return 0;
    name.remove_prefix(kVerifyBegin.size());
    pid_t process = 0;
    const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), process);
    const std::string_view rest(end, static_cast<size_t>(name.data() + name.size() - end));
    return fault == std::errc{} && rest.starts_with(kVerifyEnd) ? process : 0;
}

bool is_dead(pid_t process) { return ::kill(process, 0) != 0 && errno == ESRCH; }

}  // namespace

std::string restore_aside(const std::string& folder) { return folder + "/restore.part"; }

std::string verify_aside(const std::string& folder) {
    return fmt::format("{}/{}{}{}", folder, kVerifyBegin, ::getpid(), kVerifyEnd);
}

void remove_database(const std::string& database) {
    std::error_code ignored;
    for (const char* end : {"-wal", "-shm", ""}) fs::remove(database + end, ignored);
}

void remove_dead_verifications(const std::string& folder) {
    std::error_code fault;
    std::vector<fs::path> dead;
    for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault)) {
        const pid_t process = verifying_process(at->path().filename().string());
        if (process > 0 && is_dead(process)) dead.push_back(at->path());
    }
    for (const auto& path : dead) fs::remove(path, fault);
}

}  // namespace domdom::store
