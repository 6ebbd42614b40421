// A question about many units at once: a province of today is one statement, not a hundred.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "store/connection.h"

namespace domdom::fieldwork {

inline constexpr size_t kUnitsAtOnce = 128;

// `before` + "place IN ($n, …)" + `after`, the units numbered from `first` on. Kept by the caller for as long
// as the program runs: statements are remembered by their address.
inline std::string units_sql(std::string_view before, size_t first, std::string_view after) {
    std::string text = fmt::format("{} IN (", before);
    for (size_t i = 0; i < kUnitsAtOnce; ++i) text += fmt::format("{}${}", i == 0 ? "" : ", ", i + first);
    return text + fmt::format(") {}", after);
}

template <size_t... kIndex, typename... Values>
Result<store::Rows> query_units(store::Connection& db, const std::string& sql, std::span<const Uuid> units,
                                std::index_sequence<kIndex...>, const Values&... values) {
    // A place that is NULL is nobody's.
    const auto bind = [&](size_t i) {
        return i < units.size() ? store::Bind(units[i]) : store::Bind(nullptr);
    };
    return db.query(sql.c_str(), values..., bind(kIndex)...);
}

// Calls `take` with each row; `values` are bound before the units.
template <typename Take, typename... Values>
Result<> for_units(store::Connection& db, const std::string& sql, std::span<const Uuid> units, Take take,
                   const Values&... values) {
    for (; !units.empty(); units = units.subspan(std::min(units.size(), kUnitsAtOnce))) {
        auto rows = TRY(query_units(db, sql, units, std::make_index_sequence<kUnitsAtOnce>(), values...));
        while (TRY(rows.next())) TRY(take(rows));
    }
    return {};
}

}  // namespace domdom::fieldwork
