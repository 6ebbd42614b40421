#include "fieldwork/venues.h"

#include <algorithm>

namespace domdom::fieldwork {

namespace {

using access::Asked;
using access::Item;

constexpr const char* kSchema = R"(
CREATE TABLE venue (
    venue BLOB NOT NULL PRIMARY KEY,
    place BLOB NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
)";
constexpr const char* kIndexes = "CREATE INDEX venue_place ON venue (place);";
constexpr const char* kDescribe =
    "INSERT INTO venue (venue, place, body, clock, stream, seq) VALUES ($1, $2, $3, $4, $5, $6)"
    " ON CONFLICT (venue) DO UPDATE SET place = excluded.place, body = excluded.body, clock = excluded.clock,"
    " stream = excluded.stream, seq = excluded.seq"
    " WHERE (excluded.clock, excluded.stream, excluded.seq) > (venue.clock, venue.stream, venue.seq)";
constexpr const char* kFind = "SELECT place, body FROM venue WHERE venue = $1";
constexpr const char* kOfPlace = "SELECT place, body FROM venue WHERE place = $1";

class VenuesProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "venues"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::string indexes() const override { return kIndexes; }
    std::vector<std::string> tables() const override { return {"venue"}; }
    std::vector<std::string_view> types() const override { return {VenueDescribed::kType}; }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes&) override {
        const auto described = TRY(VenueDescribed::parse(Fields::of(event.body)));
        const auto& at = event.position;
        return db.run(kDescribe, described.venue, store::Bind::key(event.place), json::serialize(event.body),
                      event.clock, at.stream, at.seq);
    }
};

Result<Venue> read_venue(const store::Rows& rows) {
    const auto body = TRY(parse_json(rows.text(1)));
    return Venue {
        TRY(VenueDescribed::parse(TRY(Fields::of(body, ""))))
        , rows.uuid(0)
    };
}

Result<log::Receipt> describe(Asked& asked, const Item& item) {
    const auto fields = TRY(item.fields());
    const auto described = TRY(VenueDescribed::parse(fields));
    if (const auto known = TRY(find_venue(asked.writing.db, described.venue)))
        TRY(access::require_within(asked.actor, known->place, asked.tree, asked.today));
    log::Event event = item.event(asked.actor);
    event.place = TRY(access::place_from(asked, fields, "place", item.day()));
    event.body = described.body();
    return asked.writing.append(std::move(event));
}

}  // namespace

std::unique_ptr<log::Projection> make_venues_projection() { return std::make_unique<VenuesProjection>(); }

Result<std::optional<Venue>> find_venue(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kFind, id));
    if (!TRY(rows.next())) return std::optional<Venue>();
    return std::optional(TRY(read_venue(rows)));
}

Result<std::vector<Venue>> venues_of(store::Connection& db, std::span<const Uuid> places) {
    std::vector<Venue> venues;
    for (const auto& place : places) {
        auto rows = TRY(db.query(kOfPlace, place));
        while (TRY(rows.next()))
            if (auto venue = TRY(read_venue(rows)); !venue.closed) venues.push_back(std::move(venue));
    }
    std::sort(venues.begin(), venues.end(), [](const Venue& one, const Venue& other) {
        return std::tie(one.name, one.venue) < std::tie(other.name, other.venue);
    });
    return venues;
}

Result<> require_venue(store::Connection& db, const Uuid& id, const std::string& where) {
    if (id.is_nil() || TRY(find_venue(db, id))) return {};
    return Error{Code::kNotFound, "no venue has this id", where, "send the venue first"};
}

json::object venue_json(const Venue& venue) {
    const auto degrees = [](const std::optional<double>& value) { return or_null(value); };
    return {{"id", venue.venue.text()},
            {"name", venue.name},
            {"address", venue.address},
            {"lat", degrees(venue.lat)},
            {"lon", degrees(venue.lon)},
            {"capacity", or_null(venue.capacity)},
            {"stepFree", or_null(venue.step_free)},
            {"note", venue.note}};
}

void add_venue_commands(access::Commands& commands) {
    commands.add(VenueDescribed::kType, access::Right::kManageSessions, describe);
}

}  // namespace domdom::fieldwork
