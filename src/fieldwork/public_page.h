// What every page for the public has in common: plain HTML without a script, in three languages.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fieldwork/place_page.h"

namespace domdom::fieldwork {

inline constexpr std::array<std::string_view, 3> kLanguages{"vi", "en", "fr"};

// For text and attributes of HTML.
std::string escape(std::string_view text);
// The query's language; Vietnamese without one.
Result<std::string_view> language_of(const http::Request& request);

// Writes the parts of one page, about one place, in one language.
class PublicPage {
  public:
    PublicPage(const PlacePage& words, std::string_view language, std::string place)
        : words_(words), language_(language), place_(std::move(place)) {}

    using Values = std::vector<std::pair<std::string_view, std::string>>;
    // The words for a key, escaped, with {place} and the values filled in.
    std::string word(std::string_view key, Values values = {}) const;
    // The same as they are, for what is no page.
    std::string text(std::string_view key, Values values = {}) const;
    struct Head {
        std::string_view title, lead;  // keys of words
        std::string address;           // where it is found
        bool is_found = true;          // one that is somebody's own is not to be
    };
    // The whole page around `main`, which is HTML. `path`: its own, for the other languages.
    http::Reply page(const Head& head, std::string_view path, std::string_view main, int status = 200) const;
    std::string_view language() const { return language_; }

  private:
    std::string head(const Head& head) const;         // up to <body>
    std::string header(std::string_view path) const;  // the way home and to the other languages

    const PlacePage& words_;
    std::string_view language_;
    std::string place_;
};

}  // namespace domdom::fieldwork
