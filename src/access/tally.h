// What an operator counts of sign-ins and records, since the server started: numbers alone. Any thread.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

#include "base/result.h"

namespace domdom::access {

struct Tally {
    static constexpr size_t kCodes = static_cast<size_t>(Code::kInternal) + 1;
    std::array<std::atomic<uint64_t>, kCodes> refused{};  // records, by what was wrong with them
    std::atomic<uint64_t> taken = 0;                      // records with a receipt, repeated ones too
    std::atomic<uint64_t> failed_sign_ins = 0;            // a wrong password or wrong pictures

    void refuse(Code code, uint64_t records) {
        refused[static_cast<size_t>(code)].fetch_add(records, std::memory_order_relaxed);
    }
};

}  // namespace domdom::access
