// The three forms in which lists of units come, recognised by their header row and read as they are:
//
//   the statistics office's export   Mã,Tên,Tên Tiếng Anh,Cấp,Mã QH,Quận Huyện,Mã TP,Tỉnh / Thành Phố
//   units                            code,name,name_en,kind,parent_code,lat,lon,area_km2,population
//   succession                       level,old_code,old_name,new_code,new_name,extent
//
// Columns may stand in any order, and others beside them. Codes are texts: a code of a wrong length (a
// spreadsheet drops leading zeros) refuses the file. Names come out normalised.
#pragma once

#include <string>
#include <vector>

#include "base/csv.h"
#include "places/places.h"

namespace domdom::places {

// A row that does not fit by itself, kept for a person to decide.
struct Undecided {
    std::string file;
    int64_t row = 0;  // as a spreadsheet numbers it; the header is 1
    std::string what;

    bool operator==(const Undecided&) const = default;
};

struct Source {
    std::string file;
    int64_t row = 0;
};

struct NamedUnit {
    std::string code, name, kind;
    auto operator<=>(const NamedUnit&) const = default;
};

// One commune with its district and province, before July 2025.
struct ExportRow {
    Source source;
    NamedUnit commune, district, province;
    std::string name_en;
};

// One unit in force; `place` has no id, parent or validity yet.
struct UnitRow {
    Source source;
    Place place;
    std::string parent_code;
};

struct LineageRow {
    Source source;
    std::string old_code, old_name, new_code, new_name;
    Extent extent = Extent::kFull;
};

struct Lists {
    std::vector<ExportRow> exported;
    std::vector<UnitRow> units;
    std::vector<LineageRow> lineage;
    std::vector<Undecided> undecided;  // figures that are not figures
};

// Recognises the form and adds the rows. `lineage_only` refuses the other two forms.
Result<> read_list(const CsvTable& table, bool lineage_only, Lists& lists);

// Puts the rows into an order of their own and leaves out repetitions, so that neither the order of the files
// nor a file named twice makes a difference.
void sort_rows(Lists& lists);

// "quan tay ho" → "tay ho": a folded name without the kind of unit before it.
std::string_view bare_name(std::string_view folded);
// "Quận Tây Hồ" → "Quận"; empty when the name begins with no known kind.
std::string kind_of_name(std::string_view name);

}  // namespace domdom::places
