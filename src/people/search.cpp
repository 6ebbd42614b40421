// Finding people: every word of the query must be a word of the name, the last one may be its beginning;
// inside the places asked for, commune by commune.
//
// A name in two is Nguyễn, so what matters is by which word people are looked up: by the rarest of the query,
// and whoever has it is then read and compared with the whole query.
#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "people/people.h"
#include "people/register.h"

namespace domdom::people {

namespace {

// The words in use that begin so: from each to the next, however many people bear it.
constexpr const char* kWordsInUse =
    "WITH RECURSIVE used (word) AS (SELECT MIN(word) FROM register_word WHERE word >= $1 AND word < $2 UNION "
    "ALL"
    " SELECT (SELECT MIN(word) FROM register_word WHERE register_word.word > used.word AND word < $2) FROM "
    "used"
    " WHERE word IS NOT NULL) SELECT word FROM used WHERE word IS NOT NULL LIMIT $3";
constexpr const char* kBearers = "SELECT commune, person FROM register_word WHERE word = $1 LIMIT $2";
constexpr const char* kBearersHere =
    "SELECT person FROM register_word WHERE word = $1 AND commune = $2 AND person > $3 ORDER BY person LIMIT "
    "$4";
constexpr const char* kShow =
    "SELECT person.birth_year, register_person.name, register_person.folded, person.moved FROM person JOIN "
    "register_person"
    " ON register_person.commune = person.commune AND register_person.person = person.person"
    " WHERE person.commune = $1 AND person.person = $2 AND person.erased = 0";
constexpr const char* kInPlace =
    "SELECT person.person, person.birth_year, register_person.name, register_person.folded, person.moved "
    "FROM "
    "person"
    " JOIN register_person ON register_person.commune = person.commune AND register_person.person = "
    "person.person"
    " WHERE person.commune = $1 AND person.person > $2 AND person.erased = 0 ORDER BY person.person LIMIT $3";
constexpr const char* kAnyPerson = "SELECT 1 FROM person LIMIT 1";

constexpr int64_t kStep = 500;         // people read at once
constexpr int64_t kWordsMax = 64;      // a beginning with more words ("h") is no help in looking up
constexpr int64_t kFewBearers = 2000;  // of a rare word: read in one go, wherever they live

// What is asked for, folded: whole words, and the beginning of another.
struct Query {
    std::vector<std::string> words;
    std::string beginning;

    explicit Query(const std::string& text) {
        const std::string folded = fold_vietnamese(text);
        for (size_t begin = 0; begin < folded.size();) {
            const size_t end = std::min(folded.find(' ', begin), folded.size());
            words.push_back(folded.substr(begin, end - begin));
            begin = end + 1;
        }
        if (words.empty()) return;
        beginning = std::move(words.back());
        words.pop_back();
    }
    bool is_empty() const { return beginning.empty(); }
    // The rest of the name after each space is looked at, so that no word is copied.
    bool fits(std::string_view folded) const {
        return has(folded, beginning, false) &&
               std::all_of(words.begin(), words.end(),
                           [&](const std::string& word) { return has(folded, word, true); });
    }

  private:
    static bool has(std::string_view folded, std::string_view word, bool whole) {
        while (true) {
            const size_t end = std::min(folded.find(' '), folded.size());
            if (folded.starts_with(word) && (!whole || end == word.size())) return true;
            if (end == folded.size()) return false;
            folded.remove_prefix(end + 1);
        }
    }
};

// By which words people are looked up; none: everyone is read.
struct Driver {
    std::vector<std::string> words;
    int64_t bearers = INT64_MAX;  // at most kFewBearers are counted for each word
};

Result<int64_t> count_bearers(store::Connection& db, const std::vector<std::string>& words) {
    constexpr const char* kCount =
        "SELECT COUNT(*) FROM (SELECT 1 FROM register_word WHERE word = $1 LIMIT $2) AS few";
    int64_t bearers = 0;
    for (const auto& word : words) bearers += TRY(db.integer_or(0, kCount, word, kFewBearers));
    return bearers;
}

Result<Driver> find_driver(store::Connection& db, const Query& query) {
    Driver driver;
    const auto consider = [&](std::vector<std::string> words) -> Result<> {
        const int64_t bearers = TRY(count_bearers(db, words));
        if (bearers < driver.bearers) driver = {std::move(words), bearers};
        return {};
    };
    for (const auto& word : query.words) TRY(consider({word}));
    const std::string beyond = query.beginning + kAfterAll;
    std::vector<std::string> begun;
    {
        auto rows = TRY(db.query(kWordsInUse, query.beginning, beyond, kWordsMax + 1));
        while (TRY(rows.next())) begun.emplace_back(rows.text(0));
    }
    if (begun.size() <= static_cast<size_t>(kWordsMax)) TRY(consider(std::move(begun)));
    return driver;
}

class Search {
  public:
    Search(store::Connection& db, const std::vector<Uuid>& places, const Query& query,
           access::PageCursor from, size_t limit)
        : db_(db), places_(places), query_(query), from_(from), limit_(limit) {}

    Result<FoundPage> run() {
        const Driver driver = query_.is_empty() ? Driver{} : TRY(find_driver(db_, query_));
        if (driver.words.empty() && driver.bearers == INT64_MAX)
            TRY(in_each_place([this](const Uuid& place) { return read_everyone(place); }));
        else if (driver.bearers < std::min<int64_t>(kFewBearers, static_cast<int64_t>(places_.size()) * 20))
            TRY(read_wherever_they_live(driver));
        else
            TRY(in_each_place([&](const Uuid& place) { return read_bearers(driver, place); }));
        return std::move(page_);
    }

  private:
    bool is_full() const { return page_.people.size() == limit_; }

    template <typename Read>
    Result<> in_each_place(const Read& read) {
        for (; from_.unit < places_.size() && !is_full(); from_ = {from_.unit + 1, {}})
            TRY(read(places_[from_.unit]));
        return {};
    }

    Result<> read_everyone(const Uuid& place) {
        for (int64_t read = kStep; read == kStep && !is_full();) {
            const Uuid after = from_.after;
            read = 0;
            auto rows = TRY(db_.query(kInPlace, place, store::Bind::key(after), kStep));
            while (!is_full() && TRY(rows.next())) {
                ++read;
                from_.after = rows.uuid(0);
                if (rows.integer(4) != 0)
                    TRY(meet(from_.after, place, true));
                else if (fits(rows.text(3)))
                    take({rows.uuid(0), std::string(rows.text(2)), static_cast<int>(rows.integer(1)), place});
            }
        }
        return {};
    }

    Result<> read_bearers(const Driver& driver, const Uuid& place) {
        for (bool more = true; more && !is_full();) {
            more = false;
            std::vector<Uuid> next;
            Uuid last;  // up to here the list of every word was read
            for (const auto& word : driver.words) {
                const Uuid after = from_.after;
                auto rows = TRY(db_.query(kBearersHere, word, place, store::Bind::key(after), kStep));
                int64_t read = 0;
                Uuid end;
                for (; TRY(rows.next()); ++read) next.push_back(end = rows.uuid(0));
                if (read < kStep) continue;
                last = more ? std::min(last, end) : end;
                more = true;
            }
            std::sort(next.begin(), next.end());
            next.erase(std::unique(next.begin(), next.end()), next.end());
            if (more) next.erase(std::upper_bound(next.begin(), next.end(), last), next.end());
            TRY(show(next, place));
        }
        return {};
    }

    Result<> read_wherever_they_live(const Driver& driver) {
        std::unordered_map<Uuid, std::vector<Uuid>> bearers;
        for (const auto& word : driver.words) {
            auto rows = TRY(db_.query(kBearers, word, kFewBearers));
            while (TRY(rows.next())) bearers[rows.uuid(0)].push_back(rows.uuid(1));
        }
        return in_each_place([&](const Uuid& place) -> Result<> {
            const auto found = bearers.find(place);
            if (found == bearers.end()) return {};
            auto& people = found->second;
            std::sort(people.begin(), people.end());
            people.erase(std::unique(people.begin(), people.end()), people.end());
            return show(people, place);
        });
    }

    // In the order of their ids.
    Result<> show(const std::vector<Uuid>& people, const Uuid& place) {
        for (auto it = std::upper_bound(people.begin(), people.end(), from_.after);
             it != people.end() && !is_full(); ++it) {
            from_.after = *it;
            auto rows = TRY(db_.query(kShow, place, *it));
            if (!TRY(rows.next()) || rows.integer(3) != 0)
                TRY(meet(*it, place, false));
            else if (query_.fits(rows.text(2)))
                take({*it, std::string(rows.text(1)), static_cast<int>(rows.integer(0)), place});
        }
        return {};
    }

    // Someone who moved, or who has several ids: met by each of them, and taken once, as their head. Where
    // everyone is read that is their anchor, whose row lies here; otherwise the first id whose name fits.
    Result<> meet(const Uuid& id, const Uuid& place, bool everyone) {
        const auto whole = TRY(load_whole(db_, id));
        if (whole.person->current_place() != place || whole.person->erased_on()) return {};
        std::optional<Uuid> first;
        for (const auto& member : whole.members) {
            const auto entry = TRY(find_entry(db_, member));
            if (!first && entry && fits(fold_vietnamese(entry->name))) first = member;
        }
        if (!first || id != (everyone ? whole.anchor : *first)) return {};
        auto named = TRY(find_entry(db_, whole.head));
        if (!named) named = TRY(find_entry(db_, *first));
        take({whole.head, std::move(named->name), whole.person->birth_year(), place});
        return {};
    }

    bool fits(std::string_view folded) const { return query_.is_empty() || query_.fits(folded); }

    void take(Found found) {
        page_.people.push_back(std::move(found));
        if (is_full()) page_.next = access::PageCursor{from_.unit, from_.after}.text();
    }

    store::Connection& db_;
    const std::vector<Uuid>& places_;
    const Query& query_;
    access::PageCursor from_;
    const size_t limit_;
    FoundPage page_;
};

}  // namespace

Result<bool> has_people(store::Connection& db) {
    const int64_t any = TRY(db.integer_or(0, kAnyPerson));
    return any != 0;
}

Result<FoundPage> search_people(store::Connection& db, const std::vector<Uuid>& places,
                                const std::string& text, const std::string& cursor, size_t limit) {
    const auto from = TRY(access::parse_cursor(cursor, std::max<size_t>(1, places.size())));
    const Query query(text);
    return Search(db, places, query, from, limit).run();
}

}  // namespace domdom::people
