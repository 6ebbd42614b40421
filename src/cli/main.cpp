// The commands of domdom.
#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>

#include <clocale>
#include <cstdio>
#include <exception>
#include <span>
#include <string>
#include <vector>

#include "cli/account_command.h"
#include "cli/config_command.h"
#include "cli/configuration.h"
#include "cli/content_command.h"
#include "cli/people_command.h"
#include "cli/places_command.h"
#include "cli/practice_command.h"
#include "cli/rights_commands.h"
#include "cli/serve_command.h"
#include "cli/simulate_command.h"
#include "cli/store_commands.h"

namespace {

constexpr const char* kHelp = R"(Đom Đóm: from a plan to a person to a proof.

domdom serve   --config FILE | --data DIR [--listen HOST:PORT] [--demo] ...
               The server; domdom serve --help lists everything it can be told.
domdom config  check FILE              names everything that is wrong with a configuration file
domdom places  import --data DIR FILE... [--valid-from DATE] [--lineage FILE] [--strict] [--json]
               Reads lists of administrative units as the statistics office and others publish them.
domdom people  import --data DIR FILE --place CODE [--organisation ID] [--group GROUP] [--sheet NAME]
               [--columns name=B,birth=D,…] [--title TEXT] [--basis TEXT] [--dry-run] [--json]
               Reads a list of people, CSV or XLSX: says what it would do with each row, then does it. Doubtful rows
               are left for a person to decide, on the officer's page.
domdom people  imports | continue ID | undo ID --data DIR; export --data DIR --place CODE [FILE.csv|FILE.xlsx]
domdom places  groups --data DIR --place CODE FILE [--from DATE] [--dry-run] [--json]
               Reads a commune's residential groups (thôn, tổ dân phố…) from CSV: key, kind, name, latitude, longitude.
domdom places  boundaries --data DIR FILE [--code PROPERTY] [--on DATE] [--leave-out-wrong] [--json]
               Reads outlines of units from GeoJSON, matched by the code they had on that day (today).
domdom account add NAME --data DIR --role ROLE --place CODE     (password on standard input)
domdom account list | password NAME | disable NAME --data DIR
domdom content check [DIR] [--json] | build DIR OUT
               Proves every lesson and every practice scenario; compiles them.
domdom verify  --data DIR [--json]     re-hashes the log, rebuilds the figures aside, compares; while serving too
domdom rebuild --data DIR [--json]     computes every figure anew from the log
domdom backup  --data DIR FILE         one file, while serving
domdom restore --data DIR FILE [--replace] [--erasures LIST] [--expired-anyway REASON]
               Begins a new epoch; erasures are applied again: those of the store that is replaced, and of LIST.
domdom erasures --data DIR LIST        writes the list of erasures, to be kept elsewhere; it names nobody
domdom erasures apply --data DIR [LIST]   erases again, after a restore by other tools (pg_restore)
domdom people data --data DIR PERSON FILE   everything known of one person, as JSON, for that person
domdom rights report --data DIR [--from DATE] [--until DATE] [--json]
               Requests of people with their dates and whether they were kept; backups that hold who was erased.
domdom practice stuck --data DIR [--scenario ID] [--json]
               Where people get stuck in practice, screen by screen, for whoever writes scenarios; names nobody.
domdom simulate --data DIR --persons N --days K --seed S [--from DATE] [--communes N] [--hubs N]
                [--truth FILE] [--json]
               Invents a movement in a store without people, for trials and benchmarks; the same seed, the same bytes.

DIR is a folder, made when it is not there; or a PostgreSQL database, postgresql://USER@HOST/DATABASE, which several
servers may share (backup and restore are then pg_dump's and pg_restore's). --config FILE may stand for --data. Every command says in one line what was wrong and how to mend it.
)";

int run(const std::string& command, std::span<const std::string> args) {
    using namespace domdom::cli;
    if (command == "serve" && args.size() == 1 && args[0] == "--help") {
        fmt::print("{}", configuration_help());
        return 0;
    }
    if (command == "config") return config_command(args);
    if (command == "serve") return serve_command(args);
    if (command == "people" && !args.empty() && args[0] == "data") return people_data_command(args);
    if (command == "people") return people_command(args);
    if (command == "places") return places_command(args);
    if (command == "account") return account_command(args);
    if (command == "content") return content_command(args);
    if (command == "practice") return practice_command(args);
    if (command == "simulate") return simulate_command(args);
    if (command == "rights") return rights_command(args);
    if (command == "erasures") return erasures_command(args);
    if (command == "verify") return verify_command(args);
    if (command == "rebuild") return rebuild_command(args);
    if (command == "backup") return backup_command(args);
    if (command == "restore") return restore_command(args);
    if (command == "--help" || command == "help" || command == "-h") {
        fmt::print("{}", kHelp);
        return 0;
    }
    if (command == "--version") {
        fmt::print("domdom {}\n", DOMDOM_VERSION);
        return 0;
    }
    fmt::print(stderr, "domdom: there is no command \"{}\" (see domdom --help)\n", command);
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_CTYPE, "C.UTF-8");
    if (sodium_init() < 0) {
        fmt::print(stderr, "domdom: the system gives no randomness\n");
        return 1;
    }
    const std::vector<std::string> args(argv + 1, argv + argc);
    if (args.empty()) {
        fmt::print("{}", kHelp);
        return 2;
    }
    try {
        if (args[0] != "content") ::umask(077);  // the register's names are for the owner's eyes
        const int code = run(args[0], std::span(args).subspan(1));
        if (std::fflush(stdout) == 0) return code;
        std::fputs("domdom: the answer could not be written; is the disk full?\n", stderr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "domdom: this went wrong unexpectedly: %s (please report it)\n", error.what());
    }
    return 1;
}
