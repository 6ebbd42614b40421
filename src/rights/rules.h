// The rules of people's rights, as content/rights.json says: periods, holidays, ages. Laws and promises
// change; the program does not. A value that cannot be wrong; any thread.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/holidays.h"

namespace domdom::rights {

// What a person may ask for.
enum class Kind { kData, kWithdrawal, kErasure };
inline constexpr std::array kKinds{Kind::kData, Kind::kWithdrawal, Kind::kErasure};
std::string_view kind_name(Kind kind);  // "data", "withdrawal", "erasure"
std::optional<Kind> parse_kind(std::string_view name);

class Rules {
  public:
    // kInvalid names the field.
    static Result<Rules> parse(std::string_view text);

    // The last day on which an acknowledgement is in time. A holiday that the list does not know counts as a
    // working day: the day is then too early, never too late.
    Date acknowledge_by(Date received) const;
    Date answer_by(Kind kind, Date received) const;
    bool is_working_day(Date day) const;
    int guardian_under_age() const { return guardian_under_age_; }
    int backup_days() const { return backup_days_; }
    const Holidays& holidays() const { return holidays_; }

  private:
    int acknowledge_working_days_ = 0;
    std::array<int, kKinds.size()> answer_days_{};
    int guardian_under_age_ = 0;
    int backup_days_ = 0;
    Holidays holidays_;
};

}  // namespace domdom::rights
