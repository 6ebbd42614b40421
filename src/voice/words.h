// What can be heard here: every sentence group of the content and of the learner's screens, found again by a
// hash of its words. So nobody can have the server speak anything else, and a text that was changed has
// another hash.
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace domdom::voice {

// FNV-1a (64 bits) over the words without their spaces, which differ between a page and its source; 16 hex
// digits. web/src/lib/voice/key.ts gives the same (tests/vectors/voice.json).
std::string key_of(std::string_view words);

// Content is written for "bác" and screens for "{you}": as a person hears it who chose another form of
// address. web/src/lib/i18n/address.ts gives the same (tests/vectors/voice.json).
std::string addressed(std::string_view text, std::string_view address);

// The texts of one language, each in every form of address. Filled once, then read by any thread.
class Texts {
  public:
    explicit Texts(bool has_addresses) : has_addresses_(has_addresses) {}
    void add(std::string_view text);
    // Read aloud around each of these: "Press {what}".
    void add_label(std::string_view text);
    void add_pattern(std::string_view pattern) { patterns_.emplace_back(pattern); }
    // After the last one was added.
    void seal();
    std::optional<std::string> find(uint64_t key) const;
    size_t size() const { return entries_.size(); }

  private:
    struct Entry {
        uint64_t key;
        uint32_t text;
        uint8_t address;
        uint8_t pattern;  // from 1; 0: as it is
    };
    void enter(uint32_t text, uint8_t pattern);
    std::string words_of(const Entry& entry) const;

    bool has_addresses_;
    std::vector<std::string> texts_, patterns_;
    std::vector<uint32_t> labels_;
    std::vector<Entry> entries_;  // by key, once sealed
};

// Reads the content when first asked. Any thread.
class Spoken {
  public:
    // Gives a file inside the binary by its address, or nothing: "/api/v1/content/courses.vi.json".
    using Load = std::function<std::optional<std::string_view>(const std::string& path)>;
    explicit Spoken(Load load) : load_(std::move(load)) {}
    // The words with this key in that language; none when the content says nothing of the kind.
    std::optional<std::string> find(std::string_view language, std::string_view key);

  private:
    Load load_;
    std::once_flag read_;
    std::vector<Texts> texts_;  // beside kLanguages
};

}  // namespace domdom::voice
