// Papers of the field as workbooks, and filled workbooks as cells. What stands on a paper, and what its rows
// mean, is known by the pages that print and read it (web/src/lib/staff/papers): here a table becomes a file
// and a file a table, within bounds, and nothing is kept. The module's public header.
#pragma once

#include "access/routing.h"

namespace domdom::papers {

void add_papers_routes(const access::Services& services);

}  // namespace domdom::papers
