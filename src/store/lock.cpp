#include "store/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace domdom::store {

// flock is given up by the system when the process ends.
Result<FolderLock> FolderLock::take(const std::string& folder) {
    const std::string name = folder + "/lock";
    const int file = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{Code::kStorage, "the lock file cannot be opened", name,
                     "check the folder's rights and space"};
    FolderLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return Error{Code::kLocked, "another domdom is using this data folder", folder,
                     "stop it first, or give another folder"};
    return lock;
}

FolderLock::~FolderLock() {
    if (file_ >= 0) ::close(file_);
}

}  // namespace domdom::store
