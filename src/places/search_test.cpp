#include "places/search.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "places/test_support.h"

namespace domdom::places {

namespace {

struct PlacesSearch : testing::TestWithParam<store::Engine>, PlacesStore {
    PlacesSearch() : PlacesStore(GetParam()) {}
    void SetUp() override { ASSERT_TRUE(import({kBefore, kUnits, kSuccession}).ok()); }

    std::vector<std::string> names(std::string_view query, Date at = kLater) const {
        const auto now = tree();
        const auto found = find_places(**data->read(), *now, query, at);
        std::vector<std::string> out;
        if (!found.ok()) return {found.error().line()};
        for (const Place* place : found->places) out.push_back(place->name);
        return out;
    }
};

using Names = std::vector<std::string>;

DOMDOM_ON_EVERY_ENGINE(PlacesSearch);

}  // namespace

TEST_P(PlacesSearch, Words_without_marks_find_the_unit_of_the_day) {
    EXPECT_EQ(names("tay ho"), (Names{"Phường Tây Hồ"}));
    EXPECT_EQ(names("tay ho", kLastOldDay), (Names{"Quận Tây Hồ"}));
    EXPECT_EQ(names("TÂY  hồ"), (Names{"Phường Tây Hồ"}));
    EXPECT_EQ(names("nghia do"), (Names{"Phường Nghĩa Đô"}));
    EXPECT_EQ(names("ho tay"), (Names{"Phường Tây Hồ"})) << "in any order";
}

TEST_P(PlacesSearch, The_last_word_may_be_a_beginning) {
    EXPECT_EQ(names("phuong xua"), (Names{"Phường Xuân Đỉnh"}));
    EXPECT_EQ(names("xua phuong"), Names{});
    EXPECT_EQ(names("h", kLastOldDay),
              (Names{"Thành phố Hà Nội", "Tỉnh Hà Giang", "Quận Tây Hồ", "Huyện Vị Xuyên", "Huyện Chiêm Hóa",
                     "Xã Thuận Hòa", "Xã Trung Hà"}));
}

TEST_P(PlacesSearch, The_whole_name_comes_first) {
    ASSERT_TRUE(
        import(
            {file(
                "more.csv",
                "code,name,kind,parent_code,population,lat,lon\n"
                "00001,Phường Bắc Tây Hồ,Phường,01,1,21,105\n00002,Phường Tây Hồ Đông,Phường,01,1,21,105\n")})
            .ok());
    EXPECT_EQ(names("tay ho"), (Names{"Phường Tây Hồ", "Phường Tây Hồ Đông", "Phường Bắc Tây Hồ"}));
}

TEST_P(PlacesSearch, Nothing_to_look_for_is_refused) {
    EXPECT_EQ(names(" - "), (Names{"q: words of a name are needed here (give one to ten words)"}));
    EXPECT_EQ(names("\xff"), (Names{"q: this is too long to be a name (give a few words of it)"}));
    EXPECT_EQ(names(std::string(1000, 'a')).size(), 1u);
    EXPECT_EQ(names("zzz"), Names{});
}

TEST_P(PlacesSearch, Pages_together_are_the_whole_list_without_repetition) {
    std::string list = "code,name,kind,parent_code,population,lat,lon\n";
    for (int i = 10000; i < 10120; ++i)
        list += std::to_string(i) + ",Xã Thử " + std::to_string(i) + ",Xã,01,1,21,105\n";
    ASSERT_TRUE(import({file("many.csv", list)}).ok());
    const auto now = tree();
    auto reader = *data->read();
    std::vector<std::string> codes;
    std::string cursor;
    do {
        const auto page = *find_places(*reader, *now, "thu", kLater, cursor);
        EXPECT_LE(page.places.size(), 50u);
        for (const Place* place : page.places) codes.push_back(place->code);
        cursor = page.next;
    } while (!cursor.empty());
    EXPECT_EQ(codes.size(), 122u) << "and Xã Thuận Hòa and Phường Phú Thượng";
    EXPECT_EQ(std::set<std::string>(codes.begin(), codes.end()).size(), codes.size());
}

TEST_P(PlacesSearch, A_cursor_that_is_not_ours_is_refused) {
    const auto now = tree();
    for (const char* cursor :
         {"x", "0.0.01", "9.0.01.00000000-0000-0000-0000-000000000000", "....", "0.0.x.y"}) {
        const auto found = find_places(**data->read(), *now, "ha", kLater, cursor);
        ASSERT_FALSE(found.ok()) << cursor;
        EXPECT_EQ(found.error().code, Code::kInvalid);
        EXPECT_EQ(found.error().where, "cursor");
    }
}

RC_GTEST_PROP(PlacesSearchLaw, Any_query_and_cursor_are_answered_or_refused,
              (const std::string& query, const std::string& cursor)) {
    static PlacesStore store;
    const auto now = store.tree();
    static_cast<void>(find_places(**store.data->read(), *now, query, kLater, cursor).ok());
}

}  // namespace domdom::places
