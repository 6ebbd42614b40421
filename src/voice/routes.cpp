#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "voice/collect.h"
#include "voice/machine.h"
#include "voice/recordings.h"
#include "voice/sound.h"
#include "voice/voice.h"

namespace domdom::voice {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kRight = "record-voice";
constexpr double kSecondsMax = 60, kSecondsMin = 0.3;
// A minute at 24 000 samples a second is 2.9 MB; whoever sends an hour is stopped before it is read.
constexpr size_t kUploadBytesMax = 4 << 20;
constexpr int kKilobits = 32, kRate = 24000;
constexpr int kSilence = 300;  // of 32767: the noise of a microphone that hears nobody
constexpr size_t kAskedMax = 200, kKeySize = 16;
// The address names the words, or the recording: what lies there never changes.
constexpr const char* kForEver = "public, max-age=31536000, immutable";

Reply sound_reply(std::string mp3) {
    Reply reply;
    reply.mime = "audio/mpeg";
    reply.body = std::move(mp3);
    reply.cache_control = kForEver;
    return reply;
}

std::string param(const Request& request, const char* name) {
    const auto found = request.params.find(name);
    return found == request.params.end() ? std::string() : found->second;
}

Result<const Voice*> voice_named(const std::string& name) {
    if (const Voice* voice = find_voice(name)) return voice;
    return Error{Code::kNotFound, "there is no such voice", "voice",
                 "ask for vi-north, vi-central, vi-south, en or fr"};
}

Result<std::string> words_with(Spoken& spoken, const Voice& voice, const std::string& key) {
    auto words = spoken.find(voice.language, key);
    if (words) return std::move(*words);
    return Error{Code::kNotFound, "the content holds no words with this key", "words",
                 "a text that was changed has another key: open the page again"};
}

Result<Reply> speak(Machine& machine, Spoken& spoken, const Request& request) {
    const Voice* voice = TRY(voice_named(param(request, "voice")));
    const auto words = TRY(words_with(spoken, *voice, param(request, "words")));
    return sound_reply(*TRY(machine.speak(*voice, words)));
}

// "key.key.key", of words that need not be in the content any more.
Result<std::set<std::string, std::less<>>> keys_asked(std::string_view asked) {
    const Error wrong = invalid(
        fmt::format("up to {} keys of words are needed, with a point between two", kAskedMax), "words");
    std::set<std::string, std::less<>> keys;
    for (;;) {
        const auto key = asked.substr(0, asked.find('.'));
        if (key.size() != kKeySize || key.find_first_not_of("0123456789abcdef") != key.npos) return wrong;
        keys.emplace(key);
        if (keys.size() > kAskedMax) return wrong;
        if (key.size() == asked.size()) return keys;
        asked.remove_prefix(key.size() + 1);
    }
}

Result<Reply> list(const Services& services, const Request& request) {
    const std::string language = request.query_value("language").value_or("");
    if (std::find(kLanguages.begin(), kLanguages.end(), language) == kLanguages.end())
        return invalid("no lesson speaks this language", "language", "ask for vi, en or fr");
    const std::string asked = request.query_value("words").value_or("");
    const auto wanted = TRY(keys_asked(asked));
    auto db = TRY(services.log.store().read());
    json::array found;
    for (const auto& one : TRY(load_recordings(*db, language)))
        if (wanted.contains(one.words))
            found.push_back({{"words", one.words}, {"voice", one.voice}, {"recording", one.id.text()}});
    return access::json_answer(json::object{{"recordings", std::move(found)}});
}

Result<Reply> play(const Services& services, const Request& request) {
    const Uuid id = TRY(access::id_asked(request, "id"));
    auto db = TRY(services.log.store().read());
    auto mp3 = TRY(find_sound(*db, id));
    if (!mp3) return Error{Code::kNotFound, "this recording was replaced or taken back", "id"};
    return sound_reply(std::move(*mp3));
}

Result<Sound> heard(std::string_view wav) {
    auto sound = TRY(parse_wav(wav, kSecondsMax));
    if (sound.seconds() < kSecondsMin)
        return invalid("this recording is empty", "recording", "record it again");
    const bool is_silent = std::all_of(sound.samples.begin(), sound.samples.end(),
                                       [](int16_t sample) { return std::abs(int(sample)) < kSilence; });
    if (is_silent)
        return invalid("nothing can be heard in this recording", "recording",
                       "look whether the microphone is on");
    return sound;
}

Result<Reply> keep(const Services& services, Spoken& spoken, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const Voice* voice = TRY(voice_named(request.query_value("voice").value_or("")));
    Recording recording;
    recording.words = request.query_value("words").value_or("");
    TRY(words_with(spoken, *voice, recording.words));
    const auto sound = TRY(heard(request.body));
    recording.id = make_uuid_v7(services.log.clock().now_ms());
    recording.voice = voice->name;
    recording.account = actor.account;
    recording.milliseconds = std::lround(sound.seconds() * 1000);
    const auto mp3 = TRY(to_mp3(sound, kKilobits, kRate));
    TRY(services.log.run([&](log::Writing& writing) { return put_recording(writing, recording, mp3); }));
    return http::json_reply(json::serialize(json::object{{"recording", recording.id.text()},
                                                         {"milliseconds", recording.milliseconds},
                                                         {"bytes", mp3.size()}}),
                            201);
}

Result<> require_own(const Services& services, const access::Actor& actor, const Uuid& account) {
    if (account == actor.account) return {};
    const Error others{
        Code::kForbidden, "this was recorded by somebody else", {}, "an administrator may take it back"};
    if (!access::may(actor.role, access::Right::kManageAccounts)) return others;
    const auto tree = TRY(services.places.tree());
    for (const auto& one : TRY(services.access.accounts()))
        if (one.id == account)
            return access::require_within(actor, one.place, *tree, services.log.clock().today());
    return Error{Code::kNotFound, "no account has this id", "id"};
}

Reply gone(int64_t count) { return access::json_answer(json::object{{"removed", count}}); }

Result<Reply> remove_one(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto found = TRY(find_recording(*TRY(services.log.store().read()), id));
    if (!found) return Error{Code::kNotFound, "this recording was replaced or taken back", "id"};
    TRY(require_own(services, actor, found->account));
    TRY(services.log.run([&](log::Writing& writing) { return remove_recording(writing, id); }));
    return gone(1);
}

Result<Reply> remove_all(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid account = TRY(access::id_asked(request, "id"));
    TRY(require_own(services, actor, account));
    int64_t removed = 0;
    TRY(services.log.run([&](log::Writing& writing) -> Result<> {
        removed = TRY(remove_recordings_of(writing, account));
        return {};
    }));
    services.access.audit(actor.account, "recordings removed", account.text());
    return gone(removed);
}

}  // namespace

void add_voice_routes(const Services& services, std::shared_ptr<Spoken> spoken) {
    access::add_get(services, "/api/v1/voice/{voice}/{words}", "public",
                    [machine = std::make_shared<Machine>(), spoken](const Request& request) {
                        return speak(*machine, *spoken, request);
                    });
    access::add_get(services, "/api/v1/recordings", "public",
                    [services](const Request& request) { return list(services, request); });
    access::add_get(services, "/api/v1/recordings/{id}", "public",
                    [services](const Request& request) { return play(services, request); });
    access::add_upload(
        services, "/api/v1/recordings", kRight, kUploadBytesMax,
        [](const Request& request) -> Result<> {
            TRY(voice_named(request.query_value("voice").value_or("")));
            return {};
        },
        [services, spoken](const Request& request) { return keep(services, *spoken, request); });
    access::add_delete(services, "/api/v1/recordings/{id}", kRight,
                       [services](const Request& request) { return remove_one(services, request); });
    access::add_delete(services, "/api/v1/accounts/{id}/recordings", kRight,
                       [services](const Request& request) { return remove_all(services, request); });
}

}  // namespace domdom::voice
