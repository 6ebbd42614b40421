// The law of the log, for places: any interleaving of the events, with repetition, gives the same tables.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "places/test_support.h"

namespace domdom::places {

namespace {

std::vector<log::Event> read_events(const PlacesStore& store) {
    auto reader = *store.data->read();
    auto rows = *reader->query(
        "SELECT stream, seq, id, type, version, clock, occurred_at, recorded_at, author, place, person, body "
        "FROM event");
    std::vector<log::Event> events;
    while (*rows.next()) events.push_back(log::read_event(rows));
    return events;
}

// Three imports that contradict each other, so that many events speak of the same rows.
const std::vector<log::Event>& contradicting_events() {
    static const std::vector<log::Event> kEvents = [] {
        PlacesStore store;
        EXPECT_TRUE(store.import({kBefore, kUnits, kSuccession}).ok());
        for (const char* figures : {"5,Phường Tây Hồ", "7,Phường Tây Hồ Mới"}) {
            const std::string number(figures, 1);
            EXPECT_TRUE(store
                            .import({store.file("c.csv", "code,name,kind,parent_code,population\n00103," +
                                                             std::string(figures + 2) + ",Phường,01," +
                                                             number + "\n")})
                            .ok());
        }
        return read_events(store);
    }();
    return kEvents;
}

std::string tables_after(const std::vector<log::Event>& events,
                         store::Engine engine = store::Engine::kSqlite) {
    const store::TemporaryStore temporary(engine);
    auto db = temporary.connect();
    const auto projection = make_places_projection();
    EXPECT_TRUE(db->run_script(projection->schema()).ok());
    log::Changes changes;
    for (const auto& event : events) EXPECT_TRUE(projection->apply(*db, event, changes).ok());
    return PlacesStore::describe(*db, true);
}

}  // namespace

RC_GTEST_PROP(PlacesProjection, Any_interleaving_with_repetition_gives_the_same_tables, ()) {
    static const std::string kExpected = tables_after(contradicting_events());
    auto events = contradicting_events();
    const auto again = *rc::gen::container<std::vector<size_t>>(rc::gen::inRange<size_t>(0, events.size()));
    for (size_t i : again) events.push_back(contradicting_events()[i]);
    for (size_t i = events.size(); i > 1; --i)
        std::swap(events[i - 1], events[*rc::gen::inRange<size_t>(0, i)]);
    RC_ASSERT(tables_after(events) == kExpected);
}

class PlacesProjectionOn : public testing::TestWithParam<store::Engine> {};
DOMDOM_ON_EVERY_ENGINE(PlacesProjectionOn);

TEST_P(PlacesProjectionOn, The_same_events_give_the_same_tables) {
    auto events = contradicting_events();
    const std::string expected = tables_after(events);
    std::reverse(events.begin(), events.end());
    EXPECT_EQ(tables_after(events, GetParam()), expected);
}

TEST(PlacesProjection, A_body_that_makes_no_sense_is_an_error_and_not_a_row) {
    auto db = *store::open_sqlite(":memory:", store::Access::kWrite);
    const auto projection = make_places_projection();
    ASSERT_TRUE(db->run_script(projection->schema()).ok());
    log::Changes changes;
    for (const log::Event& good : contradicting_events()) {
        for (const auto& field : good.body) {
            log::Event bad = good;
            bad.body[field.key()] = json::array{1};
            EXPECT_FALSE(projection->apply(*db, bad, changes).ok()) << std::string(field.key());
        }
    }
    EXPECT_EQ(PlacesStore::describe(*db, true), "");
}

TEST(PlacesProjection, A_version_comes_out_as_it_went_in) {
    Place place;
    place.id = place_id(Level::kCommune, "00103", kFirstNewDay);
    place.code = "00103";
    place.name = "Phường Tây Hồ";
    place.name_en = "Tay Ho Ward";
    place.kind = "Phường";
    place.parent = place_id(Level::kProvince, "01", {});
    place.valid_from = kFirstNewDay;
    place.valid_to = kLater;
    place.population = 100122;
    place.lat = -21.058123;
    place.lon = 105.82;
    place.area_km2 = 67.1453;
    EXPECT_EQ(*parse_version(version_json(place)), place);
    Place bare;
    bare.id = place.id;
    bare.code = "01";
    bare.name = "x";
    EXPECT_EQ(*parse_version(version_json(bare)), bare);
}

}  // namespace domdom::places
