// What people have recorded: one recording for each sentence group and voice, kept in the register with who
// made it, since a voice is personal. Found by the key of the words, so that a changed text plays no old
// recording.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "log/log.h"
#include "store/connection.h"

namespace domdom::voice {

struct Recording {
    Uuid id;  // another one each time the words are recorded anew
    std::string words, voice;
    int64_t milliseconds = 0;
    Uuid account;  // who recorded it
};

// Those of a language's voices, in no order.
Result<std::vector<Recording>> load_recordings(store::Connection& db, std::string_view language);
// MP3; none when it was replaced or taken back.
Result<std::optional<std::string>> find_sound(store::Connection& db, const Uuid& recording);
Result<std::optional<Recording>> find_recording(store::Connection& db, const Uuid& recording);

// Takes the place of what that voice said of these words before. Inside a writing job, as the others below.
Result<> put_recording(log::Writing& writing, const Recording& recording, std::string_view mp3);
Result<> remove_recording(log::Writing& writing, const Uuid& recording);
// All that an account has recorded; how many that were.
Result<int64_t> remove_recordings_of(log::Writing& writing, const Uuid& account);

}  // namespace domdom::voice
