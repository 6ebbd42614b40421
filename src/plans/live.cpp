#include "plans/live.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

#include "plans/progress.h"

namespace domdom::plans {

Live::Live(log::Log& log, places::Places& places, std::chrono::milliseconds look_every)
    : log_(log), places_(places), look_every_(look_every) {
    listening_ = log_.on_commit([this](const log::Changes&) {
        {
            std::lock_guard guard(mutex_);
            dirty_ = true;
        }
        wake_.notify_one();
    });
    thread_ = std::thread([this] { loop(); });
}

Live::~Live() { close(); }

void Live::close() {
    std::vector<std::shared_ptr<Watcher>> watchers;
    {
        std::lock_guard guard(mutex_);
        stopping_ = true;
        watchers.swap(watchers_);
    }
    wake_.notify_all();
    if (thread_.joinable()) thread_.join();
    for (const auto& watcher : watchers) watcher->sink->close();
}

size_t Live::watchers() const {
    std::lock_guard guard(mutex_);
    return watchers_.size();
}

void Live::watch(const Uuid& plan, const Uuid& place, MayGoOn may_go_on,
                 std::shared_ptr<http::EventSink> sink) {
    {
        std::lock_guard guard(mutex_);
        if (!stopping_ && watchers_.size() < kWatchersMax) {
            watchers_.push_back(
                std::make_shared<Watcher>(Watcher{plan, place, std::move(may_go_on), std::move(sink), {}}));
            dirty_ = true;
            sink = nullptr;
        }
    }
    if (sink) return sink->close();
    wake_.notify_one();
}

void Live::loop() {
    std::unique_lock guard(mutex_);
    for (;;) {
        wake_.wait_for(guard, look_every_, [this] { return stopping_ || dirty_; });
        if (stopping_) return;
        const bool moved = std::exchange(dirty_, false);
        guard.unlock();
        end_those_who_may_not();
        if (moved) push();
        guard.lock();
        if (moved) wake_.wait_for(guard, std::chrono::milliseconds(kGatherMs), [this] { return stopping_; });
    }
}

std::vector<std::shared_ptr<Live::Watcher>> Live::copy_watchers() const {
    std::lock_guard guard(mutex_);
    return watchers_;
}

void Live::forget(const std::vector<std::shared_ptr<Watcher>>& gone) {
    if (gone.empty()) return;
    std::lock_guard guard(mutex_);
    std::erase_if(watchers_,
                  [&](const auto& one) { return std::find(gone.begin(), gone.end(), one) != gone.end(); });
}

void Live::end_those_who_may_not() {
    std::vector<std::shared_ptr<Watcher>> ended;
    for (const auto& watcher : copy_watchers())
        if (!watcher->may_go_on()) ended.push_back(watcher);
    forget(ended);
    for (const auto& watcher : ended) watcher->sink->close();
}

void Live::push() {
    std::map<std::pair<Uuid, Uuid>, std::string> computed;
    std::vector<std::shared_ptr<Watcher>> gone;
    for (const auto& watcher : copy_watchers()) {
        auto [it, added] = computed.try_emplace({watcher->plan, watcher->place});
        if (added) {
            auto result = compute(watcher->plan, watcher->place);
            if (result.ok()) it->second = std::move(*result);
        }
        if (it->second.empty() || it->second == watcher->sent) continue;
        watcher->sent = it->second;
        if (!watcher->sink->send("progress", std::to_string(++pushes_), it->second)) gone.push_back(watcher);
    }
    forget(gone);
}

Result<std::string> Live::compute(const Uuid& plan_id, const Uuid& place) {
    auto db = TRY(log_.store().read());
    const auto plan = TRY(find_plan(*db, plan_id));
    if (!plan) return Error{Code::kNotFound, "there is no such plan"};
    const auto tree = TRY(places_.tree());
    const auto progress = TRY(load_progress(*db, *tree, *plan, place, std::nullopt, log_.clock().today()));
    return json::serialize(progress_json(*plan, progress, *tree, place));
}

}  // namespace domdom::plans
