// Crossings in one sweep, against every pair of edges.
#include "places/crossing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace domdom::places {

namespace {

bool cross(Point a, Point b, Point c, Point d) {
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

bool any_pair_crosses(const std::vector<Ring>& rings) {
    std::vector<std::pair<Point, Point>> edges;
    for (const Ring& ring : rings)
        for (size_t i = 1; i < ring.size(); ++i) edges.emplace_back(ring[i - 1], ring[i]);
    for (size_t i = 0; i < edges.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            if (cross(edges[i].first, edges[i].second, edges[j].first, edges[j].second)) return true;
    return false;
}

// On a grid this small most edges touch others, lie on them or stand upright.
Ring any_ring(int points, int size) {
    Ring ring;
    for (int i = 0; i < points; ++i) ring.push_back({*rc::gen::inRange(0, size), *rc::gen::inRange(0, size)});
    ring.push_back(ring.front());
    return ring;
}

// Teeth from (0, 0) along (x, y), each as long as the comb: as turned as one likes, they do not cross.
Ring comb(int teeth, Point along) {
    const Point up{-along.y, along.x};
    Ring ring;
    for (int i = 0; i < teeth; ++i) {
        ring.push_back({2 * i * along.x, 2 * i * along.y});
        ring.push_back({(2 * i + 1) * along.x + teeth * up.x, (2 * i + 1) * along.y + teeth * up.y});
    }
    ring.push_back({2 * teeth * along.x, 2 * teeth * along.y});
    ring.push_back({teeth * along.x - up.x, teeth * along.y - up.y});
    ring.push_back(ring.front());
    return ring;
}

}  // namespace

RC_GTEST_PROP(Crossing, Is_found_where_any_two_edges_cross_and_only_there, ()) {
    std::vector<Ring> rings;
    for (int n = *rc::gen::inRange(1, 4); n > 0; --n)
        rings.push_back(any_ring(*rc::gen::inRange(2, 7), *rc::gen::inRange(2, 7)));
    const bool crosses = any_pair_crosses(rings);
    const auto found = find_crossing(rings);
    RC_ASSERT(found.has_value() == crosses);
    if (!found) return;
    // What is told is an end of an edge.
    const auto has = [&](const Ring& ring) {
        return std::find(ring.begin(), ring.end(), *found) != ring.end();
    };
    RC_ASSERT(std::any_of(rings.begin(), rings.end(), has));
}

RC_GTEST_PROP(Crossing, One_edge_through_a_comb_is_found, ()) {
    const int teeth = *rc::gen::inRange(2, 200);
    const Point along{*rc::gen::inRange(-50, 50), *rc::gen::inRange(1, 50)};
    std::vector<Ring> rings{comb(teeth, along)};
    RC_ASSERT(!find_crossing(rings));
    const Point from = rings[0][static_cast<size_t>(*rc::gen::inRange(0, 2 * teeth))];
    const Point to{from.x + *rc::gen::inRange(-99, 99), from.y + *rc::gen::inRange(-99, 99)};
    rings.push_back({from, to, from});
    RC_ASSERT(find_crossing(rings).has_value() == any_pair_crosses(rings));
}

TEST(Crossing, Edges_that_touch_or_lie_on_one_another_do_not_cross) {
    const Ring square{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}};
    const Ring on_its_side{{0, 1}, {0, 3}, {2, 2}, {0, 1}};
    const Ring through_a_corner{{-1, 1}, {0, 0}, {1, -1}, {-1, -1}, {-1, 1}};
    EXPECT_FALSE(find_crossing(std::vector{square, on_its_side}));
    EXPECT_FALSE(find_crossing(std::vector{square, square}));
    EXPECT_FALSE(find_crossing(std::vector{square, through_a_corner}));
    EXPECT_FALSE(find_crossing(std::vector<Ring>{{{1, 1}, {1, 1}, {1, 1}}}));
    EXPECT_FALSE(find_crossing({}));
}

}  // namespace domdom::places
