// Administrative units through time. A unit has its own permanent id, a validity, and lineage; a code is
// re-used, so a code without a date is ambiguous.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "base/uuid.h"
#include "log/log.h"

namespace domdom::places {

enum class Level { kProvince, kDistrict, kCommune };

// A unit as it was during one period: a change of parent or name without a new identity makes a new version.
struct Place {
    Uuid id;
    std::string code;  // zero-padded: 2 digits province, 3 district, 5 commune
    std::string name, name_en, kind;
    Level level = Level::kCommune;
    Uuid parent;                     // nil for a province
    std::optional<Date> valid_from;  // none: since before the records
    std::optional<Date> valid_to;    // the last day; none: still valid
    std::optional<int64_t> population;
    std::optional<double> lat, lon, area_km2;

    bool valid_on(Date day) const {
        return (!valid_from || *valid_from <= day) && (!valid_to || day <= *valid_to);
    }
};

enum class Extent { kFull, kPartial };
struct Succession {
    Uuid from, to;
    Date on;
    Extent extent = Extent::kFull;
};

// All units in memory: 14 000 of them are a few megabytes, and every figure needs the tree. Immutable once
// made.
class PlaceTree {
  public:
    PlaceTree(std::vector<Place> places, std::vector<Succession> successions);

    // The version valid on that day.
    const Place* find(const Uuid& id, Date day) const;
    // The latest version, whether still valid or not.
    const Place* find_latest(const Uuid& id) const;
    const Place* find_by_code(std::string_view code, Date day) const;
    // Versions whose parent it is on that day, by code.
    std::vector<const Place*> children(const Uuid& id, Date day) const;
    std::vector<const Place*> provinces(Date day) const;
    // Is `id` the unit `ancestor` or anywhere below it? A unit that has ended is looked for under the parent
    // it had last, and, where it went whole into one successor, under that successor too.
    bool is_within(const Uuid& id, const Uuid& ancestor, Date day) const;
    // Where the people of a unit are counted on `day`: itself while valid; its single full successor,
    // transitively; itself when it was split (its people await a decision). Never backwards in time.
    Uuid counted_in(const Uuid& id, Date day) const;
    // Every unit (also ended ones) that counts under `id` on that day, `id` included.
    const std::vector<Uuid>& subtree(const Uuid& id, Date day) const;

    std::vector<Succession> successors(const Uuid& id) const;
    std::vector<Succession> predecessors(const Uuid& id) const;
    std::span<const Place> all() const { return places_; }

  private:
    std::vector<Place> places_;
    std::vector<Succession> successions_;
    std::unordered_map<Uuid, std::vector<size_t>> versions_;
    std::unordered_map<std::string, std::vector<size_t>> codes_;
    std::unordered_map<Uuid, std::vector<size_t>> children_;
    mutable std::mutex mutex_;  // guards the cache of subtrees
    mutable std::unordered_map<std::string, std::vector<Uuid>> subtrees_;
};

// The current tree, reloaded when a commit changed places. Any thread.
class Places {
  public:
    explicit Places(log::Log& log);
    // Never null. Reading the tables happens at most once per change.
    Result<std::shared_ptr<const PlaceTree>> tree();

  private:
    log::Log& log_;
    std::mutex mutex_;
    std::shared_ptr<const PlaceTree> tree_;
    bool stale_ = true;
};

// Reads the whole tree through any connection (also the writer's, inside a transaction).
Result<std::shared_ptr<const PlaceTree>> load_tree(store::Connection& db);

std::unique_ptr<log::Projection> make_places_projection();

}  // namespace domdom::places
