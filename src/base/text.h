// Vietnamese text: one written form for storing, and a folded form for finding.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace domdom {

bool is_valid_utf8(std::string_view text);

// NFC for Vietnamese, with the tone mark on the vowel where today's schoolbooks put it ("Hòa", not "Hoà";
// "Thúy", not "Thuý"), single spaces, none at the ends. Needs valid UTF-8; letters of other languages pass
// unchanged.
std::string normalise_vietnamese(std::string_view text);

// Lower case with its marks: what two writers of one name agree upon.
std::string lower_vietnamese(std::string_view text);
// "NGUYỄN THỊ LAN" as "Nguyễn Thị Lan"; a text with any small letter stays as it is.
std::string calm_capitals(std::string_view text);

// Lower case without any mark, đ as d: "Tây Hồ" and "TAY HO" both give "tay ho". Idempotent.
// Everything that is not a letter or digit becomes one space. Shared by index and query.
std::string fold_vietnamese(std::string_view text);

// How two words with the same folded form differ in what was folded away. Both normalised.
enum class Marks {
    kSame,
    kMissing,  // one lacks what the other has: "Thuy" and "Thùy", "Nguyên" and "Nguyễn"
    kOther,    // each has its own: "Thùy" and "Thụy" are two names
};
Marks compare_marks(std::string_view one, std::string_view other);

// Written as people write telephone numbers: digits, at least so many of them, and what stands between.
bool is_phone(std::string_view text, size_t digits_min = 8);

// The last code point, which no folded text holds: `word + kAfterAll` is beyond everything that begins so.
inline constexpr const char* kAfterAll = "\xf4\x8f\xbf\xbf";

// The words of a folded text, each once, sorted.
std::vector<std::string> fold_words(std::string_view text);

}  // namespace domdom
