// Plans and targets are data, set by their authority.
#pragma once

#include <optional>
#include <string>

#include "base/json.h"
#include "skills/evidence.h"

namespace domdom::plans {

// {"plan":uuid,"name":{"vi":…,"en":…,"fr":…},"legalBasis":…}; the event's place is whose plan it is.
struct PlanMade {
    static constexpr const char* kType = "plan.made";
    Uuid plan;
    json::object name;
    std::string legal_basis;
    json::object body() const;
    static Result<PlanMade> parse(const Fields& fields);
};

struct Denominator {
    int64_t value = 0;
    std::string source;
    Date on;
};

// {"target":uuid,"plan":uuid,"organisation":uuid|null,"group":"adults","criterion":"digital-citizen","rung":"witnessed",
//  "mode":"ever","value":85,"unit":"percent","deadline":"2025-12-31","denominator":{"value":…,"source":…,"date":…}|null,
//  "legalBasis":…}; the event's place is where, when no organisation is named. The same target again changes
//  it.
struct TargetSet {
    static constexpr const char* kType = "target.set";
    Uuid target, plan;
    std::optional<Uuid> organisation;
    std::string group, criterion;
    skills::Rung rung = skills::Rung::kWitnessed;  // none for criteria of facts alone
    skills::Mode mode = skills::Mode::kEver;
    double value = 0;
    bool is_percent = true;
    Date deadline;  // also the day at which ages are reckoned
    std::optional<Denominator> denominator;
    std::string legal_basis;
    json::object body() const;
    static Result<TargetSet> parse(const Fields& fields);
};

// {"target":uuid}
struct TargetWithdrawn {
    static constexpr const char* kType = "target.withdrawn";
    Uuid target;
    json::object body() const { return {{"target", target.text()}}; }
    static Result<TargetWithdrawn> parse(const Fields& fields) {
        return TargetWithdrawn { TRY(fields.uuid("target")) };
    }
};

}  // namespace domdom::plans
