// Who hears of commits. Private to this folder.
#pragma once

#include <functional>
#include <map>
#include <mutex>

#include "log/log.h"

namespace domdom::log {

// One call at a time, whichever thread tells: so that whoever stops listening has seen the last one end.
class Listeners {
  public:
    static Listening add(const std::shared_ptr<Listeners>& all,
                         std::function<void(const Changes&)> listener) {
        std::lock_guard guard(all->mutex_);
        const int64_t number = ++all->added_;
        all->listeners_[number] = std::move(listener);
        return Listening(all.get(), [all, number](void*) { all->remove(number); });
    }
    void tell(const Changes& changes) {
        std::lock_guard guard(mutex_);
        for (const auto& [number, listener] : listeners_) listener(changes);
    }

  private:
    void remove(int64_t number) {
        std::lock_guard guard(mutex_);
        listeners_.erase(number);
    }

    std::mutex mutex_;
    int64_t added_ = 0;
    std::map<int64_t, std::function<void(const Changes&)>> listeners_;  // in the order in which they came
};

}  // namespace domdom::log
