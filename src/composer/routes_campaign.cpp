// A campaign laid out on the calendar of a ward or commune, with what it lacks. Nothing is recorded: what
// whoever leads keeps of it are ordinary sessions.
#include <fmt/format.h>

#include <algorithm>

#include "composer/asked.h"
#include "composer/propose.h"
#include "households/households.h"
#include "places/groups.h"

namespace domdom::composer {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr int kFromDaysMax = kAheadDaysMax / 2;  // so that all of its days lie where sessions are looked at

struct Asked {
    access::AskedHere here;
    Uuid commune;
    std::optional<teams::Team> team;
    Date from;
};

// Of those that are open, the one that began first.
Result<std::optional<teams::Team>> first_team(store::Connection& db, const access::AskedHere& here) {
    std::optional<teams::Team> first;
    for (const auto& [id, team] : TRY(teams::load_teams(db, std::span(&here.place, 1))))
        if (team.is.holds_on(here.today) &&
            (!first || std::pair(team.is.from, id) < std::pair(first->is.from, first->is.team)))
            first = team;
    return first;
}

Result<Asked> asked_of(store::Connection& db, const Services& services, const Request& request) {
    Asked asked {
        TRY(access::asked_here(services, request))
        , {}, {}, {}
    };
    const auto& here = asked.here;
    auto ward = TRY(ward_asked(db, request, here));
    asked.commune = ward.commune;
    asked.team = ward.team ? std::move(ward.team) : TRY(first_team(db, here));
    asked.from = TRY(access::date_asked(request, "from"))
    .value_or(here.today.plus_days(kFirstDay));
    if (asked.from < here.today || here.today.plus_days(kFromDaysMax) < asked.from)
        return invalid(fmt::format("a day within the next {} days is needed here", kFromDaysMax), "from");
    return asked;
}

Result<std::vector<Uuid>> members_of(store::Connection& db, const std::optional<teams::Team>& team,
                                     Date day) {
    std::vector<std::pair<bool, Uuid>> members;
    if (team)
        for (const auto& member : TRY(teams::members_of(db, team->is.team)))
            if (member.holds_on(day)) members.emplace_back(!member.is_head, member.account);
    std::sort(members.begin(), members.end());
    std::vector<Uuid> accounts;
    for (const auto& [is_member, account] : members) accounts.push_back(account);
    return accounts;
}

// A share of a residential group's households that were met; one without households comes first.
struct Area {
    double met = 0;
    Uuid group;
    bool operator<(const Area& other) const {
        return std::pair(met, group) < std::pair(other.met, other.group);
    }
};
Result<std::vector<Uuid>> groups_of(store::Connection& db, const Asked& asked, const places::Groups& groups) {
    std::map<Uuid, households::Coverage> coverage;
    for (const auto& [id, covered] : TRY(households::load_coverage(db, {asked.commune})))
        coverage[places::stands_for(groups, id, asked.here.today)].add(covered);
    std::vector<Area> areas;
    for (const auto& [id, group] : groups) {
        if (group.closed_by(asked.here.today) || group.now().commune != asked.commune) continue;
        const auto& covered = coverage[id];
        areas.push_back(
            {covered.of() > 0 ? static_cast<double>(covered.met) / static_cast<double>(covered.of()) : 0,
             id});
    }
    std::sort(areas.begin(), areas.end());
    std::vector<Uuid> ids;
    for (const auto& area : areas) ids.push_back(area.group);
    return ids;
}

json::array accounts_json(const teams::Accounts& accounts, const std::vector<Uuid>& ids) {
    json::array list;
    for (const auto& id : ids) list.push_back(teams::account_json(accounts, id));
    return list;
}

class Writer {
  public:
    Writer(store::Connection& db, const Asked& asked, const Knowledge& knowledge, const Campaign& campaign)
        : db_(db), asked_(asked), knowledge_(knowledge), campaign_(campaign) {}

    Result<json::object> write() {
        const Date today = asked_.here.today;
        material_ = TRY(load_material(db_, knowledge_, {asked_.commune, kNil, today, start_of(today)}));
        groups_ = TRY(places::load_groups(db_, std::span(&asked_.commune, 1)));
        Ground ground{asked_.commune};
        for (const auto& rank : rank_halls(material_.halls, material_.candidates, kSeatsUsual))
            ground.venues.push_back(rank.hall->id);
        ground.members = TRY(members_of(db_, asked_.team, asked_.from));
        ground.groups = TRY(groups_of(db_, asked_, groups_));
        layout_ = lay_out(campaign_, ground, asked_.from,
                          [&](Date day) { return knowledge_.holidays->contains(day); });
        json::array days, skipped, venues;
        for (const auto& day : layout_.days) days.push_back(TRY(day_json(day)));
        for (const Date day : layout_.skipped)
            skipped.push_back({{"on", day.text()}, {"holiday", *knowledge_.holidays->find_name(day)}});
        for (const auto& venue : material_.venues) venues.push_back(fieldwork::venue_json(venue));
        return json::object{{"id", campaign_.id},
                            {"title", campaign_.title},
                            {"about", campaign_.about},
                            {"place", places::brief_json(*asked_.here.tree, asked_.commune, today)},
                            {"team", team_json()},
                            {"from", asked_.from.text()},
                            {"groups", groups_json()},
                            {"days", std::move(days)},
                            {"skipped", std::move(skipped)},
                            {"venues", std::move(venues)},
                            {"missing", missing_json(ground)}};
    }

  private:
    json::value team_json() const {
        if (!asked_.team) return nullptr;
        return {{"id", asked_.team->is.team.text()}, {"name", asked_.team->is.name}};
    }

    json::array groups_json() const {
        json::array list;
        for (size_t i = 0; i < campaign_.groups.size(); ++i)
            list.push_back({{"id", campaign_.groups[i].id},
                            {"title", campaign_.groups[i].title},
                            {"at", campaign_.groups[i].is_at_point ? "point" : "doors"},
                            {"members", accounts_json(material_.accounts, layout_.members_of[i])}});
        return list;
    }

    // The work group of that point: those at a point stand in the order of the points.
    size_t group_at(size_t point) const {
        for (size_t i = 0; i < campaign_.groups.size(); ++i)
            if (campaign_.groups[i].is_at_point && point-- == 0) return i;
        return 0;
    }

    // One that is planned already is shown as it is.
    Result<json::object> session_json(const Layout::Session& session) {
        const auto& sitting = campaign_.sessions[session.sitting];
        const size_t group = group_at(session.point);
        const auto known = TRY(fieldwork::find_session(db_, session.id));
        const Uuid venue = known ? known->venue_id : session.venue;
        const int64_t starts_at = known ? known->starts_at : session.starts_at;
        const int minutes = known ? known->minutes : sitting.minutes;
        return json::object{{"id", session.id.text()},
                            {"point", session.point + 1},
                            {"group", campaign_.groups[group].id},
                            {"venue", or_null(venue)},
                            {"startsAt", time_text(starts_at)},
                            {"minutes", minutes},
                            {"title", sitting.title},
                            {"skills", json::array(sitting.skills.begin(), sitting.skills.end())},
                            {"planned", known && !known->cancelled},
                            {"taken", is_taken(session.id, venue, starts_at, minutes)}};
    }

    bool is_taken(const Uuid& session, const Uuid& venue, int64_t from, int minutes) const {
        const Span when = span_of(from, minutes);
        return std::any_of(material_.sessions.begin(), material_.sessions.end(), [&](const auto& other) {
            const Span taken = span_of(other.starts_at, other.minutes);
            return !venue.is_nil() && other.venue_id == venue && other.id != session && taken.overlaps(when);
        });
    }

    Result<json::object> day_json(const Layout::Day& day) {
        json::array sessions, doors;
        for (const auto& session : day.sessions) sessions.push_back(TRY(session_json(session)));
        for (const auto& one : day.doors)
            doors.push_back({{"group", campaign_.groups[one.group].id},
                             {"residentialGroup", one.residential_group.text()},
                             {"name", groups_.at(one.residential_group).now().is.name}});
        return json::object{{"on", day.on.text()},
                            {"sessions", std::move(sessions)},
                            {"doors", std::move(doors)},
                            {"report",
                             {{"form", campaign_.report_form},
                              {"period", day.on.text()},
                              {"dueAt", time_text(day.report_due)}}}};
    }

    json::array missing_json(const Ground& ground) const {
        json::array missing;
        const auto say = [&](const char* what, size_t have, size_t need) {
            if (have < need) missing.push_back({{"what", what}, {"have", have}, {"need", need}});
        };
        say("team", asked_.team ? 1 : 0, 1);
        if (asked_.team) say("members", ground.members.size(), campaign_.groups.size());
        say("points", ground.venues.size(), static_cast<size_t>(campaign_.points));
        const bool goes_to_doors = std::any_of(campaign_.groups.begin(), campaign_.groups.end(),
                                               [](const auto& group) { return !group.is_at_point; });
        if (goes_to_doors) say("residential-groups", ground.groups.size(), 1);
        return missing;
    }

    store::Connection& db_;
    const Asked& asked_;
    const Knowledge& knowledge_;
    const Campaign& campaign_;
    Material material_;
    places::Groups groups_;
    Layout layout_;
};

Result<Reply> show_campaign(const Services& services, const Request& request, const Knowledge& knowledge) {
    TRY(services.access.require_actor(request));
    const auto campaign = knowledge.campaigns->find(request.params.at("campaign"));
    if (campaign == knowledge.campaigns->end())
        return Error{Code::kNotFound, "there is no such campaign", "campaign"};
    auto db = TRY(services.log.store().read());
    const auto asked = TRY(asked_of(*db, services, request));
    return access::json_answer(TRY(Writer(*db, asked, knowledge, campaign->second).write()));
}

}  // namespace

void add_campaign_routes(const Services& services, const Knowledge& knowledge) {
    access::add_get(services, "/api/v1/campaigns/{campaign}", "manage-sessions",
                    [services, knowledge](const Request& request) {
                        return show_campaign(services, request, knowledge);
                    });
}

}  // namespace domdom::composer
