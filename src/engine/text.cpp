#include "engine/text.h"

namespace domdom::engine {
namespace {

std::uint32_t decode(std::string_view bytes) {
    const auto at = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i]));
    };
    switch (bytes.size()) {
        case 1:
            return at(0);
        case 2:
            return (at(0) & 0x1F) << 6 | (at(1) & 0x3F);
        case 3:
            return (at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
        default:
            return (at(0) & 0x07) << 18 | (at(1) & 0x3F) << 12 | (at(2) & 0x3F) << 6 | (at(3) & 0x3F);
    }
}

struct Range {
    std::uint32_t first, last;
    char letter;
};

// The Vietnamese letters with marks, upper and lower case, and the other vowels of French.
constexpr Range kLetters[] = {
    {0xC0, 0xC5, 'a'},     {0xC7, 0xC7, 'c'},     {0xC8, 0xCB, 'e'},     {0xCC, 0xCF, 'i'},
    {0xD2, 0xD6, 'o'},     {0xD9, 0xDC, 'u'},     {0xDD, 0xDD, 'y'},     {0xE0, 0xE5, 'a'},
    {0xE7, 0xE7, 'c'},     {0xE8, 0xEB, 'e'},     {0xEC, 0xEF, 'i'},     {0xF2, 0xF6, 'o'},
    {0xF9, 0xFC, 'u'},     {0xFD, 0xFD, 'y'},     {0xFF, 0xFF, 'y'},     {0x102, 0x103, 'a'},
    {0x110, 0x111, 'd'},   {0x128, 0x129, 'i'},   {0x168, 0x169, 'u'},   {0x1A0, 0x1A1, 'o'},
    {0x1AF, 0x1B0, 'u'},   {0x1EA0, 0x1EB7, 'a'}, {0x1EB8, 0x1EC7, 'e'}, {0x1EC8, 0x1ECB, 'i'},
    {0x1ECC, 0x1EE3, 'o'}, {0x1EE4, 0x1EF1, 'u'}, {0x1EF2, 0x1EF9, 'y'},
};

char plain_letter(std::uint32_t code) {
    for (const Range& range : kLetters) {
        if (code >= range.first && code <= range.last) return range.letter;
    }
    return '\0';
}

bool is_tone_mark(std::uint32_t code) { return code >= 0x300 && code <= 0x36F; }

bool is_space(std::uint32_t code) {
    return code == ' ' || code == '\t' || code == '\n' || code == '\r' || code == 0xA0;
}

}  // namespace

std::size_t utf8_width(std::string_view text) {
    if (text.empty()) return 0;
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t width = lead < 0x80                   ? 1
                              : lead >= 0xC2 && lead < 0xE0 ? 2
                              : (lead & 0xF0) == 0xE0       ? 3
                              : lead >= 0xF0 && lead < 0xF5 ? 4
                                                            : 0;
    if (width == 0 || text.size() < width) return 0;
    for (std::size_t i = 1; i < width; ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return 0;
    }
    const std::uint32_t code = decode(text.substr(0, width));
    if (width == 3 && (code < 0x800 || (code >= 0xD800 && code <= 0xDFFF))) return 0;
    if (width == 4 && (code < 0x10000 || code > 0x10FFFF)) return 0;
    return width;
}

void append_utf8(std::string& out, std::uint32_t code) {
    const auto push = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        push(code);
    } else if (code < 0x800) {
        push(0xC0 | code >> 6), push(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        push(0xE0 | code >> 12), push(0x80 | (code >> 6 & 0x3F)), push(0x80 | (code & 0x3F));
    } else {
        push(0xF0 | code >> 18), push(0x80 | (code >> 12 & 0x3F)), push(0x80 | (code >> 6 & 0x3F)),
            push(0x80 | (code & 0x3F));
    }
}

std::string fold_answer(std::string_view text) {
    std::string out;
    bool space = false;
    while (!text.empty()) {
        const std::size_t width = utf8_width(text);
        const std::string_view bytes = text.substr(0, width == 0 ? 1 : width);
        text.remove_prefix(bytes.size());
        if (width == 0) continue;
        const std::uint32_t code = decode(bytes);
        if (is_tone_mark(code)) continue;
        if (is_space(code)) {
            space = !out.empty();
            continue;
        }
        if (space) out.push_back(' ');
        space = false;
        const char letter = plain_letter(code);
        if (letter != '\0') {
            out.push_back(letter);
        } else if (code >= 'A' && code <= 'Z') {
            out.push_back(static_cast<char>(code + 32));
        } else {
            out.append(bytes);
        }
    }
    return out;
}

std::string only_digits(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (is_digit(c)) out.push_back(c);
    }
    return out;
}

bool matches_pattern(std::string_view pattern, std::string_view text) {
    // Greedy with one point of return: linear in practice, never exponential.
    std::size_t p = 0, t = 0, star = std::string_view::npos, star_text = 0;
    while (t < text.size()) {
        const std::size_t width = utf8_width(text.substr(t)) == 0 ? 1 : utf8_width(text.substr(t));
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            star_text = t;
        } else if (p < pattern.size() && pattern[p] == '?') {
            ++p;
            t += width;
        } else if (p < pattern.size() && (pattern[p] == '#' ? is_digit(text[t]) : pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++star_text;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

}  // namespace domdom::engine
