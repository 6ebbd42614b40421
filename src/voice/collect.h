// Goes through the compiled content for everything that is read aloud.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "voice/words.h"

namespace domdom::voice {

inline constexpr std::array<std::string_view, 3> kLanguages{"vi", "en", "fr"};

// Beside kLanguages, each sealed. A file that is missing or cannot be read says nothing.
std::vector<Texts> collect_texts(const Spoken::Load& load);

}  // namespace domdom::voice
