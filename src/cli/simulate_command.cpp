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

using simulation::Parameters;
using simulation::Report;
using simulation::Truth;

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

Result<Parameters> read_parameters(const Options& options) {
    Parameters parameters;
    parameters.persons = TRY(number_of(options, "persons", parameters.persons, 100'000'000));
    parameters.days = static_cast<int>(TRY(number_of(options, "days", parameters.days, 3'650)));
    parameters.seed = static_cast<uint64_t>(TRY(number_of(options, "seed", 1, INT64_MAX)));
    parameters.communes = static_cast<int>(TRY(number_of(options, "communes", parameters.communes, 90'000)));
    parameters.hubs = static_cast<int>(TRY(number_of(options, "hubs", 1, 64)));
    if (const auto given = options.find("from")) {
        const auto day = parse_date(*given);
        if (!day) return invalid("this is not a date", "--from", "write it like 2025-07-01");
        parameters.from = *day;
    }
    return parameters;
}

Result<Truth> make_truth(const Options& options) {
    const auto file = options.find("truth");
    if (!file) return Truth();
    return Truth::create(*file);
}

// One store opened once for each hub: on a database each takes a stream of its own.
Result<std::vector<std::unique_ptr<Store>>> open_hubs(const std::string& address,
                                                      const Parameters& parameters,
                                                      std::vector<simulation::Hub>& hubs) {
    if (parameters.hubs > 1 && !store::is_database(address))
        return invalid("a folder is one hub", "--hubs",
                       "give a database as --data (postgresql://…), or simulate into several folders");
    std::vector<std::unique_ptr<Store>> stores;
    for (int i = 0; i < parameters.hubs; ++i) {
        auto clock = std::make_unique<FakeClock>(start_of(parameters.from));
        FakeClock& own = *clock;
        stores.push_back(TRY(open_store(address, std::move(clock))));
        hubs.push_back({stores.back()->log.get(), &own});
    }
    return stores;
}

void print_report(const Report& report, int64_t events) {
    const auto& census = report.census;
    fmt::print("{} invented people, {} events; {} records came twice, {} found nobody to belong to\n",
               census.persons, events, report.repeated, report.unsettled);
    fmt::print(
        "{} are enrolled twice, {} names or years are mistyped; {} doors stayed shut, {} refused, "
        "{} people left\n",
        census.again, census.slips, census.nobody_home, census.refused, census.left);
    fmt::print("{} practices were played, {} skills observed, {} judged otherwise than they were\n",
               census.practised, census.observed, census.misjudged);
}

void print_json(const Report& report, int64_t events) {
    const auto& census = report.census;
    fmt::print("{}\n", json::serialize(json::object{{"persons", census.persons},
                                                    {"events", events},
                                                    {"repeated", report.repeated},
                                                    {"unsettled", report.unsettled},
                                                    {"enrolledTwice", census.again},
                                                    {"mistyped", census.slips},
                                                    {"nobodyHome", census.nobody_home},
                                                    {"refused", census.refused},
                                                    {"left", census.left},
                                                    {"practised", census.practised},
                                                    {"observed", census.observed},
                                                    {"misjudged", census.misjudged}}));
}

Result<int> simulate(std::span<const std::string> args) {
    const auto options = TRY(Options::parse(
        args, {"config", "data", "persons", "days", "seed", "from", "communes", "hubs", "truth"}, {"json"}));
    auto parameters = TRY(read_parameters(options));
    const auto content = TRY(load_content());
    parameters.guardian_under_age = content.rights->guardian_under_age();
    auto exercises = TRY(simulation::load_exercises(*content.catalogue, *content.library));
    auto truth = TRY(make_truth(options));
    std::vector<simulation::Hub> hubs;
    const auto stores = TRY(open_hubs(TRY(store_address(options)), parameters, hubs));
    TRY(publish_framework(*hubs.front().log, *content.framework));
    Report report;
    {
        Progress progress("days");
        report = TRY(simulation::simulate(hubs, *stores.front()->places, *make_commands(content),
                                          std::move(exercises), parameters, truth,
                                          [&](int64_t done, int64_t total) { progress.show(done, total); }));
    }
    int64_t events = 0;
    for (const auto& hub : hubs) events += hub.log->head().seq;
    options.has("json") ? print_json(report, events) : print_report(report, events);
    return 0;
}

}  // namespace

int simulate_command(std::span<const std::string> args) {
    const auto done = simulate(args);
    return done.ok() ? *done : fail(done.error(), args);
}

}  // namespace domdom::cli
