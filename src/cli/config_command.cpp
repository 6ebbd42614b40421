#include "cli/config_command.h"

#include <fmt/format.h>

#include "cli/configuration.h"

namespace domdom::cli {

namespace {

int check(std::span<const std::string> args, const std::string& file) {
    const auto options = parse_serve_options(std::vector<std::string>{"--config", file});
    if (!options.ok()) return fail(options.error(), args);
    const auto configured = configure(*options);
    for (const auto& error : configured.errors) static_cast<void>(fail(error, args));
    if (!configured.errors.empty()) return 1;
    fmt::print("{}: all is well\n", file);
    return 0;
}

}  // namespace

int config_command(std::span<const std::string> args) {
    if (args.size() == 2 && args[0] == "check") return check(args, args[1]);
    if (args.size() == 1 && args[0] == "example") {
        fmt::print("{}", configuration_example());
        return 0;
    }
    if (args.size() == 1 && args[0] == "page") {
        fmt::print("{}", configuration_page());
        return 0;
    }
    return fail(invalid("this is said as: domdom config check FILE, config example, or config page"), args);
}

}  // namespace domdom::cli
