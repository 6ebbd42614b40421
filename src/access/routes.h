// The routes of this module, and the reply that signs someone in.
#pragma once

#include "access/routing.h"

namespace domdom::access {

void add_access_routes(const Services& services);

// The session as JSON with its cookie; `extra` is added to the JSON.
http::Reply session_reply(const SignedIn& signed_in, const places::PlaceTree& tree, Date today, bool secure,
                          json::object extra = {});

}  // namespace domdom::access
