#include <algorithm>
#include <limits>
#include <tuple>

#include "places/places.h"

namespace domdom::places {

namespace {

constexpr Date kLongAgo{std::numeric_limits<int32_t>::min()};

Date start_of_version(const Place& place) { return place.valid_from.value_or(kLongAgo); }

}  // namespace

std::string_view level_text(Level level) {
    switch (level) {
        case Level::kProvince:
            return "province";
        case Level::kDistrict:
            return "district";
        case Level::kCommune:
            return "commune";
    }
    return {};
}

std::optional<Level> level_of_code(std::string_view code) {
    for (char c : code)
        if (c < '0' || c > '9') return std::nullopt;
    if (code.size() == 2) return Level::kProvince;
    if (code.size() == 3) return Level::kDistrict;
    if (code.size() == 5) return Level::kCommune;
    return std::nullopt;
}

PlaceTree::PlaceTree(std::vector<Place> places, std::vector<Succession> successions, int64_t revision)
    : places_(std::move(places)), successions_(std::move(successions)), revision_(revision) {
    std::sort(places_.begin(), places_.end(), [](const Place& a, const Place& b) {
        return std::tuple(std::string_view(a.code), start_of_version(a), a.id) <
               std::tuple(std::string_view(b.code), start_of_version(b), b.id);
    });
    std::sort(successions_.begin(), successions_.end(), [](const Succession& a, const Succession& b) {
        return std::tie(a.from, a.to) < std::tie(b.from, b.to);
    });
    index_units();
    index_days();
}

void PlaceTree::index_units() {
    unit_by_id_.reserve(places_.size());
    codes_.reserve(places_.size());
    for (uint32_t i = 0; i < places_.size(); ++i) {
        const auto [it, fresh] = unit_by_id_.try_emplace(places_[i].id, static_cast<uint32_t>(units_.size()));
        if (fresh) units_.emplace_back().id = places_[i].id;
        units_[it->second].versions.push_back(i);
        codes_[places_[i].code].push_back(i);
    }
    for (Unit& unit : units_)
        std::sort(unit.versions.begin(), unit.versions.end(), [this](uint32_t a, uint32_t b) {
            return start_of_version(places_[a]) < start_of_version(places_[b]);
        });
    for (uint32_t i = 0; i < places_.size(); ++i)
        if (const uint32_t parent = unit_of(places_[i].parent); parent != kNone)
            units_[parent].children.push_back(i);
    for (uint32_t i = 0; i < successions_.size(); ++i) {
        if (const uint32_t from = unit_of(successions_[i].from); from != kNone)
            units_[from].successors.push_back(i);
        if (const uint32_t to = unit_of(successions_[i].to); to != kNone)
            units_[to].predecessors.push_back(i);
    }
}

void PlaceTree::index_days() {
    const auto add = [this](Date day) {
        if (turns_.empty() || turns_.back() != day) turns_.push_back(day);
    };
    for (const Place& place : places_) {
        if (place.valid_from) add(*place.valid_from);
        if (place.valid_to) add(place.valid_to->plus_days(1));
    }
    for (const Succession& succession : successions_) add(succession.on);
    std::sort(turns_.begin(), turns_.end());
    turns_.erase(std::unique(turns_.begin(), turns_.end()), turns_.end());
    eras_.resize(turns_.size() + 1);
}

uint32_t PlaceTree::unit_of(const Uuid& id) const {
    const auto it = unit_by_id_.find(id);
    return it == unit_by_id_.end() ? kNone : it->second;
}

const Place* PlaceTree::last_version_until(const Unit& unit, Date day) const {
    for (auto it = unit.versions.rbegin(); it != unit.versions.rend(); ++it)
        if (start_of_version(places_[*it]) <= day) return &places_[*it];
    return nullptr;
}

const Place* PlaceTree::find(const Uuid& id, Date day) const {
    const uint32_t unit = unit_of(id);
    if (unit == kNone) return nullptr;
    const Place* place = last_version_until(units_[unit], day);
    return place && place->valid_on(day) ? place : nullptr;
}

const Place* PlaceTree::find_latest(const Uuid& id) const {
    const uint32_t unit = unit_of(id);
    return unit == kNone ? nullptr : &places_[units_[unit].versions.back()];
}

const Place* PlaceTree::find_by_code(std::string_view code, Date day) const {
    const auto it = codes_.find(std::string(code));
    if (it == codes_.end()) return nullptr;
    for (auto version = it->second.rbegin(); version != it->second.rend(); ++version)
        if (places_[*version].valid_on(day)) return &places_[*version];
    return nullptr;
}

std::vector<const Place*> PlaceTree::children(const Uuid& id, Date day) const {
    std::vector<const Place*> out;
    const uint32_t unit = unit_of(id);
    if (unit == kNone) return out;
    for (uint32_t version : units_[unit].children)
        if (places_[version].valid_on(day)) out.push_back(&places_[version]);
    return out;
}

std::vector<const Place*> PlaceTree::provinces(Date day) const {
    std::vector<const Place*> out;
    for (const Place& place : places_)
        if (place.level == Level::kProvince && place.valid_on(day)) out.push_back(&place);
    return out;
}

uint32_t PlaceTree::whole_successor(const Unit& unit, Date day) const {
    if (unit.successors.size() != 1) return kNone;
    const Succession& only = successions_[unit.successors.front()];
    return only.extent == Extent::kFull && only.on <= day ? unit_of(only.to) : kNone;
}

std::array<uint32_t, 2> PlaceTree::above(const Unit& unit, Date day) const {
    const Place* place = last_version_until(unit, day);
    if (!place) return {kNone, kNone};
    return {unit_of(place->parent), place->valid_on(day) ? kNone : whole_successor(unit, day)};
}

PlaceTree::Era& PlaceTree::era_of(Date day) const {
    const auto turn = std::upper_bound(turns_.begin(), turns_.end(), day);
    auto& slot = eras_[static_cast<size_t>(turn - turns_.begin())];
    if (slot) return *slot;
    const Date first_day = turn == turns_.begin() ? kLongAgo : *std::prev(turn);
    auto era = std::make_unique<Era>();
    era->up.reserve(units_.size());
    era->below.resize(units_.size());
    for (uint32_t i = 0; i < units_.size(); ++i) {
        era->up.push_back(above(units_[i], first_day));
        for (uint32_t upper : era->up.back())
            if (upper != kNone) era->below[upper].push_back(i);
    }
    slot = std::move(era);
    return *slot;
}

bool PlaceTree::is_within(const Uuid& id, const Uuid& ancestor, Date day) const {
    const uint32_t target = unit_of(ancestor);
    const uint32_t start = unit_of(id);
    if (start == kNone || target == kNone) return false;
    // A few units at most lie above one, so a list serves as the set of those seen.
    std::vector<uint32_t> seen{start};
    for (size_t i = 0; i < seen.size(); ++i) {
        if (seen[i] == target) return true;
        for (uint32_t upper : above(units_[seen[i]], day))
            if (upper != kNone && std::find(seen.begin(), seen.end(), upper) == seen.end())
                seen.push_back(upper);
    }
    return false;
}

Uuid PlaceTree::counted_in(const Uuid& id, Date day) const {
    uint32_t unit = unit_of(id);
    if (unit == kNone) return id;
    // No chain is longer than there are units; a circle in the data must not hold us.
    for (size_t steps = 0; steps < units_.size(); ++steps) {
        const Place* place = last_version_until(units_[unit], day);
        if (!place || place->valid_on(day)) break;
        const uint32_t next = whole_successor(units_[unit], day);
        if (next == kNone) break;
        unit = next;
    }
    return units_[unit].id;
}

const std::vector<Uuid>& PlaceTree::subtree(const Uuid& id, Date day) const {
    static const std::vector<Uuid> kEmpty;
    const uint32_t top = unit_of(id);
    if (top == kNone) return kEmpty;
    std::lock_guard guard(mutex_);
    Era& era = era_of(day);
    const auto [it, fresh] = era.subtrees.try_emplace(top);
    if (!fresh) return it->second;
    std::vector<uint32_t> found{top};
    std::vector<bool> seen(units_.size());
    seen[top] = true;
    for (size_t i = 0; i < found.size(); ++i)
        for (uint32_t lower : era.below[found[i]])
            if (!seen[lower]) {
                seen[lower] = true;
                found.push_back(lower);
            }
    it->second.reserve(found.size());
    for (uint32_t unit : found) it->second.push_back(units_[unit].id);
    return it->second;
}

std::vector<Succession> PlaceTree::successors(const Uuid& id) const {
    std::vector<Succession> out;
    if (const uint32_t unit = unit_of(id); unit != kNone)
        for (uint32_t i : units_[unit].successors) out.push_back(successions_[i]);
    return out;
}

std::vector<Succession> PlaceTree::predecessors(const Uuid& id) const {
    std::vector<Succession> out;
    if (const uint32_t unit = unit_of(id); unit != kNone)
        for (uint32_t i : units_[unit].predecessors) out.push_back(successions_[i]);
    return out;
}

}  // namespace domdom::places
