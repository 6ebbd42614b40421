// For tests: a tone, as a microphone gives it.
#pragma once

#include <cmath>
#include <cstdint>
#include <string>

namespace domdom::voice {

inline std::string wav_of(double seconds, uint32_t rate = 16000, double loudness = 8000) {
    const auto little = [](uint32_t value, int bytes) {
        std::string out;
        for (int i = 0; i < bytes; ++i) out += static_cast<char>(static_cast<uint8_t>(value >> (8 * i)));
        return out;
    };
    std::string samples;
    for (int i = 0; i < static_cast<int>(seconds * rate); ++i)
        samples += little(static_cast<uint16_t>(static_cast<int16_t>(loudness * std::sin(i * 0.1))), 2);
    const auto size = static_cast<uint32_t>(samples.size());
    return "RIFF" + little(36 + size, 4) + "WAVEfmt " + little(16, 4) + little(1, 2) + little(1, 2) +
           little(rate, 4) + little(rate * 2, 4) + little(2, 2) + little(16, 2) + "data" + little(size, 4) +
           samples;
}

}  // namespace domdom::voice
