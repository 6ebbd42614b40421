#include "fieldwork/near_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "fieldwork/page_writer.h"
#include "places/boundaries.h"
#include "places/groups.h"

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr int kDaysAhead = 60;
constexpr size_t kReadMax = 300;
constexpr size_t kShownMax = 20;
constexpr double kMap = 320, kEdge = 16;  // of the drawing, in its own units
constexpr double kMillion = 1e6;

struct Position {
    double lat = 0, lon = 0;
};
struct Near {
    Session session;
    double km = 0;
};
struct Start {
    Uuid id;  // a residential group
    std::string name;
    Position at;
};

std::optional<Position> position_of(const Session& session) {
    if (!session.at || !session.at->lat || !session.at->lon) return std::nullopt;
    return Position{*session.at->lat, *session.at->lon};
}

// The groups of the place whose community house has a position, by name.
Result<std::vector<Start>> starts_of(store::Connection& db, std::span<const Uuid> units, Date today) {
    std::vector<Start> starts;
    for (const auto& [id, group] : TRY(places::load_groups(db, units))) {
        const auto& is = group.on(today).is;
        if (!group.closed_by(today) && is.lat && is.lon) starts.push_back({id, is.name, {*is.lat, *is.lon}});
    }
    std::ranges::sort(starts, {}, [](const Start& one) { return std::tie(one.name, one.id); });
    return starts;
}

// Where the unit lies by its list or, where that does not say, the middle of its boundary's box.
std::optional<Position> middle_of(const places::Place& place, const std::optional<places::Area>& area) {
    if (place.lat && place.lon) return Position{*place.lat, *place.lon};
    if (!area) return std::nullopt;
    const auto box = places::box_of(*area);
    return Position{(box.south + 0.5 * (box.north - box.south)) / kMillion,
                    (box.west + 0.5 * (box.east - box.west)) / kMillion};
}

// Puts positions onto the drawing: north above, a kilometre as long in either direction.
class Map {
  public:
    void add(Position at) {
        south_ = std::min(south_, at.lat), north_ = std::max(north_, at.lat);
        west_ = std::min(west_, at.lon), east_ = std::max(east_, at.lon);
    }
    std::pair<double, double> at(Position position) const {
        const double narrow = std::cos((south_ + north_) / 2 * std::numbers::pi / 180);
        const double wide = std::max({(east_ - west_) * narrow, north_ - south_, 0.001});
        const double scale = (kMap - 2 * kEdge) / wide;
        return {kMap / 2 + (position.lon - (west_ + east_) / 2) * narrow * scale,
                kMap / 2 - (position.lat - (south_ + north_) / 2) * scale};
    }

  private:
    double south_ = 90, north_ = -90, west_ = 180, east_ = -180;
};

std::string outline(const Map& map, const places::Area& area) {
    std::string path;
    for (const auto& polygon : area)
        for (const auto& ring : polygon) {
            char step = 'M';
            for (const auto& point : ring) {
                const auto [x, y] = map.at({point.y / kMillion, point.x / kMillion});
                path += fmt::format("{}{:.1f} {:.1f}", step, x, y);
                step = 'L';
            }
            path += 'Z';
        }
    return fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>", path);
}

// Numbers as in the list below it: the drawing says nothing that is not there in words.
std::string drawing(const std::optional<places::Area>& area, Position from, const std::vector<Near>& list) {
    Map map;
    map.add(from);
    if (area)
        for (const auto& polygon : *area)
            for (const auto& ring : polygon)
                for (const auto& point : ring) map.add({point.y / kMillion, point.x / kMillion});
    for (const auto& one : list) map.add(*position_of(one.session));
    std::string svg = fmt::format(
        "<svg class=\"map\" viewBox=\"0 0 {0} {0}\" width=\"{0}\" height=\"{0}\" aria-hidden=\"true\">",
        kMap);
    if (area) svg += outline(map, *area);
    const auto [x, y] = map.at(from);
    svg += fmt::format(
        "<path d=\"M{0:.1f} {1:.1f}m-7 0h14m-7 -7v14\" stroke=\"currentColor\" stroke-width=\"3\"/>", x, y);
    for (size_t i = 0; i < list.size(); ++i) {
        const auto [cx, cy] = map.at(*position_of(list[i].session));
        svg += fmt::format(
            "<circle cx=\"{0:.1f}\" cy=\"{1:.1f}\" r=\"10\" fill=\"#f7b52c\" stroke=\"#121e3d\"/>"
            "<text x=\"{0:.1f}\" y=\"{2:.1f}\" font-size=\"12\" font-weight=\"700\" fill=\"#121e3d\""
            " text-anchor=\"middle\">{3}</text>",
            cx, cy, cy + 4, i + 1);
    }
    return svg + "</svg>";
}

std::string far_text(double km, std::string_view language) {
    std::string number = fmt::format("{:.1f}", std::max(km, 0.1));
    if (language != "en") number[number.find('.')] = ',';
    return number + "\u00a0km";
}

std::string choice(const PageWriter& write, const std::string& path, const std::vector<Start>& starts,
                   const Uuid& chosen) {
    std::string options = fmt::format("<option value=\"\">{}</option>", write.word("nearMiddle"));
    for (const auto& start : starts)
        options += fmt::format("<option value=\"{}\"{}>{}</option>", start.id.text(),
                               start.id == chosen ? " selected" : "", escape(start.name));
    const std::string language =
        write.query().empty()
            ? ""
            : fmt::format("<input type=\"hidden\" name=\"lang\" value=\"{}\">", write.language());
    return fmt::format(
        "<form method=\"get\" action=\"{}/near\"><label>{} <select name=\"group\">{}</select></label>{}"
        "<button>{}</button></form>",
        path, write.word("nearFrom"), options, language, write.word("nearShow"));
}

struct Found {
    std::vector<Near> near;        // by distance, then by their beginning
    std::vector<Session> unknown;  // whose position nobody has said
};
Found sort_by_distance(std::vector<Session> sessions, const std::optional<Position>& from) {
    Found found;
    for (auto& session : sessions) {
        const auto at = position_of(session);
        if (!from || !at) {
            found.unknown.push_back(std::move(session));
            continue;
        }
        const double km = kilometres(from->lat, from->lon, at->lat, at->lon);
        found.near.push_back({std::move(session), km});
    }
    std::ranges::sort(found.near, {}, [](const Near& one) {
        return std::tuple(std::lround(one.km * 10), one.session.starts_at, one.session.id);
    });
    found.near.resize(std::min(found.near.size(), kShownMax));
    found.unknown.resize(std::min(found.unknown.size(), kShownMax));
    return found;
}

std::string sessions_html(const PageWriter& write, const places::PlaceTree& tree, const Found& found,
                          Date today) {
    const auto path = [&](const Session& session) {
        const auto* unit = tree.find(session.place, today);
        return unit ? fmt::format("/p/{}/sessions/{}", unit->code, session.id.text()) : std::string();
    };
    std::string html;
    if (!found.near.empty()) html += "<ol>";
    for (const auto& one : found.near) {
        std::string item = write.session(one.session, path(one.session));
        item.insert(4, fmt::format("<b>{}</b> ", far_text(one.km, write.language())));  // after <li>
        html += item;
    }
    if (!found.near.empty()) html += "</ol>";
    if (found.unknown.empty()) return html;
    html += fmt::format("<h2>{}</h2><ul>", write.word("nearUnknown"));
    for (const auto& session : found.unknown) html += write.session(session, path(session));
    return html + "</ul>";
}

Result<Reply> show(const Services& services, const Request& request, const PlacePage& page,
                   const Holidays& holidays) {
    const auto language = TRY(language_of(request));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    const auto* place = tree->find_by_code(request.params.at("code"), today);
    if (!place || place->level != places::Level::kCommune)
        return Error{Code::kNotFound, fmt::format("there is no such commune on {}", today.text()), "code"};
    const auto& units = tree->subtree(place->id, today);
    auto db = TRY(services.log.store().read());
    auto sessions = TRY(sessions_between(*db, units, start_of(today), start_of(today.plus_days(kDaysAhead)),
                                         holidays, kReadMax));
    const auto starts = TRY(starts_of(*db, units, today));
    const auto area = TRY(places::find_boundary(*db, place->id));
    auto from = middle_of(*place, area);
    const auto group = request.query_value("group").value_or("");
    const auto chosen = parse_uuid(group);
    if (!group.empty() && !chosen) return invalid("a UUID is needed here", "group", "choose from the list");
    for (const auto& start : starts)
        if (start.id == chosen) from = start.at;
    const auto found = sort_by_distance(std::move(sessions), from);

    const std::string path = "/p/" + place->code;
    const PageWriter write(page, language, place->name);
    std::string html =
        fmt::format("<h1>{}</h1><p>{}</p>{}", write.word("nearTitle"), write.word("nearLead"),
                    starts.empty() ? "" : choice(write, path, starts, chosen.value_or(Uuid{})));
    if (!found.near.empty()) html += drawing(area, *from, found.near);
    if (found.near.empty() && found.unknown.empty()) html += fmt::format("<p>{}</p>", write.word("none"));
    html += sessions_html(write, *tree, found, today);
    html += fmt::format("<p><a href=\"{}{}\">{}</a></p>", path, write.query(), write.word("heading"));
    auto reply =
        write.page({"nearTitle", "nearLead", access::public_address(services, request, path + "/near")},
                   path + "/near", html);
    reply.cache_control = "public, max-age=300";
    return reply;
}

}  // namespace

double kilometres(double lat_a, double lon_a, double lat_b, double lon_b) {
    constexpr double kEarth = 6371.0, kRadian = std::numbers::pi / 180;
    const double up = std::sin((lat_b - lat_a) * kRadian / 2),
                 across = std::sin((lon_b - lon_a) * kRadian / 2);
    const double chord = up * up + std::cos(lat_a * kRadian) * std::cos(lat_b * kRadian) * across * across;
    return 2 * kEarth * std::asin(std::min(1.0, std::sqrt(chord)));
}

void add_near_page(const Services& services, std::shared_ptr<const PlacePage> page, HolidaysPtr holidays) {
    access::add_get(services, "/p/{code}/near", "public", [services, page, holidays](const Request& request) {
        return show(services, request, *page, *holidays);
    });
}

}  // namespace domdom::fieldwork
