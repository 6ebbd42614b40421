// A table as a workbook, and a workbook as a table.
#include <fmt/format.h>

#include "papers/papers.h"
#include "sheets/rows.h"
#include "sheets/write.h"

namespace domdom::papers {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kRight = "record";
constexpr size_t kFileBytesMax = 4 * 1024 * 1024;
constexpr size_t kNameBytesMax = 300;
constexpr size_t kRowsMax = 5'000;
constexpr size_t kColumnsMax = 40;
constexpr size_t kCellBytesMax = 2'000;
constexpr double kWidthMax = 100;  // characters
constexpr const char* kXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

Result<sheets::Look> look_asked(const Fields& fields) {
    sheets::Look look;
    look.is_to_fill = true;
    look.titles = static_cast<size_t>(TRY(fields.integer("titles", 0, kRowsMax)));
    look.hidden = static_cast<size_t>(TRY(fields.integer("hidden", 0, kRowsMax)));
    const auto* given = fields.find("widths");
    const auto* widths = given ? given->if_array() : nullptr;
    if (!widths || widths->size() > kColumnsMax)
        return invalid("a list of widths is needed here, one a column", fields.where("widths"));
    for (const auto& width : *widths) {
        const double characters = width.is_number() ? width.to_number<double>() : 0;
        if (!(characters > 0) || characters > kWidthMax)
            return invalid("a width is a number of characters up to 100", fields.where("widths"));
        look.widths.push_back(characters);
    }
    return look;
}

Result<std::vector<std::string>> row_asked(const json::value& value, size_t number) {
    const auto where = fmt::format("rows[{}]", number);
    const auto* cells = value.if_array();
    if (!cells || cells->size() > kColumnsMax) return invalid("a row is a list of at most 40 texts", where);
    std::vector<std::string> row;
    for (const auto& cell : *cells) {
        const auto* text = cell.if_string();
        if (!text || text->size() > kCellBytesMax)
            return invalid("a cell is a text of at most 2000 bytes", where);
        row.emplace_back(text->data(), text->size());
    }
    return row;
}

Result<Reply> write_sheet(const Request& request) {
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto* given = fields.find("rows");
    const auto* rows = given ? given->if_array() : nullptr;
    if (!rows || rows->size() > kRowsMax)
        return invalid("a list of at most 5000 rows is needed here", "rows");
    const auto sheet = sheets::make_sheet(sheets::Format::kXlsx, "Đom Đóm", TRY(look_asked(fields)));
    for (size_t i = 0; i < rows->size(); ++i) sheet->add(TRY(row_asked((*rows)[i], i)));
    Reply reply;
    reply.body = TRY(sheet->finish());
    reply.mime = kXlsx;
    return reply;
}

// A number may be a day, or what a spreadsheet made of something else: it says that it is one.
json::value cell_json(const sheets::Cell& cell) {
    if (cell.is_number) return {{"number", cell.text}};
    return json::value(cell.text);
}

Result<Reply> read_cells(const Request& request) {
    auto file = request.query_value("file").value_or("");
    if (file.size() > kNameBytesMax) return invalid("this is too long", "file");
    if (file.empty()) file = "file";
    sheets::Limits limits;
    limits.file_bytes_max = kFileBytesMax;
    limits.rows_max = kRowsMax;
    limits.columns_max = kColumnsMax;
    const auto source = TRY(sheets::open_source(request.body, file, {}, limits));
    // A text has no hidden row: nothing would say which of its columns is which.
    if (!request.body.starts_with("PK"))
        return invalid("this is no workbook", file, "save it as .xlsx").as("not-a-workbook");
    json::array rows;
    for (sheets::Row row; TRY(source->next(row));) {
        json::array cells;
        for (const auto& cell : row.cells) cells.push_back(cell_json(cell));
        rows.push_back({{"row", row.number}, {"cells", std::move(cells)}});
    }
    return access::json_answer(
        json::object{{"from1904", source->counts_from_1904()}, {"rows", std::move(rows)}});
}

}  // namespace

void add_papers_routes(const Services& services) {
    access::add_post(services, "/api/v1/papers/sheet", kRight, write_sheet);
    access::add_upload(
        services, "/api/v1/papers/cells", kRight, kFileBytesMax,
        [](const Request&) -> Result<> { return {}; }, read_cells);
}

}  // namespace domdom::papers
