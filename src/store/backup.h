// A backup is one SQLite file: log and register of one moment. It needs no lock, so it can be made while
// serving.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "base/uuid.h"

namespace domdom::store {

// Writes `file` (which must not exist) and gives its size in bytes once it is on disk.
Result<int64_t> backup_folder(const std::string& folder, const std::string& file);

// Puts a backup in place of the folder's store. A store that is already there is replaced only with
// `replace`; the erasures it knows are handed back, to be applied to what was restored. The folder must not
// be in use.
struct Restored {
    std::vector<Uuid> erased;  // people erased since the backup was made, as far as the replaced store knew
};
Result<Restored> restore_folder(const std::string& folder, const std::string& file, bool replace,
                                int64_t now_ms);

}  // namespace domdom::store
