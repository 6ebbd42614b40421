// Where a report stands: draft → submitted → returned or approved, which locks it → corrected, a new version.
// Pure: it follows from the moves, in the order of their stamps, however they arrived.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "log/event.h"
#include "reports/events.h"

namespace domdom::reports {

enum class Status { kNone, kDraft, kSubmitted, kReturned, kApproved };
std::string_view status_name(Status status);  // "none", "draft", "submitted", "returned", "approved"

struct Move {
    Uuid event, author;
    std::string type;
    log::Stamp stamp;
    json::object body;
    bool held =
        true;  // false: it came too late to count, such as words for a report that was submitted meanwhile

    int64_t at() const { return stamp.clock >> 16; }  // by the clock of the node, in Unix milliseconds
};

// What people filled in on a line, last; blank where they emptied it.
struct Filled {
    std::optional<int64_t> number;
    Uuid words;  // the event under which they lie in the register; nil: none
    Uuid event, author;
    log::Stamp stamp;
};

struct Version {
    int64_t number = 1;
    Status status = Status::kNone;
    std::map<std::string, Filled> lines;
    std::set<Uuid> writers;  // who filled in or submitted this version: none of them may approve it
    Uuid corrected;          // the event that opened it; nil for the first
    Uuid submitted, judged;  // the latest submission of it, and what became of that; nil: not yet
    Uuid submitted_by;
    int64_t submitted_at = 0, first_submitted_at = 0;  // Unix milliseconds; 0: not yet
    json::object frozen;                               // the body of that submission

    bool is_reported() const { return status == Status::kSubmitted || status == Status::kApproved; }
};

struct Report {
    std::vector<Version> versions{1};  // never empty; the last one is the one worked on
    std::vector<Move> moves;           // by stamp

    const Version& current() const { return versions.back(); }
    // What counts above: the newest version that was submitted and not returned; none: nothing was reported.
    const Version* reported() const;
    // The latest move that counted; nil: nobody has begun.
    Uuid latest() const;
    const Move* find(const Uuid& event) const;
    // When anything was submitted for the first time, in Unix milliseconds; 0: never.
    int64_t first_submitted_at() const;
};
Report fold(std::vector<Move> moves);

}  // namespace domdom::reports
