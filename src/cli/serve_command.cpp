#include "cli/serve_command.h"

#include <fmt/format.h>
#include <sodium.h>

#include <charconv>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "cli/app.h"
#include "cli/demo.h"
#include "cli/options.h"
#include "cli/public_url.h"
#include "cli/routes.h"
#include "http/assets.h"
#include "http/metrics.h"
#include "http/net/server.h"

namespace domdom::cli {

namespace {

using Args = std::span<const std::string>;

// "127.0.0.1:8080" or "[::1]:8080".
Result<> parse_listen(const std::string& text, http::ServerOptions& options) {
    const size_t colon = text.rfind(':');
    unsigned port = 0;
    const char* end = text.data() + text.size();
    const bool read = colon != std::string::npos && std::from_chars(text.data() + colon + 1, end, port) ==
                                                        std::from_chars_result{end, std::errc{}};
    if (!read || port > 65535)
        return invalid("this is not HOST:PORT", "--listen " + text, "for example 127.0.0.1:8080");
    options.port = static_cast<uint16_t>(port);
    options.host = text.substr(0, colon);
    if (options.host.size() > 2 && options.host.front() == '[')
        options.host = options.host.substr(1, options.host.size() - 2);
    return {};
}

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

// One JSON line per request: the route's pattern, never the address with its ids, names or searches.
void log_access(const http::Access& access) {
    const std::string line =
        fmt::format(R"({{"at":{},"method":"{}","route":"{}","status":{},"in":{},"out":{},"us":{}}})"
                    "\n",
                    SystemClock().now_ms(), access.method, access.pattern, access.status, access.bytes_in,
                    access.bytes_out, access.micros);
    // A log that cannot be written, as on a full disk, is no reason to stop serving.
    static_cast<void>(std::fwrite(line.data(), 1, line.size(), stderr));
}

// Not a number when the store cannot be read now: no alarm is better than a wrong nought.
double count_overdue(log::Log& log, const rights::Rules& rules) {
    auto db = log.store().read();
    if (!db.ok()) return std::nan("");
    const auto overdue = rights::count_overdue(**db, rules, log.clock().today());
    return overdue.ok() ? static_cast<double>(*overdue) : std::nan("");
}

void add_gauges(http::Metrics& metrics, log::Log& log, plans::Live& live, const rights::RulesPtr& rules) {
    metrics.add_gauge("domdom_writer_queue", "Jobs waiting to be written.",
                      [&log] { return static_cast<double>(log.queued()); });
    metrics.add_gauge("domdom_log_head", "Events in this node's own stream.",
                      [&log] { return static_cast<double>(log.head().seq); });
    metrics.add_gauge("domdom_live_watchers", "Open pages that are shown figures as they change.",
                      [&live] { return static_cast<double>(live.watchers()); });
    metrics.add_gauge("domdom_rights_overdue", "Requests of people about their data that are beyond a date.",
                      [&log, rules] { return count_overdue(log, *rules); });
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

// Blocks until the system or a person asks the server to stop.
void wait_for_stop() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    int signal = 0;
    sigwait(&set, &signal);
}

// Before any thread starts, so that all inherit it.
void block_stop_signals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

Result<int> serve(Args args) {
    const auto options = TRY(Options::parse(args, {"data", "listen", "certificate", "key", "public-url"},
                                            {"demo", "quiet", "behind-proxy"}));
    http::ServerOptions server_options;
    TRY(parse_listen(options.find("listen").value_or("127.0.0.1:8080"), server_options));
    server_options.certificate_file = options.find("certificate").value_or("");
    server_options.key_file = options.find("key").value_or("");
    TRY(http::Server::check_certificate(server_options));
    server_options.trust_forwarded = options.has("behind-proxy");
    const auto given_url = options.find("public-url");
    const std::string public_url = given_url ? TRY(parse_public_url(*given_url)) : "";
    const auto address = TRY(options.need("data"));

    block_stop_signals();
    const auto content = TRY(load_content());
    auto store = TRY(open_store(address));
    tell_wrong_clock(*store->log);
    TRY(publish_framework(*store->log, *content.framework));
    access::Access access(*store->log, *store->places);
    plans::Live live(*store->log, *store->places);
    const auto commands = make_commands(content);
    store->log->on_commit([&access](const log::Changes& changes) {
        for (const auto& person : changes.erased) access.forget_person(person);
        if (changes.elsewhere && changes.sessions) access.forget_everyone();
    });

    std::vector<DemoSignIn> sign_ins;
    const std::string password = options.has("demo") ? demo_password() : "";
    if (options.has("demo"))
        sign_ins = TRY(fill_demo(*store, access, *commands, *content.framework, password));

    http::Router router;
    server_options.page_policy = http::page_policy();
    add_routes({router, access, *store->places, *store->log, public_url}, live, content, commands);
    http::Metrics metrics;
    add_gauges(metrics, *store->log, live, content.rights);
    router.add(metrics.route());
    const bool quiet = options.has("quiet");
    const auto observe = [&metrics, quiet](const http::Access& one) {
        metrics.observe(one);
        if (!quiet) log_access(one);
    };
    auto server = TRY(http::Server::start(server_options, router, http::serve_assets(), observe));

    fmt::print("Đom Đóm is serving {} on {}://{}:{}\n", store->data->describe(),
               server_options.certificate_file.empty() ? "http" : "https",
               server_options.host == "127.0.0.1" ? "localhost" : server_options.host, server->port());
    if (!sign_ins.empty()) print_sign_ins(sign_ins, password);
    std::fflush(stdout);

    wait_for_stop();
    live.close();
    server->stop();
    // What is still queued speaks to `live` and `access`, which are gone before the log is.
    TRY(store->log->run([](log::Writing&) -> Result<> { return {}; }));
    return 0;
}

}  // namespace

int serve_command(Args args) {
    const auto code = serve(args);
    return code.ok() ? *code : fail(code.error(), args);
}

}  // namespace domdom::cli
