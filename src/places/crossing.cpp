#include "places/crossing.h"

#include <algorithm>
#include <set>

namespace domdom::places {

namespace {

int sign(int64_t value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

// From west to east; of a vertical one, from south to north: as if the line leaned a little.
struct Segment {
    Point begin, end;
};

bool cross(const Segment& one, const Segment& other) {
    return side(one.begin, one.end, other.begin) * side(one.begin, one.end, other.end) < 0 &&
           side(other.begin, other.end, one.begin) * side(other.begin, other.end, one.end) < 0;
}

// The order along the line, asked where the later of the two begins. Until two segments cross it never
// changes: those that touch do so where one of them begins or ends. Those that lie on one another are equal.
struct IsBelow {
    bool operator()(const Segment* one, const Segment* other) const {
        if (one->begin < other->begin) return place(*one, *other) > 0;
        return place(*other, *one) < 0;
    }
    // Of the one that begins later, against the other.
    static int place(const Segment& earlier, const Segment& later) {
        const int begins = side(earlier.begin, earlier.end, later.begin);
        return begins != 0 ? begins : side(earlier.begin, earlier.end, later.end);
    }
};
using Met = std::multiset<const Segment*, IsBelow>;

std::vector<Segment> segments_of(std::span<const Ring> rings) {
    std::vector<Segment> segments;
    for (const Ring& ring : rings)
        for (size_t i = 1; i < ring.size(); ++i)
            if (ring[i - 1] != ring[i])
                segments.push_back({std::min(ring[i - 1], ring[i]), std::max(ring[i - 1], ring[i])});
    return segments;
}

// Where a segment begins or ends. At one point those that end leave first, so that whatever crosses there
// has become neighbours before others begin.
struct Event {
    Point at;
    bool begins;
    size_t segment;
    auto operator<=>(const Event&) const = default;
};

std::vector<Event> events_of(const std::vector<Segment>& segments) {
    std::vector<Event> events;
    events.reserve(2 * segments.size());
    for (size_t i = 0; i < segments.size(); ++i) {
        events.push_back({segments[i].begin, true, i});
        events.push_back({segments[i].end, false, i});
    }
    std::sort(events.begin(), events.end());
    return events;
}

// Do the one at `upper` and the one below it cross?
bool crosses_below(const Met& met, Met::iterator upper) {
    return upper != met.begin() && upper != met.end() && cross(**upper, **std::prev(upper));
}

}  // namespace

int side(Point a, Point b, Point c) {
    return sign((int64_t{b.x} - a.x) * (int64_t{c.y} - a.y) - (int64_t{b.y} - a.y) * (int64_t{c.x} - a.x));
}

std::optional<Point> find_crossing(std::span<const Ring> rings) {
    const std::vector<Segment> segments = segments_of(rings);
    Met met;
    std::vector<Met::iterator> where(segments.size());
    for (const Event& event : events_of(segments)) {
        const Segment& segment = segments[event.segment];
        if (event.begins) {
            const auto it = where[event.segment] = met.insert(&segment);
            if (crosses_below(met, it) || crosses_below(met, std::next(it))) return segment.begin;
        } else {
            const auto above = met.erase(where[event.segment]);
            if (crosses_below(met, above)) return (*above)->begin;
        }
    }
    return std::nullopt;
}

}  // namespace domdom::places
