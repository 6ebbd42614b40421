#include "households/events.h"

#include <algorithm>

namespace domdom::households {

namespace {

constexpr int kClaimDays = 366;
constexpr int64_t kHouseholdsMax = 50'000;  // the largest residential groups of a city have some thousands

Result<std::optional<std::string>> one_of_or_none(const Fields& fields, std::string_view name,
                                                  std::initializer_list<std::string_view> allowed) {
    const auto* value = fields.find(name);
    if (!value || value->is_null()) return std::optional<std::string>{};
    return std::optional(TRY(fields.one_of(name, allowed)));
}

}  // namespace

json::object HouseholdListed::body() const {
    json::object body{{"household", household.text()}};
    if (!residential_group.is_nil()) body["residentialGroup"] = residential_group.text();
    return body;
}

Result<HouseholdListed> HouseholdListed::parse(const Fields& fields) {
    HouseholdListed event;
    event.household = TRY(fields.uuid("household"));
    event.residential_group = TRY(fields.uuid_or_none("residentialGroup"))
    .value_or(Uuid{});
    return event;
}

json::object HouseholdMet::body() const {
    json::object body{{"household", household.text()}, {"outcome", outcome}};
    if (next) body["next"] = next->text();
    if (phone) body["phone"] = *phone;
    if (shared) body["shared"] = *shared;
    if (signal) body["signal"] = *signal;
    return body;
}

Result<HouseholdMet> HouseholdMet::parse(const Fields& fields) {
    HouseholdMet event;
    event.household = TRY(fields.uuid("household"));
    event.outcome =
        TRY(fields.one_of("outcome", {"nobody-home", "come-back", "refused", "met", "moved", "invited"}));
    event.next = TRY(fields.date_or_none("next"));
    event.phone = TRY(one_of_or_none(fields, "phone", {"smartphone", "plain", "none"}));
    if (const auto* shared = fields.find("shared"); shared && !shared->is_null())
        event.shared = TRY(fields.boolean("shared"));
    event.signal = TRY(one_of_or_none(fields, "signal", {"good", "weak", "none"}));
    return event;
}

json::object HouseholdJoined::body() const {
    return {{"household", household.text()}, {"from", from.text()}, {"until", or_null(until)}};
}

Result<HouseholdJoined> HouseholdJoined::parse(const Fields& fields) {
    HouseholdJoined event;
    event.household = TRY(fields.uuid("household"));
    event.from = TRY(fields.date("from"));
    event.until = TRY(fields.date_or_none("until"));
    if (event.until && *event.until < event.from)
        return invalid("this lies before the beginning", fields.where("until"));
    return event;
}

json::object HouseholdsStated::body() const {
    return {{"residentialGroup", residential_group.text()}, {"households", households}};
}

Result<HouseholdsStated> HouseholdsStated::parse(const Fields& fields) {
    HouseholdsStated event;
    event.residential_group = TRY(fields.uuid("residentialGroup"));
    event.households = TRY(fields.integer("households", 0, kHouseholdsMax));
    return event;
}

Date day_of(const log::Event& event) {
    const Date claimed = date_of(event.occurred_at), arrived = date_of(event.recorded_at);
    return claimed > arrived || claimed < arrived.plus_days(-kClaimDays) ? arrived : claimed;
}

}  // namespace domdom::households
