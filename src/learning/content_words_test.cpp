#include "learning/content_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace domdom::learning {

namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(ContentWords, A_text_that_reads_the_same_in_two_languages_is_a_forgotten_translation) {
    const auto faults = WordRules().check({"Open the door", "Open the door", "Ouvrez la porte"});
    ASSERT_THAT(faults, SizeIs(1));
    EXPECT_EQ(faults[0].language, kEnglish);
    EXPECT_THAT(faults[0].what, HasSubstr("Open the door"));
}

TEST(ContentWords, Numbers_and_listed_names_may_read_alike) {
    const WordRules rules({"Lan", "Zalo"});
    EXPECT_THAT(rules.check({"8.400.000", "8.400.000", "8.400.000"}), IsEmpty());
    EXPECT_THAT(rules.check({"Lan (24) – Zalo", "Lan (24) – Zalo", "Lan (24) – Zalo"}), IsEmpty());
    EXPECT_THAT(rules.check({"Lan, Zalo 2", "Lan, Zalo 2", "Lan, Zalo 2"}), IsEmpty());
    EXPECT_THAT(rules.check({"Lan Anh", "Lan Anh", "Lan Anh"}), SizeIs(2));
}

TEST(ContentWords, English_and_French_have_typographic_apostrophes) {
    EXPECT_THAT(WordRules().check_text(kEnglish, "don't"), SizeIs(1));
    EXPECT_THAT(WordRules().check_text(kEnglish, "don’t"), IsEmpty());
    EXPECT_THAT(WordRules().check_text(kFrench, "l'eau"), SizeIs(1));
}

TEST(ContentWords, French_marks_keep_a_non_breaking_space) {
    for (const auto* wrong : {"Quoi ?", "Quoi?", "Ici : là", "Ici ; là", "«\u00A0oui »", "« oui\u00A0»"})
        EXPECT_THAT(WordRules().check_text(kFrench, wrong), SizeIs(1)) << wrong;
    for (const auto* right : {"Quoi\u00A0?", "Quoi\u202F?!", "Ici\u00A0: là", "à 8:30", "https://example.vn",
                              "«\u00A0oui\u00A0»"})
        EXPECT_THAT(WordRules().check_text(kFrench, right), IsEmpty()) << right;
}

TEST(ContentWords, The_fault_is_shown_with_whole_characters_around_it) {
    const auto faults = WordRules().check_text(kFrench, "ééééééééééé'éééééééééééé");
    ASSERT_THAT(faults, SizeIs(1));
    EXPECT_THAT(faults[0].what, HasSubstr("\"éééééééé'éééééé\""));
}

std::string syllables(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += i == 0 ? "Bác" : " bấm";
    return text;
}

TEST(ContentWords, A_sentence_in_vietnamese_has_twenty_words_in_one_breath) {
    const WordRules rules;
    EXPECT_THAT(rules.check_text(kVietnamese, syllables(20) + "."), IsEmpty());
    const auto faults = rules.check_text(kVietnamese, syllables(3) + ". " + syllables(21) + ".");
    ASSERT_THAT(faults, SizeIs(1));
    EXPECT_THAT(faults[0].what, HasSubstr("21 words in one breath: \" Bác bấm"));
    EXPECT_THAT(rules.check_text(kEnglish, syllables(40)), IsEmpty());
}

TEST(ContentWords, A_breath_ends_where_a_speaker_stops) {
    const WordRules rules;
    for (const auto* stop : {". ", "? ", "! ", ": ", "; ", "… ", "\n", ".” ", ".) ", "?! "})
        EXPECT_THAT(rules.check_text(kVietnamese, syllables(20) + stop + syllables(20)), IsEmpty()) << stop;
    for (const auto* joined : {" 8.400.000 ", " 8:30 ", " cong.example.vn ", ", ", " – "})
        EXPECT_THAT(rules.check_text(kVietnamese, syllables(15) + joined + syllables(15)), SizeIs(1))
            << joined;
}

TEST(ContentWords, A_thing_has_one_name_and_only_whole_words_are_another) {
    Glossary glossary;
    glossary[kVietnamese] = {{"app", "ứng dụng"}, {"liên kết", "đường dẫn"}};
    glossary[kFrench] = {{"e-mail", "courriel"}};
    const WordRules rules({}, glossary);
    for (const auto* wrong : {"Mở app.", "App này", "(app)", "“app”", "bấm Liên kết", "LIÊN KẾT"})
        EXPECT_THAT(rules.check_text(kVietnamese, wrong), SizeIs(1)) << wrong;
    for (const auto* right : {"apple", "whatsapp", "appà", "đapp", "liên kếtt", "liên  kết"})
        EXPECT_THAT(rules.check_text(kVietnamese, right), IsEmpty()) << right;
    EXPECT_THAT(rules.check_text(kFrench, "un «\u00A0e-mail\u00A0»"), SizeIs(1));
    EXPECT_THAT(rules.check_text(kEnglish, "e-mail app"), IsEmpty());
    EXPECT_THAT(rules.check_text(kVietnamese, "app")[0].mend, HasSubstr("ứng dụng"));
}

TEST(ContentWords, In_a_step_a_capital_in_bold_names_a_label) {
    for (const auto* label : {"Gửi", "Đăng", "Écrire", "Ở đâu", "A"})
        EXPECT_TRUE(names_label(label)) << label;
    for (const auto* other : {"mi-crô", "đỏ", "écran", "2468", "“Gửi”", "ở", ""})
        EXPECT_FALSE(names_label(other)) << other;
}

TEST(ContentWords, A_label_or_its_beginning_stands_in_whole_words_on_the_screen) {
    PhoneLabels phone;
    phone[kVietnamese] = {"Xong"};
    const WordRules rules({}, {}, phone);
    const std::vector<std::string> screen{"Gửi cho Lan", "“Hoa giấy tưới mấy ngày một lần”", "ĐĂNG BÀI"};
    for (const auto* label : {"Gửi cho Lan", "Gửi", "Hoa giấy tưới mấy ngày", "Đăng bài", "Xong"})
        EXPECT_TRUE(rules.is_on_screen(kVietnamese, label, screen)) << label;
    for (const auto* label : {"Gử", "Gửi Lan", "Đăng bài viết", "Xo"})
        EXPECT_FALSE(rules.is_on_screen(kVietnamese, label, screen)) << label;
    EXPECT_FALSE(rules.is_on_screen(kEnglish, "Xong", screen));
}

TEST(ContentWords, Spoken_are_the_parts_that_hold_a_letter_or_a_digit) {
    EXPECT_EQ(count_spoken("Bác mở 2 ảnh – rồi “gửi”…"), 6u);
    EXPECT_EQ(count_spoken(" – … \n"), 0u);
}

}  // namespace

}  // namespace domdom::learning
