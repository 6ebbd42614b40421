#include "classroom/live.h"

#include <algorithm>
#include <utility>

#include "people/people.h"
#include "people/register.h"

namespace domdom::classroom {

namespace {

json::value practising_json(const std::optional<Practising>& doing) {
    if (!doing) return nullptr;
    return json::object{{"scenario", doing->scenario},
                        {"level", doing->level},
                        {"presses", doing->presses},
                        {"slips", doing->slips},
                        {"hints", doing->hints},
                        {"ended", doing->ended.empty() ? json::value(nullptr) : json::value(doing->ended)}};
}

// The learner who is signed in on a phone, if this actor may read who that is; null otherwise.
Result<json::value> learner_json(store::Connection& db, const places::PlaceTree& tree, const Uuid& person,
                                 const access::Actor& actor, Date today) {
    if (person.is_nil()) return json::value(nullptr);
    const auto whole = TRY(people::load_whole(db, person));
    const auto& is = *whole.person;
    const auto entry = TRY(people::find_entry(db, whole.head));
    if (!entry || is.erased_on() || is.has_withdrawn() ||
        !access::require_within(actor, is.current_place(), tree, today).ok())
        return json::value(nullptr);
    return json::value(json::object{{"id", whole.head.text()}, {"name", entry->name}});
}

}  // namespace

json::value seat_json(const Seat& seat, const Class* is) {
    if (!is) return json::object{{"open", false}};
    return json::object{{"open", true},
                        {"number", seat.number},
                        {"code", is->code},
                        {"course", is->spot.course},
                        {"lesson", is->spot.lesson},
                        {"page", is->spot.page}};
}

Result<json::value> class_json(store::Connection& db, const places::PlaceTree& tree, const Class& is,
                               const access::Actor& actor, int64_t now_ms, Date today) {
    json::array seats;
    for (const auto& seat : TRY(seats_of(db, is.id)))
        seats.push_back({{"number", seat.number},
                         {"person", TRY(learner_json(db, tree, seat.person, actor, today))},
                         {"called", seat.called},
                         {"page", seat.report.page},
                         {"hand", seat.report.hand},
                         {"movedAt", time_text(seat.moved_at)},
                         {"practising", practising_json(seat.report.practising)}});
    return json::value(json::object{{"open", true},
                                    {"id", is.id.text()},
                                    {"version", is.version},
                                    {"code", is.code},
                                    {"place", places::brief_json(tree, is.place, today)},
                                    {"session", or_null(is.session)},
                                    {"course", is.spot.course},
                                    {"lesson", is.spot.lesson},
                                    {"page", is.spot.page},
                                    {"openedAt", time_text(is.opened_at)},
                                    {"now", time_text(now_ms)},
                                    {"seats", std::move(seats)}});
}

Rooms::Rooms(log::Log& log, places::Places& places, std::chrono::milliseconds look_every)
    : log_(log), places_(places), look_every_(look_every), thread_([this] { loop(); }) {}

Rooms::~Rooms() { close(); }

void Rooms::close() {
    Watchers watchers;
    {
        std::lock_guard guard(mutex_);
        stopping_ = true;
        watchers.swap(watchers_);
    }
    wake_.notify_all();
    if (thread_.joinable()) thread_.join();
    for (const auto& watcher : watchers) watcher->sink->close();
}

size_t Rooms::watchers() const {
    std::lock_guard guard(mutex_);
    return watchers_.size();
}

void Rooms::wake() {
    {
        std::lock_guard guard(mutex_);
        woken_ = true;
    }
    wake_.notify_one();
}

void Rooms::watch_seat(const Seat& seat, std::string digest, std::shared_ptr<http::EventSink> sink) {
    auto watcher = std::make_shared<Watcher>();
    watcher->of = seat.of;
    watcher->digest = std::move(digest);
    watcher->may_go_on = [] { return true; };
    watcher->sink = std::move(sink);
    add(std::move(watcher));
}

void Rooms::watch_class(const Uuid& id, const access::Actor& actor, MayGoOn may_go_on,
                        std::shared_ptr<http::EventSink> sink) {
    auto watcher = std::make_shared<Watcher>();
    watcher->of = id;
    watcher->actor = actor;
    watcher->may_go_on = std::move(may_go_on);
    watcher->sink = std::move(sink);
    add(std::move(watcher));
}

void Rooms::add(std::shared_ptr<Watcher> watcher) {
    {
        std::lock_guard guard(mutex_);
        if (!stopping_ && watchers_.size() < kWatchersMax) {
            watchers_.push_back(std::move(watcher));
            woken_ = true;
        }
    }
    if (watcher) return watcher->sink->close();
    wake_.notify_one();
}

void Rooms::loop() {
    auto asked = std::chrono::steady_clock::now();
    std::unique_lock guard(mutex_);
    while (!stopping_) {
        wake_.wait_for(guard, look_every_, [this] { return stopping_ || woken_; });
        if (stopping_) return;
        woken_ = false;
        if (watchers_.empty()) continue;
        guard.unlock();
        if (const auto now = std::chrono::steady_clock::now(); now - asked >= kAskEvery) {
            asked = now;
            ask_who_may();
        }
        // A store that does not answer now is asked again soon: the versions sent tell what is missing.
        static_cast<void>(push().ok());
        guard.lock();
        wake_.wait_for(guard, kGather, [this] { return stopping_; });
    }
}

Rooms::Watchers Rooms::copy_watchers() const {
    std::lock_guard guard(mutex_);
    return watchers_;
}

void Rooms::forget(const Watchers& gone) {
    {
        std::lock_guard guard(mutex_);
        std::erase_if(watchers_, [&](const auto& one) {
            return std::find(gone.begin(), gone.end(), one) != gone.end();
        });
    }
    for (const auto& watcher : gone) watcher->sink->close();
}

void Rooms::ask_who_may() {
    Watchers ended;
    for (const auto& watcher : copy_watchers())
        if (!watcher->may_go_on()) ended.push_back(watcher);
    forget(ended);
}

Result<> Rooms::push() {
    auto db = TRY(log_.store().read());
    std::map<Uuid, Class> open;
    for (auto& one : TRY(open_classes(*db))) open.emplace(one.id, std::move(one));
    Watchers gone;
    for (const auto& watcher : copy_watchers()) {
        const auto is = open.find(watcher->of);
        if (is != open.end() && is->second.version == watcher->version) continue;
        if (!TRY(tell(*db, *watcher, is == open.end() ? nullptr : &is->second))) gone.push_back(watcher);
    }
    forget(gone);
    return {};
}

Result<bool> Rooms::tell(store::Connection& db, Watcher& watcher, const Class* is) {
    std::string data = json::serialize(json::value(json::object{{"open", false}}));
    bool stays = is != nullptr;
    if (is && !watcher.digest.empty()) {
        // A seat that was given up, or that ended with its class, has nothing to follow.
        const auto seat = TRY(find_seat(db, watcher.digest));
        stays = seat.has_value();
        if (seat) data = json::serialize(seat_json(*seat, is));
    } else if (is) {
        data = json::serialize(TRY(class_json(db, *TRY(places_.tree()), *is, watcher.actor,
                                              log_.clock().now_ms(), log_.clock().today())));
    }
    if (is) watcher.version = is->version;
    if (data == watcher.sent) return stays;
    watcher.sent = data;
    return watcher.sink->send("class", std::to_string(++pushes_), data) && stays;
}

Live::Live(log::Log& log, places::Places& places, std::chrono::milliseconds look_every)
    : rooms_(std::make_unique<Rooms>(log, places, look_every)) {}
Live::~Live() = default;
void Live::close() { rooms_->close(); }
size_t Live::watchers() const { return rooms_->watchers(); }

}  // namespace domdom::classroom
