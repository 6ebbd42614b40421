// Who asked for help: the rows of the register that belong to requests.
#pragma once

#include "helpdesk/helpdesk.h"

namespace domdom::helpdesk {

// Reads {"name","phone","words","forWhom"}; a name is needed where nobody knows who asks, and a number to
// call back where they are not standing at a counter.
struct Wanted {
    bool name = true, phone = true;
};
Result<Asker> parse_asker(const Fields& secrets, Wanted wanted);
// `home`: the commune of the person, or of the request. Kept once: a request that comes twice changes
// nothing.
Result<> put_asker(store::Connection& db, const Uuid& home, const Uuid& request, const Asker& asker,
                   int64_t now_ms);
Result<> set_answer(store::Connection& db, const Uuid& request, const std::string& answer);
Result<> set_person(store::Connection& db, const Uuid& home, const Uuid& request, const Uuid& person);
Result<> forget_asker(store::Connection& db, const Uuid& request);

}  // namespace domdom::helpdesk
