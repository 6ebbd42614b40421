// What can happen to a request for help. Who asked, their number and their words lie in the register.
#pragma once

#include <string>

#include "base/json.h"

namespace domdom::helpdesk {

// {"request":uuid,"via":"app","forOther":false,"agreed":true,"to":"bank"}: somebody at the event's place asks
// for help, for themselves or for a relative, and agreed that their name and number are kept for it. The
// event's person is who asks, where that is known. `to`, where a visitor referred them on: one of
// content/referrals.json.
struct RequestAsked {
    static constexpr const char* kType = "request.asked";
    Uuid request;
    std::string via;  // app, page, poster, counter, phone, visit
    bool for_other = false;
    std::string to = {};
    json::object body() const;
    static Result<RequestAsked> parse(const Fields& fields);
};

// {"request":uuid,"team":uuid|null,"companion":uuid|null}: who sees to it from now on; neither: nobody.
struct RequestAssigned {
    static constexpr const char* kType = "request.assigned";
    Uuid request, team, companion;
    json::object body() const;
    static Result<RequestAssigned> parse(const Fields& fields);
};

// {"request":uuid,"outcome":"visited"}: what was done. {"request":uuid} reopens it.
struct RequestAnswered {
    static constexpr const char* kType = "request.answered";
    static constexpr const char* kReopenedType = "request.reopened";
    Uuid request;
    std::string outcome;  // visited, phoned, came, referred, unreachable, withdrawn
    json::object body() const { return {{"request", request.text()}, {"outcome", outcome}}; }
    static Result<RequestAnswered> parse(const Fields& fields);
};

// {"request":uuid}: the event's person is who asked.
inline constexpr const char* kRequestIdentified = "request.identified";

}  // namespace domdom::helpdesk
