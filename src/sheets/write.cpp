#include "sheets/write.h"

#include <xlsxwriter.h>

#include "base/csv.h"
#include "base/file.h"
#include "store/temporary_folder.h"

namespace domdom::sheets {

namespace {

class CsvSheet final : public Sheet {
  public:
    void add(const std::vector<std::string>& row) override {
        for (size_t i = 0; i < row.size(); ++i) {
            if (i > 0) bytes_ += ',';
            put(row[i]);
        }
        bytes_ += "\r\n";
    }
    Result<std::string> finish() override { return std::move(bytes_); }

  private:
    void put(const std::string& text) {
        // What begins so is computed by a spreadsheet; a quote before it makes it a text.
        const bool computes = !text.empty() && std::string_view("=+-@\t").find(text[0]) != std::string::npos;
        const std::string safe = computes ? "'" + text : text;
        if (safe.find_first_of(",\"\r\n;\t") == std::string::npos) {
            bytes_ += safe;
            return;
        }
        bytes_ += '"';
        for (const char c : safe) bytes_ += c == '"' ? "\"\"" : std::string(1, c);
        bytes_ += '"';
    }

    std::string bytes_ = "\xef\xbb\xbf";  // without this mark Excel takes it for windows-1258
};

// The library writes files alone: they lie in a folder of this process and are gone with it.
class XlsxSheet final : public Sheet {
  public:
    explicit XlsxSheet(const std::string& name) : file_(folder_.path + "/list.xlsx") {
        if (folder_.path.empty()) return;
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder_.path.data();
        book_ = workbook_new_opt(file_.c_str(), &options);
        sheet_ = book_ ? workbook_add_worksheet(book_, name.c_str()) : nullptr;
        if (sheet_) worksheet_set_column(sheet_, 0, 0, 30, nullptr);
    }
    ~XlsxSheet() override {
        if (book_) static_cast<void>(workbook_close(book_));
    }

    void add(const std::vector<std::string>& row) override {
        for (size_t i = 0; sheet_ && i < row.size(); ++i)
            failed_ |= worksheet_write_string(sheet_, row_, static_cast<lxw_col_t>(i), row[i].c_str(),
                                              nullptr) != LXW_NO_ERROR;
        ++row_;
    }

    Result<std::string> finish() override {
        const bool closed = book_ && workbook_close(std::exchange(book_, nullptr)) == LXW_NO_ERROR;
        if (!closed || failed_ || !sheet_)
            return Error{Code::kStorage,
                         "the workbook could not be written",
                         {},
                         "check space in the temporary folder, or take CSV"};
        return load_file(file_, kBytesMax);
    }

  private:
    static constexpr size_t kBytesMax = 512 * 1024 * 1024;
    store::TemporaryFolder folder_;
    std::string file_;
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    lxw_row_t row_ = 0;
    bool failed_ = false;
};

}  // namespace

Result<Format> format_of(const std::string& file) {
    if (file.ends_with(".csv")) return Format::kCsv;
    if (file.ends_with(".xlsx")) return Format::kXlsx;
    return invalid("a list is written as .csv or .xlsx", file, "let the name of the file end so");
}

std::unique_ptr<Sheet> make_sheet(Format format, const std::string& name) {
    if (format == Format::kCsv) return std::make_unique<CsvSheet>();
    return std::make_unique<XlsxSheet>(name);
}

}  // namespace domdom::sheets
