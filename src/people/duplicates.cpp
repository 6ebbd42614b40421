// The worklist of duplicates: the people of each commune compared with each other, and with those elsewhere
// who gave the same phone or identity number; without the pairs about which someone decided.
#include <algorithm>
#include <map>
#include <set>

#include "people/likeness.h"
#include "people/people.h"
#include "people/register.h"

namespace domdom::people {

namespace {

// What names someone lies with the commune where they live under all of their ids; the state of an id that
// was merged may lie elsewhere.
constexpr const char* kHere =
    "SELECT register_person.person, register_person.name, register_person.phone, person.birth_year,"
    " person.erased, register_person.born FROM register_person LEFT JOIN person ON person.commune = "
    "register_person.commune"
    " AND person.person = register_person.person WHERE register_person.commune = $1 ORDER BY "
    "register_person.person";
constexpr const char* kAnyHash = "SELECT COUNT(*) FROM (SELECT 1 FROM register_identity LIMIT 1) AS any_hash";
constexpr const char* kHashesHere =
    "SELECT register_identity.person, register_identity.hash FROM register_person JOIN register_identity"
    " ON register_identity.person = register_person.person WHERE register_person.commune = $1";
// The words of the index register_person_phone. Shorter than a phone number is a remark ("none").
constexpr const char* kSamePhoneElsewhere =
    "SELECT there.person FROM register_person AS here JOIN register_person AS there ON"
    " replace(replace(replace(there.phone, ' ', ''), '.', ''), '-', '') ="
    " replace(replace(replace(here.phone, ' ', ''), '.', ''), '-', '')"
    " WHERE here.commune = $1 AND there.commune <> $1 AND length(here.phone) >= 8 LIMIT $2";
constexpr const char* kSameHashElsewhere =
    "SELECT theirs.person FROM register_person AS here JOIN register_identity AS mine ON mine.person = "
    "here.person JOIN register_identity AS theirs ON theirs.hash = mine.hash AND theirs.person <> mine.person"
    " WHERE here.commune = $1 LIMIT $2";
constexpr const char* kThere = "SELECT name, phone, born FROM register_person WHERE person = $1";
constexpr const char* kHashesOf = "SELECT hash FROM register_identity WHERE person = $1";
constexpr int64_t kElsewhereMax = 20'000;  // a number that a whole list was given is nobody's phone

// One question reads about so many people, then the next page goes on: comparing them takes about a second.
constexpr size_t kComparedMax = 100'000;

Result<std::vector<Likable>> load_likable(store::Connection& db, const Uuid& commune) {
    std::vector<Likable> people;
    {
        auto rows = TRY(db.query(kHere, commune));
        while (TRY(rows.next())) {
            Likable one{rows.uuid(0),
                        std::string(rows.text(1)),
                        static_cast<int>(rows.integer(3)),
                        rows.is_null(2) ? std::string{} : std::string(rows.text(2)),
                        {}};
            if (!rows.is_null(5)) one.born = rows.date(5);
            if (rows.is_null(3)) {
                const auto person = TRY(load_person(db, one.person));
                one.birth_year = person->birth_year();
            }
            if (rows.is_null(4) || rows.integer(4) == 0) people.push_back(std::move(one));
        }
    }
    if (TRY(db.integer_or(0, kAnyHash)) == 0) return people;
    auto rows = TRY(db.query(kHashesHere, commune));
    while (TRY(rows.next())) {
        const Uuid person = rows.uuid(0);
        const auto it = std::lower_bound(people.begin(), people.end(), person,
                                         [](const Likable& one, const Uuid& id) { return one.person < id; });
        if (it != people.end() && it->person == person) it->hashes.emplace_back(rows.blob(1));
    }
    return people;
}

Result<std::set<Uuid>> find_elsewhere(store::Connection& db, const Uuid& commune) {
    std::set<Uuid> people;
    for (const char* sql : {kSamePhoneElsewhere, kSameHashElsewhere}) {
        auto rows = TRY(db.query(sql, commune, kElsewhereMax));
        while (TRY(rows.next())) people.insert(rows.uuid(0));
    }
    return people;
}

// Those of other places asked about, beside whom someone of this commune may stand for the same person.
Result<> add_elsewhere(store::Connection& db, const Uuid& commune, const std::set<Uuid>& places,
                       std::vector<Likable>& people) {
    if (places.size() < 2) return {};
    for (const auto& id : TRY(find_elsewhere(db, commune))) {
        const auto whole = TRY(load_whole(db, id));
        const Uuid home = whole.person->current_place();
        if (home == commune || !places.contains(home)) continue;
        auto entry = TRY(db.query(kThere, id));
        if (!TRY(entry.next())) continue;
        const auto person = TRY(load_person(db, id));
        Likable one{id,
                    std::string(entry.text(0)),
                    person->birth_year(),
                    entry.is_null(1) ? std::string{} : std::string(entry.text(1)),
                    {}};
        if (!entry.is_null(2)) one.born = entry.date(2);
        auto rows = TRY(db.query(kHashesOf, id));
        while (TRY(rows.next())) one.hashes.emplace_back(rows.blob(0));
        people.push_back(std::move(one));
    }
    return {};
}

Result<bool> were_told_apart(store::Connection& db, const Whole& one, const Whole& two) {
    for (const auto& member : one.members) {
        const auto person = TRY(load_person(db, member));
        for (const auto& other : two.members)
            if (const auto pair = person->pairs().find(other);
                pair != person->pairs().end() && pair->second.verdict == Pair::Verdict::kDifferent)
                return true;
    }
    return false;
}

// By the ids that stand for all of each one's, the lower first.
using Undecided = std::map<std::pair<Uuid, Uuid>, double>;

// A pair of two communes belongs to the one where the lower id lives, and is asked about for its phone or
// number: name and year are weighed by the people of one commune.
Result<Undecided> find_undecided(store::Connection& db, const Uuid& commune,
                                 const std::vector<Likable>& people) {
    Undecided undecided;
    for (const auto& alike : find_alike(people)) {
        const auto one = TRY(load_whole(db, people[alike.one].person));
        const auto two = TRY(load_whole(db, people[alike.two].person));
        if (one.head == two.head || one.person->erased_on() || two.person->erased_on()) continue;
        if (one.person->current_place() != two.person->current_place() && !alike.is_linked) continue;
        const auto& lower = one.head < two.head ? one : two;
        if (lower.person->current_place() != commune || TRY(were_told_apart(db, one, two))) continue;
        double& weight = undecided.try_emplace(std::minmax(one.head, two.head), alike.weight).first->second;
        weight = std::max(weight, alike.weight);
    }
    return undecided;
}

DuplicatePage surest_first(DuplicatePage page) {
    std::stable_sort(page.pairs.begin(), page.pairs.end(),
                     [](const Duplicate& a, const Duplicate& b) { return a.weight > b.weight; });
    return page;
}

}  // namespace

Result<DuplicatePage> find_duplicates(store::Connection& db, const std::vector<Uuid>& places,
                                      const std::string& cursor, size_t limit) {
    auto from = TRY(access::parse_cursor(cursor, std::max<size_t>(1, places.size())));
    DuplicatePage page;
    const std::set<Uuid> asked_about(places.begin(), places.end());
    size_t compared = 0;
    for (; from.unit < places.size(); from = {from.unit + 1, {}}) {
        if (compared > kComparedMax || page.pairs.size() >= limit) {
            page.next = from.text();
            break;
        }
        auto people = TRY(load_likable(db, places[from.unit]));
        compared += people.size();
        TRY(add_elsewhere(db, places[from.unit], asked_about, people));
        for (const auto& [pair, weight] : TRY(find_undecided(db, places[from.unit], people))) {
            if (pair.first <= from.after) continue;
            // Everyone who is like the same person is on one page.
            if (page.pairs.size() >= limit && page.pairs.back().one != pair.first) {
                page.next = access::PageCursor{from.unit, page.pairs.back().one}.text();
                return surest_first(std::move(page));
            }
            page.pairs.push_back({pair.first, pair.second, weight});
        }
    }
    return surest_first(std::move(page));
}

}  // namespace domdom::people
