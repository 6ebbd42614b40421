// How it stands with a household, from everything that was recorded at its door. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace domdom::households {

// One record at a door.
struct AtDoor {
    std::string outcome;  // households/events.h
    Date on, claimed;     // differ where the clock of the phone was wrong
    std::optional<Date> next = {};
    std::optional<std::string> phone = {}, signal = {};
    std::optional<bool> shared = {};
};

enum class State { kNew, kNobodyHome, kComeBack, kRefused, kMet, kMoved, kInvited };
std::string_view state_name(State state);  // "new", "nobody-home", …

class Standing {
  public:
    // The records from the oldest day to the newest, and within a day as they were recorded.
    void add(const AtDoor& record);

    State state() const { return state_; }
    // Not to be called upon: it said no, or has gone.
    bool is_left_alone() const { return state_ == State::kRefused || state_ == State::kMoved; }
    const std::optional<AtDoor>& last() const { return last_; }
    // What was last said of a phone and a signal.
    const std::optional<std::string>& phone() const { return phone_; }
    const std::optional<bool>& shared() const { return shared_; }
    const std::optional<std::string>& signal() const { return signal_; }

  private:
    State state_ = State::kNew;
    std::optional<AtDoor> last_;
    std::optional<std::string> phone_, signal_;
    std::optional<bool> shared_;
};

// Households of an area. Of those listed, whoever has moved away is no more than a number.
struct Coverage {
    int64_t listed = 0, met = 0, refused = 0, nobody_home = 0, come_back = 0, invited = 0, unseen = 0,
            moved = 0;
    std::optional<int64_t> stated = {};  // how many there are, by whoever knows

    void count(State state);
    void add(const Coverage& other);  // of another area
    // What "of how many" means: those stated where the list has fewer, otherwise those listed.
    bool is_of_stated() const { return stated && *stated > listed; }
    int64_t of() const { return is_of_stated() ? *stated : listed; }
};

}  // namespace domdom::households
