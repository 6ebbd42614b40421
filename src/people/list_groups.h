// Residential groups as lists name them: "TDP số 5", "Tổ 5", or "5" in a column of that title.
//
// One transaction or read: what it has looked up is kept as long as it lives.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "places/groups.h"
#include "places/places.h"

namespace domdom::people {

class ListGroups {
  public:
    ListGroups(store::Connection& db, const places::PlaceTree& tree, Date today)
        : db_(db), tree_(tree), today_(today) {}

    // The one open group of the commune that is called so; nil when there is none, or several, and for no
    // text. Tones count for nothing; a kind counts only against another kind.
    Result<Uuid> find(const Uuid& commune, const std::string& said);
    // What it is called today; empty for nil.
    std::string name(const Uuid& commune, const Uuid& group) const;

  private:
    // "TDP số 5" is of the kind "to", and called "5" among its kind.
    struct Called {
        std::string_view kind;  // empty: it is not said
        std::string name;
        bool may_be(const Called& other) const;
    };
    struct Open {
        Uuid id;
        std::string name, folded;
        Called called;
    };
    static Called called(const std::string& text);
    Result<const std::vector<Open>*> open_in(const Uuid& commune);

    store::Connection& db_;
    const places::PlaceTree& tree_;
    Date today_;
    std::map<Uuid, std::vector<Open>> open_;  // by commune
};

}  // namespace domdom::people
