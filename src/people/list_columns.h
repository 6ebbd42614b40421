// Which column of a list holds what: recognised by its title, in Vietnamese, English or French, or told.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "sheets/rows.h"

namespace domdom::people {

enum class Column {
    kName,    // the whole name
    kFamily,  // family and middle names, beside kGiven
    kGiven,
    kBirth,  // a year or a day
    kPhone,
    kIdentity,  // national id
    kCommune,   // code or name of the commune
    kGroup,     // residential group
    kClass,
    kCode,       // what the list's keeper calls the person
    kConfirmed,  // the day on which a platform of the state confirmed them
    kPerson,     // our own id, as an export gives it
};
// "name", "family", "given", "birth", "phone", "id", "commune", "group", "class", "code", "confirmed",
// "person"
std::string_view column_key(Column column);

struct Columns {
    std::map<Column, size_t> at;
    std::vector<std::string> titles;  // of all columns
    int64_t header_row = 0;           // 0: none

    // Of the column that holds this; empty where there is none.
    std::string title(Column column) const;
    // {"header":2,"columns":[{"column":"B","title":"Họ và tên","holds":"name"},…]}; holds is null for what is
    // ignored.
    json::object json() const;
};

// What the caller says: "name=B,birth=D,phone=none,header=2". A column is told by its letter or its title;
// "none" takes one away; header=0 says that there are no titles.
struct ColumnChoice {
    std::map<Column, std::string> told;
    std::optional<int64_t> header_row;
    static Result<ColumnChoice> parse(std::string_view text);
};

// A list with its columns known: gives its rows after the titles.
class List {
  public:
    // Looks for the titles in the first ten rows. Refuses a list without names or without birth years, and
    // names the columns it saw.
    static Result<List> open(std::unique_ptr<sheets::Source> source, const std::string& file,
                             const ColumnChoice& choice);

    const Columns& columns() const { return columns_; }
    const std::string& file() const { return file_; }
    bool counts_from_1904() const { return source_->counts_from_1904(); }
    Result<bool> next(sheets::Row& row);

  private:
    std::unique_ptr<sheets::Source> source_;
    std::string file_;
    Columns columns_;
    std::vector<sheets::Row> first_;  // read while looking for the titles; from next_ on to be given again
    size_t next_ = 0;
};

}  // namespace domdom::people
