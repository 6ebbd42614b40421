// Writes the public pages of a place: its sessions, whom to ask, what can be learnt.
#pragma once

#include <string>

#include "fieldwork/public_page.h"
#include "places/help.h"

namespace domdom::fieldwork {

class PageWriter : public PublicPage {
  public:
    PageWriter(const PlacePage& page, std::string_view language, std::string place)
        : PublicPage(page, language, std::move(place)), page_(page) {}

    // One that is called off stays, so that nobody who saw it yesterday comes for nothing. `path`: where one
    // signs up for it; empty: nowhere.
    std::string session(const Session& one, const std::string& path = {}) const;
    std::string help(const std::optional<places::Help>& known) const;
    std::string courses() const;
    // "Saturday 28/11, 8:00", in Vietnam.
    std::string when(int64_t unix_ms) const;
    // "?lang=en", or nothing for Vietnamese.
    std::string query() const;

  private:
    const PlacePage& page_;
};

}  // namespace domdom::fieldwork
