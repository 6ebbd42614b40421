#include "sheets/rows.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/csv.h"
#include "base/encoding.h"
#include "sheets/workbook.h"

namespace domdom::sheets {

namespace {

using namespace std::literals;

// Behind a password Excel puts the workbook into its old container, under this name in UTF-16.
constexpr std::string_view kEncrypted = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

class CsvSource final : public Source {
  public:
    CsvSource(std::string_view text, std::string file, const Limits& limits)
        : reader_(text, std::move(file), guess_separator(text),
                  {.columns_max = limits.columns_max, .field_bytes_max = limits.cell_bytes_max}),
          rows_max_(limits.rows_max) {}

    Result<bool> next(Row& row) override {
        while (!reader_.at_end()) {
            auto fields = TRY(reader_.next_row());
            row.number = reader_.row();
            if (static_cast<size_t>(row.number) > rows_max_)
                return reader_
                    .wrong(fmt::format("the file has more than {} rows", rows_max_),
                           "cut it into several files")
                    .as("too-many-rows", {{"limit", std::to_string(rows_max_)}});
            row.cells.clear();
            for (auto& field : fields) row.cells.push_back(cell_of(std::move(field)));
            while (!row.cells.empty() && row.cells.back().text.empty()) row.cells.pop_back();
            if (!row.cells.empty()) return true;
        }
        return false;
    }

  private:
    // A spreadsheet would compute "=…"; a quote before it makes it a text there.
    static Cell cell_of(std::string field) {
        const bool is_formula = field.starts_with('=');
        if (field.size() > 1 && field[0] == '\'') field.erase(0, 1);
        return {std::move(field), is_formula, false};
    }

    CsvReader reader_;
    size_t rows_max_;
};

}  // namespace

const Cell& Row::cell(size_t column) const {
    static const Cell kEmpty;
    return column < cells.size() ? cells[column] : kEmpty;
}

Result<std::unique_ptr<Source>> open_source(std::string_view bytes, const std::string& file,
                                            const std::string& sheet, const Limits& limits) {
    if (bytes.size() > limits.file_bytes_max)
        return Error{Code::kTooLarge, fmt::format("the file is larger than {} bytes", limits.file_bytes_max),
                     file, "cut it into several files"}
            .as("file-too-large", {{"limit", std::to_string(limits.file_bytes_max >> 20)}});
    if (bytes.starts_with("PK")) return open_workbook(bytes, file, sheet, limits);
    if (bytes.find(kEncrypted) != std::string_view::npos)
        return invalid("this workbook is locked with a password", file,
                       "open it, take the password away and save it again")
            .as("workbook-locked");
    if (bytes.starts_with("\xd0\xcf\x11\xe0"))
        return invalid("this is an old Excel workbook (.xls)", file, "save it as .xlsx or as CSV in UTF-8")
            .as("workbook-old");
    if (!sheet.empty())
        return invalid("only a workbook has sheets, and this is none", file, "name no sheet").as("no-sheets");
    const auto text = TRY(begin_csv(bytes, file));
    return std::unique_ptr<Source>(std::make_unique<CsvSource>(text, file, limits));
}

std::string column_name(size_t column) {
    std::string name;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string cell_name(int64_t row, size_t column) { return fmt::format("{}{}", column_name(column), row); }

}  // namespace domdom::sheets
