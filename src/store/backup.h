// A backup is one SQLite file: log and register of one moment. It needs no lock, so it can be made while
// serving.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/uuid.h"
#include "store/connection.h"
#include "store/lock.h"

namespace domdom::store {

// For who reads without opening the folder: whether a store lies in it.
Result<> require_store(const std::string& folder);

// A backup of this store, and until when it may be kept.
struct KeptBackup {
    std::string hash;  // BLAKE2b-256 of the file; empty where that is not known
    int64_t made_at = 0, expires_at = 0;
};
// Those that have not expired, the newest first.
Result<std::vector<KeptBackup>> kept_backups(Connection& db, int64_t now_ms);

struct BackupMade {
    int64_t bytes = 0;
    std::string hash;
    // The store remembers the backup, and the backup when it expires. It cannot where the disk is full, and
    // where the store waits for its upgrade: a backup is never refused for that.
    bool noted = false;
};
// Writes `file` (which must not exist); it is on disk when this answers. The store may be in use.
Result<BackupMade> backup_folder(const std::string& folder, const std::string& file, int64_t now_ms,
                                 int64_t expires_at);

// Until when a backup may be kept, as written in it; none in those of older versions.
Result<std::optional<int64_t>> expiry_of_backup(const std::string& file);

struct Erasure {
    Uuid person;
    int64_t erased_at = 0;
};

// When the last backup of this folder was made, in Unix milliseconds; 0: none that is known.
int64_t last_backup_ms(const std::string& folder);

// Puts a backup in place of a folder's store. The new store is made whole in a folder aside, where the caller
// opens it and applies the erasures again; finish() then puts it in place with one rename. Killed at any
// moment, the folder holds the old store or the new one, and nobody who was erased comes back in between.
// The folder is locked from begin() to the end; a store that is already there is replaced only with
// `replace`.
class Restoring {
  public:
    static Result<std::unique_ptr<Restoring>> begin(const std::string& folder, const std::string& file,
                                                    bool replace, int64_t now_ms);
    ~Restoring();
    Restoring(const Restoring&) = delete;
    Restoring& operator=(const Restoring&) = delete;

    // A whole data folder with the backup in it, under a new epoch of this node.
    const std::string& aside() const { return aside_; }
    // People erased since the backup was made, as far as the replaced store knew.
    const std::vector<Erasure>& erased() const { return erased_; }
    // The replaced store was so damaged that its erasures could not be read.
    bool erasures_unknown() const { return erasures_unknown_; }
    // Once nobody has the folder aside open.
    Result<> finish();

  private:
    Restoring(std::string folder, FolderLock lock);
    Result<> read_replaced();
    Result<> make_aside(const std::string& file, int64_t now_ms);
    Result<> keep_notes(Connection& db, int64_t now_ms) const;

    std::string folder_, aside_;
    FolderLock lock_;
    std::vector<Erasure> erased_;
    std::vector<KeptBackup> backups_;  // of the replaced store: the new one remembers them too
    int64_t newest_epoch_ = 0;         // of this node, in the replaced store
    bool erasures_unknown_ = false;
};

}  // namespace domdom::store
