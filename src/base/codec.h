// A compact binary form for state rows: variable-length integers and counted bytes. Equal states give equal
// bytes as long as the writer goes through sorted containers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/uuid.h"

namespace domdom {

class Encoder {
  public:
    void put(uint64_t value) {
        for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(0x80 | (value & 0x7f));
        bytes_ += static_cast<char>(value);
    }
    void put_signed(int64_t value) {  // small negative numbers stay small
        put(static_cast<uint64_t>(value) << 1 ^ static_cast<uint64_t>(value >> 63));
    }
    void put_bytes(std::string_view value) {
        put(value.size());
        bytes_ += value;
    }
    void put(const Uuid& id) { bytes_ += id.raw(); }
    std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

// Reading past the end gives zeros and makes ok() false: one check after reading suffices.
class Decoder {
  public:
    explicit Decoder(std::string_view bytes) : rest_(bytes) {}

    uint64_t get() {
        uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (rest_.empty()) return ok_ = false, 0;
            const auto byte = static_cast<uint8_t>(rest_.front());
            rest_.remove_prefix(1);
            value |= static_cast<uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
        return ok_ = false, 0;
    }
    // A number of entries that follow, each at least one byte long: a damaged count cannot ask for all
    // memory.
    size_t count() {
        const uint64_t n = get();
        if (n > rest_.size()) return ok_ = false, 0;
        return n;
    }
    int64_t get_signed() {
        const uint64_t value = get();
        return static_cast<int64_t>(value >> 1) ^ -static_cast<int64_t>(value & 1);
    }
    int32_t get_int() { return static_cast<int32_t>(get_signed()); }
    std::string_view bytes() {
        const size_t size = count();
        const std::string_view value = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return value;
    }
    Uuid uuid() {
        if (rest_.size() < 16) return ok_ = false, Uuid{};
        const Uuid id = uuid_from_raw(rest_.substr(0, 16));
        rest_.remove_prefix(16);
        return id;
    }
    bool ok() const { return ok_; }
    bool at_end() const { return ok_ && rest_.empty(); }

  private:
    std::string_view rest_;
    bool ok_ = true;
};

}  // namespace domdom
