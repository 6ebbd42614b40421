// A data folder: domdom.sqlite, the node's signing key, and a lock so that one process writes at a time.
#pragma once

#include <array>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/lock.h"
#include "store/sqlite.h"

namespace domdom::store {

class Folder {
  public:
    // Makes the folder when it is not there. kLocked when another process has it, kNewerStore as migrate()
    // says. What killed commands left behind is removed.
    static Result<std::unique_ptr<Folder>> open(const std::string& path, int64_t now_ms);
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::string& path() const { return path_; }
    std::string database_file() const { return path_ + "/domdom.sqlite"; }
    // The one writing connection: for the log's writer thread.
    Connection& writer() { return *writer_; }

    // A reading connection, lent until the Reader is gone. Any thread.
    class Reader {
      public:
        Reader(Folder& folder, std::unique_ptr<Connection> connection)
            : folder_(&folder), connection_(std::move(connection)) {}
        Reader(Reader&&) noexcept = default;
        ~Reader() {
            if (connection_) folder_->give_back(std::move(connection_));
        }
        Connection& operator*() { return *connection_; }
        Connection* operator->() { return connection_.get(); }

      private:
        Folder* folder_;
        std::unique_ptr<Connection> connection_;
    };
    Result<Reader> read();

    // Ed25519 (libsodium): the node's name is its public key.
    const std::array<uint8_t, 32>& node_key() const { return public_key_; }
    std::array<uint8_t, 64> sign(std::string_view message) const;

  private:
    Folder(std::string path, FolderLock lock) : path_(std::move(path)), lock_(std::move(lock)) {}
    Result<> load_key();
    void give_back(std::unique_ptr<Connection> connection);

    std::string path_;
    FolderLock lock_;  // let go last
    std::unique_ptr<Connection> writer_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<Connection>> idle_readers_;
    std::array<uint8_t, 32> public_key_{};
    std::array<uint8_t, 64> secret_key_{};
};

}  // namespace domdom::store
