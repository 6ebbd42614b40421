// Who may ask for what, and when it may be called done: never before it is.
#include <fmt/format.h>

#include <algorithm>

#include "people/events.h"
#include "people/people.h"
#include "rights/events.h"
#include "rights/requests.h"
#include "rights/rights.h"

namespace domdom::rights {

namespace {

using access::Asked;
using access::Item;
using access::Right;

Result<> require_past(Date on, const Item& item, const Fields& fields) {
    if (on <= item.day()) return {};
    return invalid("this day has not come yet", fields.where("on"), "check the clock of the device");
}

// Starts an event about someone who is known here and was not erased.
Result<log::Event> about(Asked& asked, const Item& item, const Fields& fields) {
    log::Event event = item.event(asked.actor);
    event.person = TRY(people::person_of(asked, fields));
    event.place = TRY(people::require_known(asked, event.person, fields.where("person")))
    ->current_place();
    return event;
}

// Under whichever of their ids the request was made.
bool is_of(const Request& request, const people::Whole& whole) {
    return std::binary_search(whole.members.begin(), whole.members.end(), request.person);
}

Result<log::Receipt> give_consent(Asked& asked, const Item& item, const Rules& rules) {
    const auto fields = TRY(item.fields());
    const auto given = TRY(people::ConsentGiven::parse(fields));
    TRY(people::require_code(given.text, fields.where("text")));
    TRY(require_past(given.on, item, fields));
    log::Event event = TRY(about(asked, item, fields));
    const auto whole = TRY(people::load_whole(asked.writing.db, event.person));
    TRY(people::require_guardian(given, whole.person->birth_year(), rules.guardian_under_age(),
                                 fields.where("by")));
    event.body = given.body();
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> withdraw_consent(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto withdrawn = TRY(people::ConsentWithdrawn::parse(fields));
    TRY(require_past(withdrawn.on, item, fields));
    log::Event event = TRY(about(asked, item, fields));
    event.body = withdrawn.body();
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> ask(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto requested = TRY(RightsRequested::parse(fields));
    TRY(require_past(requested.on, item, fields));
    log::Event event = TRY(about(asked, item, fields));
    const auto known = TRY(find_request(asked.writing.db, requested.request));
    if (known && !is_of(*known, TRY(people::load_whole(asked.writing.db, event.person))))
        return Error{Code::kForbidden, "this request is another person's", fields.where("request")};
    event.body = requested.body();
    return asked.writing.append(std::move(event));
}

// What was asked for must have happened: a date alone satisfies nobody.
Result<> require_done(const Request& request, const people::Person& person, const Fields& fields) {
    if (request.kind == Kind::kErasure && !person.erased_on())
        return Error{Code::kConflict, "this person has not been erased yet", fields.where("step"),
                     "erase them first"};
    if (request.kind == Kind::kWithdrawal && !person.has_withdrawn() && !person.erased_on())
        return Error{Code::kConflict, "the withdrawal of consent has not been recorded yet",
                     fields.where("step"), "record it first"};
    return {};
}

Result<log::Receipt> answer(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto answered = TRY(RightsAnswered::parse(fields));
    const auto request = TRY(find_request(asked.writing.db, answered.request));
    if (!request)
        return Error{Code::kNotFound, "no request has this id", fields.where("request"),
                     "send the request first"};
    const auto whole = TRY(people::load_whole(asked.writing.db, request->person));
    const auto& person = whole.person;
    TRY(access::require_within(asked.actor, person->current_place(), asked.tree, asked.today));
    TRY(require_past(answered.on, item, fields));
    if (answered.on < request->received)
        return invalid("this lies before the day it was asked for", fields.where("on"));
    if (answered.step == RightsAnswered::Step::kDone) TRY(require_done(*request, *person, fields));
    log::Event event = item.event(asked.actor);
    event.person = request->person;
    event.place = person->current_place();
    event.body = answered.body();
    return asked.writing.append(std::move(event));
}

}  // namespace

void add_rights_commands(access::Commands& commands, RulesPtr rules) {
    commands.add(people::ConsentGiven::kType, Right::kRecordLearning,
                 [rules](Asked& asked, const Item& item) { return give_consent(asked, item, *rules); });
    commands.add(people::ConsentWithdrawn::kType, Right::kRecordLearning, withdraw_consent);
    commands.add(RightsRequested::kType, Right::kRecordLearning, ask);
    commands.add(RightsAnswered::kType, Right::kErase, answer);
}

}  // namespace domdom::rights
