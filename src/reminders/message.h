// What people are told: short enough for a text message or three, in the words of content/place-page.json.
#pragma once

#include "fieldwork/page_writer.h"
#include "reminders/due.h"

namespace domdom::reminders {

struct Words {
    std::string subject, text;
};
// `call`: the number of whom to tell who cannot come; without one `page`, where that number will stand, or
// nothing.
Words write_words(const fieldwork::PageWriter& write, Kind kind, const fieldwork::Session& session,
                  const std::string& call, const std::string& page);

}  // namespace domdom::reminders
