// Who may say that somebody sets out, is back, or was found.
#include "people/moving.h"
#include "people/people.h"
#include "safety/outings.h"
#include "safety/safety.h"
#include "teams/teams.h"

namespace domdom::safety {

namespace {

using access::Asked;
using access::Item;
using access::Right;

constexpr size_t kGoesToMax = 200;
constexpr size_t kNoteMax = 600;
constexpr int64_t kDayMs = 24 * int64_t{3'600'000};

constexpr const char* kPutGoesTo =
    "INSERT INTO register_outing (commune, outing, goes_to, expires_at) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (commune, outing) DO UPDATE SET goes_to = excluded.goes_to";
constexpr const char* kPutSettled =
    "INSERT INTO register_outing (commune, outing, settled, expires_at) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (commune, outing) DO UPDATE SET settled = excluded.settled";
constexpr const char* kExpire = "DELETE FROM register_outing WHERE expires_at < $1";

Result<> put_words(Asked& asked, const char* statement, const Uuid& place, const Uuid& outing,
                   const std::optional<std::string>& words) {
    if (!words || words->empty()) return {};
    return asked.writing.db.run(statement, store::Bind::key(place), outing, *words,
                                asked.writing.now_ms + kOutingKeptDays * kDayMs);
}

Result<Outing> require_outing(Asked& asked, const Fields& fields) {
    auto outing = TRY(find_outing(asked.writing.db, TRY(fields.uuid("outing"))));
    if (!outing)
        return Error{Code::kNotFound, "nobody set out with this id", fields.where("outing"),
                     "send first that somebody set out"};
    TRY(access::require_within(asked.actor, outing->place, asked.tree, asked.today));
    return std::move(*outing);
}

// Also alone before one may: what happened is kept and shown to the leader, never lost for a rule.
Result<log::Receipt> begin(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto begun = TRY(OutingBegun::parse(fields));
    const auto known = TRY(find_outing(asked.writing.db, begun.outing));
    if (known && known->account != asked.actor.account)
        return Error{Code::kForbidden, "this is somebody else's way", fields.where("outing")};
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    TRY(people::require_group(asked, begun.residential_group, event.place, fields.where("residentialGroup")));
    if (!begun.person.is_nil()) TRY(people::require_known(asked, begun.person, fields.where("person")));
    for (const auto& account : begun.with) {
        if (account == asked.actor.account)
            return invalid("whoever sets out is not their own company", fields.where("with"));
        TRY(teams::require_account(asked, account, fields.where("with")));
    }
    event.body = begun.body();
    const auto goes_to = TRY(TRY(item.secrets()).text_or_none("goesTo", kGoesToMax));
    TRY(put_words(asked, kPutGoesTo, event.place, begun.outing, goes_to));
    return asked.writing.append(std::move(event));
}

// By whoever went, or a leader before whom they stand; whoever has only heard of it settles.
Result<log::Receipt> come_back(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto outing = TRY(require_outing(asked, fields));
    if (!outing.is_of(asked.actor.account) && !access::may(asked.actor.role, Right::kManageSessions))
        return Error{Code::kForbidden, "only whoever went can say that they are back", fields.where("outing"),
                     "if you have heard from them, settle it"};
    log::Event event = item.event(asked.actor);
    event.place = outing.place;
    event.body = {{"outing", outing.id.text()}};
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> settle(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto settled = TRY(OutingSettled::parse(fields));
    const auto outing = TRY(require_outing(asked, fields));
    log::Event event = item.event(asked.actor);
    event.place = outing.place;
    event.body = settled.body();
    const auto note = TRY(TRY(item.secrets()).text_or_none("note", kNoteMax));
    TRY(put_words(asked, kPutSettled, outing.place, outing.id, note));
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> set_rules(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto rules = TRY(OutingRules::parse(fields));
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    event.body = rules.body();
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_outing_commands(access::Commands& commands) {
    commands.add(OutingBegun::kType, Right::kRecord, begin);
    commands.add(kOutingReturned, Right::kRecord, come_back);
    commands.add(OutingSettled::kType, Right::kManageSessions, settle);
    commands.add(OutingRules::kType, Right::kManagePlaces, set_rules);
}

Result<> expire_outings(log::Log& log) {
    return log.run([](log::Writing& writing) { return writing.db.run(kExpire, writing.now_ms); });
}

}  // namespace domdom::safety
