#include "handover/parcel.h"

#include "access/secrets.h"
namespace domdom::handover {

namespace {

constexpr size_t kHeaderBytes = kHubIdBytes + 16 + 16 + 8 + 4 + kPointBytes + kIvBytes;
constexpr size_t kSealedMin = kTagBytes + 1;
constexpr const char* kWhere = "parcel";

Error damaged() {
    return {Code::kInvalid,
            "this parcel was changed or cut short on its way: nothing of it was taken",
            kWhere,
            "ask for it once more",
            0,
            "parcel-damaged"};
}

uint64_t number(std::string_view bytes) {
    uint64_t value = 0;
    for (const char byte : bytes) value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const size_t from = text.find_first_not_of(kSpace);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(kSpace) - from + 1);
}

}  // namespace

Result<std::unique_ptr<Parcel>> read_parcel(std::string_view text) {
    text = trimmed(text);
    if (!text.starts_with(kParcelMark))
        return Error{Code::kInvalid,
                     "this is no parcel of records",
                     kWhere,
                     "choose the file that the other phone made",
                     0,
                     "parcel-not-one"};
    if (text.size() > kParcelCharsMax)
        return Error{Code::kTooLarge, "this parcel is too large", kWhere,
                     "let the other phone make smaller ones"};
    auto parcel = std::make_unique<Parcel>();
    auto bytes = access::from_base64url(text.substr(kParcelMark.size()));
    if (!bytes) return damaged();
    parcel->bytes = std::move(*bytes);
    std::string_view rest = parcel->bytes;
    if (rest.size() < kHeaderBytes + kSealedMin + kSignatureBytes) return damaged();
    const auto take = [&rest](size_t size) {
        const auto part = rest.substr(0, size);
        rest.remove_prefix(size);
        return part;
    };
    parcel->header = rest.substr(0, kHeaderBytes);
    parcel->hub = take(kHubIdBytes);
    parcel->id = uuid_from_raw(take(16));
    parcel->device = uuid_from_raw(take(16));
    parcel->made_at = static_cast<int64_t>(number(take(8)));
    parcel->records = static_cast<uint32_t>(number(take(4)));
    parcel->ephemeral = take(kPointBytes);
    parcel->iv = take(kIvBytes);
    parcel->sealed = take(rest.size() - kSignatureBytes);
    parcel->signature = rest;
    return parcel;
}

Result<std::string> open_parcel(const Parcel& parcel, const HubKey& hub, std::string_view device_point) {
    if (parcel.hub != hub.id())
        return Error{Code::kConflict,
                     "this parcel is for another server",
                     kWhere,
                     "bring it to the server that its companion works with",
                     0,
                     "parcel-other-server"};
    std::string message(kParcelMark);
    message.append(parcel.bytes, 0, parcel.bytes.size() - kSignatureBytes);
    if (!is_signed_by(device_point, message, parcel.signature)) return damaged();
    auto opened = hub.open(parcel.header, parcel.ephemeral, parcel.iv, parcel.sealed);
    if (!opened.ok() && opened.error().code == Code::kInvalid) return damaged();
    return opened;
}

}  // namespace domdom::handover
