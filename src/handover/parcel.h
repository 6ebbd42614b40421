// A parcel: what one companion recorded without a network, closed so that another can carry it. Whoever
// carries it can neither read nor change it; only the server it is for opens it, and knows from which phone
// it comes.
//
// It travels as one line of text, "domdom1." and the base64url of these bytes, numbers big-endian:
//   hub 8 · parcel 16 · device 16 · made at 8 (Unix ms) · records 4 · ephemeral point 65 · iv 12   the header
//   sealed, at least 17: the outbox's own {"items":[…]} with its AES-GCM tag
//   signature 64, by the phone, over everything before it, "domdom1." included
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "base/uuid.h"
#include "handover/seal.h"

namespace domdom::handover {

inline constexpr std::string_view kParcelMark = "domdom1.";
inline constexpr size_t kParcelCharsMax = 6 << 20;

// The views are into `bytes`.
struct Parcel {
    std::string bytes;
    std::string_view header, hub, ephemeral, iv, sealed, signature;
    Uuid id, device;
    int64_t made_at = 0;
    uint32_t records = 0;
};

// From the text as it was carried; white space around it is no harm. kInvalid, in words for whoever carries
// it.
Result<std::unique_ptr<Parcel>> read_parcel(std::string_view text);
// The batch inside, once the phone's signature holds. kInvalid where a byte was changed, kConflict where it
// is for another server.
Result<std::string> open_parcel(const Parcel& parcel, const HubKey& hub, std::string_view device_point);

}  // namespace domdom::handover
