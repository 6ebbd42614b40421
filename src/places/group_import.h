// Importing a commune's residential groups from CSV: all of it, or nothing and every row that is wrong.
//
// Columns are recognised by their names, Vietnamese or English, with or without marks: key (mã, số), kind
// (loại), name (tên), and for the community house latitude (vĩ độ) and longitude (kinh độ). A group is known
// again by its key among those in force; groups that the list leaves out stay as they are.
#pragma once

#include <string>
#include <vector>

#include "base/csv.h"
#include "log/log.h"
#include "places/events.h"
#include "places/places.h"

namespace domdom::places {

struct GroupRow {
    int64_t row = 0;  // as a spreadsheet numbers it
    std::string name;
    enum class What { kNew, kChanged, kSame } what = What::kSame;
};
struct GroupImportReport {
    bool imported = false;  // false: wrong rows, or only a preview
    std::vector<GroupRow> rows;
    std::vector<std::string> problems;  // one line each, with file and row

    int64_t count(GroupRow::What what) const;
};

// What the rows say, one for each; rows that are wrong are left out and told in `report.problems`.
Result<std::vector<GroupDescribed>> read_groups(const CsvTable& table, GroupImportReport& report);

struct GroupImportOptions {
    Uuid commune;
    Date from;  // the first day of what is new or changed
    bool dry_run = false;
};
Result<GroupImportReport> import_groups(log::Log& log, const std::string& file,
                                        const GroupImportOptions& options);

}  // namespace domdom::places
