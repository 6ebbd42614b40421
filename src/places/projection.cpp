// What is known of places: their versions, who went into whom, and the words to find them by.
//
// The law of the log: a row is named by its natural key, and of two events for the same row the one with the
// higher (clock, id) stands. Ids rather than places in a stream break ties, since every node knows them
// alike.
#include <fmt/format.h>

#include "base/text.h"
#include "places/events.h"
#include "places/tables.h"

namespace domdom::places {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE place_version (
    place BLOB NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    level BIGINT NOT NULL CHECK (level IN (0, 1, 2)),
    parent BLOB,
    population BIGINT,
    lat_e6 BIGINT,
    lon_e6 BIGINT,
    area_m2 BIGINT,
    clock BIGINT NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (place, since)
) WITHOUT ROWID;
CREATE TABLE place_succession (
    from_place BLOB NOT NULL,
    to_place BLOB NOT NULL,
    on_day BIGINT NOT NULL,
    extent BIGINT NOT NULL CHECK (extent IN (0, 1)),
    clock BIGINT NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (from_place, to_place)
) WITHOUT ROWID;
CREATE TABLE place_word (
    word TEXT NOT NULL,
    place BLOB NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (word, place, since)
) WITHOUT ROWID;
CREATE INDEX place_word_place ON place_word (place, since);
)";

constexpr const char* kPutVersion =
    "INSERT INTO place_version (place, since, until, code, name, name_en, kind, level, parent, population, "
    "lat_e6,"
    " lon_e6, area_m2, clock, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
    "$15)"
    " ON CONFLICT (place, since) DO UPDATE SET until = excluded.until, code = excluded.code, name = "
    "excluded.name,"
    " name_en = excluded.name_en, kind = excluded.kind, level = excluded.level, parent = excluded.parent,"
    " population = excluded.population, lat_e6 = excluded.lat_e6, lon_e6 = excluded.lon_e6,"
    " area_m2 = excluded.area_m2, clock = excluded.clock, event = excluded.event"
    " WHERE (excluded.clock, excluded.event) > (place_version.clock, place_version.event)";
constexpr const char* kPutSuccession =
    "INSERT INTO place_succession (from_place, to_place, on_day, extent, clock, event)"
    " VALUES ($1, $2, $3, $4, $5, $6)"
    " ON CONFLICT (from_place, to_place) DO UPDATE SET on_day = excluded.on_day, extent = excluded.extent,"
    " clock = excluded.clock, event = excluded.event"
    " WHERE (excluded.clock, excluded.event) > (place_succession.clock, place_succession.event)";
constexpr const char* kForgetWords = "DELETE FROM place_word WHERE place = $1 AND since = $2";
constexpr const char* kPutWord = "INSERT INTO place_word (word, place, since) VALUES ($1, $2, $3)";
constexpr const char* kVersions =
    "SELECT place, since, until, code, name, name_en, kind, level, parent, population, lat_e6, lon_e6, "
    "area_m2,"
    " event FROM place_version ORDER BY place, since";
constexpr const char* kSuccessions =
    "SELECT from_place, to_place, on_day, extent, event FROM place_succession"
    " ORDER BY from_place, to_place";

std::optional<int64_t> millionths(const std::optional<double>& value) {
    if (!value) return std::nullopt;
    return to_millionths(*value);
}

class PlacesProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "places"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override {
        return {"place_version", "place_succession", "place_word"};
    }
    std::vector<std::string_view> types() const override {
        return {kPlaceOpened, kPlaceChanged, kPlaceSucceeded};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes& changes) override {
        changes.places = true;
        if (event.type == kPlaceSucceeded) return put(db, event, TRY(parse_succession(event.body)));
        return put(db, event, TRY(parse_version(event.body)));
    }

  private:
    static Result<> put(store::Connection& db, const log::Event& event, const Succession& succession) {
        return db.run(kPutSuccession, succession.from, succession.to, succession.on,
                      succession.extent == Extent::kFull ? 0 : 1, event.clock, event.id);
    }

    static Result<> put(store::Connection& db, const log::Event& event, const Place& version) {
        const int64_t since = since_of(version.valid_from);
        TRY(db.run(kPutVersion, version.id, since, version.valid_to, version.code, version.name,
                   version.name_en, version.kind, static_cast<int>(version.level), version.parent,
                   version.population, millionths(version.lat), millionths(version.lon),
                   millionths(version.area_km2), event.clock, event.id));
        if (db.changed() == 0) return {};  // something later stands already
        TRY(db.run(kForgetWords, version.id, since));
        for (const std::string& word : fold_words(version.name))
            TRY(db.run(kPutWord, word, version.id, since));
        return {};
    }
};

template <typename T>
std::optional<T> optional_at(const store::Rows& rows, int column, T (*convert)(int64_t)) {
    if (rows.is_null(column)) return std::nullopt;
    return convert(rows.integer(column));
}

Date to_date(int64_t days) { return {static_cast<int32_t>(days)}; }
int64_t as_it_is(int64_t value) { return value; }

Place read_place(const store::Rows& rows) {
    Place place;
    place.id = rows.uuid(0);
    if (rows.integer(1) != kSinceEver) place.valid_from = rows.date(1);
    place.valid_to = optional_at(rows, 2, to_date);
    place.code = rows.text(3);
    place.name = rows.text(4);
    place.name_en = rows.text(5);
    place.kind = rows.text(6);
    place.level = static_cast<Level>(rows.integer(7));
    place.parent = rows.uuid(8);
    place.population = optional_at(rows, 9, as_it_is);
    place.lat = optional_at(rows, 10, from_millionths);
    place.lon = optional_at(rows, 11, from_millionths);
    place.area_km2 = optional_at(rows, 12, from_millionths);
    return place;
}

// Summed over all rows: changes with any of them, in whatever order they lie. Half the bits, so that no sum
// of a few million rows overflows.
int64_t fingerprint(const Uuid& event) { return static_cast<int64_t>(std::hash<Uuid>{}(event) >> 32); }

// The rows lie by place and day: the next version of the same unit ends the one before.
void end_before_next(std::vector<VersionRow>& versions) {
    for (size_t i = 0; i + 1 < versions.size(); ++i) {
        Place& place = versions[i].place;
        const Place& next = versions[i + 1].place;
        if (next.id != place.id || !next.valid_from) continue;
        const Date last = next.valid_from->plus_days(-1);
        if (!place.valid_to || *place.valid_to > last) place.valid_to = last;
    }
}

}  // namespace

Result<PlaceTables> read_tables(store::Connection& db) {
    PlaceTables tables;
    tables.versions.reserve(16'000);
    auto versions = TRY(db.query(kVersions));
    while (TRY(versions.next())) {
        tables.versions.push_back({read_place(versions), versions.uuid(13)});
        tables.revision += fingerprint(tables.versions.back().event);
    }
    end_before_next(tables.versions);
    auto rows = TRY(db.query(kSuccessions));
    while (TRY(rows.next())) {
        const Extent extent = rows.integer(3) == 0 ? Extent::kFull : Extent::kPartial;
        tables.successions.push_back({{rows.uuid(0), rows.uuid(1), rows.date(2), extent}, rows.uuid(4)});
        tables.revision += fingerprint(tables.successions.back().event);
    }
    return tables;
}

Result<std::shared_ptr<const PlaceTree>> load_tree(store::Connection& db) {
    auto tables = TRY(read_tables(db));
    std::vector<Place> places;
    places.reserve(tables.versions.size());
    for (VersionRow& row : tables.versions) places.push_back(std::move(row.place));
    std::vector<Succession> successions;
    successions.reserve(tables.successions.size());
    for (const SuccessionRow& row : tables.successions) successions.push_back(row.succession);
    return std::shared_ptr<const PlaceTree>(
        std::make_shared<PlaceTree>(std::move(places), std::move(successions), tables.revision));
}

std::unique_ptr<log::Projection> make_places_projection() { return std::make_unique<PlacesProjection>(); }

Places::Places(log::Log& log) : log_(log) {
    listening_ = log_.on_commit([this](const log::Changes& what) {
        if (what.places) ++changes_;
    });
}

Result<std::shared_ptr<const PlaceTree>> Places::tree() {
    std::lock_guard guard(mutex_);
    // Counted before reading: a change that commits meanwhile makes the next call read again.
    const int64_t changes = changes_;
    if (tree_ && seen_ == changes) return tree_;
    auto reader = TRY(log_.store().read());
    tree_ = TRY(load_tree(*reader));
    seen_ = changes;
    return tree_;
}

}  // namespace domdom::places
