// What was recorded about a person, page by page, oldest first.
#pragma once

#include "rights/recorder.h"

namespace domdom::rights {

struct RecordsPage {
    json::array records;
    json::value next = nullptr;  // cursor
};
Result<RecordsPage> read_records(store::Connection& db, const places::PlaceTree& tree,
                                 const DossierAsked& asked, const Uuid& home, Recorders& recorders);

}  // namespace domdom::rights
