#include "cli/places_command.h"

#include <fmt/format.h>

#include "base/json.h"
#include "cli/progress.h"
#include "places/import.h"
#include "store/folder.h"

namespace domdom::cli {

namespace {

constexpr const char* kUsage =
    "domdom places import --data D FILE… [--valid-from DATE] [--lineage FILE] [--strict] [--json]\n"
    "  FILE            a list of units: the statistics office's export, units in force, or successions;\n"
    "                  the header row tells which, and the order does not matter\n"
    "  --valid-from    the first day of the units in force and of the successions (2025-07-01)\n"
    "  --lineage FILE  a list of successions\n"
    "  --strict        import nothing while any row is undecided\n"
    "  --json          print the result as JSON\n";
constexpr size_t kUndecidedShown = 100;  // on a screen; --json gives all

struct Wanted {
    std::string data;
    std::vector<std::string> files;
    places::ImportOptions options;
    bool as_json = false;
};

Result<Wanted> parse_wanted(std::span<const std::string> args) {
    Wanted wanted;
    for (size_t i = 0; i < args.size(); ++i) {
        const std::string& arg = args[i];
        const auto value = [&]() -> Result<std::string> {
            if (i + 1 == args.size()) return invalid("a value is missing", arg);
            return args[++i];
        };
        if (arg == "--data") {
            wanted.data = TRY(value());
        } else if (arg == "--lineage") {
            wanted.options.lineage_file = TRY(value());
        } else if (arg == "--valid-from") {
            const auto day = parse_date(TRY(value()));
            if (!day) return invalid("this is not a date", arg, "write it like 2025-07-01");
            wanted.options.valid_from = *day;
        } else if (arg == "--strict") {
            wanted.options.strict = true;
        } else if (arg == "--json") {
            wanted.as_json = true;
        } else if (arg.starts_with("--")) {
            return invalid("there is no such option", arg);
        } else {
            wanted.files.push_back(arg);
        }
    }
    if (wanted.data.empty()) return invalid("no data folder is named", "--data");
    return wanted;
}

Result<places::ImportReport> import(const Wanted& wanted) {
    const SystemClock clock;
    auto folder = TRY(store::Folder::open(wanted.data, clock.now_ms()));
    std::vector<std::unique_ptr<log::Projection>> projections;
    projections.push_back(places::make_places_projection());
    auto log = TRY(log::Log::open(*folder, clock, std::move(projections)));
    Progress progress("places");
    return places::import_places(*log, wanted.files, wanted.options,
                                 [&](int64_t done, int64_t total) { progress.show(done, total); });
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

}  // namespace

int places_command(std::span<const std::string> args) {
    if (args.empty() || args[0] != "import") {
        fmt::print(stderr, "{}", kUsage);
        return 2;
    }
    const auto wanted = parse_wanted(args.subspan(1));
    if (!wanted.ok()) {
        fmt::print(stderr, "{}\n{}", wanted.error().line(), kUsage);
        return 2;
    }
    const auto report = import(*wanted);
    if (!report.ok()) {
        fmt::print(stderr, "{}\n", report.error().line());
        return 1;
    }
    wanted->as_json ? print_json(*report) : print_text(*report);
    if (report->imported) return 0;
    fmt::print(stderr, "nothing was imported: {} rows are undecided (mend them, or leave out --strict)\n",
               report->undecided.size());
    return 1;
}

}  // namespace domdom::cli
