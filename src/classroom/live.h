// Open streams of classes: phones are told where their class is, its companion how each phone fares.
//
// One thread serves them all. It is woken by whatever this server wrote, and looks at the versions of the
// open classes besides, since another server on the same database may have written: then a page hears of it
// after `look_every`. Private to this folder.
#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "classroom/classes.h"
#include "classroom/classroom.h"

namespace domdom::classroom {

inline constexpr std::chrono::seconds kAskEvery{
    20};  // whether a session still holds, and a seat is still there
inline constexpr std::chrono::milliseconds kGather{100};  // what comes within it is told together
inline constexpr size_t kWatchersMax = 4'000;

class Rooms {
  public:
    Rooms(log::Log& log, places::Places& places, std::chrono::milliseconds look_every);
    ~Rooms();

    // A phone: told at once where the class is, whenever it moves, and that it has ended. By its token's
    // digest.
    void watch_seat(const Seat& seat, std::string digest, std::shared_ptr<http::EventSink> sink);
    // Whoever leads: the class and all its seats, at once and whenever one changes, while `may_go_on` agrees.
    using MayGoOn = std::function<bool()>;
    void watch_class(const Uuid& id, const access::Actor& actor, MayGoOn may_go_on,
                     std::shared_ptr<http::EventSink> sink);
    // After a commit that changed a class.
    void wake();
    void close();
    size_t watchers() const;

  private:
    struct Watcher {
        Uuid of;
        std::string digest;   // of a phone; empty: of whoever leads
        access::Actor actor;  // who leads: whose people they may see
        MayGoOn may_go_on;
        std::shared_ptr<http::EventSink> sink;
        int64_t version = 0;  // of the class, as sent last
        std::string sent;
    };
    using Watchers = std::vector<std::shared_ptr<Watcher>>;

    void add(std::shared_ptr<Watcher> watcher);
    void loop();
    Watchers copy_watchers() const;
    void forget(const Watchers& gone);
    void ask_who_may();
    Result<> push();
    // False: nothing more is sent to it.
    Result<bool> tell(store::Connection& db, Watcher& watcher, const Class* is);

    log::Log& log_;
    places::Places& places_;
    const std::chrono::milliseconds look_every_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    Watchers watchers_;
    bool woken_ = false;
    bool stopping_ = false;
    int64_t pushes_ = 0;
    std::thread thread_;
};

// What a phone, and whoever leads, is told. `is` null: the class has ended.
json::value seat_json(const Seat& seat, const Class* is);
Result<json::value> class_json(store::Connection& db, const places::PlaceTree& tree, const Class& is,
                               const access::Actor& actor, int64_t now_ms, Date today);

}  // namespace domdom::classroom
