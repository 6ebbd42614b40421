#include "store/backup.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>

#include "store/folder.h"
#include "store/leftovers.h"
#include "store/migrations.h"

namespace domdom::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kDatabase = "/domdom.sqlite";
constexpr const char* kKey = "/node.key";
constexpr const char* kBackedUp = "/backed-up";  // empty; its time is that of the last backup
constexpr const char* kErased = "SELECT person, erased_at FROM erasure ORDER BY person";
constexpr const char* kNote =
    "INSERT INTO backup (backup, hash, made_at, expires_at) VALUES ($1, $2, $3, $4)";
constexpr const char* kNoteHash = "UPDATE backup SET hash = $2 WHERE backup = $1";
constexpr const char* kForgetNote = "DELETE FROM backup WHERE backup = $1";
constexpr const char* kKept =
    "SELECT hash, made_at, expires_at FROM backup WHERE expires_at > $1 ORDER BY made_at DESC, expires_at "
    "DESC";
constexpr const char* kKeepsNotes = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'backup'";
constexpr const char* kRetireStreams = "UPDATE stream SET own = 0";
constexpr const char* kNewestEpoch = "SELECT COALESCE(MAX(epoch), 0) FROM stream WHERE node = $1";
constexpr const char* kNewestOwnEpoch = "SELECT COALESCE(MAX(epoch), 0) FROM stream WHERE own = 1";
constexpr const char* kNewestStream = "SELECT COALESCE(MAX(stream), 0) FROM stream";
constexpr const char* kNewStream = "INSERT INTO stream (stream, node, epoch, own) VALUES ($1, $2, $3, 1)";

// What a database keeps is its operator's to copy, with the tools that are made for it.
Result<> require_folder(const std::string& address) {
    if (!is_database(address)) return {};
    return invalid("a database is backed up by pg_dump --format=custom, and comes back by pg_restore",
                   "--data", "README.md, Keep it running, says what else a restore needs");
}

Error storage_error(std::string_view what, const std::error_code& fault, const std::string& where) {
    if (fault == std::errc::no_space_on_device)
        return {Code::kStorageFull, "the disk is full", where, "free some space; nothing was done"};
    return {Code::kStorage, fmt::format("{}: {}", what, fault.message()), where};
}

bool is_there(const std::string& path) {
    std::error_code fault;
    return fs::exists(path, fault);
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
    if (!is_there(file)) return Error{Code::kNotFound, "there is no such backup", file};
    if (::access(file.c_str(), R_OK) != 0)
        return Error{Code::kStorage, "this backup may not be read", file, "check its rights"};
    const Error damaged{Code::kStorage, "this file is not a sound backup", file, "take an earlier one"};
    auto db = open_sqlite(file, Access::kRead);
    if (!db.ok()) return damaged;
    {
        auto rows = (*db)->query("PRAGMA integrity_check");
        const bool sound = rows.ok() && rows->next().ok() && rows->text(0) == "ok";
        if (!sound) return damaged;
    }
    return check_readable(**db, file);
}

// Beside whoever serves: these rows are not the log's, and nobody keeps them in memory.
Result<> write_note(const std::string& database, const std::function<Result<>(Connection&)>& write) {
    auto db = TRY(open_sqlite(database, Access::kWrite));
    TRY(db->begin());
    TRY(write(*db));
    return db->commit();
}

Result<std::string> hash_file(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    std::string block(1 << 20, '\0');
    while (in) {
        in.read(block.data(), static_cast<std::streamsize>(block.size()));
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(block.data()),
                                  static_cast<unsigned long long>(in.gcount()));
    }
    if (!in.eof()) return Error{Code::kStorage, "the backup could not be read again", file};
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
    return hash;
}

Result<std::vector<KeptBackup>> read_kept(Rows rows) {
    std::vector<KeptBackup> list;
    while (TRY(rows.next()))
        list.push_back({rows.is_null(0) ? "" : std::string(rows.blob(0)), rows.integer(1), rows.integer(2)});
    return list;
}

Bind as_bind(const std::array<uint8_t, 32>& key) {
    return Bind::blob({reinterpret_cast<const char*>(key.data()), key.size()});
}

// What was restored may miss events that others have seen under the old stream: it goes on under an epoch
// that neither the backup nor the replaced store has used.
Result<> begin_new_epoch(Folder& folder, int64_t used) {
    auto& db = folder.writer();
    const auto node = as_bind(folder.node_key());
    TRY(db.begin());
    const int64_t in_backup = TRY(db.integer_or(0, kNewestEpoch, node));
    const int64_t newest = TRY(db.integer_or(0, kNewestStream));
    TRY(db.run(kRetireStreams));
    TRY(db.run(kNewStream, newest + 1, node, std::max(in_backup, used) + 1));
    return db.commit();
}

Result<> copy_file(const std::string& from, const std::string& to) {
    std::error_code fault;
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, fault);
    if (fault) return storage_error("this cannot be copied", fault, from);
    return sync_path(to);
}

// For whoever watches the age of backups. One that cannot be noted, as by somebody who may only read here, is
// sound all the same.
void mark_backup(const std::string& folder) {
    const int fd = ::open((folder + kBackedUp).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return;
    static_cast<void>(::futimens(fd, nullptr));
    ::close(fd);
}

Result<> move_file(const std::string& from, const std::string& to) {
    std::error_code fault;
    fs::rename(from, to, fault);
    if (fault) return storage_error("this cannot be put in place", fault, to);
    return {};
}

}  // namespace

int64_t last_backup_ms(const std::string& folder) {
    struct stat file {};
    if (::stat((folder + kBackedUp).c_str(), &file) != 0) return 0;
    return static_cast<int64_t>(file.st_mtim.tv_sec) * 1000 + file.st_mtim.tv_nsec / 1'000'000;
}

Result<> require_store(const std::string& folder) {
    std::error_code fault;
    if (fs::exists(folder + kDatabase, fault)) return {};
    if (fault) return storage_error("the data folder cannot be read", fault, folder);
    return Error{Code::kNotFound, "there is no store in this folder", folder,
                 "give the folder that domdom serve uses"};
}

Result<std::vector<KeptBackup>> kept_backups(Connection& db, int64_t now_ms) {
    return read_kept(TRY(db.query(kKept, now_ms)));
}

Result<std::optional<int64_t>> expiry_of_backup(const std::string& file) {
    auto db = TRY(open_sqlite(file, Access::kRead));
    if (TRY(db->integer_or(0, kKeepsNotes)) == 0) return std::optional<int64_t>{};
    const auto kept = TRY(kept_backups(*db, 0));
    return kept.empty() ? std::optional<int64_t>{} : std::optional<int64_t>{kept.front().expires_at};
}

namespace {

// Gives the size in bytes.
Result<int64_t> copy_store(const std::string& database, const std::string& file) {
    const std::string part = file + ".part";
    remove_database(part);
    {
        auto db = TRY(open_sqlite(database, Access::kRead));
        TRY(db->run_script("PRAGMA query_only=OFF"));
        auto copied = copy_database(*db, part);
        if (!copied.ok()) {
            remove_database(part);
            Error error = copied.take_error();
            error.where = fmt::format("{} to {}", database, file);
            return error;
        }
    }
    std::error_code fault;
    fs::permissions(part, fs::perms::owner_read | fs::perms::owner_write, fault);
    TRY(sync_path(part));
    TRY(move_file(part, file));
    TRY(sync_path(parent_of(file)));
    return static_cast<int64_t>(fs::file_size(file, fault));
}

}  // namespace

Result<BackupMade> backup_folder(const std::string& folder, const std::string& file, int64_t now_ms,
                                 int64_t expires_at) {
    TRY(require_folder(folder));
    const std::string database = folder + kDatabase;
    TRY(require_store(folder));
    if (is_there(file))
        return Error{Code::kConflict, "this file is already there", file, "choose another name"};
    TRY(check_readable(*TRY(open_sqlite(database, Access::kRead)), database));
    const Uuid id = make_uuid_v7(now_ms);
    BackupMade made;
    made.noted = write_note(database, [&](Connection& db) {
                     return db.run(kNote, id, nullptr, now_ms, expires_at);
                 }).ok();
    const auto copied = copy_store(database, file);
    if (!copied.ok()) {
        if (made.noted)
            static_cast<void>(
                write_note(database, [&](Connection& db) { return db.run(kForgetNote, id); }).ok());
        return copied.error();
    }
    mark_backup(folder);
    made.bytes = *copied;
    made.hash = TRY(hash_file(file));
    if (made.noted)
        TRY(write_note(database,
                       [&](Connection& db) { return db.run(kNoteHash, id, Bind::blob(made.hash)); }));
    return made;
}

Restoring::Restoring(std::string folder, FolderLock lock)
    : folder_(std::move(folder)), aside_(restore_aside(folder_)), lock_(std::move(lock)) {}

Restoring::~Restoring() {
    std::error_code ignored;
    fs::remove_all(aside_, ignored);
}

Result<std::unique_ptr<Restoring>> Restoring::begin(const std::string& folder, const std::string& file,
                                                    bool replace, int64_t now_ms) {
    TRY(require_folder(folder));
    TRY(check_backup(file));
    const bool replaces = is_there(folder + kDatabase);
    if (replaces && !replace)
        return Error{Code::kConflict, "this folder already holds a store", folder,
                     "give an empty folder, or --replace to put the backup in its place"};
    std::error_code fault;
    fs::create_directories(folder, fault);
    if (fault) return storage_error("the data folder cannot be made", fault, folder);
    auto lock = TRY(FolderLock::take(folder));
    std::unique_ptr<Restoring> restoring(new Restoring(folder, std::move(lock)));
    if (replaces) TRY(restoring->read_replaced());
    TRY(restoring->make_aside(file, now_ms));
    return restoring;
}

// A store that is damaged is what a backup is for: what cannot be read of it is given up.
Result<> Restoring::read_replaced() {
    const auto read = [this]() -> Result<> {
        auto db = TRY(open_sqlite(folder_ + kDatabase, Access::kWrite));
        TRY(checkpoint_and_truncate(*db));
        newest_epoch_ = TRY(db->integer_or(0, kNewestOwnEpoch));
        auto rows = TRY(db->query(kErased));
        while (TRY(rows.next())) erased_.push_back({rows.uuid(0), rows.integer(1)});
        if (TRY(db->integer_or(0, kKeepsNotes)) > 0) backups_ = TRY(kept_backups(*db, 0));
        return {};
    };
    const auto done = read();
    if (!done.ok() && done.error().code != Code::kStorage) return done.error();
    erasures_unknown_ = !done.ok();
    return {};
}

Result<> Restoring::make_aside(const std::string& file, int64_t now_ms) {
    std::error_code fault;
    fs::remove_all(aside_, fault);
    fs::create_directory(aside_, fault);
    if (fault) return storage_error("the backup cannot be copied", fault, aside_);
    fs::permissions(aside_, fs::perms::owner_all, fault);
    TRY(copy_file(file, aside_ + kDatabase));
    if (is_there(folder_ + kKey)) TRY(copy_file(folder_ + kKey, aside_ + kKey));
    auto made = TRY(Folder::open(aside_, now_ms));
    TRY(begin_new_epoch(*made, newest_epoch_));
    return keep_notes(made->writer(), now_ms);
}

// What the replaced store knew of backups made since holds for them still.
Result<> Restoring::keep_notes(Connection& db, int64_t now_ms) const {
    TRY(db.begin());
    std::set<std::pair<int64_t, int64_t>> known;
    for (const auto& kept : TRY(kept_backups(db, 0))) known.insert({kept.made_at, kept.expires_at});
    for (const auto& kept : backups_) {
        if (!known.insert({kept.made_at, kept.expires_at}).second) continue;
        const Bind hash = kept.hash.empty() ? Bind(nullptr) : Bind::blob(kept.hash);
        TRY(db.run(kNote, make_uuid_v7(now_ms), hash, kept.made_at, kept.expires_at));
    }
    return db.commit();
}

Result<> Restoring::finish() {
    TRY(sync_path(aside_ + kDatabase));
    if (!is_there(folder_ + kKey)) TRY(move_file(aside_ + kKey, folder_ + kKey));
    // A write-ahead log that belongs to another database must never lie beside this one. The old one is
    // empty.
    std::error_code ignored;
    for (const char* end : {"-wal", "-shm"}) fs::remove(folder_ + kDatabase + end, ignored);
    TRY(move_file(aside_ + kDatabase, folder_ + kDatabase));
    return sync_path(folder_);
}

}  // namespace domdom::store
