// What can happen to whoever visits. Bodies hold ids; photos, numbers and words lie in the register.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.h"
#include "log/event.h"

namespace domdom::safety {

// {"account":uuid}, private {"photo":JPEG in base64url, "phone":"0912 345 678"}: what the visitor's card of
// that account shows; what is not given stays, an empty one is taken away.
inline constexpr const char* kBadgeSet = "badge.set";

// {"outing":uuid,"residentialGroup":uuid|null,"person":uuid|null,"with":[account,…],"minutes":90}: the author
// sets out in the event's place, to the doors of a group or to one home, with whom, and for how long from
// then on. Private
// {"goesTo":"Building A, stairwell 2"}. The same outing again changes it: more minutes from that moment.
struct OutingBegun {
    static constexpr const char* kType = "outing.begun";
    Uuid outing, residential_group, person;
    std::vector<Uuid> with;
    int64_t minutes = 0;
    json::object body() const;
    static Result<OutingBegun> parse(const Fields& fields);
};

// {"outing":uuid}: whoever went is back, since the event happened.
inline constexpr const char* kOutingReturned = "outing.returned";

// {"outing":uuid,"word":"well"}: somebody who was alarmed says what it was. Private {"note"}.
struct OutingSettled {
    static constexpr const char* kType = "outing.settled";
    Uuid outing;
    std::string word;  // well: all is well; looked: went to look; help: called for help
    json::object body() const { return {{"outing", outing.text()}, {"word", word}}; }
    static Result<OutingSettled> parse(const Fields& fields);
};

// {"overdueMinutes":30,"alone":"trained"}: when whoever is not back is missed in the event's place and below,
// and who may go without a second person: anyone, the trained, nobody.
struct OutingRules {
    static constexpr const char* kType = "outing-rules.set";
    int64_t overdue_minutes = 30;
    std::string alone = "trained";
    json::object body() const { return {{"overdueMinutes", overdue_minutes}, {"alone", alone}}; }
    static Result<OutingRules> parse(const Fields& fields);
};

// When something happened: as the phone says, where it may have been without a network since; a clock that is
// further off is not believed, and what happened counts when it was heard of.
int64_t believed_at(const log::Event& event);

}  // namespace domdom::safety
