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

// Knows which names may read alike in every language (content/same-words.json).
class WordRules {
  public:
    WordRules() = default;
    explicit WordRules(std::vector<std::string> same);

    // Empty texts are not its business: whoever reads the file says which language is missing.
    std::vector<WordFault> check(const Words& words) const;
    // Apostrophes in English and French, the spaces of French punctuation.
    static std::vector<WordFault> check_typography(size_t language, std::string_view text);

  private:
    bool may_read_alike(std::string_view text) const;

    std::vector<std::string> same_;  // longest first
};

}  // namespace domdom::learning
