// Areas: points within against a slow winding number, and outlines that stay good with fewer points.
#include "places/geometry.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace domdom::places {

namespace {

// A star around a middle: any distances in the order of their angles make an outline that does not cross
// itself.
Ring star(Point middle, const std::vector<int>& distances) {
    Ring ring;
    for (size_t i = 0; i < distances.size(); ++i) {
        const double angle = 2 * M_PI * static_cast<double>(i) / static_cast<double>(distances.size());
        ring.push_back({middle.x + static_cast<int32_t>(std::lround(distances[i] * std::cos(angle))),
                        middle.y + static_cast<int32_t>(std::lround(distances[i] * std::sin(angle)))});
    }
    ring.push_back(ring.front());
    return ring;
}

Ring any_star(int points) {
    const auto distances =
        *rc::gen::container<std::vector<int>>(static_cast<size_t>(points), rc::gen::inRange(2'000, 90'000));
    return star({105'820'000, 21'050'000}, distances);
}

// How many times the outline goes round the point: sums the turns, in the way of a schoolbook.
int turns_around(const Ring& ring, Point point) {
    double sum = 0;
    for (size_t i = 1; i < ring.size(); ++i) {
        const double ax = ring[i - 1].x - point.x, ay = ring[i - 1].y - point.y;
        const double bx = ring[i].x - point.x, by = ring[i].y - point.y;
        sum += std::atan2(ax * by - ay * bx, ax * bx + ay * by);
    }
    return static_cast<int>(std::lround(sum / (2 * M_PI)));
}

bool is_on_line(const Ring& ring, Point point) {
    for (size_t i = 1; i < ring.size(); ++i) {
        const int64_t ax = ring[i].x - ring[i - 1].x, ay = ring[i].y - ring[i - 1].y;
        const int64_t bx = point.x - ring[i - 1].x, by = point.y - ring[i - 1].y;
        const int64_t along = ax * bx + ay * by;
        if (ax * by == ay * bx && along >= 0 && along <= ax * ax + ay * ay) return true;
    }
    return false;
}

const Ring kSquare{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}};

}  // namespace

RC_GTEST_PROP(Geometry, A_point_is_within_when_the_outline_goes_round_it, ()) {
    const Ring ring = any_star(*rc::gen::inRange(3, 40));
    const Point point{105'820'000 + *rc::gen::inRange(-100'000, 100'000),
                      21'050'000 + *rc::gen::inRange(-100'000, 100'000)};
    RC_PRE(!is_on_line(ring, point));
    RC_ASSERT(holds({{ring}}, point) == (turns_around(ring, point) != 0));
}

TEST(Geometry, A_hole_is_outside_and_an_island_is_inside) {
    const Ring hole{{40, 40}, {40, 60}, {60, 60}, {60, 40}, {40, 40}};
    const Ring island{{200, 0}, {210, 0}, {210, 10}, {200, 0}};
    const Area area{{kSquare, hole}, {island}};
    EXPECT_FALSE(fault_of(area));
    EXPECT_TRUE(holds(area, {10, 10}));
    EXPECT_FALSE(holds(area, {50, 50}));
    EXPECT_TRUE(holds(area, {207, 3}));
    EXPECT_FALSE(holds(area, {150, 3}));
}

TEST(Geometry, An_outline_that_crosses_itself_is_told_with_the_place) {
    const Ring bow{{0, 0}, {1'000'000, 1'000'000}, {1'000'000, 0}, {0, 1'000'000}, {0, 0}};
    const auto fault = fault_of({{bow}});
    ASSERT_TRUE(fault);
    EXPECT_NE(fault->find("crosses itself near "), std::string::npos) << *fault;
}

TEST(Geometry, A_hole_outside_of_its_outline_is_told) {
    const Ring outside{{200, 200}, {200, 210}, {210, 210}, {200, 200}};
    EXPECT_TRUE(fault_of({{kSquare, outside}}));
    const Ring halfway{{90, 40}, {90, 60}, {120, 60}, {120, 40}, {90, 40}};
    EXPECT_TRUE(fault_of({{kSquare, halfway}}));
    const Ring touching{{0, 40}, {50, 60}, {50, 40}, {0, 40}};
    EXPECT_FALSE(fault_of({{kSquare, touching}}));
}

RC_GTEST_PROP(Geometry, An_outline_with_fewer_points_stays_good_or_stays_as_it_was, ()) {
    const Area area{{any_star(*rc::gen::inRange(3, 200))}};
    RC_PRE(!fault_of(area));
    const size_t most = static_cast<size_t>(*rc::gen::inRange(4, 100));
    const auto simpler = simplify_to(area, most);
    RC_ASSERT(!fault_of(simpler.area));
    if (simpler.tolerance == 0) {
        RC_ASSERT(simpler.area == area);
    } else {
        RC_ASSERT(count_points(simpler.area) <= most);
    }
}

RC_GTEST_PROP(Geometry, No_point_that_was_left_out_lies_farther_than_told, ()) {
    const Ring ring = any_star(*rc::gen::inRange(3, 200));
    const double tolerance = *rc::gen::inRange(1, 50'000);
    const Ring simpler = simplify(ring, tolerance);
    RC_ASSERT(simpler.front() == simpler.back());
    RC_ASSERT(simpler.size() >= 4u);
    for (const Point& point : ring) {
        double nearest = 1e18;
        for (size_t i = 1; i < simpler.size(); ++i) {
            const double dx = simpler[i].x - simpler[i - 1].x, dy = simpler[i].y - simpler[i - 1].y;
            const double px = point.x - simpler[i - 1].x, py = point.y - simpler[i - 1].y;
            const double length = dx * dx + dy * dy;
            const double along = length == 0 ? 0 : std::min(1.0, std::max(0.0, (px * dx + py * dy) / length));
            nearest = std::min(nearest, std::hypot(px - along * dx, py - along * dy));
        }
        RC_ASSERT(nearest <= tolerance + 1e-6);
    }
}

RC_GTEST_PROP(Geometry, An_outline_comes_out_of_its_text_as_it_went_in, ()) {
    const Ring ring = any_star(*rc::gen::inRange(3, 60));
    const auto back = decode_ring(encode_ring(ring));
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == ring);
}

RC_GTEST_PROP(Geometry, Any_text_is_decoded_or_refused, (const std::string& text)) {
    if (const auto ring = decode_ring(text); ring.ok()) RC_ASSERT(ring->front() == ring->back());
}

}  // namespace domdom::places
