#include "teams/accounts.h"

#include <unordered_set>

namespace domdom::teams {

namespace {

constexpr const char* kAccounts = "SELECT account, name, role, place, disabled FROM account ORDER BY name";

json::array texts_json(const std::vector<std::string>& texts) {
    return json::array(texts.begin(), texts.end());
}

}  // namespace

Result<Accounts> load_accounts(store::Connection& db, const std::vector<Uuid>& places) {
    const std::unordered_set<Uuid> within(places.begin(), places.end());
    Accounts accounts;
    auto rows = TRY(db.query(kAccounts));
    while (TRY(rows.next()))
        if (within.contains(rows.uuid(3)))
            accounts[rows.uuid(0)] = {std::string(rows.text(1)), std::string(rows.text(2)), rows.uuid(3),
                                      rows.integer(4) != 0};
    return accounts;
}

bool goes_out(std::string_view role) {
    const auto known = access::parse_role(role);
    return known && *known != access::Role::kLearner && access::may(*known, access::Right::kRecord);
}

json::object account_json(const Accounts& accounts, const Uuid& id) {
    const auto known = accounts.find(id);
    if (known == accounts.end())
        return {{"account", id.text()}, {"name", nullptr}, {"role", nullptr}, {"closed", false}};
    return {{"account", id.text()},
            {"name", known->second.name},
            {"role", known->second.role},
            {"closed", known->second.closed}};
}

Result<json::object> training_json(store::Connection& db, const learning::Catalogue& catalogue,
                                   const Uuid& account, Date today) {
    const auto training = TRY(load_training(db, catalogue, account));
    return json::object{
        {"ready", training.is_ready_on(today)},
        {"course",
         {{"done", training.lessons_done}, {"of", training.lessons}, {"on", or_null(training.course_on)}}},
        {"witnessedOn", or_null(training.witnessed_on)},
        {"tooEarly", TRY(count_too_early(db, training, account))}};
}

Result<json::object> description_json(store::Connection& db, const Uuid& account) {
    const auto described = TRY(find_description(db, account))
    .value_or(CompanionDescribed{});
    const auto group = TRY(places::find_group(db, described.group));
    return json::object{
        {"languages", texts_json(described.languages)},
        {"skills", texts_json(described.skills)},
        {"free", texts_json(described.free)},
        {"group", group ? json::value(json::object{{"id", group->id.text()}, {"name", group->now().is.name}})
                        : json::value(nullptr)}};
}

json::object given_json(const Given& given) {
    return {{"minutes", given.minutes()},
            {"sessions", given.sessions},
            {"visits", given.visits},
            {"visitsWithoutLength", given.visits_without_length},
            {"trainings", given.trainings}};
}

}  // namespace domdom::teams
