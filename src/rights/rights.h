// People's rights over what is kept of them: consent and its withdrawal, requests with the dates they are
// due, a person's own data as a file, and what an operator can show of it all. The module's public header.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "rights/rules.h"
#include "skills/framework.h"

namespace domdom::rights {

using RulesPtr = std::shared_ptr<const Rules>;
using FrameworkPtr = std::shared_ptr<const skills::Framework>;

std::unique_ptr<log::Projection> make_rights_projection();
void add_rights_commands(access::Commands& commands, RulesPtr rules);
void add_rights_routes(const access::Services& services, RulesPtr rules, FrameworkPtr framework);

// One request. It stays without a name when its person is erased.
struct Asking {
    Uuid request, person, place;  // the place: where the person lives by now
    Kind kind = Kind::kData;
    Date received, acknowledge_by, answer_by;
    std::optional<Date> acknowledged, done;
    Uuid done_by;  // account, or the person

    // A request that was done at once needs no acknowledgement before it.
    std::optional<Date> first_answer() const { return acknowledged ? acknowledged : done; }
    bool is_late(Date today) const {
        return done.value_or(today) > answer_by || first_answer().value_or(today) > acknowledge_by;
    }
    // By when somebody must do something next.
    Date next_by() const { return first_answer() ? answer_by : acknowledge_by; }
};
enum class Which { kOpen, kAll };
// Of these places, received within [from, until]; what is due next comes first.
Result<std::vector<Asking>> find_askings(store::Connection& db, const Rules& rules,
                                         const std::vector<Uuid>& places, Which which, Date from, Date until);
// Open requests of the whole store beyond one of their dates: for those who watch the server.
Result<int64_t> count_overdue(store::Connection& db, const Rules& rules, Date today);

}  // namespace domdom::rights
