#include "helpdesk/events.h"

namespace domdom::helpdesk {

namespace {}  // namespace

json::object RequestAsked::body() const {
    json::object body{{"request", request.text()}, {"via", via}, {"forOther", for_other}, {"agreed", true}};
    if (!to.empty()) body["to"] = to;
    return body;
}

Result<RequestAsked> RequestAsked::parse(const Fields& fields) {
    RequestAsked asked;
    asked.request = TRY(fields.uuid("request"));
    asked.via = TRY(fields.one_of("via", {"app", "page", "poster", "counter", "phone", "visit"}));
    asked.for_other = fields.has("forOther") && TRY(fields.boolean("forOther"));
    asked.to = TRY(fields.text_or_none("to", 40))
    .value_or("");
    // A list that a phone has may be newer than ours: any code will do, a sentence will not.
    if (asked.to.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != asked.to.npos)
        return invalid("whom they are referred to is a code", fields.where("to"), "write it like bank");
    if (!TRY(fields.boolean("agreed")))
        return invalid("without their agreement no name and no number is kept", fields.where("agreed"),
                       "read them what is kept, and ask");
    return asked;
}

json::object RequestAssigned::body() const {
    return {{"request", request.text()}, {"team", or_null(team)}, {"companion", or_null(companion)}};
}

Result<RequestAssigned> RequestAssigned::parse(const Fields& fields) {
    RequestAssigned assigned;
    assigned.request = TRY(fields.uuid("request"));
    assigned.team = TRY(fields.uuid_or_none("team"))
    .value_or(Uuid{});
    assigned.companion = TRY(fields.uuid_or_none("companion"))
    .value_or(Uuid{});
    return assigned;
}

Result<RequestAnswered> RequestAnswered::parse(const Fields& fields) {
    RequestAnswered answered;
    answered.request = TRY(fields.uuid("request"));
    answered.outcome =
        TRY(fields.one_of("outcome", {"visited", "phoned", "came", "referred", "unreachable", "withdrawn"}));
    return answered;
}

}  // namespace domdom::helpdesk
