#include "cli/configuration.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "base/file.h"
#include "store/temporary_folder.h"

namespace domdom::cli {

namespace {

std::vector<std::string> lines_of(const Configured& configured) {
    std::vector<std::string> lines;
    for (const auto& error : configured.errors) lines.push_back(error.line());
    return lines;
}

Configured configured(const std::vector<std::string>& args) {
    const auto options = parse_serve_options(args);
    EXPECT_TRUE(options.ok());
    return configure(*options);
}

struct ConfigurationFile {
    explicit ConfigurationFile(const std::string& text) { std::ofstream(path, std::ios::binary) << text; }
    store::TemporaryFolder folder;
    std::string path = folder.path + "/domdom.conf";
};

std::string in_source(const std::string& file) {
    const auto text = load_file(DOMDOM_SOURCE_DIR "/" + file, 1 << 20);
    return text.ok() ? *text : text.error().line();
}

}  // namespace

TEST(Configuration, Says_everything_that_is_wrong_with_a_file_at_once) {
    EXPECT_EQ(lines_of(parse_configuration("# a remark\n"
                                           "data = /srv/domdom\n"
                                           "\n"
                                           "colour = blue\n"
                                           "listen = here\n"
                                           "quiet = true\n"
                                           "pool-threads = 0\n"
                                           "data = /srv/other\n"
                                           "connections\n"
                                           "log =\n"
                                           "public-url = learn.example.vn\n",
                                           "d.conf")),
              (std::vector<std::string>{
                  "d.conf, line 4: there is no such key (domdom serve --help lists the keys)",
                  "d.conf, line 5: listen: this is not HOST:PORT (for example 127.0.0.1:8080)",
                  "d.conf, line 6: quiet: this is neither yes nor no (give yes or no)",
                  "d.conf, line 7: pool-threads: this is not a number within its range (give 1 to 256)",
                  "d.conf, line 8: data is given twice (keep one of the two)",
                  "d.conf, line 9: this is not key = value (begin a remark with #)",
                  "d.conf, line 10: log has no value (give one, or take the line out)",
                  "d.conf, line 11: public-url: this is not the address of a server (for example "
                  "https://learn.example.vn, without a path)"}));
}

TEST(Configuration, A_file_that_is_no_text_is_refused_whole) {
    for (const auto& text : {std::string("data = a\0b", 10), std::string("data = \xff\xfe")})
        EXPECT_EQ(lines_of(parse_configuration(text, "d.conf")),
                  std::vector<std::string>{"d.conf: this is not text in UTF-8 (save it as UTF-8)"});
}

TEST(Configuration, Blanks_line_ends_and_a_byte_order_mark_say_nothing) {
    const auto [configuration, errors] =
        parse_configuration("\xEF\xBB\xBF  data=/a b \r\n\tlisten\t=\t[::1]:80\r\nquiet = yes", "d.conf");
    EXPECT_TRUE(errors.empty());
    EXPECT_EQ(configuration.data, "/a b");
    EXPECT_EQ(configuration.server.host, "::1");
    EXPECT_EQ(configuration.server.port, 80);
    EXPECT_TRUE(configuration.quiet);
}

TEST(Configuration, An_option_goes_before_the_file_and_the_file_before_the_default) {
    const ConfigurationFile file("data = /from-file\nlisten = 10.0.0.1:1\nquiet = yes\npool-threads = 3\n");
    const auto [configuration, errors] =
        configured({"--config", file.path, "--listen", "10.0.0.2:2", "--quiet=no", "--behind-proxy"});
    EXPECT_TRUE(errors.empty());
    EXPECT_EQ(configuration.data, "/from-file");
    EXPECT_EQ(configuration.server.host, "10.0.0.2");
    EXPECT_FALSE(configuration.quiet);
    EXPECT_TRUE(configuration.server.trust_forwarded);
    EXPECT_EQ(configuration.server.pool_threads, 3);
    EXPECT_EQ(configuration.server.network_threads, http::ServerOptions{}.network_threads);
}

TEST(Configuration, Wrong_options_and_wrong_lines_are_told_together) {
    const ConfigurationFile file("quiet = 1\n");
    EXPECT_EQ(lines_of(configured({"--config", file.path, "--listen", "x", "--drain-seconds", "-1"})),
              (std::vector<std::string>{
                  file.path + ", line 1: quiet: this is neither yes nor no (give yes or no)",
                  "--listen x: this is not HOST:PORT (for example 127.0.0.1:8080)",
                  "--drain-seconds -1: this is not a number within its range (give 0 to 600)",
                  "--data: this option is needed (say where the data lie, here or in the --config file)"}));
}

TEST(Configuration, Other_commands_find_the_store_in_the_file_and_libpq_its_passwords) {
    const ConfigurationFile file(
        "data = postgresql://domdom@db/domdom\npassword-file = /etc/domdom/pgpass\n");
    const std::vector<std::string> args{"--config", file.path};
    const auto options = *Options::parse(args, {"config", "data"}, {});
    EXPECT_EQ(*store_address(options), "postgresql://domdom@db/domdom");
    EXPECT_STREQ(std::getenv("PGPASSFILE"), "/etc/domdom/pgpass");
    ::unsetenv("PGPASSFILE");
}

TEST(Configuration, Defaults_are_those_that_the_table_names) {
    const auto example = parse_configuration(configuration_example(), "domdom.conf");
    EXPECT_TRUE(example.errors.empty());
    const http::ServerOptions server;
    for (const std::string& line :
         {fmt::format("#listen = {}:{}\n", server.host, server.port),
          fmt::format("#pool-threads = {}\n", server.pool_threads),
          fmt::format("#network-threads = {}\n", server.network_threads),
          fmt::format("#connections = {}\n", server.limits.connections_max),
          fmt::format("#connections-per-address = {}\n", server.limits.connections_per_peer_max),
          fmt::format("#drain-seconds = {}\n", server.limits.drain_ms / 1000)})
        EXPECT_NE(configuration_example().find(line), std::string::npos) << line;
}

TEST(Configuration, The_documents_say_what_the_table_says) {
    EXPECT_EQ(in_source("docs/CONFIGURATION.md"), configuration_page()) << "domdom config page writes it";
    EXPECT_EQ(in_source("packaging/domdom.conf"), configuration_example())
        << "domdom config example writes it";
}

}  // namespace domdom::cli
