#include "places/routes.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "places/boundaries.h"
#include "places/events.h"
#include "places/groups.h"
#include "places/help.h"
#include "places/search.h"

namespace domdom::places {

namespace {

using http::Reply;
using http::Request;

constexpr int kMapPixels = 800;  // the width that outlines are drawn on

struct Asked {
    std::shared_ptr<const PlaceTree> tree;
    Date at;
};

// A day on which this version was valid, as near to `day` as can be.
Date day_within(const Place& place, Date day) {
    if (place.valid_to && *place.valid_to < day) return *place.valid_to;
    return place.valid_from && day < *place.valid_from ? *place.valid_from : day;
}

Result<Asked> read_asked(Places& places, log::Log& log, const Request& request) {
    Date at = log.clock().today();
    if (const auto given = request.query_value("at")) {
        const auto day = parse_date(*given);
        if (!day) return invalid("this is not a date", "at", "write it like 2025-07-01");
        at = *day;
    }
    return Asked {
        TRY(places.tree())
        , at
    };
}

// The answer is settled by the tree and the day, so these two are its version.
Reply answer(const Asked& asked, const json::object& body) {
    Reply reply = http::json_reply(json::serialize(body));
    reply.etag = fmt::format("W/\"{:x}-{}\"", asked.tree->revision(), asked.at.text());
    reply.cache_control = "no-cache";
    return reply;
}

json::array list_json(const Asked& asked, const std::vector<const Place*>& places) {
    json::array list;
    for (const Place* place : places) list.push_back(place_json(*asked.tree, *place, asked.at));
    return list;
}

Result<Reply> list_below(const Asked& asked, const std::string& parent) {
    auto id = parse_uuid(parent);
    if (!id) {
        const Place* place = asked.tree->find_by_code(parent, asked.at);
        if (place) id = place->id;
    }
    if (!id || !asked.tree->find_latest(*id))
        return Error{Code::kNotFound, fmt::format("there is no such unit on {}", asked.at.text()), "parent",
                     "give the id or the code of a unit of that day"};
    return answer(asked, {{"places", list_json(asked, asked.tree->children(*id, asked.at))}});
}

Result<Reply> search(log::Log& log, const Asked& asked, const std::string& query, const std::string& cursor) {
    auto reader = TRY(log.store().read());
    auto found = TRY(find_places(*reader, *asked.tree, query, asked.at, cursor));
    // People type a code into the same box; a name that holds these digits (Phường 11) comes first.
    const Place* by_code = asked.tree->find_by_code(query, asked.at);
    if (found.places.empty() && cursor.empty() && by_code) found.places.push_back(by_code);
    const json::value next = found.next.empty() ? json::value(nullptr) : json::value(found.next);
    return answer(asked, {{"places", list_json(asked, found.places)}, {"next", next}});
}

Result<Reply> list(Places& places, log::Log& log, const Request& request) {
    const auto asked = TRY(read_asked(places, log, request));
    const auto code = request.query_value("code");
    const auto parent = request.query_value("parent");
    const auto query = request.query_value("q");
    if (code.has_value() + parent.has_value() + query.has_value() > 1)
        return invalid("only one of code, parent and q can be asked at once", "code");
    if (query) return search(log, asked, *query, request.query_value("cursor").value_or(""));
    if (parent) return list_below(asked, *parent);
    if (!code) return answer(asked, {{"places", list_json(asked, asked.tree->provinces(asked.at))}});
    std::vector<const Place*> found;
    if (const Place* place = asked.tree->find_by_code(*code, asked.at)) found.push_back(place);
    return answer(asked, {{"places", list_json(asked, found)}});
}

Result<const Place*> find_asked(const Asked& asked, const Request& request) {
    const auto it = request.params.find("id");
    const auto id = it == request.params.end() ? std::nullopt : parse_uuid(it->second);
    if (!id) return invalid("a UUID is needed here", "id", "ask for places by code to learn their ids");
    const Place* place = asked.tree->find(*id, asked.at);
    if (!place) place = asked.tree->find_latest(*id);
    if (!place) return Error{Code::kNotFound, "there is no such place", "id"};
    return place;
}

Result<Reply> show(Places& places, log::Log& log, const Request& request) {
    const auto asked = TRY(read_asked(places, log, request));
    const Place* place = TRY(find_asked(asked, request));
    return answer(asked, place_json(*asked.tree, *place, asked.at));
}

// Successors as they began, predecessors as they ended.
Result<Reply> show_lineage(Places& places, log::Log& log, const Request& request, bool forward) {
    const auto asked = TRY(read_asked(places, log, request));
    const PlaceTree& tree = *asked.tree;
    const Place* place = TRY(find_asked(asked, request));
    std::vector<std::pair<const Place*, Extent>> others;
    for (const Succession& step : forward ? tree.successors(place->id) : tree.predecessors(place->id)) {
        const Uuid& id = forward ? step.to : step.from;
        const Place* other = tree.find(id, forward ? step.on : step.on.plus_days(-1));
        if (!other) other = tree.find_latest(id);
        if (other) others.emplace_back(other, step.extent);
    }
    std::sort(others.begin(), others.end(),
              [](const auto& a, const auto& b) { return a.first->code < b.first->code; });
    json::array list;
    for (const auto& [other, extent] : others)
        list.push_back(json::object{{"place", place_json(tree, *other, asked.at)},
                                    {"extent", std::string(extent_text(extent))}});
    return answer(asked, {{"places", std::move(list)}});
}

// A merged group stays in the list, with `until` and `into`. The list changes without the tree, so it has no
// version of its own.
Result<Reply> list_groups(Places& places, log::Log& log, const Request& request) {
    const auto asked = TRY(read_asked(places, log, request));
    const Place* place = TRY(find_asked(asked, request));
    std::vector<Uuid> units{place->id};
    if (place->level == Level::kCommune) units = asked.tree->subtree(place->id, asked.at);
    auto reader = TRY(log.store().read());
    const auto groups = TRY(load_groups(*reader, units));
    std::vector<const ResidentialGroup*> sorted;
    for (const auto& [id, group] : groups) sorted.push_back(&group);
    std::sort(sorted.begin(), sorted.end(), [&](const auto* a, const auto* b) {
        const auto &one = a->on(asked.at).is, &other = b->on(asked.at).is;
        return std::tie(one.name, one.key, one.group) < std::tie(other.name, other.key, other.group);
    });
    json::array list;
    for (const auto* group : sorted) list.push_back(group_json(*group, asked.at));
    Reply reply = http::json_reply(json::serialize(json::object{{"groups", std::move(list)}}));
    reply.cache_control = "no-cache";
    return reply;
}

// The unit's outline, and with `children` those of the units below it that day.
Result<Reply> show_boundary(Places& places, log::Log& log, const Request& request) {
    const auto asked = TRY(read_asked(places, log, request));
    const Place* place = TRY(find_asked(asked, request));
    const std::string children = request.query_value("children").value_or("false");
    if (children != "true" && children != "false")
        return invalid("write true or false", "children", "leave it out for the unit alone");
    std::vector<const Place*> units{place};
    if (children == "true")
        for (const Place* child : asked.tree->children(place->id, asked.at)) units.push_back(child);
    auto reader = TRY(log.store().read());
    Reply reply = http::json_reply(json::serialize(TRY(boundaries_json(*reader, units, kMapPixels))));
    reply.mime = "application/geo+json";
    reply.cache_control = "public, max-age=3600";
    return reply;
}

Result<Reply> show_help(Places& places, log::Log& log, const Request& request) {
    const auto asked = TRY(read_asked(places, log, request));
    const Place* place = TRY(find_asked(asked, request));
    auto db = TRY(log.store().read());
    const auto help = TRY(find_help(*db, *asked.tree, place->id, asked.at));
    json::value found;
    if (help)
        found = {{"place", brief_json(*asked.tree, help->place, asked.at)},
                 {"name", help->name},
                 {"phone", help->phone},
                 {"hours", or_null(help->hours)},
                 {"since", help->since.text()}};
    Reply reply = http::json_reply(json::serialize(json::object{{"help", std::move(found)}}));
    reply.cache_control = "no-cache";
    return reply;
}

}  // namespace

json::object place_json(const PlaceTree& tree, const Place& place, Date day) {
    json::object out{{"id", place.id.text()}, {"code", place.code}, {"name", place.name}};
    if (!place.name_en.empty()) out["nameEn"] = place.name_en;
    out["kind"] = place.kind;
    out["level"] = std::string(level_text(place.level));
    out["parent"] = brief_json(tree, place.parent, day_within(place, day));
    out["validFrom"] = or_null(place.valid_from);
    out["validTo"] = or_null(place.valid_to);
    out["population"] = or_null(place.population);
    if (place.lat) out["lat"] = *place.lat;
    if (place.lon) out["lon"] = *place.lon;
    return out;
}

void add_place_routes(http::Router& router, Places& places, log::Log& log) {
    const auto get = [&router](std::string pattern, http::Plain handler) {
        http::Route route;
        route.method = http::Method::kGet;
        route.pattern = std::move(pattern);
        route.handler = std::move(handler);
        router.add(std::move(route));
    };
    get("/api/v1/places", [&](const Request& request) { return list(places, log, request); });
    get("/api/v1/places/{id}", [&](const Request& request) { return show(places, log, request); });
    get("/api/v1/places/{id}/groups",
        [&](const Request& request) { return list_groups(places, log, request); });
    get("/api/v1/places/{id}/help", [&](const Request& request) { return show_help(places, log, request); });
    get("/api/v1/places/{id}/boundary",
        [&](const Request& request) { return show_boundary(places, log, request); });
    get("/api/v1/places/{id}/successors",
        [&](const Request& request) { return show_lineage(places, log, request, true); });
    get("/api/v1/places/{id}/predecessors",
        [&](const Request& request) { return show_lineage(places, log, request, false); });
}

}  // namespace domdom::places
