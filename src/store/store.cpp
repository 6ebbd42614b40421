#include "store/store.h"

#include <sodium.h>

#include "store/backup.h"
#include "store/database.h"
#include "store/folder.h"
#include "store/migrations.h"
#include "store/postgres.h"

namespace domdom::store {

namespace {

constexpr const char* kHasLog =
    "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = "
    "'event'";

Result<Snapshot> database_snapshot(const std::string& address) {
    auto db = TRY(open_postgres(address, Access::kRead));
    TRY(db->run_script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    if (TRY(db->integer_or(0, kHasLog)) == 0)
        return Error{Code::kNotFound, "there is no store in this database", describe_postgres(address),
                     "give the address that domdom serve uses"};
    TRY(refuse_newer(*db, describe_postgres(address)));
    auto temporary = std::make_unique<TemporaryFolder>();
    if (temporary->path.empty())
        return Error{Code::kStorage, "no temporary folder can be made", {}, "check space and rights of /tmp"};
    return Snapshot{std::move(db), temporary->path, std::move(temporary)};
}

Result<Snapshot> folder_snapshot(const std::string& folder) {
    TRY(require_store(folder));
    auto db = TRY(open_sqlite(folder + "/domdom.sqlite", Access::kRead));
    TRY(check_readable(*db, folder));
    TRY(db->run_script("BEGIN"));
    return Snapshot{std::move(db), folder, nullptr};
}

}  // namespace

bool is_database(const std::string& address) {
    return address.starts_with("postgresql://") || address.starts_with("postgres://");
}

Result<std::unique_ptr<Store>> open(const std::string& address, int64_t now_ms) {
    if (is_database(address)) return std::unique_ptr<Store>(TRY(Database::open(address, now_ms)));
    return std::unique_ptr<Store>(TRY(Folder::open(address, now_ms)));
}

Result<Snapshot> open_snapshot(const std::string& address) {
    return is_database(address) ? database_snapshot(address) : folder_snapshot(address);
}

Result<Store::Reader> Store::read() {
    {
        std::lock_guard guard(mutex_);
        if (!idle_readers_.empty()) {
            auto connection = std::move(idle_readers_.back());
            idle_readers_.pop_back();
            return Reader(*this, std::move(connection));
        }
    }
    return Reader(*this, TRY(open_reader()));
}

void Store::give_back(std::unique_ptr<Connection> connection) {
    std::lock_guard guard(mutex_);
    idle_readers_.push_back(std::move(connection));
}

void Store::close_connections() {
    idle_readers_.clear();
    writer_.reset();
}

namespace {

std::array<uint8_t, 64> sign_with(const std::array<uint8_t, 64>& key, std::string_view message) {
    std::array<uint8_t, 64> signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char*>(message.data()),
                         message.size(), key.data());
    return signature;
}

}  // namespace

std::array<uint8_t, 64> Store::sign(std::string_view message) const {
    return sign_with(secret_key_, message);
}

std::array<uint8_t, 64> Store::seal(std::string_view message) const { return sign_with(store_key_, message); }

}  // namespace domdom::store
