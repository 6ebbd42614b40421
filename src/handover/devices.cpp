#include "handover/devices.h"

#include <fmt/format.h>

namespace domdom::handover {

namespace {

constexpr const char* kOfAccount =
    "SELECT device, account, point, made_at, dropped_at FROM device WHERE account = $1 ORDER BY made_at "
    "DESC, device";
constexpr const char* kOne =
    "SELECT device, account, point, made_at, dropped_at FROM device WHERE device = $1";
constexpr const char* kAdd = "INSERT INTO device (device, account, point, made_at) VALUES ($1, $2, $3, $4)";
constexpr const char* kDrop = "UPDATE device SET dropped_at = $2 WHERE device = $1 AND dropped_at IS NULL";
constexpr const char* kHubKey = "SELECT der FROM hub_key";
constexpr const char* kAddHubKey =
    "INSERT INTO hub_key (number, der, made_at) VALUES (1, $1, $2) ON CONFLICT (number) DO NOTHING";

Device read_device(const store::Rows& rows) {
    Device device{rows.uuid(0), rows.uuid(1), std::string(rows.blob(2)), rows.integer(3)};
    if (!rows.is_null(4)) device.dropped_at = rows.integer(4);
    return device;
}

Result<std::optional<HubKey>> kept_key(store::Connection& db) {
    auto rows = TRY(db.query(kHubKey));
    if (!TRY(rows.next())) return std::optional<HubKey>{};
    return std::optional<HubKey> { TRY(HubKey::from_der(rows.blob(0))) };
}

}  // namespace

Result<std::vector<Device>> devices_of(store::Connection& db, const Uuid& account) {
    std::vector<Device> devices;
    auto rows = TRY(db.query(kOfAccount, account));
    while (TRY(rows.next())) devices.push_back(read_device(rows));
    return devices;
}

Result<std::optional<Device>> find_device(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kOne, id));
    if (!TRY(rows.next())) return std::optional<Device>{};
    return std::optional<Device>{read_device(rows)};
}

Result<> add_device(log::Writing& writing, const Device& device) {
    if (const auto known = TRY(find_device(writing.db, device.id))) {
        if (known->account == device.account && known->point == device.point && !known->dropped_at) return {};
        return Error{Code::kConflict, "a phone of this id is known already", "id", "make a new key"};
    }
    int in_use = 0;
    for (const auto& one : TRY(devices_of(writing.db, device.account))) in_use += one.dropped_at ? 0 : 1;
    if (in_use >= kDevicesMax)
        return Error{Code::kTooMany, fmt::format("this account has {} phones already", in_use), "id",
                     "take away those that are no longer used"};
    return writing.db.run(kAdd, device.id, device.account, store::Bind::blob(device.point), writing.now_ms);
}

Result<> drop_device(log::Writing& writing, const Uuid& id) {
    return writing.db.run(kDrop, id, writing.now_ms);
}

Result<HubKey> hub_key(log::Log& log) {
    if (auto known = TRY(kept_key(*TRY(log.store().read())))) return std::move(*known);
    const auto der = TRY(TRY(HubKey::make()).der());
    TRY(log.run([&der](log::Writing& writing) {
        return writing.db.run(kAddHubKey, store::Bind::blob(der), writing.now_ms);
    }));
    auto made = TRY(kept_key(*TRY(log.store().read())));
    if (!made) return Error{Code::kInternal, "the key for parcels was not kept"};
    return std::move(*made);
}

}  // namespace domdom::handover
