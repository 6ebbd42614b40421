// Who may say what a visitor's card shows.
#include "access/secrets.h"
#include "base/text.h"
#include "safety/events.h"
#include "safety/outings.h"
#include "safety/photo.h"
#include "safety/safety.h"
#include "teams/teams.h"

namespace domdom::safety {

namespace {

using access::Asked;
using access::Item;
using access::Right;

constexpr size_t kPhotoCharsMax = (kPhotoBytesMax + 2) / 3 * 4;
constexpr const char* kSetPhoto =
    "INSERT INTO register_badge (account, photo, changed_at) VALUES ($1, $2, $3)"
    " ON CONFLICT (account) DO UPDATE SET photo = excluded.photo, changed_at = excluded.changed_at";
constexpr const char* kSetPhone =
    "INSERT INTO register_badge (account, phone, changed_at) VALUES ($1, $2, $3)"
    " ON CONFLICT (account) DO UPDATE SET phone = excluded.phone, changed_at = excluded.changed_at";
constexpr const char* kNoPhoto = "UPDATE register_badge SET photo = NULL WHERE account = $1";
constexpr const char* kNoPhone = "UPDATE register_badge SET phone = NULL WHERE account = $1";

Result<> set_photo(Asked& asked, const Uuid& account, const Fields& secrets) {
    const auto text = TRY(secrets.text("photo", 0, kPhotoCharsMax));
    if (text.empty()) return asked.writing.db.run(kNoPhoto, account);
    const auto jpeg = access::from_base64url(text);
    if (!jpeg) return invalid("this is no base64url", secrets.where("photo"));
    TRY(check_photo(*jpeg, secrets.where("photo")));
    return asked.writing.db.run(kSetPhoto, account, store::Bind::blob(*jpeg), asked.writing.now_ms);
}

Result<> set_phone(Asked& asked, const Uuid& account, const Fields& secrets) {
    const auto phone = TRY(secrets.text("phone", 0, 40));
    if (phone.empty()) return asked.writing.db.run(kNoPhone, account);
    if (!is_phone(phone))
        return invalid("this is no phone number", secrets.where("phone"),
                       "write it with digits, like 0912 345 678");
    return asked.writing.db.run(kSetPhone, account, phone, asked.writing.now_ms);
}

// One's own, or that of somebody whom one leads.
Result<log::Receipt> set_badge(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto secrets = TRY(item.secrets());
    const Uuid account = TRY(fields.uuid("account"));
    const bool is_own = account == asked.actor.account;
    if (!is_own && !access::may(asked.actor.role, Right::kManageSessions))
        return Error{Code::kForbidden, "the card of somebody else is their leader's to change",
                     fields.where("account")};
    log::Event event = item.event(asked.actor);
    event.place =
        is_own ? asked.actor.place : TRY(teams::require_account(asked, account, fields.where("account")));
    event.body = {{"account", account.text()}};
    if (secrets.has("photo")) TRY(set_photo(asked, account, secrets));
    if (secrets.has("phone")) TRY(set_phone(asked, account, secrets));
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_safety_commands(access::Commands& commands) {
    commands.add(kBadgeSet, Right::kRecord, set_badge);
    add_outing_commands(commands);
}

}  // namespace domdom::safety
