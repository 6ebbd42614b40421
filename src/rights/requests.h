// Reading what the projection keeps of a request.
#pragma once

#include "rights/rights.h"

namespace domdom::rights {

struct Request {
    Uuid person;
    Kind kind = Kind::kData;
    Date received;
};
Result<std::optional<Request>> find_request(store::Connection& db, const Uuid& request);
// Every request of one person, under any of these ids.
Result<std::vector<Asking>> askings_of(store::Connection& db, const Rules& rules,
                                       const std::vector<Uuid>& ids);

}  // namespace domdom::rights
