// domdom places groups: a commune's residential groups from a list.
#include <fmt/format.h>

#include "base/json.h"
#include "cli/app.h"
#include "cli/configuration.h"
#include "cli/places_command.h"
#include "places/group_import.h"

namespace domdom::cli {

namespace {

using What = places::GroupRow::What;

const char* word_of(What what) {
    return what == What::kNew ? "new" : what == What::kChanged ? "changed" : "known";
}

void print_json(const places::GroupImportReport& report) {
    json::array rows, problems;
    for (const auto& row : report.rows)
        rows.push_back(json::object{{"row", row.row}, {"name", row.name}, {"what", word_of(row.what)}});
    for (const auto& problem : report.problems) problems.emplace_back(problem);
    fmt::print("{}\n", json::serialize(json::object{{"imported", report.imported},
                                                    {"rows", std::move(rows)},
                                                    {"problems", std::move(problems)}}));
}

void print_text(const places::GroupImportReport& report, bool preview) {
    for (const auto& problem : report.problems) fmt::print("{}\n", problem);
    if (preview)
        for (const auto& row : report.rows)
            fmt::print("row {}: {} ({})\n", row.row, row.name, word_of(row.what));
    if (report.problems.empty())
        fmt::print("{} groups: {} new, {} changed, {} known{}\n", report.rows.size(),
                   report.count(What::kNew), report.count(What::kChanged), report.count(What::kSame),
                   preview ? "; nothing was written" : "");
}

}  // namespace

Result<int> import_groups(std::span<const std::string> args) {
    const auto options = TRY(Options::parse(args, {"config", "data", "place", "from"}, {"dry-run", "json"}));
    const auto path = TRY(store_address(options));
    const auto code = TRY(options.need("place"));
    if (options.rest().size() != 1) return invalid("one list is needed", {}, "see domdom --help");
    auto store = TRY(open_store(path));
    Date from = store->clock->today();
    if (const auto given = options.find("from")) {
        const auto day = parse_date(*given);
        if (!day) return invalid("this is not a date", "--from", "write it like 2026-05-01");
        from = *day;
    }
    const auto tree = TRY(store->places->tree());
    const auto* commune = tree->find_by_code(code, from);
    if (!commune || commune->level != places::Level::kCommune)
        return Error{Code::kNotFound, fmt::format("no commune had this code on {}", from.text()), "--place",
                     "import the units first, or check the code and --from"};
    const places::GroupImportOptions wanted{commune->id, from, options.has("dry-run")};
    const auto report = TRY(places::import_groups(*store->log, options.rest().front(), wanted));
    options.has("json") ? print_json(report) : print_text(report, wanted.dry_run);
    if (report.problems.empty()) return 0;
    return invalid(fmt::format("nothing was imported: {} rows are wrong", report.problems.size()), {},
                   "mend them and import the list again");
}

}  // namespace domdom::cli
