// Invented names, of common parts: family, middle, given.
#pragma once

#include <random>
#include <string>

namespace domdom::simulation {

std::string invent_name(std::mt19937_64& random);
// The same person as another companion might write them: without tones, or with two parts swapped.
std::string misspell_name(const std::string& name, std::mt19937_64& random);

}  // namespace domdom::simulation
