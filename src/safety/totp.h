// The code on a visitor's card: RFC 6238 over HMAC-SHA-256, so that a phone makes it without a network and
// the server knows it too.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace domdom::safety {

inline constexpr int64_t kStepMs = 60'000;  // a code is shown for a minute
inline constexpr int kDigits = 6;
inline constexpr size_t kSecretBytes = 32;

// Of the step that a moment (Unix milliseconds) lies in.
inline int64_t step_of(int64_t unix_ms) { return unix_ms / kStepMs; }
// With leading zeros. `digits`: 9 at most.
std::string totp(std::string_view secret, int64_t step, int digits = kDigits);
// The secret of one phone, from what all servers of a store share: nothing more is to be kept, and a phone
// that was given up keeps the secret by which it is known.
std::string secret_of_phone(std::string_view shared, std::string_view phone);

}  // namespace domdom::safety
