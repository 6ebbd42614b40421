#include "cli/simulate_command.h"

#include <fmt/format.h>

#include <charconv>

#include "base/json.h"
#include "cli/app.h"
#include "cli/configuration.h"
#include "cli/progress.h"
#include "simulation/simulation.h"

namespace domdom::cli {

namespace {

Result<int64_t> number_of(const Options& options, const char* name, int64_t otherwise, int64_t most) {
    const auto given = options.find(name);
    if (!given) return otherwise;
    int64_t value = 0;
    const char* end = given->data() + given->size();
    const auto [stopped, fault] = std::from_chars(given->data(), end, value);
    if (fault != std::errc{} || stopped != end || value < 1 || value > most)
        return invalid(fmt::format("a whole number from 1 to {} is needed here", most),
                       fmt::format("--{}", name));
    return value;
}

Result<simulation::Parameters> read_parameters(const Options& options) {
    simulation::Parameters parameters;
    parameters.persons = TRY(number_of(options, "persons", parameters.persons, 100'000'000));
    parameters.days = static_cast<int>(TRY(number_of(options, "days", parameters.days, 3'650)));
    parameters.seed = static_cast<uint64_t>(TRY(number_of(options, "seed", 1, INT64_MAX)));
    parameters.communes = static_cast<int>(TRY(number_of(options, "communes", parameters.communes, 90'000)));
    if (const auto given = options.find("from")) {
        const auto day = parse_date(*given);
        if (!day) return invalid("this is not a date", "--from", "write it like 2025-07-01");
        parameters.from = *day;
    }
    return parameters;
}

Result<int> simulate(std::span<const std::string> args) {
    const auto options = TRY(
        Options::parse(args, {"config", "data", "persons", "days", "seed", "from", "communes"}, {"json"}));
    const auto parameters = TRY(read_parameters(options));
    const auto content = TRY(load_content());
    auto own_clock = std::make_unique<FakeClock>(start_of(parameters.from));
    FakeClock& clock = *own_clock;
    auto store = TRY(open_store(TRY(store_address(options)), std::move(own_clock)));
    TRY(publish_framework(*store->log, *content.framework));
    simulation::Report report;
    {
        Progress progress("days");
        report =
            TRY(simulation::simulate(*store->log, clock, *store->places, *make_commands(content), parameters,
                                     [&](int64_t done, int64_t total) { progress.show(done, total); }));
    }
    const int64_t events = store->log->head().seq;
    if (options.has("json"))
        fmt::print("{}\n", json::serialize(json::object{{"persons", report.persons},
                                                        {"events", events},
                                                        {"repeated", report.repeated},
                                                        {"unsettled", report.unsettled}}));
    else
        fmt::print("{} invented people, {} events; {} records came twice, {} found nobody to belong to\n",
                   report.persons, events, report.repeated, report.unsettled);
    return 0;
}

}  // namespace

int simulate_command(std::span<const std::string> args) {
    const auto done = simulate(args);
    return done.ok() ? *done : fail(done.error(), args);
}

}  // namespace domdom::cli
