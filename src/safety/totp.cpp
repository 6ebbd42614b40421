#include "safety/totp.h"

#include <fmt/format.h>
#include <sodium.h>

#include <array>

namespace domdom::safety {

namespace {

using Mac = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

Mac hmac(std::string_view key, std::string_view message) {
    crypto_auth_hmacsha256_state state;
    Mac mac;
    crypto_auth_hmacsha256_init(&state, bytes_of(key), key.size());
    crypto_auth_hmacsha256_update(&state, bytes_of(message), message.size());
    crypto_auth_hmacsha256_final(&state, mac.data());
    return mac;
}

}  // namespace

// RFC 4226, section 5.3: four bytes from where the last half byte points, without their sign.
std::string totp(std::string_view secret, int64_t step, int digits) {
    std::string counter(8, '\0');
    for (size_t i = 0; i < counter.size(); ++i)
        counter[counter.size() - 1 - i] = static_cast<char>(static_cast<uint64_t>(step) >> (8 * i) & 0xff);
    const Mac mac = hmac(secret, counter);
    const size_t at = mac.back() & 0x0f;
    uint32_t number = 0;
    for (size_t i = 0; i < 4; ++i) number = number << 8 | mac[at + i];
    number &= 0x7fffffff;
    uint32_t modulus = 1;
    for (int i = 0; i < digits; ++i) modulus *= 10;
    return fmt::format("{:0{}}", number % modulus, digits);
}

std::string secret_of_phone(std::string_view shared, std::string_view phone) {
    const Mac mac = hmac(shared, fmt::format("domdom badge 1 {}", phone));
    return {reinterpret_cast<const char*>(mac.data()), mac.size()};
}

}  // namespace domdom::safety
