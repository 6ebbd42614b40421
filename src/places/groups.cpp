// What is known of residential groups.
//
// The law of the log: a description is named by (group, first day) and an end by its group; of two events for
// the same row the one with the higher (clock, id) stands, as for places.
#include "places/groups.h"

#include <algorithm>
#include <set>

namespace domdom::places {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE residential_group (
    residential_group BLOB NOT NULL,
    since BIGINT NOT NULL,
    commune BLOB NOT NULL,
    local_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    lat_e6 BIGINT,
    lon_e6 BIGINT,
    clock BIGINT NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (residential_group, since)
) WITHOUT ROWID;
CREATE INDEX residential_group_commune ON residential_group (commune);
CREATE TABLE residential_group_end (
    residential_group BLOB NOT NULL PRIMARY KEY,
    on_day BIGINT NOT NULL,
    into_group BLOB,
    clock BIGINT NOT NULL,
    event BLOB NOT NULL
) WITHOUT ROWID;
)";

constexpr const char* kDescribe =
    "INSERT INTO residential_group (residential_group, since, commune, local_key, kind, name, lat_e6, lon_e6,"
    " clock, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    " ON CONFLICT (residential_group, since) DO UPDATE SET commune = excluded.commune,"
    " local_key = excluded.local_key, kind = excluded.kind, name = excluded.name, lat_e6 = excluded.lat_e6,"
    " lon_e6 = excluded.lon_e6, clock = excluded.clock, event = excluded.event"
    " WHERE (excluded.clock, excluded.event) > (residential_group.clock, residential_group.event)";
constexpr const char* kEnd =
    "INSERT INTO residential_group_end (residential_group, on_day, into_group, clock, event)"
    " VALUES ($1, $2, $3, $4, $5)"
    " ON CONFLICT (residential_group) DO UPDATE SET on_day = excluded.on_day,"
    " into_group = excluded.into_group, clock = excluded.clock, event = excluded.event"
    " WHERE (excluded.clock, excluded.event) > (residential_group_end.clock, residential_group_end.event)";
constexpr const char* kVersions =
    "SELECT since, commune, local_key, kind, name, lat_e6, lon_e6 FROM residential_group"
    " WHERE residential_group = $1 ORDER BY since";
constexpr const char* kEndOf =
    "SELECT on_day, into_group FROM residential_group_end WHERE residential_group = $1";
constexpr const char* kEverIn = "SELECT DISTINCT residential_group FROM residential_group WHERE commune = $1";

class GroupsProjection final : public log::Projection {
  public:
    std::string_view name() const override { return "residential groups"; }
    int version() const override { return 1; }
    std::string schema() const override { return kSchema; }
    std::vector<std::string> tables() const override {
        return {"residential_group", "residential_group_end"};
    }
    std::vector<std::string_view> types() const override {
        return {GroupDescribed::kFoundedType, GroupDescribed::kChangedType, GroupClosed::kType};
    }

    Result<> apply(store::Connection& db, const log::Event& event, log::Changes& changes) override {
        changes.targets = true;  // open pages list the groups beside the figures
        const auto fields = Fields::of(event.body);
        if (event.type == GroupClosed::kType) {
            const auto closed = TRY(GroupClosed::parse(fields));
            return db.run(kEnd, closed.group, closed.on, closed.into, event.clock, event.id);
        }
        const auto described = TRY(GroupDescribed::parse(fields));
        const auto millionths = [](const std::optional<double>& degrees) {
            return degrees ? std::optional(to_millionths(*degrees)) : std::nullopt;
        };
        return db.run(kDescribe, described.group, described.from, store::Bind::key(event.place),
                      described.key, described.kind, described.name, millionths(described.lat),
                      millionths(described.lon), event.clock, event.id);
    }
};

GroupVersion read_version(const store::Rows& rows, const Uuid& id) {
    GroupVersion version;
    version.commune = rows.uuid(1);
    version.is = {id,
                  std::string(rows.text(2)),
                  std::string(rows.text(3)),
                  std::string(rows.text(4)),
                  rows.date(0),
                  std::nullopt,
                  std::nullopt};
    if (!rows.is_null(5)) version.is.lat = from_millionths(rows.integer(5));
    if (!rows.is_null(6)) version.is.lon = from_millionths(rows.integer(6));
    return version;
}

}  // namespace

const GroupVersion& ResidentialGroup::on(Date day) const {
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        if (version->is.from <= day) return *version;
    return versions.front();
}

bool ResidentialGroup::was_in(const PlaceTree& tree, const Uuid& commune, Date day) const {
    const Uuid wanted = tree.counted_in(commune, day);
    return std::any_of(versions.begin(), versions.end(), [&](const GroupVersion& version) {
        return version.commune == commune || tree.counted_in(version.commune, day) == wanted;
    });
}

Result<std::optional<ResidentialGroup>> find_group(store::Connection& db, const Uuid& id) {
    ResidentialGroup group;
    group.id = id;
    {
        auto rows = TRY(db.query(kVersions, id));
        while (TRY(rows.next())) group.versions.push_back(read_version(rows, id));
    }
    if (group.versions.empty()) return std::optional<ResidentialGroup>{};
    auto rows = TRY(db.query(kEndOf, id));
    if (TRY(rows.next())) {
        group.closed_on = rows.date(0);
        group.into = rows.uuid(1);
    }
    return std::optional<ResidentialGroup>{std::move(group)};
}

Result<Groups> load_groups(store::Connection& db, std::span<const Uuid> communes) {
    std::set<Uuid> ids;
    for (const Uuid& commune : communes) {
        auto rows = TRY(db.query(kEverIn, store::Bind::key(commune)));
        while (TRY(rows.next())) ids.insert(rows.uuid(0));
    }
    Groups groups;
    for (const Uuid& id : ids)
        if (auto group = TRY(find_group(db, id))) groups.emplace(id, std::move(*group));
    return groups;
}

// Two servers may each merge one of two groups into the other: then both stand for the lesser id.
Uuid stands_for(const Groups& groups, const Uuid& id, Date day) {
    std::vector<Uuid> seen{id};
    for (;;) {
        const auto it = groups.find(seen.back());
        if (it == groups.end() || !it->second.closed_by(day) || it->second.into.is_nil() ||
            !groups.contains(it->second.into))
            return seen.back();
        const auto circle = std::find(seen.begin(), seen.end(), it->second.into);
        if (circle != seen.end()) return *std::min_element(circle, seen.end());
        seen.push_back(it->second.into);
    }
}

json::object group_json(const ResidentialGroup& group, Date day) {
    const auto& [commune, is] = group.on(day);
    const auto degrees = [](const std::optional<double>& value) { return or_null(value); };
    return {{"id", group.id.text()},
            {"key", is.key},
            {"kind", is.kind},
            {"name", is.name},
            {"place", commune.text()},
            {"from", group.versions.front().is.from.text()},
            {"until",
             group.closed_on ? json::value(group.closed_on->plus_days(-1).text()) : json::value(nullptr)},
            {"into", or_null(group.into)},
            {"lat", degrees(is.lat)},
            {"lon", degrees(is.lon)}};
}

std::unique_ptr<log::Projection> make_groups_projection() { return std::make_unique<GroupsProjection>(); }

}  // namespace domdom::places
