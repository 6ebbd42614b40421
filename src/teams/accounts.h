// Accounts as the pages of teams show them: names, and who is trained.
#pragma once

#include "teams/teams.h"

namespace domdom::teams {

struct Account {
    std::string name, role;
    Uuid place;
    bool closed = false;
};
// By id; those of these places alone.
using Accounts = std::map<Uuid, Account>;
Result<Accounts> load_accounts(store::Connection& db, const std::vector<Uuid>& places);
// Whether someone of this role goes to people, and can be in a team.
bool goes_out(std::string_view role);

// {"account","name","role","closed"}; the name null for an account of elsewhere.
json::object account_json(const Accounts& accounts, const Uuid& id);
// {"ready","course":{"done","of","on"},"witnessedOn","tooEarly"}
Result<json::object> training_json(store::Connection& db, const learning::Catalogue& catalogue,
                                   const Uuid& account, Date today);
// {"languages","skills","free","group"}
Result<json::object> description_json(store::Connection& db, const Uuid& account);
// {"minutes","sessions","visits","visitsWithoutLength","trainings"}
json::object given_json(const Given& given);
void add_companion_routes(const access::Services& services, CataloguePtr catalogue);

}  // namespace domdom::teams
