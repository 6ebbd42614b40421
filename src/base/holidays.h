// The days on which Vietnam rests, as content/rights.json lists them. A value that cannot be wrong; any
// thread.
#pragma once

#include <map>
#include <string>

#include "base/json.h"

namespace domdom {

class Holidays {
  public:
    // From the list "holidays" of an object: {"from":day,"until":day,"name":{"vi","en","fr"}}. kInvalid names
    // the field.
    static Result<Holidays> parse(const Fields& fields);

    bool contains(Date day) const { return days_.contains(day); }
    // {"vi","en","fr"}; null on a day that is none.
    const json::object* find_name(Date day) const;

  private:
    std::map<Date, json::object> days_;
};

}  // namespace domdom
