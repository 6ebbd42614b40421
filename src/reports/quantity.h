// Numbers that know what they count. Sittings, people and households are never added together: there is no +
// for two kinds, and a sum of numbers read from reports is nothing where they are of two kinds.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace domdom::reports {

enum class Unit { kTurns, kVisits, kPersons, kHouseholds, kBusinesses, kSessions, kTeams };
inline constexpr std::array<std::string_view, 7> kUnitNames = {
    "turns", "visits", "persons", "households", "businesses", "sessions", "teams"};

template <Unit kUnit>
struct Count {
    int64_t n = 0;
    friend Count operator+(Count one, Count other) { return {one.n + other.n}; }
    bool operator==(const Count&) const = default;
};

// In the order of Unit.
using Quantity =
    std::variant<Count<Unit::kTurns>, Count<Unit::kVisits>, Count<Unit::kPersons>, Count<Unit::kHouseholds>,
                 Count<Unit::kBusinesses>, Count<Unit::kSessions>, Count<Unit::kTeams>>;

inline Unit unit_of(const Quantity& quantity) { return static_cast<Unit>(quantity.index()); }
inline std::string_view unit_name(Unit unit) { return kUnitNames[static_cast<size_t>(unit)]; }
inline int64_t number_of(const Quantity& quantity) {
    return std::visit([](auto count) { return count.n; }, quantity);
}

inline std::optional<Unit> parse_unit(std::string_view name) {
    for (size_t i = 0; i < kUnitNames.size(); ++i)
        if (kUnitNames[i] == name) return static_cast<Unit>(i);
    return std::nullopt;
}

template <size_t kIndex = 0>
Quantity make_quantity(Unit unit, int64_t n) {
    if constexpr (kIndex + 1 < std::variant_size_v<Quantity>)
        if (static_cast<size_t>(unit) != kIndex) return make_quantity<kIndex + 1>(unit, n);
    return std::variant_alternative_t<kIndex, Quantity>{n};
}

// Nothing where the two are of different kinds.
inline std::optional<Quantity> sum(const Quantity& one, const Quantity& other) {
    return std::visit(
        [&other](auto count) -> std::optional<Quantity> {
            const auto* same = std::get_if<decltype(count)>(&other);
            if (!same) return std::nullopt;
            return count + *same;
        },
        one);
}

}  // namespace domdom::reports
