// The phones of companions: each has a key of its own, made there and never leaving it, by which what it
// recorded is known to be its own whoever brings it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/uuid.h"
#include "handover/seal.h"
#include "log/log.h"

namespace domdom::handover {

inline constexpr int kDevicesMax = 20;  // of one account, in use

struct Device {
    Uuid id, account;
    std::string point;  // its public key
    int64_t made_at = 0;
    std::optional<int64_t> dropped_at = {};  // since then nothing that it signed is taken
};

// All of an account's, the newest first, or the one of that id.
Result<std::vector<Device>> devices_of(store::Connection& db, const Uuid& account);
Result<std::optional<Device>> find_device(store::Connection& db, const Uuid& id);

// The same id with the same key again changes nothing. kConflict where the id has another key or owner,
// kTooMany beyond kDevicesMax.
Result<> add_device(log::Writing& writing, const Device& device);
Result<> drop_device(log::Writing& writing, const Uuid& id);
// Made by whichever server of the store is asked first.
Result<HubKey> hub_key(log::Log& log);

}  // namespace domdom::handover
