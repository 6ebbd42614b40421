// The list of erasures: what a restored backup must forget again. It names nobody, so it may be kept
// elsewhere.
#pragma once

#include <string>
#include <vector>

#include "base/csv.h"
#include "log/log.h"
#include "store/backup.h"

namespace domdom::rights {

// By the person's id.
Result<std::vector<store::Erasure>> list_erasures(store::Connection& db);
// Who is said to be erased, here or in the log, and is in the register still; or the other way round: after a
// restore by other tools, or of records that arrived from elsewhere.
Result<std::vector<store::Erasure>> pending_erasures(store::Connection& db, int64_t now_ms);

// Erases these people again; those who are erased already, or were never here, are only remembered.
Result<> apply_erasures(log::Log& log, const std::vector<store::Erasure>& erasures);

// As a file: "person,erasedAt" and a line for each. kInvalid names file and row.
std::string erasures_text(const std::vector<store::Erasure>& erasures);
Result<std::vector<store::Erasure>> parse_erasures(const CsvTable& table);
Result<std::vector<store::Erasure>> read_erasures(const std::string& path);

}  // namespace domdom::rights
