#include "places/group_import.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "base/csv.h"
#include "base/text.h"
#include "places/groups.h"
#include "places/position.h"

namespace domdom::places {

namespace {

constexpr size_t kProblemsMax = 100;
constexpr size_t kKeyBytesMax = 40, kNameBytesMax = 200;

std::string trim(const std::string& text) {
    const size_t first = text.find_first_not_of(" \t");
    return first == text.npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

struct Columns {
    size_t key, name;
    std::optional<size_t> kind, lat, lon;
};

std::optional<size_t> column_of(const CsvTable& table, std::initializer_list<std::string_view> names) {
    for (size_t i = 0; i < table.header.size(); ++i)
        if (std::find(names.begin(), names.end(), fold_vietnamese(table.header[i])) != names.end()) return i;
    return std::nullopt;
}

Result<Columns> find_columns(const CsvTable& table) {
    const auto key = column_of(table, {"key", "ma", "so", "stt", "ma to", "so to", "code"});
    const auto name = column_of(table, {"name", "ten", "ten to", "ten to dan pho", "ten thon"});
    if (!key || !name)
        return invalid(fmt::format("no column is named {}", key ? "name (tên)" : "key (mã)"), table.where(1),
                       "the first row names the columns: key, kind, name, latitude, longitude");
    return Columns{*key, *name, column_of(table, {"kind", "loai"}),
                   column_of(table, {"latitude", "lat", "vi do"}),
                   column_of(table, {"longitude", "lon", "lng", "kinh do"})};
}

// A comma as the decimal point, as spreadsheets write it in Vietnam, is read too.
std::optional<double> parse_degrees(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

Result<> read_position(const CsvTable& table, const CsvRow& row, const Columns& columns,
                       GroupDescribed& described) {
    const std::string lat = columns.lat ? trim(row.fields[*columns.lat]) : "";
    const std::string lon = columns.lon ? trim(row.fields[*columns.lon]) : "";
    if (lat.empty() && lon.empty()) return {};
    described.lat = parse_degrees(lat);
    described.lon = parse_degrees(lon);
    if (!described.lat || !described.lon)
        return invalid("a position needs latitude and longitude in degrees, such as 21.058 and 105.820",
                       table.where(row.number));
    if (const auto fault = fault_of_position(*described.lon, *described.lat))
        return invalid(std::string(*fault), table.where(row.number));
    // As the log keeps them, so that the same list changes nothing.
    described.lat = from_millionths(to_millionths(*described.lat));
    described.lon = from_millionths(to_millionths(*described.lon));
    return {};
}

Result<GroupDescribed> read_row(const CsvTable& table, const CsvRow& row, const Columns& columns) {
    GroupDescribed described;
    described.key = trim(row.fields[columns.key]);
    described.name = normalise_vietnamese(trim(row.fields[columns.name]));
    if (columns.kind) described.kind = normalise_vietnamese(trim(row.fields[*columns.kind]));
    if (described.key.empty() || described.key.size() > kKeyBytesMax)
        return invalid("a key of 1 to 40 letters or figures is needed", table.where(row.number));
    if (described.name.empty() || described.name.size() > kNameBytesMax)
        return invalid("a name is needed, of 200 letters at most", table.where(row.number));
    if (described.kind.size() > kNameBytesMax)
        return invalid("a kind has 200 letters at most, such as Thôn", table.where(row.number));
    TRY(read_position(table, row, columns, described));
    return described;
}

bool says_the_same(const GroupDescribed& a, const GroupDescribed& b) {
    return a.name == b.name && a.kind == b.kind && a.lat == b.lat && a.lon == b.lon;
}

// Two nodes that read the same list give a group the same identity.
Uuid group_id(const Uuid& commune, const std::string& key, Date from) {
    return make_uuid_v8(fmt::format("residential group|{}|{}|{}", commune.text(), key, from.text()));
}

Result<> write_group(log::Writing& writing, const Uuid& commune, const GroupDescribed& described,
                     bool is_new) {
    log::Event event;
    event.type = is_new ? GroupDescribed::kFoundedType : GroupDescribed::kChangedType;
    event.place = commune;
    event.body = described.body();
    event.id = make_uuid_v7(writing.now_ms);
    event.occurred_at = writing.now_ms;
    TRY(writing.append(std::move(event)));
    return {};
}

Result<> compare_and_write(log::Writing& writing, const CsvTable& table, std::vector<GroupDescribed> list,
                           const GroupImportOptions& options, GroupImportReport& report) {
    report.rows.clear();  // a job may run twice
    const Uuid units[] = {options.commune};
    std::map<std::string, const ResidentialGroup*> in_force;
    const auto groups = TRY(load_groups(writing.db, units));
    for (const auto& [id, group] : groups)
        if (!group.closed_on && group.now().commune == options.commune) in_force[group.now().is.key] = &group;
    for (size_t i = 0; i < list.size(); ++i) {
        GroupDescribed& described = list[i];
        const auto known = in_force.find(described.key);
        const bool is_new = known == in_force.end();
        described.from = options.from;
        described.group = is_new ? group_id(options.commune, described.key, options.from) : known->second->id;
        GroupRow row{table.rows[i].number, described.name, GroupRow::What::kNew};
        if (!is_new)
            row.what = says_the_same(known->second->now().is, described) ? GroupRow::What::kSame
                                                                         : GroupRow::What::kChanged;
        if (row.what != GroupRow::What::kSame && !options.dry_run)
            TRY(write_group(writing, options.commune, described, is_new));
        report.rows.push_back(std::move(row));
    }
    report.imported = !options.dry_run;
    return {};
}

}  // namespace

int64_t GroupImportReport::count(GroupRow::What what) const {
    return std::count_if(rows.begin(), rows.end(), [what](const GroupRow& row) { return row.what == what; });
}

Result<std::vector<GroupDescribed>> read_groups(const CsvTable& table, GroupImportReport& report) {
    const auto columns = TRY(find_columns(table));
    std::vector<GroupDescribed> list;
    std::map<std::string, int64_t> rows_by_key;
    for (const CsvRow& row : table.rows) {
        auto read = read_row(table, row, columns);
        if (read.ok()) {
            const auto [first, is_new] = rows_by_key.emplace(read->key, row.number);
            if (!is_new)
                read = invalid(fmt::format("the key {} stands in row {} already", read->key, first->second),
                               table.where(row.number), "give each group a key of its own");
        }
        if (read.ok())
            list.push_back(std::move(*read));
        else if (report.problems.size() < kProblemsMax)
            report.problems.push_back(read.error().line());
    }
    return list;
}

Result<GroupImportReport> import_groups(log::Log& log, const std::string& file,
                                        const GroupImportOptions& options) {
    const auto table = TRY(read_csv_file(file));
    GroupImportReport report;
    const auto list = TRY(read_groups(table, report));
    if (!report.problems.empty()) return report;
    TRY(log.run(
        [&](log::Writing& writing) { return compare_and_write(writing, table, list, options, report); }));
    return report;
}

}  // namespace domdom::places
