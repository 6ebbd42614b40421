#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/json.h"
#include "base/time.h"
#include "base/uuid.h"

namespace domdom {

TEST(Uuid, Its_text_reads_back_and_nothing_else_does) {
    const Uuid id = make_uuid_v7(1'790'000'000'000);
    EXPECT_EQ(parse_uuid(id.text()), id);
    EXPECT_EQ(id.text()[14], '7');
    EXPECT_FALSE(parse_uuid("not-a-uuid"));
    EXPECT_FALSE(parse_uuid(id.text() + "0"));
    EXPECT_FALSE(parse_uuid("0190163d_8694-739b-aea5-966c26f8ad90"));
}

TEST(Uuid, The_same_name_gives_the_same_identity) {
    EXPECT_EQ(make_uuid_v8("00103|2025-07-01"), make_uuid_v8("00103|2025-07-01"));
    EXPECT_NE(make_uuid_v8("00103|2025-07-01"), make_uuid_v8("00103|"));
}

TEST(Time, A_day_begins_at_midnight_in_Vietnam) {
    const Date day = *parse_date("2025-07-01");
    EXPECT_EQ(time_text(start_of(day)), "2025-06-30T17:00:00.000Z");
    EXPECT_EQ(date_of(start_of(day)), day);
    EXPECT_EQ(date_of(start_of(day) - 1).text(), "2025-06-30");
}

TEST(Time, Only_real_days_are_read) {
    EXPECT_TRUE(parse_date("2024-02-29"));
    for (const char* wrong :
         {"2025-02-29", "2025-13-01", "2025-6-01", "01/07/2025", "2025-07-01 ", "9999-01-01"})
        EXPECT_FALSE(parse_date(wrong)) << wrong;
}

TEST(Time, Moments_are_read_with_their_offset) {
    EXPECT_EQ(parse_time("2025-07-01T00:00:00+07:00"), start_of(*parse_date("2025-07-01")));
    EXPECT_EQ(time_text(*parse_time("2025-07-01T01:02:03.456Z")), "2025-07-01T01:02:03.456Z");
    for (const char* wrong :
         {"2025-07-01T00:00:00", "2025-07-01", "2025-07-01T25:00:00Z", "2025-07-01T00:00:00+7"})
        EXPECT_FALSE(parse_time(wrong)) << wrong;
}

RC_GTEST_PROP(Time, Every_day_reads_back, ()) {
    const Date day{*rc::gen::inRange(-60000, 84000)};
    RC_ASSERT(parse_date(day.text()) == day);
}

TEST(Json, What_the_library_lets_through_is_refused) {
    EXPECT_TRUE(parse_json(R"({"a":[1,2.5,"x",null,true]})").ok());
    for (const char* wrong : {R"({"a":1,"a":2})", R"({"a":"\u0000"})", R"({"\u0000":1})", "[1e400]",
                              "{\"a\":\"\xff\"}", "", "{", "[1]]", "{'a':1}", "nul"})
        EXPECT_EQ(parse_json(wrong).error().code, Code::kInvalid) << wrong;
}

TEST(Json, Ten_thousand_levels_are_refused_in_one_line) {
    const auto result = parse_json(std::string(10'000, '[') + std::string(10'000, ']'));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().line(), "the JSON is nested deeper than 32 levels (send plain JSON in UTF-8)");
}

TEST(Json, An_error_names_the_field) {
    const auto value = *parse_json(R"({"birthYear":"1960","name":""})");
    const auto fields = *Fields::of(value, "items[3].body");
    EXPECT_EQ(fields.integer("birthYear", 1900, 2020).error().line(),
              "items[3].body.birthYear: a whole number is needed here");
    EXPECT_EQ(fields.uuid("person").error().line(), "items[3].body.person: this field is missing");
    EXPECT_EQ(fields.text("name", 1, 10).error().line(), "items[3].body.name: this text is too short");
}

}  // namespace domdom
