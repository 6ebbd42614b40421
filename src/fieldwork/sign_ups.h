// Who would like to come to a session: on the page of the place, through a companion, by name or as somebody
// we know. Who has a place and who waits follows from the set of sign-ups alone: in the order of their
// records each takes its seats, until one finds too few; that one and all behind it wait, so that nobody is
// passed over and nobody loses a place because somebody else gave one back.
//
// Name, number and address of whoever is not yet known lie in the register. They go when the sign-up is
// cancelled or the person was met, and kSignUpKeptDays after the session at the latest.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/command.h"
#include "fieldwork/fieldwork.h"

namespace domdom::fieldwork {

// {"session":uuid,"seats":1,"by":"page"|"companion","consent":"sign-up/2","language":"vi"?,
// "told":{"startsAt":ms,"where":uuid,"waiting":0}}; the event's id is the sign-up, its place that of the
// session, its person who comes, if known. Otherwise private {"name","phone"?,"email"?}. `told` is what they
// heard of the session when they signed up: what came after, somebody has to tell them (reminders).
inline constexpr const char* kSignUpMade = "sign-up.made";
// {"signUp":uuid}: whoever it was does not come. Final; one may sign up again.
inline constexpr const char* kSignUpCancelled = "sign-up.cancelled";
// {"signUp":uuid}, the event's person: who it was, said by whoever met them. Attendance is a record of its
// own.
inline constexpr const char* kSignUpMet = "sign-up.met";

inline constexpr int kSignUpKeptDays = 14;
inline constexpr int kSeatsMax = 10;
// The words that people agree to: "agree" in content/place-page.json. Under the first they agreed that name
// and number are kept, and not that anything is sent to them.
inline constexpr const char* kFirstConsent = "sign-up/1";
inline constexpr const char* kSignUpConsent = "sign-up/2";

struct SignUp {
    Uuid id, session, place, person;  // person: nil where only a name is known
    int seats = 1;
    bool cancelled = false;
    std::optional<std::string> name = {}, phone = {}, email = {};
    int waiting = 0;                          // 0: has a place; else the number on the waiting list
    std::string consent = {}, language = {};  // language: empty where nobody said
    Appointment told = {};
    bool told_to_wait = false;
    int64_t made_ms = 0;
};

std::unique_ptr<log::Projection> make_sign_ups_projection();

// Gives out the places, in the order of the list. `capacity`: none is no limit. How many seats are taken.
int give_places(std::vector<SignUp>& list, std::optional<int> capacity);
// All of a session in their order, with their places given out.
Result<std::vector<SignUp>> load_sign_ups(store::Connection& db, const Session& session);
// All that this id was signed up for, by somebody who knew who it was.
Result<std::vector<SignUp>> sign_ups_of(store::Connection& db, const Uuid& person);
Result<std::optional<SignUp>> find_sign_up(store::Connection& db, const Uuid& id);
// Those that begin at `from` (Unix ms) or later, or did when somebody signed up for them.
Result<std::vector<Uuid>> sessions_with_sign_ups(store::Connection& db, int64_t from);

// An address that a mail server may be given: one @, letters of ASCII, no blank, at most 254 of them.
bool is_email(std::string_view text);

// On the public page: the register's row and the event. kConflict when the session is over, called off, or
// its list as long as it may be. The same id again changes nothing.
struct Coming {
    Uuid id;
    int seats = 1;
    std::string name = {};
    std::optional<std::string> phone = {}, email = {};
    std::string consent = kFirstConsent, language = {};
};
// "name", "phone" and "email" of `secrets`.
Result<Coming> parse_coming(const Fields& secrets, const Uuid& id, int seats);
// The version of the words that were agreed to, as a page or an application says it; one that says nothing
// is from before there was a second. kInvalid for any other.
Result<std::string> consent_asked(const Fields& fields);
Result<> sign_up(log::Writing& writing, const Session& session, const Coming& coming);
Result<> cancel_sign_up(log::Writing& writing, const SignUp& of);

// Deletes the names whose time is over.
Result<> expire_sign_ups(log::Log& log);

void add_sign_up_commands(access::Commands& commands);

}  // namespace domdom::fieldwork
