// A PostgreSQL database that several servers share. Each writes a stream of its own, with a key of its own,
// and holds it by an advisory lock of its session for as long as it is connected.
//
// A turn is a transaction under one advisory lock: servers commit one after the other, so nobody can read
// past an event that is committed late, and figures stay exact. The row `change` tells what the others
// committed.
#pragma once

#include <condition_variable>
#include <memory>
#include <string>
#include <thread>

#include "store/postgres.h"
#include "store/store.h"

namespace domdom::store {

inline constexpr int kLookEveryMs = 250;  // how soon a server sees what another one committed

// The row `change`: how often each kind was committed, and the clock of the newest event.
struct ChangeCounts {
    int64_t clock = 0, places = 0, targets = 0, counts = 0, sessions = 0, rebuilt = 0;
};

class Database final : public Store {
  public:
    static Result<std::unique_ptr<Database>> open(const std::string& address, int64_t now_ms);
    ~Database() override;

    std::string describe() const override { return describe_postgres(address_); }

    Result<News> begin_turn() override;
    Result<> commit_turn(const News& made) override;
    void watch(std::function<void(const News&)> listener) override;
    std::string scratch() const override;
    // Deleted rows leave the files with the database's own vacuum; nothing can be done from here.
    Result<> scrub() override { return {}; }

  private:
    explicit Database(std::string address) : address_(std::move(address)) {}
    Result<std::unique_ptr<Connection>> open_reader() override;
    Result<> prepare_tables();
    // Takes the first own stream that no server holds, or makes one.
    Result<> claim_stream();
    Result<bool> try_hold(int64_t stream);
    Result<> make_stream();
    Result<> load_key(int64_t stream);
    Result<> load_store_key();
    Result<> begin_holding();
    void look();
    void look_once();

    std::string address_;
    PostgresConnection* connection_ = nullptr;  // the writer
    int64_t times_connected_ = 0;               // when the stream was claimed
    bool reconnected_ = false;                  // and no turn has told so yet
    ChangeCounts seen_;                         // by the writer

    std::mutex watch_mutex_;
    std::condition_variable watch_wake_;
    std::function<void(const News&)> listener_;
    ChangeCounts told_;  // what the listener knows, or this server made itself
    bool stopping_ = false;
    std::thread watcher_;
};

}  // namespace domdom::store
