#include "cli/account_command.h"

#include <fmt/format.h>
#include <termios.h>
#include <unistd.h>

#include <iostream>

#include "cli/app.h"
#include "cli/configuration.h"

namespace domdom::cli {

namespace {

using Args = std::span<const std::string>;

// Never on the command line, where other users of the machine could read it.
std::string read_password() {
    termios before{};
    const bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
        fmt::print(stderr, "Password: ");
    }
    std::string password;
    std::getline(std::cin, password);
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
        fmt::print(stderr, "\n");
    }
    return password;
}

Result<int> add(Store& store, access::Access& access, const Options& options, const std::string& name) {
    const auto role = access::parse_role(TRY(options.need("role")));
    if (!role || *role == access::Role::kLearner)
        return invalid("the roles are companion, leader, officer, planner, author and administrator",
                       "--role");
    const auto tree = TRY(store.places->tree());
    const Uuid place =
        TRY(access::resolve_place(*tree, TRY(options.need("place")), store.clock->today(), "--place"));
    TRY(access.add_account(name, read_password(), *role, place));
    fmt::print("{} can sign in.\n", name);
    return 0;
}

Result<int> change_password(access::Access& access, const std::string& name) {
    TRY(access.set_password(name, read_password()));
    fmt::print("{} signs in with the new password; open sessions have ended.\n", name);
    return 0;
}

Result<int> disable(access::Access& access, const std::string& name) {
    for (const auto& account : TRY(access.accounts()))
        if (account.name == name) {
            TRY(access.disable_account(account.id));
            fmt::print("{} can no longer sign in.\n", name);
            return 0;
        }
    return Error{Code::kNotFound, "there is no account with this name", name};
}

Result<int> list(Store& store, access::Access& access) {
    const auto tree = TRY(store.places->tree());
    for (const auto& account : TRY(access.accounts())) {
        const auto* place = tree->find_latest(account.place);
        fmt::print("{:<24} {:<14} {} {}{}\n", account.name, access::role_name(account.role),
                   place ? place->code : "", place ? place->name : "",
                   account.disabled ? "  (disabled)" : "");
    }
    return 0;
}

Result<int> run(Args args) {
    const auto options = TRY(Options::parse(args, {"config", "data", "role", "place"}, {}));
    const auto& words = options.rest();
    const std::string verb = words.empty() ? "" : words[0];
    const bool named = words.size() == 2;
    const bool takes_name = verb == "add" || verb == "password" || verb == "disable";
    if (!(verb == "list" && words.size() == 1) && !(takes_name && named))
        return invalid("say add NAME, password NAME, list or disable NAME", "domdom account");
    auto store = TRY(open_store(TRY(store_address(options))));
    access::Access access(*store->log, *store->places);
    if (verb == "list") return list(*store, access);
    if (verb == "password") return change_password(access, words[1]);
    return verb == "add" ? add(*store, access, options, words[1]) : disable(access, words[1]);
}

}  // namespace

int account_command(Args args) {
    const auto code = run(args);
    return code.ok() ? *code : fail(code.error(), args);
}

}  // namespace domdom::cli
