// How lists become places: the rules of import.h, applied to a draft. No I/O.
#pragma once

#include "places/draft.h"
#include "places/lists.h"

namespace domdom::places {

struct Merged {
    int64_t units = 0;  // that the lists speak of
    std::vector<Undecided> undecided;
};

// The lists as sort_rows() leaves them: of two rows that disagree the first stands, and the other is told.
Merged merge(Draft& draft, const Lists& lists, Date valid_from);

}  // namespace domdom::places
