#include "store/backup.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>

#include "store/folder.h"

namespace domdom::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kErased = "SELECT person FROM erasure ORDER BY person";
constexpr const char* kRetireStreams = "UPDATE stream SET own = 0";
constexpr const char* kNewestEpoch = "SELECT COALESCE(MAX(epoch), 0) FROM stream WHERE node = $1";
constexpr const char* kNewestStream = "SELECT COALESCE(MAX(stream), 0) FROM stream";
constexpr const char* kNewStream = "INSERT INTO stream (stream, node, epoch, own) VALUES ($1, $2, $3, 1)";

// What a database keeps is its operator's to copy, with the tools that are made for it.
Result<> require_folder(const std::string& address) {
    if (!is_database(address)) return {};
    return invalid("a database is backed up by pg_dump --format=custom, and comes back by pg_restore",
                   "--data", "README.md, Keep it running, says what else a restore needs");
}

Result<> sync_path(const std::string& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) ::close(fd);
    if (!synced) return Error{Code::kStorage, "the file could not be brought to disk", path};
    return {};
}

std::string parent_of(const std::string& path) {
    const auto parent = fs::absolute(path).parent_path().string();
    return parent.empty() ? "." : parent;
}

Result<> check_backup(const std::string& file) {
    if (!fs::exists(file)) return Error{Code::kNotFound, "there is no such backup", file};
    auto db = TRY(open_sqlite(file, Access::kRead));
    auto rows = db->query("PRAGMA integrity_check");
    const bool sound = rows.ok() && rows->next().ok() && rows->text(0) == "ok";
    if (!sound) return Error{Code::kStorage, "this file is not a sound backup", file, "take an earlier one"};
    auto streams = db->query("SELECT COUNT(*) FROM stream");
    if (!streams.ok()) return Error{Code::kInvalid, "this file is not a backup of domdom", file};
    return {};
}

Result<std::vector<Uuid>> erased_in(const std::string& database) {
    std::vector<Uuid> erased;
    auto db = TRY(open_sqlite(database, Access::kRead));
    auto rows = TRY(db->query(kErased));
    while (TRY(rows.next())) erased.push_back(rows.uuid(0));
    return erased;
}

void remove_database(const std::string& database) {
    std::error_code ignored;
    for (const char* end : {"-wal", "-shm", ""}) fs::remove(database + end, ignored);
}

// What was restored may miss events that others have seen under the old stream: it goes on under a new epoch.
Result<> begin_new_epoch(Folder& folder) {
    auto& db = folder.writer();
    const auto& key = folder.node_key();
    const auto node = Bind::blob({reinterpret_cast<const char*>(key.data()), key.size()});
    TRY(db.begin());
    const int64_t epoch = TRY(db.integer_or(0, kNewestEpoch, node))
    +1;
    const int64_t stream = TRY(db.integer_or(0, kNewestStream))
    +1;
    TRY(db.run(kRetireStreams));
    TRY(db.run(kNewStream, stream, node, epoch));
    return db.commit();
}

}  // namespace

Result<int64_t> backup_folder(const std::string& folder, const std::string& file) {
    TRY(require_folder(folder));
    const std::string database = folder + "/domdom.sqlite";
    if (!fs::exists(database)) return Error{Code::kNotFound, "there is no store in this folder", folder};
    if (fs::exists(file))
        return Error{Code::kConflict, "this file is already there", file, "choose another name"};
    const std::string part = file + ".part";
    remove_database(part);
    {
        auto db = TRY(open_sqlite(database, Access::kRead));
        TRY(db->run_script("PRAGMA query_only=OFF"));
        auto copied = copy_database(*db, part);
        if (!copied.ok()) {
            remove_database(part);
            return copied.error();
        }
    }
    std::error_code fault;
    fs::permissions(part, fs::perms::owner_read | fs::perms::owner_write, fault);
    TRY(sync_path(part));
    fs::rename(part, file, fault);
    if (fault)
        return Error{Code::kStorage, fmt::format("the backup cannot be put in place: {}", fault.message()),
                     file};
    TRY(sync_path(parent_of(file)));
    return static_cast<int64_t>(fs::file_size(file));
}

Result<Restored> restore_folder(const std::string& path, const std::string& file, bool replace,
                                int64_t now_ms) {
    TRY(require_folder(path));
    TRY(check_backup(file));
    const std::string database = path + "/domdom.sqlite";
    Restored restored;
    if (fs::exists(database)) {
        if (!replace)
            return Error{Code::kConflict, "this folder already holds a store", path,
                         "give an empty folder, or --replace to put the backup in its place"};
        // Opening takes the lock: a store that is being served is not replaced.
        auto folder = TRY(Folder::open(path, now_ms));
        TRY(checkpoint_and_truncate(folder->writer()));
        restored.erased = TRY(erased_in(database));
    }
    std::error_code fault;
    fs::create_directories(path, fault);
    const std::string part = database + ".part";
    remove_database(part);
    fs::copy_file(file, part, fault);
    if (fault)
        return Error{Code::kStorage, fmt::format("the backup cannot be copied: {}", fault.message()), path};
    TRY(sync_path(part));
    remove_database(database);
    fs::rename(part, database, fault);
    if (fault)
        return Error{Code::kStorage, fmt::format("the backup cannot be put in place: {}", fault.message()),
                     path};
    TRY(sync_path(path));
    auto folder = TRY(Folder::open(path, now_ms));
    TRY(begin_new_epoch(*folder));
    return restored;
}

}  // namespace domdom::store
