#include "cli/practice_command.h"

#include <fmt/format.h>

#include "cli/app.h"
#include "cli/configuration.h"
#include "practice/stuck.h"

namespace domdom::cli {

namespace {

constexpr const char* kTraces = "SELECT person, trace FROM register_trace";
constexpr size_t kScreensShown = 4;

void print_screen(const json::object& screen) {
    const auto presses = screen.at("presses").to_number<int64_t>();
    const auto mistakes = screen.at("mistakes").to_number<int64_t>();
    std::string away;
    for (const auto& one : screen.at("away").as_array())
        away += fmt::format("{}{} ({})", away.empty() ? "" : ", ", std::string(one.at("press").as_string()),
                            one.at("times").to_number<int64_t>());
    fmt::print("  {:<20} {:>6} presses, {:>3} % went away, half of them after {:.1f} s{}{}\n",
               std::string(screen.at("screen").as_string()), presses,
               100 * mistakes / std::max<int64_t>(presses, 1),
               screen.at("waitMs").at("p50").to_number<double>() / 1000, away.empty() ? "" : ": ", away);
}

void print_report(const json::object& report) {
    for (const auto& value : report.at("scenarios").as_array()) {
        const auto& use = value.as_object();
        fmt::print("{}: {} practices of {} people, {} reached the goal, {} were lost\n",
                   std::string(use.at("scenario").as_string()), use.at("practices").to_number<int64_t>(),
                   use.at("people").to_number<int64_t>(), use.at("reached").to_number<int64_t>(),
                   use.at("lost").to_number<int64_t>());
        size_t shown = 0;
        for (const auto& screen : use.at("screens").as_array())
            if (shown++ < kScreensShown) print_screen(screen.as_object());
    }
    if (const auto few = report.at("tooFew").to_number<int64_t>(); few > 0)
        fmt::print("{} more have been practised by fewer than {} people, and are not shown\n", few,
                   practice::kPeopleMin);
}

Result<int> stuck(std::span<const std::string> args) {
    const auto options = TRY(Options::parse(args, {"config", "data", "scenario"}, {"json"}));
    if (options.rest() != std::vector<std::string>{"stuck"}) return invalid("say stuck", "domdom practice");
    const auto content = TRY(load_content());
    const auto wanted = options.find("scenario");
    if (wanted) TRY(content.library->find(*wanted));
    auto data = TRY(store::open(TRY(store_address(options)), SystemClock().now_ms()));
    auto db = TRY(data->read());
    practice::Stuck report(*content.library);
    auto rows = TRY(db->query(kTraces));
    // The scenario's name stands in the trace; reading the others is what would take long.
    const std::string name = wanted ? json::serialize(json::value(*wanted)) : "";
    while (TRY(rows.next()))
        if (rows.text(1).find(name) != std::string_view::npos) report.add(rows.uuid(0), rows.text(1));
    const auto found = report.to_json();
    if (options.has("json"))
        fmt::print("{}\n", json::serialize(found));
    else
        print_report(found);
    return 0;
}

}  // namespace

int practice_command(std::span<const std::string> args) {
    const auto code = stuck(args);
    return code.ok() ? *code : fail(code.error(), args);
}

}  // namespace domdom::cli
