// Lists as people's programs make them, CSV or XLSX, read row by row: what is kept at once is one row, and
// of a workbook the texts that its cells share.
//
// A workbook comes from anyone: what it unpacks to is bounded, and its XML may declare nothing.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace domdom::sheets {

struct Limits {
    size_t file_bytes_max = 32 * 1024 * 1024;
    size_t unpacked_bytes_max = 512 * 1024 * 1024;  // of one part of a workbook
    size_t contents_bytes_max = 4 * 1024 * 1024;    // of the parts that say what it holds
    size_t unpacked_per_packed_max = 300;           // once more than ratio_from_bytes are unpacked
    size_t ratio_from_bytes = 8 * 1024 * 1024;
    size_t shared_bytes_max = 64 * 1024 * 1024;  // texts that cells share, and 4 bytes for each
    size_t rows_max = 1'048'576;
    size_t columns_max = 200;
    size_t cell_bytes_max = 32 * 1024;
};

struct Cell {
    std::string text;  // of a formula: the value that the program has kept
    bool is_formula = false;
    bool is_number = false;  // a number or a date, and no text that looks like one
};

struct Row {
    int64_t number = 0;       // as the spreadsheet shows it, from 1
    std::vector<Cell> cells;  // ends with the last one that is filled
    const Cell& cell(size_t column) const;
};

// One thread; the bytes outlive it.
class Source {
  public:
    virtual ~Source() = default;
    // The next row that has any cell filled; false at the end. Each error names file and cell.
    virtual Result<bool> next(Row& row) = 0;
    // The day with the number 0: serial numbers of dates count from it.
    virtual bool counts_from_1904() const { return false; }
};

// `file` is what errors call it. `sheet` is the name of one in a workbook; empty: the first.
Result<std::unique_ptr<Source>> open_source(std::string_view bytes, const std::string& file,
                                            const std::string& sheet, const Limits& limits = {});

// "A", …, "AB": columns count from 0; and "B12".
std::string column_name(size_t column);
std::string cell_name(int64_t row, size_t column);

}  // namespace domdom::sheets
