// What can happen between a session and whoever is asked to come. Who it is lies where people and requests
// lie; bodies hold ids.
#pragma once

#include <string>

#include "base/json.h"
#include "log/event.h"

namespace domdom::composer {

// {"session":uuid} about the event's person, or {"session":uuid,"request":uuid} about whoever asked for help
// and is not known yet. Somebody is to be asked to come. The same again changes nothing.
struct SessionInvited {
    static constexpr const char* kType = "session.invited";
    Uuid session, request;
    json::object body() const;
    static Result<SessionInvited> parse(const Fields& fields);
};

// {"session":uuid,"request"?:uuid,"answer":"comes"|"declines"|"unreached"}: what they said. Coming is a
// sign-up besides, since that is what takes a seat.
struct InvitationAnswered {
    static constexpr const char* kType = "invitation.answered";
    Uuid session, request;
    std::string answer;
    json::object body() const;
    static Result<InvitationAnswered> parse(const Fields& fields);
};

}  // namespace domdom::composer
