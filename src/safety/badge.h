// Whose code is this? The visitor's card of a companion, as a resident or the ward's counter asks about it.
//
// A code is looked for among the phones of those who work in one ward, so that six digits are enough; wrong
// ones are counted by who asks and soon have to wait, so that nobody finds out names by trying.
#pragma once

#include <string>
#include <vector>

#include "access/routing.h"
#include "fieldwork/place_page.h"
#include "places/places.h"

namespace domdom::safety {

inline constexpr int kStepsBefore = 2;  // someone types slowly, and a phone's clock is late
inline constexpr int kStepsAfter = 1;   // or early
inline constexpr int kStepsOld = 15;    // so long a code is known to have been right

enum class Verdict {
    kHere,     // on the list of the ward today
    kOld,      // was right some minutes ago
    kLeft,     // their account is closed, or they have left every team
    kLost,     // of a phone that was reported lost
    kSeveral,  // two phones show the same just now: the next code tells
    kUnknown,  // nobody's
};
std::string_view verdict_name(Verdict verdict);

// Who someone is, as it stands on their card.
struct Holder {
    Uuid account;
    std::string name, role, photo;   // photo: JPEG, or empty
    std::vector<std::string> teams;  // those that are open and that they are in today
};
struct Visitor {
    Verdict verdict = Verdict::kUnknown;
    Holder holder;  // of kHere alone
};

Result<Holder> load_holder(store::Connection& db, const Uuid& account, Date today);

// `asker`: what wrong codes are counted by. kTooMany after some of them; kInvalid where it is no six digits.
// Who was asked about is noted, never who asked.
Result<Visitor> check_code(const access::Services& services, const places::Place& ward, std::string_view code,
                           const std::string& asker);
// Six digits, however they were typed; empty where they are not.
std::string read_code(std::string_view typed);

void add_visitor_pages(const access::Services& services, std::shared_ptr<const fieldwork::PlacePage> page);

}  // namespace domdom::safety
