// A fixed number of threads and a queue with an end: when it is full the caller says "busy" instead of
// letting requests pile up until memory is gone. Thread-safe.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace domdom::http {

class Pool {
  public:
    using Job = std::function<void()>;

    Pool(int threads, size_t queue_max);
    ~Pool() { stop(); }
    // False when the queue is full or the pool has stopped. A job must not throw.
    bool submit(Job job);
    // Running jobs are finished, waiting ones dropped: their tickets answer for them.
    void stop();

  private:
    void run();

    const size_t queue_max_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job> queue_;
    bool stopped_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace domdom::http
