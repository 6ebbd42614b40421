// How a name or a year is mistyped, and which error that was: what a search for duplicates is measured with.
#pragma once

#include <string>
#include <string_view>

#include "simulation/chance.h"

namespace domdom::simulation {

enum class Slip { kNone, kTonesLost, kToneLost, kSwapped, kLetter };
std::string_view slip_text(Slip slip);  // "none", "tones-lost", "tone-lost", "swapped", "letter"

struct Written {
    std::string name;
    Slip slip = Slip::kNone;
};
// The same name as a hurried hand writes it: every mark lost, the marks of one word lost, the given name
// first, or one letter left out, doubled or exchanged. Never what it was.
Written misspell_name(const std::string& name, Chance& chance);

}  // namespace domdom::simulation
