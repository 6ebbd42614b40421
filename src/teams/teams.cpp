// Teams, members and trainings as they are known.
#include "teams/teams.h"

#include <algorithm>

namespace domdom::teams {

namespace {

constexpr const char* kFind = "SELECT place, body FROM team WHERE team = $1";
constexpr const char* kOfPlace = "SELECT team, body FROM team WHERE place = $1";
constexpr const char* kMembers = "SELECT body FROM team_member WHERE team = $1 ORDER BY account";
constexpr const char* kMemberships = "SELECT body FROM team_member WHERE account = $1 ORDER BY team";
constexpr const char* kDescription = "SELECT body FROM companion WHERE account = $1";
constexpr const char* kLessons = "SELECT course, lesson, on_day FROM training_lesson WHERE account = $1";
constexpr const char* kTaughtOn =
    "SELECT MIN(on_day) FROM training_attended WHERE account = $1 AND course = $2";
constexpr const char* kWentAlong =
    "SELECT DISTINCT on_day, recorder FROM worked_visit WHERE account = $1 AND recorder <> $1 ORDER BY "
    "on_day";
constexpr const char* kAloneBefore =
    "SELECT COUNT(*) FROM worked_visit WHERE account = $1 AND recorder = $1 AND alone = 1 AND on_day < $2";
constexpr Date kNever{INT32_MAX};

template <typename Event>
Result<Event> parse_body(std::string_view text) {
    const auto body = TRY(parse_json(text));
    return Event::parse(TRY(Fields::of(body, "")));
}

template <typename Event>
Result<std::vector<Event>> read_all(store::Rows rows) {
    std::vector<Event> all;
    while (TRY(rows.next())) all.push_back(TRY(parse_body<Event>(rows.text(0))));
    return all;
}

// The course by its lessons, each finished on a device, or in a room where somebody taught all of it.
Result<> read_course(store::Connection& db, const learning::Catalogue& catalogue, const Uuid& account,
                     Training& training) {
    std::map<std::pair<std::string, std::string>, Date> done;
    {
        auto rows = TRY(db.query(kLessons, account));
        while (TRY(rows.next()))
            done.emplace(std::pair(std::string(rows.text(0)), std::string(rows.text(1))), rows.date(2));
    }
    Date last{INT32_MIN};
    std::set<std::string> courses;
    for (const auto& lesson : catalogue.lessons()) {
        if (lesson.group != kCompanions) continue;
        ++training.lessons;
        courses.insert(lesson.course);
        const auto on = done.find({lesson.course, lesson.id});
        if (on == done.end()) continue;
        ++training.lessons_done;
        last = std::max(last, on->second);
    }
    if (training.lessons > 0 && training.lessons_done == training.lessons) training.course_on = last;
    for (const auto& course : courses) {
        auto rows = TRY(db.query(kTaughtOn, account, course));
        if (!TRY(rows.next()) || rows.is_null(0)) continue;
        training.course_on = std::min(training.course_on.value_or(kNever), rows.date(0));
    }
    return {};
}

}  // namespace

Result<std::optional<Team>> find_team(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kFind, id));
    if (!TRY(rows.next())) return std::optional<Team>{};
    return std::optional(Team { rows.uuid(0), TRY(parse_body<TeamSet>(rows.text(1))) });
}

Result<std::map<Uuid, Team>> load_teams(store::Connection& db, std::span<const Uuid> places) {
    std::map<Uuid, Team> teams;
    for (const Uuid& place : places) {
        auto rows = TRY(db.query(kOfPlace, place));
        while (TRY(rows.next()))
            teams.emplace(
                rows.uuid(0), Team { place, TRY(parse_body<TeamSet>(rows.text(1))) });
    }
    return teams;
}

Result<std::vector<MemberSet>> members_of(store::Connection& db, const Uuid& team) {
    return read_all<MemberSet>(TRY(db.query(kMembers, team)));
}

Result<std::vector<MemberSet>> memberships_of(store::Connection& db, const Uuid& account) {
    return read_all<MemberSet>(TRY(db.query(kMemberships, account)));
}

Result<std::optional<CompanionDescribed>> find_description(store::Connection& db, const Uuid& account) {
    auto rows = TRY(db.query(kDescription, account));
    if (!TRY(rows.next())) return std::optional<CompanionDescribed>{};
    return std::optional(TRY(parse_body<CompanionDescribed>(rows.text(0))));
}

std::vector<std::string> lacks(const Team& team, std::span<const MemberSet> members, Date day) {
    if (!team.is.is_community() || team.is.ended_by(day)) return {};
    std::vector<std::string> missing;
    const auto now = std::count_if(members.begin(), members.end(),
                                   [&](const MemberSet& member) { return member.holds_on(day); });
    const bool led = std::any_of(members.begin(), members.end(), [&](const MemberSet& member) {
        return member.is_head && member.holds_on(day);
    });
    if (static_cast<size_t>(now) < kMembersMin) missing.emplace_back("members");
    if (static_cast<size_t>(now) > kMembersMax) missing.emplace_back("too-many");
    if (!led) missing.emplace_back("head");
    if (!team.is.decision) missing.emplace_back("decision");
    return missing;
}

Result<Training> load_training(store::Connection& db, const learning::Catalogue& catalogue,
                               const Uuid& account) {
    Training training;
    TRY(read_course(db, catalogue, account, training));
    std::vector<std::pair<Date, Uuid>> went;
    {
        auto rows = TRY(db.query(kWentAlong, account));
        while (TRY(rows.next())) went.emplace_back(rows.date(0), rows.uuid(1));
    }
    std::map<Uuid, std::optional<Date>> trained;  // whoever recorded those visits
    for (const auto& [on, recorder] : went) {
        if (!trained.contains(recorder)) {
            Training theirs;
            TRY(read_course(db, catalogue, recorder, theirs));
            trained[recorder] = theirs.course_on;
        }
        if (!trained[recorder] || on < *trained[recorder]) continue;
        training.witnessed_on = on;
        break;
    }
    return training;
}

Result<int64_t> count_too_early(store::Connection& db, const Training& training, const Uuid& account) {
    Date ready = kNever;
    if (training.course_on && training.witnessed_on)
        ready = std::max(*training.course_on, *training.witnessed_on);
    return db.integer_or(0, kAloneBefore, account, ready);
}

}  // namespace domdom::teams
