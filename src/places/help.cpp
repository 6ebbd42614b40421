#include "places/help.h"

#include "base/text.h"

namespace domdom::places {

namespace {

using access::Asked;
using access::Item;

constexpr const char* kSchema = R"(
CREATE TABLE help_published (
    place BLOB NOT NULL PRIMARY KEY,
    since BIGINT NOT NULL,
    is_open BIGINT NOT NULL CHECK (is_open IN (0, 1)),
    clock BIGINT NOT NULL,
    event BLOB NOT NULL
) WITHOUT ROWID;
)";
constexpr const char* kSay =
    "INSERT INTO help_published (place, since, is_open, clock, event) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (place) DO UPDATE SET since = excluded.since, is_open = excluded.is_open,"
    " clock = excluded.clock, event = excluded.event"
    " WHERE (excluded.clock, excluded.event) > (help_published.clock, help_published.event)";
constexpr const char* kPut =
    "INSERT INTO register_help (place, name, phone, hours, published_at) VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (place) DO UPDATE SET name = excluded.name, phone = excluded.phone, hours = excluded.hours,"
    " published_at = excluded.published_at";
constexpr const char* kRemove = "DELETE FROM register_help WHERE place = $1";
constexpr const char* kFind =
    "SELECT r.name, r.phone, r.hours, h.since FROM register_help AS r JOIN help_published AS h ON h.place = "
    "r.place"
    " WHERE r.place = $1 AND h.is_open = 1";
constexpr size_t kDigitsMin = 3;  // 113 is a number too

// Which places have published a contact, and since when; who it is lies in the register.
class HelpProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "help"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override { return {"help_published"}; }
    std::vector<std::string_view> types() const override { return {kHelpPublished, kHelpWithdrawn}; }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        return db.run(kSay, event.place, date_of(event.occurred_at), event.type == kHelpPublished ? 1 : 0,
                      event.clock, event.id);
    }
};

Result<Help> parse_help(const Fields& secrets) {
    Help help;
    help.name = normalise_vietnamese(TRY(secrets.text("name", 1, 120)));
    help.phone = TRY(secrets.text("phone", 1, 40));
    help.hours = TRY(secrets.text_or_none("hours", 120));
    if (!is_phone(help.phone, kDigitsMin))
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
    // Of a unit that went on as another one, the contact is the other's.
    for (const Place* unit = tree.find_latest(tree.counted_in(place, day)); unit;
         unit = tree.find(unit->parent, day)) {
        auto rows = TRY(db.query(kFind, unit->id));
        if (TRY(rows.next())) {
            Help help{unit->id, std::string(rows.text(0)), std::string(rows.text(1)), std::nullopt,
                      rows.date(3)};
            if (!rows.is_null(2)) help.hours = std::string(rows.text(2));
            return std::optional(std::move(help));
        }
    }
    return std::optional<Help>();
}

std::unique_ptr<log::Projection> make_help_projection() { return std::make_unique<HelpProjection>(); }

void add_help_commands(access::Commands& commands) {
    commands.add(kHelpPublished, access::Right::kManagePlaces, publish);
    commands.add(kHelpWithdrawn, access::Right::kManagePlaces, withdraw);
}

}  // namespace domdom::places
