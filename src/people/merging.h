// Merging people who are one, undoing it, and telling apart who are two. Private to this folder.
#pragma once

#include "access/command.h"

namespace domdom::people {

void add_merging_commands(access::Commands& commands);
// Where the person lives by now. What names them, under whatever id, is laid there too.
Result<Uuid> follow_home(store::Connection& db, const Uuid& id);

}  // namespace domdom::people
