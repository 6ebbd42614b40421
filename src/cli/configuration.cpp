#include "cli/configuration.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <set>
#include <variant>

#include "base/file.h"
#include "base/text.h"
#include "cli/public_url.h"

namespace domdom::cli {

namespace {

constexpr size_t kFileBytesMax = 64 * 1024;

using Text = std::string& (*)(Configuration&);
using YesNo = bool& (*)(Configuration&);
struct Whole {
    int64_t min, max;
    void (*set)(Configuration&, int64_t);
};
using Special = Result<> (*)(Configuration&, const std::string&);  // its error says what and mend

struct Key {
    std::string_view name, form, fallback, help;
    std::variant<Text, YesNo, Whole, Special> kind;
};

// "127.0.0.1:8080" or "[::1]:8080".
Result<> set_listen(Configuration& configuration, const std::string& text) {
    const size_t colon = text.rfind(':');
    unsigned port = 0;
    const char* end = text.data() + text.size();
    const bool read = colon != std::string::npos && std::from_chars(text.data() + colon + 1, end, port) ==
                                                        std::from_chars_result{end, std::errc{}};
    if (!read || port > 65535) return invalid("this is not HOST:PORT", {}, "for example 127.0.0.1:8080");
    auto& server = configuration.server;
    server.port = static_cast<uint16_t>(port);
    server.host = text.substr(0, colon);
    if (server.host.size() > 2 && server.host.front() == '[')
        server.host = server.host.substr(1, server.host.size() - 2);
    return {};
}

Result<> set_public_url(Configuration& configuration, const std::string& text) {
    configuration.public_url = TRY(parse_public_url(text));
    return {};
}

constexpr Key kKeys[] = {
    {"data", "DIR", "",
     "The folder with the data, made when it is not there; or a PostgreSQL database, "
     "postgresql://USER@HOST/DATABASE, which "
     "several servers may share.",
     Text{[](Configuration& c) -> std::string& { return c.data; }}},
    {"password-file", "FILE", "",
     "Where the database's password stands, as in ~/.pgpass: HOST:PORT:DATABASE:USER:PASSWORD a line. The "
     "file must be "
     "readable by its owner only. Without it libpq looks where it always does (PGPASSFILE, ~/.pgpass).",
     Text{[](Configuration& c) -> std::string& { return c.password_file; }}},
    {"listen", "HOST:PORT", "127.0.0.1:8080",
     "Where the server listens. 0.0.0.0:8080 or [::]:8080 is every network of this machine.",
     Special{set_listen}},
    {"certificate", "FILE", "", "The certificate for https, PEM, the whole chain. Read again on SIGHUP.",
     Text{[](Configuration& c) -> std::string& { return c.server.certificate_file; }}},
    {"key", "FILE", "", "The key of the certificate, PEM, without a password.",
     Text{[](Configuration& c) -> std::string& { return c.server.key_file; }}},
    {"public-url", "URL", "",
     "Where people reach this server, for the QR on learners' cards: https://learn.example.vn",
     Special{set_public_url}},
    {"behind-proxy", "", "no",
     "Believe X-Forwarded-For and X-Forwarded-Proto of a proxy on this machine, such as nginx or Caddy.",
     YesNo{[](Configuration& c) -> bool& { return c.server.trust_forwarded; }}},
    {"log", "FILE", "",
     "Where the log goes, a line of JSON for each request. Without it, to standard error: under systemd the "
     "journal keeps "
     "it. A renamed file is let go of on SIGHUP.",
     Text{[](Configuration& c) -> std::string& { return c.log_file; }}},
    {"quiet", "", "no", "Log nothing but trouble.", YesNo{[](Configuration& c) -> bool& { return c.quiet; }}},
    {"demo", "", "no", "Fill an empty folder with an example, and print its sign-ins. Not for real data.",
     YesNo{[](Configuration& c) -> bool& { return c.demo; }}},
    {"reminders-folder", "DIR", "",
     "Remind people of the sessions they signed up for: each message to a phone becomes a file in this "
     "folder, "
     "from which smsd of smstools3, or another program, sends it (OPERATION.md). The folder must be there.",
     Text{[](Configuration& c) -> std::string& { return c.reminders.folder; }}},
    {"reminders-mail", "URL", "",
     "The same by e-mail, to those who gave an address and no number: smtp://mail.example.vn:587 (with "
     "STARTTLS, "
     "which is required unless the mail server is this machine) or smtps://mail.example.vn:465.",
     Text{[](Configuration& c) -> std::string& { return c.reminders.mail; }}},
    {"reminders-from", "ADDRESS", "", "The sender of these e-mails: lop-hoc@example.vn",
     Text{[](Configuration& c) -> std::string& { return c.reminders.from; }}},
    {"reminders-user", "NAME", "", "The name under which the mail server knows this one. Without it: none.",
     Text{[](Configuration& c) -> std::string& { return c.reminders.user; }}},
    {"reminders-password-file", "FILE", "",
     "Its password, on the first line. The file must be readable by its owner only.",
     Text{[](Configuration& c) -> std::string& { return c.reminders.password_file; }}},
    {"reminders-ca", "FILE", "",
     "Who vouches for the mail server's certificate, PEM, where it is an authority of one's own.",
     Text{[](Configuration& c) -> std::string& { return c.reminders.ca_file; }}},
    {"network-threads", "N", "1", "Threads that read and write connections: one is enough for most.",
     Whole{1, 64, [](Configuration& c, int64_t n) { c.server.network_threads = static_cast<int>(n); }}},
    {"pool-threads", "N", "2", "Threads that read the store: about one for each core.",
     Whole{1, 256, [](Configuration& c, int64_t n) { c.server.pool_threads = static_cast<int>(n); }}},
    {"connections", "N", "4000",
     "Connections at once; whoever comes then is turned away. Each needs a file descriptor.",
     Whole{10, 100'000,
           [](Configuration& c, int64_t n) { c.server.limits.connections_max = static_cast<size_t>(n); }}},
    {"connections-per-address", "N", "200",
     "Connections at once from one address (IPv6: from one /64): a whole school may share one.",
     Whole{1, 100'000,
           [](Configuration& c, int64_t n) {
               c.server.limits.connections_per_peer_max = static_cast<size_t>(n);
           }}},
    {"drain-seconds", "N", "10", "How long running requests may take to end after SIGTERM.",
     Whole{0, 600,
           [](Configuration& c, int64_t n) { c.server.limits.drain_ms = static_cast<int>(n * 1000); }}},
};

constexpr std::string_view kSeeKeys = "domdom serve --help lists the keys";

const Key* find_key(std::string_view name) {
    for (const auto& key : kKeys)
        if (key.name == name) return &key;
    return nullptr;
}

std::string range_of(const Key& key) {
    if (std::holds_alternative<YesNo>(key.kind)) return "yes or no";
    if (const auto* whole = std::get_if<Whole>(&key.kind))
        return fmt::format("{} to {}", whole->min, whole->max);
    return std::string(key.form);
}

Result<> set_whole(const Whole& whole, Configuration& configuration, const std::string& value) {
    int64_t number = 0;
    const char* end = value.data() + value.size();
    const bool read = std::from_chars(value.data(), end, number) == std::from_chars_result{end, std::errc{}};
    if (!read || number < whole.min || number > whole.max)
        return invalid("this is not a number within its range", {},
                       fmt::format("give {} to {}", whole.min, whole.max));
    whole.set(configuration, number);
    return {};
}

Result<> set(const Key& key, Configuration& configuration, const std::string& value) {
    if (const auto* whole = std::get_if<Whole>(&key.kind)) return set_whole(*whole, configuration, value);
    if (const auto* text = std::get_if<Text>(&key.kind)) {
        (*text)(configuration) = value;
        return {};
    }
    if (const auto* yes_no = std::get_if<YesNo>(&key.kind)) {
        if (value != "yes" && value != "no")
            return invalid("this is neither yes nor no", {}, "give yes or no");
        (*yes_no)(configuration) = value == "yes";
        return {};
    }
    return std::get<Special>(key.kind)(configuration, value);
}

// What the store and the passwords need of each other; everything else fits by itself.
void check_whole(Configured& configured) {
    auto& [configuration, errors] = configured;
    auto certificate = http::Server::check_certificate(configuration.server);
    if (!certificate.ok()) errors.push_back(certificate.take_error());
    for (auto& error : reminders::check(configuration.reminders)) errors.push_back(std::move(error));
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r";
    const size_t first = text.find_first_not_of(kBlank);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(kBlank) + 1 - first);
}

void read_line(std::string_view line, const std::string& where, std::set<std::string_view>& seen,
               Configured& configured) {
    const auto refuse = [&](std::string what, std::string mend) {
        configured.errors.push_back(invalid(std::move(what), where, std::move(mend)));
    };
    line = trim(line);
    if (line.empty() || line.front() == '#') return;
    const size_t equals = line.find('=');
    if (equals == line.npos) return refuse("this is not key = value", "begin a remark with #");
    const std::string_view name = trim(line.substr(0, equals));
    const std::string value(trim(line.substr(equals + 1)));
    const Key* key = find_key(name);
    if (!key) return refuse("there is no such key", std::string(kSeeKeys));
    if (!seen.insert(key->name).second)
        return refuse(fmt::format("{} is given twice", key->name), "keep one of the two");
    if (value.empty())
        return refuse(fmt::format("{} has no value", key->name), "give one, or take the line out");
    auto done = set(*key, configured.configuration, value);
    if (!done.ok()) refuse(fmt::format("{}: {}", key->name, done.error().what), done.error().mend);
}

Configured read_configuration(const std::string& file) {
    auto text = load_file(file, kFileBytesMax);
    if (text.ok()) return parse_configuration(*text, file);
    return {{}, {text.take_error()}};
}

Configured from_file(const Options& options) {
    const auto file = options.find("config");
    return file ? read_configuration(*file) : Configured{};
}

// PGPASSFILE is libpq's own: the password goes from the file to the database, and through nothing of ours.
void use_password_file(const Configuration& configuration) {
    if (!configuration.password_file.empty()) ::setenv("PGPASSFILE", configuration.password_file.c_str(), 1);
}

}  // namespace

Configured parse_configuration(std::string_view text, const std::string& name) {
    Configured configured;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (!is_valid_utf8(text) || text.find('\0') != text.npos) {
        configured.errors.push_back(invalid("this is not text in UTF-8", name, "save it as UTF-8"));
        return configured;
    }
    std::set<std::string_view> seen;
    for (int number = 1; !text.empty(); ++number) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        read_line(line, fmt::format("{}, line {}", name, number), seen, configured);
    }
    return configured;
}

Result<Options> parse_serve_options(std::span<const std::string> args) {
    std::vector<std::string_view> values{"config"}, flags;
    for (const auto& key : kKeys) {
        values.push_back(key.name);  // --quiet=no too, against a file that says yes
        if (std::holds_alternative<YesNo>(key.kind)) flags.push_back(key.name);
    }
    return Options::parse(args, std::move(values), std::move(flags));
}

Configured configure(const Options& options) {
    Configured configured = from_file(options);
    for (const auto& key : kKeys) {
        const auto given = options.find(key.name);
        if (!given) continue;
        const bool is_flag = std::holds_alternative<YesNo>(key.kind);
        auto done = given->empty() && !is_flag
                        ? invalid("this option is empty")
                        : set(key, configured.configuration, given->empty() ? "yes" : *given);
        if (done.ok()) continue;
        Error error = done.take_error();
        error.where = fmt::format("--{}{}{}", key.name, given->empty() ? "" : " ", *given);
        configured.errors.push_back(std::move(error));
    }
    if (configured.configuration.data.empty() && !options.find("data"))
        configured.errors.push_back(invalid("this option is needed", "--data",
                                            "say where the data lie, here or in the --config file"));
    check_whole(configured);
    use_password_file(configured.configuration);
    return configured;
}

Result<std::string> store_address(const Options& options) {
    if (!options.find("config")) return options.need("data");
    auto [configuration, errors] = from_file(options);
    if (!errors.empty()) return errors.front();
    use_password_file(configuration);
    if (options.find("data") || configuration.data.empty()) return options.need("data");
    return configuration.data;
}

namespace {

std::string wrap(std::string_view text, std::string_view before, size_t width) {
    std::string out, line(before);
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        if (line.size() > before.size() && line.size() + word.size() > width) {
            out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
            line = before;
        }
        line += std::string(word) + " ";
    }
    return out + line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
}

}  // namespace

std::string configuration_help() {
    std::string out =
        "domdom serve [--config FILE] [--KEY VALUE]...\n\n"
        "The server. FILE has a line \"key = value\" for each of these keys; an option goes before the "
        "file.\nIn brackets: what holds without it.\n\n";
    for (const auto& key : kKeys) {
        const bool is_flag = std::holds_alternative<YesNo>(key.kind);
        out += fmt::format("  --{}{}{}", key.name, is_flag ? "" : " ", is_flag ? "" : key.form);
        if (range_of(key) != key.form) out += "   " + range_of(key);
        if (!key.fallback.empty()) out += fmt::format("   [{}]", key.fallback);
        out += "\n" + wrap(key.help, "      ", 110);
    }
    return out +
           "\nSIGHUP reads the certificate again and begins a new log file; SIGTERM lets running requests "
           "end.\n"
           "domdom config check FILE says what is wrong with a file.\n";
}

std::string configuration_example() {
    std::string out =
        "# The server's configuration: key = value. A line that begins with # says nothing; the values "
        "shown\n"
        "# in one are those that hold without it. After a change: domdom config check FILE, then restart.\n";
    for (const auto& key : kKeys) {
        if (key.name == "demo") continue;
        out += "\n" + wrap(key.help, "# ", 100);
        if (key.name == "data")
            out += "data = /var/lib/domdom\n";
        else
            out += fmt::format("#{} = {}\n", key.name, key.fallback.empty() ? key.form : key.fallback);
    }
    return out;
}

std::string configuration_page() {
    std::string out =
        "# Configuration\n\n"
        "Written by `domdom config page` from the table in `src/cli/configuration.cpp`; a test compares the "
        "two.\n\n"
        "`domdom serve --config FILE` reads a file with one `key = value` a line. Empty lines, and lines "
        "that begin with `#`, say\n"
        "nothing; there are no quotes, and a value ends with its line. Each key is also an option, `--key "
        "value`, which goes before\n"
        "the file; what is `yes or no` is an option without a value (`--quiet`, or `--quiet=no` against a "
        "file that says yes).\n"
        "Other commands take `--config FILE` for `data` and `password-file`.\n\n"
        "`domdom config check FILE` names everything that is wrong, each with its line and how to mend it; "
        "the server does the same\n"
        "and does not start. No password stands in this file: see `password-file` and "
        "`reminders-password-file`.\n\n"
        "| key | value | without it | |\n|---|---|---|---|\n";
    for (const auto& key : kKeys)
        out += fmt::format("| `{}` | {} | {} | {} |\n", key.name, range_of(key),
                           key.fallback.empty() ? "" : fmt::format("`{}`", key.fallback), key.help);
    return out;
}

}  // namespace domdom::cli
