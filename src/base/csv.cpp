#include "base/csv.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/encoding.h"
#include "base/file.h"
#include "base/text.h"

namespace domdom {

namespace {

constexpr const char* kSaveAsUtf8 = "save the file as CSV in UTF-8";
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

std::string place_of(const std::string& file, int64_t row) { return fmt::format("{}:{}", file, row); }

}  // namespace

Result<std::vector<std::string>> CsvReader::next_row() {
    ++row_;
    std::vector<std::string> fields;
    for (;;) {
        if (fields.size() == limits_.columns_max)
            return wrong(fmt::format("this row has more than {} columns", limits_.columns_max))
                .as("too-many-columns", {{"limit", std::to_string(limits_.columns_max)}});
        fields.push_back(TRY(next_field(fields.size() + 1)));
        if (at_end()) return fields;
        const char found = text_[at_++];
        if (found == separator_) continue;
        if (found == '\r' && !at_end() && text_[at_] == '\n') ++at_;
        return fields;
    }
}

Error CsvReader::wrong(std::string what, std::string mend) const {
    return invalid(std::move(what), place_of(file_, row_), std::move(mend))
        .as({}, {{"row", std::to_string(row_)}});
}

Error CsvReader::wrong_field(size_t column, std::string what, std::string mend) const {
    return invalid(std::move(what), fmt::format("{}, column {}", place_of(file_, row_), column),
                   std::move(mend))
        .as({}, {{"row", std::to_string(row_)}, {"column", std::to_string(column)}});
}

// Leaves `at_` on the separator, or at the end. `column` counts from 1.
Result<std::string> CsvReader::next_field(size_t column) {
    std::string field = TRY(!at_end() && text_[at_] == '"' ? quoted() : plain());
    if (field.size() > limits_.field_bytes_max)
        return wrong_field(column, fmt::format("this is longer than {} bytes", limits_.field_bytes_max),
                           "a closing quote may be missing")
            .as("cell-too-long", {{"limit", std::to_string(limits_.field_bytes_max)}});
    if (field.find('\0') != std::string::npos)
        return wrong_field(column, "a zero byte stands in the text", kSaveAsUtf8).as("not-utf-8");
    if (!is_valid_utf8(field)) {
        if (!is_windows_1258(text_))
            return wrong_field(column, "this is not UTF-8", kSaveAsUtf8).as("not-utf-8");
        return wrong_field(column, "this is not UTF-8 but windows-1258, an older encoding", kSaveAsUtf8)
            .as("windows-1258");
    }
    return field;
}

Result<std::string> CsvReader::plain() {
    const char ends[] = {separator_, '\r', '\n', '"', '\0'};
    const size_t end = std::min(text_.find_first_of(ends, at_), text_.size());
    std::string field(text_.substr(at_, end - at_));
    at_ = end;
    if (!at_end() && text_[at_] == '"')
        return wrong("a quote stands inside a field that does not begin with one",
                     "put the whole field in quotes and double the ones inside")
            .as("quote-inside");
    return field;
}

Result<std::string> CsvReader::quoted() {
    std::string field;
    for (++at_;;) {
        const size_t quote = text_.find('"', at_);
        if (quote == std::string_view::npos)
            return wrong("a quoted field is not closed", "the file may be cut short; save it again")
                .as("quote-open");
        field += text_.substr(at_, quote - at_);
        at_ = quote + 1;
        if (at_end() || text_[at_] != '"') break;
        field += '"';
        ++at_;
    }
    if (!at_end() && text_[at_] != separator_ && text_[at_] != '\r' && text_[at_] != '\n')
        return wrong("text follows a closing quote", "double the quotes that belong to the text")
            .as("quote-inside");
    return field;
}

Result<std::string_view> begin_csv(std::string_view text, const std::string& file) {
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    if (text.empty()) return invalid("the file is empty", file).as("file-empty");
    if (const auto kind = kind_by_first_bytes(text); !kind.empty())
        return invalid(fmt::format("this is {}, not UTF-8", kind), file, kSaveAsUtf8).as("not-a-list");
    return text;
}

char guess_separator(std::string_view text) {
    constexpr size_t kLooked = 4096;
    const auto first = text.substr(0, kLooked);
    const auto often = [&](char c) { return std::count(first.begin(), first.end(), c); };
    const char marks = often(';') > often(',') ? ';' : ',';
    return often('\t') > often(marks) ? '\t' : marks;
}

namespace {

bool is_blank(const std::vector<std::string>& fields) { return fields.size() == 1 && fields[0].empty(); }

std::string one_column_hint(const std::vector<std::string>& header) {
    const bool other = header.size() == 1 && header[0].find_first_of(";\t|") != std::string::npos;
    return other ? "separate the columns by commas" : "";
}

}  // namespace

std::optional<size_t> CsvTable::column(std::string_view name) const {
    const auto it = std::find(header.begin(), header.end(), name);
    if (it == header.end()) return std::nullopt;
    return static_cast<size_t>(it - header.begin());
}

std::string CsvTable::where(int64_t row) const { return place_of(file, row); }

Result<CsvTable> parse_csv(std::string_view text, std::string file, const CsvLimits& limits) {
    CsvTable table;
    table.file = std::move(file);
    CsvReader reader(TRY(begin_csv(text, table.file)), table.file, ',', limits);
    for (std::string& name : TRY(reader.next_row())) {
        table.header.push_back(normalise_vietnamese(name));
        const bool twice = std::count(table.header.begin(), table.header.end(), table.header.back()) > 1;
        if (twice && !table.header.back().empty())
            return reader.wrong(fmt::format("the column \"{}\" is there twice", table.header.back()),
                                "keep one of the two");
    }
    if (auto hint = one_column_hint(table.header); !hint.empty())
        return reader.wrong("the header is one single column", hint);
    while (!reader.at_end()) {
        auto fields = TRY(reader.next_row());
        if (is_blank(fields)) continue;
        if (fields.size() != table.header.size())
            return reader.wrong(
                fmt::format("this row has {} columns, the header has {}", fields.size(), table.header.size()),
                "a comma inside a text needs quotes around the text");
        if (table.rows.size() == limits.rows_max)
            return reader.wrong(fmt::format("the file has more than {} rows", limits.rows_max),
                                "cut it into several files");
        table.rows.push_back({reader.row(), std::move(fields)});
    }
    return table;
}

Result<CsvTable> read_csv_file(const std::string& path, const CsvLimits& limits) {
    return parse_csv(TRY(load_file(path, limits.file_bytes_max)), path, limits);
}

}  // namespace domdom
