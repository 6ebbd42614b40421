// What `domdom serve` can be told. Each key is declared once, in one table: how it is read from the
// configuration file and from the command line, its default and range, and what it is for. The help, the
// packaged file and docs/CONFIGURATION.md are written from the same table.
//
// The file has one `key = value` a line; empty lines, and lines that begin with #, say nothing. What the
// command line gives goes before the file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "http/net/server.h"
#include "reminders/gateway.h"

namespace domdom::cli {

struct Configuration {
    std::string data;           // a folder or a database
    std::string password_file;  // libpq's; empty: its own rules
    std::string log_file;       // empty: standard error
    std::string public_url;
    http::ServerOptions server;
    reminders::Settings reminders;
    bool quiet = false;
    bool demo = false;
};

// Everything that is wrong, each with its line or option, and what could be read.
struct Configured {
    Configuration configuration;
    std::vector<Error> errors;
};

// `name` is the file's, for errors.
Configured parse_configuration(std::string_view text, const std::string& name);
// The options of `serve`; among them --config FILE.
Configured configure(const Options& options);
Result<Options> parse_serve_options(std::span<const std::string> args);

// Where the store is, for a command that has --data and --config: kInvalid with neither. Lets libpq know of
// the password file.
Result<std::string> store_address(const Options& options);

// For `domdom serve --help`, for /etc/domdom/domdom.conf, and in Markdown.
std::string configuration_help();
std::string configuration_example();
std::string configuration_page();

}  // namespace domdom::cli
