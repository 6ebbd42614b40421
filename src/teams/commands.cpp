// Who may say what about teams, their members and their people.
#include <fmt/format.h>

#include "people/people.h"
#include "skills/skills.h"
#include "teams/teams.h"

namespace domdom::teams {

namespace {

using access::Asked;
using access::Item;
using access::Right;

constexpr const char* kAccount = "SELECT place FROM account WHERE account = $1";
constexpr const char* kOfGroup = "SELECT team FROM team WHERE residential_group = $1";
constexpr const char* kTraining = "SELECT account FROM training_attended WHERE training = $1";
constexpr const char* kShare =
    "INSERT INTO register_thanks (account, token, name, shows, made_at) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (account) DO UPDATE SET token = excluded.token, name = excluded.name, shows = "
    "excluded.shows, made_at = excluded.made_at";
constexpr const char* kUnshare = "DELETE FROM register_thanks WHERE account = $1";
constexpr size_t kTokenLetters = 32;  // 128 bits: nobody guesses the page of somebody else

Result<log::Receipt> append(Asked& asked, const Item& item, const Uuid& place, json::object body) {
    log::Event event = item.event(asked.actor);
    event.place = place;
    event.body = std::move(body);
    return asked.writing.append(std::move(event));
}

Result<Team> require_team(Asked& asked, const Uuid& id, const std::string& where) {
    auto team = TRY(find_team(asked.writing.db, id));
    if (!team) return Error{Code::kNotFound, "no team has this id", where, "send the team first"};
    TRY(access::require_within(asked.actor, team->place, asked.tree, asked.today));
    return std::move(*team);
}

// One open team for a residential group; two teams that follow each other are none at a time.
Result<> require_only_one(Asked& asked, const TeamSet& set, const std::string& where) {
    std::vector<Uuid> others;
    {
        auto rows = TRY(asked.writing.db.query(kOfGroup, set.group));
        while (TRY(rows.next()))
            if (rows.uuid(0) != set.team) others.push_back(rows.uuid(0));
    }
    for (const auto& id : others) {
        const auto other = TRY(find_team(asked.writing.db, id));
        if (!other || (other->is.until && *other->is.until < set.from)) continue;
        if (set.until && *set.until < other->is.from) continue;
        return Error{Code::kConflict,
                     fmt::format("\"{}\" serves this residential group already", other->is.name), where,
                     "give the other team its last day first"}
            .as("team-of-group", {{"team", other->is.name}});
    }
    return {};
}

Result<> check_group(Asked& asked, const TeamSet& set, const Uuid& place, const Fields& fields) {
    if (!set.is_community()) {
        if (set.group.is_nil()) return {};
        return invalid("only a community team serves a residential group", fields.where("group"));
    }
    if (set.group.is_nil())
        return invalid("a community team serves a residential group", fields.where("group"),
                       "choose the residential group");
    const auto group = TRY(places::find_group(asked.writing.db, set.group));
    if (!group) return Error{Code::kNotFound, "no residential group has this id", fields.where("group")};
    if (!group->was_in(asked.tree, place, asked.today))
        return invalid("this residential group lies in another place", fields.where("group"));
    return require_only_one(asked, set, fields.where("group"));
}

Result<log::Receipt> set_team(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto set = TRY(TeamSet::parse(fields));
    if (const auto known = TRY(find_team(asked.writing.db, set.team)))
        TRY(access::require_within(asked.actor, known->place, asked.tree, asked.today));
    const Uuid place = TRY(access::place_from(asked, fields, "place", item.day()));
    TRY(check_group(asked, set, place, fields));
    if (!set.into.is_nil()) TRY(require_team(asked, set.into, fields.where("into")));
    return append(asked, item, place, set.body());
}

Result<log::Receipt> set_member(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto set = TRY(MemberSet::parse(fields));
    const auto team = TRY(require_team(asked, set.team, fields.where("team")));
    TRY(require_account(asked, set.account, fields.where("account")));
    return append(asked, item, team.place, set.body());
}

// Whoever leads may say it of everyone in their places, and everyone of themselves.
Result<log::Receipt> describe(Asked& asked, const Item& item, const skills::Framework& framework) {
    const auto fields = TRY(item.fields());
    const auto described = TRY(CompanionDescribed::parse(fields));
    const Uuid place = TRY(require_account(asked, described.account, fields.where("account")));
    if (described.account != asked.actor.account && !access::may(asked.actor.role, Right::kManageSessions))
        return Error{Code::kForbidden, "this is the account of somebody else", fields.where("account"),
                     "ask your team's leader"};
    for (const auto& skill : described.skills)
        TRY(skills::require_skill(framework, skill, fields.where("skills")));
    if (!described.group.is_nil() && !TRY(places::find_group(asked.writing.db, described.group)))
        return Error{Code::kNotFound, "no residential group has this id", fields.where("group")};
    return append(asked, item, place, described.body());
}

Result<log::Receipt> entrust(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto entrusted = TRY(PersonEntrusted::parse(fields));
    log::Event event = item.event(asked.actor);
    event.person = TRY(fields.uuid("person"));
    event.place = TRY(people::require_person(asked, event.person, fields.where("person")))
    ->current_place();
    if (!entrusted.team.is_nil()) TRY(require_open_team(asked, entrusted.team, fields.where("team")));
    if (!entrusted.companion.is_nil())
        TRY(require_account(asked, entrusted.companion, fields.where("companion")));
    event.body = entrusted.body();
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> complete(Asked& asked, const Item& item, const learning::Catalogue& catalogue) {
    const auto fields = TRY(item.fields());
    const auto completed = TRY(TrainingCompleted::parse(fields));
    if (!catalogue.skills_of(completed.course, completed.lesson))
        return Error{Code::kNotFound,
                     fmt::format("there is no lesson {}/{}", completed.course, completed.lesson),
                     fields.where("lesson")};
    return append(asked, item, asked.actor.place, completed.body());
}

Result<log::Receipt> attend(Asked& asked, const Item& item, const learning::Catalogue& catalogue) {
    const auto fields = TRY(item.fields());
    const auto attended = TRY(TrainingAttended::parse(fields));
    const Uuid place = TRY(require_account(asked, attended.account, fields.where("account")));
    Uuid known;
    {
        auto rows = TRY(asked.writing.db.query(kTraining, attended.training));
        if (TRY(rows.next())) known = rows.uuid(0);
    }
    if (!known.is_nil()) TRY(require_account(asked, known, fields.where("training")));
    if (asked.today < attended.on) return invalid("this training has not happened yet", fields.where("on"));
    const auto& lessons = catalogue.lessons();
    if (!attended.course.empty() && std::none_of(lessons.begin(), lessons.end(), [&](const auto& lesson) {
            return lesson.course == attended.course;
        }))
        return Error{Code::kNotFound, "there is no course with this id", fields.where("course")};
    return append(asked, item, place, attended.body());
}

Result<log::Receipt> share(Asked& asked, const Item& item) {
    const auto secrets = TRY(item.secrets());
    const auto token = TRY(secrets.text("token", kTokenLetters, kTokenLetters));
    if (token.find_first_not_of("0123456789abcdef") != token.npos)
        return invalid("32 digits of a random number are needed here", secrets.where("token"));
    const auto name = TRY(secrets.text_or_none("name", 60));
    std::string shows;
    for (const auto& one : TRY(secrets.texts("shows", 3, 10))) {
        if (one != "hours" && one != "people" && one != "team")
            return invalid("only hours, people and team can be shown", secrets.where("shows"));
        shows += one + " ";
    }
    TRY(asked.writing.db.run(kShare, asked.actor.account, token, name, shows, item.occurred_at));
    return append(asked, item, asked.actor.place, {});
}

Result<log::Receipt> unshare(Asked& asked, const Item& item) {
    TRY(asked.writing.db.run(kUnshare, asked.actor.account));
    return append(asked, item, asked.actor.place, {});
}

}  // namespace

Result<Uuid> require_account(Asked& asked, const Uuid& account, const std::string& where) {
    auto rows = TRY(asked.writing.db.query(kAccount, account));
    if (!TRY(rows.next()))
        return Error{Code::kNotFound, "no account has this id", where, "add the account first"};
    const Uuid place = rows.uuid(0);
    TRY(access::require_within(asked.actor, place, asked.tree, asked.today));
    return place;
}

Result<> require_open_team(Asked& asked, const Uuid& id, const std::string& where) {
    const auto team = TRY(require_team(asked, id, where));
    if (!team.is.ended_by(asked.today)) return {};
    return Error{Code::kConflict, "this team has ended", where, "choose an open one"};
}

void add_teams_commands(access::Commands& commands, std::shared_ptr<const skills::Framework> framework,
                        CataloguePtr catalogue) {
    commands.add(TeamSet::kType, Right::kManageSessions, set_team);
    commands.add(MemberSet::kType, Right::kManageSessions, set_member);
    commands.add(CompanionDescribed::kType, Right::kRecord,
                 [framework](Asked& asked, const Item& item) { return describe(asked, item, *framework); });
    commands.add(PersonEntrusted::kType, Right::kManageSessions, entrust);
    commands.add(TrainingCompleted::kType, Right::kRecord,
                 [catalogue](Asked& asked, const Item& item) { return complete(asked, item, *catalogue); });
    commands.add(TrainingAttended::kType, Right::kManageSessions,
                 [catalogue](Asked& asked, const Item& item) { return attend(asked, item, *catalogue); });
    commands.add(kThanksShared, Right::kRecord, share);
    commands.add(kThanksWithdrawn, Right::kRecord, unshare);
}

}  // namespace domdom::teams
