// The public face of a place: one page of plain HTML, without a script, that opens at once and is found by
// search engines. What it is, the next sessions, whom to ask, what can be learnt. Names nobody but the
// published contact.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "fieldwork/fieldwork.h"

namespace domdom::fieldwork {

// The words of the page and the courses, from the compiled content. In content/place-page.json {place},
// {name}, {phone} and {minutes} are filled in; "days" are named from Sunday on.
class PlacePage {
  public:
    // `compiled` gives a file of the compiled content: "place-page.json", "courses.vi.json", …
    static Result<PlacePage> load(
        const std::function<Result<std::string_view>(const std::string&)>& compiled);

    struct Course {
        std::string id, title;
    };
    // By key, each in one language; empty for a key that is not there.
    std::string_view words(std::string_view key, std::string_view language) const;
    const std::vector<Course>& courses(std::string_view language) const;

  private:
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> words_;
    std::map<std::string, std::vector<Course>, std::less<>> courses_;
};

// GET /p/{code}: the page of the unit with that code today, or with that id; `lang` chooses the language.
void add_place_page(const access::Services& services, std::shared_ptr<const PlacePage> page,
                    HolidaysPtr holidays);

}  // namespace domdom::fieldwork
