// Sound as a machine or a microphone gives it, and as it is kept: MP3, which every phone plays. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace domdom::voice {

struct Sound {
    int rate = 0;  // samples a second
    std::vector<int16_t> samples;
    double seconds() const { return rate > 0 ? static_cast<double>(samples.size()) / rate : 0; }
};

// A WAV file of one channel of 16-bit samples, as long as `seconds_max` at most; kInvalid and kTooLarge say
// what it is instead. A length in the header that says more than there is is not believed.
Result<Sound> parse_wav(std::string_view bytes, double seconds_max);

// A voice at some 3 to 4 kB a second. `kilobits` a second; `rate` of the result.
Result<std::string> to_mp3(const Sound& sound, int kilobits, int rate);

}  // namespace domdom::voice
