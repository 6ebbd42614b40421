// Residential groups as lists name them: "TDP số 5", "Tổ 5", or "5" in a column of that title.
//
// One transaction or read: what it has looked up is kept as long as it lives.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "people/person.h"
#include "places/groups.h"
#include "places/places.h"

namespace domdom::people {

class ListGroups {
  public:
    ListGroups(store::Connection& db, const places::PlaceTree& tree, Date today)
        : db_(db), tree_(tree), today_(today) {}

    struct Meant {
        Uuid group;        // nil: none
        std::string name;  // what it is called today
        std::string left;  // the group that someone known leaves for it; empty: they were in none
    };
    // The one open group of the commune that is called so; none when there is none, or several, and for no
    // text. Tones count for nothing; a kind counts only against another kind.
    Result<Meant> find(const Uuid& commune, const std::string& said);
    // The one that somebody known is put into; none where nothing changes: they are in it already, also by a
    // group that was merged into it, or live elsewhere.
    Result<Meant> find_for(const Person& person, const Uuid& commune, const std::string& said);

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
    struct InCommune {
        places::Groups all;  // also those that were closed
        std::vector<Open> open;
    };
    static Called called(const std::string& text);
    Result<const InCommune*> load(const Uuid& commune);

    store::Connection& db_;
    const places::PlaceTree& tree_;
    Date today_;
    std::map<Uuid, InCommune> loaded_;  // by commune
};

}  // namespace domdom::people
