// Who would like to come to a session: on the page of the place, through a companion, by name or as somebody
// we know. Who has a place and who waits follows from the set of sign-ups alone: in the order of their
// records each takes its seats, until one finds too few; that one and all behind it wait, so that nobody is
// passed over and nobody loses a place because somebody else gave one back.
//
// Name and number of whoever is not yet known lie in the register. They go when the sign-up is cancelled or
// the person was met, and kSignUpKeptDays after the session at the latest.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/command.h"
#include "fieldwork/fieldwork.h"

namespace domdom::fieldwork {

// {"session":uuid,"seats":1,"by":"page"|"companion","consent":"sign-up/1"}; the event's id is the sign-up,
// its place that of the session, its person who comes, if known. Otherwise private {"name","phone"?}
inline constexpr const char* kSignUpMade = "sign-up.made";
// {"signUp":uuid}: whoever it was does not come. Final; one may sign up again.
inline constexpr const char* kSignUpCancelled = "sign-up.cancelled";
// {"signUp":uuid}, the event's person: who it was, said by whoever met them. Attendance is a record of its
// own.
inline constexpr const char* kSignUpMet = "sign-up.met";

inline constexpr int kSignUpKeptDays = 14;
inline constexpr int kSeatsMax = 10;
inline constexpr const char* kSignUpConsent = "sign-up/1";

struct SignUp {
    Uuid id, session, place, person;  // person: nil where only a name is known
    int seats = 1;
    bool cancelled = false;
    std::optional<std::string> name = {}, phone = {};
    int waiting = 0;  // 0: has a place; else the number on the waiting list
};

std::unique_ptr<log::Projection> make_sign_ups_projection();

// Gives out the places, in the order of the list. `capacity`: none is no limit. How many seats are taken.
int give_places(std::vector<SignUp>& list, std::optional<int> capacity);
// All of a session in their order, with their places given out.
Result<std::vector<SignUp>> load_sign_ups(store::Connection& db, const Session& session);
// All that this id was signed up for, by somebody who knew who it was.
Result<std::vector<SignUp>> sign_ups_of(store::Connection& db, const Uuid& person);
Result<std::optional<SignUp>> find_sign_up(store::Connection& db, const Uuid& id);

// On the public page: the register's row and the event. kConflict when the session is over, called off, or
// its list as long as it may be. The same id again changes nothing.
struct Coming {
    Uuid id;
    std::string name;
    std::optional<std::string> phone;
    int seats = 1;
};
Result<Coming> parse_coming(const Fields& secrets, const Uuid& id, int seats);
Result<> sign_up(log::Writing& writing, const Session& session, const Coming& coming);
Result<> cancel_sign_up(log::Writing& writing, const SignUp& of);

// Deletes the names whose time is over.
Result<> expire_sign_ups(log::Log& log);

void add_sign_up_commands(access::Commands& commands);

}  // namespace domdom::fieldwork
