// Lists as people's programs make them: CSV and workbooks, of people, units, residential groups, erasures.
#include <array>

#include "people/list_rows.h"
#include "places/events.h"
#include "places/group_import.h"
#include "places/lists.h"
#include "rights/erasures.h"
#include "sheets/test_workbook.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/targets.h"

namespace domdom::fuzz {

namespace {

constexpr const char* kFile = "list.csv";

// Small, so that inputs of a few kB meet every limit.
constexpr sheets::Limits kLimits{.file_bytes_max = 1 << 20,
                                 .unpacked_bytes_max = 1 << 20,
                                 .ratio_from_bytes = 64 * 1024,
                                 .shared_bytes_max = 2'000,
                                 .rows_max = 10'000,
                                 .columns_max = 50,
                                 .cell_bytes_max = 1'000};

// The part before the next line of three dashes; the rest remains.
std::string cut_part(std::string_view& rest) {
    constexpr std::string_view kLine = "\n---\n";
    const auto part = rest.substr(0, rest.find(kLine));
    rest.remove_prefix(std::min(rest.size(), part.size() + kLine.size()));
    return std::string(part);
}

void csv(std::string_view input) {
    const auto table = parse_csv(input, kFile);
    if (!table.ok()) return check_error(table);
    for (const auto& row : table->rows) {
        ASSERT(row.fields.size() == table->header.size());
        for (const auto& field : row.fields) check_text(field);
    }
}

void read_rows(std::string_view bytes) {
    const auto source = sheets::open_source(bytes, kFile, "", kLimits);
    if (!source.ok()) return check_error(source);
    int64_t last = 0;
    for (sheets::Row row;;) {
        const auto more = (*source)->next(row);
        if (!more.ok()) return check_error(more);
        if (!*more) return;
        ASSERT(row.number > last);
        last = row.number;
        ASSERT(!row.cells.empty() && row.cells.size() <= kLimits.columns_max);
        ASSERT(!row.cells.back().text.empty() || row.cells.back().is_formula);
        for (const auto& cell : row.cells) {
            ASSERT(cell.text.size() <= kLimits.cell_bytes_max);
            check_text(cell.text);
        }
    }
}

// The bytes of a file: ZIP and CSV.
void sheet_file(std::string_view input) { read_rows(input); }

// What lies within the ZIP of a workbook, so that no checksum stands in the way: the sheet and, after lines
// of three dashes, the texts that cells share, the contents and the relations. What is left out is as usual.
void workbook(std::string_view input) {
    auto parts = sheets::workbook_parts("");
    for (const char* name : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml",
                             "xl/_rels/workbook.xml.rels"})
        if (!input.empty()) parts[name] = cut_part(input);
    read_rows(sheets::zip(parts));
}

places::Place unit(std::string code, std::string name, places::Level level, const Uuid& parent) {
    places::Place place;
    place.id = make_uuid_v8(code);
    place.code = std::move(code);
    place.name = std::move(name);
    place.level = level;
    place.parent = parent;
    return place;
}

const places::PlaceTree& tree() {
    static const places::PlaceTree kTree = [] {
        const auto city = unit("01", "Thành phố Hà Nội", places::Level::kProvince, {});
        return places::PlaceTree({city, unit("00103", "Phường Tây Hồ", places::Level::kCommune, city.id),
                                  unit("00091", "Phường Phú Thượng", places::Level::kCommune, city.id)},
                                 {});
    }();
    return kTree;
}

void check_person(const people::ListRow& row) {
    for (const auto& text : {row.name, row.code, row.phone.value_or(""), row.note.value_or("")})
        check_text(text);
    if (!row.wrong.empty()) return;
    ASSERT(!row.name.empty() && row.birth_year > 0);
    ASSERT(!row.born || row.born->year() == row.birth_year);
    ASSERT(tree().find(row.commune, kToday)->level == places::Level::kCommune);
}

Result<> read_people(std::string_view list, std::string_view columns, const Uuid& place) {
    const auto choice = TRY(people::ColumnChoice::parse(columns));
    auto source = TRY(sheets::open_source(list, kFile, "", kLimits));
    auto opened = TRY(people::List::open(std::move(source), kFile, choice));
    static_cast<void>(json::serialize(opened.columns().json()));
    auto reader = TRY(people::ListReader::open(std::move(opened), tree(), place, {}, kToday));
    for (people::ListRow row; TRY(reader.next(row));) check_person(row);
    return {};
}

// Which column holds what in the first line, then the list.
void people_list(std::string_view input) {
    const auto columns = input.substr(0, input.find('\n'));
    input.remove_prefix(std::min(input.size(), columns.size() + 1));
    // Of a query that was checked before.
    if (!is_valid_utf8(columns) || columns.find('\0') != std::string_view::npos) return;
    for (const auto* place : {tree().find_by_code("01", kToday), tree().find_by_code("00103", kToday)})
        check_error(read_people(input, columns, place->id));
}

void places_list(std::string_view input) {
    const auto table = parse_csv(input, kFile);
    if (!table.ok()) return;
    places::Lists lists;
    check_error(places::read_list(*table, false, lists));
    places::sort_rows(lists);
    for (auto& row : lists.units) {
        row.place.id = make_uuid_v8(row.place.code);
        const auto again = places::parse_version(places::version_json(row.place));
        ASSERT(again.ok());
    }
}

void groups_list(std::string_view input) {
    const auto table = parse_csv(input, kFile);
    if (!table.ok()) return;
    places::GroupImportReport report;
    const auto groups = places::read_groups(*table, report);
    if (!groups.ok()) return check_error(groups);
    for (const auto& problem : report.problems) check_text(problem);
    for (auto group : *groups) {
        group.group = make_uuid_v8(group.key);
        group.from = kToday;
        check_event(group.body(), places::GroupDescribed::parse);
    }
}

void erasures(std::string_view input) {
    const auto table = parse_csv(input, kFile);
    if (!table.ok()) return;
    const auto list = rights::parse_erasures(*table);
    if (!list.ok()) return check_error(list);
    const auto again = rights::parse_erasures(*parse_csv(rights::erasures_text(*list), kFile));
    ASSERT(again.ok() && again->size() == list->size());
}

constexpr std::array kTargets{
    Target{"csv", csv},
    Target{"erasures", erasures},
    Target{"groups_list", groups_list},
    Target{"people_list", people_list},
    Target{"places_list", places_list},
    Target{"sheet_file", sheet_file},
    Target{"workbook", workbook},
};

}  // namespace

std::span<const Target> list_targets() { return kTargets; }

}  // namespace domdom::fuzz
