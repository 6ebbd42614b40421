// Requests for help: asked in the application, on the public page of a place, from a poster, at the counter
// or by a relative elsewhere; given to a companion or a team; answered, and reopened. The module's public
// header.
//
// The log knows that somebody asked, where, and how long they waited. Who it was lies in the register, and
// goes 30 days after the answer, or with the person.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "fieldwork/place_page.h"
#include "helpdesk/events.h"

namespace domdom::helpdesk {

inline constexpr int kKeptDays = 30;     // after the answer
inline constexpr int kFiguresDays = 90;  // of these, how long people waited
inline constexpr int64_t kSoonMs = 2 * 24 * 3'600'000;

std::unique_ptr<log::Projection> make_helpdesk_projection();
void add_helpdesk_commands(access::Commands& commands);
void add_helpdesk_routes(const access::Services& services, std::shared_ptr<const fieldwork::PlacePage> page);
// Deletes names and numbers of those who were answered long ago.
Result<> expire_requests(log::Log& log);

struct Asking {
    Uuid request, place;
    std::string via;
    bool for_other = false;
    int64_t asked_at = 0;  // Unix milliseconds; at most a week before the server heard of it, never after
    Uuid team, companion;  // who sees to it
    std::optional<std::string> outcome;  // none: open
    int64_t answered_at = 0;
    std::string to = {};  // referred to; empty: to nobody in particular
};
Result<std::optional<Asking>> find_asking(store::Connection& db, const Uuid& request);
// Of these places: whoever waits longest comes first.
Result<std::vector<Asking>> open_askings(store::Connection& db, const std::vector<Uuid>& places);
// The newest answers first.
Result<std::vector<Asking>> answered_askings(store::Connection& db, const std::vector<Uuid>& places,
                                             size_t limit);

// How long people wait. A request that was reopened has waited since it was first asked.
struct Waits {
    int64_t open = 0, answered = 0;    // answered: of those asked within the days looked at
    std::optional<int64_t> median_ms;  // of the answered ones
    std::optional<int64_t> longest_open_ms;
    int64_t due = 0, within_two_days = 0;  // of those asked more than two days ago
};
Result<Waits> load_waits(store::Connection& db, const std::vector<Uuid>& places, int64_t now_ms);

// What lies in the register of one request.
struct Asker {
    std::optional<std::string> name, phone, words, for_whom, answer;
    Uuid person;  // nil: not known who it is
};
Result<std::optional<Asker>> find_asker(store::Connection& db, const Uuid& request);

}  // namespace domdom::helpdesk
