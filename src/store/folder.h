// A data folder: domdom.sqlite, the node's signing key, and a lock so that one process writes at a time.
#pragma once

#include <memory>
#include <string>

#include "store/sqlite.h"
#include "store/store.h"

namespace domdom::store {

class Folder final : public Store {
  public:
    static Result<std::unique_ptr<Folder>> open(const std::string& path, int64_t now_ms);
    ~Folder() override;

    std::string describe() const override { return path_; }
    std::string database_file() const { return path_ + "/domdom.sqlite"; }

    Result<News> begin_turn() override;
    Result<> commit_turn(const News&) override { return writer_->commit(); }
    // The lock keeps all others out: there is nothing to see.
    void watch(std::function<void(const News&)>) override {}
    Result<> scrub() override { return checkpoint_and_truncate(*writer_); }

  private:
    explicit Folder(std::string path) : path_(std::move(path)) {}
    Result<std::unique_ptr<Connection>> open_reader() override;
    Result<> lock();
    Result<> load_key();
    Result<> load_stream();

    std::string path_;
    int lock_ = -1;
};

}  // namespace domdom::store
