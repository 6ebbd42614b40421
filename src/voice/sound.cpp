#include "voice/sound.h"

#include <fmt/format.h>
#include <lame/lame.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace domdom::voice {

namespace {

constexpr int kRateMin = 8000, kRateMax = 48000;

uint32_t number_at(std::string_view bytes, size_t at, size_t size) {
    uint32_t value = 0;
    for (size_t i = size; i-- > 0;) value = value << 8 | static_cast<uint8_t>(bytes[at + i]);
    return value;
}

// The content of the chunk with this name; one that is cut short goes to the end.
std::optional<std::string_view> find_chunk(std::string_view bytes, std::string_view name) {
    constexpr size_t kRiff = 12, kHead = 8;
    for (size_t at = kRiff; at + kHead <= bytes.size();) {
        const size_t size = number_at(bytes, at + 4, 4);
        if (bytes.substr(at, 4) == name) return bytes.substr(at + kHead, size);
        at += kHead + size + (size & 1);
    }
    return std::nullopt;
}

Error no_wav(std::string what) {
    return invalid(std::move(what), "recording",
                   "send WAV: one channel, 16 bits, 8000 to 48000 samples a second");
}

struct CloseLame {
    void operator()(lame_global_flags* lame) const { lame_close(lame); }
};

}  // namespace

Result<Sound> parse_wav(std::string_view bytes, double seconds_max) {
    if (!bytes.starts_with("RIFF") || bytes.size() < 12 || bytes.substr(8, 4) != "WAVE")
        return no_wav("this is no WAV file");
    const auto format = find_chunk(bytes, "fmt ");
    const auto data = find_chunk(bytes, "data");
    if (!format || format->size() < 16 || !data) return no_wav("this WAV file is cut short");
    if (number_at(*format, 0, 2) != 1 || number_at(*format, 2, 2) != 1 || number_at(*format, 14, 2) != 16)
        return no_wav("this WAV file holds something other than one channel of 16-bit samples");
    const uint32_t rate = number_at(*format, 4, 4);
    if (rate < kRateMin || rate > kRateMax)
        return no_wav("this WAV file has an unusual number of samples a second");
    Sound sound;
    sound.rate = static_cast<int>(rate);
    const size_t count = data->size() / 2;
    if (static_cast<double>(count) > seconds_max * sound.rate)
        return Error{Code::kTooLarge,
                     fmt::format("this recording lasts {} seconds, and {} are the most", count / rate,
                                 static_cast<int>(seconds_max)),
                     "recording", "record one sentence group at a time"};
    sound.samples.reserve(count);
    for (size_t i = 0; i < count; ++i)
        sound.samples.push_back(static_cast<int16_t>(static_cast<uint16_t>(number_at(*data, 2 * i, 2))));
    return sound;
}

Result<std::string> to_mp3(const Sound& sound, int kilobits, int rate) {
    const std::unique_ptr<lame_global_flags, CloseLame> lame(lame_init());
    const Error failed{Code::kInternal, "the sound could not be written as MP3"};
    if (!lame) return failed;
    lame_set_num_channels(lame.get(), 1);
    lame_set_mode(lame.get(), MONO);
    lame_set_in_samplerate(lame.get(), sound.rate);
    lame_set_out_samplerate(lame.get(), rate);
    lame_set_brate(lame.get(), kilobits);
    lame_set_quality(lame.get(), 5);
    lame_set_bWriteVbrTag(lame.get(), 0);  // no frame of silence with a table for seeking
    if (lame_init_params(lame.get()) < 0) return failed;
    // As lame.h asks: 1.25 × samples + 7200 bytes.
    std::string mp3(
        sound.samples.size() * 5 / 4 * static_cast<size_t>(std::max(1, rate / sound.rate + 1)) + 7200, '\0');
    auto* out = reinterpret_cast<unsigned char*>(mp3.data());
    const int encoded =
        lame_encode_buffer(lame.get(), sound.samples.data(), nullptr, static_cast<int>(sound.samples.size()),
                           out, static_cast<int>(mp3.size()));
    if (encoded < 0) return failed;
    const int rest = lame_encode_flush(lame.get(), out + encoded, static_cast<int>(mp3.size()) - encoded);
    if (rest < 0) return failed;
    mp3.resize(static_cast<size_t>(encoded + rest));
    return mp3;
}

}  // namespace domdom::voice
