// What was recorded about a person, under each of their ids, page by page, oldest first.
#pragma once

#include "rights/recorder.h"

namespace domdom::rights {

struct RecordsPage {
    json::array records;
    json::value next = nullptr;  // cursor
};
Result<RecordsPage> read_records(store::Connection& db, const places::PlaceTree& tree,
                                 const DossierAsked& asked, const people::Whole& whole, Recorders& recorders);

}  // namespace domdom::rights
