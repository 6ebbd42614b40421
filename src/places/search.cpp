#include "places/search.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

#include "base/text.h"
#include "places/lists.h"
#include "places/tables.h"

namespace domdom::places {

namespace {

constexpr size_t kPageSize = 50;
constexpr size_t kQueryBytesMax = 200;
constexpr size_t kWordsMax = 10;

constexpr const char* kByWord = "SELECT place, since FROM place_word WHERE word = $1";
constexpr const char* kByBeginning = "SELECT place, since FROM place_word WHERE word >= $1 AND word < $2";

// Where a place stands in the answer; the last parts make every place different.
struct Rank {
    int match = 0;  // 0: the whole name; 1: a name that begins so; 2: any other
    int level = 0;
    std::string code;
    Uuid id;

    auto operator<=>(const Rank&) const = default;
    std::string text() const { return fmt::format("{}.{}.{}.{}", match, level, code, id.text()); }
};

std::optional<int> parse_digit(std::string_view text, int max) {
    if (text.size() != 1 || text[0] < '0' || text[0] > '0' + max) return std::nullopt;
    return text[0] - '0';
}

std::optional<Rank> parse_rank(std::string_view text) {
    const size_t last_dot = text.rfind('.');
    if (text.size() > 80 || text.size() < 4 || last_dot == std::string_view::npos || last_dot < 4)
        return std::nullopt;
    const auto match = parse_digit(text.substr(0, 1), 2);
    const auto level = parse_digit(text.substr(2, 1), 2);
    const auto id = parse_uuid(text.substr(last_dot + 1));
    const auto code = text.substr(4, last_dot - 4);
    if (!match || !level || !id || text[1] != '.' || text[3] != '.' || !level_of_code(code))
        return std::nullopt;
    return Rank{*match, *level, std::string(code), *id};
}

int match_of(const Place& place, std::string_view folded_query) {
    const std::string name = fold_vietnamese(place.name);
    const std::string_view bare = bare_name(name);
    if (name == folded_query || bare == folded_query) return 0;
    if (bare.starts_with(folded_query)) return 1;
    const bool beyond_kind = folded_query.size() > name.size() - bare.size();  // "huy" begins every Huyện
    return beyond_kind && name.starts_with(folded_query) ? 1 : 2;
}

using Hits = std::set<std::pair<Uuid, int64_t>>;

Result<Hits> read_hits(store::Rows rows, const Hits* among) {
    Hits hits;
    while (TRY(rows.next())) {
        std::pair<Uuid, int64_t> hit{rows.uuid(0), rows.integer(1)};
        if (!among || among->contains(hit)) hits.insert(hit);
    }
    return hits;
}

// The longest words first: they are the rarest, and leave little to compare with.
Result<Hits> find_hits(store::Connection& db, std::vector<std::string> words) {
    const std::string beginning = words.back();
    words.pop_back();
    std::sort(words.begin(), words.end(),
              [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    Hits hits;
    bool first = true;
    for (const std::string& word : words) {
        hits = TRY(read_hits(TRY(db.query(kByWord, word)), first ? nullptr : &hits));
        first = false;
        if (hits.empty()) return hits;
    }
    const std::string above = beginning + kAfterAll;
    return read_hits(TRY(db.query(kByBeginning, beginning, above)), first ? nullptr : &hits);
}

std::vector<std::string> words_of(const std::string& folded) {
    std::vector<std::string> words;
    for (size_t begin = 0; begin < folded.size();) {
        const size_t end = std::min(folded.find(' ', begin), folded.size());
        words.push_back(folded.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

}  // namespace

Result<FoundPlaces> find_places(store::Connection& db, const PlaceTree& tree, std::string_view query, Date at,
                                std::string_view cursor) {
    if (query.size() > kQueryBytesMax || !is_valid_utf8(query))
        return invalid("this is too long to be a name", "q", "give a few words of it");
    const std::string folded = fold_vietnamese(query);
    auto words = words_of(folded);
    if (words.empty() || words.size() > kWordsMax)
        return invalid("words of a name are needed here", "q", "give one to ten words");
    std::optional<Rank> after;
    if (!cursor.empty()) {
        after = parse_rank(cursor);
        if (!after)
            return invalid("this is not where a list of ours goes on", "cursor",
                           "use `next` of the answer before, or leave it out");
    }

    std::vector<std::pair<Rank, const Place*>> found;
    const Hits hits = TRY(find_hits(db, std::move(words)));
    for (const auto& [id, since] : hits) {
        const Place* place = tree.find(id, at);
        if (!place || since_of(place->valid_from) != since) continue;
        Rank rank{match_of(*place, folded), static_cast<int>(place->level), place->code, id};
        if (!after || *after < rank) found.emplace_back(std::move(rank), place);
    }
    std::sort(found.begin(), found.end());
    FoundPlaces page;
    for (size_t i = 0; i < std::min(found.size(), kPageSize); ++i) page.places.push_back(found[i].second);
    if (found.size() > kPageSize) page.next = found[kPageSize - 1].first.text();
    return page;
}

}  // namespace domdom::places
