// What a visitor's card shows of a companion beside the account: a small photo, and the number to ring. Both
// lie in the register, are taken away by an empty one, and go with the account.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "access/command.h"

namespace domdom::safety {

inline constexpr size_t kPhotoBytesMax = 40'000;
inline constexpr unsigned kPhotoSideMax = 640;

// A JPEG as a canvas writes it. kInvalid for anything else, above all with what a camera adds: when, where
// and with what it was taken.
Result<> check_photo(std::string_view jpeg, const std::string& where);

struct Shown {
    std::string photo;  // JPEG; empty: none
    std::optional<std::string> phone;
};
Result<Shown> find_shown(store::Connection& db, const Uuid& account);
// "data:image/jpeg;base64,…"
std::string data_address(std::string_view jpeg);

}  // namespace domdom::safety
