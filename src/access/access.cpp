#include "access/access.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <shared_mutex>
#include <unordered_map>

#include "access/attempts.h"
#include "access/secrets.h"
#include "base/text.h"

namespace domdom::access {

namespace {

constexpr std::array<std::string_view, 12> kPictures = {"sun",  "moon", "star",  "fish",    "bird", "flower",
                                                        "tree", "boat", "house", "bicycle", "kite", "bamboo"};
constexpr size_t kPinLength = 4;
constexpr size_t kPasswordMin = 10;
constexpr int64_t kStaffSessionMs = 12 * 3'600'000;
// A shared device: the next person must not be the last one.
constexpr int64_t kLearnerIdleMs = 2 * 3'600'000;
constexpr int64_t kStaffIdleMs = 4 * 3'600'000;
constexpr int64_t kClockSlackMs = 3'600'000;  // what a clock may be put back by
constexpr int64_t kSeenStepMs = 60'000;
constexpr size_t kCachedMax = 20'000;
constexpr int kAuditPerMinute = 120;

constexpr const char* kAccountName = "SELECT name FROM account WHERE account = $1";
constexpr const char* kFindAccount =
    "SELECT account, password, role, place, disabled FROM account WHERE name = $1";
constexpr const char* kAddAccount =
    "INSERT INTO account (account, name, password, role, place, disabled, made_at) VALUES ($1, $2, $3, $4, "
    "$5, 0, $6)";
constexpr const char* kSetPassword = "UPDATE account SET password = $2 WHERE name = $1";
constexpr const char* kDisable = "UPDATE account SET disabled = 1 WHERE account = $1";
// The photo and number of their visitor's card.
constexpr const char* kDropBadge = "DELETE FROM register_badge WHERE account = $1";
constexpr const char* kEndAccountSessions = "DELETE FROM session WHERE account = $1";
constexpr const char* kEndPersonSessions = "DELETE FROM session WHERE person = $1";
constexpr const char* kEndNamedSessions =
    "DELETE FROM session WHERE account IN (SELECT account FROM account WHERE name = $1)";
constexpr const char* kAccounts = "SELECT account, name, role, place, disabled FROM account ORDER BY name";
constexpr const char* kFindCard = "SELECT person, pin FROM card WHERE code = $1";
constexpr const char* kDropCards = "DELETE FROM card WHERE person = $1";
constexpr const char* kAddCard = "INSERT INTO card (code, person, pin, made_at) VALUES ($1, $2, $3, $4)";
constexpr const char* kAddSession =
    "INSERT INTO session (token, account, person, csrf, made_at, seen_at, ends_at) VALUES ($1, $2, $3, $4, "
    "$5, $5, $6)";
constexpr const char* kForgetEnded = "DELETE FROM session WHERE ends_at < $1";
constexpr const char* kSeen = "UPDATE session SET seen_at = $2 WHERE token = $1";
constexpr const char* kDropSession = "DELETE FROM session WHERE token = $1";
constexpr const char* kFindSession =
    "SELECT session.account, session.person, session.csrf, session.seen_at, session.ends_at, account.name, "
    "account.role,"
    " account.place, account.disabled, register_person.name FROM session"
    " LEFT JOIN account ON account.account = session.account"
    " LEFT JOIN register_person ON register_person.person = session.person WHERE session.token = $1";
constexpr const char* kAudit =
    "INSERT INTO audit (id, at, account, action, detail) VALUES ($1, $2, $3, $4, $5)";

Error wrong_sign_in() {
    return {Code::kUnauthenticated,
            "the name or the password is not right",
            {},
            "try again, or ask your administrator"};
}

}  // namespace

struct Access::Impl {
    struct Cached {
        Actor actor;
        int64_t seen_at = 0, ends_at = 0;
    };

    Impl(log::Log& log_in, places::Places& places_in) : log(log_in), places(places_in) {}

    int64_t now() const { return log.clock().now_ms(); }

    static int64_t idle_ms(const Actor& actor) { return actor.is_staff() ? kStaffIdleMs : kLearnerIdleMs; }
    // One that was last used in the future comes from a clock that was ahead: it would live for years.
    bool is_over(const Cached& cached, int64_t at) const {
        if (at < cached.seen_at - kClockSlackMs) return true;
        return at >= cached.ends_at || at >= cached.seen_at + idle_ms(cached.actor);
    }

    std::optional<Cached> find_cached(const std::string& key, int64_t at) {
        std::shared_lock guard(mutex);
        const auto it = cache.find(key);
        if (it == cache.end() || is_over(it->second, at)) return std::nullopt;
        return it->second;
    }

    // Not when a session ended since `before`: it may be this one, read from the store just before it went.
    void remember_unless_ended(const std::string& key, Cached cached, int64_t before) {
        std::unique_lock guard(mutex);
        if (endings != before) return;
        if (cache.size() >= kCachedMax) cache.clear();
        cache[key] = std::move(cached);
    }
    int64_t count_endings() {
        std::shared_lock guard(mutex);
        return endings;
    }

    // Written behind the request's back: losing it costs a minute of an idle time at most.
    void touch(const std::string& key, int64_t at) {
        {
            std::unique_lock guard(mutex);
            if (const auto it = cache.find(key); it != cache.end()) it->second.seen_at = at;
        }
        log.submit(
            [key, at](log::Writing& writing) { return writing.db.run(kSeen, store::Bind::blob(key), at); },
            [](Result<>) {});
    }

    Result<std::optional<Cached>> load(const std::string& key) {
        auto db = TRY(log.store().read());
        auto rows = TRY(db->query(kFindSession, store::Bind::blob(key)));
        if (!TRY(rows.next())) return std::optional<Cached>{};
        Cached cached;
        cached.seen_at = rows.integer(3);
        cached.ends_at = rows.integer(4);
        Actor& actor = cached.actor;
        actor.csrf = std::string(rows.text(2));
        if (!rows.is_null(0)) {
            const auto role = parse_role(rows.text(6));
            if (!role || rows.integer(8) != 0) return std::optional<Cached>{};
            actor.role = *role;
            actor.account = rows.uuid(0);
            actor.place = rows.uuid(7);
            actor.name = std::string(rows.text(5));
        } else {
            actor.person = rows.uuid(1);
            actor.name = std::string(rows.text(9));
        }
        return std::optional<Cached>{std::move(cached)};
    }

    Result<SignedIn> open_session(Actor actor) {
        SignedIn signed_in{std::move(actor), make_token()};
        signed_in.actor.csrf = make_token();
        const int64_t at = now();
        const std::string key = digest(signed_in.token);
        const Actor& who = signed_in.actor;
        TRY(log.run([&](log::Writing& writing) -> Result<> {
            TRY(writing.db.run(kForgetEnded, at));
            return writing.db.run(kAddSession, store::Bind::blob(key), who.account, who.person, who.csrf, at,
                                  at + kStaffSessionMs);
        }));
        return signed_in;
    }

    Result<> fail_attempt(const Attempt& attempt) {
        return log.run(
            [&](log::Writing& writing) { return record_failure(writing.db, attempt, writing.now_ms); });
    }

    // Looks at the lock again: of many guesses sent at once, those after the last free one do not count.
    Result<> succeed_attempt(const Attempt& attempt) {
        return log.run([&](log::Writing& writing) -> Result<> {
            TRY(check_not_locked(writing.db, attempt, writing.now_ms));
            return record_success(writing.db, attempt);
        });
    }

    // Forgets cached sessions for which `gone` says so, after their rows were deleted.
    template <typename Gone>
    void forget_if(Gone gone) {
        std::unique_lock guard(mutex);
        ++endings;
        std::erase_if(cache, [&](const auto& entry) { return gone(entry.second.actor); });
    }

    // The session as it stands now, from memory or from the store.
    Result<std::optional<Cached>> find(std::string_view token, int64_t at) {
        if (token.empty() || token.size() > 100) return std::optional<Cached>{};
        const std::string key = digest(token);
        if (auto cached = find_cached(key, at)) return cached;
        const int64_t before = count_endings();
        auto loaded = TRY(load(key));
        if (!loaded || is_over(*loaded, at)) return std::optional<Cached>{};
        remember_unless_ended(key, *loaded, before);
        return loaded;
    }

    log::Log& log;
    places::Places& places;
    SecretHasher hasher;
    std::shared_mutex mutex;
    std::unordered_map<std::string, Cached> cache;  // by the token's digest
    int64_t endings = 0;                            // how often sessions were ended before their time
    std::mutex audit_mutex;
    int64_t audit_minute = 0;
    int audited = 0;
};

Access::Access(log::Log& log, places::Places& places) : impl_(std::make_unique<Impl>(log, places)) {}
Access::~Access() = default;

Result<SignedIn> Access::sign_in(const std::string& name, const std::string& password,
                                 const std::string& peer) {
    const std::string known_as = normalise_vietnamese(name);
    const auto attempt = make_attempt("name", known_as, peer);
    Actor actor;
    std::string stored;
    {
        auto db = TRY(impl_->log.store().read());
        TRY(check_not_locked(*db, attempt, impl_->now()));
        auto rows = TRY(db->query(kFindAccount, known_as));
        if (TRY(rows.next()) && rows.integer(4) == 0)
            if (const auto role = parse_role(rows.text(2))) {
                actor = {*role, rows.uuid(0), {}, rows.uuid(3), known_as, {}, false};
                stored = std::string(rows.text(1));
            }
    }
    if (!TRY(impl_->hasher.verify(password, stored))) {
        ++tally_.failed_sign_ins;
        TRY(impl_->fail_attempt(attempt));
        audit(actor.account, "sign-in refused", "password");
        return wrong_sign_in();
    }
    TRY(impl_->succeed_attempt(attempt));
    return impl_->open_session(std::move(actor));
}

Result<SignedIn> Access::sign_in_by_card(const std::string& card, const std::vector<std::string>& pictures,
                                         const std::string& peer) {
    TRY(check_pictures(pictures));
    const std::string code = normalise_card_code(card);
    const auto attempt = make_attempt("card", code, peer);
    Actor actor;
    std::string stored;
    {
        auto db = TRY(impl_->log.store().read());
        TRY(check_not_locked(*db, attempt, impl_->now()));
        const std::string key = digest(code);
        auto rows = TRY(db->query(kFindCard, store::Bind::blob(key)));
        if (TRY(rows.next())) {
            actor.person = rows.uuid(0);
            stored = std::string(rows.text(1));
        }
    }
    if (!TRY(impl_->hasher.verify(fmt::format("{}", fmt::join(pictures, " ")), stored))) {
        ++tally_.failed_sign_ins;
        TRY(impl_->fail_attempt(attempt));
        audit({}, "sign-in refused", "card");
        return Error{Code::kUnauthenticated,
                     "the card or the pictures are not right",
                     {},
                     "try again, or ask your companion"};
    }
    TRY(impl_->succeed_attempt(attempt));
    return open_session_for_person(actor.person);
}

Result<SignedIn> Access::open_session_for_person(const Uuid& person) {
    Actor actor;
    actor.person = person;
    auto signed_in = TRY(impl_->open_session(std::move(actor)));
    // The name comes from the register, as every later request reads it.
    if (auto loaded = TRY(impl_->load(digest(signed_in.token)))) signed_in.actor = loaded->actor;
    return signed_in;
}

Result<> Access::sign_out(std::string_view token) {
    const std::string key = digest(token);
    TRY(impl_->log.run([&](log::Writing& writing) {
        writing.changes.sessions = true;
        return writing.db.run(kDropSession, store::Bind::blob(key));
    }));
    std::unique_lock guard(impl_->mutex);
    ++impl_->endings;
    impl_->cache.erase(key);
    return {};
}

Result<std::optional<Actor>> Access::actor_of(const http::Request& request) {
    const auto token = request.cookie("domdom_session");
    const int64_t now = impl_->now();
    auto found = TRY(impl_->find(token, now));
    if (!found) return std::optional<Actor>{};
    if (now - found->seen_at >= kSeenStepMs) impl_->touch(digest(token), now);
    return std::optional<Actor>{std::move(found->actor)};
}

bool Access::is_session_open(std::string_view token) {
    const auto found = impl_->find(token, impl_->now());
    return found.ok() && found->has_value();
}

Result<Actor> Access::require_actor(const http::Request& request) {
    auto actor = TRY(actor_of(request));
    if (!actor) return Error{Code::kUnauthenticated, "you are not signed in", {}, "sign in and try again"};
    return std::move(*actor);
}

Result<std::string> Access::issue_card(log::Writing& writing, const Uuid& person,
                                       const std::string& pin_hash) {
    const std::string code = make_card_code();
    TRY(put_card(writing, person, pin_hash, code));
    return code;
}

std::string Access::first_card_of(const Uuid& person) const {
    const auto secret = impl_->log.store().seal(fmt::format("first card of {}", person.text()));
    return card_code_from(digest({reinterpret_cast<const char*>(secret.data()), secret.size()}));
}

Result<> Access::drop_cards(log::Writing& writing, const Uuid& person) {
    writing.changes.sessions = true;
    TRY(writing.db.run(kDropCards, person));
    return writing.db.run(kEndPersonSessions, person);
}

Result<> Access::put_card(log::Writing& writing, const Uuid& person, const std::string& pin_hash,
                          const std::string& code) {
    const std::string key = digest(code);
    TRY(drop_cards(writing, person));
    return writing.db.run(kAddCard, store::Bind::blob(key), person, pin_hash, writing.now_ms);
}

Result<std::optional<Uuid>> Access::holder_of(const std::string& card) {
    auto db = TRY(impl_->log.store().read());
    const std::string key = digest(normalise_card_code(card));
    auto rows = TRY(db->query(kFindCard, store::Bind::blob(key)));
    if (!TRY(rows.next())) return std::optional<Uuid>{};
    return std::optional<Uuid>{rows.uuid(0)};
}

Result<> Access::check_pictures(const std::vector<std::string>& pictures) {
    if (pictures.size() != kPinLength) return invalid("the picture PIN has four pictures", "pin");
    for (const auto& picture : pictures)
        if (std::find(kPictures.begin(), kPictures.end(), picture) == kPictures.end())
            return invalid("this is not one of the twelve pictures", "pin");
    return {};
}

Result<std::string> Access::hash_secret(const std::string& secret) { return impl_->hasher.hash(secret); }

namespace {

Result<> check_password(const std::string& name, const std::string& password) {
    if (password.size() < kPasswordMin || password.size() > 200)
        return invalid(fmt::format("a password has {} to 200 bytes", kPasswordMin), "password",
                       "a sentence is a good password");
    if (fold_vietnamese(password) == fold_vietnamese(name))
        return invalid("the password is the name", "password");
    return {};
}

}  // namespace

Result<Uuid> Access::add_account(const std::string& name, const std::string& password, Role role,
                                 const Uuid& place) {
    const std::string known_as = normalise_vietnamese(name);
    if (known_as.empty() || known_as.size() > 80) return invalid("a name of 1 to 80 bytes is needed", "name");
    TRY(check_password(known_as, password));
    if (role == Role::kLearner) return invalid("learners sign in with a card", "role");
    const auto hash = TRY(hash_secret(password));
    const Uuid id = make_uuid_v7(impl_->now());
    const auto added = impl_->log.run([&](log::Writing& writing) {
        return writing.db.run(kAddAccount, id, known_as, hash, role_name(role), place, writing.now_ms);
    });
    if (!added.ok() && added.error().code == Code::kConflict)
        return Error{Code::kConflict, "an account with this name is already there", "name"};
    TRY(added);
    audit(id, "account added", std::string(role_name(role)));
    return id;
}

Result<> Access::set_password(const std::string& given_name, const std::string& password) {
    const std::string name = normalise_vietnamese(given_name);
    TRY(check_password(name, password));
    const auto hash = TRY(hash_secret(password));
    TRY(impl_->log.run([&](log::Writing& writing) -> Result<> {
        TRY(writing.db.run(kSetPassword, name, hash));
        if (writing.db.changed() == 0) return Error{Code::kNotFound, "there is no such account", "name"};
        writing.changes.sessions = true;
        return writing.db.run(kEndNamedSessions, name);
    }));
    impl_->forget_if([&](const Actor& actor) { return actor.is_staff() && actor.name == name; });
    return {};
}

Result<> Access::disable_account(const Uuid& account) {
    TRY(impl_->log.run([&](log::Writing& writing) -> Result<> {
        TRY(writing.db.run(kDisable, account));
        if (writing.db.changed() == 0) return Error{Code::kNotFound, "there is no such account", "id"};
        writing.changes.sessions = true;
        TRY(writing.db.run(kDropBadge, account));
        return writing.db.run(kEndAccountSessions, account);
    }));
    impl_->forget_if([&](const Actor& actor) { return actor.account == account; });
    audit(account, "account disabled", "");
    return {};
}

void Access::forget_person(const Uuid& person) {
    impl_->forget_if([&](const Actor& actor) { return actor.person == person; });
}

void Access::forget_everyone() {
    impl_->forget_if([](const Actor&) { return true; });
}

Result<std::vector<Access::Account>> Access::accounts() {
    std::vector<Account> accounts;
    auto db = TRY(impl_->log.store().read());
    auto rows = TRY(db->query(kAccounts));
    while (TRY(rows.next()))
        if (const auto role = parse_role(rows.text(2)))
            accounts.push_back(
                {rows.uuid(0), std::string(rows.text(1)), *role, rows.uuid(3), rows.integer(4) != 0});
    return accounts;
}

Result<std::optional<Actor>> Access::actor_of_account(const Uuid& account) {
    for (const auto& known : TRY(accounts())) {
        if (known.id != account || known.disabled) continue;
        Actor actor;
        actor.role = known.role;
        actor.account = known.id;
        actor.place = known.place;
        actor.name = known.name;
        return std::optional<Actor>{std::move(actor)};
    }
    return std::optional<Actor>{};
}

// At most so many a minute: whoever is refused a thousand times a second must not fill the disk.
void Access::audit(const Uuid& account, std::string action, std::string detail) {
    const int64_t now = impl_->now();
    {
        std::lock_guard guard(impl_->audit_mutex);
        if (impl_->audit_minute != now / 60'000) {
            impl_->audit_minute = now / 60'000;
            impl_->audited = 0;
        }
        if (++impl_->audited > kAuditPerMinute) return;
    }
    const Uuid id = make_uuid_v7(now);
    impl_->log.submit(
        [id, now, account, action = std::move(action), detail = std::move(detail)](log::Writing& writing) {
            return writing.db.run(kAudit, id, now, account, action, detail);
        },
        [](Result<>) {});
}

Result<std::optional<std::string>> find_account_name(store::Connection& db, const Uuid& account) {
    auto rows = TRY(db.query(kAccountName, account));
    if (!TRY(rows.next())) return std::optional<std::string>();
    return std::optional(std::string(rows.text(0)));
}

}  // namespace domdom::access
