// What a parcel is closed with: P-256 and AES-256-GCM, which the WebCrypto of old phones has too; Ed25519 and
// X25519 came to browsers years later. OpenSSL does the work.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace domdom::handover {

inline constexpr size_t kPointBytes = 65;  // an uncompressed point, as WebCrypto exports "raw"
inline constexpr size_t kIvBytes = 12;
inline constexpr size_t kTagBytes = 16;
inline constexpr size_t kSignatureBytes = 64;  // r and s, as WebCrypto writes them (IEEE P1363)
inline constexpr size_t kHubIdBytes = 8;

// The server's own pair, shared by all servers of a store. Immutable, any thread.
class HubKey {
  public:
    static Result<HubKey> make();
    static Result<HubKey> from_der(std::string_view der);
    Result<std::string> der() const;

    const std::string& point() const { return point_; }
    // By which a phone says whom a parcel is for: the beginning of the SHA-256 of the point.
    const std::string& id() const { return id_; }
    // AES-256-GCM under HKDF-SHA256 (RFC 5869: salt the header, info "domdom parcel 1") of the shared secret
    // of ECDH with `ephemeral`; the header is authenticated too. kInvalid where anything was changed.
    Result<std::string> open(std::string_view header, std::string_view ephemeral, std::string_view iv,
                             std::string_view sealed) const;

  private:
    std::shared_ptr<void> key_;
    std::string point_, id_;
};

// Whether these 65 bytes are a point of the curve.
bool is_point(std::string_view point);
// ECDSA with SHA-256.
bool is_signed_by(std::string_view point, std::string_view message, std::string_view signature);

}  // namespace domdom::handover
