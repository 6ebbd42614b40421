// The worklist of re-tests: what others have taught and seen, for somebody who has not.
#include <algorithm>
#include <array>

#include "learning/learning.h"
#include "people/people.h"
#include "people/register.h"
#include "skills/retests.h"
#include "skills/skills.h"

namespace domdom::learning {

namespace {

using access::Services;
using http::Reply;
using http::Request;
using skills::DueRetest;

constexpr size_t kListed = 50;
// Evidence is read person by person, some microseconds each: a district's would keep everyone else waiting.
constexpr size_t kUnitsMax = 12;
constexpr const char* kEvidence = "SELECT person, state FROM person_evidence WHERE commune = $1";

struct Candidate {
    Uuid person;
    DueRetest due;
    size_t turn = 0;  // among those of its kind
};

// What counts no longer after a day comes before what can wait, and what was waited for longest first.
bool is_sooner(const Candidate& a, const Candidate& b) {
    const auto key = [](const Candidate& one) {
        return std::tuple(one.due.until.value_or(Date{INT32_MAX}), one.due.last, one.person, one.due.skill);
    };
    return key(a) < key(b);
}

// The two kinds alternate, each in its order: in a ward where much is remembered, what was learnt yesterday
// would otherwise never come into a list of fifty.
void take_turns(std::vector<Candidate>& sorted) {
    std::array<size_t, 2> before{};
    for (auto& one : sorted) one.turn = before.at(one.due.why == DueRetest::Why::kObserve ? 1 : 0)++;
    std::ranges::stable_sort(sorted, {}, &Candidate::turn);
}

Result<std::vector<Candidate>> find_candidates(store::Connection& db, const std::vector<Uuid>& units,
                                               const Uuid& by, Date today) {
    std::vector<Candidate> found;
    for (const auto& unit : units) {
        auto rows = TRY(db.query(kEvidence, unit));
        while (TRY(rows.next())) {
            const auto evidence = skills::Evidence::decode(rows.blob(1));
            if (!evidence) continue;  // verify says so
            for (const auto& due : skills::due_retests(*evidence, by, today))
                found.push_back({rows.uuid(0), due});
        }
    }
    std::ranges::sort(found, is_sooner);
    take_turns(found);
    return found;
}

// Null for whom nobody may meet any more, and where another id of theirs says that it is not due.
Result<json::value> retest_json(store::Connection& db, const Candidate& candidate, const std::string& skill,
                                const Uuid& by, Date today) {
    const auto whole = TRY(people::load_whole(db, candidate.person));
    const auto entry = TRY(people::find_entry(db, whole.head));
    if (!entry || whole.person->erased_on() || whole.person->has_withdrawn()) return json::value(nullptr);
    if (whole.is_merged()) {
        const auto due = skills::due_retests(*TRY(skills::load_evidence(db, whole)), by, today);
        const auto same = [&](const DueRetest& one) { return one.skill == candidate.due.skill; };
        if (candidate.person != whole.head || std::ranges::none_of(due, same)) return json::value(nullptr);
    }
    const auto& due = candidate.due;
    return json::value(json::object{
        {"person",
         {{"id", whole.head.text()}, {"name", entry->name}, {"birthYear", whole.person->birth_year()}}},
        {"skill", skill},
        {"why", due.why == DueRetest::Why::kObserve ? "observe" : "retain"},
        {"last", due.last.text()},
        {"until", or_null(due.until)}});
}

Result<Reply> list_retests(const Services& services, const Request& request,
                           const skills::Framework& framework) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    const auto& units = tree->subtree(place, today);
    if (units.size() > kUnitsMax)
        return invalid("re-tests are listed commune by commune", "place", "choose a commune");
    auto db = TRY(services.log.store().read());
    std::map<skills::SkillKey, std::string> names;
    for (const auto& skill : framework.skills()) names[skills::skill_key(skill)] = skill;
    const auto candidates = TRY(find_candidates(*db, units, actor.account, today));
    json::array list;
    bool more = false;
    for (const auto& candidate : candidates) {
        const auto name = names.find(candidate.due.skill);
        if (name == names.end()) continue;  // a skill of an older framework
        if ((more = list.size() == kListed)) break;
        auto one = TRY(retest_json(*db, candidate, name->second, actor.account, today));
        if (!one.is_null()) list.push_back(std::move(one));
    }
    return access::json_answer(json::object{{"retests", std::move(list)}, {"more", more}});
}

}  // namespace

void add_retests_route(const Services& services, std::shared_ptr<const skills::Framework> framework) {
    access::add_get(services, "/api/v1/retests", "record",
                    [services, framework = std::move(framework)](const Request& request) {
                        return list_retests(services, request, *framework);
                    });
}

}  // namespace domdom::learning
