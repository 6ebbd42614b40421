// Invented names, of common parts: family, middle, given.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace domdom::simulation {

using Numbers = std::function<uint64_t()>;  // each one drawn anew

std::string invent_family(const Numbers& next);
std::string invent_name(const std::string& family, bool woman, const Numbers& next);
// Of anyone who comes.
std::string invent_name(const Numbers& next);

}  // namespace domdom::simulation
