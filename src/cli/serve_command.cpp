#include "cli/serve_command.h"

#include <fmt/format.h>
#include <sodium.h>

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <thread>

#include "cli/app.h"
#include "cli/configuration.h"
#include "cli/demo.h"
#include "cli/figures.h"
#include "cli/health.h"
#include "cli/routes.h"
#include "cli/server_log.h"
#include "fieldwork/sign_ups.h"
#include "helpdesk/helpdesk.h"
#include "http/assets.h"
#include "http/metrics.h"
#include "http/net/notify.h"
#include "http/net/server.h"
#include "people/imports.h"
#include "reminders/kept.h"
#include "reminders/reminders.h"
#include "safety/safety.h"

namespace domdom::cli {

namespace {

using Args = std::span<const std::string>;

std::string demo_password() {
    if (const char* given = std::getenv("DOMDOM_DEMO_PASSWORD"); given && *given) return given;
    static constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string password;
    for (int i = 0; i < 14; ++i)
        password += kLetters[randombytes_uniform(static_cast<uint32_t>(kLetters.size()))];
    return password;
}

void print_sign_ins(const std::vector<DemoSignIn>& sign_ins, const std::string& password) {
    fmt::print("\nSign in as one of these, password {}\n", password);
    for (const auto& sign_in : sign_ins) fmt::print("  {:<12} {}\n", sign_in.name, sign_in.role);
}

// A village's machine may have no battery for its clock, and no network to ask.
void tell_wrong_clock(const log::Log& log) {
    const Date today = log.clock().today();
    if (log.last_day() > today.plus_days(1))
        fmt::print(stderr,
                   "domdom: the clock of this machine says {}, but the last record is of {} (set the clock; "
                   "records are taken meanwhile)\n",
                   today.text(), log.last_day().text());
}

sigset_t signals() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set, signal);
    return set;
}

// Names on lists that nobody applied go after a day, classes that nobody ended, and names on lists of old
// sessions, also where nobody asks.
void expire_hourly(const std::stop_token& stop, log::Log& log, const ServerLog& told) {
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    while (!woken.wait_for(lock, stop, std::chrono::hours(1), [&stop] { return stop.stop_requested(); }))
        for (const auto& [what, done] :
             {std::pair("old lists could not be deleted", people::expire_imports(log)),
              std::pair("old requests for help could not be deleted", helpdesk::expire_requests(log)),
              std::pair("words about old outings could not be deleted", safety::expire_outings(log)),
              std::pair("classes left open could not be ended", classroom::expire_classes(log)),
              std::pair("old sign-ups could not be deleted", fieldwork::expire_sign_ups(log)),
              std::pair("old reminders could not be deleted", reminders::expire_reminders(log))})
            if (!done.ok()) told.trouble(what, done.error());
}

// Every minute, since nobody waits longer than that to hear that a session is called off.
void remind_every_minute(const std::stop_token& stop, reminders::Reminders& reminders) {
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    do {
        reminders.look(stop);
    } while (!woken.wait_for(lock, stop, std::chrono::minutes(1), [&stop] { return stop.stop_requested(); }));
}

// Before any thread starts, so that all inherit it.
void block_signals() {
    const sigset_t set = signals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

// What can change under a running server. What cannot be used is told, and the old one stays.
void reload(http::Server& server, ServerLog& log) {
    http::notify_manager("RELOADING=1");
    for (const auto& done : {log.reopen(), server.renew_certificate()})
        if (!done.ok()) log.trouble("reload failed", done.error());
    log.event("reloaded");
    http::notify_manager("READY=1");
}

// Until the system or a person asks the server to stop.
void wait_for_stop(http::Server& server, ServerLog& log) {
    const sigset_t set = signals();
    for (int signal = SIGHUP; signal == SIGHUP;) {
        if (sigwait(&set, &signal) == 0 && signal == SIGHUP) reload(server, log);
    }
}

Result<> serve(const Configuration& configuration) {
    block_signals();
    const auto log = TRY(ServerLog::open(configuration.log_file, configuration.quiet));
    http::notify_manager("STATUS=Opening the store; after an upgrade every figure is computed anew");
    const auto content = TRY(load_content());
    auto gateways = TRY(reminders::make_gateways(configuration.reminders));
    auto store = TRY(open_store(configuration.data));
    tell_wrong_clock(*store->log);
    TRY(publish_framework(*store->log, *content.framework));
    TRY(people::expire_imports(*store->log));
    TRY(helpdesk::expire_requests(*store->log));
    TRY(safety::expire_outings(*store->log));
    TRY(classroom::expire_classes(*store->log));
    TRY(fieldwork::expire_sign_ups(*store->log));
    TRY(reminders::expire_reminders(*store->log));
    const std::jthread expiring(
        [&store, &log](const std::stop_token& stop) { expire_hourly(stop, *store->log, *log); });
    access::Access access(*store->log, *store->places);
    plans::Live live(*store->log, *store->places);
    classroom::Live classes(*store->log, *store->places);
    const auto commands = make_commands(content);
    const auto forgetting = store->log->on_commit([&access](const log::Changes& changes) {
        for (const auto& person : changes.erased) access.forget_person(person);
        if (changes.elsewhere && changes.sessions) access.forget_everyone();
    });

    std::vector<DemoSignIn> sign_ins;
    const std::string password = configuration.demo ? demo_password() : "";
    if (configuration.demo)
        sign_ins = TRY(fill_demo(*store, access, *commands, *content.framework, password));

    const Health health(*store->data, configuration.data);
    http::Router router;
    http::ServerOptions options = configuration.server;
    options.page_policy = http::page_policy();
    add_routes(
        {router, access, *store->places, *store->log, configuration.public_url}, live, classes, content,
        commands, [&health] { return health.check(); }, configuration.reminders);
    http::Metrics metrics;
    add_figures(metrics, *store->log, access.tally(), live, health, content.rights);
    reminders::Reminders reminders(
        {*store->log, *store->places, content.place_page, configuration.public_url}, std::move(gateways),
        [&log](std::string_view what, const Error& error) { log->trouble(what, error); });
    if (configuration.reminders.is_on()) add_reminder_figures(metrics, *store->log, reminders.tally());
    router.add(metrics.route());
    const auto observe = [&metrics, &log](const http::Access& one) {
        metrics.observe(one);
        log->request(one);
    };
    auto server = TRY(http::Server::start(options, router, http::serve_assets(), observe));

    fmt::print("Đom Đóm is serving {} on {}://{}:{}\n", store->data->describe(),
               options.certificate_file.empty() ? "http" : "https",
               options.host == "127.0.0.1" ? "localhost" : options.host, server->port());
    if (!sign_ins.empty()) print_sign_ins(sign_ins, password);
    std::fflush(stdout);
    log->event("started", {{"version", DOMDOM_VERSION}});
    std::optional<std::jthread> reminding;
    if (configuration.reminders.is_on())
        reminding.emplace(
            [&reminders](const std::stop_token& stop) { remind_every_minute(stop, reminders); });
    http::notify_manager("READY=1\nSTATUS=Serving");

    wait_for_stop(*server, *log);
    http::notify_manager("STOPPING=1");
    reminding.reset();
    live.close();
    classes.close();
    server->stop();
    // What is still queued may speak to `access`, which is gone before the log is.
    TRY(store->log->run([](log::Writing&) -> Result<> { return {}; }));
    log->event("stopped");
    return {};
}

}  // namespace

int serve_command(Args args) {
    const auto options = parse_serve_options(args);
    if (!options.ok()) return fail(options.error(), args);
    const auto [configuration, errors] = configure(*options);
    for (const auto& error : errors) static_cast<void>(fail(error, args));
    if (!errors.empty()) return 1;
    const auto served = serve(configuration);
    return served.ok() ? 0 : fail(served.error(), args);
}

}  // namespace domdom::cli
