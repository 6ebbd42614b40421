// Passwords, picture PINs, card codes and session tokens. libsodium does the work.
#pragma once

#include <atomic>
#include <optional>
#include <semaphore>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"

namespace domdom::access {

// Argon2id with 19 MiB and 2 passes (OWASP's floor), about 50 ms; at most two at once, and few may wait: a
// flood of sign-ins must not take the machine's memory or its threads. Any thread.
class SecretHasher {
  public:
    static constexpr int kAskingMax = 16;  // at work and waiting; beyond it kBusy at once

    Result<std::string> hash(const std::string& secret);
    // Against a made-up hash when `stored` is empty, so that an unknown name takes as long as a known one.
    Result<bool> verify(const std::string& secret, const std::string& stored);
    int asking() const { return asking_; }

    // One of the two places, waited for; not taken when too many wait or it took too long.
    class Turn {
      public:
        explicit Turn(SecretHasher& hasher);
        ~Turn();
        Turn(const Turn&) = delete;
        bool taken() const { return taken_; }

      private:
        SecretHasher& hasher_;
        bool taken_ = false;
    };

  private:
    std::counting_semaphore<2> turns_{2};
    std::atomic<int> asking_ = 0;
};

// Without padding, RFC 4648 section 5. Reading gives none for anything else.
std::string to_base64url(std::string_view bytes);
std::optional<std::string> from_base64url(std::string_view text);

std::string make_token();              // 256 random bits, 43 characters of base64url
bool is_token(std::string_view text);  // as long as one, and of its letters
std::string make_card_code();          // 10 characters without look-alikes, 49 bits
// The same from 32 secret bytes.
std::string card_code_from(std::string_view secret);
// BLAKE2b-256: what the store keeps of a token or code.
std::string digest(std::string_view secret);
bool equal_secrets(std::string_view a, std::string_view b);  // in constant time
// Upper case, without spaces and dashes, as a person may type it.
std::string normalise_card_code(std::string_view typed);

}  // namespace domdom::access
