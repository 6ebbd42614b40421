#include "base/encoding.h"

#include <utility>

namespace domdom {

namespace {

using namespace std::literals;

constexpr std::pair<std::string_view, std::string_view> kFirstBytes[] = {
    {"\xff\xfe"sv, "UTF-16"},
    {"\xfe\xff"sv, "UTF-16"},
    {"PK\x03\x04"sv, "an Excel workbook or ZIP file"},
    {"\xd0\xcf\x11\xe0"sv, "an old Excel workbook"},
    {"%PDF-"sv, "a PDF file"},
};

// In windows-1258: grave, hook, tilde, acute, dot below; and the letters that can carry them.
constexpr std::string_view kTones = "\xcc\xd2\xde\xec\xf2"sv;
constexpr std::string_view kVowels = "aeiouyAEIOUY\xe2\xea\xf4\xe3\xf5\xfd\xc2\xca\xd4\xc3\xd5\xdd"sv;

bool is_among(std::string_view bytes, char one) { return bytes.find(one) != std::string_view::npos; }

}  // namespace

std::string_view kind_by_first_bytes(std::string_view bytes) {
    for (const auto& [begin, kind] : kFirstBytes)
        if (bytes.starts_with(begin)) return kind;
    return {};
}

bool is_windows_1258(std::string_view bytes) {
    size_t tones = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (!is_among(kTones, bytes[i])) continue;
        if (i == 0 || !is_among(kVowels, bytes[i - 1])) return false;
        ++tones;
    }
    return tones > 0;
}

}  // namespace domdom
