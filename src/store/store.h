// Where the log, the projections and the register lie: a folder with SQLite (folder.h), or a PostgreSQL
// database that several servers share (database.h). One writing connection and as many readers as are asked
// for.
//
// Writing goes in turns: one transaction each, one at a time in the whole store. Only the log's writer thread
// takes them.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/temporary_folder.h"

namespace domdom::store {

// What was committed, in so far as others keep it in memory.
struct News {
    bool places = false, targets = false, counts = false;
    bool sessions = false;  // somebody was signed out, disabled or erased
    bool rebuilt = false;   // all figures were computed anew
    // The connection was lost: what was last committed is not known, and the stream may be another.
    bool reconnected = false;
    int64_t clock = 0;  // of the newest event
};

class Store {
  public:
    virtual ~Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    // For people; without passwords.
    virtual std::string describe() const = 0;
    // The one writing connection: for the log's writer thread.
    Connection& writer() { return *writer_; }

    // A reading connection, lent until the Reader is gone. Any thread.
    class Reader {
      public:
        Reader(Store& store, std::unique_ptr<Connection> connection)
            : store_(&store), connection_(std::move(connection)) {}
        Reader(Reader&&) noexcept = default;
        ~Reader() {
            if (connection_) store_->give_back(std::move(connection_));
        }
        Connection& operator*() { return *connection_; }
        Connection* operator->() { return connection_.get(); }

      private:
        Store* store_;
        std::unique_ptr<Connection> connection_;
    };
    Result<Reader> read();

    // The stream this program writes, its alone for as long as the store is open. May change in a turn whose
    // news say `reconnected`.
    int64_t own_stream() const { return own_stream_; }
    // Ed25519 (libsodium): the node's name is its public key.
    const std::array<uint8_t, 32>& node_key() const { return public_key_; }
    std::array<uint8_t, 64> sign(std::string_view message) const;
    // The same on every server of the store, and known to nobody else.
    std::array<uint8_t, 64> seal(std::string_view message) const;

    // Begins a turn, and tells what others committed since the last one.
    virtual Result<News> begin_turn() = 0;
    // Commits it, and lets others know what it `made`.
    virtual Result<> commit_turn(const News& made) = 0;
    // From another thread, soon after others committed: until it is called with nothing.
    virtual void watch(std::function<void(const News&)> listener) = 0;
    // A folder where large files may lie meanwhile.
    virtual std::string scratch() const = 0;
    // Empties files that still hold what was deleted. kBusy: try again later.
    virtual Result<> scrub() = 0;

  protected:
    Store() = default;
    virtual Result<std::unique_ptr<Connection>> open_reader() = 0;
    void close_connections();
    void give_back(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> writer_;
    int64_t own_stream_ = 0;
    std::array<uint8_t, 32> public_key_{};
    std::array<uint8_t, 64> secret_key_{};
    std::array<uint8_t, 64> store_key_{};

  private:
    std::mutex mutex_;
    std::vector<std::unique_ptr<Connection>> idle_readers_;
};

// "postgresql://…", and not a folder.
bool is_database(const std::string& address);

// A folder is made when it is not there; a database must be. kLocked when another process has the folder,
// kNewerStore as migrate() says.
Result<std::unique_ptr<Store>> open(const std::string& address, int64_t now_ms);

// One state of a store, whatever is written meanwhile. Read-only, takes no lock, makes nothing.
struct Snapshot {
    std::unique_ptr<Connection> db;
    std::string scratch;                                   // a folder where a large file may lie meanwhile
    std::unique_ptr<TemporaryFolder> temporary = nullptr;  // the same, where it goes with the snapshot
};
Result<Snapshot> open_snapshot(const std::string& address);

}  // namespace domdom::store
