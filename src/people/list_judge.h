// What will become of a row of a list: is this person new here, known, or must somebody decide?
#pragma once

#include <map>
#include <string>
#include <vector>

#include "people/list_rows.h"

namespace domdom::people {

enum class Verdict { kNew, kKnown, kDoubtful, kWrong };
std::string_view verdict_text(Verdict verdict);  // "new", "known", "doubtful", "wrong"

// Someone of the register whom a row may mean.
struct Candidate {
    Uuid person;
    std::string name;
    int birth_year = 0;
    std::optional<Date> born;
    Uuid commune;
};

struct Judged {
    Verdict verdict = Verdict::kNew;
    std::string why;  // known by "code", doubtful since "tones", …; empty: nobody is like that
    Uuid person;      // whom it means, when known
    std::vector<Candidate> candidates;  // whom it may mean, when doubtful
};

// One connection, one transaction or read: what it looks up is not kept.
class Judge {
  public:
    // `source` is whose codes those of the list are.
    Judge(store::Connection& db, const places::PlaceTree& tree, const Uuid& place, const Uuid& source,
          Date today)
        : db_(db), tree_(tree), place_(place), source_(source), today_(today) {}

    // Against the register, in the subtree of the place. Known: the same code, or national id, or the one
    // person of that name (with its tones), birth year and commune. Doubtful: nearly that.
    Result<Judged> judge(const ListRow& row);

  private:
    Result<std::optional<Candidate>> find(const Uuid& person);
    Result<std::optional<Judged>> by_own_key(const ListRow& row);
    Result<std::vector<Candidate>> named_alike(const ListRow& row, bool in_same_commune);
    Result<bool> contradicts(const ListRow& row, const Candidate& candidate);
    Judged same_or_doubtful(const ListRow& row, Candidate found, const char* why) const;
    bool is_within(const Uuid& commune) const { return tree_.is_within(commune, place_, today_); }

    store::Connection& db_;
    const places::PlaceTree& tree_;
    Uuid place_, source_;
    Date today_;
};

}  // namespace domdom::people
