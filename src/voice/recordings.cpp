#include "voice/recordings.h"

namespace domdom::voice {

namespace {

constexpr const char* kOfLanguage =
    "SELECT recording, words, voice, milliseconds, account FROM register_recording WHERE language = $1";
constexpr const char* kOne =
    "SELECT recording, words, voice, milliseconds, account FROM register_recording WHERE recording = $1";
constexpr const char* kSound = "SELECT mp3 FROM register_recording WHERE recording = $1";
constexpr const char* kPut =
    "INSERT INTO register_recording (words, voice, language, recording, account, made_at, milliseconds, mp3)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    " ON CONFLICT (words, voice) DO UPDATE SET recording = excluded.recording, account = excluded.account,"
    " made_at = excluded.made_at, milliseconds = excluded.milliseconds, mp3 = excluded.mp3";
constexpr const char* kRemove = "DELETE FROM register_recording WHERE recording = $1";
constexpr const char* kCountOf = "SELECT COUNT(*) FROM register_recording WHERE account = $1";
constexpr const char* kRemoveOf = "DELETE FROM register_recording WHERE account = $1";

Recording read(const store::Rows& rows) {
    return {rows.uuid(0), std::string(rows.text(1)), std::string(rows.text(2)), rows.integer(3),
            rows.uuid(4)};
}

}  // namespace

Result<std::vector<Recording>> load_recordings(store::Connection& db, std::string_view language) {
    auto rows = TRY(db.query(kOfLanguage, language));
    std::vector<Recording> all;
    while (TRY(rows.next())) all.push_back(read(rows));
    return all;
}

Result<std::optional<std::string>> find_sound(store::Connection& db, const Uuid& recording) {
    auto rows = TRY(db.query(kSound, recording));
    if (!TRY(rows.next())) return std::optional<std::string>();
    return std::optional(std::string(rows.blob(0)));
}

Result<std::optional<Recording>> find_recording(store::Connection& db, const Uuid& recording) {
    auto rows = TRY(db.query(kOne, recording));
    if (!TRY(rows.next())) return std::optional<Recording>();
    return std::optional(read(rows));
}

Result<> put_recording(log::Writing& writing, const Recording& recording, std::string_view mp3) {
    const std::string_view voice = recording.voice;
    return writing.db.run(kPut, recording.words, voice, voice.substr(0, voice.find('-')), recording.id,
                          recording.account, writing.now_ms, recording.milliseconds, store::Bind::blob(mp3));
}

// Deleted bytes leave the write-ahead log as those of an erased person do.
Result<> remove_recording(log::Writing& writing, const Uuid& recording) {
    writing.changes.erased.insert(recording);
    return writing.db.run(kRemove, recording);
}

Result<int64_t> remove_recordings_of(log::Writing& writing, const Uuid& account) {
    writing.changes.erased.insert(account);
    const int64_t count = TRY(writing.db.integer_or(0, kCountOf, account));
    TRY(writing.db.run(kRemoveOf, account));
    return count;
}

}  // namespace domdom::voice
