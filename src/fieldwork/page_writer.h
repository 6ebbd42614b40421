// Writes the public pages of a place: plain HTML in one of three languages. Every value is escaped.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fieldwork/place_page.h"
#include "places/help.h"

namespace domdom::fieldwork {

inline constexpr std::array<std::string_view, 3> kLanguages{"vi", "en", "fr"};

// The query's `lang`, Vietnamese without one.
Result<std::string_view> language_of(const http::Request& request);
std::string escape_html(std::string_view text);

class PageWriter {
  public:
    using Values = std::vector<std::pair<std::string_view, std::string>>;

    PageWriter(const PlacePage& page, std::string_view language, std::string place)
        : page_(page), language_(language), place_(std::move(place)) {}

    // {name} is filled from the values, {place} with the place; everything is escaped.
    std::string word(std::string_view key, Values values = {}) const;
    // Up to the body; `heading` and `lead` are keys of words. A page that is nobody else's is not to be
    // found.
    std::string head(const std::string& address, bool is_found = true) const;
    std::string header(std::string_view path) const;
    // One that is called off stays, so that nobody who saw it yesterday comes for nothing. `path`: where one
    // signs up for it; empty: nowhere.
    std::string session(const Session& one, const std::string& path = {}) const;
    std::string help(const std::optional<places::Help>& known) const;
    std::string courses() const;
    // "Saturday 28/11, 8:00", in Vietnam.
    std::string when(int64_t unix_ms) const;
    std::string_view language() const { return language_; }
    // "?lang=en", or nothing for Vietnamese.
    std::string query() const;

  private:
    const PlacePage& page_;
    std::string_view language_;
    std::string place_;
};

}  // namespace domdom::fieldwork
