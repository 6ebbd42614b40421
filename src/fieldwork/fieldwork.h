// Fieldwork: sessions with attendance, visits at home, and the companion's day. The module's public header.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "skills/framework.h"

namespace domdom::fieldwork {

std::unique_ptr<log::Projection> make_fieldwork_projection();
void add_fieldwork_commands(access::Commands& commands, std::shared_ptr<const skills::Framework> framework);
void add_fieldwork_routes(const access::Services& services);

struct Session {
    Uuid id, place;
    std::string title, venue;
    int64_t starts_at = 0;
    int minutes = 0;
    std::vector<std::string> skills;
    std::vector<Uuid> trainers;
    int64_t present = 0;
};
Result<std::optional<Session>> find_session(store::Connection& db, const Uuid& session);

}  // namespace domdom::fieldwork
