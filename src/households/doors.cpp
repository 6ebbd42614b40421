#include "households/doors.h"

#include <tuple>

#include "base/text.h"

namespace domdom::households {

namespace {

constexpr const char* kForgetDoor = "DELETE FROM register_household WHERE household = $1";
constexpr const char* kPutDoor =
    "INSERT INTO register_household (commune, household, address, building, stairwell, floor, door, "
    "walk_order, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
constexpr const char* kTie =
    "INSERT INTO register_resident (commune, person, household) VALUES ($1, $2, $3)"
    " ON CONFLICT (commune, person, household) DO NOTHING";
constexpr const char* kUntie = "DELETE FROM register_resident WHERE person = $1 AND household = $2";

constexpr int64_t kLowestFloor = -5, kHighestFloor = 200, kOrderMax = 100'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The run of digits that begins at `at`, without the zeros before it; `at` goes behind it.
std::string_view number_at(std::string_view text, size_t& at) {
    while (at < text.size() && text[at] == '0') ++at;
    const size_t begin = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    return text.substr(begin, at - begin);
}

int compare_numbers(std::string_view one, std::string_view other) {
    if (one.size() != other.size()) return one.size() < other.size() ? -1 : 1;
    return one.compare(other);
}

// Of folded texts: less than, equal to or greater than 0.
int compare_naturally(std::string_view one, std::string_view other) {
    size_t i = 0, j = 0;
    while (i < one.size() && j < other.size()) {
        if (is_digit(one[i]) && is_digit(other[j])) {
            const int order = compare_numbers(number_at(one, i), number_at(other, j));
            if (order != 0) return order;
        } else if (one[i] != other[j]) {
            return static_cast<unsigned char>(one[i]) < static_cast<unsigned char>(other[j]) ? -1 : 1;
        } else {
            ++i, ++j;
        }
    }
    return static_cast<int>(i < one.size()) - static_cast<int>(j < other.size());
}

int compare_texts(const std::string& one, const std::string& other) {
    return one == other ? 0 : compare_naturally(fold_vietnamese(one), fold_vietnamese(other));
}

Result<std::string> line(const Fields& fields, std::string_view name, size_t max) {
    return normalise_vietnamese(TRY(fields.text_or_none(name, max)).value_or(""));
}

Result<std::optional<int64_t>> number_or_none(const Fields& fields, std::string_view name, int64_t min,
                                              int64_t max) {
    const auto* value = fields.find(name);
    if (!value || value->is_null()) return std::optional<int64_t>{};
    return std::optional(TRY(fields.integer(name, min, max)));
}

}  // namespace

Result<Door> Door::parse(const Fields& fields) {
    Door door;
    door.address = TRY(line(fields, "address", 300));
    door.building = TRY(line(fields, "building", 60));
    door.stairwell = TRY(line(fields, "stairwell", 60));
    door.door = TRY(line(fields, "door", 60));
    door.floor = TRY(number_or_none(fields, "floor", kLowestFloor, kHighestFloor));
    door.order = TRY(number_or_none(fields, "order", 0, kOrderMax));
    if (door.address.empty() && door.door.empty())
        return invalid("a household needs an address or a door", fields.where("address"),
                       "write where it is found, like 12 ngõ 34 or door 305; no names");
    return door;
}

void Door::write(json::object& out) const {
    out["address"] = address;
    out["building"] = building;
    out["stairwell"] = stairwell;
    out["floor"] = or_null(floor);
    out["door"] = door;
    out["order"] = or_null(order);
}

bool walks_before(const Door& one, const Door& other) {
    if (const int order = compare_texts(one.building, other.building)) return order < 0;
    if (const int order = compare_texts(one.stairwell, other.stairwell)) return order < 0;
    // Those with an order first, by it; then the top floor.
    const auto place = [](const Door& door) {
        return std::tuple(door.order.value_or(kOrderMax + 1), -door.floor.value_or(kLowestFloor - 1));
    };
    if (place(one) != place(other)) return place(one) < place(other);
    if (const int order = compare_texts(one.address, other.address)) return order < 0;
    return compare_texts(one.door, other.door) < 0;
}

Result<> put_door(store::Connection& db, const Uuid& commune, const Uuid& household, const Door& door,
                  int64_t now_ms) {
    TRY(db.run(kForgetDoor, household));  // it may have lain with another commune
    return db.run(kPutDoor, commune, household, door.address, door.building, door.stairwell, door.floor,
                  door.door, door.order, now_ms);
}

Door read_door(const store::Rows& rows, int column) {
    Door door;
    door.address = rows.text(column);
    door.building = rows.text(column + 1);
    door.stairwell = rows.text(column + 2);
    if (!rows.is_null(column + 3)) door.floor = rows.integer(column + 3);
    door.door = rows.text(column + 4);
    if (!rows.is_null(column + 5)) door.order = rows.integer(column + 5);
    return door;
}

Result<> tie(store::Connection& db, const Uuid& commune, const Uuid& person, const Uuid& household) {
    return db.run(kTie, commune, person, household);
}

Result<> untie(store::Connection& db, const Uuid& person, const Uuid& household) {
    return db.run(kUntie, person, household);
}

}  // namespace domdom::households
