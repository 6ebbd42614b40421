#include "voice/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "voice/collect.h"

namespace domdom::voice {

namespace {

constexpr std::array<std::string_view, 5> kAddresses{"bác", "cô", "chú", "anh", "chị"};
constexpr std::string_view kWritten = kAddresses[0], kWrittenCapital = "Bác";
constexpr std::string_view kWhat = "{what}";
// Beyond it nothing is a button.
constexpr size_t kLabelBytesMax = 80;

uint64_t hash_of(std::string_view words) {
    constexpr uint64_t kBasis = 0xcbf29ce484222325, kPrime = 0x100000001b3;
    uint64_t hash = kBasis;
    for (size_t at = 0; at < words.size(); ++at) {
        const std::string_view rest = words.substr(at);
        if (std::string_view(" \t\r\n").find(words[at]) != std::string_view::npos) continue;
        if (rest.starts_with("\u00a0")) {
            at += 1;
        } else if (rest.starts_with("\u202f")) {
            at += 2;
        } else {
            hash = (hash ^ static_cast<uint8_t>(words[at])) * kPrime;
        }
    }
    return hash;
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Whether a letter begins here. No letter of ours begins with C2 or E2: there lie quotes, dashes and unbroken
// spaces.
bool begins_letter(std::string_view text) {
    if (text.empty()) return false;
    const auto byte = static_cast<uint8_t>(text.front());
    return byte < 0x80 ? is_ascii_letter(text.front()) : byte != 0xc2 && byte != 0xe2;
}

bool ends_in_letter(std::string_view text) {
    size_t at = text.size();
    while (at > 0 && (static_cast<uint8_t>(text[at - 1]) & 0xc0) == 0x80) --at;
    return at > 0 && begins_letter(text.substr(at - 1));
}

bool begins_capital(std::string_view text) {
    if (!begins_letter(text)) return false;
    const size_t end = std::min(text.find(' '), text.size());
    size_t letter = 1;
    while (letter < end && (static_cast<uint8_t>(text[letter]) & 0xc0) == 0x80) ++letter;
    const std::string first(text.substr(0, letter));
    return lower_vietnamese(first) != first;
}

// Doctors, names and other words that contain it, as address.ts leaves them alone.
bool is_another_word(std::string_view after) {
    if (begins_letter(after)) return true;
    if (!after.starts_with(' ')) return false;
    after.remove_prefix(1);
    for (const std::string_view next : {"sĩ", "bỏ", "học", "ái", "ruột"})
        if (after.starts_with(next)) return true;
    return begins_capital(after);
}

std::string capital(std::string_view address) {
    std::string out(address);
    if (!out.empty()) out[0] = static_cast<char>(out[0] - 'a' + 'A');  // all begin in ASCII
    return out;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

bool speaks_to_someone(std::string_view text) {
    for (const std::string_view word :
         {kWritten, kWrittenCapital, std::string_view("{you}"), std::string_view("{You}")})
        if (text.find(word) != std::string_view::npos) return true;
    return false;
}

}  // namespace

std::string key_of(std::string_view words) { return fmt::format("{:016x}", hash_of(words)); }

std::string addressed(std::string_view text, std::string_view address) {
    std::string out(text);
    replace_all(out, "{you}", address);
    replace_all(out, "{You}", capital(address));
    if (address == kWritten) return out;
    for (size_t at = 0; at < out.size(); ++at) {
        const std::string_view rest = std::string_view(out).substr(at);
        const bool is_capital = rest.starts_with(kWrittenCapital);
        if (!is_capital && !rest.starts_with(kWritten)) continue;
        if (ends_in_letter(std::string_view(out).substr(0, at)) ||
            is_another_word(rest.substr(kWritten.size())))
            continue;
        out.replace(at, kWritten.size(), is_capital ? capital(address) : std::string(address));
    }
    return out;
}

void Texts::add(std::string_view text) {
    if (!text.empty()) texts_.emplace_back(text);
}

void Texts::add_label(std::string_view text) {
    add(text);
    if (!text.empty() && text.size() <= kLabelBytesMax)
        labels_.push_back(static_cast<uint32_t>(texts_.size() - 1));
}

void Texts::enter(uint32_t text, uint8_t pattern) {
    Entry entry{0, text, 0, pattern};
    const bool varies = has_addresses_ && (speaks_to_someone(texts_[text]) ||
                                           (pattern > 0 && speaks_to_someone(patterns_[pattern - 1])));
    for (; entry.address < (varies ? kAddresses.size() : 1); ++entry.address) {
        entry.key = hash_of(words_of(entry));
        entries_.push_back(entry);
    }
}

void Texts::seal() {
    for (uint32_t text = 0; text < texts_.size(); ++text) enter(text, 0);
    for (const uint32_t label : labels_)
        for (uint8_t pattern = 1; pattern <= patterns_.size(); ++pattern) enter(label, pattern);
    const auto by_key = [](const Entry& a, const Entry& b) { return a.key < b.key; };
    std::stable_sort(entries_.begin(), entries_.end(), by_key);
    const auto same = [](const Entry& a, const Entry& b) { return a.key == b.key; };
    entries_.erase(std::unique(entries_.begin(), entries_.end(), same), entries_.end());
}

std::string Texts::words_of(const Entry& entry) const {
    std::string text = texts_[entry.text];
    if (entry.pattern > 0) {
        const std::string label = std::move(text);
        text = patterns_[entry.pattern - 1];
        replace_all(text, kWhat, label);
    }
    return addressed(text, kAddresses[entry.address]);
}

std::optional<std::string> Texts::find(uint64_t key) const {
    const auto at = std::lower_bound(entries_.begin(), entries_.end(), key,
                                     [](const Entry& entry, uint64_t wanted) { return entry.key < wanted; });
    if (at == entries_.end() || at->key != key) return std::nullopt;
    return words_of(*at);
}

std::optional<std::string> Spoken::find(std::string_view language, std::string_view key) {
    uint64_t number = 0;
    const auto [end, fault] = std::from_chars(key.data(), key.data() + key.size(), number, 16);
    if (key.size() != 16 || fault != std::errc() || end != key.data() + key.size()) return std::nullopt;
    std::call_once(read_, [this] { texts_ = collect_texts(load_); });
    const auto at = std::find(kLanguages.begin(), kLanguages.end(), language);
    if (at == kLanguages.end()) return std::nullopt;
    return texts_[static_cast<size_t>(at - kLanguages.begin())].find(number);
}

}  // namespace domdom::voice
