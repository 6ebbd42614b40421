// What is to be said to somebody who signed up, and when. Pure: from the session, the sign-up, what was said
// before, and the clock.
//
// What a person knows is what they were told last: on signing up, or by a message since. Whatever differs
// from that is said once; and once on the eve, unless they heard of it that evening anyway.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "fieldwork/sign_ups.h"

namespace domdom::reminders {

// Hours in Vietnam. Nobody's phone rings earlier or later, whatever it is about.
inline constexpr int kFirstHour = 8, kQuietHour = 20;
inline constexpr int kEveHour = 17;  // of the day before the session

enum class Kind {
    kEve,        // it is tomorrow
    kMoved,      // another day, hour or place; or it is held after all
    kCalledOff,  // it is not held
    kPlace       // they waited, and have a place now
};
std::string_view name_of(Kind kind);  // "eve", "moved", "called-off", "place"

enum class State {
    kInHand,  // given to a gateway; beyond its time: nobody knows what became of it, as after a crash
    kFailed,  // the gateway failed; to be tried again
    kSent,
    kRefused,  // there is no such number or address, as the gateway says
    kDropped   // failed until it was no longer true
};
std::string_view name_of(State state);  // "in-hand", "failed", …

// One message to one person: `number` counts those of the sign-up from 1.
struct Said {
    int64_t number = 1;
    Kind kind = Kind::kEve;
    fieldwork::Appointment of;
    int64_t claimed_ms = 0;
    State state = State::kInHand;
    int64_t next_ms = 0;  // kInHand: until when it is; kFailed: when to try again; kSent: when it went
    int tries = 0;
};

struct Step {
    enum class What {
        kNothing,
        kSay,     // a new message of this kind
        kAgain,   // the one of this number once more
        kDrop,    // the one of this number no longer holds, and was never sent
        kAssume,  // the same, and it may have been sent: from now on it counts as such
    };
    What what = What::kNothing;
    Kind kind = Kind::kEve;
    int64_t number = 0;
};

// When the eve's message of a session is due, Unix ms.
int64_t eve_of(const fieldwork::Session& session);
bool is_quiet(int64_t now_ms);

// What they would have to be told now, gone by what was said; nothing where nobody would be told: whoever
// cancelled, waits, agreed to the first words alone, and a session that has begun. Quiet hours do not matter
// here.
std::optional<Kind> untold(const fieldwork::Session& session, const fieldwork::SignUp& one,
                           std::span<const Said> said, int64_t now_ms);
// The next thing to do. `said` is of this sign-up, by number. At most one message is in the air.
Step next_step(const fieldwork::Session& session, const fieldwork::SignUp& one, std::span<const Said> said,
               int64_t now_ms);

}  // namespace domdom::reminders
