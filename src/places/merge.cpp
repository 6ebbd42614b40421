#include "places/merge.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "places/events.h"
#include "places/import.h"

namespace domdom::places {

namespace {

bool same_name(std::string_view a, std::string_view b) { return fold_vietnamese(a) == fold_vietnamese(b); }

// Also when a commune has become a ward: "Xã Tân Khai", "Phường Tân Khai".
bool same_bare_name(std::string_view a, std::string_view b) {
    const std::string folded_a = fold_vietnamese(a);
    const std::string folded_b = fold_vietnamese(b);
    return bare_name(folded_a) == bare_name(folded_b);
}

// What the lineage says of each code.
class Lineage {
  public:
    explicit Lineage(const std::vector<LineageRow>& rows) {
        for (const LineageRow& row : rows) {
            from_[row.old_code].push_back(&row);
            into_[row.new_code].push_back(&row);
        }
    }

    // The row by which a code goes whole into itself alone; null otherwise.
    const LineageRow* only_itself(const std::string& code) const {
        const auto from = from_.find(code);
        const auto into = into_.find(code);
        if (from == from_.end() || into == into_.end()) return nullptr;
        if (from->second.size() != 1 || into->second.size() != 1) return nullptr;
        const LineageRow* row = from->second.front();
        return row == into->second.front() && row->extent == Extent::kFull ? row : nullptr;
    }
    bool speaks_of(const std::string& code) const { return from_.contains(code) || into_.contains(code); }
    bool tells_end_of(const std::string& code) const { return from_.contains(code); }
    // Whole into one, and yet also into another: one of the rows is wrong.
    bool contradicts_itself(const LineageRow& row) const {
        const auto& rows = from_.at(row.old_code);
        const bool whole = std::any_of(
            rows.begin(), rows.end(), [](const LineageRow* other) { return other->extent == Extent::kFull; });
        return whole && std::any_of(rows.begin(), rows.end(), [&](const LineageRow* other) {
                   return other->new_code != rows.front()->new_code || other->extent != rows.front()->extent;
               });
    }

  private:
    std::unordered_map<std::string, std::vector<const LineageRow*>> from_, into_;
};

class Merge {
  public:
    Merge(Draft& draft, const Lists& lists, Date from)
        : draft_(draft), lists_(lists), lineage_(lists.lineage), from_(from), eve_(from.plus_days(-1)) {}

    Merged run() {
        take_exports();
        take_units();
        take_lineage();
        tell_without_ancestor();
        tell_without_end();
        tell_missing_in_list();
        out_.units = static_cast<int64_t>(spoken_of_.size());
        return std::move(out_);
    }

  private:
    void tell(const Source& source, std::string what) {
        out_.undecided.push_back({source.file, source.row, std::move(what)});
    }

    // --- The export: provinces, districts and communes before July 2025 ---

    void take_exports() {
        for (const ExportRow& row : lists_.exported) {
            const Uuid province = take_old(row, row.province, Level::kProvince, Uuid{}, {});
            const Uuid district = take_old(row, row.district, Level::kDistrict, province, {});
            take_old(row, row.commune, Level::kCommune, district, row.name_en);
        }
    }

    Uuid take_old(const ExportRow& row, const NamedUnit& unit, Level level, const Uuid& parent,
                  const std::string& name_en) {
        const Date last_day = kTwoTierFrom.plus_days(-1);
        const bool first = spoken_of_.insert({true, unit.code}).second;
        Place* known = draft_.find(unit.code, last_day);
        if (!known) {
            Place place{.id = place_id(level, unit.code, {}),
                        .code = unit.code,
                        .name = unit.name,
                        .name_en = name_en,
                        .kind = unit.kind,
                        .level = level,
                        .parent = parent,
                        .valid_from = {},
                        .valid_to = last_day,
                        .population = {},
                        .lat = {},
                        .lon = {},
                        .area_km2 = {}};
            return draft_.put(std::move(place)).id;
        }
        if (!same_name(known->name, unit.name)) {
            tell(row.source, fmt::format("the code {} stands for \"{}\" elsewhere, here for \"{}\"",
                                         unit.code, known->name, unit.name));
            return known->id;
        }
        if (!first && known->parent != parent)
            tell(row.source, fmt::format("{} {} lies in two different units", unit.code, unit.name));
        if (!first) return known->id;
        known->name = unit.name;
        known->kind = unit.kind;
        known->parent = parent;
        if (!name_en.empty()) known->name_en = name_en;
        return known->id;
    }

    // --- Units in force from a day ---

    void take_units() {
        for (const UnitRow& row : lists_.units) take_unit(row);  // upper levels come first
    }

    void take_unit(const UnitRow& row) {
        if (!spoken_of_.insert({false, row.place.code}).second)
            return tell(row.source, fmt::format("the code {} is there twice", row.place.code));
        Place place = row.place;
        if (!row.parent_code.empty()) {
            const Place* parent = draft_.find(row.parent_code, from_);
            if (!parent)
                return tell(row.source,
                            fmt::format("the parent {} is no unit on {}", row.parent_code, from_.text()));
            place.parent = parent->id;
        }
        Place* now = draft_.find(place.code, from_);
        if (now && now->valid_from == from_) return revise(*now, place);
        if (now) return continues(*now, place) ? carry_on(*now, place) : replace(*now, std::move(place));
        Place* old = draft_.find(place.code, eve_);
        const LineageRow* kept = lineage_.only_itself(place.code);
        if (old && kept && same_name(old->name, place.name)) return carry_on(*old, place);
        if (!old && kept && !draft_.knows_code(place.code) && same_name(kept->old_name, place.name))
            return open_as_of_old(std::move(place));
        open(std::move(place));
    }

    bool continues(const Place& now, const Place& place) const {
        if (!same_name(now.name, place.name)) return false;
        return !lineage_.speaks_of(place.code) || lineage_.only_itself(place.code);
    }

    // Better knowledge of the same version. What the list leaves out stays.
    static void revise(Place& version, const Place& place) {
        version.name = place.name;
        version.kind = place.kind;
        version.parent = place.parent;
        if (!place.name_en.empty()) version.name_en = place.name_en;
        if (place.population) version.population = place.population;
        if (place.area_km2) version.area_km2 = place.area_km2;
        if (place.lat) version.lat = place.lat, version.lon = place.lon;
    }

    // The same unit: a new version only where something changed that the old reports must keep.
    void carry_on(Place& old, const Place& place) {
        const bool same = old.name == place.name && old.kind == place.kind && old.parent == place.parent;
        const auto until = end_of_use(place.code);
        if (same) {
            if (old.valid_to && *old.valid_to < from_) old.valid_to = until;
            return revise(old, place);
        }
        Place version = place;
        version.id = old.id;
        version.valid_from = from_;
        version.valid_to = old.valid_to && *old.valid_to >= from_ ? old.valid_to : until;
        if (version.name_en.empty() && old.name == place.name) version.name_en = old.name_en;
        old.valid_to = eve_;
        draft_.put(std::move(version));
    }

    void replace(Place& now, Place place) {
        now.valid_to = eve_;
        open(std::move(place));
    }

    void open(Place place) {
        place.id = place_id(place.level, place.code, from_);
        place.valid_from = from_;
        place.valid_to = end_of_use(place.code);
        draft_.put(std::move(place));
    }

    // The lineage vouches that it was there before, though no list of that time has been read: it gets the
    // identity that such a list would give. Of a province no more is to be known; a commune lay in some
    // district.
    void open_as_of_old(Place place) {
        place.id = place_id(place.level, place.code, {});
        if (place.level != Level::kProvince) place.valid_from = from_;
        place.valid_to = end_of_use(place.code);
        draft_.put(std::move(place));
    }

    // A list of an earlier time, read after a later one, must not run into the later meaning of a code.
    std::optional<Date> end_of_use(const std::string& code) const {
        const auto next = draft_.next_use(code, from_);
        if (!next) return std::nullopt;
        return next->plus_days(-1);
    }

    // --- Who went into whom ---

    void take_lineage() {
        // Provinces first: what became of them tells whether their communes are where they must be.
        for (const LineageRow& row : lists_.lineage)
            if (level_of_code(row.old_code) == Level::kProvince) take_passage(row);
        for (const LineageRow& row : lists_.lineage)
            if (level_of_code(row.old_code) != Level::kProvince) take_passage(row);
    }

    void take_passage(const LineageRow& row) {
        if (lineage_.contradicts_itself(row))
            return tell(row.source, fmt::format("{} {} is said to go whole, and yet into several units",
                                                row.old_code, row.old_name));
        Place* from = draft_.find(row.old_code, eve_);
        if (!from)
            return tell(row.source, fmt::format("the old code {} ({}) is no unit on {}", row.old_code,
                                                row.old_name, eve_.text()));
        const Place* to = draft_.find(row.new_code, from_);
        if (!to)
            return tell(row.source, fmt::format("the new code {} ({}) is no unit on {}", row.new_code,
                                                row.new_name, from_.text()));
        if (!same_bare_name(from->name, row.old_name))
            return tell(row.source, fmt::format("the old code {} is \"{}\", here \"{}\"", row.old_code,
                                                from->name, row.old_name));
        if (!same_bare_name(to->name, row.new_name))
            return tell(row.source, fmt::format("the new code {} is \"{}\", here \"{}\"", row.new_code,
                                                to->name, row.new_name));
        if (from->id == to->id) return;
        if (leaves_its_province(*from, *to))
            return tell(row.source,
                        fmt::format("{} {} would leave its province: {} {} lies in {}", row.old_code,
                                    row.old_name, row.new_code, row.new_name, province_of(*to, from_)->name));
        draft_.succeed({from->id, to->id, from_, row.extent});
        if (!stays(row.old_code) && (!from->valid_to || *from->valid_to >= from_)) from->valid_to = eve_;
    }

    // A mistaken code, most likely; believed, it would count the same people in two provinces.
    bool leaves_its_province(const Place& from, const Place& to) const {
        if (from.level == Level::kProvince) return false;
        const Place* old_province = province_of(from, eve_);
        const Place* new_province = province_of(to, from_);
        if (!old_province || !new_province || old_province->id == new_province->id) return false;
        const auto successor = draft_.whole_successor(old_province->id);
        return successor && *successor != new_province->id;
    }
    const Place* province_of(const Place& place, Date day) const {
        const Place* upper = &place;
        for (int steps = 0; upper && upper->level != Level::kProvince && steps < 5; ++steps)
            upper = draft_.find(upper->parent, day);
        return upper;
    }

    // Is one of the units that this code goes into itself?
    bool stays(const std::string& code) {
        const Place* before = draft_.find(code, eve_);
        const Place* after = draft_.find(code, from_);
        return before && after && before->id == after->id && lists_names(code);
    }
    bool lists_names(const std::string& code) const { return spoken_of_.contains({false, code}); }

    // --- What a person must look at ---

    void tell_without_ancestor() {
        const bool something_before = knows_communes_on(eve_);
        if (lists_.units.empty() || !something_before) return;
        if (lists_.lineage.empty()) {
            const bool some_new = std::any_of(lists_.units.begin(), lists_.units.end(),
                                              [&](const UnitRow& row) { return is_without_ancestor(row); });
            if (some_new)
                tell({lists_.units.front().source.file, 1},
                     "no lineage is given: nothing says which old units went into the new ones");
            return;
        }
        for (const UnitRow& row : lists_.units)
            if (is_without_ancestor(row))
                tell(row.source,
                     fmt::format("{} {} has no ancestor in the lineage", row.place.code, row.place.name));
    }

    bool knows_communes_on(Date day) const {
        bool found = false;
        draft_.for_each([&](const Place& place) {
            found = found || (place.level == Level::kCommune && place.valid_on(day));
        });
        return found;
    }

    bool is_without_ancestor(const UnitRow& row) {
        const Place* place = draft_.find(row.place.code, from_);
        return place && place->valid_from == from_ && !draft_.find(place->id, eve_) &&
               place->id == place_id(place->level, place->code, from_) && !draft_.has_predecessor(place->id);
    }

    void tell_without_end() {
        if (lists_.lineage.empty()) return;
        for (const ExportRow& row : lists_.exported) {
            const Place* old = draft_.find(row.commune.code, eve_);
            if (!old || !old->valid_to || *old->valid_to != eve_ || draft_.find(old->id, from_)) continue;
            if (!lineage_.tells_end_of(row.commune.code) && !draft_.has_successor(old->id))
                tell(row.source,
                     fmt::format("nothing says what became of {} {}", row.commune.code, row.commune.name));
        }
    }

    // A commune that still counts, in a province of the list, and yet the list lacks it.
    void tell_missing_in_list() {
        if (lists_.units.empty()) return;
        const std::string& file = lists_.units.front().source.file;
        std::vector<std::string> missing;
        draft_.for_each([&](const Place& place) {
            if (place.level != Level::kCommune || !place.valid_on(from_) || lists_names(place.code)) return;
            const Place* parent = draft_.find(place.parent, from_);
            if (parent && lists_names(parent->code))
                missing.push_back(fmt::format("{} {} is valid on {} but not in this list", place.code,
                                              place.name, from_.text()));
        });
        std::sort(missing.begin(), missing.end());
        for (std::string& what : missing) tell({file, 1}, std::move(what));
    }

    Draft& draft_;
    const Lists& lists_;
    const Lineage lineage_;
    const Date from_;  // the lists of units and the lineage are valid from this day
    const Date eve_;   // the day before
    std::set<std::pair<bool, std::string>> spoken_of_;  // (in an export, code)
    Merged out_;
};

}  // namespace

Merged merge(Draft& draft, const Lists& lists, Date valid_from) {
    return Merge(draft, lists, valid_from).run();
}

}  // namespace domdom::places
