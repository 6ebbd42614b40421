// What the engine needs to know of text: UTF-8, and whether two people would call two answers the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace domdom::engine {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Bytes of the first character; 0 when it is not well-formed UTF-8.
std::size_t utf8_width(std::string_view text);
void append_utf8(std::string& out, std::uint32_t code);

// Lower case, no tones, đ is d, one space between words, none at the ends: "  Đường  Láng" is "duong lang".
std::string fold_answer(std::string_view text);
std::string only_digits(std::string_view text);

// Whole-text match; in the pattern # is one digit, ? one character and * any run of characters.
// Both must be folded already.
bool matches_pattern(std::string_view pattern, std::string_view text);

}  // namespace domdom::engine
