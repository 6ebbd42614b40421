// Reading CSV files as people's programs write them: RFC 4180 quotes, CRLF or LF, a byte-order mark, a last
// line without its end. Everything else is refused with one line that names file and row.
//
// Rows are numbered as a spreadsheet shows them: the header is row 1.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace domdom {

struct CsvLimits {
    size_t file_bytes_max = 64 * 1024 * 1024;
    size_t rows_max = 1'000'000;
    size_t columns_max = 200;
    size_t field_bytes_max = 64 * 1024;
};

struct CsvRow {
    int64_t number = 0;
    std::vector<std::string> fields;  // as many as the header has
};

struct CsvTable {
    std::string file;
    std::vector<std::string> header;
    std::vector<CsvRow> rows;

    // Where the column of that name stands.
    std::optional<size_t> column(std::string_view name) const;
    // "units.csv:12", for errors.
    std::string where(int64_t row) const;
};

// `file` is the name that errors carry.
Result<CsvTable> parse_csv(std::string_view text, std::string file, const CsvLimits& limits = {});
Result<CsvTable> read_csv_file(const std::string& path, const CsvLimits& limits = {});

}  // namespace domdom
