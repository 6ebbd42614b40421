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

// Takes a text apart row by row, keeping none. The text outlives it. A row is a record: quoted line ends do
// not begin a new one. `file` is the name that errors carry.
class CsvReader {
  public:
    CsvReader(std::string_view text, std::string file, char separator = ',', const CsvLimits& limits = {})
        : text_(text), file_(std::move(file)), separator_(separator), limits_(limits) {}

    bool at_end() const { return at_ >= text_.size(); }
    // The number of the row that was read last.
    int64_t row() const { return row_; }
    Result<std::vector<std::string>> next_row();
    // An error that names file and row.
    Error wrong(std::string what, std::string mend = {}) const;

  private:
    Result<std::string> next_field(size_t column);
    Result<std::string> plain();
    Result<std::string> quoted();
    Error wrong_field(size_t column, std::string what, std::string mend) const;

    std::string_view text_;
    std::string file_;
    char separator_;
    CsvLimits limits_;
    size_t at_ = 0;
    int64_t row_ = 0;
};

// The text without its byte-order mark; kInvalid when it is empty or no text in UTF-8 at all, by its first
// bytes.
Result<std::string_view> begin_csv(std::string_view text, const std::string& file);
// What stands between the columns: a comma, a semicolon or a tab, whichever is most often in the first lines.
char guess_separator(std::string_view text);

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
