#include "base/uuid.h"

#include <sodium.h>

#include <algorithm>

namespace domdom {

namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool is_dash_position(size_t i) { return i == 8 || i == 13 || i == 18 || i == 23; }

void set_version(Uuid& id, uint8_t version) {
    id.bytes[6] = static_cast<uint8_t>((id.bytes[6] & 0x0f) | (version << 4));
    id.bytes[8] = static_cast<uint8_t>((id.bytes[8] & 0x3f) | 0x80);
}

}  // namespace

std::string Uuid::text() const {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    out.reserve(36);
    for (uint8_t byte : bytes) {
        if (is_dash_position(out.size())) out += '-';
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    return out;
}

std::optional<Uuid> parse_uuid(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    Uuid id;
    size_t nibble = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (is_dash_position(i)) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        const int digit = hex_digit(text[i]);
        if (digit < 0) return std::nullopt;
        uint8_t& byte = id.bytes[nibble / 2];
        byte = static_cast<uint8_t>(byte << 4 | digit);
        ++nibble;
    }
    return id;
}

Uuid uuid_from_raw(std::string_view raw) {
    Uuid id;
    if (raw.size() == id.bytes.size()) std::copy(raw.begin(), raw.end(), id.bytes.begin());
    return id;
}

Uuid make_uuid_v7(int64_t unix_ms) {
    Uuid id;
    randombytes_buf(id.bytes.data(), id.bytes.size());
    for (int i = 0; i < 6; ++i)
        id.bytes[static_cast<size_t>(i)] = static_cast<uint8_t>(unix_ms >> (40 - 8 * i));
    set_version(id, 7);
    return id;
}

Uuid make_uuid_v8(std::string_view name) {
    Uuid id;
    crypto_generichash(id.bytes.data(), id.bytes.size(), reinterpret_cast<const unsigned char*>(name.data()),
                       name.size(), nullptr, 0);
    set_version(id, 8);
    return id;
}

}  // namespace domdom
