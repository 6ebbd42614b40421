#include "places/lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>

#include "base/text.h"

namespace domdom::places {

namespace {

constexpr size_t kNameBytesMax = 200;
constexpr int64_t kPopulationMax = 2'000'000'000;
constexpr const char* kKeepZeros = "codes are texts: keep their leading zeros when exporting";

// Kinds of units, longest first, so that "thanh pho" is met before any shorter one.
constexpr std::pair<std::string_view, std::string_view> kKinds[] = {
    {"thanh pho", "Thành phố"}, {"thi tran", "Thị trấn"}, {"dac khu", "Đặc khu"},
    {"thi xa", "Thị xã"},       {"phuong", "Phường"},     {"huyen", "Huyện"},
    {"quan", "Quận"},           {"tinh", "Tỉnh"},         {"xa", "Xã"}};

constexpr std::string_view kExportColumns[] = {
    "Mã", "Tên", "Cấp", "Mã QH", "Quận Huyện", "Mã TP", "Tỉnh / Thành Phố"};
constexpr std::string_view kUnitColumns[] = {"code", "name", "kind", "parent_code"};
constexpr std::string_view kLineageColumns[] = {"level",    "old_code", "old_name",
                                                "new_code", "new_name", "extent"};

// What stands in a file, short enough for a line; never cut within a character.
std::string shown(std::string_view text) {
    size_t end = std::min<size_t>(text.size(), 40);
    while (end < text.size() && (static_cast<uint8_t>(text[end]) & 0xc0) == 0x80) --end;
    return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

// One row, its fields found by column name.
class RowReader {
  public:
    RowReader(const CsvTable& table, const CsvRow& row) : table_(table), row_(row) {}

    Source source() const { return {table_.file, row_.number}; }
    // Empty when there is no such column.
    std::string text(std::string_view column) const {
        const auto at = table_.column(column);
        return at ? normalise_vietnamese(row_.fields[*at]) : std::string{};
    }
    Error wrong(std::string what, std::string mend = {}) const {
        return invalid(std::move(what), table_.where(row_.number), std::move(mend));
    }
    Result<std::string> name_or_none(std::string_view column) const {
        std::string value = text(column);
        if (value.size() > kNameBytesMax)
            return wrong(fmt::format("the column \"{}\" is longer than {} bytes", column, kNameBytesMax));
        return value;
    }
    Result<std::string> name(std::string_view column) const {
        std::string value = TRY(name_or_none(column));
        if (value.empty()) return wrong(fmt::format("the column \"{}\" is empty", column), "give the name");
        return value;
    }
    Result<std::string> code(std::string_view column) const {
        std::string value = text(column);
        if (!level_of_code(value))
            return wrong(fmt::format("\"{}\" in the column \"{}\" is not a code of 2, 3 or 5 digits",
                                     shown(value), column),
                         kKeepZeros);
        return value;
    }
    Result<std::string> code(std::string_view column, Level level) const {
        std::string value = TRY(code(column));
        if (level_of_code(value) != level)
            return wrong(fmt::format("{} in the column \"{}\" is not the code of a {}", value, column,
                                     level_text(level)),
                         kKeepZeros);
        return value;
    }

  private:
    const CsvTable& table_;
    const CsvRow& row_;
};

template <size_t N>
bool has_columns(const CsvTable& table, const std::string_view (&names)[N]) {
    return std::all_of(std::begin(names), std::end(names),
                       [&](std::string_view name) { return table.column(name).has_value(); });
}

Result<ExportRow> read_export_row(const RowReader& row) {
    ExportRow out;
    out.source = row.source();
    out.commune = { TRY(row.code("Mã", Level::kCommune)), TRY(row.name("Tên")), TRY(row.name("Cấp")) };
    out.district = { TRY(row.code("Mã QH", Level::kDistrict)), TRY(row.name("Quận Huyện")), {} };
    out.province = { TRY(row.code("Mã TP", Level::kProvince)), TRY(row.name("Tỉnh / Thành Phố")), {} };
    out.district.kind = kind_of_name(out.district.name);
    out.province.kind = kind_of_name(out.province.name);
    out.name_en = TRY(row.name_or_none("Tên Tiếng Anh"));
    return out;
}

std::optional<double> parse_number(const std::string& text, double min, double max) {
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    if (!std::isfinite(value) || value < min || value > max) return std::nullopt;
    return std::round(value * 1e6) / 1e6;  // as the log will keep it
}

// "30,509" and "30.509" as well: a number of people has no fraction, so these can only be thousands.
std::optional<int64_t> parse_count(const std::string& text) {
    std::string digits;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == ',' || text[i] == '.' || text[i] == ' ';
        const bool before_three = (text.size() - i) % 4 == 0;
        if (mark && before_three && i > 0) continue;
        digits += text[i];
    }
    int64_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    if (value < 0 || value > kPopulationMax) return std::nullopt;
    return value;
}

void tell(Lists& lists, const RowReader& row, std::string what) {
    lists.undecided.push_back({row.source().file, row.source().row, std::move(what)});
}

// Figures may be missing: the unit is there all the same, and the row is told.
void read_figures(const RowReader& row, Place& place, Lists& lists) {
    const std::string population = row.text("population");
    place.population = parse_count(population);
    if (!place.population && population.empty()) tell(lists, row, "no population is given");
    if (!place.population && !population.empty())
        tell(lists, row, fmt::format("the population \"{}\" is not a number", shown(population)));
    place.lat = parse_number(row.text("lat"), -90, 90);
    place.lon = parse_number(row.text("lon"), -180, 180);
    if (!place.lat || !place.lon) {
        place.lat = place.lon = std::nullopt;
        tell(lists, row, "the position is missing or not a position");
    }
    place.area_km2 = parse_number(row.text("area_km2"), 0, 1e7);
}

Result<UnitRow> read_unit_row(const RowReader& row, Lists& lists) {
    UnitRow out;
    out.source = row.source();
    out.place.code = TRY(row.code("code"));
    out.place.level = *level_of_code(out.place.code);
    out.place.name = TRY(row.name("name"));
    out.place.name_en = TRY(row.name_or_none("name_en"));
    out.place.kind = TRY(row.name("kind"));
    out.parent_code = row.text("parent_code");
    if (!out.parent_code.empty()) TRY(row.code("parent_code"));
    if (out.parent_code.empty() != (out.place.level == Level::kProvince))
        return row.wrong(
            out.parent_code.empty() ? "only a province has no parent" : "a province has no parent",
            "give the parent's code, or mend the code");
    read_figures(row, out.place, lists);
    return out;
}

Result<LineageRow> read_lineage_row(const RowReader& row) {
    LineageRow out;
    out.source = row.source();
    const std::string level = row.text("level");
    if (level != "province" && level != "district" && level != "ward" && level != "commune")
        return row.wrong(fmt::format("\"{}\" is not a level", shown(level)),
                         "one of province, district, ward, commune");
    out.old_code = TRY(row.code("old_code"));
    out.old_name = TRY(row.name("old_name"));
    out.new_code = TRY(row.code("new_code"));
    out.new_name = TRY(row.name("new_name"));
    const std::string extent = row.text("extent");
    if (extent != "full" && extent != "partial")
        return row.wrong(fmt::format("\"{}\" is not an extent", shown(extent)), "full or partial");
    out.extent = extent == "full" ? Extent::kFull : Extent::kPartial;
    return out;
}

auto content(const ExportRow& row) { return std::tie(row.commune, row.district, row.province, row.name_en); }
auto content(const UnitRow& row) {
    const Place& place = row.place;
    return std::tie(place.level, place.code, place.name, place.name_en, place.kind, row.parent_code,
                    place.population, place.lat, place.lon, place.area_km2);
}
auto content(const LineageRow& row) {
    return std::tie(row.old_code, row.new_code, row.extent, row.old_name, row.new_name);
}

template <typename Row>
void sort_unique(std::vector<Row>& rows) {
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::tuple_cat(content(a), std::tie(a.source.file, a.source.row)) <
               std::tuple_cat(content(b), std::tie(b.source.file, b.source.row));
    });
    const auto same = [](const Row& a, const Row& b) { return content(a) == content(b); };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
}

}  // namespace

void sort_rows(Lists& lists) {
    sort_unique(lists.exported);
    sort_unique(lists.units);
    sort_unique(lists.lineage);
}

std::string_view bare_name(std::string_view folded) {
    for (const auto& [kind, written] : kKinds)
        if (folded.size() > kind.size() + 1 && folded.starts_with(kind) && folded[kind.size()] == ' ')
            return folded.substr(kind.size() + 1);
    return folded;
}

std::string kind_of_name(std::string_view name) {
    const std::string folded = fold_vietnamese(name);
    for (const auto& [kind, written] : kKinds)
        if (folded.starts_with(kind) && folded.size() > kind.size() && folded[kind.size()] == ' ')
            return std::string(written);
    return {};
}

Result<> read_list(const CsvTable& table, bool lineage_only, Lists& lists) {
    const bool is_lineage = has_columns(table, kLineageColumns);
    if (lineage_only && !is_lineage)
        return invalid("this is not a list of successions", table.where(1),
                       fmt::format("its header needs {}", fmt::join(kLineageColumns, ",")));
    const bool is_export = has_columns(table, kExportColumns);
    if (!is_lineage && !is_export && !has_columns(table, kUnitColumns))
        return invalid("the header belongs to no known list of units", table.where(1),
                       fmt::format("it needs {} · or {} · or {}", fmt::join(kExportColumns, ","),
                                   fmt::join(kUnitColumns, ","), fmt::join(kLineageColumns, ",")));
    if (table.rows.empty())
        return invalid("the list has a header and no row", table.where(1), "the file may be cut short");
    for (const CsvRow& fields : table.rows) {
        const RowReader row(table, fields);
        if (is_lineage)
            lists.lineage.push_back(TRY(read_lineage_row(row)));
        else if (is_export)
            lists.exported.push_back(TRY(read_export_row(row)));
        else
            lists.units.push_back(TRY(read_unit_row(row, lists)));
    }
    return {};
}

}  // namespace domdom::places
