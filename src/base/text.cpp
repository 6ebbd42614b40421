#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/assert.h"

namespace domdom {

namespace {

// A vowel taken apart: the letter with its shape (a, ă, â, …) as a row, the tone as a column.
constexpr std::array<std::u32string_view, 24> kVowels = {
    U"aàáảãạ", U"ăằắẳẵặ", U"âầấẩẫậ", U"eèéẻẽẹ", U"êềếểễệ", U"iìíỉĩị", U"oòóỏõọ", U"ôồốổỗộ",
    U"ơờớởỡợ", U"uùúủũụ", U"ưừứửữự", U"yỳýỷỹỵ", U"AÀÁẢÃẠ", U"ĂẰẮẲẴẶ", U"ÂẦẤẨẪẬ", U"EÈÉẺẼẸ",
    U"ÊỀẾỂỄỆ", U"IÌÍỈĨỊ", U"OÒÓỎÕỌ", U"ÔỒỐỔỖỘ", U"ƠỜỚỞỠỢ", U"UÙÚỦŨỤ", U"ƯỪỨỬỮỰ", U"YỲÝỶỸỴ"};
constexpr std::u32string_view kPlainOfRow = U"aaaeeiooouuyAAAEEIOOOUUY";

// Letters of the country's other languages, and of guests, that a search meets without marks.
constexpr std::u32string_view kOtherMarked = U"čćçñńöäüïëĕĭŏŭåøšžß";
constexpr std::u32string_view kOtherPlain = U"cccnnoauieeiouaoszs";

struct Vowel {
    size_t row;
    size_t tone;
};

std::optional<Vowel> find_vowel(char32_t c) {
    for (size_t row = 0; row < kVowels.size(); ++row)
        if (const size_t tone = kVowels[row].find(c); tone != std::u32string_view::npos)
            return Vowel{row, tone};
    return std::nullopt;
}

char32_t letter(Vowel vowel) { return kVowels[vowel.row][vowel.tone]; }

std::optional<size_t> tone_of_mark(char32_t mark) {
    static constexpr std::u32string_view kMarks = U"\u0300\u0301\u0309\u0303\u0323";
    const size_t at = kMarks.find(mark);
    if (at == std::u32string_view::npos) return std::nullopt;
    return at + 1;
}

// The row that results when a circumflex, breve or horn is put on a letter.
std::optional<size_t> reshape(size_t row, char32_t mark) {
    const size_t upper = row >= 12 ? 12 : 0;
    const char32_t plain = kVowels[row - upper][0];
    static constexpr struct {
        char32_t plain, mark;
        size_t row;
    } kShapes[] = {{U'a', 0x306, 1}, {U'a', 0x302, 2}, {U'e', 0x302, 4},
                   {U'o', 0x302, 7}, {U'o', 0x31b, 8}, {U'u', 0x31b, 10}};
    for (const auto& shape : kShapes)
        if (shape.plain == plain && shape.mark == mark) return shape.row + upper;
    return std::nullopt;
}

// Decodes one character at `at` and moves on; nullopt when the bytes are not UTF-8 (RFC 3629: shortest form,
// no surrogates, up to U+10FFFF).
std::optional<char32_t> next_character(std::string_view text, size_t& at) {
    const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
    const uint8_t lead = byte(at);
    if (lead < 0x80) return text[at++];
    const size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + length > text.size()) return std::nullopt;
    char32_t c = lead & (0xff >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80) return std::nullopt;
        c = c << 6 | (byte(at + i) & 0x3f);
    }
    if ((length == 3 && c < 0x800) || (length == 4 && c < 0x10000) || (c >= 0xd800 && c < 0xe000) ||
        c > 0x10ffff)
        return std::nullopt;
    at += length;
    return c;
}

std::u32string decode(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        const auto c = next_character(text, at);
        ASSERT(c.has_value());
        out += *c;
    }
    return out;
}

void append_utf8(std::string& out, char32_t c) {
    const auto put = [&](char32_t value) { out += static_cast<char>(static_cast<uint8_t>(value)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) return put(0xc0 | c >> 6), put(0x80 | (c & 0x3f));
    if (c < 0x10000) return put(0xe0 | c >> 12), put(0x80 | (c >> 6 & 0x3f)), put(0x80 | (c & 0x3f));
    put(0xf0 | c >> 18), put(0x80 | (c >> 12 & 0x3f)), put(0x80 | (c >> 6 & 0x3f)), put(0x80 | (c & 0x3f));
}

// Letters followed by loose marks become single letters.
std::u32string compose(std::u32string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (char32_t c : text) {
        auto vowel = out.empty() ? std::nullopt : find_vowel(out.back());
        if (vowel) {
            if (const auto tone = tone_of_mark(c)) {
                // A vowel carries one tone; a second mark is a slip of the keyboard.
                if (vowel->tone == 0) out.back() = letter({vowel->row, *tone});
                continue;
            }
            if (const auto row = reshape(vowel->row, c)) {
                out.back() = letter({*row, vowel->tone});
                continue;
            }
        }
        out += c;
    }
    return out;
}

bool is_word_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c == U'đ' || c == U'Đ' || find_vowel(c);
}

char32_t plain_lower(char32_t c) {
    if (const auto vowel = find_vowel(c)) c = kPlainOfRow[vowel->row];
    if (c == U'đ' || c == U'Đ') return U'd';
    if (c >= U'A' && c <= U'Z') return c + 32;
    if (c >= 0xc0 && c <= 0xde && c != 0xd7) c += 32;  // Latin-1 capitals
    if (c >= 0x100 && c < 0x138) c |= 1;               // Latin Extended-A: capitals are even
    if (c == 0x160 || c == 0x17d) ++c;                 // Š and Ž
    if (const size_t at = kOtherMarked.find(c); at != std::u32string_view::npos) return kOtherPlain[at];
    return c;
}

char32_t lower(char32_t c) {
    if (const auto vowel = find_vowel(c)) return letter({vowel->row % 12, vowel->tone});
    if (c == U'Đ') return U'đ';
    if ((c >= U'A' && c <= U'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7)) return c + 32;
    return c;
}

// Both lower case: "e" of "ê", "ê" and "é" of "ế", "d" of "đ".
bool lacks_marks_of(char32_t less, char32_t more) {
    if (less == U'd' && more == U'đ') return true;
    const auto a = find_vowel(less), b = find_vowel(more);
    if (!a || !b || plain_lower(less) != plain_lower(more)) return false;
    const bool shape = a->row == b->row || kVowels[a->row][0] == plain_lower(less);
    return shape && (a->tone == b->tone || a->tone == 0);
}

// A word that ends in oa, oe or uy carries its tone on the first of the two ("Hòa", "Thúy"); in "quý" the u
// belongs to the consonant and the tone stays on the y.
void place_tone(std::u32string& text, size_t begin, size_t end) {
    if (end - begin < 2) return;
    const auto first = find_vowel(text[end - 2]);
    const auto second = find_vowel(text[end - 1]);
    if (!first || !second || first->tone != 0 || second->tone == 0) return;
    // Only the plain letters take part: "uỷ" yes, "ướ" no.
    const char32_t a = plain_lower(letter({first->row, 0}));
    const char32_t b = plain_lower(letter({second->row, 0}));
    if (kVowels[first->row % 12][0] != a || kVowels[second->row % 12][0] != b) return;
    const bool after_q = end - begin > 2 && plain_lower(text[end - 3]) == U'q';
    const bool pair = (a == U'o' && (b == U'a' || b == U'e')) || (a == U'u' && b == U'y' && !after_q);
    if (!pair) return;
    text[end - 2] = letter({first->row, second->tone});
    text[end - 1] = letter({second->row, 0});
}

void place_tones(std::u32string& text) {
    for (size_t begin = 0; begin < text.size();) {
        size_t end = begin;
        while (end < text.size() && is_word_letter(text[end])) ++end;
        place_tone(text, begin, end);
        begin = end + 1;
    }
}

bool is_space(char32_t c) {
    return c == U' ' || (c >= 9 && c <= 13) || c == 0xa0 || c == 0x3000 || c == 0xfeff;
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
    for (size_t at = 0; at < text.size();)
        if (!next_character(text, at)) return false;
    return true;
}

std::string normalise_vietnamese(std::string_view text) {
    std::u32string letters = compose(decode(text));
    place_tones(letters);
    std::string out;
    out.reserve(text.size());
    bool gap = false;
    for (char32_t c : letters) {
        if (is_space(c)) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        append_utf8(out, c);
    }
    return out;
}

std::string lower_vietnamese(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (char32_t c : decode(text)) append_utf8(out, lower(c));
    return out;
}

std::string calm_capitals(std::string_view text) {
    const std::u32string letters = decode(text);
    const auto is_small = [](char32_t c) { return is_word_letter(c) && lower(c) == c; };
    if (std::any_of(letters.begin(), letters.end(), is_small)) return std::string(text);
    std::string out;
    out.reserve(text.size());
    bool inside = false;  // of a word
    for (char32_t c : letters) {
        append_utf8(out, inside ? lower(c) : c);
        inside = is_word_letter(c);
    }
    return out;
}

std::string fold_vietnamese(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool gap = false;
    for (char32_t c : compose(decode(text))) {
        const char32_t plain = plain_lower(c);
        if (plain >= 0x300 && plain < 0x370) continue;  // a loose mark
        const bool word =
            (plain >= U'a' && plain <= U'z') || (plain >= U'0' && plain <= U'9') || plain > 0xbf;
        if (!word) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        append_utf8(out, plain);
    }
    return out;
}

std::vector<std::string> fold_words(std::string_view text) {
    std::vector<std::string> words;
    const std::string folded = fold_vietnamese(text);
    for (size_t begin = 0; begin < folded.size();) {
        const size_t end = std::min(folded.find(' ', begin), folded.size());
        words.push_back(folded.substr(begin, end - begin));
        begin = end + 1;
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

Marks compare_marks(std::string_view one, std::string_view other) {
    const auto left = decode(one), right = decode(other);
    if (left.size() != right.size()) return Marks::kOther;
    Marks marks = Marks::kSame;
    for (size_t i = 0; i < left.size(); ++i) {
        const char32_t a = lower(left[i]), b = lower(right[i]);
        if (a == b) continue;
        if (lacks_marks_of(a, b) || lacks_marks_of(b, a))
            marks = Marks::kMissing;
        else
            return Marks::kOther;
    }
    return marks;
}

bool is_phone(std::string_view text, size_t digits_min) {
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return text.find_first_not_of("0123456789 +.-()") == std::string_view::npos &&
           static_cast<size_t>(digits) >= digits_min;
}

}  // namespace domdom
