// Finding people: every word of the query must begin or be a word of the name; inside the places asked for.
#include <algorithm>
#include <unordered_set>

#include "base/text.h"
#include "people/people.h"

namespace domdom::people {

namespace {

constexpr const char* kByWord =
    "SELECT person FROM register_word WHERE word >= $1 AND word < $2 AND person > $3 ORDER BY person LIMIT "
    "$4";
constexpr const char* kHasWord =
    "SELECT COUNT(*) FROM register_word WHERE person = $1 AND word >= $2 AND word < $3";
constexpr const char* kShow =
    "SELECT person.commune, person.birth_year, register_person.name FROM person JOIN register_person"
    " ON register_person.person = person.person WHERE person.person = $1 AND person.erased = 0";
constexpr const char* kInPlace =
    "SELECT person.person, person.birth_year, register_person.name FROM person JOIN register_person"
    " ON register_person.person = person.person WHERE person.commune = $1 AND person.person > $2 AND "
    "person.erased = 0"
    " ORDER BY person.person LIMIT $3";

constexpr const char* kAnyPerson = "SELECT 1 FROM person LIMIT 1";

// The words of a query with the range each covers: the last one is a beginning, the others whole words.
struct Range {
    std::string from, below;
};
std::vector<Range> ranges_of(const std::string& query) {
    const std::string folded = fold_vietnamese(query);
    std::vector<Range> ranges;
    for (size_t begin = 0; begin < folded.size();) {
        const size_t end = std::min(folded.find(' ', begin), folded.size());
        const std::string word = folded.substr(begin, end - begin);
        const bool is_last = end == folded.size();
        ranges.push_back({word, is_last ? word + kAfterAll : word + std::string(1, '\x01')});
        begin = end + 1;
    }
    // The longest word first: it matches the fewest people.
    std::sort(ranges.begin(), ranges.end(),
              [](const Range& a, const Range& b) { return a.from.size() > b.from.size(); });
    return ranges;
}

Result<bool> has_all(store::Connection& db, const Uuid& person, const std::vector<Range>& ranges) {
    for (size_t i = 1; i < ranges.size(); ++i)
        if (TRY(db.integer_or(0, kHasWord, person, ranges[i].from, ranges[i].below)) == 0) return false;
    return true;
}

Result<FoundPage> by_words(store::Connection& db, const std::unordered_set<Uuid>& places,
                           const std::vector<Range>& ranges, Uuid after, size_t limit) {
    constexpr int64_t kStep = 1000;
    FoundPage page;
    for (bool more = true; more;) {
        std::vector<Uuid> candidates;
        {
            auto rows = TRY(
                db.query(kByWord, ranges[0].from, ranges[0].below, store::Bind::blob(after.raw()), kStep));
            while (TRY(rows.next())) candidates.push_back(rows.uuid(0));
        }
        more = candidates.size() == static_cast<size_t>(kStep);
        for (const auto& person : candidates) {
            if (person == after) continue;  // two of its words lie in the range
            after = person;
            auto rows = TRY(db.query(kShow, person));
            if (!TRY(rows.next()) || !places.contains(rows.uuid(0)) || !TRY(has_all(db, person, ranges)))
                continue;
            page.people.push_back(
                {person, std::string(rows.text(2)), static_cast<int>(rows.integer(1)), rows.uuid(0)});
            if (page.people.size() == limit) {
                page.next = access::PageCursor{0, person}.text();
                return page;
            }
        }
    }
    return page;
}

Result<FoundPage> all_of(store::Connection& db, const std::vector<Uuid>& places, access::PageCursor from,
                         size_t limit) {
    FoundPage page;
    for (; from.unit < places.size(); from = {from.unit + 1, {}}) {
        auto rows = TRY(db.query(kInPlace, places[from.unit], store::Bind::blob(from.after.raw()),
                                 static_cast<int64_t>(limit - page.people.size())));
        while (TRY(rows.next())) {
            page.people.push_back({rows.uuid(0), std::string(rows.text(2)), static_cast<int>(rows.integer(1)),
                                   places[from.unit]});
            if (page.people.size() == limit) {
                page.next = access::PageCursor{from.unit, rows.uuid(0)}.text();
                return page;
            }
        }
    }
    return page;
}

}  // namespace

Result<bool> has_people(store::Connection& db) {
    const int64_t any = TRY(db.integer_or(0, kAnyPerson));
    return any != 0;
}

Result<FoundPage> search_people(store::Connection& db, const std::vector<Uuid>& places,
                                const std::string& query, const std::string& cursor, size_t limit) {
    const auto from = TRY(access::parse_cursor(cursor, std::max<size_t>(1, places.size())));
    const auto ranges = ranges_of(query);
    if (ranges.empty()) return all_of(db, places, from, limit);
    return by_words(db, std::unordered_set<Uuid>(places.begin(), places.end()), ranges, from.after, limit);
}

}  // namespace domdom::people
