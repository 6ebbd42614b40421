// Importing lists of administrative units: all of it in one transaction, or nothing.
//
// Who a unit is, on the day D from which a list is valid:
//   - the same unit as the day before, when its code and name stay and the lineage knows nothing of it, or
//   says
//     that it went whole into itself alone; what else changed (its parent) makes a new version of it;
//   - otherwise a new unit, however old its code: codes are re-used.
// The units of the statistics office's export are those before July 2025; each ends on 30 June 2025 unless
// the lineage carries it on.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "log/log.h"
#include "places/lists.h"

namespace domdom::places {

inline const Date kTwoTierFrom = make_date(2025, 7, 1);  // districts are gone from this day

struct ImportOptions {
    Date valid_from = kTwoTierFrom;  // of the unit lists and of the lineage
    std::string lineage_file;        // as if it stood among the files, and must be a list of successions
    bool strict = false;             // anything undecided: nothing is imported
};

struct ImportReport {
    bool imported = false;  // false: strict, and something is undecided
    int64_t units = 0;      // read from the files
    int64_t opened = 0, changed = 0, closed = 0, successions = 0;
    std::vector<Undecided> undecided;  // by file and row
};

// Called with the events written and those to write, from the log's writer thread.
using ImportProgress = std::function<void(int64_t done, int64_t total)>;

Result<ImportReport> import_places(log::Log& log, std::span<const std::string> files,
                                   const ImportOptions& options = {}, const ImportProgress& progress = {});

// Lists that lie in memory, such as those of the example.
struct TextList {
    std::string name, text;
};
Result<ImportReport> import_lists(log::Log& log, const std::vector<TextList>& lists,
                                  const ImportOptions& options = {});

}  // namespace domdom::places
