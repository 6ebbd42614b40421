#include "fieldwork/calendar.h"

#include <gmock/gmock.h>
#include <libical/ical.h>

#include <memory>

namespace domdom::fieldwork {

namespace {

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

Session session() {
    Session one;
    one.id = make_uuid_v8("a session");
    one.title = "Gọi video; con, cháu\nở xa";
    one.venue = "Nhà văn hóa số 5, 12 phố Trích Sài";
    one.starts_at = *parse_time("2026-11-28T08:00:00+07:00");
    one.minutes = 90;
    one.changed_ms = *parse_time("2026-11-20T10:00:00+07:00");
    return one;
}

Component read(const std::string& text) {
    Component calendar(icalparser_parse_string(text.c_str()));
    EXPECT_TRUE(calendar);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0) << text;
    return calendar;
}

icalcomponent* first_event(const Component& calendar) {
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

// Read back as a phone that knows the zone only from the file.
std::string utc_start(const Component& calendar) {
    const auto start = icalcomponent_get_dtstart(first_event(calendar));
    const auto utc = icaltime_convert_to_zone(start, icaltimezone_get_utc_timezone());
    return icaltime_as_ical_string(utc);
}

}  // namespace

TEST(Calendar, What_is_written_is_read_back_as_it_was) {
    const std::vector<Session> list{session()};
    const auto text = calendar_text("Đom Đóm, Phường Tây Hồ", "https://x.vn/p/00103", list);
    EXPECT_NE(text.find("\r\n"), std::string::npos);
    const auto calendar = read(text);
    auto* event = first_event(calendar);
    ASSERT_NE(event, nullptr);
    EXPECT_EQ(icalcomponent_get_uid(event), list[0].id.text() + "@domdom");
    EXPECT_EQ(icalcomponent_get_summary(event), list[0].title);
    EXPECT_EQ(icalcomponent_get_location(event), list[0].venue);
    EXPECT_EQ(icalcomponent_get_status(event), ICAL_STATUS_CONFIRMED);
    EXPECT_EQ(utc_start(calendar), "20261128T010000Z");
    EXPECT_EQ(icaldurationtype_as_int(icalcomponent_get_duration(event)), 90 * 60);
    auto* zone = icalcomponent_get_first_component(calendar.get(), ICAL_VTIMEZONE_COMPONENT);
    ASSERT_NE(zone, nullptr);
}

TEST(Calendar, One_that_is_called_off_is_the_same_event_with_a_higher_sequence) {
    auto one = session();
    const auto before = read(calendar_text("x", "", std::vector<Session>{one}));
    one.cancelled = "Bão số 3";
    one.changed_ms += 60'000;
    const auto after = read(calendar_text("x", "", std::vector<Session>{one}));
    EXPECT_STREQ(icalcomponent_get_uid(first_event(before)), icalcomponent_get_uid(first_event(after)));
    EXPECT_GT(icalcomponent_get_sequence(first_event(after)),
              icalcomponent_get_sequence(first_event(before)));
    EXPECT_EQ(icalcomponent_get_status(first_event(after)), ICAL_STATUS_CANCELLED);
}

TEST(Calendar, An_empty_one_is_a_calendar_too) {
    EXPECT_EQ(icalcomponent_count_components(read(calendar_text("x", "", {})).get(), ICAL_VEVENT_COMPONENT),
              0);
}

}  // namespace domdom::fieldwork
