#include "people/list_judge.h"

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "people/person.h"

namespace domdom::people {

namespace {

constexpr const char* kFind =
    "SELECT register_person.person, register_person.name, person.birth_year, register_person.born,"
    " register_person.commune FROM register_person JOIN person ON person.commune = register_person.commune"
    " AND person.person = register_person.person WHERE register_person.person = $1 AND person.erased = 0";
// The commune as a range: as `commune = $2` SQLite would go through all who live there, and not by the name.
constexpr const char* kAlikeHere =
    "SELECT register_person.person, register_person.name, person.birth_year, register_person.born,"
    " register_person.commune FROM register_person JOIN person ON person.commune = register_person.commune"
    " AND person.person = register_person.person WHERE register_person.folded = $1"
    " AND register_person.commune >= $2 AND register_person.commune <= $2"
    " AND person.birth_year BETWEEN $3 AND $4 AND person.erased = 0 LIMIT 50";
// Enough to find whom one may mean among all of a province who have that name and that year.
constexpr const char* kAlikeAnywhere =
    "SELECT register_person.person, register_person.name, person.birth_year, register_person.born,"
    " register_person.commune FROM register_person JOIN person ON person.commune = register_person.commune"
    " AND person.person = register_person.person WHERE register_person.folded = $1"
    " AND person.birth_year = $2 AND person.erased = 0 LIMIT 500";
constexpr const char* kByCode = "SELECT person FROM register_code WHERE source = $1 AND code = $2";
constexpr const char* kOtherCode =
    "SELECT COUNT(*), COALESCE(SUM(CASE WHEN code = $3 THEN 1 ELSE 0 END), 0) FROM register_code"
    " WHERE person = $1 AND source = $2";

Candidate read_candidate(const store::Rows& rows) {
    Candidate found{rows.uuid(0), std::string(rows.text(1)), static_cast<int>(rows.integer(2)), std::nullopt,
                    rows.uuid(4)};
    if (!rows.is_null(3)) found.born = rows.date(3);
    return found;
}

bool is_same_name(const std::string& a, const std::string& b) {
    return lower_vietnamese(a) == lower_vietnamese(b);
}

}  // namespace

std::string_view verdict_text(Verdict verdict) {
    static constexpr std::string_view kTexts[] = {"new", "known", "doubtful", "wrong"};
    return kTexts[static_cast<size_t>(verdict)];
}

Result<std::optional<Candidate>> Judge::find(const Uuid& person) {
    auto rows = TRY(db_.query(kFind, person));
    if (!TRY(rows.next())) return std::optional<Candidate>{};
    auto found = read_candidate(rows);
    if (!is_within(found.commune)) return std::optional<Candidate>{};
    return std::optional(std::move(found));
}

// A code or an id that belongs to somebody with another name and another birth year: perhaps the columns have
// shifted, and a whole ward would be renamed.
Judged Judge::same_or_doubtful(const ListRow& row, Candidate found, const char* why) const {
    const bool is_alike =
        found.birth_year == row.birth_year || fold_vietnamese(found.name) == fold_vietnamese(row.name);
    if (is_alike) return {Verdict::kKnown, why, found.person, {}};
    return {Verdict::kDoubtful, std::string(why) + "-of-another", {}, {std::move(found)}};
}

Result<std::optional<Judged>> Judge::by_own_key(const ListRow& row) {
    if (!row.person.is_nil()) {
        if (auto found = TRY(find(row.person))) return std::optional(same_or_doubtful(row, *found, "person"));
        const auto whole = TRY(load_whole(db_, row.person));
        if (whole.person->erased_on()) return std::optional(Judged{Verdict::kDoubtful, "erased", {}, {}});
    }
    if (!row.code.empty()) {
        Uuid holder;
        {
            auto rows = TRY(db_.query(kByCode, source_, row.code));
            if (TRY(rows.next())) holder = rows.uuid(0);
        }
        if (!holder.is_nil())
            if (auto found = TRY(find(holder))) return std::optional(same_or_doubtful(row, *found, "code"));
    }
    if (row.identity.empty()) return std::optional<Judged>{};
    std::vector<Candidate> holders;
    for (const auto& person : TRY(holders_of(db_, row.identity)))
        if (auto found = TRY(find(person))) holders.push_back(std::move(*found));
    if (holders.empty()) return std::optional<Judged>{};
    if (holders.size() == 1) return std::optional(same_or_doubtful(row, holders[0], "identity"));
    return std::optional(Judged{Verdict::kDoubtful, "several", {}, std::move(holders)});
}

// Another day of birth, national id or code of the same keeper: somebody else of that name.
Result<bool> Judge::contradicts(const ListRow& row, const Candidate& candidate) {
    if (row.born && candidate.born && *row.born != *candidate.born) return true;
    if (!row.identity.empty() && TRY(has_other_identity(db_, candidate.person, row.identity))) return true;
    if (row.code.empty()) return false;
    auto rows = TRY(db_.query(kOtherCode, candidate.person, source_, row.code));
    return TRY(rows.next())
    &&rows.integer(0) > 0 && rows.integer(1) == 0;
}

Result<std::vector<Candidate>> Judge::named_alike(const ListRow& row, bool in_same_commune) {
    const std::string folded = fold_vietnamese(row.name);
    const auto& here = tree_.subtree(row.commune, today_);
    std::vector<Candidate> alike;
    if (in_same_commune) {
        for (const auto& commune : here) {
            auto rows = TRY(db_.query(kAlikeHere, folded, commune, row.birth_year - 1, row.birth_year + 1));
            while (TRY(rows.next())) alike.push_back(read_candidate(rows));
        }
    } else {
        auto rows = TRY(db_.query(kAlikeAnywhere, folded, row.birth_year));
        while (TRY(rows.next())) {
            auto found = read_candidate(rows);
            const bool is_here = std::find(here.begin(), here.end(), found.commune) != here.end();
            if (!is_here && is_within(found.commune) && is_same_name(found.name, row.name))
                alike.push_back(std::move(found));
        }
    }
    std::sort(alike.begin(), alike.end(),
              [](const Candidate& a, const Candidate& b) { return a.person < b.person; });
    std::vector<Candidate> possible;
    for (auto& candidate : alike)
        if (!TRY(contradicts(row, candidate))) possible.push_back(std::move(candidate));
    return possible;
}

// A list takes nobody back who withdrew their consent: it may be older than their word.
Result<Judged> Judge::judge(const ListRow& row) {
    auto judged = TRY(judge_alike(row));
    if (judged.verdict != Verdict::kKnown) return judged;
    const auto whole = TRY(load_whole(db_, judged.person));
    if (!whole.person->has_withdrawn()) return judged;
    Judged doubtful{Verdict::kDoubtful, "withdrawn", {}, {}};
    if (auto found = TRY(find(judged.person))) doubtful.candidates.push_back(std::move(*found));
    return doubtful;
}

Result<Judged> Judge::judge_alike(const ListRow& row) {
    if (!row.wrong.empty()) return Judged{Verdict::kWrong, row.wrong, {}, {}};
    if (auto judged = TRY(by_own_key(row))) return std::move(*judged);

    auto alike = TRY(named_alike(row, true));
    const auto is_exact = [&](const Candidate& one) {
        return one.birth_year == row.birth_year && is_same_name(one.name, row.name);
    };
    const auto exact = std::count_if(alike.begin(), alike.end(), is_exact);
    if (exact == 1) {
        const auto it = std::find_if(alike.begin(), alike.end(), is_exact);
        return Judged{Verdict::kKnown, "name", it->person, {}};
    }
    if (exact > 1) return Judged{Verdict::kDoubtful, "several", {}, std::move(alike)};
    if (!alike.empty()) {
        const char* why = is_same_name(alike[0].name, row.name) ? "year" : "tones";
        return Judged{Verdict::kDoubtful, why, {}, std::move(alike)};
    }
    if (tree_.subtree(place_, today_).size() > tree_.subtree(row.commune, today_).size())
        if (auto elsewhere = TRY(named_alike(row, false)); !elsewhere.empty())
            return Judged{Verdict::kDoubtful, "elsewhere", {}, std::move(elsewhere)};
    return Judged{};
}

}  // namespace domdom::people
