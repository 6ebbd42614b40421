#include "learning/content_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace domdom::learning {

namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kNarrowNoBreakSpace = "\u202F";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool ends_unbroken(std::string_view text) {
    return text.ends_with(kNoBreakSpace) || text.ends_with(kNarrowNoBreakSpace);
}
bool begins_unbroken(std::string_view text) {
    return text.starts_with(kNoBreakSpace) || text.starts_with(kNarrowNoBreakSpace);
}

// A few words around the fault, so that it is found in a long text.
std::string around(std::string_view text, size_t at) {
    const auto is_middle = [&](size_t i) {
        return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;
    };
    size_t from = at > 16 ? at - 16 : 0;
    size_t to = std::min(text.size(), at + 12);
    while (is_middle(from)) ++from;
    while (is_middle(to)) ++to;
    return std::string(text.substr(from, to - from));
}

bool lacks_french_space(std::string_view text, size_t at) {
    const std::string_view before = text.substr(0, at);
    const char last = before.empty() ? ' ' : before.back();
    if (text[at] == ':' && is_digit(last)) return at + 1 >= text.size() || !is_digit(text[at + 1]);  // 8:30
    if (text.substr(at).starts_with("://")) return false;
    return std::string_view("?!.").find(last) == std::string_view::npos && !ends_unbroken(before);
}

void check_french(std::string_view text, std::vector<WordFault>& faults) {
    constexpr std::string_view kOpen = "«", kClose = "»";
    for (size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const bool mark = std::string_view("?!;:").find(text[at]) != std::string_view::npos;
        const bool wrong = (mark && lacks_french_space(text, at)) ||
                           (rest.starts_with(kOpen) && !begins_unbroken(rest.substr(kOpen.size()))) ||
                           (rest.starts_with(kClose) && !ends_unbroken(text.substr(0, at)));
        if (!wrong) continue;
        faults.push_back({kFrench, fmt::format("a non-breaking space is missing in \"{}\"", around(text, at)),
                          "put U+00A0 before ? ! ; : » and after «"});
        return;
    }
}

// Whether the character at this byte belongs to a word. No letter of ours begins with C2 or E2: there lie
// quotes, dashes and unbroken spaces.
bool is_word_at(std::string_view text, size_t at) {
    const auto byte = [&] { return static_cast<unsigned char>(text[at]); };
    while (at > 0 && (byte() & 0xC0) == 0x80) --at;
    const char c = text[at];
    if (byte() >= 0x80) return byte() != 0xC2 && byte() != 0xE2;
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool holds_word(std::string_view text, std::string_view word) {
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const size_t end = at + word.size();
        if ((at == 0 || !is_word_at(text, at - 1)) && (end == text.size() || !is_word_at(text, end)))
            return true;
    }
    return false;
}

// Quotes and brackets that close behind a mark still belong to its sentence.
size_t skip_closing(std::string_view text, size_t at) {
    constexpr std::string_view kClosing[] = {"”", "’", "»", ")", "\""};
    for (bool found = true; found;) {
        found = false;
        for (const auto sign : kClosing)
            if (text.substr(at).starts_with(sign)) {
                at += sign.size();
                found = true;
            }
    }
    return at;
}

// The next sentence of a text, cut off it: up to a mark at which a speaker stops.
std::string_view take_sentence(std::string_view& text) {
    constexpr std::string_view kEllipsis = "…";
    for (size_t at = 0; at < text.size(); ++at) {
        const size_t mark = text.substr(at).starts_with(kEllipsis) ? kEllipsis.size() : 1;
        const bool stops = text[at] == '\n' || mark > 1 ||
                           std::string_view(".?!:;").find(text[at]) != std::string_view::npos;
        const size_t end = text[at] == '\n' ? at + 1 : skip_closing(text, at + mark);
        // The points of 8.400.000 and of an address are within a word.
        if (!stops || (text[at] != '\n' && end < text.size() && text[end] != ' ' && text[end] != '\n'))
            continue;
        const std::string_view sentence = text.substr(0, end);
        text.remove_prefix(end);
        return sentence;
    }
    return std::exchange(text, {});
}

void check_breath(std::string_view text, std::vector<WordFault>& faults) {
    while (!text.empty()) {
        const std::string_view sentence = take_sentence(text);
        const size_t words = count_spoken(sentence);
        if (words > kSentenceWordsMax)
            faults.push_back({kVietnamese, fmt::format("{} words in one breath: \"{}\"", words, sentence),
                              fmt::format("make it two sentences of at most {}", kSentenceWordsMax)});
    }
}

}  // namespace

size_t count_spoken(std::string_view text) {
    size_t count = 0;
    bool counted = false;
    for (size_t at = 0; at < text.size(); ++at) {
        if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t') counted = false;
        if (counted || !is_word_at(text, at)) continue;
        counted = true;
        ++count;
    }
    return count;
}

bool names_label(std::string_view bold) {
    size_t first = bold.empty() ? 0 : 1;
    while (first < bold.size() && (static_cast<unsigned char>(bold[first]) & 0xC0) == 0x80) ++first;
    return lower_vietnamese(bold.substr(0, first)) != bold.substr(0, first);
}

WordRules::WordRules(std::vector<std::string> same, Glossary glossary, PhoneLabels phone)
    : same_(std::move(same)), glossary_(std::move(glossary)), phone_(std::move(phone)) {
    std::sort(same_.begin(), same_.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

bool WordRules::may_read_alike(std::string_view text) const {
    std::string left(text);
    for (const auto& name : same_)
        for (size_t at = left.find(name); at != std::string::npos; at = left.find(name, at))
            left.replace(at, name.size(), " ");
    const std::string folded = fold_vietnamese(left);
    return std::none_of(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void WordRules::check_glossary(size_t language, std::string_view text, std::vector<WordFault>& faults) const {
    const std::string lower = lower_vietnamese(text);
    for (const auto& [word, say] : glossary_[language])
        if (holds_word(lower, word))
            faults.push_back({language, fmt::format("\"{}\" is called otherwise here", word),
                              fmt::format("write \"{}\", or change glossary.json", say)});
}

bool WordRules::is_on_screen(size_t language, std::string_view label,
                             const std::vector<std::string>& screen) const {
    const std::string wanted = lower_vietnamese(label);
    const auto holds = [&](const std::string& text) { return holds_word(lower_vietnamese(text), wanted); };
    return std::any_of(screen.begin(), screen.end(), holds) ||
           std::any_of(phone_[language].begin(), phone_[language].end(), holds);
}

std::vector<WordFault> WordRules::check_text(size_t language, std::string_view text) const {
    std::vector<WordFault> faults;
    check_glossary(language, text, faults);
    if (language == kVietnamese) {
        check_breath(text, faults);
        return faults;
    }
    if (const size_t at = text.find('\''); at != std::string_view::npos)
        faults.push_back(
            {language, fmt::format("a straight apostrophe in \"{}\"", around(text, at)), "write ’ (U+2019)"});
    if (language == kFrench) check_french(text, faults);
    return faults;
}

std::vector<WordFault> WordRules::check(const Words& words) const {
    std::vector<WordFault> faults;
    const std::string& vi = words[kVietnamese];
    for (size_t language = 0; language < kLanguages.size(); ++language) {
        if (language != kVietnamese && !vi.empty() && words[language] == vi && !may_read_alike(vi))
            faults.push_back({language, fmt::format("this text reads the same in vi: \"{}\"", vi),
                              "translate it; a name that reads alike everywhere goes into same-words.json"});
        for (auto& fault : check_text(language, words[language])) faults.push_back(std::move(fault));
    }
    return faults;
}

}  // namespace domdom::learning
