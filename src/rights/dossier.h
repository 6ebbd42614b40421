// Everything that the store knows of one person, for that person: docs/person-data.md explains each field.
// Nothing about other people is in it, save what someone wrote into a note.
#pragma once

#include <string>

#include "places/places.h"
#include "rights/rights.h"

namespace domdom::rights {

// Staff see by whom something was recorded; the person sees by which role.
enum class Reader { kStaff, kPerson };

struct DossierAsked {
    Uuid person;
    Reader reader = Reader::kPerson;
    std::string cursor;  // empty: from the beginning
    Date today;
};
// The first page holds everything, and the first records; later pages hold records alone. `next` is the
// cursor of the next page, or null. At most kRecordsAPage records and about kTraceBytesAPage bytes of traces
// a page.
inline constexpr int64_t kRecordsAPage = 500;
inline constexpr size_t kTraceBytesAPage = 2 << 20;
Result<json::object> make_dossier(store::Connection& db, const places::PlaceTree& tree, const Rules& rules,
                                  const skills::Framework& framework, const DossierAsked& asked);
// All pages in one.
Result<json::object> make_whole_dossier(store::Connection& db, const places::PlaceTree& tree,
                                        const Rules& rules, const skills::Framework& framework,
                                        DossierAsked asked);

}  // namespace domdom::rights
