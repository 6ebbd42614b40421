// A data folder: domdom.sqlite, the node's signing key, and a lock so that one process writes at a time.
#pragma once

#include <memory>
#include <string>

#include "store/lock.h"
#include "store/sqlite.h"
#include "store/store.h"

namespace domdom::store {

class Folder final : public Store {
  public:
    // Makes the folder when it is not there. kLocked when another process has it, kNewerStore as migrate()
    // says. What killed commands left behind is removed.
    static Result<std::unique_ptr<Folder>> open(const std::string& path, int64_t now_ms);
    ~Folder() override;

    std::string describe() const override { return path_; }
    std::string database_file() const { return path_ + "/domdom.sqlite"; }

    Result<News> begin_turn() override;
    Result<> commit_turn(const News&) override { return writer_->commit(); }
    // The lock keeps all others out: there is nothing to see.
    void watch(std::function<void(const News&)>) override {}
    std::string scratch() const override { return path_; }
    Result<> scrub() override { return checkpoint_and_truncate(*writer_); }

  private:
    Folder(std::string path, FolderLock lock) : path_(std::move(path)), lock_(std::move(lock)) {}
    Result<std::unique_ptr<Connection>> open_reader() override;
    Result<> load_key();
    Result<> load_stream();

    std::string path_;
    FolderLock lock_;  // let go last
};

}  // namespace domdom::store
