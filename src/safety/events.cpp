#include "safety/events.h"

namespace domdom::safety {

namespace {

constexpr size_t kCompanyMax = 8;
constexpr int64_t kMinutesMax = 16 * 60;
constexpr int64_t kOverdueMinutesMax = 8 * 60;
constexpr int64_t kOfflineMs = 3 * 24 * int64_t{3'600'000};

Result<Uuid> id_or_nil(const Fields& fields, std::string_view name) {
    return TRY(fields.uuid_or_none(name))
    .value_or(Uuid{});
}

}  // namespace

json::object OutingBegun::body() const {
    json::array company;
    for (const auto& account : with) company.push_back(json::value(account.text()));
    return {{"outing", outing.text()},
            {"residentialGroup", or_null(residential_group)},
            {"person", or_null(person)},
            {"with", std::move(company)},
            {"minutes", minutes}};
}

Result<OutingBegun> OutingBegun::parse(const Fields& fields) {
    OutingBegun begun;
    begun.outing = TRY(fields.uuid("outing"));
    begun.residential_group = TRY(id_or_nil(fields, "residentialGroup"));
    begun.person = TRY(id_or_nil(fields, "person"));
    begun.minutes = TRY(fields.integer("minutes", 1, kMinutesMax));
    if (!fields.has("with")) return begun;
    for (const auto& text : TRY(fields.texts("with", kCompanyMax, 36))) {
        const auto account = parse_uuid(text);
        if (!account) return invalid("this is no id of an account", fields.where("with"));
        begun.with.push_back(*account);
    }
    return begun;
}

Result<OutingSettled> OutingSettled::parse(const Fields& fields) {
    OutingSettled settled;
    settled.outing = TRY(fields.uuid("outing"));
    settled.word = TRY(fields.one_of("word", {"well", "looked", "help"}));
    return settled;
}

Result<OutingRules> OutingRules::parse(const Fields& fields) {
    OutingRules rules;
    rules.overdue_minutes = TRY(fields.integer("overdueMinutes", 5, kOverdueMinutesMax));
    rules.alone = TRY(fields.one_of("alone", {"anyone", "trained", "nobody"}));
    return rules;
}

int64_t believed_at(const log::Event& event) {
    const int64_t heard_at = event.clock >> 16;
    const bool is_believed = event.occurred_at <= heard_at && heard_at - event.occurred_at <= kOfflineMs;
    return is_believed ? event.occurred_at : heard_at;
}

}  // namespace domdom::safety
