// A backup is one SQLite file: log and register of one moment. It needs no lock, so it can be made while
// serving.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/uuid.h"
#include "store/lock.h"

namespace domdom::store {

// For who reads without opening the folder: whether a store lies in it.
Result<> require_store(const std::string& folder);

// Writes `file` (which must not exist) and gives its size in bytes once it is on disk.
Result<int64_t> backup_folder(const std::string& folder, const std::string& file);

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
    const std::vector<Uuid>& erased() const { return erased_; }
    // The replaced store was so damaged that its erasures could not be read.
    bool erasures_unknown() const { return erasures_unknown_; }
    // Once nobody has the folder aside open.
    Result<> finish();

  private:
    Restoring(std::string folder, FolderLock lock);
    Result<> read_replaced();
    Result<> make_aside(const std::string& file, int64_t now_ms);

    std::string folder_, aside_;
    FolderLock lock_;
    std::vector<Uuid> erased_;
    int64_t newest_epoch_ = 0;  // of this node, in the replaced store
    bool erasures_unknown_ = false;
};

}  // namespace domdom::store
