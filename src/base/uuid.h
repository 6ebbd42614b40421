// 128-bit identities (RFC 9562). Every person, place, event and account has one.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace domdom {

struct Uuid {
    std::array<uint8_t, 16> bytes{};

    auto operator<=>(const Uuid&) const = default;
    bool is_nil() const { return *this == Uuid{}; }
    std::string_view raw() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
    // 36 characters, lower case.
    std::string text() const;
};

inline constexpr Uuid kNil;

// Reads the 36-character form, either case; nothing else.
std::optional<Uuid> parse_uuid(std::string_view text);
// From 16 raw bytes, as a store keeps them; nil when the length differs.
Uuid uuid_from_raw(std::string_view raw);
// Version 7: 48 bits of Unix milliseconds, then random bits from the system.
Uuid make_uuid_v7(int64_t unix_ms);
// Version 8: the BLAKE2b-128 of `name`, so that two nodes give the same thing the same identity.
Uuid make_uuid_v8(std::string_view name);

}  // namespace domdom

template <>
struct std::hash<domdom::Uuid> {
    size_t operator()(const domdom::Uuid& id) const {
        size_t tail = 0;  // the last eight bytes of every version in use are random or a hash
        std::memcpy(&tail, id.bytes.data() + 8, sizeof tail);
        return tail;
    }
};
