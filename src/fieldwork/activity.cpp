#include "fieldwork/activity.h"

#include <algorithm>
#include <unordered_set>

#include "people/person.h"

namespace domdom::fieldwork {

namespace {

constexpr const char* kSessions =
    "SELECT session, starts_at FROM session_plan WHERE place = $1 AND starts_at >= $2 AND starts_at < $3"
    " ORDER BY starts_at";
constexpr const char* kPresent = "SELECT commune, person FROM session_present WHERE session = $1";
constexpr const char* kVisits =
    "SELECT visit, person, outcome, visited_on FROM visit WHERE place = $1 AND visited_on >= $2 AND"
    " visited_on <= $3 ORDER BY visited_on";
constexpr const char* kFirstSession = "SELECT MIN(starts_at) FROM session_plan WHERE place = $1";
constexpr const char* kFirstVisit = "SELECT MIN(visited_on) FROM visit WHERE place = $1";

// Nearly all who were met live here under one id: these are read at once, and only the others asked about.
constexpr const char* kUnmoved = "SELECT person FROM person WHERE commune = $1 AND moved = 0";

class HeadsHere {
  public:
    explicit HeadsHere(store::Connection& db) : db_(db), heads_(db) {}
    Result<> know(const std::vector<Uuid>& units) {
        for (const auto& unit : units) {
            auto rows = TRY(db_.query(kUnmoved, unit));
            while (TRY(rows.next())) themselves_.insert(rows.uuid(0));
        }
        return {};
    }
    Result<Uuid> of(const Uuid& id) { return themselves_.contains(id) ? id : heads_.of(id); }

  private:
    store::Connection& db_;
    people::Heads heads_;
    std::unordered_set<Uuid> themselves_;
};

using Units = std::unordered_set<Uuid>;

Result<int64_t> count_present(store::Connection& db, HeadsHere& heads, const Uuid& session,
                              const Units& units, std::set<Uuid>& attended) {
    std::vector<std::pair<Uuid, Uuid>> met;  // where they live, who
    {
        auto rows = TRY(db.query(kPresent, session));
        while (TRY(rows.next())) met.emplace_back(rows.uuid(0), rows.uuid(1));
    }
    std::unordered_set<Uuid> present;
    for (const auto& [commune, id] : met) {
        const Uuid head = TRY(heads.of(id));
        present.insert(head);
        if (units.contains(commune)) attended.insert(head);
    }
    return static_cast<int64_t>(present.size());
}

}  // namespace

std::set<Uuid> Activity::visited() const {
    // Most are met many times: a hash finds that out at a tenth of the comparisons.
    std::unordered_set<Uuid> people;
    for (const auto& visit : visits)
        if (!visit.person.is_nil() && visit.outcome != "nobody-home" && visit.outcome != "moved")
            people.insert(visit.person);
    return {people.begin(), people.end()};
}

Result<std::optional<Date>> find_first_day(store::Connection& db, const std::vector<Uuid>& units) {
    std::optional<Date> first;
    const auto see = [&](Date day) { first = first ? std::min(*first, day) : day; };
    for (const auto& unit : units) {
        {
            auto rows = TRY(db.query(kFirstSession, unit));
            if (TRY(rows.next()) && !rows.is_null(0)) see(date_of(rows.integer(0)));
        }
        auto rows = TRY(db.query(kFirstVisit, unit));
        if (TRY(rows.next()) && !rows.is_null(0)) see(rows.date(0));
    }
    return first;
}

Result<Activity> load_activity(store::Connection& db, const std::vector<Uuid>& units, Date from, Date until) {
    Activity activity;
    HeadsHere heads(db);
    TRY(heads.know(units));
    for (const auto& unit : units) {
        {
            auto rows = TRY(db.query(kSessions, unit, start_of(from), start_of(until.plus_days(1))));
            while (TRY(rows.next())) activity.sessions.push_back({rows.uuid(0), date_of(rows.integer(1)), 0});
        }
        auto rows = TRY(db.query(kVisits, unit, from, until));
        while (TRY(rows.next()))
            activity.visits.push_back({rows.uuid(0), rows.is_null(1) ? Uuid{} : rows.uuid(1),
                                       std::string(rows.text(2)), rows.date(3)});
    }
    const Units within(units.begin(), units.end());
    for (auto& session : activity.sessions)
        session.present = TRY(count_present(db, heads, session.session, within, activity.attended));
    for (auto& visit : activity.visits)
        if (!visit.person.is_nil()) visit.person = TRY(heads.of(visit.person));
    return activity;
}

}  // namespace domdom::fieldwork
