// Who is asking, and may they? Accounts of staff, learners' cards, sessions, roles inside a unit's subtree.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/tally.h"
#include "base/result.h"
#include "base/time.h"
#include "base/uuid.h"
#include "http/request.h"
#include "log/log.h"
#include "places/places.h"

namespace domdom::access {

enum class Role { kLearner, kCompanion, kLeader, kOfficer, kPlanner, kAuthor, kAdministrator };
std::string_view role_name(Role role);
std::optional<Role> parse_role(std::string_view name);

// Who asks. Made from the session cookie of a request.
struct Actor {
    Role role = Role::kLearner;
    Uuid account;  // staff; for learners nil
    Uuid person;   // learners; for staff nil
    Uuid place;    // the top of their subtree; nil: none (learners)
    std::string name;
    std::string csrf;
    bool everywhere = false;  // the program itself; never an account

    // The author of the events they record.
    Uuid author() const { return role == Role::kLearner ? person : account; }
    bool is_staff() const { return role != Role::kLearner; }
};

// What a role may do. The one table of rights lies in rights.cpp; routes name a right in Route::access.
enum class Right {
    kPublic,          // no session
    kSignedIn,        // any session
    kOwnLearning,     // a learner's own progress
    kReadPeople,      // names and states of people in the subtree
    kRecord,          // enrol, attend, visit, observe
    kRecordLearning,  // what learners also record about themselves: lessons, practice, consent
    kManageSessions,  // plan sessions
    kErase,           // erase a person, issue the report of it
    kMergePeople,     // say who are one person, who are two, and take it back
    kReadPlans,       // targets and progress in the subtree
    kSetTargets,      // plans and targets in the subtree
    kManageAccounts,  // accounts in the subtree
    kImportPeople,    // whole lists of people in the subtree, in and out
    kManagePlaces,    // residential groups, and where the people of a split unit belong
    kRecordVoice,     // record the texts of lessons, and take back what one has recorded
};
std::optional<Right> parse_right(
    std::string_view name);  // "public", "signed-in", "own-learning", "read-people", …
bool may(Role role, Right right);

// kForbidden, in a sentence, when the place is outside the actor's subtree today.
Result<> require_within(const Actor& actor, const Uuid& place, const places::PlaceTree& tree, Date today);

struct SignedIn {
    Actor actor;
    std::string token;  // for the cookie; kept only as a hash
};

// Sessions and secrets. Any thread; writes go through the log's writer. Argon2id runs at most twice at once.
class Access {
  public:
    Access(log::Log& log, places::Places& places);
    ~Access();

    Result<SignedIn> sign_in(const std::string& name, const std::string& password, const std::string& peer);
    Result<SignedIn> sign_in_by_card(const std::string& card, const std::vector<std::string>& pictures,
                                     const std::string& peer);
    Result<> sign_out(std::string_view token);
    // nullopt when there is no valid session.
    Result<std::optional<Actor>> actor_of(const http::Request& request);
    // As actor_of, but kUnauthenticated without one.
    Result<Actor> require_actor(const http::Request& request);
    // As whom an account acts today, without a session; none when it is unknown or disabled. Its `csrf` is
    // empty.
    Result<std::optional<Actor>> actor_of_account(const Uuid& account);
    // For a page that stays open: looking does not count as using the session.
    bool is_session_open(std::string_view token);

    // A learner's card: 10 characters without look-alikes. Earlier cards and the sessions they opened end;
    // call forget_person() once it is committed. Inside a writing job.
    Result<std::string> issue_card(log::Writing& writing, const Uuid& person, const std::string& pin_hash);
    // Ends a person's cards and the sessions they opened. Inside a writing job, as above.
    Result<> drop_cards(log::Writing& writing, const Uuid& person);
    // As issue_card, with a code that the caller has from first_card_of().
    Result<> put_card(log::Writing& writing, const Uuid& person, const std::string& pin_hash,
                      const std::string& code);
    // The card that someone gets who signs up: the same however often it is asked, known to this node only.
    std::string first_card_of(const Uuid& person) const;
    // Whose card this is, typed or scanned; none when no such card is in use.
    Result<std::optional<Uuid>> holder_of(const std::string& card);
    static Result<> check_pictures(const std::vector<std::string>& pictures);
    Result<std::string> hash_secret(const std::string& secret);
    Result<SignedIn> open_session_for_person(const Uuid& person);

    Result<Uuid> add_account(const std::string& name, const std::string& password, Role role,
                             const Uuid& place);
    Result<> set_password(const std::string& name, const std::string& password);
    Result<> disable_account(const Uuid& account);
    // Ends what is remembered of a person's sessions, after their rows were deleted; or of everyone's, which
    // are then read again.
    void forget_person(const Uuid& person);
    void forget_everyone();
    struct Account {
        Uuid id;
        std::string name;
        Role role;
        Uuid place;
        bool disabled;
    };
    Result<std::vector<Account>> accounts();
    // Writes an audit row (no personal data) without waiting for it.
    void audit(const Uuid& account, std::string action, std::string detail);

    // The gate of http::Router: session, CSRF for writes, the route's right. Refusals are audited.
    Result<> admit(const http::Request& request, std::string_view right, bool is_write);
    Tally& tally() { return tally_; }

    // Audits an answer that refuses something to whoever asks, such as a place outside of their subtree.
    void audit_refusal(const http::Request& request, const Error& error, std::string_view what);

  private:
    struct Impl;
    Tally tally_;
    std::unique_ptr<Impl> impl_;
};

// What an account is called, also one that was closed; none: there is no such account.
Result<std::optional<std::string>> find_account_name(store::Connection& db, const Uuid& account);

}  // namespace domdom::access
