// What a report asks: content/reports/*.json. A line is a figure that the program computes, a number or words
// that people fill in, or the standing of the targets. Its id never changes its meaning and is never used
// again.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "reports/calendar.h"
#include "reports/quantity.h"
#include "skills/evidence.h"

namespace domdom::reports {

// What the program can compute. The unit follows from it (figures.cpp), a form cannot say another one.
enum class Measure {
    kSessionsPlanned,  // sessions that were to begin in the period
    kSessionsHeld,     // those of them at which someone was
    kTurns,            // who was at them, each time
    kPeopleAttended,   // who was at them and lives here, once each
    kVisits,           // visits at home, of one outcome where one is named
    kPeopleVisited,    // who lives here and was met at home, once each
    kPeopleMet,        // either of the two, once each
    kEnrolled,         // known here at the end of the period
    kNewlyEnrolled,    // of these, enrolled within it
    kAtRung,           // at the criterion's rung or above at its end
    kNewlyAtRung,      // of these, not yet at its beginning
    kTeamsActive,      // teams of which somebody held a session to which people came, or was at a home
    kHomesHelped,      // households in which somebody was helped at home, once each
};
Unit unit_of(Measure measure);

struct Line {
    enum class Fill { kComputed, kNumber, kWords, kTargets };
    std::string id;
    Fill fill = Fill::kComputed;
    json::object label, hint, heading;  // texts by language; hint and heading may be empty
    // What is computed; of a number that people fill in, what the records know of it, if anything: it is
    // shown beside, since there are teams that record nothing here.
    std::optional<Measure> measure = {};
    Unit unit = Unit::kPersons;               // of figures and numbers
    std::string outcome;                      // kVisits
    std::string criterion, group;             // kAtRung, kNewlyAtRung
    skills::Rung rung = skills::Rung::kNone;  // "
};

class Form {
  public:
    // kInvalid names the field.
    static Result<Form> parse(std::string_view text);
    static Result<Form> parse(const json::value& value);

    const std::string& id() const { return id_; }
    int64_t version() const { return version_; }
    const json::object& title() const { return title_; }
    bool is_for(Kind kind) const { return kinds_.contains(kind); }
    const std::set<Kind>& kinds() const { return kinds_; }
    const std::vector<Line>& lines() const { return lines_; }
    const Line* find(std::string_view line) const;

  private:
    std::string id_;
    int64_t version_ = 0;
    json::object title_;
    std::set<Kind> kinds_;
    std::vector<Line> lines_;
};

using Forms = std::map<std::string, Form, std::less<>>;
using FormsPtr = std::shared_ptr<const Forms>;
// {"forms":[…]}, as the compiled content has them.
Result<FormsPtr> parse_forms(std::string_view text);

}  // namespace domdom::reports
