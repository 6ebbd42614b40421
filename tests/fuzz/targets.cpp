#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cmath>

#include "tests/fuzz/checks.h"

namespace domdom::fuzz {

const std::vector<Target>& targets() {
    static const std::vector<Target> kAll = [] {
        std::vector<Target> all;
        for (const auto part :
             {text_targets(), list_targets(), boundary_targets(), practice_targets(), record_targets()})
            all.insert(all.end(), part.begin(), part.end());
        std::ranges::sort(all, {}, &Target::name);
        return all;
    }();
    return kAll;
}

const Target* find_target(std::string_view name) {
    const auto found = std::ranges::find(targets(), name, &Target::name);
    return found == targets().end() ? nullptr : &*found;
}

bool is_alike(const json::value& a, const json::value& b) {
    if (a.is_double() && b.is_double()) {
        const double x = a.get_double(), y = b.get_double();
        return std::abs(x - y) <= 1e-12 * std::abs(x);
    }
    if (a.is_array() && b.is_array()) return std::ranges::equal(a.get_array(), b.get_array(), is_alike);
    if (!a.is_object() || !b.is_object()) return a == b;
    return a.get_object().size() == b.get_object().size() &&
           std::ranges::all_of(a.get_object(), [&b](const auto& field) {
               const auto* other = b.get_object().if_contains(field.key());
               return other && is_alike(field.value(), *other);
           });
}

}  // namespace domdom::fuzz
