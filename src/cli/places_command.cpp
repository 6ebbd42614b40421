#include "cli/places_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/json.h"
#include "cli/app.h"
#include "cli/configuration.h"
#include "cli/progress.h"
#include "places/import.h"

namespace domdom::cli {

namespace {

constexpr size_t kUndecidedShown = 100;  // on a screen; --json gives all

Result<places::ImportOptions> read_options(const Options& options) {
    places::ImportOptions wanted;
    wanted.lineage_file = options.find("lineage").value_or("");
    wanted.strict = options.has("strict");
    if (const auto given = options.find("valid-from")) {
        const auto day = parse_date(*given);
        if (!day) return invalid("this is not a date", "--valid-from", "write it like 2025-07-01");
        wanted.valid_from = *day;
    }
    return wanted;
}

void print_json(const places::ImportReport& report) {
    json::array undecided;
    for (const auto& row : report.undecided)
        undecided.push_back(json::object{{"file", row.file}, {"row", row.row}, {"what", row.what}});
    const json::object out{
        {"imported", report.imported},      {"units", report.units},   {"new", report.opened},
        {"changed", report.changed},        {"closed", report.closed}, {"successions", report.successions},
        {"undecided", std::move(undecided)}};
    fmt::print("{}\n", json::serialize(out));
}

void print_text(const places::ImportReport& report) {
    if (report.imported)
        fmt::print("{} units read: {} new, {} changed, {} closed; {} successions\n", report.units,
                   report.opened, report.changed, report.closed, report.successions);
    if (report.undecided.empty()) return;
    fmt::print("{} undecided:\n", report.undecided.size());
    for (size_t i = 0; i < std::min(report.undecided.size(), kUndecidedShown); ++i) {
        const auto& row = report.undecided[i];
        fmt::print("  {}:{}: {}\n", row.file, row.row, row.what);
    }
    if (report.undecided.size() > kUndecidedShown)
        fmt::print("  and {} more (--json lists them all)\n", report.undecided.size() - kUndecidedShown);
}

Result<int> import(std::span<const std::string> args) {
    const auto options =
        TRY(Options::parse(args, {"config", "data", "valid-from", "lineage"}, {"strict", "json"}));
    const auto path = TRY(store_address(options));
    const auto wanted = TRY(read_options(options));
    auto store = TRY(open_store(path));
    places::ImportReport report;
    {
        Progress progress("places");
        report = TRY(places::import_places(*store->log, options.rest(), wanted,
                                           [&](int64_t done, int64_t total) { progress.show(done, total); }));
    }
    options.has("json") ? print_json(report) : print_text(report);
    if (report.imported) return 0;
    return invalid(fmt::format("nothing was imported: {} rows are undecided", report.undecided.size()), {},
                   "mend them, or leave out --strict");
}

}  // namespace

int places_command(std::span<const std::string> args) {
    using Command = Result<int> (*)(std::span<const std::string>);
    static const std::map<std::string, Command> kCommands = {
        {"import", import}, {"groups", import_groups}, {"boundaries", import_boundaries}};
    const auto command = args.empty() ? kCommands.end() : kCommands.find(args[0]);
    if (command == kCommands.end())
        return fail(invalid("domdom places knows the commands import, groups and boundaries", {},
                            "see domdom --help"),
                    args);
    const auto done = command->second(args.subspan(1));
    return done.ok() ? *done : fail(done.error(), args);
}

}  // namespace domdom::cli
