// The worklist of those who may be enrolled twice, both side by side with what decides.
#include <algorithm>

#include "learning/learning.h"
#include "people/people.h"
#include "people/register.h"
#include "skills/skills.h"

namespace domdom::learning {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr size_t kPageSize = 20;
constexpr const char* kEnrolled =
    "SELECT occurred_at, author FROM event WHERE person = $1 AND type = 'person.enrolled' ORDER BY clock "
    "LIMIT "
    "1";
constexpr const char* kRecords =
    "SELECT COUNT(*), COALESCE(MAX(occurred_at), 0) FROM event WHERE person = $1";

using Accounts = std::vector<access::Access::Account>;

// Null for those who enrolled themselves, and for the program.
json::value name_of(const Accounts& accounts, const Uuid& id) {
    const auto it =
        std::find_if(accounts.begin(), accounts.end(), [&](const auto& account) { return account.id == id; });
    return it == accounts.end() ? json::value(nullptr) : json::value(it->name);
}

int64_t count_shown(const skills::Framework& framework, const skills::Evidence& evidence) {
    return std::count_if(framework.skills().begin(), framework.skills().end(), [&](const std::string& id) {
        return evidence.rung(skills::skill_key(id), skills::Mode::kEver, Date{INT32_MAX}) >=
               skills::Rung::kWitnessed;
    });
}

struct Recorded {
    int64_t records = 0, last_at = 0, enrolled_at = 0;
    Uuid enrolled_by;
};

Result<Recorded> load_recorded(store::Connection& db, const people::Whole& whole) {
    Recorded recorded;
    for (const auto& member : whole.members) {
        auto rows = TRY(db.query(kRecords, member));
        TRY(rows.next());
        recorded.records += rows.integer(0);
        recorded.last_at = std::max(recorded.last_at, rows.integer(1));
    }
    auto rows = TRY(db.query(kEnrolled, whole.head));
    if (TRY(rows.next())) {
        recorded.enrolled_at = rows.integer(0);
        recorded.enrolled_by = rows.uuid(1);
    }
    return recorded;
}

struct Side {
    const skills::Framework& framework;
    const places::PlaceTree& tree;
    const Accounts& accounts;
    Date today;
};

Result<json::object> side_json(store::Connection& db, const Side& side, const Uuid& id) {
    const auto whole = TRY(people::load_whole(db, id));
    const auto entry = TRY(people::find_entry(db, id));
    const auto evidence = TRY(skills::load_evidence(db, whole));
    const auto recorded = TRY(load_recorded(db, whole));
    return json::object{{"id", id.text()},
                        {"name", entry ? json::value(entry->name) : json::value(nullptr)},
                        {"birthYear", whole.person->birth_year()},
                        {"place", places::brief_json(side.tree, whole.person->current_place(), side.today)},
                        {"phone", entry ? or_null(entry->phone) : json::value(nullptr)},
                        {"enrolled",
                         {{"on", date_of(recorded.enrolled_at).text()},
                          {"by", name_of(side.accounts, recorded.enrolled_by)}}},
                        {"records", recorded.records},
                        {"lastOn", date_of(recorded.last_at).text()},
                        {"can", count_shown(side.framework, *evidence)}};
}

Result<Reply> list_duplicates(const Services& services, const Request& request,
                              const skills::Framework& framework) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    const auto page = TRY(people::find_duplicates(*db, tree->subtree(place, today),
                                                  request.query_value("cursor").value_or(""), kPageSize));
    const auto accounts = TRY(services.access.accounts());
    const Side side{framework, *tree, accounts, today};
    json::array pairs;
    for (const auto& pair : page.pairs)
        pairs.push_back(
            {{"sure", pair.weight >= people::kSureFrom},
             {"people", {TRY(side_json(*db, side, pair.one)), TRY(side_json(*db, side, pair.two))}}});
    return access::json_answer(json::object{{"pairs", std::move(pairs)}, {"next", or_null(page.next)}});
}

}  // namespace

void add_duplicates_routes(const Services& services, std::shared_ptr<const skills::Framework> framework) {
    access::add_get(services, "/api/v1/people/duplicates", "merge-people",
                    [services, framework](const Request& request) {
                        return list_duplicates(services, request, *framework);
                    });
}

}  // namespace domdom::learning
