// One row of a list as a person: read by the columns, in forms that cannot be wrong, or with the reason why
// it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "people/identity.h"
#include "people/list_columns.h"
#include "places/places.h"

namespace domdom::people {

struct ListRow {
    int64_t number = 0;
    std::string name;
    int birth_year = 0;
    std::optional<Date> born;
    std::optional<std::string> phone, note;
    std::string group;                 // the residential group, as the list calls it; empty: none is given
    std::string identity;              // a keyed hash; empty: none is given
    std::string code;                  // of the list's keeper; empty: none
    std::optional<Date> confirmed;     // the day that a column of confirmations gives
    bool is_confirmed_unread = false;  // that column holds something else
    Uuid commune;
    Uuid person;        // as an export of ours says
    std::string wrong;  // why nobody can be enrolled from this row: "birth-unreadable"; empty: they can
};

// Years and days as people write them: 1960, 12/03/1960, 12-3-1960, 3/1960, 1960-03-12, or the serial number
// of a spreadsheet's date.
struct Birth {
    int year = 0;
    std::optional<Date> day;
};
std::optional<Birth> parse_birth(std::string_view text, bool counts_from_1904);

class ListReader {
  public:
    // Rows without a commune of their own are of `place`; kInvalid when it is no commune and no column names
    // them.
    static Result<ListReader> open(List list, const places::PlaceTree& tree, const Uuid& place,
                                   const IdentityKey& key, Date today);

    const Columns& columns() const { return list_.columns(); }
    // Rows with neither name nor birth (blank, a signature) are passed over. A formula in a name is refused.
    Result<bool> next(ListRow& row);

  private:
    ListReader(List list, const Uuid& place, const IdentityKey& key, Date today)
        : list_(std::move(list)), place_(place), key_(key), today_(today) {}
    void name_communes(const places::PlaceTree& tree);
    const sheets::Cell* cell_of(const sheets::Row& row, Column column) const;
    Result<std::string> name_in(const sheets::Row& row) const;
    std::string text_in(const sheets::Row& row, Column column) const;
    void read_birth(const std::string& text, ListRow& into) const;
    void read_identity(const sheets::Row& row, ListRow& into) const;
    void read_commune(const sheets::Row& row, ListRow& into) const;
    void read_rest(const sheets::Row& row, ListRow& into) const;

    List list_;
    Uuid place_;
    IdentityKey key_;
    Date today_;
    std::unordered_map<std::string, Uuid> communes_;  // by code and folded name; nil: two have that name
};

}  // namespace domdom::people
