// The texts of the content in its three languages, and what a careful printer would object to in them.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace domdom::learning {

inline constexpr std::array<std::string_view, 3> kLanguages{"vi", "en", "fr"};
inline constexpr size_t kVietnamese = 0, kEnglish = 1, kFrench = 2;

using Words = std::array<std::string, kLanguages.size()>;  // one text, beside kLanguages

struct WordFault {
    size_t language;
    std::string what, mend;
};

// A word that learners should not meet, since the same thing has its name already (content/glossary.json).
struct AvoidedWord {
    std::string word;  // in lower case
    std::string say;
};
using Glossary = std::array<std::vector<AvoidedWord>, kLanguages.size()>;

// What the application itself writes on the practice phone ("Done"), and no scenario (content/glossary.json).
using PhoneLabels = std::array<std::vector<std::string>, kLanguages.size()>;

// What is said in one breath: the longest sentence of a Vietnamese text, counted as it is written, by spaces.
inline constexpr size_t kSentenceWordsMax = 20;

// Knows which names may read alike in every language (content/same-words.json), and what a thing is called.
class WordRules {
  public:
    WordRules() = default;
    explicit WordRules(std::vector<std::string> same, Glossary glossary = {}, PhoneLabels phone = {});

    // Empty texts are not its business: whoever reads the file says which language is missing.
    std::vector<WordFault> check(const Words& words) const;
    // One text by itself: apostrophes in English and French, the spaces of French punctuation, words of the
    // glossary, and in Vietnamese the length of sentences.
    std::vector<WordFault> check_text(size_t language, std::string_view text) const;

    // A label that a lesson names, or its beginning, stands in whole words among the texts of a screen or is
    // the application's own; capitals do not matter.
    bool is_on_screen(size_t language, std::string_view label, const std::vector<std::string>& screen) const;

  private:
    bool may_read_alike(std::string_view text) const;
    void check_glossary(size_t language, std::string_view text, std::vector<WordFault>& faults) const;

    std::vector<std::string> same_;  // longest first
    Glossary glossary_;
    PhoneLabels phone_;
};

// Of the words in bold in a step, those that begin with a capital name a label; the others are a shape, a
// colour, a gesture.
bool names_label(std::string_view bold);

// The parts between spaces that hold a letter or a digit: words in English and French, syllables in
// Vietnamese.
size_t count_spoken(std::string_view text);

}  // namespace domdom::learning
