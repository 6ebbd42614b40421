#include "places/help.h"

#include <algorithm>

#include "base/text.h"

namespace domdom::places {

namespace {

using access::Asked;
using access::Item;

constexpr const char* kPut =
    "INSERT INTO register_help (place, name, phone, hours, published_at) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (place) DO UPDATE SET name = excluded.name, phone = excluded.phone, hours = excluded.hours,"
    " published_at = excluded.published_at";
constexpr const char* kRemove = "DELETE FROM register_help WHERE place = $1";
constexpr const char* kFind = "SELECT name, phone, hours FROM register_help WHERE place = $1";
constexpr size_t kDigitsMin = 3;  // 113 is a number too

Result<Help> parse_help(const Fields& secrets) {
    Help help;
    help.name = normalise_vietnamese(TRY(secrets.text("name", 1, 120)));
    help.phone = TRY(secrets.text("phone", 1, 40));
    help.hours = TRY(secrets.text_or_none("hours", 120));
    const auto digits =
        std::count_if(help.phone.begin(), help.phone.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (help.phone.find_first_not_of("0123456789 +.-()") != std::string::npos ||
        static_cast<size_t>(digits) < kDigitsMin)
        return invalid("this is no phone number", secrets.where("phone"),
                       "write it with digits, like 024 3753 0000");
    return help;
}

Result<log::Receipt> record(Asked& asked, const Item& item, const Uuid& place) {
    log::Event event = item.event(asked.actor);
    event.place = place;
    event.body = json::object{};
    return asked.writing.append(std::move(event));
}

Result<log::Receipt> publish(Asked& asked, const Item& item) {
    const auto place = TRY(access::place_from(asked, TRY(item.fields()), "place", item.day()));
    const auto help = TRY(parse_help(TRY(item.secrets())));
    TRY(asked.writing.db.run(kPut, place, help.name, help.phone, help.hours, item.occurred_at));
    return record(asked, item, place);
}

Result<log::Receipt> withdraw(Asked& asked, const Item& item) {
    const auto place = TRY(access::place_from(asked, TRY(item.fields()), "place", item.day()));
    TRY(asked.writing.db.run(kRemove, place));
    return record(asked, item, place);
}

}  // namespace

Result<std::optional<Help>> find_help(store::Connection& db, const PlaceTree& tree, const Uuid& place,
                                      Date day) {
    for (const Place* unit = tree.find_latest(place); unit; unit = tree.find(unit->parent, day)) {
        auto rows = TRY(db.query(kFind, unit->id));
        if (TRY(rows.next())) {
            Help help{unit->id, std::string(rows.text(0)), std::string(rows.text(1)), std::nullopt};
            if (!rows.is_null(2)) help.hours = std::string(rows.text(2));
            return std::optional(std::move(help));
        }
    }
    return std::optional<Help>();
}

void add_help_commands(access::Commands& commands) {
    commands.add(kHelpPublished, access::Right::kManagePlaces, publish);
    commands.add(kHelpWithdrawn, access::Right::kManagePlaces, withdraw);
}

}  // namespace domdom::places
