// Who may be allowed what on somebody's behalf, and who did it.
#include "access/secrets.h"
#include "base/text.h"
#include "people/people.h"
#include "safety/mandates.h"
#include "teams/teams.h"

namespace domdom::safety {

namespace {

using access::Asked;
using access::Item;
using access::Right;

constexpr size_t kTokenLength = 43;
constexpr std::string_view kTokenLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr size_t kNamesMax = 200;
constexpr size_t kNoteMax = 600;
// Older than this when it arrives, it comes from a phone that was without a network: it has happened.
constexpr int64_t kFreshMs = 10 * 60'000;

constexpr const char* kPut =
    "INSERT INTO register_mandate (commune, mandate, person, token, witness, family) VALUES ($1, $2, $3, $4, "
    "$5, $6)"
    " ON CONFLICT (mandate) DO NOTHING";
constexpr const char* kPutNote =
    "INSERT INTO register_mandate_act (commune, event, person, note) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (event) DO NOTHING";

Result<> put_words(Asked& asked, const log::Event& event, const Uuid& mandate, const Fields& secrets) {
    const auto witness = normalise_vietnamese(TRY(secrets.text("witness", 1, kNamesMax)));
    const auto family = normalise_vietnamese(TRY(secrets.text_or_none("family", kNamesMax)).value_or(""));
    const auto token = TRY(secrets.text("token", kTokenLength, kTokenLength));
    if (token.find_first_not_of(kTokenLetters) != token.npos)
        return invalid("this is no secret address", secrets.where("token"));
    const auto hash = access::digest(token);
    return asked.writing.db.run(kPut, store::Bind::key(event.place), mandate, event.person,
                                store::Bind::blob(hash), witness, family);
}

Result<> require_terms(const MandateTerms& terms, const MandateGiven& given, const Fields& fields) {
    for (const auto& task : given.tasks)
        if (!terms.tasks().contains(task))
            return invalid("nobody can be allowed this task", fields.where("tasks"),
                           "choose from the list of content/mandates.json");
    if (given.until.days - given.from.days < terms.days_max()) return {};
    return invalid("a mandate is for a shorter time", fields.where("until"),
                   "end it sooner; it can be given again");
}

// Given once: what she agreed to is not changed behind her back.
Result<log::Receipt> give(Asked& asked, const Item& item, const MandateTerms& terms) {
    const auto fields = TRY(item.fields());
    const auto given = TRY(MandateGiven::parse(fields));
    TRY(require_terms(terms, given, fields));
    if (TRY(find_mandate(asked.writing.db, given.mandate)))
        return Error{Code::kConflict, "this mandate was given already", fields.where("mandate"),
                     "end it, and give another"};
    log::Event event = item.event(asked.actor);
    event.person = TRY(people::person_of(asked, fields));
    event.place = TRY(people::require_person(asked, event.person, fields.where("person")))
    ->current_place();
    TRY(teams::require_account(asked, given.account, fields.where("account")));
    event.body = given.body();
    TRY(put_words(asked, event, given.mandate, TRY(item.secrets())));
    return asked.writing.append(std::move(event));
}

Result<Mandate> require_mandate(Asked& asked, const Fields& fields) {
    auto mandate = TRY(find_mandate(asked.writing.db, TRY(fields.uuid("mandate"))));
    if (!mandate)
        return Error{Code::kNotFound, "no mandate has this id", fields.where("mandate"),
                     "send the mandate first"};
    TRY(access::require_within(asked.actor, mandate->place, asked.tree, asked.today));
    return std::move(*mandate);
}

// On her word, whoever hears it.
Result<log::Receipt> revoke(Asked& asked, const Item& item) {
    const auto mandate = TRY(require_mandate(asked, TRY(item.fields())));
    log::Event event = item.event(asked.actor);
    event.person = mandate.person;
    event.place = mandate.place;
    event.body = {{"mandate", mandate.mandate.text()}};
    return asked.writing.append(std::move(event));
}

Error outside_error(std::string_view why, std::string where) {
    return Error{Code::kConflict,
                 "this is outside of the mandate",
                 std::move(where),
                 "let her do it herself, or ask her for another mandate",
                 0,
                 "mandate-" + std::string(why)};
}

Result<log::Receipt> use(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto used = TRY(MandateUsed::parse(fields));
    const auto mandate = TRY(require_mandate(asked, fields));
    const auto why = mandate.outside(used.task, asked.actor.author(), item.occurred_at);
    const bool is_fresh = asked.writing.now_ms - item.occurred_at < kFreshMs;
    if (!why.empty() && is_fresh) return outside_error(why, fields.where("task"));
    log::Event event = item.event(asked.actor);
    event.person = mandate.person;
    event.place = mandate.place;
    event.body = used.body();
    const auto note = TRY(TRY(item.secrets()).text_or_none("note", kNoteMax));
    if (note && !note->empty())
        TRY(asked.writing.db.run(kPutNote, store::Bind::key(event.place), event.id, event.person, *note));
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_mandate_commands(access::Commands& commands, MandateTermsPtr terms) {
    commands.add(MandateGiven::kType, Right::kRecord,
                 [terms](Asked& asked, const Item& item) { return give(asked, item, *terms); });
    commands.add(kMandateRevoked, Right::kRecord, revoke);
    commands.add(MandateUsed::kType, Right::kRecord, use);
}

}  // namespace domdom::safety
