#include "rights/rules.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "people/events.h"
#include "people/people.h"

namespace domdom::rights {

namespace {

std::string shipped() {
    std::ifstream file(DOMDOM_SOURCE_DIR "/content/rights.json");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string with(std::string text, const std::string& from, const std::string& to) {
    const size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

Date day(const char* text) { return *parse_date(text); }

}  // namespace

TEST(RightsRules, Two_working_days_skip_weekends_and_holidays) {
    const auto rules = Rules::parse(shipped());
    ASSERT_TRUE(rules.ok()) << rules.error().line();
    EXPECT_EQ(rules->acknowledge_by(day("2026-11-25")).text(), "2026-11-27") << "Wednesday to Friday";
    EXPECT_EQ(rules->acknowledge_by(day("2026-11-26")).text(), "2026-11-30") << "Thursday to Monday";
    EXPECT_EQ(rules->acknowledge_by(day("2026-11-28")).text(), "2026-12-01") << "received on a Saturday";
    EXPECT_EQ(rules->acknowledge_by(day("2026-02-13")).text(), "2026-02-24") << "over Tết";
    EXPECT_EQ(rules->acknowledge_by(day("2026-08-31")).text(), "2026-09-04") << "over National Day";
    EXPECT_EQ(rules->acknowledge_by(day("2035-12-31")).text(), "2036-01-02")
        << "no list for that year yet: too early rather than too late";
}

TEST(RightsRules, Answers_are_due_after_calendar_days) {
    const auto rules = *Rules::parse(shipped());
    for (const Kind kind : kKinds)
        EXPECT_EQ(rules.answer_by(kind, day("2026-11-25")).text(), "2026-12-10") << kind_name(kind);
}

TEST(RightsRules, A_guardian_is_needed_below_the_age_by_year_of_birth) {
    const auto rules = *Rules::parse(shipped());
    const auto may = [&](int birth_year, bool by_guardian) {
        const people::ConsentGiven given{"consent-2026-1/1", "vi", day("2026-01-01"), by_guardian};
        return people::require_guardian(given, birth_year, rules.guardian_under_age(), "by").ok();
    };
    EXPECT_FALSE(may(2011, false));
    EXPECT_TRUE(may(2010, false));
    EXPECT_TRUE(may(2011, true));
}

TEST(RightsRules, Another_period_is_another_file) {
    const auto rules = Rules::parse(with(shipped(), R"("workingDays": 2)", R"("workingDays": 1)"));
    ASSERT_TRUE(rules.ok());
    EXPECT_EQ(rules->acknowledge_by(day("2026-11-25")).text(), "2026-11-26");
}

TEST(RightsRules, What_is_wrong_in_the_file_is_named_by_its_field) {
    const auto where = [](const std::string& text) {
        const auto rules = Rules::parse(text);
        return rules.ok() ? "fine" : rules.error().where;
    };
    EXPECT_EQ(where(with(shipped(), R"("workingDays": 2)", R"("workingDays": 0)")),
              "acknowledge.workingDays");
    EXPECT_EQ(where(with(shipped(), R"("basis": "law")", R"("basis": "Article 12")")), "acknowledge.basis");
    EXPECT_EQ(where(with(shipped(), R"("erasure": {)", R"("oblivion": {)")), "answer.erasure");
    EXPECT_EQ(where(with(shipped(), R"("2026-02-20")", R"("2026-02-10")")), "holidays[1].until");
    EXPECT_EQ(where(with(shipped(), R"("holidays")", R"("days")")), "holidays");
}

}  // namespace domdom::rights
