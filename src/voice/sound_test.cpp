#include "voice/sound.h"

#include <gtest/gtest.h>

#include "voice/test_wav.h"

namespace domdom::voice {

TEST(Sound, Is_read_from_a_wav_file) {
    const auto sound = parse_wav(wav_of(0.5), 60);
    ASSERT_TRUE(sound.ok()) << sound.error().line();
    EXPECT_EQ(sound->rate, 16000);
    EXPECT_NEAR(sound->seconds(), 0.5, 0.001);
    EXPECT_EQ(sound->samples[10], static_cast<int16_t>(8000 * std::sin(1.0)));
}

TEST(Sound, Beyond_its_length_is_refused_in_words) {
    const auto sound = parse_wav(wav_of(61), 60);
    ASSERT_FALSE(sound.ok());
    EXPECT_EQ(sound.error().code, Code::kTooLarge);
    EXPECT_EQ(sound.error().what, "this recording lasts 61 seconds, and 60 are the most");
}

// A program that writes to a pipe does not know yet how long it will be.
TEST(Sound, Is_read_as_far_as_it_goes_whatever_its_header_says) {
    std::string wav = wav_of(0.5);
    for (const size_t at : {size_t{4}, size_t{40}}) wav.replace(at, 4, "\xff\xff\xff\x7f");
    EXPECT_NEAR(parse_wav(wav, 60)->seconds(), 0.5, 0.001);
}

TEST(Sound, That_is_no_wav_is_refused_by_its_bytes) {
    std::string two_channels = wav_of(0.5), floats = wav_of(0.5), fast = wav_of(0.5, 96000);
    two_channels[22] = 2;
    floats[20] = 3;
    const std::string webm = "\x1a\x45\xdf\xa3 webm", mp3 = "ID3\x04";
    for (const auto& bytes : {std::string(), webm, mp3, std::string("RIFF"), wav_of(0.5).substr(0, 30),
                              two_channels, floats, fast, std::string("RIFF\0\0\0\0WAVE", 12)}) {
        const auto sound = parse_wav(bytes, 60);
        ASSERT_FALSE(sound.ok());
        EXPECT_EQ(sound.error().code, Code::kInvalid);
        EXPECT_EQ(sound.error().where, "recording");
    }
}

TEST(Sound, Becomes_an_mp3_of_the_promised_size) {
    for (const uint32_t rate : {8000u, 16000u, 44100u, 48000u}) {
        const auto mp3 = to_mp3(*parse_wav(wav_of(10, rate), 60), 32, 24000);
        ASSERT_TRUE(mp3.ok()) << mp3.error().line();
        EXPECT_EQ(static_cast<uint8_t>(mp3->front()), 0xff);  // a frame, and no tag
        EXPECT_NEAR(static_cast<double>(mp3->size()), 10 * 4000, 600) << rate;
    }
}

}  // namespace domdom::voice
