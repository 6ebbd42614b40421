// Who of many may be one person enrolled twice? Pure: from names, birth years, phones and hashes.
//
// People are compared where they share a block (most of the name's words and nearly the birth year, or a
// phone, or an identity hash), so that the work does not grow with the square of their number. Each pair
// is weighed after Fellegi and Sunter ("A Theory for Record Linkage", JASA 64, 1969): the sum over the fields
// of log2(how often two records of one person agree so / how often those of two people do), beginning with
// the odds that two of so many are one. How often two people agree in a name follows from how common its
// words are here (Winkler, "Frequency-based matching", 2000). The outcome asks a person; it never decides.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"

namespace domdom::people {

// What is compared of one record.
struct Likable {
    Uuid person;
    std::string name;  // normalised
    int birth_year = 0;
    std::string phone;                // as it was written; empty: none
    std::vector<std::string> hashes;  // of identity numbers
    std::optional<Date> born = {};    // where a list gave the day
};

struct Likeness {
    size_t one = 0, two = 0;  // indices, one < two
    double weight = 0;        // log2 of the odds that they are one person
    bool is_linked = false;   // by the same phone or identity number
};

// From this weight on a person is asked: of all pairs beyond it, about half are one person (bench/README.md).
inline constexpr double kAskFrom = -4;

// All pairs of at least that weight, by index.
std::vector<Likeness> find_alike(const std::vector<Likable>& people);

}  // namespace domdom::people
