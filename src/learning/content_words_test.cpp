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

}  // namespace

}  // namespace domdom::learning
