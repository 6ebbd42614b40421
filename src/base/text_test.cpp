#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace domdom {

TEST(Text, Both_tone_placements_become_one) {
    EXPECT_EQ(normalise_vietnamese("Hoà Bình"), "Hòa Bình");
    EXPECT_EQ(normalise_vietnamese("Hòa Bình"), "Hòa Bình");
    EXPECT_EQ(normalise_vietnamese("Thuý"), "Thúy");
    EXPECT_EQ(normalise_vietnamese("UỶ BAN"), "ỦY BAN");
    EXPECT_EQ(normalise_vietnamese("khoẻ"), "khỏe");
}

TEST(Text, A_tone_that_has_only_one_right_place_stays) {
    for (const char* word : {"quý", "Quỳnh", "hoàn", "huyện", "toán", "người", "nghĩa", "khuỷu"})
        EXPECT_EQ(normalise_vietnamese(word), word);
}

TEST(Text, Loose_marks_are_joined_to_their_letter_in_any_order) {
    EXPECT_EQ(normalise_vietnamese("Hô\u0300"), "Hồ");
    EXPECT_EQ(normalise_vietnamese("Ho\u0302\u0300"), "Hồ");
    EXPECT_EQ(normalise_vietnamese("Ngo\u0323\u0302c"), "Ngộc");
    EXPECT_EQ(normalise_vietnamese("Thu\u031bo\u031b\u0323ng"), "Thượng");
}

TEST(Text, Spaces_are_single_and_the_byte_order_mark_is_dropped) {
    EXPECT_EQ(normalise_vietnamese("\ufeff  Phường\u00a0 Xuân  La "), "Phường Xuân La");
}

TEST(Text, A_search_needs_no_marks) {
    EXPECT_EQ(fold_vietnamese("Phường Tây Hồ"), "phuong tay ho");
    EXPECT_EQ(fold_vietnamese("ĐƯỜNG  Đê-La Thành"), "duong de la thanh");
    EXPECT_EQ(fold_vietnamese("Y Bliă Êban Č"), "y blia eban c");
    EXPECT_EQ(fold_words("Nguyễn Thị Nguyên"), (std::vector<std::string>{"nguyen", "thi"}));
}

TEST(Text, Bytes_that_are_not_utf8_are_recognised) {
    EXPECT_TRUE(is_valid_utf8("Đom Đóm \U0001f4a1"));
    EXPECT_FALSE(is_valid_utf8("\xc0\x80"));
    EXPECT_FALSE(is_valid_utf8("\xed\xa0\x80"));
    EXPECT_FALSE(is_valid_utf8("Ph\xb0"));
    EXPECT_FALSE(is_valid_utf8("\xe1\xbb"));
}

RC_GTEST_PROP(Text, Normalising_and_folding_twice_change_nothing_more, ()) {
    static const std::vector<std::string> kParts = {"o",      "a",      "u",      "y",      "q", "h",
                                                    "ă",      "ơ",      "ế",      "Ụ",      "đ", " ",
                                                    "\u0300", "\u0302", "\u031b", "\u0323", "-", "é"};
    std::string text;
    for (size_t part : *rc::gen::container<std::vector<size_t>>(rc::gen::inRange<size_t>(0, kParts.size())))
        text += kParts[part];
    const std::string once = normalise_vietnamese(text);
    RC_ASSERT(normalise_vietnamese(once) == once);
    RC_ASSERT(fold_vietnamese(fold_vietnamese(text)) == fold_vietnamese(text));
    RC_ASSERT(fold_vietnamese(once) == fold_vietnamese(text));
}

}  // namespace domdom
