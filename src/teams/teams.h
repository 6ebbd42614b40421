// Teams: who goes to the people, who is trained to go alone, whose people are whose. The module's public
// header.
//
// A member is an account; its name stays where accounts are kept.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "learning/learning.h"
#include "places/groups.h"
#include "teams/events.h"

namespace domdom::teams {

// What a community team is founded with; one that has less or more is told so, not refused.
inline constexpr size_t kMembersMin = 4;
inline constexpr size_t kMembersMax = 9;

// The group whose course trains companions.
inline constexpr const char* kCompanions = "companions";

using CataloguePtr = std::shared_ptr<const learning::Catalogue>;

std::unique_ptr<log::Projection> make_teams_projection();
void add_teams_commands(access::Commands& commands, std::shared_ptr<const skills::Framework> framework,
                        CataloguePtr catalogue);
void add_teams_routes(const access::Services& services, CataloguePtr catalogue);

// For commands: an account, or an open team, within the actor's places. The account's place.
Result<Uuid> require_account(access::Asked& asked, const Uuid& account, const std::string& where);
Result<> require_open_team(access::Asked& asked, const Uuid& team, const std::string& where);

struct Team {
    Uuid place;
    TeamSet is;
};
Result<std::optional<Team>> find_team(store::Connection& db, const Uuid& id);
// Those of these places, ended ones too, by id.
Result<std::map<Uuid, Team>> load_teams(store::Connection& db, std::span<const Uuid> places);
// Everyone who is or was in it, by account.
Result<std::vector<MemberSet>> members_of(store::Connection& db, const Uuid& team);
// The memberships of an account, of any day.
Result<std::vector<MemberSet>> memberships_of(store::Connection& db, const Uuid& account);
Result<std::optional<CompanionDescribed>> find_description(store::Connection& db, const Uuid& account);

// What a team lacks on that day: "members", "too-many", "head", "decision"; only a community team lacks
// anything.
std::vector<std::string> lacks(const Team& team, std::span<const MemberSet> members, Date day);

// Whether someone may go to a home without a second person: they finished the companions' course, and went
// along once with someone who had, and who recorded that visit.
struct Training {
    size_t lessons = 0, lessons_done = 0;
    std::optional<Date> course_on, witnessed_on;
    bool is_ready_on(Date day) const {
        return course_on && witnessed_on && *course_on <= day && *witnessed_on <= day;
    }
};
Result<Training> load_training(store::Connection& db, const learning::Catalogue& catalogue,
                               const Uuid& account);
// Visits recorded alone on days when they should have been two: kept, and shown to the leader.
Result<int64_t> count_too_early(store::Connection& db, const Training& training, const Uuid& account);

// What an account gave. A visit whose length nobody said has none: it is counted, and no minutes are
// invented.
struct Given {
    int64_t sessions = 0, session_minutes = 0;
    int64_t visits = 0, visit_minutes = 0, visits_without_length = 0;
    int64_t trainings = 0, training_minutes = 0;
    int64_t minutes() const { return session_minutes + visit_minutes + training_minutes; }
};
// From that day on; sessions count where someone came.
Result<Given> load_given(store::Connection& db, const Uuid& account, Date from, Date until);
// Whether anybody who was a member then went to a home in these days, or held one of these sessions.
Result<bool> was_active(store::Connection& db, const Uuid& team, Date from, Date until,
                        const std::map<Uuid, Date>& held);
// People about whom the account recorded something, each once.
Result<int64_t> count_people_met(store::Connection& db, const Uuid& account);

// Who is in charge of whom: the team or companion a person was entrusted to last or, where there is none that
// lasts, the team that serves their residential group. A team that ended stands for the one it was handed to.
struct InCharge {
    Uuid person;           // the id that stands for all of theirs
    Uuid team, companion;  // nil both: nobody
    bool is_nobody() const { return team.is_nil() && companion.is_nil(); }
};
class Charges {
  public:
    // For people of these communes on that day.
    static Result<Charges> load(store::Connection& db, std::span<const Uuid> communes, Date day);
    // Everyone of these communes who is enrolled and has not withdrawn, once each.
    Result<std::vector<InCharge>> everyone(store::Connection& db);
    Result<InCharge> of(store::Connection& db, const Uuid& person);

  private:
    Result<InCharge> decide(store::Connection& db, const Uuid& person, const Uuid& group, Uuid team,
                            Uuid companion);
    // The open team that it stands for; nil: none.
    Result<Uuid> stands_for(store::Connection& db, Uuid team);
    Result<Uuid> serving(store::Connection& db, const Uuid& group);

    std::vector<Uuid> communes_;
    Date day_;
    places::Groups groups_;
    std::map<Uuid, std::optional<Team>> teams_;   // those that were asked for
    std::map<Uuid, std::vector<Uuid>> of_group_;  // by the group that stands today
    std::map<Uuid, Uuid> serving_, standing_;     // remembered answers
    std::set<Uuid> closed_accounts_;
};

}  // namespace domdom::teams
