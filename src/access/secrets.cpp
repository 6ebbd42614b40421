#include "access/secrets.h"

#include <sodium.h>

#include <algorithm>
#include <chrono>

namespace domdom::access {

namespace {

constexpr unsigned long long kPasses = 2;
constexpr size_t kMemoryBytes = 19 * 1024 * 1024;
constexpr auto kWait = std::chrono::seconds(5);
// 30 characters: no 0 and O, no 1 and I, no L, no U.
constexpr std::string_view kCardLetters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr size_t kCardLength = 10;

}  // namespace

SecretHasher::Turn::Turn(SecretHasher& hasher) : hasher_(hasher) {
    const bool may_wait = ++hasher_.asking_ <= kAskingMax;
    taken_ = may_wait && hasher_.turns_.try_acquire_for(kWait);
}

SecretHasher::Turn::~Turn() {
    --hasher_.asking_;
    if (taken_) hasher_.turns_.release();
}

namespace {
Error busy() {
    return {Code::kBusy, "too many people are signing in at this moment", {}, "try again in a few seconds"};
}
}  // namespace

Result<std::string> SecretHasher::hash(const std::string& secret) {
    const Turn turn(*this);
    if (!turn.taken()) return busy();
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), secret.data(), secret.size(), kPasses, kMemoryBytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{Code::kBusy,
                     "there is no memory for signing in at this moment",
                     {},
                     "try again in a few seconds"};
    hash.resize(hash.find('\0'));
    return hash;
}

Result<bool> SecretHasher::verify(const std::string& secret, const std::string& stored) {
    if (stored.empty()) {
        TRY(hash(secret));
        return false;
    }
    const Turn turn(*this);
    if (!turn.taken()) return busy();
    std::string padded = stored;
    padded.resize(crypto_pwhash_STRBYTES, '\0');
    return crypto_pwhash_str_verify(padded.data(), secret.data(), secret.size()) == 0;
}

std::string to_base64url(std::string_view bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                      bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back();  // its NUL
    return text;
}

std::optional<std::string> from_base64url(std::string_view text) {
    std::string bytes(text.size(), '\0');
    size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                          text.size(), nullptr, &size, &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

std::string make_token() {
    std::string raw(32, '\0');
    randombytes_buf(raw.data(), raw.size());
    return to_base64url(raw);
}

bool is_token(std::string_view text) {
    constexpr size_t kLength = 43;
    return text.size() == kLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      c == '-' || c == '_';
           });
}

std::string make_card_code() {
    std::string code;
    for (size_t i = 0; i < kCardLength; ++i)
        code += kCardLetters[randombytes_uniform(static_cast<uint32_t>(kCardLetters.size()))];
    return code;
}

std::string card_code_from(std::string_view secret) {
    ASSERT(secret.size() >= 2 * kCardLength);
    std::string code;
    for (size_t i = 0; i < kCardLength; ++i) {
        const auto high = static_cast<unsigned char>(secret[2 * i]);
        const auto low = static_cast<unsigned char>(secret[2 * i + 1]);
        code += kCardLetters[(high * 256u + low) % kCardLetters.size()];
    }
    return code;
}

std::string digest(std::string_view secret) {
    std::string out(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), out.size(),
                       reinterpret_cast<const unsigned char*>(secret.data()), secret.size(), nullptr, 0);
    return out;
}

bool equal_secrets(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string normalise_card_code(std::string_view typed) {
    std::string code;
    for (char c : typed) {
        if (c == ' ' || c == '-') continue;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    return code;
}

}  // namespace domdom::access
