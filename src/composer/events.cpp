#include "composer/events.h"

namespace domdom::composer {

namespace {

json::object about(const Uuid& session, const Uuid& request) {
    json::object body{{"session", session.text()}};
    if (!request.is_nil()) body["request"] = request.text();
    return body;
}

}  // namespace

json::object SessionInvited::body() const { return about(session, request); }

Result<SessionInvited> SessionInvited::parse(const Fields& fields) {
    SessionInvited invited;
    invited.session = TRY(fields.uuid("session"));
    invited.request = TRY(fields.uuid_or_none("request"))
    .value_or(kNil);
    return invited;
}

json::object InvitationAnswered::body() const {
    auto body = about(session, request);
    body["answer"] = answer;
    return body;
}

Result<InvitationAnswered> InvitationAnswered::parse(const Fields& fields) {
    InvitationAnswered answered;
    answered.session = TRY(fields.uuid("session"));
    answered.request = TRY(fields.uuid_or_none("request"))
    .value_or(kNil);
    answered.answer = TRY(fields.one_of("answer", {"comes", "declines", "unreached"}));
    return answered;
}

}  // namespace domdom::composer
