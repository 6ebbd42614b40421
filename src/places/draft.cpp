#include "places/draft.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "places/events.h"

namespace domdom::places {

Draft::Draft(const PlaceTables& tables) {
    for (const VersionRow& row : tables.versions) add({row.place, row.place, row.event});
    for (const SuccessionRow& row : tables.successions) {
        const Succession& known = row.succession;
        successions_[{known.from, known.to}] = {known, known, row.event};
        ++followed_[known.from];
        ++succeeded_[known.to];
    }
}

Draft::Entry& Draft::add(Entry entry) {
    Entry& added = entries_.emplace_back(std::move(entry));
    codes_[added.now.code].push_back(&added);
    units_[added.now.id].push_back(&added);
    return added;
}

Place* Draft::find(std::string_view code, Date day) {
    const auto it = codes_.find(std::string(code));
    if (it == codes_.end()) return nullptr;
    for (Entry* entry : it->second)
        if (entry->now.valid_on(day)) return &entry->now;
    return nullptr;
}

const Place* Draft::find(const Uuid& id, Date day) const {
    const auto it = units_.find(id);
    if (it == units_.end()) return nullptr;
    for (const Entry* entry : it->second)
        if (entry->now.valid_on(day)) return &entry->now;
    return nullptr;
}

std::optional<Date> Draft::next_use(const std::string& code, Date day) const {
    std::optional<Date> next;
    const auto it = codes_.find(code);
    if (it == codes_.end()) return next;
    for (const Entry* entry : it->second)
        if (const auto from = entry->now.valid_from; from && *from > day && (!next || *from < *next))
            next = from;
    return next;
}

Place& Draft::put(Place version) {
    for (Entry* entry : units_[version.id])
        if (entry->now.valid_from == version.valid_from) return entry->now = std::move(version);
    return add({std::move(version), std::nullopt, Uuid{}}).now;
}

void Draft::succeed(const Succession& succession) {
    const auto [it, fresh] = successions_.try_emplace({succession.from, succession.to});
    it->second.now = succession;
    if (!fresh) return;
    ++followed_[succession.from];
    ++succeeded_[succession.to];
}

std::optional<Uuid> Draft::whole_successor(const Uuid& id) const {
    const auto it = successions_.lower_bound({id, Uuid{}});
    if (it == successions_.end() || it->first.first != id || it->second.now.extent != Extent::kFull)
        return {};
    if (const auto next = std::next(it); next != successions_.end() && next->first.first == id) return {};
    return it->first.second;
}

// The last day of a unit's last version; none while it is valid.
std::optional<Date> Draft::end_of(const Uuid& id, bool before) const {
    const Place* last = nullptr;
    for (const Entry* entry : units_.at(id)) {
        const Place* place = !before ? &entry->now : entry->before ? &*entry->before : nullptr;
        if (place && (!last || since_of(last->valid_from) < since_of(place->valid_from))) last = place;
    }
    return last ? last->valid_to : std::nullopt;
}

Draft::Difference Draft::difference() const {
    std::vector<const Entry*> differing;
    for (const Entry& entry : entries_)
        if (!entry.before || *entry.before != entry.now) differing.push_back(&entry);
    std::sort(differing.begin(), differing.end(), [](const Entry* a, const Entry* b) {
        const auto key = [](const Place& place) {
            return std::tuple(place.level, std::string_view(place.code), since_of(place.valid_from),
                              place.id);
        };
        return key(a->now) < key(b->now);
    });

    Difference out;
    std::set<Uuid> told;
    for (const Entry* entry : differing) {
        const Uuid& id = entry->now.id;
        const bool fresh = told.insert(id).second;
        const bool known = std::any_of(units_.at(id).begin(), units_.at(id).end(),
                                       [](const Entry* version) { return version->before.has_value(); });
        out.events.push_back(version_event(entry->now, fresh && !known, entry->event));
        if (!fresh) continue;
        ++(known ? out.changed : out.opened);
        if (end_of(id, false) && !end_of(id, true)) ++out.closed;
    }
    for (const auto& [key, passage] : successions_) {
        if (passage.before == passage.now) continue;
        out.events.push_back(succession_event(passage.now, passage.event));
        ++out.successions;
    }
    return out;
}

}  // namespace domdom::places
