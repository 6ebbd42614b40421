// A working copy of all places, for an import: change it freely, then take the events that tell the
// difference.
#pragma once

#include <deque>
#include <map>

#include "log/event.h"
#include "places/places.h"
#include "places/tables.h"

namespace domdom::places {

class Draft {
  public:
    explicit Draft(const PlaceTables& tables);
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    // The version with that code on that day. Pointers stay good as long as the draft.
    Place* find(std::string_view code, Date day);
    const Place* find(const Uuid& id, Date day) const;
    bool knows(const Uuid& id) const { return units_.contains(id); }
    bool knows_code(const std::string& code) const { return codes_.contains(code); }
    // The first day after `day` on which the code begins to mean something else.
    std::optional<Date> next_use(const std::string& code, Date day) const;
    // Adds a version, or takes the place of the one that begins on the same day.
    Place& put(Place version);

    void succeed(const Succession& succession);
    bool has_predecessor(const Uuid& id) const { return succeeded_.contains(id); }
    bool has_successor(const Uuid& id) const { return followed_.contains(id); }

    // The one unit that it went into, whole.
    std::optional<Uuid> whole_successor(const Uuid& id) const;

    struct Difference {
        std::vector<log::Event> events;  // upper levels first, so that parents come before their children
        int64_t opened = 0;              // units that were not known
        int64_t changed = 0;             // units with a new or other version
        int64_t closed = 0;              // units that have got a last day
        int64_t successions = 0;
    };
    Difference difference() const;

    template <typename Visit>
    void for_each(Visit visit) const {
        for (const Entry& entry : entries_) visit(entry.now);
    }

  private:
    struct Entry {
        Place now;
        std::optional<Place> before;
        Uuid event;  // that `before` comes from
    };
    struct Passage {
        Succession now;
        std::optional<Succession> before;
        Uuid event;
    };
    Entry& add(Entry entry);
    std::optional<Date> end_of(const Uuid& id, bool before) const;

    std::deque<Entry> entries_;
    std::unordered_map<std::string, std::vector<Entry*>> codes_;
    std::unordered_map<Uuid, std::vector<Entry*>> units_;
    std::map<std::pair<Uuid, Uuid>, Passage> successions_;
    std::unordered_map<Uuid, int> succeeded_, followed_;  // how many predecessors, successors
};

}  // namespace domdom::places
