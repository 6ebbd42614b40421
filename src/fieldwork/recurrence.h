// How a series repeats: an RFC 5545 rule, of days alone, since the hour stands in the series. libical
// reckons. A value that cannot be wrong; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace domdom::fieldwork {

class Recurrence {
  public:
    // "FREQ=MONTHLY;BYDAY=2SA": at most one session a day, in the parts that people use (FREQ, INTERVAL,
    // COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST). kInvalid, about `where`, says which part is
    // wrong.
    static Result<Recurrence> parse(std::string_view text, const std::string& where = {});

    const std::string& text() const { return text_; }
    // The days of a series that begins on or after `first`, from `from` to before `until`; never more than
    // there are days between them, at most kDaysMax.
    std::vector<Date> days(Date first, Date from, Date until) const;
    bool holds(Date first, Date day) const { return !days(first, day, day.plus_days(1)).empty(); }

    static constexpr int kDaysMax = 800;
    // A series that is counted goes on for so long at most: its days are reckoned from the first one on.
    static constexpr int kCountMax = 1000;

  private:
    std::string text_;
    bool is_counted_ = false;
};

}  // namespace domdom::fieldwork
