#include "learning/content_markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/text.h"

namespace domdom::learning {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

struct Read {
    LessonPage page;
    std::vector<ContentProblem> problems;
};

Read read(std::string_view markdown) {
    Findings findings;
    auto page = read_page(markdown, "vi.md", findings);
    return {std::move(page), std::move(findings.problems)};
}

TEST(ContentMarkdown, A_picture_of_a_step_becomes_a_figure_for_the_application_to_fill) {
    const auto [page, problems] =
        read("1. Open *it*.\n\n   ![The \"home\" & 1 < 2 > 0](step:1)\n\n2. Tap.\n");
    EXPECT_THAT(problems, IsEmpty());
    EXPECT_EQ(page.html,
              "<ol>\n<li>\n<p>Open <em>it</em>.</p>\n"
              "<figure data-step=\"1\" role=\"img\" aria-label=\"The &quot;home&quot; &amp; 1 &lt; 2 &gt; "
              "0\"></figure>\n"
              "</li>\n<li>\n<p>Tap.</p>\n</li>\n</ol>\n");
    EXPECT_THAT(page.steps, ElementsAre(LessonStep{"Open it.", {1}}, LessonStep{"Tap.", {}}));
}

TEST(ContentMarkdown, Headings_paragraphs_and_steps_are_read_aloud_one_by_one_without_pictures) {
    const auto page = read(
                          "Hello,\nyou **there**.\n\n1. One.\n\n   ![seen](step:1)\n\n   More.\n\n2. "
                          "Two.\n\n## End\n\n- a\n- b\n")
                          .page;
    EXPECT_THAT(page.speech, ElementsAre("Hello, you there.", "One. More.", "Two.", "End", "a", "b"));
}

TEST(ContentMarkdown, What_stands_in_bold_in_a_step_is_known) {
    const auto page =
        read("**Hello.**\n\n1. Tap **Add\na photo**, **quickly**.\n\n   ![seen](step:1)\n\n2. *Two*.\n").page;
    EXPECT_THAT(page.steps[0].bold, ElementsAre("Add a photo", "quickly"));
    EXPECT_THAT(page.steps[1].bold, IsEmpty());
}

TEST(ContentMarkdown, Raw_html_does_not_survive_and_is_told_with_its_line) {
    const auto [page, problems] =
        read("Hello <b onclick=\"x()\">you</b>.\n\n<script>alert(1)</script>\n\n[tap](javascript:x)\n");
    for (const auto* gone : {"<b", "script", "onclick", "alert"})
        EXPECT_THAT(page.html, Not(HasSubstr(gone)));
    EXPECT_THAT(page.speech, ElementsAre("Hello you.", "tap"));
    ASSERT_THAT(problems, SizeIs(3));
    EXPECT_EQ(problems[2].line, 3u);
}

TEST(ContentMarkdown, A_note_among_authors_is_not_published) {
    const auto [page, problems] = read("<!-- ask Lan -->\n\nHello.\n");
    EXPECT_THAT(problems, IsEmpty());
    EXPECT_EQ(page.html, "<p>Hello.</p>\n");
}

TEST(ContentMarkdown, What_a_page_may_not_hold_is_told) {
    const auto told = [](std::string_view markdown) {
        const auto problems = read(markdown).problems;
        return problems.size() == 1 ? problems[0].what : std::to_string(problems.size()) + " problems";
    };
    EXPECT_THAT(told("1. One.\n\n   ![seen](photo.jpg)\n"), HasSubstr("photo.jpg"));
    EXPECT_THAT(told("1. One.\n\n   ![seen](step:0)\n"), HasSubstr("step:0"));
    EXPECT_THAT(told("1. One.\n\n   ![](step:1)\n"), HasSubstr("no words"));
    EXPECT_THAT(told("1. One.\n   ![seen](step:1)\n"), HasSubstr("inside a sentence"));
    EXPECT_THAT(told("1. One.\n\n![seen](step:1)\n"), HasSubstr("outside the steps"));
    EXPECT_THAT(told("1. One.\n\nBetween.\n\n2. Two.\n"), HasSubstr("broken off"));
    EXPECT_THAT(told("# Title\n\nHello.\n"), HasSubstr("title"));
    EXPECT_THAT(told(""), HasSubstr("nothing to read"));
}

RC_GTEST_PROP(ContentMarkdown, No_text_breaks_the_reader_or_smuggles_a_tag_through, ()) {
    const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "<script>", "<!--", "-->", "1. a\n\n", "   ![x](step:1)\n\n", "![<i>](step:2)", "![", "](step:3)",
        "- ", "\n\n", "# ", "`", "> ", "<?", "é", "[a](b)", "&lt;script>"));
    std::string markdown;
    for (const auto& part : parts) markdown += part;
    const auto page = read(markdown).page;
    RC_ASSERT(is_valid_utf8(page.html));
    RC_ASSERT(page.html.find("<script") == std::string::npos);
    RC_ASSERT(page.html.find("<i>") == std::string::npos);
    RC_ASSERT(page.html.find("<!--") == std::string::npos);
    RC_ASSERT(page.pictures.size() == page.alts.size());
}

}  // namespace

}  // namespace domdom::learning
