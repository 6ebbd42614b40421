// Drills: practice against a pattern of fraud, as the one it is aimed at or as the one who helps a victim.
#pragma once

#include "learning/content_scenario.h"

namespace domdom::learning {

// A pattern of fraud, from framework/scams.json.
struct Scam {
    std::string id;
    int64_t number = 0;
    Words name, sign;  // sign: the one thing to look for
};

// In the order of their numbers. A content without the file has none.
std::vector<Scam> read_scams(Findings& findings);

// Notes a drill of an unknown pattern, and two drills of one pattern and part.
void check_drills(const std::vector<Scam>& scams, const Scenarios& scenarios, Findings& findings);

// Notes each pattern that lacks one of its two drills.
void check_all_drilled(const std::vector<Scam>& scams, const Scenarios& scenarios, Findings& findings);

// { "scams": [{ id, number, name, sign, target: scenario, helper: scenario, arrives }] }; arrives: the
// target's drill begins with a call or a notification, so it can come in the middle of another practice.
std::string drills_json(const std::vector<Scam>& scams, const Scenarios& scenarios, size_t language);

}  // namespace domdom::learning
