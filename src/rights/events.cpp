#include "rights/events.h"

namespace domdom::rights {

std::string_view step_name(RightsAnswered::Step step) {
    return step == RightsAnswered::Step::kDone ? "done" : "acknowledged";
}

json::object RightsRequested::body() const {
    return {{"request", request.text()}, {"kind", std::string(kind_name(kind))}, {"on", on.text()}};
}

Result<RightsRequested> RightsRequested::parse(const Fields& fields) {
    RightsRequested event;
    event.request = TRY(fields.uuid("request"));
    const auto kind = parse_kind(TRY(fields.one_of("kind", {"data", "withdrawal", "erasure"})));
    ASSERT(kind);
    event.kind = *kind;
    event.on = TRY(fields.date("on"));
    return event;
}

json::object RightsAnswered::body() const {
    return {{"request", request.text()}, {"step", std::string(step_name(step))}, {"on", on.text()}};
}

Result<RightsAnswered> RightsAnswered::parse(const Fields& fields) {
    RightsAnswered event;
    event.request = TRY(fields.uuid("request"));
    event.step = TRY(fields.one_of("step", {"acknowledged", "done"}))
    == "done" ? Step::kDone : Step::kAcknowledged;
    event.on = TRY(fields.date("on"));
    return event;
}

}  // namespace domdom::rights
