// Who is out, with whom, until when; and who should be back by now.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "access/routing.h"
#include "learning/learning.h"
#include "safety/events.h"

namespace domdom::safety {

inline constexpr int kOutingKeptDays = 30;  // where somebody went in words, and what became of it

enum class OutingState { kOut, kOverdue, kBack, kSettled };
std::string_view state_name(OutingState state);

struct Outing {
    Uuid id, place, account, residential_group, person;
    std::vector<Uuid> with;
    int64_t began_at = 0, until = 0;  // Unix milliseconds
    std::optional<int64_t> back_at;   // when they really were, also where that was heard of later
    struct Settled {
        std::string word;
        Uuid by;
        int64_t at = 0;
    };
    std::optional<Settled> settled;

    OutingState state(int64_t now_ms, const OutingRules& rules) const;
    bool is_of(const Uuid& someone) const;
};
// Who set out, where and with whom; not what became of it.
Result<std::optional<Outing>> find_outing(store::Connection& db, const Uuid& id);
// Those of these places that began since, and those before that are still open; the earliest first.
Result<std::vector<Outing>> load_outings(store::Connection& db, const std::vector<Uuid>& places,
                                         int64_t since, int64_t now_ms);
// Of the place, or of the nearest above it that has said; else what is given here.
Result<OutingRules> find_rules(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                               Date today);
// The newest thing that an account recorded at a door or a home of this place since then: when it was heard
// of.
Result<std::optional<int64_t>> last_heard(store::Connection& db, const Uuid& place, const Uuid& account,
                                          int64_t since);

// What lies in the register of one outing.
struct OutingWords {
    std::optional<std::string> goes_to, settled;
};
Result<OutingWords> find_words(store::Connection& db, const Uuid& outing);

void add_outing_commands(access::Commands& commands);
void add_outing_routes(const access::Services& services,
                       std::shared_ptr<const learning::Catalogue> catalogue);

}  // namespace domdom::safety
