// A database file that lost its end. SQLite notices by itself when no write-ahead log lies beside it; with
// one it goes by the log's own count of pages, opens, and fails wherever a lost page is first needed.
#pragma once

#include <string>

#include "base/result.h"

namespace domdom::store {

// kStorage when `file` is shorter than its header says and the missing pages are not in the write-ahead log
// either. (After a crash in the middle of a checkpoint they are there, and nothing is lost.) Before the file
// is opened; a file that is absent or no database passes.
Result<> refuse_cut_short(const std::string& file);

}  // namespace domdom::store
