// One process writes to a data folder at a time.
#pragma once

#include <string>
#include <utility>

#include "base/result.h"

namespace domdom::store {

// Held until it is gone, or its process is, however that ends.
class FolderLock {
  public:
    // kLocked when another process has it.
    static Result<FolderLock> take(const std::string& folder);
    FolderLock(FolderLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
    FolderLock& operator=(FolderLock&& other) noexcept {
        std::swap(file_, other.file_);
        return *this;
    }
    ~FolderLock();

  private:
    explicit FolderLock(int file) : file_(file) {}
    int file_;
};

}  // namespace domdom::store
