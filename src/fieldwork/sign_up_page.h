// Signing up for a session on the public pages of a place: without a script, an account or an application.
#pragma once

#include <memory>

#include "fieldwork/place_page.h"

namespace domdom::fieldwork {

// GET and POST /p/{code}/sessions/{id}: what it is, and the form. GET and POST /p/{code}/signed/{token}:
// one's place, and giving it back. The token is made with the form and is the only key to it; the sign-up's
// id is its hash, so a form that is sent twice signs up once.
// `asks_email`: the form asks for an address too, since mail can be sent.
void add_sign_up_pages(const access::Services& services, std::shared_ptr<const PlacePage> page,
                       bool asks_email);

}  // namespace domdom::fieldwork
