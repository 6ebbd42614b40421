#include "places/events.h"

#include <fmt/format.h>

#include "base/text.h"

namespace domdom::places {

namespace {

constexpr int64_t kPopulationMax = 2'000'000'000;
constexpr int64_t kAreaMax = 10'000'000'000'000;  // square metres: ten million km²
constexpr size_t kNameBytesMax = 200;
constexpr size_t kKeyBytesMax = 40;

std::optional<int64_t> millionths(const std::optional<double>& value) {
    if (!value) return std::nullopt;
    return to_millionths(*value);
}

template <typename T>
void put(json::object& body, const char* name, const std::optional<T>& value) {
    if (value) body[name] = *value;
}

Result<std::optional<double>> read_millionths(const Fields& fields, std::string_view name, int64_t min,
                                              int64_t max) {
    const auto* value = fields.find(name);
    if (!value || value->is_null()) return std::optional<double>{};
    return std::optional<double> { from_millionths(TRY(fields.integer(name, min, max))) };
}

Level level_of(std::string_view text) {
    if (text == "province") return Level::kProvince;
    return text == "district" ? Level::kDistrict : Level::kCommune;
}

Extent extent_of(std::string_view text) { return text == "full" ? Extent::kFull : Extent::kPartial; }

log::Event event_of(std::string_view type, const Uuid& place, json::object body, const Uuid& replaced) {
    log::Event event;
    event.type = std::string(type);
    event.place = place;
    event.id = make_uuid_v8(fmt::format("{}\n{}\n{}", type, json::serialize(body), replaced.text()));
    event.body = std::move(body);
    return event;
}

}  // namespace

std::string_view extent_text(Extent extent) { return extent == Extent::kFull ? "full" : "partial"; }

Uuid place_id(Level level, std::string_view code, std::optional<Date> valid_from) {
    return make_uuid_v8(
        fmt::format("place|{}|{}|{}", level_text(level), code, valid_from ? valid_from->text() : ""));
}

json::object version_json(const Place& version) {
    json::object body{{"place", version.id.text()},
                      {"code", version.code},
                      {"name", version.name},
                      {"kind", version.kind},
                      {"level", std::string(level_text(version.level))}};
    if (!version.name_en.empty()) body["nameEn"] = version.name_en;
    if (!version.parent.is_nil()) body["parent"] = version.parent.text();
    if (version.valid_from) body["validFrom"] = version.valid_from->text();
    if (version.valid_to) body["validTo"] = version.valid_to->text();
    put(body, "population", version.population);
    put(body, "latE6", millionths(version.lat));
    put(body, "lonE6", millionths(version.lon));
    put(body, "areaM2", millionths(version.area_km2));
    return body;
}

Result<Place> parse_version(const json::object& body) {
    const json::value value(body);
    const auto fields = TRY(Fields::of(value, ""));
    Place version;
    version.id = TRY(fields.uuid("place"));
    version.code = TRY(fields.text("code", 1, 20));
    version.name = TRY(fields.text("name", 1, kNameBytesMax));
    if (fields.has("nameEn")) version.name_en = TRY(fields.text("nameEn", 0, kNameBytesMax));
    version.kind = TRY(fields.text("kind", 0, kNameBytesMax));
    const std::string level = TRY(fields.one_of("level", {"province", "district", "commune"}));
    version.level = level_of(level);
    version.parent = TRY(fields.uuid_or_none("parent"))
    .value_or(Uuid{});
    version.valid_from = TRY(fields.date_or_none("validFrom"));
    version.valid_to = TRY(fields.date_or_none("validTo"));
    if (fields.has("population")) version.population = TRY(fields.integer("population", 0, kPopulationMax));
    version.lat = TRY(read_millionths(fields, "latE6", -90'000'000, 90'000'000));
    version.lon = TRY(read_millionths(fields, "lonE6", -180'000'000, 180'000'000));
    version.area_km2 = TRY(read_millionths(fields, "areaM2", 0, kAreaMax));
    return version;
}

json::object succession_json(const Succession& succession) {
    return {{"from", succession.from.text()},
            {"to", succession.to.text()},
            {"on", succession.on.text()},
            {"extent", std::string(extent_text(succession.extent))}};
}

Result<Succession> parse_succession(const json::object& body) {
    const json::value value(body);
    const auto fields = TRY(Fields::of(value, ""));
    Succession succession;
    succession.from = TRY(fields.uuid("from"));
    succession.to = TRY(fields.uuid("to"));
    succession.on = TRY(fields.date("on"));
    const std::string extent = TRY(fields.one_of("extent", {"full", "partial"}));
    succession.extent = extent_of(extent);
    if (succession.from == succession.to) return invalid("a unit cannot succeed itself", "to");
    return succession;
}

json::object GroupDescribed::body() const {
    json::object body{{"residentialGroup", group.text()},
                      {"key", key},
                      {"kind", kind},
                      {"name", name},
                      {"from", from.text()}};
    put(body, "latE6", millionths(lat));
    put(body, "lonE6", millionths(lon));
    return body;
}

Result<GroupDescribed> GroupDescribed::parse(const Fields& fields) {
    GroupDescribed event;
    event.group = TRY(fields.uuid("residentialGroup"));
    event.key = TRY(fields.text("key", 1, kKeyBytesMax));
    event.kind = normalise_vietnamese(TRY(fields.text("kind", 0, kNameBytesMax)));
    event.name = normalise_vietnamese(TRY(fields.text("name", 1, kNameBytesMax)));
    event.from = TRY(fields.date("from"));
    event.lat = TRY(read_millionths(fields, "latE6", -90'000'000, 90'000'000));
    event.lon = TRY(read_millionths(fields, "lonE6", -180'000'000, 180'000'000));
    if (event.lat.has_value() != event.lon.has_value())
        return invalid("a position has both latitude and longitude",
                       fields.where(event.lat ? "lonE6" : "latE6"));
    return event;
}

json::object GroupClosed::body() const {
    return {{"residentialGroup", group.text()}, {"on", on.text()}, {"into", or_null(into)}};
}

Result<GroupClosed> GroupClosed::parse(const Fields& fields) {
    GroupClosed event;
    event.group = TRY(fields.uuid("residentialGroup"));
    event.on = TRY(fields.date("on"));
    event.into = TRY(fields.uuid_or_none("into"))
    .value_or(Uuid{});
    if (event.into == event.group)
        return invalid("a group cannot be merged into itself", fields.where("into"));
    return event;
}

log::Event version_event(const Place& version, bool opened, const Uuid& replaced) {
    return event_of(opened ? kPlaceOpened : kPlaceChanged, version.id, version_json(version), replaced);
}

log::Event succession_event(const Succession& succession, const Uuid& replaced) {
    return event_of(kPlaceSucceeded, succession.from, succession_json(succession), replaced);
}

}  // namespace domdom::places
