// What a file is that is not text in UTF-8, so that a person can be told. Nothing is converted: a wrong guess
// would write wrong names for good.
#pragma once

#include <string_view>

namespace domdom {

// By its first bytes: "UTF-16", "an Excel workbook or ZIP file", …; empty when they say nothing.
std::string_view kind_by_first_bytes(std::string_view bytes);

// Vietnamese in windows-1258, where a tone mark is a byte of its own after its vowel.
bool is_windows_1258(std::string_view bytes);

}  // namespace domdom
