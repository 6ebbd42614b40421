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
    XlsxSheet(const std::string& name, const Look& look) : look_(look), file_(folder_.path + "/list.xlsx") {
        if (folder_.path.empty()) return;
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder_.path.data();
        book_ = workbook_new_opt(file_.c_str(), &options);
        sheet_ = book_ ? workbook_add_worksheet(book_, name.c_str()) : nullptr;
        if (sheet_) show();
    }
    ~XlsxSheet() override {
        if (book_) static_cast<void>(workbook_close(book_));
    }

    void add(const std::vector<std::string>& row) override {
        const bool is_title = row_ + 1 == look_.titles;
        if (sheet_ && row_ + 1 == look_.hidden) hide_row();
        for (size_t i = 0; sheet_ && i < row.size(); ++i)
            failed_ |= worksheet_write_string(sheet_, row_, static_cast<lxw_col_t>(i), row[i].c_str(),
                                              is_title ? title_ : text_) != LXW_NO_ERROR;
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
    static constexpr double kWidth = 30;
    static constexpr uint8_t kA4 = 9;

    void show() {
        title_ = workbook_add_format(book_);
        format_set_bold(title_);
        format_set_text_wrap(title_);
        if (look_.is_to_fill) {
            text_ = workbook_add_format(book_);
            format_set_num_format(text_, "@");
            worksheet_set_landscape(sheet_);
            worksheet_set_paper(sheet_, kA4);
            worksheet_fit_to_pages(sheet_, 1, 0);
        }
        if (look_.widths.empty()) worksheet_set_column(sheet_, 0, 0, kWidth, nullptr);
        for (size_t i = 0; i < look_.widths.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet_, column, column, look_.widths[i], text_);
        }
        if (look_.titles > 0) worksheet_freeze_panes(sheet_, static_cast<lxw_row_t>(look_.titles), 0);
    }
    void hide_row() {
        lxw_row_col_options options{};
        options.hidden = LXW_TRUE;
        worksheet_set_row_opt(sheet_, row_, LXW_DEF_ROW_HEIGHT, nullptr, &options);
    }

    const Look look_;
    store::TemporaryFolder folder_;
    std::string file_;
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    lxw_format* title_ = nullptr;
    lxw_format* text_ = nullptr;
    lxw_row_t row_ = 0;
    bool failed_ = false;
};

}  // namespace

Result<Format> format_of(const std::string& file) {
    if (file.ends_with(".csv")) return Format::kCsv;
    if (file.ends_with(".xlsx")) return Format::kXlsx;
    return invalid("a list is written as .csv or .xlsx", file, "let the name of the file end so");
}

std::unique_ptr<Sheet> make_sheet(Format format, const std::string& name, const Look& look) {
    if (format == Format::kCsv) return std::make_unique<CsvSheet>();
    return std::make_unique<XlsxSheet>(name, look);
}

}  // namespace domdom::sheets
