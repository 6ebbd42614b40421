// Walk lists and coverage, read from the rows of households and folded in memory: an area is one sweep each
// of its doors, of what was recorded at them, and of who lives there.
#include <algorithm>

#include "households/households.h"
#include "people/person.h"

namespace domdom::households {

namespace {

constexpr const char* kFind = "SELECT commune, residential_group FROM household WHERE household = $1";
constexpr const char* kLivingIn =
    "SELECT person FROM household_resident WHERE household = $1 AND until_on IS NULL ORDER BY "
    "person";
constexpr const char* kDoors =
    "SELECT household.household, r.address, r.building, r.stairwell, r.floor, r.door, r.walk_order"
    " FROM household JOIN register_household AS r ON r.commune = household.commune"
    " AND r.household = household.household"
    " WHERE household.commune = $1 AND household.residential_group = $2";
constexpr const char* kMetOfGroup =
    "SELECT household.household, m.outcome, m.met_on, m.claimed_on, m.next_on, m.phone, m.signal, m.shared"
    " FROM household JOIN household_met AS m ON m.commune = household.commune"
    " AND m.household = household.household"
    " WHERE household.commune = $1 AND household.residential_group = $2"
    " ORDER BY m.met_on, m.clock, m.stream, m.seq";
constexpr const char* kHomes =
    "SELECT lives.household, lives.person, person.moved, lives.from_on, lives.until_on"
    " FROM household_resident AS lives LEFT JOIN person ON person.commune = lives.commune"
    " AND person.person = lives.person WHERE lives.commune = $1";
// Whoever lives in another commune by the latest record has left, whatever was said at the door.
constexpr const char* kResidents =
    "SELECT household.household, person.person, person.moved, person.birth_year, name.name, lives.from_on"
    " FROM household JOIN household_resident AS lives ON lives.household = household.household"
    " AND lives.commune = household.commune"
    " JOIN person ON person.commune = lives.commune AND person.person = lives.person"
    " JOIN register_person AS name ON name.commune = person.commune AND name.person = person.person"
    " WHERE household.commune = $1 AND household.residential_group = $2 AND lives.from_on <= $3"
    " AND (lives.until_on IS NULL OR lives.until_on >= $3) AND person.erased = 0 AND person.withdrawn = 0"
    " ORDER BY person.birth_year, person.person";
constexpr const char* kMetOfCommune =
    "SELECT household.residential_group, household.household, m.outcome, m.met_on, m.claimed_on, m.next_on,"
    " m.phone, m.signal, m.shared"
    " FROM household LEFT JOIN household_met AS m ON m.commune = household.commune"
    " AND m.household = household.household WHERE household.commune = $1"
    " ORDER BY household.household, m.met_on, m.clock, m.stream, m.seq";
constexpr const char* kStated = "SELECT households FROM household_total WHERE residential_group = $1";

std::optional<std::string> text_or_none(const store::Rows& rows, int column) {
    return rows.is_null(column) ? std::nullopt : std::optional(std::string(rows.text(column)));
}

struct Living {
    Uuid household;
    Resident resident;
    bool may_be_merged = false;
};

// Whoever has several ids lives there once, and not when withdrawn or erased under one of them.
Result<std::vector<Living>> settle(store::Connection& db, std::vector<Living> all) {
    std::vector<Living> settled;
    for (auto& one : all) {
        if (one.may_be_merged) {
            const auto whole = TRY(people::load_whole(db, one.resident.person));
            if (whole.person->has_withdrawn() || whole.person->erased_on()) continue;
            one.resident.person = whole.head;
            one.resident.birth_year = whole.person->birth_year();
            const bool known = std::any_of(settled.begin(), settled.end(), [&](const Living& other) {
                return other.household == one.household && other.resident.person == whole.head;
            });
            if (known) continue;
        }
        settled.push_back(std::move(one));
    }
    return settled;
}

using Walk = std::map<Uuid, Listed>;

Result<> read_area(store::Connection& db, const Uuid& commune, const Uuid& group, Date today, Walk& walk) {
    const auto unit = store::Bind::key(commune), part = store::Bind::key(group);
    {
        auto rows = TRY(db.query(kDoors, unit, part));
        while (TRY(rows.next())) {
            auto& listed = walk[rows.uuid(0)];
            listed.id = rows.uuid(0);
            listed.door = read_door(rows, 1);
        }
    }
    {
        auto rows = TRY(db.query(kMetOfGroup, unit, part));
        while (TRY(rows.next()))
            if (const auto it = walk.find(rows.uuid(0)); it != walk.end())
                it->second.standing.add(read_record(rows, 1));
    }
    std::vector<Living> living;
    {
        auto rows = TRY(db.query(kResidents, unit, part, today));
        while (TRY(rows.next()))
            living.push_back(
                {rows.uuid(0),
                 {rows.uuid(1), std::string(rows.text(4)), static_cast<int>(rows.integer(3)), rows.date(5)},
                 rows.integer(2) != 0});
    }
    for (auto& one : TRY(settle(db, std::move(living))))
        if (const auto it = walk.find(one.household);
            it != walk.end() && it->second.standing.state() != State::kMoved)
            it->second.residents.push_back(std::move(one.resident));
    return {};
}

// Calls `take` with each household of a commune, its group, and how it stands with it.
template <typename Take>
Result<> for_households(store::Connection& db, const Uuid& commune, Take take) {
    auto rows = TRY(db.query(kMetOfCommune, store::Bind::key(commune)));
    Uuid group, household;
    Standing standing;
    bool any = false;
    while (TRY(rows.next())) {
        if (any && rows.uuid(1) != household) {
            take(group, household, standing);
            standing = {};
        }
        any = true;
        group = rows.uuid(0);
        household = rows.uuid(1);
        if (!rows.is_null(2)) standing.add(read_record(rows, 2));
    }
    if (any) take(group, household, standing);
    return {};
}

}  // namespace

AtDoor read_record(const store::Rows& rows, int column) {
    AtDoor record;
    record.outcome = rows.text(column);
    record.on = rows.date(column + 1);
    record.claimed = rows.date(column + 2);
    if (!rows.is_null(column + 3)) record.next = rows.date(column + 3);
    record.phone = text_or_none(rows, column + 4);
    record.signal = text_or_none(rows, column + 5);
    if (!rows.is_null(column + 6)) record.shared = rows.integer(column + 6) != 0;
    return record;
}

Result<std::optional<Household>> find_household(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kFind, id));
    if (!TRY(rows.next())) return std::optional<Household>{};
    return std::optional(Household{id, rows.uuid(0), rows.uuid(1)});
}

Result<std::vector<Uuid>> living_in(store::Connection& db, const Uuid& household) {
    std::vector<Uuid> people;
    auto rows = TRY(db.query(kLivingIn, household));
    while (TRY(rows.next())) people.push_back(rows.uuid(0));
    return people;
}

Result<int64_t> count_homes_of(store::Connection& db, const std::vector<Uuid>& communes,
                               const std::map<Uuid, std::set<Date>>& people) {
    struct Stay {
        Uuid household, person;
        bool moved;
        Date from;
        std::optional<Date> until;
    };
    std::set<Uuid> homes;
    people::Heads heads(db);
    for (const auto& commune : communes) {
        std::vector<Stay> stays;
        {
            auto rows = TRY(db.query(kHomes, commune));
            while (TRY(rows.next()))
                stays.push_back({rows.uuid(0), rows.uuid(1), rows.is_null(2) || rows.integer(2) != 0,
                                 rows.date(3), rows.is_null(4) ? std::nullopt : std::optional(rows.date(4))});
        }
        for (const auto& stay : stays) {
            const auto days = people.find(stay.moved ? TRY(heads.of(stay.person)) : stay.person);
            if (days == people.end()) continue;
            const auto day = days->second.lower_bound(stay.from);
            if (day != days->second.end() && (!stay.until || *day <= *stay.until))
                homes.insert(stay.household);
        }
    }
    return static_cast<int64_t>(homes.size());
}

Result<std::vector<Listed>> load_walk(store::Connection& db, const std::vector<Uuid>& communes,
                                      const std::vector<Uuid>& groups, Date today) {
    Walk walk;
    for (const Uuid& commune : communes)
        for (const Uuid& group : groups) TRY(read_area(db, commune, group, today, walk));
    std::vector<Listed> list;
    list.reserve(walk.size());
    for (auto& [id, listed] : walk) list.push_back(std::move(listed));
    // Two doors that are written alike stay in the order of their ids.
    std::stable_sort(list.begin(), list.end(), [](const Listed& one, const Listed& other) {
        return walks_before(one.door, other.door);
    });
    return list;
}

Result<std::map<Uuid, Coverage>> load_coverage(store::Connection& db, const std::vector<Uuid>& communes) {
    std::map<Uuid, Coverage> groups;
    for (const Uuid& commune : communes)
        TRY(for_households(db, commune, [&](const Uuid& group, const Uuid&, const Standing& standing) {
            groups[group].count(standing.state());
        }));
    return groups;
}

Result<std::set<Uuid>> load_left_alone(store::Connection& db, const Uuid& commune) {
    std::set<Uuid> households, people;
    TRY(for_households(db, commune, [&](const Uuid&, const Uuid& household, const Standing& standing) {
        if (standing.is_left_alone()) households.insert(household);
    }));
    for (const auto& household : households)
        for (const auto& person : TRY(living_in(db, household))) people.insert(person);
    return people;
}

Result<std::optional<int64_t>> find_stated(store::Connection& db, const Uuid& group) {
    auto rows = TRY(db.query(kStated, group));
    if (!TRY(rows.next())) return std::optional<int64_t>{};
    return std::optional(rows.integer(0));
}

}  // namespace domdom::households
