// What people ask under the law, and what was done about it. The person is a column of the event; nothing
// here names them, so it stays when they are erased.
#pragma once

#include <string>

#include "rights/rules.h"

namespace domdom::rights {

// {"request":uuid,"kind":"withdrawal","on":"2026-11-25"}: asked on that day, on paper, aloud or on a phone.
// The same request again corrects it.
struct RightsRequested {
    static constexpr const char* kType = "rights.requested";
    Uuid request;
    Kind kind = Kind::kData;
    Date on;
    json::object body() const;
    static Result<RightsRequested> parse(const Fields& fields);
};

// {"request":uuid,"step":"done","on":"2026-11-26"}
struct RightsAnswered {
    static constexpr const char* kType = "rights.answered";
    enum class Step { kAcknowledged, kDone };
    Uuid request;
    Step step = Step::kAcknowledged;
    Date on;
    json::object body() const;
    static Result<RightsAnswered> parse(const Fields& fields);
};
std::string_view step_name(RightsAnswered::Step step);

}  // namespace domdom::rights
