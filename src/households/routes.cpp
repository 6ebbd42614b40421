// Walk lists, a household's doorstep, and how much of a commune has been met.
#include <algorithm>

#include "households/events.h"
#include "households/households.h"
#include "places/groups.h"

namespace domdom::households {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kHistory =
    "SELECT m.outcome, m.met_on, m.claimed_on, m.next_on, m.phone, m.signal, m.shared, account.name"
    " FROM household_met AS m LEFT JOIN account ON account.account = m.author"
    " WHERE m.commune = $1 AND m.household = $2 ORDER BY m.met_on DESC, m.clock DESC, m.stream DESC, m.seq "
    "DESC LIMIT 200";

// "claimed" where the clock of the phone was wrong: what it said.
json::object record_json(const AtDoor& record) {
    json::object out{{"outcome", record.outcome}, {"on", record.on.text()}};
    if (record.claimed != record.on) out["claimed"] = record.claimed.text();
    return out;
}

json::object household_json(const Listed& listed) {
    json::object out{{"id", listed.id.text()}};
    listed.door.write(out);
    const auto& standing = listed.standing;
    out["state"] = std::string(state_name(standing.state()));
    out["last"] = standing.last() ? json::value(record_json(*standing.last())) : json::value(nullptr);
    out["next"] = or_null(standing.last() ? standing.last()->next : std::nullopt);
    out["phone"] = or_null(standing.phone());
    out["shared"] = or_null(standing.shared());
    out["signal"] = or_null(standing.signal());
    json::array people;
    for (const auto& resident : listed.residents)
        people.push_back({{"id", resident.person.text()},
                          {"name", resident.name},
                          {"birthYear", resident.birth_year},
                          {"since", resident.since.text()}});
    out["residents"] = std::move(people);
    return out;
}

json::object coverage_json(const Coverage& coverage) {
    return {{"of", coverage.of()},
            {"basis", coverage.is_of_stated() ? "stated" : "listed"},
            {"listed", coverage.listed},
            {"stated", or_null(coverage.stated)},
            {"met", coverage.met},
            {"refused", coverage.refused},
            {"nobodyHome", coverage.nobody_home},
            {"comeBack", coverage.come_back},
            {"invited", coverage.invited},
            {"unseen", coverage.unseen},
            {"moved", coverage.moved}};
}

// A commune, with units that went on as it, and its residential groups.
struct Commune {
    access::AskedHere asked;
    std::vector<Uuid> units;
};
Result<Commune> commune_asked(const Services& services, const Request& request) {
    auto asked = TRY(access::asked_here(services, request));
    const auto* place = asked.tree->find_latest(asked.place);
    if (!place || place->level != places::Level::kCommune)
        return invalid("households are listed by commune", "place", "choose a ward or commune");
    auto units = asked.tree->subtree(asked.place, asked.today);
    return Commune{std::move(asked), std::move(units)};
}

// The group with those that were merged into it; nil: households in no group.
std::vector<Uuid> meant_by(const places::Groups& groups, const Uuid& group, Date today) {
    std::vector<Uuid> meant;
    for (const auto& [id, one] : groups)
        if (places::stands_for(groups, id, today) == group) meant.push_back(id);
    if (meant.empty()) meant.push_back(group);
    return meant;
}

// Only those that may be called upon; with show=left-alone those that refused or have gone.
Result<Reply> show_walk(const Services& services, const Request& request) {
    const auto [asked, units] = TRY(commune_asked(services, request));
    const auto show = request.query_value("show").value_or("");
    if (!show.empty() && show != "left-alone")
        return invalid("only left-alone can be shown besides", "show", "leave it out for the walk list");
    Uuid group;
    if (const auto given = request.query_value("group")) {
        const auto id = parse_uuid(*given);
        if (!id) return invalid("a UUID is needed here", "group");
        group = *id;
    }
    auto db = TRY(services.log.store().read());
    const auto groups = TRY(places::load_groups(*db, units));
    if (!group.is_nil() && !groups.contains(group))
        return Error{Code::kNotFound, "no residential group of this commune has this id", "group"};
    Coverage coverage;
    json::array list;
    for (const auto& listed : TRY(load_walk(*db, units, meant_by(groups, group, asked.today), asked.today))) {
        coverage.count(listed.standing.state());
        if (listed.standing.is_left_alone() == (show == "left-alone")) list.push_back(household_json(listed));
    }
    if (!group.is_nil()) coverage.stated = TRY(find_stated(*db, group));
    return access::json_answer(
        json::object{{"place", places::brief_json(*asked.tree, asked.place, asked.today)},
                     {"date", asked.today.text()},
                     {"households", std::move(list)},
                     {"coverage", coverage_json(coverage)}});
}

Result<Reply> show_coverage(const Services& services, const Request& request) {
    const auto [asked, units] = TRY(commune_asked(services, request));
    auto db = TRY(services.log.store().read());
    const auto groups = TRY(places::load_groups(*db, units));
    std::map<Uuid, Coverage> by_group;
    for (const auto& [id, group] : groups)
        if (!group.closed_by(asked.today) && group.was_in(*asked.tree, asked.place, asked.today))
            by_group[id];
    for (const auto& [id, coverage] : TRY(load_coverage(*db, units)))
        by_group[places::stands_for(groups, id, asked.today)].add(coverage);
    Coverage all;
    json::array list;
    for (auto& [id, coverage] : by_group) {
        if (!id.is_nil()) coverage.stated = TRY(find_stated(*db, id));
        all.add(coverage);
        auto row = coverage_json(coverage);
        const auto group = groups.find(id);
        row["group"] = group == groups.end() ? json::value(nullptr)
                                             : json::value(places::group_json(group->second, asked.today));
        list.push_back(std::move(row));
    }
    return access::json_answer(
        json::object{{"place", places::brief_json(*asked.tree, asked.place, asked.today)},
                     {"all", coverage_json(all)},
                     {"groups", std::move(list)}});
}

// What was recorded at one door, the newest first, by whom.
Result<Reply> show_household(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    const auto household = TRY(find_household(*db, id));
    if (!household) return Error{Code::kNotFound, "no household has this id", "id"};
    TRY(access::require_within(actor, household->commune, *tree, today));
    json::array records;
    auto rows = TRY(db->query(kHistory, household->commune, id));
    while (TRY(rows.next())) {
        auto record = record_json(read_record(rows, 0));
        record["by"] = rows.is_null(7) ? json::value(nullptr) : json::value(std::string(rows.text(7)));
        records.push_back(std::move(record));
    }
    return access::json_answer(json::object{{"id", id.text()}, {"records", std::move(records)}});
}

}  // namespace

void add_household_routes(const Services& services) {
    access::add_get(services, "/api/v1/households", "read-people",
                    [services](const Request& request) { return show_walk(services, request); });
    access::add_get(services, "/api/v1/households/coverage", "read-plans",
                    [services](const Request& request) { return show_coverage(services, request); });
    access::add_get(services, "/api/v1/households/{id}", "read-people",
                    [services](const Request& request) { return show_household(services, request); });
}

}  // namespace domdom::households
