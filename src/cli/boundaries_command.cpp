// domdom places boundaries: outlines of units from GeoJSON.
#include <fmt/format.h>

#include <algorithm>

#include "base/json.h"
#include "cli/app.h"
#include "cli/configuration.h"
#include "cli/places_command.h"
#include "places/boundaries.h"

namespace domdom::cli {

namespace {

constexpr size_t kProblemsShown = 100;  // on a screen; --json gives more

void print_json(const places::BoundaryReport& report) {
    json::array problems;
    for (const auto& problem : report.problems) problems.emplace_back(problem);
    fmt::print("{}\n", json::serialize(json::object{{"imported", report.imported},
                                                    {"features", report.features},
                                                    {"new", report.fresh},
                                                    {"known", report.known},
                                                    {"wrong", report.wrong},
                                                    {"tolerance", report.coarsest},
                                                    {"problems", std::move(problems)}}));
}

void print_text(const places::BoundaryReport& report) {
    for (size_t i = 0; i < std::min(report.problems.size(), kProblemsShown); ++i)
        fmt::print("{}\n", report.problems[i]);
    if (report.imported)
        fmt::print("{} features read: {} boundaries new, {} known, {} wrong; simplified by {} m at most\n",
                   report.features, report.fresh, report.known, report.wrong, report.coarsest);
}

}  // namespace

Result<int> import_boundaries(std::span<const std::string> args) {
    const auto options =
        TRY(Options::parse(args, {"config", "data", "code", "on"}, {"leave-out-wrong", "json"}));
    const auto path = TRY(store_address(options));
    if (options.rest().size() != 1) return invalid("one file is needed", {}, "see domdom --help");
    auto store = TRY(open_store(path));
    places::BoundaryOptions wanted{store->clock->today(), options.find("code").value_or(""),
                                   options.has("leave-out-wrong")};
    if (const auto given = options.find("on")) {
        const auto day = parse_date(*given);
        if (!day) return invalid("this is not a date", "--on", "write it like 2025-07-01");
        wanted.on = *day;
    }
    const auto tree = TRY(store->places->tree());
    const auto report = TRY(places::import_boundaries(*store->log, *tree, options.rest().front(), wanted));
    options.has("json") ? print_json(report) : print_text(report);
    if (report.imported) return 0;
    return invalid(fmt::format("nothing was imported: {} features are wrong", report.wrong), {},
                   "mend them, or import the others with --leave-out-wrong");
}

}  // namespace domdom::cli
