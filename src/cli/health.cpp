#include "cli/health.h"

#include <fmt/format.h>
#include <sys/statvfs.h>

#include "store/backup.h"

namespace domdom::cli {

namespace {

constexpr auto kLookEvery = std::chrono::seconds(1);
constexpr auto kOverdue = std::chrono::seconds(10);
constexpr const char* kHeld = "SELECT COUNT(*) FROM held";

std::optional<int64_t> free_bytes_of(const std::string& folder) {
    struct statvfs disk {};
    if (::statvfs(folder.c_str(), &disk) != 0) return std::nullopt;
    return static_cast<int64_t>(disk.f_bavail) * static_cast<int64_t>(disk.f_frsize);
}

}  // namespace

Health::Health(store::Store& store, std::string address)
    : store_(store), address_(std::move(address)), vitals_(look()), thread_([this] { loop(); }) {}

Health::~Health() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

Result<> Health::check() const {
    const std::lock_guard lock(mutex_);
    if (std::chrono::steady_clock::now() - looked_ > kOverdue)
        return Error{Code::kBusy, "the store has not answered for 10 seconds"};
    return vitals_.store;
}

Vitals Health::vitals() const {
    auto checked = check();
    const std::lock_guard lock(mutex_);
    Vitals vitals = vitals_;
    vitals.store = std::move(checked);
    return vitals;
}

void Health::loop() {
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, kLookEvery, [this] { return stopping_; })) {
        lock.unlock();
        auto seen = look();
        lock.lock();
        vitals_ = std::move(seen);
        looked_ = std::chrono::steady_clock::now();
    }
}

Result<int64_t> Health::count_held() const {
    auto db = TRY(store_.read());
    return db->integer_or(0, kHeld);
}

Vitals Health::look() const {
    Vitals vitals;
    const auto held = count_held();
    if (held.ok())
        vitals.held = *held;
    else
        vitals.store = Error{Code::kBusy, held.error().what, {}, held.error().mend};
    if (store::is_database(address_)) return vitals;
    vitals.free_bytes = free_bytes_of(address_);
    vitals.backed_up_ms = store::last_backup_ms(address_);
    return vitals;
}

}  // namespace domdom::cli
