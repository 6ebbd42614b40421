#include "reminders/due.h"

#include <algorithm>

namespace domdom::reminders {

namespace {

using fieldwork::Session;
using fieldwork::SignUp;

constexpr int64_t kHourMs = 3'600'000;

// Not known to have arrived: it failed, or was in hand when its server ended.
bool is_open(const Said& one, int64_t now_ms) {
    return one.state == State::kFailed || (one.state == State::kInHand && one.next_ms <= now_ms);
}
// A refused one counts too: the next of its kind would be refused as well.
bool counts(const Said& one, int64_t now_ms) { return one.state != State::kDropped && !is_open(one, now_ms); }

}  // namespace

std::string_view name_of(Kind kind) {
    switch (kind) {
        case Kind::kEve:
            return "eve";
        case Kind::kMoved:
            return "moved";
        case Kind::kCalledOff:
            return "called-off";
        case Kind::kPlace:
            return "place";
    }
    return {};
}

std::string_view name_of(State state) {
    switch (state) {
        case State::kInHand:
            return "in-hand";
        case State::kFailed:
            return "failed";
        case State::kSent:
            return "sent";
        case State::kRefused:
            return "refused";
        case State::kDropped:
            return "dropped";
    }
    return {};
}

int64_t eve_of(const Session& session) {
    return start_of(date_of(session.starts_at).plus_days(-1)) + kEveHour * kHourMs;
}

bool is_quiet(int64_t now_ms) {
    const int64_t into_day = now_ms - start_of(date_of(now_ms));
    return into_day < kFirstHour * kHourMs || into_day >= kQuietHour * kHourMs;
}

std::optional<Kind> untold(const Session& session, const SignUp& one, std::span<const Said> said,
                           int64_t now_ms) {
    if (one.cancelled || one.waiting > 0 || one.consent != fieldwork::kSignUpConsent) return {};
    if (session.starts_at <= now_ms) return {};
    auto knows = one.told;
    bool waits = one.told_to_wait, is_off = false;
    int64_t heard_ms = one.made_ms;
    for (const auto& last : said) {
        if (!counts(last, now_ms)) continue;
        knows = last.of;
        is_off = last.kind == Kind::kCalledOff;
        waits = false;
        heard_ms = std::max(heard_ms, last.claimed_ms);
    }
    if (session.cancelled) return is_off || waits ? std::nullopt : std::optional(Kind::kCalledOff);
    if (waits) return Kind::kPlace;
    if (is_off || knows != session.appointment()) return Kind::kMoved;
    const int64_t eve = eve_of(session);
    return eve <= now_ms && heard_ms < eve ? std::optional(Kind::kEve) : std::nullopt;
}

Step next_step(const Session& session, const SignUp& one, std::span<const Said> said, int64_t now_ms) {
    const auto kind = untold(session, one, said, now_ms);
    const auto open = std::ranges::find_if(said, [&](const Said& each) { return is_open(each, now_ms); });
    if (open != said.end()) {
        if (kind != open->kind || open->of != session.appointment())
            return {open->state == State::kFailed ? Step::What::kDrop : Step::What::kAssume, open->kind,
                    open->number};
        return {open->next_ms <= now_ms && !is_quiet(now_ms) ? Step::What::kAgain : Step::What::kNothing,
                open->kind, open->number};
    }
    if (!kind || is_quiet(now_ms)) return {};
    return {Step::What::kSay, *kind, said.empty() ? 1 : said.back().number + 1};
}

}  // namespace domdom::reminders
