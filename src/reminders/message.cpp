#include "reminders/message.h"

#include <utility>

namespace domdom::reminders {

namespace {

const char* key_of(Kind kind) {
    switch (kind) {
        case Kind::kEve:
            return "remindEve";
        case Kind::kMoved:
            return "remindMoved";
        case Kind::kCalledOff:
            return "remindOff";
        case Kind::kPlace:
            return "remindPlace";
    }
    return "";
}

}  // namespace

Words write_words(const fieldwork::PageWriter& write, Kind kind, const fieldwork::Session& session,
                  const std::string& call, const std::string& page) {
    const std::string where = session.where();
    Words words;
    words.subject = write.text("remindSubject", {{"title", session.title}});
    words.text = write.text(key_of(kind),
                            {{"title", session.title},
                             {"when", write.when(session.starts_at)},
                             {"where", where.empty() ? "" : write.text("remindWhere", {{"where", where}})},
                             {"reason", session.cancelled.value_or("")}});
    const bool is_off = kind == Kind::kCalledOff;
    if (!call.empty())
        words.text += " " + write.text(is_off ? "remindAsk" : "remindCall", {{"phone", call}});
    else if (!page.empty())
        words.text += " " + write.text("remindSee", {{"page", page}});
    return words;
}

}  // namespace domdom::reminders
