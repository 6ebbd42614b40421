// Open dashboards: after a commit that moved figures, their progress is computed again and pushed.
//
// One thread serves them all. Changes within kGatherMs are pushed together, and pages that look at the same
// plan and place share one computation; so a thousand records a second cost a few computations a second.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "http/request.h"
#include "places/places.h"
#include "plans/plans.h"

namespace domdom::plans {

// An ended session's page is closed after this long at most, and sees no figure that changed in between.
inline constexpr std::chrono::seconds kLookEvery{20};
inline constexpr int kGatherMs = 200;  // a page is never further behind than this, plus the computation
inline constexpr size_t kWatchersMax = 2'000;

class Live {
  public:
    Live(log::Log& log, places::Places& places, std::chrono::milliseconds look_every = kLookEvery);
    ~Live();

    // Sends the progress at once, and again whenever it changes, until the sink is gone or `may_go_on` says
    // no: it is asked before anything is sent, and at least every `look_every`.
    using MayGoOn = std::function<bool()>;
    void watch(const Uuid& plan, const Uuid& place, MayGoOn may_go_on, std::shared_ptr<http::EventSink> sink);
    size_t watchers() const;
    // Ends all streams: the server is about to stop.
    void close();

  private:
    struct Watcher {
        Uuid plan, place;
        MayGoOn may_go_on;
        std::shared_ptr<http::EventSink> sink;
        std::string sent;  // the JSON sent last
    };
    void loop();
    std::vector<std::shared_ptr<Watcher>> copy_watchers() const;
    void forget(const std::vector<std::shared_ptr<Watcher>>& gone);
    void end_those_who_may_not();
    void push();
    Result<std::string> compute(const Uuid& plan, const Uuid& place);

    log::Log& log_;
    places::Places& places_;
    const std::chrono::milliseconds look_every_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::vector<std::shared_ptr<Watcher>> watchers_;
    bool dirty_ = false;
    bool stopping_ = false;
    int64_t pushes_ = 0;
    std::thread thread_;
    log::Listening listening_;
};

void add_plans_routes(const access::Services& services, Live& live,
                      std::shared_ptr<const skills::Framework> framework);

}  // namespace domdom::plans
