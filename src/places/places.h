// Administrative units through time. A unit has its own permanent id, a validity, and lineage; a code is
// re-used, so a code without a date is ambiguous.
#pragma once

#include <boost/json.hpp>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "base/uuid.h"
#include "log/log.h"

namespace domdom::places {

enum class Level { kProvince, kDistrict, kCommune };
std::string_view level_text(Level level);  // "province", "district", "commune"
// By the number of digits: 2, 3, 5. None for anything that is not a code.
std::optional<Level> level_of_code(std::string_view code);

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
    bool operator==(const Place&) const = default;
};

enum class Extent { kFull, kPartial };
struct Succession {
    Uuid from, to;
    Date on;
    Extent extent = Extent::kFull;

    bool operator==(const Succession&) const = default;
};

// All units in memory: 14 000 of them are a few megabytes, and every figure needs the tree. Immutable once
// made; what it remembers of subtrees is guarded. Any thread.
class PlaceTree {
  public:
    // `revision` changes whenever the tables do; it tells two trees apart.
    PlaceTree(std::vector<Place> places, std::vector<Succession> successions, int64_t revision = 0);

    // The version valid on that day.
    const Place* find(const Uuid& id, Date day) const;
    // The latest version, whether still valid or not.
    const Place* find_latest(const Uuid& id) const;
    const Place* find_by_code(std::string_view code, Date day) const;
    // Versions whose parent it is on that day, by code.
    std::vector<const Place*> children(const Uuid& id, Date day) const;
    std::vector<const Place*> provinces(Date day) const;
    // Is `id` the unit `ancestor` or anywhere below it? A unit that has ended is looked for under the parent
    // it had last, and, where it went whole into one successor, under that successor too. A unit that has not
    // begun is within nothing but itself.
    bool is_within(const Uuid& id, const Uuid& ancestor, Date day) const;
    // Where the people of a unit are counted on `day`: itself while valid; its single full successor,
    // transitively; itself when it was split (its people await a decision). Never backwards in time.
    Uuid counted_in(const Uuid& id, Date day) const;
    // Every unit (also ended ones) that is within `id` on that day, `id` first; empty for an unknown id.
    // Remembered: a second call costs one look-up.
    const std::vector<Uuid>& subtree(const Uuid& id, Date day) const;

    std::vector<Succession> successors(const Uuid& id) const;
    std::vector<Succession> predecessors(const Uuid& id) const;
    // By code, then by the day they begin.
    std::span<const Place> all() const { return places_; }
    int64_t revision() const { return revision_; }

  private:
    static constexpr uint32_t kNone = UINT32_MAX;
    struct Unit {
        Uuid id;
        std::vector<uint32_t> versions;                  // by the day they begin
        std::vector<uint32_t> children;                  // versions that name it as parent, by code
        std::vector<uint32_t> successors, predecessors;  // in successions_
    };
    // Between two days on which nothing changes, every unit hangs under the same ones.
    struct Era {
        std::vector<std::array<uint32_t, 2>> up;  // per unit: parent, whole successor
        std::vector<std::vector<uint32_t>> below;
        std::unordered_map<uint32_t, std::vector<Uuid>> subtrees;
    };

    void index_units();
    void index_days();
    uint32_t unit_of(const Uuid& id) const;
    const Place* last_version_until(const Unit& unit, Date day) const;
    uint32_t whole_successor(const Unit& unit, Date day) const;
    std::array<uint32_t, 2> above(const Unit& unit, Date day) const;
    Era& era_of(Date day) const;  // mutex_ is held

    std::vector<Place> places_;
    std::vector<Succession> successions_;
    int64_t revision_ = 0;
    std::vector<Unit> units_;
    std::unordered_map<Uuid, uint32_t> unit_by_id_;
    std::unordered_map<std::string, std::vector<uint32_t>> codes_;
    std::vector<Date> turns_;  // days on which something begins or has ended
    mutable std::mutex mutex_;
    mutable std::vector<std::unique_ptr<Era>> eras_;  // one more than turns_; made when asked for
};

// The current tree, reloaded when a commit changed places. Any thread.
class Places {
  public:
    explicit Places(log::Log& log);
    // Never null. Reading the tables happens at most once per change.
    Result<std::shared_ptr<const PlaceTree>> tree();

  private:
    log::Log& log_;
    std::atomic<int64_t> changes_ = 0;
    std::mutex mutex_;
    std::shared_ptr<const PlaceTree> tree_;
    int64_t seen_ = -1;  // how many changes tree_ has seen
    log::Listening listening_;
};

// Reads the whole tree through any connection (also the writer's, inside a transaction).
Result<std::shared_ptr<const PlaceTree>> load_tree(store::Connection& db);

// {"id","code","name"} as it was on that day (or last); null when there is no such unit.
boost::json::value brief_json(const PlaceTree& tree, const Uuid& place, Date day);

std::unique_ptr<log::Projection> make_places_projection();

}  // namespace domdom::places
