// A lesson for a room: one companion leads, phones join by a code and follow, and whoever is stuck is seen.
// The module's public header.
//
// A class is no record of what anyone can do; that goes through the outbox as ever. It is what is so right
// now, in a few rows that every server of a store shares and a restart keeps. They are gone when the class
// ends, or after half a day: a seat may name somebody.
#pragma once

#include <chrono>
#include <memory>

#include "access/routing.h"
#include "learning/learning.h"

namespace domdom::classroom {

inline constexpr size_t kSeatsMax = 60;  // more phones than that are no class
inline constexpr size_t kOpenMax = 3;    // classes that one account leads at once
inline constexpr int64_t kLastsMs = 12 * 3'600'000;

class Rooms;

// The open streams of all classes; `look_every`: how soon a page hears what another server wrote.
class Live {
  public:
    Live(log::Log& log, places::Places& places,
         std::chrono::milliseconds look_every = std::chrono::milliseconds(300));
    ~Live();
    // Ends all streams: the server is about to stop.
    void close();
    size_t watchers() const;
    Rooms& rooms() { return *rooms_; }

  private:
    std::unique_ptr<Rooms> rooms_;
};

// Deletes classes that were left open.
Result<> expire_classes(log::Log& log);

void add_classroom_routes(const access::Services& services, Live& live,
                          std::shared_ptr<const learning::Catalogue> catalogue);

}  // namespace domdom::classroom
