// Looks every second, on a thread of its own, at whether the store answers, and keeps what it saw: asking
// costs nothing, however often it is asked and however long a lost database keeps whoever asks it waiting.
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "store/store.h"

namespace domdom::cli {

struct Vitals {
    Result<> store = {};                  // why it does not answer
    int64_t held = 0;                     // events that could not be applied
    std::optional<int64_t> free_bytes;    // where the data folder lies; none on a database
    std::optional<int64_t> backed_up_ms;  // when the last backup was made; 0: never; none on a database
};

class Health {
  public:
    Health(store::Store& store, std::string address);
    ~Health();
    Health(const Health&) = delete;

    // kBusy when the store does not answer, or has kept the last look waiting for 10 s.
    Result<> check() const;
    Vitals vitals() const;

  private:
    using Moment = std::chrono::steady_clock::time_point;
    void loop();
    Vitals look() const;
    Result<int64_t> count_held() const;

    store::Store& store_;
    const std::string address_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    Vitals vitals_;
    Moment looked_ = std::chrono::steady_clock::now();
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace domdom::cli
