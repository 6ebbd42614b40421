#include "places/geometry.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "places/crossing.h"

namespace domdom::places {

namespace {

constexpr double kTenMetres = 90;  // millionths of a degree of latitude
constexpr double kCoarsest = kTenMetres * 1024;
constexpr size_t kTriangle = 4;  // points of the smallest closed ring
// How often a point may be looked at. A rough coast of 200 000 points needs some 20; an outline of long thin
// teeth would look at each as often as it has teeth.
constexpr size_t kLooksMax = 100;

std::string where(Point point) { return fmt::format("{:.5f}, {:.5f}", point.x / 1e6, point.y / 1e6); }

// Crossings of a ray from the point to the east, counted over one ring.
bool is_odd(const Ring& ring, Point point) {
    bool odd = false;
    for (size_t i = 1; i < ring.size(); ++i) {
        const Point low = ring[i - 1].y < ring[i].y ? ring[i - 1] : ring[i];
        const Point high = ring[i - 1].y < ring[i].y ? ring[i] : ring[i - 1];
        if (low.y <= point.y && point.y < high.y && side(low, high, point) > 0) odd = !odd;
    }
    return odd;
}

bool is_on(const Ring& ring, Point point) {
    for (size_t i = 1; i < ring.size(); ++i) {
        Box box;
        box.add(ring[i - 1]);
        box.add(ring[i]);
        if (box.holds(point) && side(ring[i - 1], ring[i], point) == 0) return true;
    }
    return false;
}

double distance(Point a, Point b, Point point) {
    const double dx = static_cast<double>(b.x) - a.x, dy = static_cast<double>(b.y) - a.y;
    const double px = static_cast<double>(point.x) - a.x, py = static_cast<double>(point.y) - a.y;
    const double length = dx * dx + dy * dy;
    const double along = length == 0 ? 0 : std::clamp((px * dx + py * dy) / length, 0.0, 1.0);
    return std::hypot(px - along * dx, py - along * dy);
}

// The point farthest from the line between two others, and how far it is.
std::pair<size_t, double> farthest(const Ring& ring, size_t first, size_t last) {
    std::pair<size_t, double> found{first, -1};
    for (size_t i = first + 1; i < last; ++i)
        if (const double far = distance(ring[first], ring[last], ring[i]); far > found.second)
            found = {i, far};
    return found;
}

}  // namespace

void Box::add(Point point) {
    west = std::min(west, point.x);
    east = std::max(east, point.x);
    south = std::min(south, point.y);
    north = std::max(north, point.y);
}

Box box_of(const Area& area) {
    Box box;
    for (const Polygon& polygon : area)
        for (const Point& point : polygon.front()) box.add(point);
    return box;
}

size_t count_points(const Area& area) {
    size_t points = 0;
    for (const Polygon& polygon : area)
        for (const Ring& ring : polygon) points += ring.size();
    return points;
}

std::optional<std::string> fault_of(const Area& area) {
    for (const Polygon& polygon : area) {
        if (const auto crossing = find_crossing(polygon))
            return fmt::format("the outline crosses itself near {}", where(*crossing));
        for (size_t hole = 1; hole < polygon.size(); ++hole)
            for (const Point& point : polygon[hole])
                if (!is_odd(polygon.front(), point) && !is_on(polygon.front(), point))
                    return fmt::format("a hole lies outside of its outline at {}", where(point));
    }
    return std::nullopt;
}

bool holds(const Area& area, Point point) {
    bool odd = false;
    for (const Polygon& polygon : area)
        for (const Ring& ring : polygon) odd ^= is_odd(ring, point);
    return odd;
}

// The ring is cut at the point farthest from its first; each half is a line to simplify. No recursion: an
// outline of a hundred thousand points must not end the stack.
Ring simplify(const Ring& ring, double tolerance) {
    if (ring.size() <= kTriangle) return ring;
    std::vector<bool> keep(ring.size());
    keep.front() = keep.back() = true;
    const size_t cut = farthest(ring, 0, ring.size() - 1).first;
    keep[cut] = true;
    std::vector<std::pair<size_t, size_t>> lines{{0, cut}, {cut, ring.size() - 1}};
    std::pair<size_t, double> third{0, -1};
    size_t looks = 0;
    while (!lines.empty()) {
        const auto [first, last] = lines.back();
        lines.pop_back();
        looks += last - first;
        if (looks > kLooksMax * ring.size()) {
            std::fill(keep.begin() + static_cast<ptrdiff_t>(first),
                      keep.begin() + static_cast<ptrdiff_t>(last), true);
            continue;
        }
        const auto far = farthest(ring, first, last);
        if (far.second < 0) continue;
        if (far.second > tolerance) {
            keep[far.first] = true;
            lines.push_back({first, far.first});
            lines.push_back({far.first, last});
        } else if (far.second > third.second) {
            third = far;
        }
    }
    if (std::count(keep.begin(), keep.end(), true) < static_cast<int64_t>(kTriangle))
        keep[third.first] = true;
    Ring kept;
    for (size_t i = 0; i < ring.size(); ++i)
        if (keep[i]) kept.push_back(ring[i]);
    return kept;
}

Simplified simplify_to(const Area& area, size_t points_max) {
    if (count_points(area) <= points_max) return {area, 0};
    for (double tolerance = kTenMetres; tolerance <= kCoarsest; tolerance *= 2) {
        Simplified simpler{area, tolerance};
        for (Polygon& polygon : simpler.area)
            for (Ring& ring : polygon) ring = simplify(ring, tolerance);
        if (count_points(simpler.area) <= points_max && !fault_of(simpler.area)) return simpler;
    }
    return {area, 0};
}

std::string encode_ring(const Ring& ring) {
    std::string text;
    const auto put = [&text](int64_t value) {
        uint64_t rest = static_cast<uint64_t>(value) << 1;
        if (value < 0) rest = ~rest;
        for (; rest >= 0x20; rest >>= 5) text += static_cast<char>((0x20 | (rest & 0x1f)) + 63);
        text += static_cast<char>(rest + 63);
    };
    Point last;
    for (const Point& point : ring) {
        put(int64_t{point.y} - last.y);
        put(int64_t{point.x} - last.x);
        last = point;
    }
    return text;
}

Result<Ring> decode_ring(std::string_view text) {
    const Error damaged = invalid("this is no encoded outline");
    std::vector<int64_t> values;
    uint64_t value = 0;
    int shift = 0;
    for (const char letter : text) {
        const int part = letter - 63;
        if (part < 0 || part > 63 || shift > 35) return damaged;
        value |= static_cast<uint64_t>(part & 0x1f) << shift;
        shift += 5;
        if (part >= 0x20) continue;
        values.push_back(value & 1 ? ~static_cast<int64_t>(value >> 1) : static_cast<int64_t>(value >> 1));
        value = 0;
        shift = 0;
    }
    if (shift != 0 || values.size() % 2 != 0) return damaged;
    Ring ring;
    int64_t x = 0, y = 0;
    for (size_t i = 0; i < values.size(); i += 2) {
        y += values[i];
        x += values[i + 1];
        if (std::abs(x) > 180'000'000 || std::abs(y) > 90'000'000) return damaged;
        ring.push_back({static_cast<int32_t>(x), static_cast<int32_t>(y)});
    }
    if (ring.size() < kTriangle || ring.front() != ring.back()) return damaged;
    return ring;
}

}  // namespace domdom::places
