// The life of a report, move by move. Words that people write lie in the register under the event that
// brought them (register_report); the log says only which lines they are of.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/json.h"
#include "reports/calendar.h"

namespace domdom::reports {

// Which report: one for each place, form and period, whoever began it. The place is the event's.
struct Which {
    std::string form;
    Period period;
    static Result<Which> parse(const Fields& fields);
};

// {"form","period","base":event|null,"numbers":{line:n|null},"words":[line,…]}, private
// {"words":{line:text}}: lines that somebody filled in or emptied, having seen the report as it was after the
// move `base`.
inline constexpr const char* kReportSaved = "report.saved";
// {"form","period","base":event|null} from outside. In the log the server adds what was reported, frozen:
// "version",
// "from","until","formVersion","figures":{line:{"unit","n","of"?}},"targets":[…],"children":{…}|null.
inline constexpr const char* kReportSubmitted = "report.submitted";
// {"form","period","submission":event}, private {"remarks":text}
inline constexpr const char* kReportReturned = "report.returned";
// {"form","period","submission":event}: from here on the report is locked.
inline constexpr const char* kReportApproved = "report.approved";
// {"form","period","base":event}, private {"reason":text}: a new version of a locked report.
inline constexpr const char* kReportCorrected = "report.corrected";
// {"from":day,"month":14,"quarter":14,"halfYear":14,"year":14,"dueDays":3}: closing days of the place and
// those below, from that day on.
inline constexpr const char* kClosingsSet = "report.closings-set";

inline constexpr int64_t kNumberMax = 1'000'000'000;
inline constexpr size_t kWordsBytesMax = 4'000;

struct Saved {
    std::optional<Uuid> base;
    std::map<std::string, std::optional<int64_t>> numbers;
    std::vector<std::string> words;
    static Result<Saved> parse(const Fields& fields);
};

struct ClosingsSet {
    Date from;
    Closings closings;
    json::object body() const;
    static Result<ClosingsSet> parse(const Fields& fields);
};

}  // namespace domdom::reports
