// Asking without an account: from the application of someone who has not signed in, or on the page of a
// place.
#pragma once

#include "helpdesk/register.h"

namespace domdom::helpdesk {

struct PublicAsking {
    Uuid place;
    RequestAsked said;
    Asker asker;
};
// The ward or commune with that code or id; nobody sees to what is asked of a whole province.
Result<const places::Place*> commune_asked(const places::PlaceTree& tree, std::string_view code_or_id,
                                           Date today);
// Keeps it once, however often it is sent. kTooMany where too much comes from one number or one address.
Result<> record_asking(const access::Services& services, const PublicAsking& asking, const std::string& peer);

void add_asking_page(const access::Services& services, std::shared_ptr<const fieldwork::PlacePage> page);

}  // namespace domdom::helpdesk
