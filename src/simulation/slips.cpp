#include "simulation/slips.h"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <vector>

#include "base/text.h"

namespace domdom::simulation {

namespace {

constexpr std::array<std::string_view, 5> kTexts = {"none", "tones-lost", "tone-lost", "swapped", "letter"};

std::vector<std::string> words_of(const std::string& name) {
    std::vector<std::string> words(1);
    for (char letter : name)
        if (letter == ' ')
            words.emplace_back();
        else
            words.back() += letter;
    return words;
}

std::string plain(const std::string& word) {
    std::string folded = fold_vietnamese(word);
    folded[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(folded[0])));
    return folded;
}

std::string lose_tones(const std::string& name) {
    std::vector<std::string> words = words_of(name);
    for (auto& word : words) word = plain(word);
    return fmt::format("{}", fmt::join(words, " "));
}

std::string lose_one_tone(const std::string& name, Chance& chance) {
    std::vector<std::string> words = words_of(name);
    auto& word = words[chance.below(words.size())];
    word = plain(word);
    return fmt::format("{}", fmt::join(words, " "));
}

std::string swap_order(const std::string& name) {
    const size_t last = name.rfind(' ');
    if (last == std::string::npos) return name;
    return name.substr(last + 1) + " " + name.substr(0, last);
}

// Only letters without marks are touched, so that the text stays valid.
std::string slip_of_a_letter(const std::string& name, Chance& chance) {
    std::vector<size_t> places;
    for (size_t i = 1; i < name.size(); ++i)
        if (std::islower(static_cast<unsigned char>(name[i])) != 0) places.push_back(i);
    if (places.empty()) return name;
    std::string written = name;
    const size_t at = chance.one_of(places);
    const char next = written[at] == 'z' ? 'a' : static_cast<char>(written[at] + 1);
    switch (chance.below(3)) {
        case 0:
            written.erase(at, 1);
            break;
        case 1:
            written.insert(at, 1, written[at]);
            break;
        default:
            written[at] = next;
    }
    return written;
}

std::string write(const std::string& name, Slip slip, Chance& chance) {
    switch (slip) {
        case Slip::kTonesLost:
            return lose_tones(name);
        case Slip::kToneLost:
            return lose_one_tone(name, chance);
        case Slip::kSwapped:
            return swap_order(name);
        case Slip::kLetter:
            return slip_of_a_letter(name, chance);
        case Slip::kNone:
            break;
    }
    return name;
}

}  // namespace

std::string_view slip_text(Slip slip) { return kTexts[static_cast<size_t>(slip)]; }

// A name without marks can lose none: then another error is made.
Written misspell_name(const std::string& name, Chance& chance) {
    constexpr int kTries = 8;
    for (int i = 0; i < kTries; ++i) {
        const auto slip = static_cast<Slip>(1 + chance.below(4));
        std::string written = write(name, slip, chance);
        if (written != name) return {std::move(written), slip};
    }
    return {name + " " + name.substr(0, name.find(' ')), Slip::kLetter};
}

}  // namespace domdom::simulation
